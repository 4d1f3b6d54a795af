/** A meeting on screen: a review for each voice, one record for all, saved as it goes and never over another window. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STRUCTURE } from '../contracts/world';
import { FULL, idOf } from '../fixtures/meeting/fake-ports';
import { COUNCIL, FAMILY, MEETING, NIGHT, openMeeting, windowOn } from '../fixtures/meeting/open-meeting';
import { SMALL } from '../fixtures/review/small-checklist';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answerIn = (state: Awaited<ReturnType<typeof windowOn>>, voice: string, question: string) =>
  state.voices.value.find((one) => one.voice.assessmentId === voice)?.review?.saverOf(question).content.value
    ?.value;

describe('voices', () => {
  it('each answer in a review of their own, in their own words, that knows its meeting', async () => {
    const { ports, state } = await openMeeting();
    state.choose(NIGHT, 'AAA1', 'no');
    state.choose(COUNCIL, 'AAA1', 'yes');
    await state.flush();
    expect(ports.review(NIGHT)).toMatchObject({
      meetingId: MEETING,
      title: 'night staff',
      answers: { AAA1: { value: 'no', lived: true, wording: { audience: 'worker' } } },
    });
    expect(ports.review(COUNCIL)).toMatchObject({
      reviewer: { role: 'commissioner', lived: 'read-about-it' },
      answers: { AAA1: { value: 'yes', lived: false, wording: { audience: 'commissioner' } } },
    });
    expect(ports.review(FAMILY)?.answers).toEqual({});
  });

  it('are asked what applies to the product at the meeting’s depth', async () => {
    const { state } = await openMeeting();
    expect(state.asked.value).toHaveLength(STRUCTURE.questions.length);
    const short = await openMeeting({ depth: 'must-haves' });
    expect(short.state.asked.value.map(({ id }) => id)).toEqual(['AAA1', 'BBB3']);
  });

  it('say what was done on a question, and how many questions were begun', async () => {
    const { state } = await openMeeting();
    state.choose(NIGHT, 'AAA1', 'no');
    state.agree('AAA2', 'partly');
    state.count('BBB1', 'yes', 7);
    expect(state.progressOf('AAA1')).toEqual({ answeredBy: 1, voices: 3, agreed: false, hands: 0 });
    expect(state.progressOf('AAA2')).toMatchObject({ answeredBy: 0, agreed: true });
    expect(state.progressOf('BBB1')).toMatchObject({ hands: 7 });
    expect(state.begun.value).toBe(3);
    await state.flush();
  });

  it('can join later', async () => {
    const { ports, state } = await openMeeting();
    const late = {
      assessmentId: idOf(700),
      name: 'the manager',
      role: 'provider',
      lived: 'has-seen-it',
    } as const;
    expect(await state.addVoice(late)).toBeNull();
    state.choose(late.assessmentId, 'AAA1', 'partly');
    await state.flush();
    expect(ports.review(late.assessmentId)).toMatchObject({
      meetingId: MEETING,
      answers: { AAA1: { value: 'partly' } },
    });
    expect(ports.storedMeeting(MEETING)?.voices.map(({ name }) => name)).toEqual([
      'night staff',
      'the council',
      'families',
      'the manager',
    ]);
  });

  it('that cannot be begun are not there, and the reason is told', async () => {
    const { ports, state } = await openMeeting();
    ports.failNext('start');
    const late = {
      assessmentId: idOf(700),
      name: 'the manager',
      role: 'provider',
      lived: 'has-seen-it',
    } as const;
    expect(await state.addVoice(late)).toEqual(FULL);
    expect(state.voices.value).toHaveLength(3);
    expect(await state.addVoice(late)).toBeNull();
    expect(state.voices.value).toHaveLength(4);
  });

  it('stop at as many as a record holds', async () => {
    const voices = Array.from({ length: 30 }, (_, at) => ({
      assessmentId: idOf(800 + at),
      name: `voice ${at}`,
      role: 'other' as const,
      lived: 'uses-it' as const,
    }));
    const { state } = await openMeeting({ voices });
    expect(await state.addVoice({ ...(voices[0] ?? fail()), assessmentId: idOf(900) })).toMatchObject({
      kind: 'refused',
    });
    expect(state.voices.value).toHaveLength(30);
  });

  it('that leave keep their review, or take it to the bin, as was said', async () => {
    const { ports, state } = await openMeeting();
    state.choose(NIGHT, 'AAA1', 'no');
    expect(await state.removeVoice(NIGHT, 'stays')).toBeNull();
    expect(await state.removeVoice(COUNCIL, 'to-the-bin')).toBeNull();
    expect(ports.review(NIGHT)).toMatchObject({ deletedAt: null, answers: { AAA1: { value: 'no' } } });
    expect(ports.review(COUNCIL)?.deletedAt).not.toBeNull();
    expect(ports.storedMeeting(MEETING)?.voices.map(({ name }) => name)).toEqual(['families']);
    expect(state.undoNext.value).toBeNull();
  });

  it('stay when their review could not be put in the bin', async () => {
    const { ports, state } = await openMeeting();
    ports.failNext('setBinned');
    expect(await state.removeVoice(NIGHT, 'to-the-bin')).toEqual(FULL);
    expect(state.voices.value).toHaveLength(3);
  });

  it('whose review lies in the bin are shown without one', async () => {
    const { ports } = await openMeeting();
    await ports.library.setBinned([NIGHT], true);
    const state = await windowOn(ports);
    expect(state.voices.value.map(({ review }) => review === null)).toEqual([true, false, false]);
    state.choose(NIGHT, 'AAA1', 'yes');
    await state.flush();
    expect(ports.review(NIGHT)?.answers).toEqual({});
  });

  it('take another name, and never none', async () => {
    const { ports, state } = await openMeeting();
    state.nameVoice(NIGHT, '  day staff ');
    state.nameVoice(COUNCIL, '   ');
    await state.flush();
    expect(ports.storedMeeting(MEETING)?.voices.map(({ name }) => name)).toEqual([
      'day staff',
      'the council',
      'families',
    ]);
  });
});

describe('another name for a voice', () => {
  const renamed = async () => {
    const { ports, state } = await openMeeting();
    ports.failNext('renameReview');
    state.nameVoice(NIGHT, 'day staff');
    await state.flush();
    return { ports, state };
  };

  it('is the name of its review too, and other windows hear of it', async () => {
    const { ports, state } = await openMeeting();
    state.nameVoice(NIGHT, 'evening staff');
    state.nameVoice(NIGHT, 'day staff');
    await state.flush();
    expect([ports.review(NIGHT)?.title, ports.review(COUNCIL)?.title]).toEqual(['day staff', 'the council']);
    expect(ports.news.some(({ assessmentIds }) => assessmentIds.includes(NIGHT))).toBe(true);
    expect(state.saving.value).toBe('saved');
  });

  it('is not called saved while its review has the old one, and is tried again', async () => {
    const { ports, state } = await renamed();
    expect([ports.review(NIGHT)?.title, state.saving.value]).toEqual(['night staff', 'failed']);
    state.retryFailed();
    await state.flush();
    expect([ports.review(NIGHT)?.title, state.saving.value]).toEqual(['day staff', 'saved']);
  });
});

describe('undo', () => {
  it('holds no words of a voice in a private role, and those of others', async () => {
    const { state } = await openMeeting();
    for (const voice of [NIGHT, COUNCIL]) {
      state.visit(voice, 'AAA1');
      state.choose(voice, 'AAA1', 'no');
      state.write(voice, 'AAA1', 'note', 'said in confidence');
      state.visit(voice, 'AAA1');
      state.choose(voice, 'AAA1', 'yes');
      const inConfidence = JSON.stringify(state.undoNext.value).includes('said in confidence');
      expect(inConfidence).toBe(voice === COUNCIL);
      state.undo();
      expect(JSON.stringify(state.redoNext.value).includes('said in confidence')).toBe(voice === COUNCIL);
    }
    await state.flush();
  });

  it('brings an answer back that a voice did not want to give, and the question is wanted again', async () => {
    const { ports, state } = await openMeeting();
    state.choose(NIGHT, 'AAA1', 'no');
    state.visit(NIGHT, 'AAA1');
    expect(await state.decline(NIGHT, 'AAA1', true)).toBeNull();
    expect([answerIn(state, NIGHT, 'AAA1'), ports.review(NIGHT)?.declined]).toEqual([undefined, ['AAA1']]);
    state.undo();
    await state.flush();
    expect(ports.review(NIGHT)).toMatchObject({ declined: [], answers: { AAA1: { value: 'no' } } });
  });

  it('takes back the steps of all voices in the order they were made', async () => {
    const { state } = await openMeeting();
    state.choose(NIGHT, 'AAA1', 'no');
    state.choose(COUNCIL, 'AAA1', 'yes');
    state.choose(NIGHT, 'AAA2', 'partly');
    const steps: (string | undefined)[] = [];
    for (let next = state.undoNext.value; next; next = state.undoNext.value) {
      steps.push(`${next.voice.name} ${next.questionId} ${next.after?.value}`);
      state.undo();
    }
    expect(steps).toEqual(['night staff AAA2 partly', 'the council AAA1 yes', 'night staff AAA1 no']);
    expect([answerIn(state, NIGHT, 'AAA1'), answerIn(state, COUNCIL, 'AAA1')]).toEqual([
      undefined,
      undefined,
    ]);
    state.redo();
    expect(answerIn(state, NIGHT, 'AAA1')).toBe('no');
    await state.flush();
  });

  it('counts changes of one visit as one step', async () => {
    const { ports, state } = await openMeeting();
    state.visit(NIGHT, 'AAA1');
    for (const value of ['yes', 'partly', 'no'] as const) state.choose(NIGHT, 'AAA1', value);
    state.undo();
    await state.flush();
    expect([answerIn(state, NIGHT, 'AAA1'), state.undoNext.value, ports.review(NIGHT)?.answers]).toEqual([
      undefined,
      null,
      {},
    ]);
  });

  it('does not overwrite what another window answered meanwhile', async () => {
    const { ports, state } = await openMeeting();
    state.choose(NIGHT, 'AAA1', 'no');
    await state.flush();
    const other = await windowOn(ports, SMALL, 20_000);
    other.choose(NIGHT, 'AAA1', 'yes');
    await other.flush();
    await state.recordsChanged({ assessmentIds: [NIGHT], productIds: [] });
    expect([answerIn(state, NIGHT, 'AAA1'), state.undoNext.value]).toEqual(['yes', null]);
  });
});

it('a conflict over a voice’s answer that is settled for the other window leaves nothing to undo', async () => {
  const { ports, state } = await openMeeting();
  const other = await windowOn(ports, SMALL, 20_000);
  other.choose(NIGHT, 'AAA1', 'yes');
  await other.flush();
  state.choose(NIGHT, 'AAA1', 'no');
  await state.flush();
  expect(state.saving.value).toBe('conflict');
  state.resolveAnswer(NIGHT, 'AAA1', 'theirs');
  expect([answerIn(state, NIGHT, 'AAA1'), state.undoNext.value]).toEqual(['yes', null]);
});

describe('undo while the store is being read', () => {
  it('keeps the step of an answer and of a note given meanwhile', async () => {
    const { ports, state } = await openMeeting();
    state.choose(COUNCIL, 'AAA1', 'yes');
    await state.flush();
    const letGo = ports.hold();
    const read = state.recordsChanged({ assessmentIds: [NIGHT, COUNCIL], productIds: [idOf(1)] });
    state.choose(NIGHT, 'AAA1', 'no');
    state.write(COUNCIL, 'AAA1', 'note', 'said at once');
    letGo();
    await read;
    await state.flush();
    expect(ports.review(COUNCIL)?.answers.AAA1?.note).toBe('said at once');
    expect(state.undoNext.value).toMatchObject({ questionId: 'AAA1', voice: { name: 'night staff' } });
    state.undo();
    expect(state.undoNext.value).toMatchObject({ voice: { name: 'the council' } });
    await state.flush();
    expect(ports.review(NIGHT)?.answers).toEqual({});
  });
});

function fail(): never {
  throw new Error('nothing there');
}
