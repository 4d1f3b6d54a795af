// @vitest-environment happy-dom
/** Reading elements of any kind: what counts as seen, where shadow roots are searched, how text is gathered. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { find, findDeep, isVisible, textOf } from '../../lib/page/dom';
import { documentOf } from './documents';

afterEach(() => {
  vi.restoreAllMocks();
});

/** An element with this style and box, as a browser would report them. */
function laidOut(
  styled: boolean,
  box: readonly [left: number, top: number, width: number, height: number],
): Element {
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(styled);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(...box));
  return documentOf('<p>x</p>').body;
}

describe('isVisible', () => {
  it.each([
    ['sees an element with a box', true, [10, 10, 100, 20], true],
    ['sees one that is further down the page', true, [10, 9_000, 100, 20], true],
    ['does not see one hidden by its style', false, [10, 10, 100, 20], false],
    ['does not see one without a box', true, [10, 10, 0, 0], false],
    ['does not see one of a single pixel, as for screen readers only', true, [10, 10, 1, 1], false],
    ['does not see one pushed off the left', true, [-9_999, 10, 100, 20], false],
    ['does not see one pushed off the top', true, [10, -9_999, 100, 20], false],
  ] as const)('%s', (_rule, styled, box, visible) => {
    expect(isVisible(laidOut(styled, box))).toBe(visible);
  });

  it('sees what has been scrolled past', () => {
    const element = laidOut(true, [10, -500, 100, 20]);
    vi.stubGlobal('scrollY', 800);
    expect(isVisible(element)).toBe(true);
    vi.unstubAllGlobals();
  });

  it('asks for opacity, visibility and skipped content to be counted', () => {
    const element = laidOut(true, [0, 0, 9, 9]);
    isVisible(element);
    expect(Element.prototype.checkVisibility).toHaveBeenCalledWith({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    });
  });
});

describe('find and findDeep', () => {
  it('give the first few in document order', () => {
    const document_ = documentOf('<b>1</b><i><b>2</b></i><b>3</b>');
    expect(find(document_, 'b', 2).map((element) => element.textContent)).toEqual(['1', '2']);
    expect(find(document_, 'u', 2)).toEqual([]);
  });

  it('look into shadow roots after the document', () => {
    const document_ = documentOf('<div></div><b>1</b>');
    const inside = document_.createElement('b');
    inside.append('2');
    document_.querySelector('div')?.attachShadow({ mode: 'open' }).append(inside);
    expect(findDeep(document_, 'b', 9).map((element) => element.textContent)).toEqual(['1', '2']);
    expect(findDeep(document_, 'b', 1).map((element) => element.textContent)).toEqual(['1']);
  });

  it('look for shadow roots on the first five thousand elements only', () => {
    const withHostAt = (index: number) => {
      const document_ = documentOf(`${'<i></i>'.repeat(index)}<div></div>`);
      document_.querySelector('div')?.attachShadow({ mode: 'open' }).append(document_.createElement('b'));
      return findDeep(document_, 'b', 1).length;
    };
    expect([withHostAt(4_900), withHostAt(5_000)]).toEqual([1, 0]);
  });
});

describe('textOf', () => {
  const text = (markup: string, max = 100) => textOf(documentOf(`<p>${markup}</p>`).body, max);

  it('joins texts, the words of pictures, and lines', () => {
    expect(text('Night<b>light</b><br>for <img alt="homes">').split(/ +/)).toEqual([
      'Nightlight',
      'for',
      'homes',
    ]);
  });

  it('stops soon after it has enough', () => {
    expect(text('abc'.repeat(1_000), 5).length).toBeLessThanOrEqual(20);
    expect(text('<i>ab</i>'.repeat(1_000), 5)).toBe('ababab');
  });

  it('gives up on text scattered over too many elements', () => {
    expect(text(`${'<i></i>'.repeat(1_000)}late`)).toBe('');
  });
});
