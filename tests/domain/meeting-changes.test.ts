/** Changes of a meeting's record: hands and voices under any hand, and two windows brought together. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ANSWER_VALUES } from '../../lib/domain/answer';
import { ROLES } from '../../lib/domain/assessment';
import { handsRaised, Meeting, type Voice } from '../../lib/domain/meeting';
import {
  handsStanding,
  MOST_PEOPLE,
  MOST_VOICES,
  mergeMeetings,
  sameMeeting,
  wholeCount,
  withAgreement,
  withCount,
  withoutHands,
  withoutVoice,
  withVoice,
} from '../../lib/domain/meeting-changes';
import { idOf } from '../fixtures/meeting/fake-ports';
import { meetingOf } from '../fixtures/meeting/open-meeting';

const BASE = meetingOf();
const AT = '2026-03-03T10:00:00.000Z';
const questionArb = fc.constantFrom('AAA1', 'AAA2', 'BBB1');
const voiceArb: fc.Arbitrary<Voice> = fc.record({
  assessmentId: fc.integer({ min: 1, max: 40 }).map((number) => idOf(700 + number)),
  name: fc.constantFrom('night staff', 'the council', 'families'),
  role: fc.constantFrom(...ROLES),
});

/** One change of one window, as a function that can be shown when a law fails. */
const changeArb: fc.Arbitrary<(meeting: Meeting) => Meeting> = fc.oneof(
  fc.tuple(questionArb, fc.constantFrom(...ANSWER_VALUES), fc.integer({ min: -5, max: 20_000 })).map(
    ([question, value, count]) =>
      (meeting: Meeting) =>
        withCount(meeting, question, value, count),
  ),
  questionArb.map((question) => (meeting: Meeting) => withoutHands(meeting, question)),
  fc.tuple(questionArb, fc.constantFrom(...ANSWER_VALUES), fc.constantFrom('', 'for now')).map(
    ([question, value, note]) =>
      (meeting: Meeting) =>
        withAgreement(meeting, question, { value, note, agreedAt: AT }),
  ),
  questionArb.map((question) => (meeting: Meeting) => withAgreement(meeting, question, null)),
  voiceArb.map((voice) => (meeting: Meeting) => withVoice(meeting, voice)),
  voiceArb.map((voice) => (meeting: Meeting) => withoutVoice(meeting, voice.assessmentId)),
  fc.integer({ min: 1, max: MOST_PEOPLE }).map((people) => (meeting: Meeting) => ({ ...meeting, people })),
);
const changesArb = fc.array(changeArb, { maxLength: 12 });
const madeOf = (changes: readonly ((meeting: Meeting) => Meeting)[], from = BASE) =>
  changes.reduce((meeting, change) => change(meeting), from);

describe('any changes', () => {
  it('leave a record that the store takes', () => {
    fc.assert(
      fc.property(changesArb, (changes) => {
        expect(v.safeParse(Meeting, madeOf(changes)).success).toBe(true);
      }),
    );
  });

  it('never touch the record they were made from', () => {
    const before = structuredClone(BASE);
    fc.assert(fc.property(changesArb, (changes) => void madeOf(changes)));
    expect(BASE).toEqual(before);
  });

  it('keep no show of hands in which no hand was raised', () => {
    fc.assert(
      fc.property(changesArb, (changes) => {
        for (const hands of Object.values(madeOf(changes).hands))
          expect(handsRaised(hands)).toBeGreaterThan(0);
      }),
    );
  });

  it('never have one review speak twice, nor more voices than a record holds', () => {
    fc.assert(
      fc.property(fc.array(voiceArb, { maxLength: 60 }), (voices) => {
        const meeting = voices.reduce(withVoice, meetingOf({ voices: [] }));
        const ids = meeting.voices.map(({ assessmentId }) => assessmentId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(MOST_VOICES);
        const distinct = [...new Set(voices.map(({ assessmentId }) => assessmentId))];
        expect(ids).toEqual(distinct.slice(0, MOST_VOICES));
      }),
    );
  });
});

describe('voices', () => {
  it('a voice that is taken out leaves what was agreed and counted', () => {
    const said = withCount(
      withAgreement(BASE, 'AAA1', { value: 'no', note: '', agreedAt: AT }),
      'AAA1',
      'no',
      3,
    );
    const [first] = BASE.voices;
    const without = withoutVoice(said, first?.assessmentId ?? '');
    expect(without.voices).toHaveLength(2);
    expect([without.agreed, without.hands]).toEqual([said.agreed, said.hands]);
  });

  it('a voice under another name keeps its place', () => {
    const [first, ...others] = BASE.voices;
    if (!first) throw new Error('no voice');
    const named = withVoice(BASE, { ...first, name: 'day staff' });
    expect(named.voices).toEqual([{ ...first, name: 'day staff' }, ...others]);
  });
});

describe('hands', () => {
  it('counting sets one answer’s hands and leaves the others', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ANSWER_VALUES),
        fc.constantFrom(...ANSWER_VALUES),
        fc.nat({ max: 50 }),
        fc.nat({ max: 50 }),
        (one, other, few, many) => {
          fc.pre(one !== other && few + many > 0);
          const { hands } = withCount(withCount(BASE, 'AAA1', one, few), 'AAA1', other, many);
          expect(hands.AAA1).toMatchObject({ [one]: few, [other]: many });
          expect(handsRaised(hands.AAA1 ?? fail())).toBe(few + many);
        },
      ),
    );
  });

  it('what stands against the people there always adds up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 30 }), { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 1, max: 60 }),
        (counts, people) => {
          const meeting = ANSWER_VALUES.reduce(
            (before, value, at) => withCount(before, 'AAA1', value, counts[at] ?? 0),
            BASE,
          );
          const raised = counts.reduce((sum, count) => sum + count, 0);
          const standing = handsStanding(meeting.hands.AAA1, people);
          switch (standing.kind) {
            case 'none':
              expect(raised).toBe(0);
              break;
            case 'some':
              expect(standing.raised + standing.without).toBe(people);
              break;
            case 'all':
              expect(standing.raised).toBe(people);
              break;
            case 'too-many':
              expect(standing.raised - standing.over).toBe(people);
              break;
          }
        },
      ),
    );
  });

  it.each([
    [3.4, 3],
    [-2, 0],
    [Number.NaN, 0],
    [10_001, 10_000],
    [Number.POSITIVE_INFINITY, 10_000],
  ])('%d typed is %d hands', (typed, hands) => {
    expect(wholeCount(typed)).toBe(hands);
  });
});

function fail(): never {
  throw new Error('no hands');
}

describe('two windows', () => {
  it('one that changed nothing takes what the other has', () => {
    fc.assert(
      fc.property(changesArb, fc.constantFrom('mine', 'theirs'), (changes, prefer) => {
        const changed = madeOf(changes);
        const taken = mergeMeetings(BASE, BASE, changed, prefer);
        const kept = mergeMeetings(BASE, changed, BASE, prefer);
        expect([taken.clashes, kept.clashes]).toEqual([[], []]);
        expect(sameMeeting(taken.meeting, changed)).toBe(true);
        expect(everyVoice(kept.meeting)).toEqual(everyVoice(changed));
        expect(kept.meeting).toMatchObject({
          agreed: changed.agreed,
          hands: changed.hands,
          people: changed.people,
        });
      }),
    );
  });

  it('changes of other questions come together without a word', () => {
    const mine = withCount(BASE, 'AAA1', 'yes', 7);
    const theirs = withAgreement(BASE, 'BBB1', { value: 'partly', note: 'for now', agreedAt: AT });
    const { meeting, clashes } = mergeMeetings(BASE, mine, theirs, 'mine');
    expect(clashes).toEqual([]);
    expect(meeting).toMatchObject({ hands: mine.hands, agreed: theirs.agreed });
  });

  it('the same part changed in two ways clashes, and whose stands is said', () => {
    const mine = withCount({ ...BASE, title: 'Mine' }, 'AAA1', 'yes', 7);
    const theirs = withCount({ ...BASE, title: 'Theirs', people: 9 }, 'AAA1', 'yes', 8);
    const clashes = [{ kind: 'title' }, { kind: 'hands', questionId: 'AAA1' }];
    for (const [prefer, side] of [
      ['mine', mine],
      ['theirs', theirs],
    ] as const) {
      const merged = mergeMeetings(BASE, mine, theirs, prefer);
      expect(merged.clashes).toEqual(expect.arrayContaining(clashes));
      expect(merged.clashes).toHaveLength(2);
      expect(merged.meeting).toMatchObject({ title: side.title, hands: side.hands, people: 9 });
    }
  });

  it('taking a part away against changing it clashes', () => {
    const counted = withCount(BASE, 'AAA1', 'yes', 7);
    const merged = mergeMeetings(
      counted,
      withoutHands(counted, 'AAA1'),
      withCount(counted, 'AAA1', 'no', 1),
      'mine',
    );
    expect(merged.clashes).toEqual([{ kind: 'hands', questionId: 'AAA1' }]);
    expect(merged.meeting.hands).toEqual({});
  });

  it('the same done in both windows is no clash', () => {
    fc.assert(
      fc.property(changesArb, (changes) => {
        expect(mergeMeetings(BASE, madeOf(changes), madeOf(changes), 'mine').clashes).toEqual([]);
      }),
    );
  });

  it('only what both changed clashes, and the rest is the same whoever is preferred', () => {
    fc.assert(
      fc.property(changesArb, changesArb, (one, other) => {
        const [mine, theirs] = [madeOf(one), madeOf(other)];
        const [as, so] = [
          mergeMeetings(BASE, mine, theirs, 'mine'),
          mergeMeetings(BASE, mine, theirs, 'theirs'),
        ];
        expect(as.clashes).toEqual(so.clashes);
        if (as.clashes.length === 0) expect(sameMeeting(as.meeting, so.meeting)).toBe(true);
        expect(v.safeParse(Meeting, as.meeting).success).toBe(true);
      }),
    );
  });
});

/** Voices without their order: a merge puts those first that the store has. */
function everyVoice({ voices }: Meeting): readonly Voice[] {
  return voices.toSorted((one, other) => one.assessmentId.localeCompare(other.assessmentId));
}
