// @vitest-environment happy-dom
/** The end of a quick review, and stopping before it: what was said, more questions, and leaving without losing anything. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnswerValue } from '../../../lib/domain/answer';
import { FULL_DISK } from '../../fixtures/review/held-port';
import { announced, cleanup, descriptionOf, expectAccessible, press, type } from '../review/set-up';
import { nth, WORKER } from './fake-review';
import { names, setEnglish, showQuick, title, workerWords } from './set-up';

const FIRST = nth(WORKER, 1);
const SECOND = nth(WORKER, 2);
const allBut = (...ids: string[]): Record<string, AnswerValue> =>
  Object.fromEntries(WORKER.filter((id) => !ids.includes(id)).map((id) => [id, 'yes'] as const));

/** The lines of the list, in order. */
const lines = () => within(screen.getByRole('list')).getAllByRole('listitem');

beforeEach(setEnglish);
afterEach(cleanup);

describe('the end', () => {
  it('counts what was answered, left open and declined apart, and says that it is a quick review', async () => {
    const { place } = showQuick({ answers: allBut(FIRST, SECOND), declined: [SECOND] });
    act(() => place.goTo(FIRST));
    press('Skip for now');
    expect(title().textContent).toBe('You have come to the end');
    expect(document.activeElement).toBe(title());
    expect(screen.getByText('8 of 10 answered.')).toBeTruthy();
    expect(screen.getByText('One question has no answer yet.')).toBeTruthy();
    expect(screen.getByText('There is one you did not want to answer.')).toBeTruthy();
    expect(screen.getByText(/This is a quick review: 10 of the 50 questions/)).toBeTruthy();
    await expectAccessible();
  });

  it('never shows a total, a percentage or a mark of the product', () => {
    showQuick({ answers: allBut() });
    // What the questions themselves ask about scoring is their own matter.
    for (const list of screen.getAllByRole('list')) list.remove();
    expect(document.body.textContent).not.toMatch(/%|score|\bstars?\b|rating|badge/i);
    expect(document.body.textContent).toContain('10 of 10 answered.');
  });

  it('lists every question with what became of it, and opens any of them again', () => {
    const { place } = showQuick({
      answers: { ...allBut(FIRST, SECOND), CHO1: 'partly' },
      declined: [SECOND],
    });
    act(() => place.goTo(FIRST));
    press('Skip for now');
    expect(lines()).toHaveLength(10);
    expect(lines()[0]?.textContent).toBe(`${workerWords(FIRST)}No answer yetAnswer it`);
    expect(lines()[1]?.textContent).toBe(`${workerWords(SECOND)}You did not want to answerChange`);
    expect(lines()[WORKER.indexOf('CHO1')]?.textContent).toBe(`${workerWords('CHO1')}PartlyChange`);
    press(/^Answer it: /);
    expect(title().textContent).toContain(workerWords(FIRST));
    press('No');
    expect(title().textContent).toBe('You have come to the end');
  });

  it('says that a must-have marked "does not apply" without its reason counts as not known', () => {
    showQuick({ answers: { ...allBut(), CHO1: 'does-not-apply' } });
    expect(screen.getByText('Does not apply. It counts as not known until you say why.')).toBeTruthy();
  });

  it('has the one optional box where it is given, with its warning, and none while fields are covered', () => {
    const onInput = vi.fn();
    const oneThing = { value: '', onInput };
    const { unmount } = showQuick({ answers: allBut() }, { oneThing });
    type(/^What one thing should change/, 'Fewer alarms');
    expect(onInput).toHaveBeenCalledExactlyOnceWith('Fewer alarms');
    expect(descriptionOf(screen.getByRole('textbox'))).toContain('leave out the names of people');
    unmount();
    showQuick({ answers: allBut() }, { oneThing, covered: true });
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('goes to the result, to a copy, and back to the last question', () => {
    const onResult = vi.fn();
    const onCopy = vi.fn();
    showQuick({ answers: allBut() }, { onResult, onCopy });
    press('See the result');
    press('Get a copy');
    expect([onResult.mock.calls.length, onCopy.mock.calls.length]).toEqual([1, 1]);
    press('Back');
    expect(title().textContent).toContain('Question 10 of 10');
  });

  it('offers no way that the surface does not have', () => {
    showQuick({ answers: allBut() });
    expect(names().filter((name) => !name?.startsWith('Change'))).toEqual([
      'Back',
      'Stop and come back later',
    ]);
    expect(screen.queryByText('Answer more questions')).toBeNull();
  });

  it('asks more without asking again what was answered, and goes on from there', () => {
    const onDeepen = vi.fn();
    const { depth, place } = showQuick({ answers: allBut() }, { onDeepen });
    const mustHaves = screen.getByRole('radio', { name: 'Must-haves' });
    // Of the 16 must-haves the ten questions asked five: SAF3, WRK2, DAT3, CHO1 and COP2.
    expect(descriptionOf(mustHaves)).toContain('11 questions');
    expect(descriptionOf(screen.getByRole('radio', { name: 'Full review' }))).toMatch(/^3\d questions/);
    expect(screen.queryByRole('radio', { name: /Quick/ })).toBeNull();
    fireEvent.submit(mustHaves.closest('form') ?? document.body);
    expect(onDeepen).toHaveBeenCalledExactlyOnceWith('must-haves');
    act(() => {
      depth.value = 'must-haves';
      place.goOn();
    });
    expect(title().textContent).toContain('of 16');
    expect(WORKER.some((id) => title().textContent?.includes(workerWords(id)))).toBe(false);
  });
});

describe('stopping to come back later', () => {
  it('writes everything first, then says that all is saved and how to come back', async () => {
    const { calls, onStop } = showQuick();
    press('Yes');
    press('Stop and come back later');
    await waitFor(() => expect(title().textContent).toBe('You can stop here'));
    expect(calls.flush).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(title());
    expect(screen.getByText('All your answers are saved on this device.')).toBeTruthy();
    expect(onStop).not.toHaveBeenCalled();
    await expectAccessible();
    press('Close this review');
    expect(onStop).toHaveBeenCalledOnce();
  });

  it('goes on where it was when the person thinks better of it', async () => {
    showQuick();
    press('Yes');
    press('Stop and come back later');
    await waitFor(() => screen.getByText('You can stop here'));
    press('Go on now');
    expect(title().textContent).toContain(workerWords(SECOND));
    expect(document.activeElement).toBe(title());
  });

  it('never says that all is saved while something is not', async () => {
    const { setStatus, onStop } = showQuick();
    press('Yes');
    act(() => setStatus(FIRST, { kind: 'failed', failure: FULL_DISK }));
    press('Stop and come back later');
    await waitFor(() => expect(announced().join()).toContain('Not everything is saved yet'));
    expect(screen.queryByText('You can stop here')).toBeNull();
    act(() => setStatus(FIRST, { kind: 'saved' }));
    expect(screen.queryByText('Not everything is saved yet')).toBeNull();
    expect(onStop).not.toHaveBeenCalled();
  });
});

describe('stopping and throwing away', () => {
  it('is asked once more, and Escape keeps the review', () => {
    const onThrowAway = vi.fn();
    showQuick({}, { onThrowAway });
    press('Stop and throw away');
    const dialog = screen.getByRole('dialog', { name: 'Throw this review away?' });
    expect(dialog.textContent).toContain('Nobody can bring them back');
    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    expect(screen.queryByRole('dialog')).toBeNull();
    press('Stop and throw away');
    press('Keep it');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onThrowAway).not.toHaveBeenCalled();
    press('Stop and throw away');
    press('Throw it away');
    expect(onThrowAway).toHaveBeenCalledOnce();
  });

  it('is not offered where nothing may be deleted', () => {
    showQuick();
    expect(names()).not.toContain('Stop and throw away');
  });
});
