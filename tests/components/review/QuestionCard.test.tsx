// @vitest-environment happy-dom
/** One question: answered by radio, by key and by nobody else; its words, and whether they are saved. */
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { explainFailure } from '../../../components/review/explain-failure';
import { QuestionCard, type QuestionCardProps } from '../../../components/review/QuestionCard';
import { ANSWER_VALUES, type AnswerContent, plainContent } from '../../../lib/domain/answer';
import { STRUCTURE } from '../../contracts/world';
import { answerOf } from '../../fixtures/records/builders';
import { FULL_DISK } from '../../fixtures/review/held-port';
import { SMALL, wordsOf } from '../../fixtures/review/small-checklist';
import {
  announced,
  cleanup,
  descriptionOf,
  expectAccessible,
  field,
  press,
  setEnglish,
  type,
} from './set-up';

const MUST_HAVE = 'AAA1';
const ORDINARY = 'AAA2';
const YES: AnswerContent = plainContent('yes', false);
const NOT_APPLYING: AnswerContent = { ...YES, value: 'does-not-apply' };

function propsOf(id: string): QuestionCardProps {
  const question = STRUCTURE.questions.find((one) => one.id === id);
  const text = SMALL.text.questions[id];
  if (!question || !text) throw new Error(`No question ${id}`);
  return {
    question,
    text,
    wording: 'worker',
    number: 3,
    content: null,
    status: { kind: 'idle' },
    covered: false,
    onVisit: vi.fn(),
    onChoose: vi.fn(),
    onClear: vi.fn(),
    onWrite: vi.fn(),
    onRetry: vi.fn(),
    onResolve: vi.fn(),
    explain: explainFailure,
    onJudge: vi.fn(),
    about: 'product',
    readOnly: false,
    helped: false,
    notesClosed: false,
    declined: false,
    onDecline: vi.fn(),
    onLeaveOut: null,
    sourcesOf: () => [],
    terms: [],
    reading: null,
  };
}

/** Puts one card on screen, and lets it be drawn again with other props. */
function show(changes: Partial<QuestionCardProps> = {}, id = ORDINARY) {
  const props = { ...propsOf(id), ...changes };
  const shown = render(<QuestionCard {...props} />);
  return {
    ...props,
    again: (next: Partial<QuestionCardProps>) => shown.rerender(<QuestionCard {...props} {...next} />),
  };
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

beforeEach(setEnglish);
afterEach(cleanup);

describe('a question', () => {
  it('shows its number, its short name and the words for this reader, and has the five answers', async () => {
    show();
    const card = screen.getByRole('region', { name: `3. Label AAA2 ${wordsOf('AAA2', 'worker')}` });
    expect(within(card).queryByText('Must-have')).toBeNull();
    const names = screen
      .getAllByRole('radio')
      .map((one) => one.parentElement?.querySelector('label')?.textContent);
    expect(names).toEqual(['Yes', 'Partly', 'No', 'Not enough information', 'Does not apply']);
    expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(5);
    await expectAccessible('part');
  });

  it('says that it is a must-have, why it matters, what good evidence is and what to ask', () => {
    show({}, MUST_HAVE);
    for (const words of ['Must-have', 'Why AAA1 matters.', 'Evidence for AAA1.', 'Ask about AAA1.']) {
      expect(screen.getByText(words)).toBeTruthy();
    }
  });

  it('shows the answer that was given', () => {
    show({ content: { ...YES, value: 'partly' } });
    const answers = screen.getAllByRole<HTMLInputElement>('radio').slice(0, 5);
    expect(answers.map((one) => one.checked)).toEqual([false, true, false, false, false]);
  });

  it('is answered by its radio buttons', () => {
    const { onChoose } = show();
    fireEvent.click(radio('Not enough information'));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('not-enough-information');
  });
});

describe('the keys 1 to 5', () => {
  it.each(ANSWER_VALUES.map((value, index) => [String(index + 1), value] as const))(
    '%s answers the question the focus is in: %s, and puts the focus on that answer',
    (key, value) => {
      const { onChoose } = show();
      radio('Yes').focus();
      expect(fireEvent.keyDown(radio('Yes'), { key })).toBe(false);
      expect(onChoose).toHaveBeenCalledExactlyOnceWith(value);
      expect(document.activeElement).toBe(screen.getAllByRole('radio')[Number(key) - 1]);
    },
  );

  it('answer from the question’s own words and buttons too', () => {
    const { onChoose } = show({ content: YES });
    for (const place of [document.querySelector('legend'), screen.getByText('Add a note')]) {
      fireEvent.keyDown(place ?? document.body, { key: '3' });
    }
    expect(onChoose).toHaveBeenCalledTimes(2);
  });

  it('answer one question of several: the one they are pressed in', () => {
    const [one, other] = [propsOf(ORDINARY), propsOf(MUST_HAVE)];
    render(
      <>
        <QuestionCard {...one} />
        <QuestionCard {...other} />
      </>,
    );
    const card = document.getElementById('question-AAA1');
    fireEvent.keyDown(card?.querySelector('input') ?? document.body, { key: '2' });
    expect([one.onChoose, other.onChoose].map((chosen) => vi.mocked(chosen).mock.calls)).toEqual([
      [],
      [['partly']],
    ]);
  });

  it('do nothing outside a question', () => {
    const { onChoose } = show();
    fireEvent.keyDown(document.body, { key: '1' });
    expect(onChoose).not.toHaveBeenCalled();
  });

  const left = [
    { key: '0' },
    { key: '6' },
    { key: 'a' },
    { key: '12' },
    { key: '1', ctrlKey: true },
    { key: '1', altKey: true },
    { key: '1', metaKey: true },
  ];
  it.each(left)('leave other keys and shortcuts to the browser: %j', (key) => {
    const { onChoose } = show();
    expect(fireEvent.keyDown(radio('Yes'), key)).toBe(true);
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('are letters like any other while a note or a reason is typed', () => {
    const { onChoose } = show({ content: { ...NOT_APPLYING, note: 'since ' } }, MUST_HAVE);
    for (const label of [/^Note/, 'Why does it not apply?']) {
      expect(fireEvent.keyDown(field(label), { key: '1' })).toBe(true);
    }
    expect(onChoose).not.toHaveBeenCalled();
  });
});

describe('a visit', () => {
  it('begins when the focus comes in, and is one however often it moves about inside', () => {
    const { onVisit } = show({ content: YES });
    fireEvent.focusIn(radio('Yes'), { relatedTarget: document.body });
    fireEvent.focusIn(radio('No'), { relatedTarget: radio('Yes') });
    fireEvent.focusIn(screen.getByText('Add a note'), { relatedTarget: radio('No') });
    expect(onVisit).toHaveBeenCalledTimes(1);
  });

  it('begins anew when the focus was elsewhere, or nowhere', () => {
    const { onVisit } = show();
    fireEvent.focusIn(radio('Yes'), { relatedTarget: document.body });
    fireEvent.focusIn(radio('Yes'), { relatedTarget: null });
    expect(onVisit).toHaveBeenCalledTimes(2);
  });
});

describe('a note', () => {
  it('can be written once there is an answer', () => {
    const { again } = show();
    expect(screen.queryByText('Add a note')).toBeNull();
    again({ content: YES });
    expect(screen.getByRole('button', { name: 'Add a note to Label AAA2' })).toBeTruthy();
    expect(screen.queryByLabelText(/^Note/)).toBeNull();
  });

  it('opens with the caret in it', () => {
    const { onWrite } = show({ content: YES });
    press(/^Add a note/);
    expect(document.activeElement).toBe(field(/^Note/));
    expect(descriptionOf(field(/^Note/))).toBe('Please leave out names and anything personal.');
    type(/^Note/, 'They showed me.');
    expect(onWrite).toHaveBeenCalledExactlyOnceWith('note', 'They showed me.');
    expect(screen.queryByText('Add a note')).toBeNull();
  });

  it('is there when there was one, without taking the caret', () => {
    show({ content: { ...YES, note: 'from before' } });
    expect(field(/^Note/).value).toBe('from before');
    expect(document.activeElement).toBe(document.body);
  });

  it('appears when another window or undo brings one, and stays while it is emptied', () => {
    const { again } = show({ content: YES });
    again({ content: { ...YES, note: 'from elsewhere' } });
    expect(field(/^Note/).value).toBe('from elsewhere');
    again({ content: YES });
    expect(field(/^Note/).value).toBe('');
  });
});

describe('a must-have that does not apply', () => {
  it('asks for its reason until that is given', async () => {
    const { again, onWrite } = show({ content: NOT_APPLYING }, MUST_HAVE);
    const reason = field('Why does it not apply?');
    expect(reason.getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(reason)).toBe(
      'This is a must-have. Until a reason is given it counts as not known. Give a reason',
    );
    await expectAccessible('part');
    type('Why does it not apply?', 'No sound is recorded.');
    expect(onWrite).toHaveBeenCalledExactlyOnceWith('reason', 'No sound is recorded.');
    again({ content: { ...NOT_APPLYING, reason: 'No sound is recorded.' } });
    expect(screen.queryByText('Give a reason')).toBeNull();
  });

  it('is the only one that asks', () => {
    const { again } = show({ content: NOT_APPLYING }, ORDINARY);
    expect(screen.queryByText('Why does it not apply?')).toBeNull();
    again({ ...propsOf(MUST_HAVE), content: YES });
    expect(screen.queryByText('Why does it not apply?')).toBeNull();
  });
});

it('covers every field of text while the page may be listening, and still takes answers', () => {
  const { onChoose, again } = show(
    { content: { ...NOT_APPLYING, note: 'a note' }, covered: true },
    MUST_HAVE,
  );
  expect(document.querySelectorAll('textarea, input[type="text"]')).toHaveLength(0);
  expect(document.body.textContent).not.toContain('a note');
  expect(screen.getByText('Text fields are covered until you choose to go on.')).toBeTruthy();
  fireEvent.click(radio('No'));
  expect(onChoose).toHaveBeenCalledTimes(1);
  again({ content: { ...NOT_APPLYING, note: 'a note' }, covered: false });
  expect(field(/^Note/).value).toBe('a note');
});

it('takes its answer back', () => {
  const { onClear } = show({ content: YES });
  press('Take the answer back: Label AAA2');
  expect(onClear).toHaveBeenCalledTimes(1);
});

describe('whether it is saved', () => {
  it('is said in words, and never before it is so', () => {
    const { again } = show({ content: YES, status: { kind: 'saving' } });
    expect(screen.getByText('Saving…')).toBeTruthy();
    expect(screen.queryByText('Saved')).toBeNull();
    again({ content: YES, status: { kind: 'saved' } });
    expect(screen.getByText('Saved')).toBeTruthy();
    again({ content: YES, status: { kind: 'idle' } });
    expect(screen.queryByText(/^Sav/)).toBeNull();
  });

  it('is read out at once when it could not be, with what to do', async () => {
    const { onRetry } = show({ content: YES, status: { kind: 'failed', failure: FULL_DISK } });
    expect(announced().join()).toMatch(/Not saved.*There is no room left on this device/);
    await expectAccessible('part');
    press('Try again');
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  const both: readonly [string, AnswerContent | null, Partial<AnswerContent> | null, string, string][] = [
    ['values', YES, { value: 'no' }, 'Here: Yes', 'There: No'],
    ['an answer and none', null, { value: 'no' }, 'Here: no answer', 'There: No'],
    ['none and an answer', YES, null, 'Here: Yes', 'There: no answer'],
    [
      'notes',
      { ...YES, note: 'mine' },
      { value: 'yes', note: 'theirs' },
      'Here: Yes, with the note “mine”',
      'There: Yes, with the note “theirs”',
    ],
    [
      'reasons',
      { ...NOT_APPLYING, reason: 'mine', note: 'n' },
      { value: 'does-not-apply', reason: 'theirs' },
      'Here: Does not apply, because “mine”, with the note “n”',
      'There: Does not apply, because “theirs”',
    ],
  ];
  it.each(both)('shows both sides of a conflict over %s', (_what, mine, theirs, here, there) => {
    show({ content: mine, status: { kind: 'conflict', mine, theirs: theirs && answerOf(ORDINARY, theirs) } });
    expect(screen.getByText(here)).toBeTruthy();
    expect(screen.getByText(there)).toBeTruthy();
  });

  it('asks which of two to keep', async () => {
    const { onResolve } = show({
      content: YES,
      status: { kind: 'conflict', mine: YES, theirs: answerOf(ORDINARY, { value: 'no' }) },
    });
    await expectAccessible('part');
    press('Keep what is here');
    press('Take the other');
    expect(vi.mocked(onResolve).mock.calls).toEqual([['mine'], ['theirs']]);
  });
});
