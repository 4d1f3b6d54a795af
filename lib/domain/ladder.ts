/** The ladder from doing *to* people, *for* them, *with* them, to doing *by* them, worked out by rule. */
import { type AboutTable, isNoAboutUseHere } from './about';
import type { QuestionId } from './checklist';
import { type Backing, isBacked } from './evidence-strength';
import { type ReviewStandings, standingIn } from './standing';

/** The checklist whose question ids the rules below name; other checklists have no ladder. */
export const LADDER_CHECKLIST = 'care-tech-coproduction-ethics';

/** 0 not known · 1 doing to · 2 told · 3 asked · 4 engaged · 5 co-design · 6 co-production · 7 by themselves. */
export const LADDER_LEVELS = [0, 1, 2, 3, 4, 5, 6, 7] as const;
export type LadderLevel = (typeof LADDER_LEVELS)[number];

/** Worked out apart for people who draw on care and for care workers, and shown side by side. */
export const LADDER_GROUPS = ['people', 'workers'] as const;
export type LadderGroup = (typeof LADDER_GROUPS)[number];

/** The question that opens the ladder for each group: "in from the start". */
export const OPENING_QUESTION: Readonly<Record<LadderGroup, QuestionId>> = {
  people: 'COP1',
  workers: 'COP2',
};

/** What the rule gives. */
export type LevelByRule =
  /** The opening question does not apply, or the checklist lacks it. */
  | { readonly kind: 'no-level' }
  /** Level 0: the opening question is not known. */
  | { readonly kind: 'not-known'; readonly level: 0 }
  | {
      readonly kind: 'level';
      readonly level: Exclude<LadderLevel, 0>;
      /** Some item the level rests on has neither evidence of strength 2 or more nor lived experience. */
      readonly claimedOnly: boolean;
      /**
       * Items not known that could lift it to a higher level, those of the nearest level first. When there are
       * any it reads "at least level 3; COP7 not known".
       */
      readonly notKnown: readonly QuestionId[];
    };

type Accepts = 'yes' | 'yes-or-partly' | 'no';
type Need = { readonly item: 'opening' | QuestionId; readonly accepts: Accepts };
/** A rung is reached in any one of its ways, each of which needs all of its items. */
type Rung = { readonly level: 1 | 2 | 3 | 4 | 5 | 6; readonly ways: readonly (readonly Need[])[] };

const need = (item: Need['item'], accepts: Accepts): Need => ({ item, accepts });

/** From the top; the first rung reached is the level (domain research 8, after NCAG / TLAP and Arnstein). */
const RUNGS: readonly Rung[] = [
  {
    level: 6,
    ways: [
      [
        need('opening', 'yes'),
        need('COP3', 'yes'),
        need('COP4', 'yes'),
        need('COP5', 'yes-or-partly'),
        need('COP7', 'yes'),
        need('LEA1', 'yes'),
      ],
    ],
  },
  { level: 5, ways: [[need('opening', 'yes'), need('COP7', 'yes')]] },
  { level: 4, ways: [[need('opening', 'yes-or-partly'), need('COP7', 'yes-or-partly')]] },
  { level: 3, ways: [[need('opening', 'yes-or-partly')], [need('LEA1', 'yes-or-partly')]] },
  {
    level: 2,
    ways: [
      [need('opening', 'no'), need('WRK1', 'yes-or-partly')],
      [need('opening', 'no'), need('OPE1', 'yes-or-partly')],
    ],
  },
];
/** What is left when the opening question is known and no rung is reached: it was answered "no". */
const BOTTOM: Rung = { level: 1, ways: [[need('opening', 'no')]] };

type Said = {
  readonly value: 'yes' | 'partly' | 'no' | 'not-known' | 'does-not-apply';
  readonly backed: boolean;
};

/** What a review says of each item; an item that does not count for the product does not apply. */
function readerOf(standings: ReviewStandings, about: AboutTable): (id: QuestionId) => Said {
  return (id) => {
    const found = standingIn(standings, id);
    if (found === null) return { value: 'does-not-apply', backed: false };
    const { standing, answer } = found;
    const backed = answer !== null && isBacked(answer);
    switch (standing) {
      case 'yes':
      case 'partly':
      case 'does-not-apply':
        return { value: standing, backed };
      case 'no':
        // As with must-haves: a "no" about its use here does not say how the product was made.
        return answer !== null && isNoAboutUseHere(about, id, answer)
          ? { value: 'not-known', backed: false }
          : { value: 'no', backed };
      case 'not-enough-information':
      case 'reason-missing':
      case 'unanswered':
      case 'not-asked':
        return { value: 'not-known', backed: false };
    }
  };
}

function accepted(accepts: Accepts, value: Said['value']): boolean {
  switch (accepts) {
    case 'yes':
      return value === 'yes';
    case 'yes-or-partly':
      return value === 'yes' || value === 'partly';
    case 'no':
      return value === 'no';
  }
}

/**
 * The level of one group in one review. Levels of several reviews, or of the two groups, are never merged.
 *
 * @param ledBy what stands behind the reviewer's tick "led or owned by" this group, or `null` without the tick.
 *   Level 7 asks for the tick *with evidence*: with none it stays at 6.
 */
export function ladderLevel(
  group: LadderGroup,
  standings: ReviewStandings,
  about: AboutTable,
  ledBy: Backing | null,
): LevelByRule {
  const read = readerOf(standings, about);
  const opening = read(OPENING_QUESTION[group]);
  if (opening.value === 'does-not-apply') return { kind: 'no-level' };
  if (opening.value === 'not-known') return { kind: 'not-known', level: 0 };

  const saidOf = ({ item }: Need) => (item === 'opening' ? opening : read(item));
  const meets = (one: Need) => accepted(one.accepts, saidOf(one).value);
  const reached = RUNGS.findIndex(({ ways }) => ways.some((way) => way.every(meets)));
  const rung = RUNGS[reached] ?? BOTTOM;
  const backed = rung.ways.some((way) => way.every((one) => meets(one) && saidOf(one).backed));
  const led = rung.level === 6 && ledBy !== null && hasEvidence(ledBy);
  return {
    kind: 'level',
    level: led ? 7 : rung.level,
    claimedOnly: !backed || (led && !isBacked(ledBy)),
    notKnown: itemsThatCouldLift(rung === BOTTOM ? RUNGS : RUNGS.slice(0, reached), saidOf),
  };
}

/** The items not known of every way up that no known answer closes, from the nearest rung up. */
function itemsThatCouldLift(higher: readonly Rung[], saidOf: (one: Need) => Said): readonly QuestionId[] {
  const isOpen = (one: Need) => saidOf(one).value === 'not-known';
  const waysUp = higher
    .toReversed()
    .flatMap(({ ways }) => ways)
    .filter((way) => way.every((one) => isOpen(one) || accepted(one.accepts, saidOf(one).value)));
  return [...new Set(waysUp.flatMap((way) => way.filter(isOpen).map(({ item }) => item)))];
}

/** Any evidence at all, if only the vendor's words; those make it level 7, claimed only. */
function hasEvidence({ strength, lived }: Backing): boolean {
  return lived || (strength !== null && strength > 0);
}
