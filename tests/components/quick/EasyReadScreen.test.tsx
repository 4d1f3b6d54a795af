// @vitest-environment happy-dom
/** Easy Read: the thing's own name, big answers, two voices kept apart, and an end that helps. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainContent } from '../../../lib/domain/answer';
import { FULL_DISK } from '../../fixtures/review/held-port';
import { announced, cleanup, expectAccessible, press, type } from '../review/set-up';
import { nth, PERSON } from './fake-review';
import { answerGroup, answers, names, personWords, setEnglish, showEasy, title, unfold } from './set-up';

const FIRST = nth(PERSON, 1);
const ALL = Object.fromEntries(PERSON.map((id) => [id, 'yes'] as const));
const UNCHECKED = 'These Easy Read words are not yet checked by people with learning disabilities.';
const ask = () => screen.getByRole('heading', { level: 2 });
const helping = (onChange = vi.fn(async () => null)) => ({ band: null, onChange });

beforeEach(setEnglish);
afterEach(cleanup);

describe('a question in Easy Read', () => {
  it('has a picture, one idea a line and the question, with the name of the thing in every place', async () => {
    showEasy();
    expect(title().textContent).toContain('Question 1 of 10');
    expect(document.activeElement).toBe(title());
    const lines = [...document.querySelectorAll('.es-easy__line')].map((one) => one.textContent);
    expect(lines.slice(0, 2)).toEqual([
      'Lantern should help you.',
      'It should help with something you care about.',
    ]);
    expect(ask().textContent).toBe('Does Lantern help with something that matters to you?');
    expect([...document.querySelectorAll('section bdi')].map((one) => one.textContent)).toEqual([
      'Lantern',
      'Lantern',
    ]);
    expect(document.querySelector('.es-picture--big')?.getAttribute('aria-hidden')).toBe('true');
    expect(document.body.textContent).not.toContain('{thing}');
    await expectAccessible();
  });

  it.each(PERSON)('has Easy Read words for %s, and a picture that is drawn', (id) => {
    const { place } = showEasy();
    act(() => place.goTo(id));
    expect(ask().textContent).not.toBe(personWords(id));
    expect(document.querySelector('.es-picture--big > *')).toBeTruthy();
    expect(document.body.textContent).not.toContain('{thing}');
  });

  it('says "this tool" for a thing without a name, with a capital where a sentence begins', () => {
    showEasy({ name: ' ' });
    expect(document.querySelector('.es-easy__line')?.textContent).toBe('This tool should help you.');
    expect(ask().textContent).toBe('Does this tool help with something that matters to you?');
  });

  it('hands the same words to be read aloud, in their order', () => {
    showEasy({}, { readAloud: (text) => <p>Heard: {text}</p> });
    expect(screen.getByText(/^Heard/).textContent).toBe(
      'Heard: Lantern should help you. It should help with something you care about. Does Lantern help with something that matters to you?',
    );
  });

  it('offers yes, no and not sure first and biggest, "a bit" second, each with a sign of its own', () => {
    showEasy();
    expect(answers()).toEqual(['Yes', 'No', 'Not sure', 'A bit']);
    const buttons = [...answerGroup().querySelectorAll('button')];
    expect(buttons.map((one) => one.classList.contains('es-quick__answer--biggest'))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(new Set(buttons.map((one) => one.querySelector('svg')?.innerHTML)).size).toBe(4);
    expect(names()).toContain('I do not want to answer');
  });

  it('keeps the answer in sight, says it, and goes on when the person is ready', () => {
    const { answer } = showEasy();
    press('Not sure');
    expect(answer(FIRST)?.value).toBe('not-enough-information');
    expect(announced()).toContain('You said: Not sure');
    expect(title().textContent).toContain('Question 1 of 10');
    press('Next');
    expect(title().textContent).toContain('Question 2 of 10');
    press('Back');
    expect(screen.getByRole('button', { name: 'Not sure' }).getAttribute('aria-pressed')).toBe('true');
  });

  it.each([
    ['1', 'yes'],
    ['2', 'no'],
    ['3', 'not-enough-information'],
    ['4', 'partly'],
  ])('is answered by key %s with %s, as the answers stand', (key, value) => {
    const { answer } = showEasy();
    fireEvent.keyDown(title(), { key });
    expect(answer(FIRST)?.value).toBe(value);
  });

  it('has no key for an answer that it does not show', () => {
    const { answer } = showEasy();
    fireEvent.keyDown(title(), { key: '5' });
    expect(answer(FIRST)).toBeNull();
  });

  it('is declined, and goes on', async () => {
    const { review } = showEasy();
    press('I do not want to answer');
    await waitFor(() => expect(title().textContent).toContain('Question 2 of 10'));
    expect(review.declined.value.has(FIRST)).toBe(true);
  });

  it('puts a question that has no Easy Read words in ordinary ones', () => {
    const { place } = showEasy({ checklist: 'first' });
    expect(ask().textContent).toBe(personWords(FIRST));
    act(() => place.goTo('CHO1'));
    expect(ask().textContent).toBe(personWords('CHO1'));
  });
});

describe('two voices', () => {
  it('has no box for a helper when nobody helps', () => {
    const { place } = showEasy({ answers: ALL }, { helping: helping() });
    act(() => place.goTo(FIRST));
    expect(screen.getByText('I want to say')).toBeTruthy();
    expect(screen.queryByText('The helper adds')).toBeNull();
  });

  it('keeps what the person says apart from what the helper adds', () => {
    const { answer } = showEasy({}, { helping: { ...helping(), band: 'not-said' } });
    press('Yes');
    act(() => void unfold('I want to say'));
    act(() => void unfold('The helper adds'));
    type('I write here what I think', 'I like it');
    type('The helper writes here what they think', 'She uses it daily');
    expect(answer(FIRST)).toMatchObject({ value: 'yes', note: 'I like it', helperNote: 'She uses it daily' });
    expect(screen.getByLabelText('I write here what I think').closest('.es-easy__helper')).toBeNull();
    expect(screen.getByLabelText(/^The helper writes/).closest('.es-easy__helper')).toBeTruthy();
  });

  it('still shows what a helper wrote when it is said later that nobody helps', () => {
    const { give } = showEasy({}, { helping: helping() });
    act(() => give(FIRST, { ...plainContent('yes', true), helperNote: 'She uses it daily' }));
    expect(screen.getByText('The helper adds (something is written here)')).toBeTruthy();
  });
});

describe('the start', () => {
  it('says what comes, that the words are unchecked, and asks once whether somebody helps', async () => {
    showEasy({ begins: 'start' }, { helping: helping() });
    expect(title().textContent).toBe('Questions about Lantern');
    expect(screen.getByText(UNCHECKED)).toBeTruthy();
    expect(screen.getByText('You do not have to answer a question.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Is someone helping you?' })).toBeTruthy();
    await expectAccessible();
  });

  it('goes on at once when nobody helps, and records nothing', async () => {
    const onChange = vi.fn(async () => null);
    showEasy({ begins: 'start' }, { helping: helping(onChange) });
    press('No, nobody is helping me');
    await waitFor(() => expect(title().textContent).toContain('Question 1 of 10'));
    expect(onChange).not.toHaveBeenCalled();
  });

  it.each([
    ['Yes, they work for the service', 'works-for-the-service'],
    ['No, they do not', 'does-not'],
    ['I do not want to say', 'not-said'],
  ])('records a helper only as a band: %s', async (words, band) => {
    const onChange = vi.fn(async () => null);
    showEasy({ begins: 'start' }, { helping: helping(onChange) });
    expect(screen.queryByRole('button', { name: words })).toBeNull();
    press('Yes, someone is helping me');
    expect(screen.queryByRole('textbox')).toBeNull();
    press(words);
    await waitFor(() => expect(title().textContent).toContain('Question 1 of 10'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(band);
  });

  it('takes a helper back when the person says that nobody helps after all', async () => {
    const onChange = vi.fn(async () => null);
    showEasy({ begins: 'start' }, { helping: { band: 'does-not', onChange } });
    expect(screen.getByRole('button', { name: 'No, they do not' }).getAttribute('aria-pressed')).toBe('true');
    press('No, nobody is helping me');
    await waitFor(() => expect(onChange).toHaveBeenCalledExactlyOnceWith(null));
  });

  it('stays and says why when this could not be stored', async () => {
    showEasy({ begins: 'start' }, { helping: { band: null, onChange: async () => FULL_DISK } });
    press('Yes, someone is helping me');
    press('No, they do not');
    await waitFor(() => expect(announced().join()).toContain('no room left'));
    expect(title().textContent).toBe('Questions about Lantern');
  });

  it('starts by a button where nothing is asked', () => {
    showEasy({ begins: 'start' });
    press('Start');
    expect(title().textContent).toContain('Question 1 of 10');
  });
});

describe('the end in Easy Read', () => {
  it('says that the words are unchecked, what was said, and where to go when something is wrong', async () => {
    showEasy({ answers: { ...ALL, [FIRST]: 'partly' } });
    expect(title().textContent).toBe('You have come to the end');
    expect(screen.getByText(UNCHECKED)).toBeTruthy();
    const [line] = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(line?.textContent).toBe('Does Lantern help with something that matters to you?A bitChange');
    expect(screen.getByText('An advocate is a person who helps you speak up.')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/\d{4,}|www|@/);
    await expectAccessible();
  });

  it('gives a copy to keep, and the result where there is one', () => {
    const onCopy = vi.fn();
    const onResult = vi.fn();
    showEasy({ answers: ALL }, { onCopy, onResult });
    press('Get my copy');
    press('See the result');
    expect([onCopy.mock.calls.length, onResult.mock.calls.length]).toEqual([1, 1]);
  });

  it('promises no copy where none can be made', () => {
    showEasy({ answers: ALL });
    expect(screen.queryByText('Keep a copy')).toBeNull();
  });

  it('opens a question again', () => {
    showEasy({ answers: ALL });
    const [first] = names(screen.getByRole('list'));
    press(first ?? 'nothing to change');
    expect(title().textContent).toContain('Question 1 of 10');
  });
});
