// @vitest-environment happy-dom
/** The warnings: each is there, in plain words, with one way on; and the button that hides. */
import { render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BeforeYouStart } from '../../../components/private/BeforeYouStart';
import { HideNow } from '../../../components/private/HideNow';
import { PrivacyPanel } from '../../../components/private/PrivacyPanel';
import { readingGrade } from '../../checklists/reading-grade';
import { cleanup, descriptionOf, expectAccessible, press, setEnglish } from './set-up';

function show(again = false) {
  const onDone = vi.fn();
  render(
    <main>
      <BeforeYouStart onDone={onDone} again={again} />
    </main>,
  );
  return onDone;
}

const words = () => document.body.textContent ?? '';

beforeEach(setEnglish);
afterEach(cleanup);

describe('before you start', () => {
  it.each([
    ['a work device', 'do not use a device from work'],
    ['work Wi-Fi', 'do not use work Wi-Fi'],
    ['whoever can open this browser', 'Anybody who can open this browser can see your answers.'],
    ['the history', 'The browser keeps a list of the pages you open.'],
    ['the downloads', 'its name is in the list of downloads'],
    ['the browser’s sync', 'the browser may put Equal Say on them too'],
    ['somebody at risk now', 'In an emergency, call the emergency services.'],
    ['safeguarding', 'follow your safeguarding steps'],
    ['somebody to speak to', 'speak to somebody you trust'],
    ['how to hide', 'Press the Shift key three times'],
    ['what hiding leaves behind', 'list of pages still has the address'],
    ['how to delete everything', 'then “Yes, delete it all”'],
  ])('tells of %s', (_what, line) => {
    show();
    expect(words()).toContain(line);
  });

  it('names no number and no body whose facts are not confirmed (domain research 9.2)', () => {
    show();
    expect(words()).not.toMatch(/\d{3}|CQC|Protect|union|Ombudsman|ICO\b/);
  });

  it('has one way on', () => {
    const onDone = show();
    expect(screen.getAllByRole('button')).toHaveLength(1);
    press('I have read this. Go on');
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('leads back when it was opened again', () => {
    const onDone = show(true);
    press('Back');
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('can be read by everybody', async () => {
    show();
    await expectAccessible();
  });

  it('is in plain words', () => {
    show();
    const lines = [...document.querySelectorAll('p')].map((line) => line.textContent ?? '');
    expect(lines.filter((line) => readingGrade(line) > 9.5)).toEqual([]);
  });
});

describe('hide this now', () => {
  it('hides, and says which key does the same', async () => {
    const onHide = vi.fn();
    render(<HideNow onHide={onHide} />);
    const button = screen.getByRole('button', { name: 'Hide this now' });
    expect(descriptionOf(button)).toBe('or press Shift three times');
    press('Hide this now');
    expect(onHide).toHaveBeenCalledOnce();
    await expectAccessible('part');
  });
});

describe('your privacy', () => {
  function panel(hideKey: boolean) {
    const calls = { onWarnings: vi.fn(), onDeleteEverything: vi.fn() };
    render(<PrivacyPanel hideKey={hideKey} {...calls} />);
    return calls;
  }

  it('says where the answers are, and leads to the warnings and to deleting everything', async () => {
    const { onWarnings, onDeleteEverything } = panel(true);
    expect(words()).toContain('In this browser, on this device.');
    press('Read the warnings again');
    press('Delete everything');
    expect([onWarnings.mock.calls.length, onDeleteEverything.mock.calls.length]).toEqual([1, 1]);
    await expectAccessible('part');
  });

  it.each([true, false])('tells of the key only where it is on: %s', (hideKey) => {
    panel(hideKey);
    expect(words().includes('Press the Shift key three times')).toBe(hideKey);
  });
});
