/** The ladder from doing *to* people, *for* them, *with* them, to doing *by* them, worked out by rule. */
import { type AboutTable, aboutOf, isNoAboutUseHere } from './about';
import type { QuestionId } from './checklist';
import { type Backing, isBacked, isBackedForProduct } from './evidence-strength';
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
      /**
       * Some item the level rests on has neither evidence of strength 2 or more nor lived experience; that of
       * its use in one place does not count.
       */
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

/** Every question that a rule names. */
export const LADDER_QUESTIONS: readonly QuestionId[] = [
  ...new Set([
    ...Object.values(OPENING_QUESTION),
    ...RUNGS.flatMap(({ ways }) => ways.flat()).flatMap(({ item }) => (item === 'opening' ? [] : [item])),
  ]),
];

type Said = 'yes' | 'partly' | 'no' | 'not-known' | 'does-not-apply';

/** What a review says of an item; one that does not count for the product does not apply. */
function saidOf(standings: ReviewStandings, about: AboutTable, id: QuestionId): Said {
  const found = standingIn(standings, id);
  if (found === null) return 'does-not-apply';
  const { standing, answer } = found;
  switch (standing) {
    case 'yes':
    case 'partly':
    case 'does-not-apply':
      return standing;
    case 'no':
      // As with must-haves: a "no" about its use here does not say how the product was made.
      return answer !== null && isNoAboutUseHere(about, id, answer) ? 'not-known' : 'no';
    case 'not-enough-information':
    case 'reason-missing':
    case 'unanswered':
    case 'not-asked':
      return 'not-known';
  }
}

function meets({ accepts }: Need, said: Said): boolean {
  switch (accepts) {
    case 'yes':
      return said === 'yes';
    case 'yes-or-partly':
      return said === 'yes' || said === 'partly';
    case 'no':
      return said === 'no';
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
  const opening = OPENING_QUESTION[group];
  const openingSaid = saidOf(standings, about, opening);
  if (openingSaid === 'does-not-apply') return { kind: 'no-level' };
  if (openingSaid === 'not-known') return { kind: 'not-known', level: 0 };

  const read = ({ item }: Need) => (item === 'opening' ? openingSaid : saidOf(standings, about, item));
  const isReached = ({ ways }: Rung) => ways.some((way) => way.every((one) => meets(one, read(one))));
  const reached = RUNGS.findIndex(isReached);
  const rung = RUNGS[reached] ?? BOTTOM;
  const backs = ({ item }: Need) => isItemBacked(standings, about, item === 'opening' ? opening : item);
  const backed = rung.ways.some((way) => way.every((one) => meets(one, read(one)) && backs(one)));
  const led = rung.level === 6 && ledBy !== null && hasEvidence(ledBy);
  return {
    kind: 'level',
    level: led ? 7 : rung.level,
    claimedOnly: !backed || (led && !isBacked(ledBy)),
    notKnown: itemsThatCouldLift(rung === BOTTOM ? RUNGS : RUNGS.slice(0, reached), read),
  };
}

function isItemBacked(standings: ReviewStandings, about: AboutTable, item: QuestionId): boolean {
  const answer = standingIn(standings, item)?.answer ?? null;
  if (answer === null) return false;
  return isBackedForProduct(answer, aboutOf(about, item, answer.wording.audience));
}

/** The items not known of every way up that no known answer closes, from the nearest rung up. */
function itemsThatCouldLift(higher: readonly Rung[], read: (one: Need) => Said): readonly QuestionId[] {
  const isOpen = (one: Need) => read(one) === 'not-known';
  const items = higher
    .toReversed()
    .flatMap(({ ways }) => ways.filter((way) => way.every((one) => isOpen(one) || meets(one, read(one)))))
    .flatMap((way) => way.filter(isOpen).map(({ item }) => item));
  return [...new Set(items)];
}

/** Any evidence at all, if only the vendor's words; those make it level 7, claimed only. */
function hasEvidence({ strength, lived }: Backing): boolean {
  return lived || (strength !== null && strength > 0);
}
