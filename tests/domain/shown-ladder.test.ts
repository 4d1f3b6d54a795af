/** The ladder as shown (domain research 8): two groups side by side, a level set by hand, and the headline. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { STRUCTURE } from '../../lib/checklists/care-tech-coproduction-ethics/structure';
import { LadderJudgements, NO_LADDER_JUDGEMENTS } from '../../lib/domain/ladder-judgement';
import { type LadderHeadline, shownLadder } from '../../lib/domain/shown-ladder';
import type { GivenAnswers } from '../../lib/domain/standing';
import { ALL_PRODUCT, checklistOf, given, question, standings } from '../fixtures/result/builders';

const yes = given('yes');
const no = given('no');
const claimed = given('yes', { strength: 1 });
/** Nothing of these is left open, for either group. */
const BASE = { COP3: no, COP4: no, COP5: no, COP7: no, LEA1: no, WRK1: no, OPE1: no };

function shown(answers: GivenAnswers, judgements: Partial<LadderJudgements> = {}) {
  const all = { ...NO_LADDER_JUDGEMENTS, ...judgements };
  return shownLadder(standings(STRUCTURE, answers), ALL_PRODUCT, all);
}
const byHand = (level: 0 | 2 | 6, reason = 'the board has two seats') => ({
  ledBy: null,
  byHand: { level, reason },
});

describe('the headline', () => {
  const exact = { atLeast: false, claimedOnly: false, byHand: false };
  it.each<[string, GivenAnswers, LadderHeadline | null]>([
    ['the lower of two known levels', { ...BASE, COP1: yes, COP2: no }, { level: 1, ...exact }],
    ['the same whichever group is lower', { ...BASE, COP1: no, COP2: yes }, { level: 1, ...exact }],
    ['nothing when people’s level is not known', { ...BASE, COP2: yes }, null],
    ['nothing when workers’ level is not known', { ...BASE, COP1: yes }, null],
    ['nothing when one group has no level', { ...BASE, COP1: yes, COP2: given('does-not-apply') }, null],
    [
      '"at least" when the lower could be higher',
      { ...BASE, COP1: yes, COP2: yes, COP7: given('not-enough-information') },
      { level: 3, ...exact, atLeast: true },
    ],
    [
      'claimed only when the higher is claimed only: it could be the lower in truth',
      { ...BASE, COP1: no, COP2: claimed },
      { level: 1, ...exact, claimedOnly: true },
    ],
  ])('is %s', (_name, answers, expected) => {
    expect(shown(answers).headline).toEqual(expected);
  });

  it('is exact when one group is exactly at the lower level, though the other is "at least" there', () => {
    // People stand at 3 whatever COP7 is, for they review together; workers would rise with COP7.
    const answers = {
      ...BASE,
      COP1: no,
      COP2: given('partly'),
      LEA1: yes,
      COP7: given('not-enough-information'),
    };
    const { people, workers, headline } = shown(answers);
    expect(people.byRule).toMatchObject({ level: 3, notKnown: [] });
    expect(workers.byRule).toMatchObject({ level: 3, notKnown: ['COP7'] });
    expect(headline).toEqual({ level: 3, ...exact });
  });

  it('is exact when the higher group could be higher still', () => {
    const answers = { ...BASE, COP1: no, COP2: yes, COP7: given('not-enough-information') };
    expect(shown(answers).headline).toEqual({ level: 1, ...exact });
  });
});

describe('a level set by hand', () => {
  const answers = { ...BASE, COP1: yes, COP2: no };

  it('stands beside the rule’s, which stays', () => {
    const { people, headline } = shown(answers, { people: byHand(6) });
    expect(people.byRule).toMatchObject({ kind: 'level', level: 3 });
    expect([people.byHand, people.handReasonMissing]).toEqual([6, false]);
    expect(headline).toEqual({ level: 1, atLeast: false, claimedOnly: false, byHand: true });
  });

  it('does not stand without a reason', () => {
    const { people, headline } = shown(answers, { people: byHand(6, ' \n') });
    expect([people.byHand, people.handReasonMissing]).toEqual([null, true]);
    expect(headline).toMatchObject({ level: 1, byHand: false });
  });

  it('sets one group only, and counts in the headline', () => {
    const { people, workers, headline } = shown(answers, { workers: byHand(6) });
    expect([people.byHand, workers.byHand]).toEqual([null, 6]);
    expect(headline).toMatchObject({ level: 3, byHand: true });
  });

  it('makes a level that the rule did not know, or leaves it not known', () => {
    expect(shown(BASE, { people: byHand(2), workers: byHand(6) }).headline).toMatchObject({ level: 2 });
    expect(shown(answers, { people: byHand(0) }).headline).toBeNull();
  });
});

describe('beside the ladder', () => {
  it('says who was in the room, as it was answered', () => {
    expect(shown({ ...BASE, COP6: given('partly') }).whoWasInTheRoom).toBe('partly');
    expect(shown(BASE).whoWasInTheRoom).toBe('unanswered');
    const other = standings(checklistOf([question('COP1')]), {});
    expect(shownLadder(other, ALL_PRODUCT, NO_LADDER_JUDGEMENTS).whoWasInTheRoom).toBeNull();
  });

  it('hands the tick "led or owned by" to its own group', () => {
    const level6 = { COP1: yes, COP2: yes, COP3: yes, COP4: yes, COP5: yes, COP7: yes, LEA1: yes };
    const { people, workers } = shown(level6, {
      workers: { ledBy: { strength: 3, lived: false }, byHand: null },
    });
    expect([people.byRule, workers.byRule]).toMatchObject([{ level: 6 }, { level: 7 }]);
  });

  it('is stored as levels 0 to 7 with a reason, and a tick with its evidence', () => {
    const judgements = { people: byHand(6), workers: { ledBy: { strength: 1, lived: true }, byHand: null } };
    expect(v.parse(LadderJudgements, judgements)).toEqual(judgements);
    const level8 = { ...judgements, people: { ledBy: null, byHand: { level: 8, reason: 'x' } } };
    expect(v.safeParse(LadderJudgements, level8).success).toBe(false);
  });
});
