// @vitest-environment happy-dom
/** One question a screen in ordinary words: tapped, typed, skipped, declined, taken back, and never lost. */
import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainContent } from '../../../lib/domain/answer';
import { FULL_DISK } from '../../fixtures/review/held-port';
import { announced, cleanup, expectAccessible, field, press, type } from '../review/set-up';
import { nth, WORKER } from './fake-review';
import { answerGroup, answers, names, setEnglish, showQuick, title, unfold, workerWords } from './set-up';

const FIRST = nth(WORKER, 1);
const SECOND = nth(WORKER, 2);

beforeEach(setEnglish);
afterEach(cleanup);

describe('a question on a screen of its own', () => {
  it('says which product, which question of how many, and its words for this reader', async () => {
    showQuick();
    expect(title().textContent).toBe(`Question 1 of 10. ${workerWords(FIRST)}`);
    expect(screen.getByText('Lantern').tagName).toBe('BDI');
    expect(screen.getByText('0 of 10 done')).toBeTruthy();
    await expectAccessible();
  });

  it('offers the five answers as equals: "I don’t know" is a button like "yes"', () => {
    showQuick();
    expect(answers()).toEqual(['Yes', 'Partly', 'No', 'I don’t know', 'Does not apply']);
    const looks = answerGroup().querySelectorAll('button');
    expect(new Set([...looks].map((one) => one.className)).size).toBe(1);
    for (const button of looks) {
      expect(button.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
      expect(button.getAttribute('aria-pressed')).toBe('false');
    }
  });

  it('is answered by one tap, which goes on, says so and puts the focus on the next question', () => {
    const { answer } = showQuick();
    press('I don’t know');
    expect(answer(FIRST)?.value).toBe('not-enough-information');
    expect(title().textContent).toContain(workerWords(SECOND));
    expect(document.activeElement).toBe(title());
    expect(screen.getByText('1 of 10 done')).toBeTruthy();
    expect(document.querySelector('progress')?.value).toBe(1);
    expect(announced()).toContain('All saved');
  });

  it('does not answer the next question with the second half of a double click', () => {
    const { answer } = showQuick();
    press('Yes');
    fireEvent.click(screen.getByRole('button', { name: 'Yes' }), { detail: 2 });
    expect(answer(SECOND)).toBeNull();
    expect(title().textContent).toContain(workerWords(SECOND));
  });

  it('goes back to the answer given, which can be changed or taken back', () => {
    const { answer } = showQuick();
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    press('Yes');
    press('Back');
    expect(screen.getByRole('button', { name: 'Yes' }).getAttribute('aria-pressed')).toBe('true');
    press('No');
    expect(answer(FIRST)?.value).toBe('no');
    press('Back');
    press('Take the answer back');
    expect(answer(FIRST)).toBeNull();
    expect(title().textContent).toContain(workerWords(FIRST));
  });

  it('goes on without a change from a question that has its answer', () => {
    const { answer } = showQuick({ answers: { [FIRST]: 'no' } });
    press('Back');
    expect(names()).not.toContain('Skip for now');
    press('Next');
    expect(answer(FIRST)?.value).toBe('no');
    expect(title().textContent).toContain(workerWords(SECOND));
  });

  it('is skipped, and says so when it comes again', () => {
    const others = Object.fromEntries(WORKER.slice(2).map((id) => [id, 'yes'] as const));
    const { answer, place } = showQuick({ answers: others });
    act(() => place.goTo(FIRST));
    press('Skip for now');
    expect(title().textContent).toContain(workerWords(SECOND));
    press('Yes');
    expect(title().textContent).toBe(`Question 1 of 10. You skipped this one before. ${workerWords(FIRST)}`);
    expect(answer(FIRST)).toBeNull();
  });

  it('tells the review when the person comes to a question, so that a visit is one event', () => {
    const { calls } = showQuick();
    press('Yes');
    expect(calls.visit.mock.calls).toEqual([[FIRST], [SECOND]]);
  });

  it('takes up a review where it was left', () => {
    showQuick({ answers: { [FIRST]: 'yes', [SECOND]: 'no' } });
    expect(title().textContent).toContain('Question 3 of 10');
  });

  it('says minutes left once there is a pace to go by, and not before', () => {
    showQuick();
    press('Yes');
    press('Yes');
    expect(screen.queryByText(/left at your pace/)).toBeNull();
    press('Yes');
    // Half a minute each: seven times that is three and a half.
    expect(screen.getByText('About 4 minutes left at your pace')).toBeTruthy();
  });

  it('shows what the surface puts in its slots', () => {
    showQuick(
      {},
      {
        notices: <p>A notice</p>,
        readAloud: (text) => <button type="button">Hear: {text}</button>,
        aside: (id) => <p>About {id}</p>,
      },
    );
    expect(screen.getByText('A notice')).toBeTruthy();
    expect(names()).toContain(`Hear: ${workerWords(FIRST)}`);
    expect(screen.getByText(`About ${FIRST}`)).toBeTruthy();
  });
});

describe('the keys', () => {
  const values = ['yes', 'partly', 'no', 'not-enough-information', 'does-not-apply'];

  it.each(values.map((value, index) => [String(index + 1), value]))('%s answers %s', (key, value) => {
    const { answer } = showQuick();
    fireEvent.keyDown(title(), { key });
    expect(answer(FIRST)?.value).toBe(value);
  });

  it.each([
    ['another key', { key: '6' }],
    ['a held key, which would answer question after question', { key: '1', repeat: true }],
    ['a shortcut of the browser', { key: '1', ctrlKey: true }],
    ['a shortcut of the window', { key: '1', altKey: true }],
    ['a shortcut of the system', { key: '1', metaKey: true }],
  ])('answer nothing with %s', (_what, event) => {
    const { answer } = showQuick();
    fireEvent.keyDown(title(), event);
    expect(answer(FIRST)).toBeNull();
  });

  it('answer nothing while the focus is outside the question', () => {
    const { answer } = showQuick();
    fireEvent.keyDown(screen.getByRole('button', { name: 'Skip for now' }), { key: '1' });
    fireEvent.keyDown(document.body, { key: '1' });
    expect(answer(FIRST)).toBeNull();
  });

  it('answer nothing while somebody types', () => {
    const { answer, place } = showQuick({ answers: { [FIRST]: 'no' } });
    act(() => place.goTo(FIRST));
    unfold('Say more');
    fireEvent.keyDown(field('In your own words (optional)'), { key: '1' });
    expect(answer(FIRST)?.value).toBe('no');
  });
});

describe('declining', () => {
  it('goes on, and is taken back by answering', async () => {
    const { review, answer } = showQuick();
    press('I do not want to answer');
    await waitFor(() => expect(title().textContent).toContain(workerWords(SECOND)));
    expect(review.declined.value.has(FIRST)).toBe(true);
    expect(screen.getByText('1 of 10 done')).toBeTruthy();
    press('Back');
    expect(screen.getByText(/You chose not to answer this/)).toBeTruthy();
    press('Yes');
    expect([answer(FIRST)?.value, review.declined.value.has(FIRST)]).toEqual(['yes', false]);
  });

  it('is taken back by its own button, and stays there', async () => {
    const { review, place } = showQuick({ declined: [FIRST] });
    act(() => place.goTo(FIRST));
    const button = () => screen.getByRole('button', { name: 'I do not want to answer' });
    expect(button().getAttribute('aria-pressed')).toBe('true');
    press('I do not want to answer');
    await waitFor(() => expect(button().getAttribute('aria-pressed')).toBe('false'));
    expect(review.declined.value.size).toBe(0);
    expect(title().textContent).toContain(workerWords(FIRST));
  });

  it('leaves a person alone who went elsewhere while it was stored', async () => {
    const { review } = showQuick();
    press('I do not want to answer');
    press('Skip for now');
    await waitFor(() => expect(review.declined.value.has(FIRST)).toBe(true));
    await act(async () => {});
    expect(title().textContent).toContain(workerWords(SECOND));
  });

  it('that could not be stored says why and does not go on', async () => {
    const { declineFails } = showQuick();
    declineFails.value = FULL_DISK;
    press('I do not want to answer');
    await waitFor(() => expect(announced().join()).toContain('no room left'));
    expect(title().textContent).toContain(workerWords(FIRST));
  });
});

describe('saying more', () => {
  it('is closed, warns of names, and keeps the person on the question for it', () => {
    const { answer } = showQuick();
    expect(screen.getByText('Say more').closest('details')?.open).toBe(false);
    expect(screen.queryByRole('textbox')).toBeNull();
    act(() => void unfold('Say more'));
    expect(screen.getByText(/Choose an answer first/)).toBeTruthy();
    press('Partly');
    expect(title().textContent).toContain(workerWords(FIRST));
    expect(screen.getByText('Please leave out the names of people, homes and employers.')).toBeTruthy();
    type('In your own words (optional)', 'Only at night');
    expect(answer(FIRST)).toMatchObject({ value: 'partly', note: 'Only at night' });
    press('Next');
    expect(title().textContent).toContain(workerWords(SECOND));
  });

  it('stays closed over what was written, and says that something is there', () => {
    const { give, place } = showQuick();
    act(() => {
      give(FIRST, { ...plainContent('yes', true), note: 'Only at night' });
      place.goTo(FIRST);
    });
    expect(screen.getByText('Say more (something is written here)').closest('details')?.open).toBe(false);
  });

  it('asks a must-have that does not apply for its reason, when the person comes back for it', () => {
    const { answer, place, calls } = showQuick({ answers: { CHO1: 'does-not-apply' } });
    act(() => place.goTo('CHO1'));
    expect(screen.getByText('Say more').closest('details')?.open).toBe(true);
    type('Why does it not apply?', 'Nobody is offered it');
    expect(calls.write).toHaveBeenCalledWith('CHO1', 'reason', 'Nobody is offered it');
    expect(answer('CHO1')?.reason).toBe('Nobody is offered it');
  });

  it('has no field while fields are covered', () => {
    const { place } = showQuick({ answers: { CHO1: 'does-not-apply' } }, { covered: true });
    act(() => place.goTo('CHO1'));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/Text fields are covered/)).toBeTruthy();
  });
});

describe('a "no" of somebody who only read about it', () => {
  it('is asked what it rests on, before the person goes on', () => {
    const { answer } = showQuick({ lived: 'read-about-it' });
    press('No');
    expect(title().textContent).toContain(workerWords(FIRST));
    type(/^What does this .no. rest on/, 'A colleague told me');
    expect(answer(FIRST)).toMatchObject({ value: 'no', reason: 'A colleague told me' });
    press('Next');
    expect(title().textContent).toContain(workerWords(SECOND));
  });

  it('is easily changed to not enough information, and goes on', () => {
    const { answer } = showQuick({ lived: 'read-about-it' });
    press('No');
    press(/^Change to .not enough information/);
    expect(answer(FIRST)?.value).toBe('not-enough-information');
    expect(title().textContent).toContain(workerWords(SECOND));
  });

  it('has no field while fields are covered', () => {
    showQuick({ lived: 'read-about-it' }, { covered: true });
    press('No');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it.each(['uses-it', 'has-seen-it'] as const)('is not asked of somebody who %s', (lived) => {
    showQuick({ lived });
    press('No');
    expect(title().textContent).toContain(workerWords(SECOND));
  });
});

describe('what could not be saved', () => {
  it('is said for the question on screen, with a way to try again', () => {
    const { setStatus, calls } = showQuick();
    act(() => setStatus(FIRST, { kind: 'failed', failure: FULL_DISK }));
    press('Try again');
    expect(calls.retry).toHaveBeenCalledExactlyOnceWith(FIRST);
  });

  it('is still said, by name, when the person has gone on', () => {
    const { setStatus, calls, review } = showQuick();
    press('Yes');
    act(() => setStatus(FIRST, { kind: 'failed', failure: FULL_DISK }));
    expect(title().textContent).toContain(workerWords(SECOND));
    expect(screen.getByText(review.checklist.text.questions[FIRST]?.label ?? '')).toBeTruthy();
    expect(announced()).toContain('Not saved');
    press('Try again');
    expect(calls.retry).toHaveBeenCalledExactlyOnceWith(FIRST);
  });

  it('asks for a choice when another window changed an earlier question', () => {
    const { setStatus, calls } = showQuick();
    press('Yes');
    act(() => setStatus(FIRST, { kind: 'conflict', mine: plainContent('yes', true), theirs: null }));
    press('Keep what is here');
    expect(calls.resolve).toHaveBeenCalledExactlyOnceWith(FIRST, 'mine');
  });
});
