// @vitest-environment happy-dom
/** The drawings: one style, each its own, for every name that is asked for, and nothing for a screen reader. */
import { readFileSync } from 'node:fs';
import { render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Picture } from '../../../components/quick/pictures/Picture';
import { pictureOf } from '../../../components/quick/pictures/picture-of';
import { EASY_READ_PICTURES } from '../../../lib/domain/checklist';
import { cleanup } from '../review/set-up';

const styles = readFileSync('components/quick/_quick.scss', 'utf8');

const OWN = ['people-talking', 'everyone-different', 'person-helping', 'papers'];
const SIGNS = ['tick', 'cross', 'question', 'a-bit', 'dash'];
const ALL = [...EASY_READ_PICTURES, ...OWN, ...SIGNS];

function drawn(name: string): SVGElement {
  const svg = render(<Picture name={name} size="big" />).container.querySelector('svg');
  if (!svg) throw new Error(`${name} is not drawn`);
  return svg;
}

afterEach(cleanup);

describe('a picture', () => {
  it.each(ALL)('%s is a drawing in the one style, hidden from screen readers', (name) => {
    const svg = drawn(name);
    const { attributes } = svg;
    const look = ['viewBox', 'stroke', 'stroke-linecap', 'aria-hidden', 'focusable'].map(
      (one) => attributes.getNamedItem(one)?.value,
    );
    expect(look).toEqual(['0 0 96 96', 'currentColor', 'round', 'true', 'false']);
    // Colours come from the style sheet alone, so that dark and forced colours reach every part.
    expect(svg.innerHTML).not.toMatch(/#[0-9a-f]{3}|rgb|style=|fill=/i);
    expect(svg.querySelectorAll('[class^="es-picture__"]').length).toBeGreaterThan(0);
  });

  it.each(ALL)('%s uses only fills that the style sheet has', (name) => {
    for (const part of drawn(name).querySelectorAll('[class]')) {
      expect(styles).toContain(`.${part.getAttribute('class')} {`);
    }
  });

  it('is another for every name', () => {
    expect(new Set(ALL.map((name) => drawn(name).innerHTML)).size).toBe(ALL.length);
  });

  it.each(['unicorn', 'constructor', ''])('is left out for the name "%s"', (name) => {
    expect(pictureOf(name)).toBeNull();
    expect(render(<Picture name={name} size="big" />).container.innerHTML).toBe('');
  });
});

describe('the style sheet', () => {
  it('has no fixed width wider than a small part of 320 px, no justified, slanted or capital text, and no motion', () => {
    const widths = [...styles.matchAll(/^\s*(?:min-)?width: ([\d.]+)(rem|px)/gm)].map(
      ([, size = '', unit]) => Number(size) * (unit === 'rem' ? 16 : 1),
    );
    expect(widths.length).toBeGreaterThan(0);
    expect(Math.max(...widths)).toBeLessThanOrEqual(144);
    expect(styles).not.toMatch(/justify;|italic|uppercase|animation|transition/);
  });

  it('has answers of 64 px and Easy Read of at least 1.5 rem', () => {
    expect(/\.es-quick__answer \{[^}]*min-height: (\d+)px/.exec(styles)?.[1]).toBe('64');
    expect(/\.es-easy__line \{[^}]*font-size: ([\d.]+)rem/.exec(styles)?.[1]).toBe('1.5');
  });
});
