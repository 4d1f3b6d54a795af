// @vitest-environment happy-dom
/** Asking for a passphrase: twice when it is hidden, once when it is read, and never one that is too weak. */
import { render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PassphraseForm } from '../../../components/backup/PassphraseForm';
import { cleanup, descriptionOf, expectAccessible, field, press, setEnglish, type } from './set-up';

const MADE = 'k7mp-x4qn-a2bc-9rst-uvwx';
const FIRST = 'Passphrase';
const AGAIN = 'The same passphrase again';

function show() {
  const onPassphrase = vi.fn();
  render(
    <main>
      <h1>Backup</h1>
      <PassphraseForm action="Go on" newPassphrase={() => MADE} onPassphrase={onPassphrase} />
    </main>,
  );
  return onPassphrase;
}

beforeEach(setEnglish);
afterEach(cleanup);

describe('a passphrase', () => {
  it('is typed twice and hidden, and no program is asked to remember or correct it', () => {
    const onPassphrase = show();
    for (const label of [FIRST, AGAIN]) {
      expect(field(label).getAttribute('type')).toBe('password');
      expect(field(label).getAttribute('autocomplete')).toBe('off');
    }
    type(FIRST, 'four good words here');
    type(AGAIN, 'four good words here');
    press('Go on');
    expect(onPassphrase).toHaveBeenCalledExactlyOnceWith('four good words here');
  });

  it('is refused with the reason beside the field it is about, which takes the focus', () => {
    const onPassphrase = show();
    type(FIRST, 'too short');
    press('Go on');
    expect(descriptionOf(field(FIRST))).toContain('Too short: type at least 12 characters.');
    expect(document.activeElement).toBe(field(FIRST));
    type(FIRST, 'four good words here');
    type(AGAIN, 'four good words there');
    press('Go on');
    expect(field(FIRST).getAttribute('aria-invalid')).toBeNull();
    expect(descriptionOf(field(AGAIN))).toContain('The two are not the same.');
    expect(document.activeElement).toBe(field(AGAIN));
    expect(onPassphrase).not.toHaveBeenCalled();
  });

  it('complains of nothing before the button was pressed', () => {
    show();
    type(FIRST, 'a');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is typed once where it can be read', () => {
    const onPassphrase = show();
    press('Show what I type');
    expect(screen.queryByLabelText(AGAIN)).toBeNull();
    expect(field(FIRST).getAttribute('type')).toBe('text');
    type(FIRST, 'four good words here');
    press('Go on');
    expect(onPassphrase).toHaveBeenCalledExactlyOnceWith('four good words here');
  });

  it('can be made here: it is shown, to be written down', () => {
    const onPassphrase = show();
    press('Make one for me');
    expect(field(FIRST).value).toBe(MADE);
    expect(field(FIRST).getAttribute('type')).toBe('text');
    expect(screen.getByRole('status').textContent).toContain('Write this passphrase down now');
    press('Go on');
    expect(onPassphrase).toHaveBeenCalledExactlyOnceWith(MADE);
  });

  it('is not taken as written down once it is changed by hand and hidden', () => {
    const onPassphrase = show();
    press('Make one for me');
    type(FIRST, `${MADE}x`);
    press('Show what I type');
    press('Go on');
    expect(onPassphrase).not.toHaveBeenCalled();
    expect(descriptionOf(field(AGAIN))).toContain('The two are not the same.');
  });

  it('is asked for accessibly, with and without a complaint', async () => {
    show();
    await expectAccessible();
    press('Go on');
    await expectAccessible();
  });
});
