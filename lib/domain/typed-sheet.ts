/** One sheet of paper typed by keys: which key does what, and the sheet as it stands after it. */
import { ANSWER_VALUES, type AnswerValue } from './answer';
import { LIVED, type Lived, ROLES, type Role } from './assessment';

/**
 * Where the typing is. The order is the paper's: who filled it in, how they know the product, the questions, and
 * then nothing is left. Questions count from 0.
 */
export type SheetPlace =
  | { readonly at: 'role' }
  | { readonly at: 'lived' }
  | { readonly at: 'question'; readonly index: number }
  | { readonly at: 'end' };

export type TypedSheet = {
  /** How many questions are on the form. */
  readonly count: number;
  readonly place: SheetPlace;
  /** The place furthest down that was reached: what lies before it was looked at. */
  readonly furthest: SheetPlace;
  /** Nothing until typed; what the paper leaves out is kept as `NOT_SAID`. */
  readonly role: Role | null;
  readonly lived: Lived | null;
  /** One entry a question of the form, nothing where the paper has no answer. */
  readonly answers: readonly (AnswerValue | null)[];
  readonly notes: readonly string[];
  /** The question whose note is open, or nothing. While it is, keys are letters. */
  readonly noteOn: number | null;
};

/** What a key did. `refused` keys change nothing, and are said to do nothing. */
export type KeyEffect = { readonly sheet: TypedSheet; readonly did: 'typed' | 'moved' | 'note' | 'refused' };

/** Who filled in a sheet that does not say so: the least that can be claimed of anybody. */
export const NOT_SAID: { readonly role: Role; readonly lived: Lived } = {
  role: 'other',
  lived: 'read-about-it',
};

const ROLE: SheetPlace = { at: 'role' };
const END: SheetPlace = { at: 'end' };

/** A sheet of which nothing is typed. @param count how many questions the form has */
export function blankSheet(count: number): TypedSheet {
  return {
    count,
    place: ROLE,
    furthest: ROLE,
    role: null,
    lived: null,
    answers: Array.from({ length: count }, () => null),
    notes: Array.from({ length: count }, () => ''),
    noteOn: null,
  };
}

/** Places as numbers in the paper's order: 0 the role, 1 how they know it, 2 the first question ... */
function orderOf(place: SheetPlace, count: number): number {
  switch (place.at) {
    case 'role':
      return 0;
    case 'lived':
      return 1;
    case 'question':
      return 2 + place.index;
    case 'end':
      return 2 + count;
  }
}

function placeAt(order: number, count: number): SheetPlace {
  if (order <= 0) return ROLE;
  if (order === 1) return { at: 'lived' };
  return order < 2 + count ? { at: 'question', index: order - 2 } : END;
}

/** Goes there, and remembers how far the typing has come. */
function movedTo(sheet: TypedSheet, order: number): TypedSheet {
  const place = placeAt(order, sheet.count);
  const further = orderOf(place, sheet.count) > orderOf(sheet.furthest, sheet.count);
  return { ...sheet, place, furthest: further ? place : sheet.furthest, noteOn: null };
}

function forward(sheet: TypedSheet): TypedSheet {
  return movedTo(sheet, orderOf(sheet.place, sheet.count) + 1);
}

/** Goes to a place by hand, such as to a mistake seen in the running list; never beyond what was reached. */
export function goTo(sheet: TypedSheet, place: SheetPlace): TypedSheet {
  const order = Math.min(orderOf(place, sheet.count), orderOf(sheet.furthest, sheet.count));
  return movedTo(sheet, order);
}

/** Was this place looked at, so that an empty answer means an empty box on the paper? */
export function wasReached(sheet: TypedSheet, place: SheetPlace): boolean {
  return orderOf(place, sheet.count) < orderOf(sheet.furthest, sheet.count);
}

function withAnswer(sheet: TypedSheet, index: number, value: AnswerValue | null): TypedSheet {
  const notes = value === null ? sheet.notes.with(index, '') : sheet.notes;
  return { ...sheet, answers: sheet.answers.with(index, value), notes };
}

/** Types a number at the present place, 0 for what the paper leaves empty. A note goes with its answer. */
function typeDigit(sheet: TypedSheet, digit: number): TypedSheet | null {
  const { place } = sheet;
  switch (place.at) {
    case 'role': {
      const role = digit === 0 ? NOT_SAID.role : ROLES[digit - 1];
      return role ? forward({ ...sheet, role }) : null;
    }
    case 'lived': {
      const lived = digit === 0 ? NOT_SAID.lived : LIVED[digit - 1];
      return lived ? forward({ ...sheet, lived }) : null;
    }
    case 'question': {
      const value = digit === 0 ? null : ANSWER_VALUES[digit - 1];
      return value === undefined ? null : forward(withAnswer(sheet, place.index, value));
    }
    case 'end':
      return null;
  }
}

/**
 * The question a note would go to now: the one typing is at if it has an answer, else the one just typed. A note
 * belongs to an answer, so that there is none where neither has one.
 */
export function noteTarget(sheet: TypedSheet): number | null {
  const at = orderOf(sheet.place, sheet.count) - 2;
  return [at, at - 1].find((index) => (sheet.answers[index] ?? null) !== null) ?? null;
}

function openNote(sheet: TypedSheet): TypedSheet | null {
  const noteOn = noteTarget(sheet);
  return noteOn === null ? null : { ...sheet, noteOn };
}

function digitOf(key: string): number | null {
  if (key === ' ') return 0;
  return /^[0-9]$/.test(key) ? Number(key) : null;
}

/**
 * What one key does: 1 to 9 type, 0 and space leave empty, Backspace goes back, End goes to where typing was, `n`
 * opens a note. Nothing for a key that is not ours, or while a note is open.
 * @param key as `KeyboardEvent.key` names it
 */
export function pressKey(sheet: TypedSheet, key: string): KeyEffect | null {
  if (sheet.noteOn !== null) return null;
  const digit = digitOf(key);
  if (digit !== null) return effect(sheet, typeDigit(sheet, digit), 'typed');
  switch (key) {
    case 'Backspace': {
      const order = orderOf(sheet.place, sheet.count);
      return effect(sheet, order === 0 ? null : movedTo(sheet, order - 1), 'moved');
    }
    case 'End':
      return effect(sheet, goTo(sheet, sheet.furthest), 'moved');
    case 'n':
    case 'N':
      return effect(sheet, openNote(sheet), 'note');
    default:
      return null;
  }
}

function effect(before: TypedSheet, after: TypedSheet | null, did: 'typed' | 'moved' | 'note'): KeyEffect {
  return after ? { sheet: after, did } : { sheet: before, did: 'refused' };
}

/** The open note reads so now; nothing changes where no note is open. */
export function writeNote(sheet: TypedSheet, text: string): TypedSheet {
  if (sheet.noteOn === null) return sheet;
  return { ...sheet, notes: sheet.notes.with(sheet.noteOn, text) };
}

/** The note is done, and keys type again. */
export function closeNote(sheet: TypedSheet): TypedSheet {
  return { ...sheet, noteOn: null };
}

/** Is everything on the paper typed? */
export function isWhole(sheet: TypedSheet): boolean {
  return sheet.furthest.at === 'end';
}
