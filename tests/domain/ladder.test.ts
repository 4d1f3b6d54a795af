/** The ladder by rule (domain research 8): every rung, what lifts it, and what only claims it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABOUT } from '../../lib/checklists/care-tech-coproduction-ethics/about';
import { STRUCTURE } from '../../lib/checklists/care-tech-coproduction-ethics/structure';
import type { AboutTable } from '../../lib/domain/about';
import { applies, type Depth } from '../../lib/domain/checklist';
import type { Backing } from '../../lib/domain/evidence-strength';
import { LADDER_GROUPS, type LevelByRule, ladderLevel, OPENING_QUESTION } from '../../lib/domain/ladder';
import {
  countedQuestions,
  type GivenAnswer,
  type GivenAnswers,
  standingsOf,
} from '../../lib/domain/standing';
import { answersArb } from '../fixtures/result/arbitraries';
import {
  ALL_PRODUCT,
  checklistOf,
  EVERYTHING,
  given,
  question,
  standings,
} from '../fixtures/result/builders';

const yes = given('yes');
const partly = given('partly');
const no = given('no');
const notEnough = given('not-enough-information');
const claimed = given('yes', { strength: 1 });

/** The level of people who draw on care, in a full review of a product to which everything applies. */
function levelOf(answers: GivenAnswers, ledBy: Backing | null = null, depth: Depth = 'full'): LevelByRule {
  return ladderLevel('people', standings(STRUCTURE, answers, depth), ALL_PRODUCT, ledBy);
}

const level = (number: 1 | 2 | 3 | 4 | 5 | 6 | 7, notKnown: string[] = [], claimedOnly = false) => ({
  kind: 'level',
  level: number,
  claimedOnly,
  notKnown,
});

/** Every item answered, so that nothing is open. */
const ALL_NO = { COP1: no, COP3: no, COP4: no, COP5: no, COP7: no, LEA1: no, WRK1: no, OPE1: no };
const ALL_YES = { COP1: yes, COP3: yes, COP4: yes, COP5: yes, COP7: yes, LEA1: yes, WRK1: yes, OPE1: yes };

describe('the rungs', () => {
  it.each<[string, GivenAnswers, object]>([
    ['6 when all its items are yes', ALL_YES, level(6)],
    ['6 also when paid and supported is partly', { ...ALL_YES, COP5: partly }, level(6)],
    ['5 when there is no real say', { ...ALL_YES, COP3: no }, level(5)],
    ['5 when a real say is partly', { ...ALL_YES, COP3: partly }, level(5)],
    ['5 when not at every stage', { ...ALL_YES, COP4: partly }, level(5)],
    ['5 when nobody was paid', { ...ALL_YES, COP5: no }, level(5)],
    ['5 when there is no joint review', { ...ALL_YES, LEA1: partly }, level(5)],
    ['4 when proof of change is partly', { ...ALL_YES, COP7: partly }, level(4)],
    ['4 when in from the start is partly', { ...ALL_YES, COP1: partly }, level(4)],
    ['4 when both are partly', { ...ALL_NO, COP1: partly, COP7: partly }, level(4)],
    ['3 when in from the start is yes, and nothing came of it', { ...ALL_NO, COP1: yes }, level(3)],
    ['3 when in from the start is partly', { ...ALL_NO, COP1: partly }, level(3)],
    ['3 when they were not in, but review together', { ...ALL_NO, LEA1: yes }, level(3)],
    ['3 when they were not in, but partly review together', { ...ALL_NO, LEA1: partly }, level(3)],
    ['2 when they were not in, but asked before it came', { ...ALL_NO, WRK1: yes }, level(2)],
    ['2 when they were not in, but told of AI in part', { ...ALL_NO, OPE1: partly }, level(2)],
    ['1 when they were not in, and not told', ALL_NO, level(1)],
    [
      '1 when they were not in, whatever else is good',
      { ...ALL_YES, COP1: no, LEA1: no, WRK1: no, OPE1: no },
      level(1),
    ],
  ])('is %s', (_name, answers, expected) => {
    expect(levelOf(answers)).toEqual(expected);
  });

  it.each<[string, GivenAnswer | null]>([
    ['not enough information', notEnough],
    ['without an answer', null],
    ['said not to apply with no reason', given('does-not-apply', { reason: '' })],
  ])('is 0, not known, when in from the start is %s, tested before all else', (_name, answer) => {
    const { COP1: _, ...others } = ALL_YES;
    expect(levelOf(answer ? { ...others, COP1: answer } : others, { strength: 3, lived: true })).toEqual({
      kind: 'not-known',
      level: 0,
    });
  });

  it('gives no level when in from the start does not apply, or the checklist does not ask it', () => {
    expect(levelOf({ ...ALL_YES, COP1: given('does-not-apply') })).toEqual({ kind: 'no-level' });
    const other = standings(checklistOf([question('COP2')]), { COP2: yes });
    expect(ladderLevel('people', other, ALL_PRODUCT, null)).toEqual({ kind: 'no-level' });
    expect(ladderLevel('workers', other, ALL_PRODUCT, null)).toEqual(level(3));
  });

  it('opens with COP1 for people who draw on care and with COP2 for care workers, each for itself', () => {
    const review = standings(STRUCTURE, { ...ALL_YES, COP2: no, LEA1: no });
    expect(ladderLevel('people', review, ALL_PRODUCT, null)).toEqual(level(5));
    expect(ladderLevel('workers', review, ALL_PRODUCT, null)).toEqual(level(2));
    expect(OPENING_QUESTION).toEqual({ people: 'COP1', workers: 'COP2' });
  });

  it('does not depend on who was in the room, which stands beside it', () => {
    for (const answer of [yes, no, notEnough])
      expect(levelOf({ ...ALL_YES, COP6: answer })).toEqual(level(6));
  });

  it('gives a vendor who says "co-produced" with no evidence level 0, or the level as claimed only', () => {
    expect(levelOf({ COP1: notEnough })).toEqual({ kind: 'not-known', level: 0 });
    const said = Object.fromEntries(Object.keys(ALL_YES).map((id) => [id, claimed]));
    expect(levelOf(said)).toEqual(level(6, [], true));
  });
});

describe('level 7', () => {
  it.each<[string, Backing | null, object]>([
    ['7 with the tick and a document', { strength: 2, lived: false }, level(7)],
    ['7 with the tick and lived experience', { strength: 0, lived: true }, level(7)],
    [
      '7, claimed only, with the tick and the vendor’s words',
      { strength: 1, lived: false },
      level(7, [], true),
    ],
    ['6 with the tick and no evidence', { strength: 0, lived: false }, level(6)],
    ['6 with the tick and evidence not judged', { strength: null, lived: false }, level(6)],
    ['6 without the tick', null, level(6)],
  ])('is %s', (_name, ledBy, expected) => {
    expect(levelOf(ALL_YES, ledBy)).toEqual(expected);
  });

  it('asks for all of level 6 too', () => {
    expect(levelOf({ ...ALL_YES, COP3: partly }, { strength: 3, lived: true })).toEqual(level(5));
  });

  it('is claimed only when level 6 is', () => {
    expect(levelOf({ ...ALL_YES, COP4: claimed }, { strength: 3, lived: true })).toEqual(level(7, [], true));
  });
});

describe('at least', () => {
  it.each<[string, GivenAnswers, object]>([
    ['3; COP7 not known', { ...ALL_NO, COP1: yes, COP7: notEnough }, level(3, ['COP7'])],
    ['3; COP7 not known, when it has no answer', { COP1: partly, LEA1: no }, level(3, ['COP7'])],
    [
      '3; COP7 first, then what level 6 asks',
      { COP1: yes },
      level(3, ['COP7', 'COP3', 'COP4', 'COP5', 'LEA1']),
    ],
    ['5; COP4 not known', { ...ALL_YES, COP4: notEnough }, level(5, ['COP4'])],
    ['1; being told not known, then the joint review', { COP1: no }, level(1, ['WRK1', 'OPE1', 'LEA1'])],
    ['2; the joint review not known', { COP1: no, OPE1: yes }, level(2, ['LEA1'])],
  ])('level %s', (_name, answers, expected) => {
    expect(levelOf(answers)).toEqual(expected);
  });

  it('names no item of a rung that a known answer has closed', () => {
    expect(levelOf({ COP1: yes, COP7: yes, COP3: no })).toEqual(level(5));
    expect(levelOf({ COP1: partly, COP7: partly })).toEqual(level(4));
  });

  it('names no item that does not apply to the product', () => {
    const noAi = { useTypes: [], facts: { ai: 'no', care: 'no', records: 'no' } } as const;
    const review = standingsOf(countedQuestions(STRUCTURE, 'full', noAi, []), { COP1: no, OPE1: yes });
    expect(ladderLevel('people', review, ALL_PRODUCT, null)).toEqual(level(1, ['WRK1', 'LEA1']));
  });

  it('names the items that a quick review never asks', () => {
    const shown = levelOf({ COP1: yes, LEA1: no }, null, 'quick-person');
    expect(shown).toEqual(level(3, ['COP7']));
  });
});

describe('claimed only', () => {
  it.each([
    ['no evidence', { strength: 0, lived: false }, true],
    ['a strength not judged', { strength: null, lived: false }, true],
    ["the vendor's words", { strength: 1, lived: false }, true],
    ['a document', { strength: 2, lived: false }, false],
    ['an outside source', { strength: 3, lived: false }, false],
    ['lived experience alone', { strength: null, lived: true }, false],
  ] as const)('with %s behind one of its items', (_name, backing, expected) => {
    expect(levelOf({ ...ALL_YES, COP3: given('yes', backing) })).toEqual(level(6, [], expected));
  });

  it('looks only at the items the level rests on', () => {
    expect(levelOf({ ...ALL_YES, COP3: no, LEA1: claimed, COP5: claimed })).toEqual(level(5));
    expect(levelOf({ ...ALL_NO, COP1: given('no', { strength: 0 }) })).toEqual(level(1, [], true));
  });

  it('stands where one of two ways to the level is more than claimed', () => {
    expect(levelOf({ ...ALL_NO, COP1: claimed, LEA1: yes })).toEqual(level(3));
    expect(levelOf({ ...ALL_NO, COP1: claimed, LEA1: claimed })).toEqual(level(3, [], true));
    expect(levelOf({ ...ALL_NO, WRK1: claimed, OPE1: yes })).toEqual(level(2));
  });
});

describe('fair to the vendor', () => {
  const asWorker = { wording: { audience: 'worker', language: 'en-GB' }, lived: true } as const;
  const inUse = (answers: GivenAnswers) => ladderLevel('people', standings(STRUCTURE, answers), ABOUT, null);

  it('takes a "no" in words about its use here for not known', () => {
    expect(inUse({ ...ALL_YES, COP1: given('no', asWorker) })).toEqual({ kind: 'not-known', level: 0 });
    expect(inUse({ ...ALL_NO, WRK1: given('no', asWorker) })).toEqual(level(1, ['WRK1']));
  });

  it('takes a "no" about the product as it is, whoever says it', () => {
    const workers = ladderLevel(
      'workers',
      standings(STRUCTURE, { ...ALL_NO, COP2: given('no', asWorker) }),
      ABOUT,
      null,
    );
    expect(workers).toEqual(level(1));
  });
});

describe('lived experience of its use in one place', () => {
  const lived = (audience: 'worker' | 'commissioner', strength: GivenAnswer['strength']) =>
    given('yes', { wording: { audience, language: 'en-GB' }, lived: true, strength });
  const about: AboutTable = {
    COP7: { commissioner: 'product', charity: 'product', worker: 'use-here', person: 'use-here' },
  };
  const levelWith = (cop7: GivenAnswer) =>
    ladderLevel('people', standings(STRUCTURE, { ...ALL_YES, COP3: no, COP7: cop7 }), about, null);

  it('leaves the level claimed only, unless something shown stands behind it', () => {
    expect(levelWith(lived('worker', null))).toEqual(level(5, [], true));
    expect(levelWith(lived('worker', 1))).toEqual(level(5, [], true));
    expect(levelWith(lived('worker', 2))).toEqual(level(5));
    expect(levelWith(lived('commissioner', null))).toEqual(level(5));
  });
});

describe('the laws of the ladder', () => {
  const items = ['COP1', 'COP2', 'COP3', 'COP4', 'COP5', 'COP7', 'LEA1', 'WRK1', 'OPE1'];
  const anyAnswers = answersArb(items);
  const group = fc.constantFrom(...LADDER_GROUPS);
  const applying = STRUCTURE.questions.filter((one) => applies(one.appliesWhen, EVERYTHING));

  /** The table of the rules read straight down, with what is not known taken for "no". */
  function readDown(answers: GivenAnswers, opening: string): number | null {
    const said = (id: string) => {
      const answer = answers[id];
      const mustHave = applying.some((one) => one.id === id && one.mustHave);
      if (!answer || (mustHave && answer.value === 'does-not-apply' && !answer.reason.trim())) return '?';
      return answer.value === 'not-enough-information' ? '?' : answer.value;
    };
    const some = (id: string) => said(id) === 'yes' || said(id) === 'partly';
    const x = said(opening);
    if (x === 'does-not-apply') return null;
    if (x === '?') return 0;
    const equal = ['COP3', 'COP4', 'COP7', 'LEA1'].every((id) => said(id) === 'yes') && some('COP5');
    if (x === 'yes' && equal) return 6;
    if (x === 'yes' && said('COP7') === 'yes') return 5;
    if (x !== 'no' && some('COP7')) return 4;
    if (x !== 'no' || some('LEA1')) return 3;
    return some('WRK1') || some('OPE1') ? 2 : 1;
  }
  const numberOf = (found: LevelByRule) => (found.kind === 'no-level' ? null : found.level);
  const rule = (answers: GivenAnswers, of: 'people' | 'workers') =>
    ladderLevel(of, standings(STRUCTURE, answers), ALL_PRODUCT, null);

  it('gives what the table gives when read straight down', () => {
    fc.assert(
      fc.property(anyAnswers, group, (answers, of) => {
        expect(numberOf(rule(answers, of))).toBe(readDown(answers, OPENING_QUESTION[of]));
      }),
      { numRuns: 1000 },
    );
  });

  it('never falls when an item not known becomes known, and can only move if it is one of those named', () => {
    const known = fc.constantFrom('yes', 'partly', 'no', 'does-not-apply').map((value) => given(value));
    fc.assert(
      fc.property(anyAnswers, group, fc.constantFrom(...items), known, (answers, of, id, answer) => {
        const before = rule({ ...answers, [id]: notEnough }, of);
        const after = rule({ ...answers, [id]: answer }, of);
        if (before.kind !== 'level' || id === OPENING_QUESTION[of]) return;
        expect(numberOf(after)).toBeGreaterThanOrEqual(before.level);
        if (!before.notKnown.includes(id)) expect(numberOf(after)).toBe(before.level);
      }),
      { numRuns: 500 },
    );
  });

  it('can always be lifted when items are named: all of them yes give a higher level', () => {
    fc.assert(
      fc.property(anyAnswers, group, (answers, of) => {
        const before = rule(answers, of);
        if (before.kind !== 'level' || before.notKnown.length === 0) return;
        const found = Object.fromEntries(before.notKnown.map((id) => [id, yes]));
        expect(numberOf(rule({ ...answers, ...found }, of))).toBeGreaterThan(before.level);
      }),
      { numRuns: 500 },
    );
  });

  it('never reads more than claimed when nothing is more than claimed', () => {
    fc.assert(
      fc.property(anyAnswers, group, (answers, of) => {
        const bare = Object.fromEntries(
          Object.entries(answers).map(([id, answer]) => [
            id,
            { ...answer, strength: 1 as const, lived: false },
          ]),
        );
        const found = rule(bare, of);
        if (found.kind === 'level') expect(found.claimedOnly).toBe(true);
      }),
    );
  });
});
