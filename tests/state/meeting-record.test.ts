/** A meeting's record: stored when the hand rests, brought together with another window's, and never many reviews. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MeetingState } from '../../lib/state/meeting-state';
import { FULL, idOf } from '../fixtures/meeting/fake-ports';
import { MEETING, openMeeting, windowOn } from '../fixtures/meeting/open-meeting';
import { SMALL } from '../fixtures/review/small-checklist';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answerIn = (state: MeetingState, voice: string, question: string) =>
  state.voices.value.find((one) => one.voice.assessmentId === voice)?.review?.saverOf(question).content.value
    ?.value;

describe('the record', () => {
  it('is stored when the hand rests, in one write', async () => {
    const { ports, state } = await openMeeting();
    const before = ports.calls.filter((name) => name === 'saveMeeting').length;
    for (let hands = 1; hands <= 7; hands += 1) state.count('AAA1', 'yes', hands);
    expect([state.recordStatus.value.kind, state.saving.value]).toEqual(['saving', 'saving']);
    await vi.advanceTimersByTimeAsync(600);
    expect(ports.calls.filter((name) => name === 'saveMeeting')).toHaveLength(before + 1);
    expect(ports.storedMeeting(MEETING)?.hands.AAA1).toMatchObject({ yes: 7, no: 0 });
    expect(state.recordStatus.value.kind).toBe('saved');
    expect(ports.news).toContainEqual({ assessmentIds: [], productIds: [idOf(1)] });
  });

  it('keeps what was agreed with its note, and nothing where nothing was agreed', async () => {
    const { ports, state } = await openMeeting();
    state.noteAgreed('AAA1', 'to nothing');
    state.agree('AAA1', 'no');
    state.noteAgreed('AAA1', 'until they are paid');
    state.agree('AAA1', 'partly');
    state.agree('AAA2', 'yes');
    state.agree('AAA2', null);
    await state.flush();
    expect(ports.storedMeeting(MEETING)?.agreed).toEqual({
      AAA1: { value: 'partly', note: 'until they are paid', agreedAt: expect.any(String) },
    });
  });

  it('what is changed while it is being stored is stored next, and not said to be saved before', async () => {
    const { ports, state } = await openMeeting();
    const letGo = ports.hold();
    state.count('AAA1', 'yes', 7);
    const flushed = state.flush();
    state.describe({ people: 13 });
    letGo();
    await flushed;
    await state.flush();
    expect(ports.storedMeeting(MEETING)).toMatchObject({ people: 13, hands: { AAA1: { yes: 7 } } });
    expect(state.recordStatus.value.kind).toBe('saved');
  });

  it('that could not be stored says so, stays on screen, and is tried again', async () => {
    const { ports, state } = await openMeeting();
    ports.failNext('saveMeeting');
    state.count('AAA1', 'yes', 7);
    await state.flush();
    expect(state.recordStatus.value).toEqual({ kind: 'failed', failure: FULL });
    expect([state.saving.value, state.meeting.value.hands.AAA1?.yes]).toEqual(['failed', 7]);
    state.retryFailed();
    await vi.advanceTimersByTimeAsync(1);
    expect(ports.storedMeeting(MEETING)?.hands.AAA1?.yes).toBe(7);
    expect(state.saving.value).toBe('saved');
  });

  it('comes together with what another window changed elsewhere in it', async () => {
    const { ports, state } = await openMeeting();
    ports.meetingElsewhere((before) => ({ ...before, people: 20 }), MEETING);
    state.count('AAA1', 'yes', 7);
    await state.flush();
    expect(state.recordStatus.value.kind).toBe('saved');
    expect(ports.storedMeeting(MEETING)).toMatchObject({ people: 20, hands: { AAA1: { yes: 7 } } });
    expect(state.meeting.value.people).toBe(20);
  });

  it.each([
    ['mine', 14],
    ['theirs', 20],
  ] as const)(
    'shows both where both changed the same, and writes nothing until one is chosen: %s',
    async (choice, people) => {
      const { ports, state } = await openMeeting();
      ports.meetingElsewhere((before) => ({ ...before, people: 20 }), MEETING);
      state.describe({ people: 14 });
      state.count('AAA1', 'no', 3);
      await state.flush();
      expect(state.recordStatus.value).toMatchObject({
        kind: 'conflict',
        theirs: { people: 20 },
        clashes: [{ kind: 'people' }],
      });
      expect([state.saving.value, ports.storedMeeting(MEETING)?.hands]).toEqual(['conflict', {}]);
      state.count('AAA1', 'no', 4);
      await vi.advanceTimersByTimeAsync(600);
      expect(ports.storedMeeting(MEETING)?.hands).toEqual({});
      state.resolve(choice);
      await vi.advanceTimersByTimeAsync(1);
      expect(ports.storedMeeting(MEETING)).toMatchObject({ people, hands: { AAA1: { no: 4 } } });
      expect(state.saving.value).toBe('saved');
    },
  );

  it('a conflict ends by itself when this window comes to say the same', async () => {
    const { ports, state } = await openMeeting();
    ports.meetingElsewhere((before) => ({ ...before, people: 20 }), MEETING);
    state.describe({ people: 14 });
    await state.flush();
    state.describe({ people: 20 });
    expect(state.recordStatus.value.kind).toBe('saved');
  });

  it('hears of another window: its changes, and the voice that joined there', async () => {
    const { ports, state } = await openMeeting();
    const other = await windowOn(ports, SMALL, 20_000);
    const late = {
      assessmentId: idOf(700),
      name: 'the manager',
      role: 'provider',
      lived: 'has-seen-it',
    } as const;
    await other.addVoice(late);
    other.choose(late.assessmentId, 'AAA1', 'partly');
    await other.flush();
    await state.recordsChanged({ assessmentIds: [late.assessmentId], productIds: [idOf(1)] });
    expect(state.voices.value.map(({ voice }) => voice.name)).toContain('the manager');
    expect(answerIn(state, late.assessmentId, 'AAA1')).toBe('partly');
  });

  it('is kept as one meeting, however many hands went up: no review is made of them', async () => {
    const { ports, state } = await openMeeting({ voices: [] });
    state.count('AAA1', 'yes', 7);
    state.count('AAA1', 'no', 3);
    state.count('AAA1', 'not-enough-information', 2);
    await state.flush();
    expect(ports.allReviews()).toEqual([]);
    expect(ports.storedMeeting(MEETING)).toMatchObject({ people: 12, hands: { AAA1: { yes: 7, no: 3 } } });
  });
});
