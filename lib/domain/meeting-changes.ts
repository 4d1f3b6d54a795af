/** What one change makes of a meeting's record, and how the changes of two windows come together. */
import { ANSWER_VALUES, type AnswerValue } from './answer';
import type { QuestionId } from './checklist';
import { type Agreement, type Hands, handsRaised, type Meeting, NO_HANDS, type Voice } from './meeting';

/** The most voices a meeting's record holds. */
export const MOST_VOICES = 30;
/** The most hands that can be counted for one answer, and people at one meeting. */
export const MOST_PEOPLE = 10_000;

/** The meeting with this voice last, or in its old place when it was there. A meeting that is full stays as it is. */
export function withVoice(meeting: Meeting, voice: Voice): Meeting {
  const at = meeting.voices.findIndex(({ assessmentId }) => assessmentId === voice.assessmentId);
  if (at >= 0) return { ...meeting, voices: meeting.voices.with(at, voice) };
  if (meeting.voices.length >= MOST_VOICES) return meeting;
  return { ...meeting, voices: [...meeting.voices, voice] };
}

/** The meeting without this voice. What was agreed and counted stays: all in the room had a part in it. */
export function withoutVoice(meeting: Meeting, assessmentId: string): Meeting {
  return { ...meeting, voices: meeting.voices.filter((voice) => voice.assessmentId !== assessmentId) };
}

/** What was agreed on a question; nothing takes it back. */
export function withAgreement(meeting: Meeting, questionId: QuestionId, agreed: Agreement | null): Meeting {
  return { ...meeting, agreed: withEntry(meeting.agreed, questionId, agreed) };
}

/** A whole number from 0 to `MOST_PEOPLE`, the nearest there is to what was typed; 0 for no number at all. */
export function wholeCount(typed: number): number {
  return Number.isNaN(typed) ? 0 : Math.min(MOST_PEOPLE, Math.max(0, Math.round(typed)));
}

/** So many hands for one answer. A question for which no hand is left has no show of hands. */
export function withCount(
  meeting: Meeting,
  questionId: QuestionId,
  value: AnswerValue,
  count: number,
): Meeting {
  const hands: Hands = { ...(meeting.hands[questionId] ?? NO_HANDS), [value]: wholeCount(count) };
  return {
    ...meeting,
    hands: withEntry(meeting.hands, questionId, handsRaised(hands) === 0 ? null : hands),
  };
}

/** No hands on this question. */
export function withoutHands(meeting: Meeting, questionId: QuestionId): Meeting {
  return { ...meeting, hands: withEntry(meeting.hands, questionId, null) };
}

/** Hands against the people who were there. More hands than people is a slip of counting, said and not stopped. */
export type HandsStanding =
  | { readonly kind: 'none' }
  | { readonly kind: 'some'; readonly raised: number; readonly without: number }
  | { readonly kind: 'all'; readonly raised: number }
  | { readonly kind: 'too-many'; readonly raised: number; readonly over: number };

export function handsStanding(hands: Hands | undefined, people: number): HandsStanding {
  const raised = handsRaised(hands ?? NO_HANDS);
  if (raised === 0) return { kind: 'none' };
  if (raised === people) return { kind: 'all', raised };
  return raised < people
    ? { kind: 'some', raised, without: people - raised }
    : { kind: 'too-many', raised, over: raised - people };
}

/** One part of a meeting's record: what two windows can change without getting in each other's way. */
export type MeetingPart =
  | { readonly kind: 'title' }
  | { readonly kind: 'held-on' }
  | { readonly kind: 'people' }
  | { readonly kind: 'voice'; readonly assessmentId: string }
  | { readonly kind: 'agreed'; readonly questionId: QuestionId }
  | { readonly kind: 'hands'; readonly questionId: QuestionId };

export type MergedMeeting = {
  /** Both windows' changes; where they clash, those of the side preferred. */
  readonly meeting: Meeting;
  /** Parts that both changed, each in its own way. */
  readonly clashes: readonly MeetingPart[];
};

/**
 * Brings the changes of two windows together, part by part: a part that only one changed is as that one has it.
 * @param base the record as both last saw it
 * @param prefer whose word stands where both changed the same part
 */
export function mergeMeetings(
  base: Meeting,
  mine: Meeting,
  theirs: Meeting,
  prefer: 'mine' | 'theirs',
): MergedMeeting {
  const clashes: MeetingPart[] = [];
  function settle<Value>(values: Sides<Value>, same: Same<Value>, part: MeetingPart): Value {
    if (same(values.mine, values.base)) return values.theirs;
    if (same(values.theirs, values.base) || same(values.mine, values.theirs)) return values.mine;
    clashes.push(part);
    return values[prefer];
  }
  const field = <Name extends 'title' | 'heldOn' | 'people'>(name: Name, part: MeetingPart) =>
    settle({ base: base[name], mine: mine[name], theirs: theirs[name] }, Object.is, part);
  const agreed = entries({ base: base.agreed, mine: mine.agreed, theirs: theirs.agreed }, (values, id) =>
    settle(values, sameAgreement, { kind: 'agreed', questionId: id }),
  );
  const hands = entries({ base: base.hands, mine: mine.hands, theirs: theirs.hands }, (values, id) =>
    settle(values, sameHands, { kind: 'hands', questionId: id }),
  );
  const voices = entries(
    { base: byId(base.voices), mine: byId(mine.voices), theirs: byId(theirs.voices) },
    (values, assessmentId) => settle(values, sameVoice, { kind: 'voice', assessmentId }),
  );
  const meeting: Meeting = {
    ...theirs,
    title: field('title', { kind: 'title' }),
    heldOn: field('heldOn', { kind: 'held-on' }),
    people: field('people', { kind: 'people' }),
    voices: Object.values(voices).slice(0, MOST_VOICES),
    agreed,
    hands,
  };
  return { meeting, clashes };
}

/** Do both records say the same, whatever their revisions and times are? */
export function sameMeeting(one: Meeting, other: Meeting): boolean {
  return (
    one.title === other.title &&
    one.heldOn === other.heldOn &&
    one.people === other.people &&
    one.voices.length === other.voices.length &&
    one.voices.every((voice, at) => sameVoice(voice, other.voices[at])) &&
    sameEntries(one.agreed, other.agreed, sameAgreement) &&
    sameEntries(one.hands, other.hands, sameHands)
  );
}

type Sides<Value> = { readonly base: Value; readonly mine: Value; readonly theirs: Value };
type Same<Value> = (one: Value, other: Value) => boolean;
type Entries<Value> = Readonly<Record<string, Value>>;

function withEntry<Value>(
  all: Entries<Value>,
  key: string,
  value: NoInfer<Value> | null,
): Record<string, Value> {
  const { [key]: _before, ...others } = all;
  return value === null ? others : { ...others, [key]: value };
}

/** Merges three records entry by entry: theirs first, in their order, then what only this window has. */
function entries<Value>(
  sides: Sides<Entries<Value>>,
  settle: (values: Sides<Value | undefined>, key: string) => Value | undefined,
): Record<string, Value> {
  const keys = new Set([...Object.keys(sides.theirs), ...Object.keys(sides.mine)]);
  const merged = [...keys].flatMap((key): [string, Value][] => {
    const { base, mine, theirs } = sides;
    const value = settle({ base: base[key], mine: mine[key], theirs: theirs[key] }, key);
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(merged);
}

function sameEntries<Value>(
  one: Entries<Value>,
  other: Entries<Value>,
  same: Same<Value | undefined>,
): boolean {
  return [...Object.keys(one), ...Object.keys(other)].every((key) => same(one[key], other[key]));
}

function byId(voices: readonly Voice[]): Entries<Voice> {
  return Object.fromEntries(voices.map((voice) => [voice.assessmentId, voice]));
}

/** When it was agreed is no part of what was agreed. */
function sameAgreement(one: Agreement | undefined, other: Agreement | undefined): boolean {
  if (!one || !other) return one === other;
  return one.value === other.value && one.note === other.note;
}

function sameHands(one: Hands | undefined, other: Hands | undefined): boolean {
  if (!one || !other) return one === other;
  return ANSWER_VALUES.every((value) => one[value] === other[value]);
}

function sameVoice(one: Voice | undefined, other: Voice | undefined): boolean {
  if (!one || !other) return one === other;
  return one.assessmentId === other.assessmentId && one.name === other.name && one.role === other.role;
}
