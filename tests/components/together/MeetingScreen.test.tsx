// @vitest-environment happy-dom
/** A meeting on screen: a row for each voice, keys, what was agreed, hands, other windows, and what came out. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MeetingScreen } from '../../../components/together/MeetingScreen';
import type { MeetingDraft } from '../../../lib/state/meeting-start';
import { countingIds, idOf } from '../../fixtures/meeting/fake-ports';
import { COUNCIL, MEETING, NIGHT, openMeeting, windowOn } from '../../fixtures/meeting/open-meeting';
import { SMALL, wordsOf as wordingOfQuestion } from '../../fixtures/review/small-checklist';
import { announced, cleanup, expectAccessible, field, press, setEnglish, type, wordsOf } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

async function show(changes: Partial<MeetingDraft> = {}) {
  const { ports, state } = await openMeeting(changes);
  const [onReview, onResult] = [vi.fn(), vi.fn()];
  const ids = countingIds(0x5000);
  render(<MeetingScreen state={state} newId={ids.next} onReview={onReview} onResult={onResult} />);
  return { ports, state, onReview, onResult };
}

const answer = (value: string, voice: string, question = 'Label AAA1') =>
  screen.getByRole<HTMLInputElement>('radio', { name: `${value}, ${voice}, ${question}` });
const heading = () => wordsOf(screen.getByRole('heading', { level: 2 }));
const finish = () => {
  const [first] = screen.getAllByRole('button', { name: 'What came out' });
  fireEvent.click(first ?? document.body);
};

describe('a question of a meeting', () => {
  it('has a row of five answers for each voice, each named by answer, voice and question', async () => {
    await show();
    expect(heading()).toContain('Label AAA1');
    for (const voice of ['night staff', 'the council', 'families']) {
      for (const value of ['Yes', 'Partly', 'No', 'Not enough information', 'Does not apply']) {
        expect(answer(value, voice).checked).toBe(false);
      }
    }
    await expectAccessible('part');
  });

  it('is put in the words of each audience present, once', async () => {
    await show();
    const wordings = [...document.querySelectorAll('.es-wordings dd')].map((one) => one.textContent);
    expect(wordings).toEqual(
      ['commissioner', 'worker', 'person'].map((one) => wordingOfQuestion('AAA1', one)),
    );
  });

  it('saves what a voice says in that voice’s review', async () => {
    const { ports, state } = await show();
    fireEvent.click(answer('No', 'night staff'));
    await state.flush();
    await waitFor(() => expect(ports.review(NIGHT)?.answers.AAA1?.value).toBe('no'));
    expect(answer('No', 'night staff').checked).toBe(true);
    expect(ports.review(COUNCIL)?.answers).toEqual({});
  });

  it('keys 1 to 5 answer row after row, and then lead to the next question', async () => {
    const { state } = await show();
    answer('Yes', 'night staff').focus();
    for (const key of ['3', '1', '4']) fireEvent.keyDown(document.activeElement ?? document.body, { key });
    expect(document.activeElement?.textContent).toBe('Next question');
    await waitFor(() => expect(answer('No', 'night staff').checked).toBe(true));
    expect([
      answer('Yes', 'the council').checked,
      answer('Not enough information', 'families').checked,
    ]).toEqual([true, true]);
    fireEvent.click(document.activeElement ?? document.body);
    await waitFor(() => expect(heading()).toContain('Label AAA2'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    await state.flush();
  });

  it.each([{ key: '6' }, { key: '3', ctrlKey: true }, { key: 'n' }])(
    '%j is left to the browser',
    async (key) => {
      const { state } = await show();
      expect(fireEvent.keyDown(answer('Yes', 'night staff'), key)).toBe(true);
      expect(state.progressOf('AAA1').answeredBy).toBe(0);
    },
  );

  it('takes a note and the reason of a must-have, by voice', async () => {
    const { ports, state } = await show();
    fireEvent.click(answer('Does not apply', 'night staff'));
    await waitFor(() => field('Why does it not apply? (night staff)'));
    type('Why does it not apply? (night staff)', 'nobody records');
    press('Add a note: night staff');
    type('Note of night staff (optional)', '3 of us agree');
    await state.flush();
    expect(ports.review(NIGHT)?.answers.AAA1).toMatchObject({
      reason: 'nobody records',
      note: '3 of us agree',
    });
  });

  it('takes the last answer back, and brings it again, by whose it was', async () => {
    const { state } = await show();
    fireEvent.click(answer('No', 'night staff'));
    press(await waitFor(() => screen.getByRole('button', { name: /^Undo/ }).textContent ?? ''));
    await waitFor(() => expect(answer('No', 'night staff').checked).toBe(false));
    expect(announced()).toContain('Undone: night staff, Label AAA1');
    press('Redo: night staff, Label AAA1');
    await waitFor(() => expect(answer('No', 'night staff').checked).toBe(true));
    await state.flush();
  });
});

describe('what was agreed', () => {
  it('may be left empty, and says that this is fine', async () => {
    await show();
    const agreed = screen.getByRole('group', { name: 'What was agreed, if anything' });
    expect(within(agreed).getAllByRole('radio', { checked: false })).toHaveLength(5);
    expect(wordsOf(agreed)).toContain('Leave this empty if you did not agree. That is a fine result');
  });

  it('is an answer with a few words, and can be taken back', async () => {
    const { ports, state } = await show();
    const agreed = screen.getByRole('group', { name: 'What was agreed, if anything' });
    fireEvent.click(within(agreed).getByLabelText('Partly'));
    await waitFor(() => field('Why, in a few words (optional)'));
    type('Why, in a few words (optional)', 'until nights are paid');
    await state.flush();
    expect(ports.storedMeeting(MEETING)?.agreed.AAA1).toMatchObject({
      value: 'partly',
      note: 'until nights are paid',
    });
    press('Nothing was agreed');
    await state.flush();
    expect(ports.storedMeeting(MEETING)?.agreed).toEqual({});
  });
});

describe('hands', () => {
  it('are counted by buttons and by numbers, and their sum is said', async () => {
    const { ports, state } = await show();
    press('One more. Hands: Yes');
    await waitFor(() => expect(announced()).toContain('1 of 12 people raised a hand. 11 did not.'));
    type('Hands: Yes', '7');
    type('Hands: No', '5');
    await waitFor(() => expect(announced()).toContain('Everybody raised a hand: 12 of 12.'));
    press('One fewer. Hands: No');
    await waitFor(() => expect(field('Hands: No').value).toBe('4'));
    await state.flush();
    expect(ports.storedMeeting(MEETING)?.hands.AAA1).toMatchObject({ yes: 7, no: 4 });
  });

  it('more than there are people is said, and kept all the same', async () => {
    const { ports, state } = await show();
    type('Hands: Not sure', '14');
    await waitFor(() =>
      expect(announced().join()).toContain('You counted 14 hands, and 12 people are there. Count again'),
    );
    await state.flush();
    expect(ports.storedMeeting(MEETING)?.hands.AAA1?.['not-enough-information']).toBe(14);
  });

  it('never fall under none, and no number is none', async () => {
    const { state } = await show();
    press('One fewer. Hands: Yes');
    type('Hands: Yes', 'many');
    expect(state.meeting.value.hands).toEqual({});
  });

  it('can be all a meeting keeps: there is no row and no review', async () => {
    const { ports, state } = await show({ voices: [] });
    expect(screen.getByText(/^This meeting keeps only how many hands go up/)).toBeTruthy();
    type('Hands: Yes', '7');
    await state.flush();
    expect(ports.allReviews()).toEqual([]);
    await expectAccessible('part');
  });
});

describe('voices', () => {
  it('one is taken out only after asking, and its review stays', async () => {
    const { ports, state } = await show();
    press('Take out night staff');
    await waitFor(() =>
      expect(wordsOf(screen.getByRole('dialog'))).toContain('Its review stays among your reviews.'),
    );
    expect(state.voices.value).toHaveLength(3);
    press('Take it out, keep its review');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect([state.voices.value.length, ports.review(NIGHT)?.deletedAt]).toEqual([2, null]);
  });

  it('one that could not be taken out is still there, with the reason', async () => {
    const { ports, state } = await show();
    press('Take out night staff');
    ports.failNext('setBinned');
    press(await waitFor(() => screen.getByText('Take it out, put its review in the bin').textContent ?? ''));
    await waitFor(() => expect(announced().join()).toContain('The voice was not taken out'));
    expect(state.voices.value).toHaveLength(3);
  });

  it('one joins later, under a name that no other has', async () => {
    const { state } = await show();
    press('Add a voice');
    await waitFor(() => expect(field('What to call this voice').value).toBe('Care workers'));
    type('What to call this voice', 'day staff');
    press('Add this voice to the meeting');
    await waitFor(() => expect(answer('Yes', 'day staff')).toBeTruthy());
    expect(state.voices.value.map(({ voice }) => voice.name)).toContain('day staff');
  });

  it('take another name when the field is left', async () => {
    const { state } = await show();
    const name = field('Another name for night staff');
    fireEvent.input(name, { target: { value: 'night ' } });
    expect(state.voices.value[0]?.voice.name).toBe('night staff');
    fireEvent.input(name, { target: { value: 'night and day' } });
    fireEvent.blur(name);
    await waitFor(() => expect(answer('Yes', 'night and day')).toBeTruthy());
    await state.flush();
  });
});

describe('another window', () => {
  it('or a voice’s own review changed an answer: it is there when the meeting is shown again', async () => {
    const { ports, state, onReview, onResult } = await show();
    await state.flush();
    cleanup();
    const other = await windowOn(ports, SMALL, 20_000);
    other.choose(NIGHT, 'AAA1', 'partly');
    await other.flush();
    render(
      <MeetingScreen
        state={state}
        newId={countingIds(0x5000).next}
        onReview={onReview}
        onResult={onResult}
      />,
    );
    await waitFor(() => expect(answer('Partly', 'night staff').checked).toBe(true));
  });

  it('shows both sides where both changed the same, and keeps the one chosen', async () => {
    const { ports, state } = await show();
    ports.meetingElsewhere((before) => ({ ...before, people: 20 }), MEETING);
    state.describe({ people: 14 });
    await state.flush();
    await waitFor(() => expect(announced().join()).toContain('changed in another window'));
    const words = announced().join();
    expect(words).toContain('Here: 14 people');
    expect(words).toContain('There: 20 people');
    await expectAccessible('part');
    press('Take the other');
    await waitFor(() => expect(state.meeting.value.people).toBe(20));
    expect(announced().join()).not.toContain('changed in another window');
  });

  it('a record that could not be saved says so, and is tried again', async () => {
    const { ports, state } = await show();
    ports.failNext('saveMeeting');
    state.count('AAA1', 'yes', 7);
    await state.flush();
    await waitFor(() => expect(announced().join()).toContain('This meeting was not saved'));
    press('Try again');
    await waitFor(() => expect(ports.storedMeeting(MEETING)?.hands.AAA1?.yes).toBe(7));
  });
});

describe('what came out', () => {
  async function atTheEnd() {
    const shown = await show();
    const { state } = shown;
    state.choose(NIGHT, 'AAA1', 'no');
    state.choose(COUNCIL, 'AAA1', 'yes');
    state.choose(NIGHT, 'AAA2', 'yes');
    state.choose(COUNCIL, 'AAA2', 'yes');
    state.agree('AAA2', 'yes');
    state.count('BBB1', 'yes', 7);
    state.count('BBB1', 'no', 3);
    state.count('BBB1', 'not-enough-information', 2);
    await state.flush();
    finish();
    await waitFor(() => expect(heading()).toBe('What came out'));
    return shown;
  }
  const part = (name: string) => wordsOf(screen.getByRole('heading', { level: 3, name }).parentElement);

  it('says in words what was agreed, where voices differ, and hands; and that it is one meeting', async () => {
    await atTheEnd();
    expect(screen.getByText('Kept as one meeting of 12 with 3 voices, never as 12 reviews.')).toBeTruthy();
    expect(part('What was agreed')).toBe('What was agreedLabel AAA2Yes');
    expect(part('Where voices differ')).toBe(
      'Where voices differLabel AAA1the council said yesnight staff said no',
    );
    expect(part('Hands that were counted')).toBe(
      'Hands that were countedLabel BBB17 yes, 3 no, 2 not sure, of 12 people',
    );
    await expectAccessible('part');
  });

  it('shows no score, and no sum over voices', async () => {
    await atTheEnd();
    expect(document.body.textContent).not.toMatch(/%|score|average|rating/i);
  });

  it('leads to each voice’s review, to the product’s result, and to what nobody touched', async () => {
    const { onReview, onResult } = await atTheEnd();
    press('Open the review of night staff');
    expect(onReview).toHaveBeenCalledExactlyOnceWith(NIGHT);
    press('See the product’s result');
    expect(onResult).toHaveBeenCalledExactlyOnceWith(idOf(1));
    press('Go to the first of them');
    await waitFor(() => expect(heading()).toContain('Label AAA3'));
  });

  it('says that it is fine where nothing was agreed and nobody differs', async () => {
    await show();
    finish();
    await waitFor(() => expect(part('What was agreed')).toContain('Nothing was agreed.'));
    expect(part('Where voices differ')).toContain('No two voices gave different answers');
  });
});

it('every question is a step away, with what was said of it', async () => {
  const { state } = await show();
  state.choose(NIGHT, 'BBB1', 'no');
  state.agree('BBB1', 'no');
  state.count('BBB1', 'no', 2);
  const [contents] = [...document.querySelectorAll('details')].filter(
    (one) => wordsOf(one) === 'All questions',
  );
  if (!contents) throw new Error('no list of questions');
  contents.open = true;
  fireEvent(contents, new Event('toggle'));
  const line = await waitFor(() => screen.getByRole('button', { name: /^Label BBB1/ }));
  expect(wordsOf(line)).toBe('Label BBB1 1 of 3 voices, agreed, 2 hands');
  fireEvent.click(line);
  await waitFor(() => expect(heading()).toContain('Label BBB1'));
  await state.flush();
});
