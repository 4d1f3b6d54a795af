/** How the changes of two windows to one exercise come together, part by part. */
import type { Exercise, ExerciseLetter } from './exercise';
import { NEW_EXERCISE_LETTER } from './exercise';
import { sameValue } from './same-value';

/** What of an exercise a person sets; everything else is the store's own. */
const EXERCISE_FIELDS = [
  'name',
  'purpose',
  'reference',
  'stage',
  'checklist',
  'depth',
  'productIds',
  'reviewsDueOn',
  'decisionDueOn',
] as const satisfies readonly (keyof Exercise)[];
type ExerciseField = (typeof EXERCISE_FIELDS)[number];

/** One part that two windows can change without getting in each other's way. */
export type ExercisePiece = ExerciseField | 'letter';

export type MergedExercise = {
  /** Both windows' changes; where they clash, those of the side preferred. */
  readonly exercise: Exercise;
  /** Parts that both changed, each in its own way; each once. */
  readonly clashes: readonly ExercisePiece[];
};

type Sides<Value> = { readonly base: Value; readonly mine: Value; readonly theirs: Value };
type Settle = <Value>(values: Sides<Value>, piece: ExercisePiece) => Value;

/**
 * Brings the changes of two windows together: a part that only one changed is as that one has it. The letter's words
 * come together question by question, and its days vendor by vendor.
 * @param base the exercise as both last saw it
 * @param prefer whose word stands where both changed the same part
 */
export function mergeExercises(
  base: Exercise,
  mine: Exercise,
  theirs: Exercise,
  prefer: 'mine' | 'theirs',
): MergedExercise {
  const clashes = new Set<ExercisePiece>();
  const settle: Settle = (values, piece) => {
    if (sameValue(values.mine, values.base)) return values.theirs;
    if (sameValue(values.theirs, values.base) || sameValue(values.mine, values.theirs)) return values.mine;
    clashes.add(piece);
    return values[prefer];
  };
  const field = <Name extends ExerciseField>(name: Name): Exercise[Name] =>
    settle({ base: base[name], mine: mine[name], theirs: theirs[name] }, name);
  const exercise: Exercise = {
    ...theirs,
    name: field('name'),
    purpose: field('purpose'),
    reference: field('reference'),
    stage: field('stage'),
    checklist: field('checklist'),
    depth: field('depth'),
    productIds: field('productIds'),
    reviewsDueOn: field('reviewsDueOn'),
    decisionDueOn: field('decisionDueOn'),
    letter: mergeLetters({ base: base.letter, mine: mine.letter, theirs: theirs.letter }, settle),
  };
  return { exercise, clashes: [...clashes] };
}

function mergeLetters(sides: Sides<ExerciseLetter | null>, settle: Settle): ExerciseLetter | null {
  if (sides.mine === null && sides.theirs === null) return null;
  const of = (letter: ExerciseLetter | null) => letter ?? NEW_EXERCISE_LETTER;
  const [base, mine, theirs] = [of(sides.base), of(sides.mine), of(sides.theirs)];
  const part = <Name extends keyof ExerciseLetter>(name: Name): ExerciseLetter[Name] =>
    settle({ base: base[name], mine: mine[name], theirs: theirs[name] }, 'letter');
  const sentOn = entries({ base: base.sentOn, mine: mine.sentOn, theirs: theirs.sentOn }, settle);
  const sent = part('sent');
  // One window took back that it was sent while the other sent it to one more: what went out is known for good.
  const wentOut = [sent, theirs.sent, mine.sent, base.sent].find(({ length }) => length > 0) ?? [];
  return {
    opening: part('opening'),
    closing: part('closing'),
    leftOut: part('leftOut'),
    sent: Object.keys(sentOn).length > 0 ? wentOut : [],
    wording: entries({ base: base.wording, mine: mine.wording, theirs: theirs.wording }, settle),
    sentOn,
  };
}

/** Theirs first, in their order, then what only this window has. */
function entries(sides: Sides<Readonly<Record<string, string>>>, settle: Settle): Record<string, string> {
  const keys = new Set([...Object.keys(sides.theirs), ...Object.keys(sides.mine)]);
  const merged = [...keys].flatMap((key): [string, string][] => {
    const values = { base: sides.base[key], mine: sides.mine[key], theirs: sides.theirs[key] };
    const value = settle<string | undefined>(values, 'letter');
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(merged);
}

/** Do both say the same in all that a person sets? */
export function sameExercise(one: Exercise, other: Exercise): boolean {
  return [...EXERCISE_FIELDS, 'letter' as const].every((name) => sameValue(one[name], other[name]));
}
