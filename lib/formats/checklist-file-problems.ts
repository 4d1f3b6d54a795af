/** What can be wrong in a checklist file, by place: codes that the screen puts in the reader's language. */
import type * as v from 'valibot';

/** Why a value is refused. */
export const CHECKLIST_PROBLEMS = [
  /** Nothing stands there. */
  'missing',
  /** Another kind of value than belongs there, such as a number for words. */
  'wrong-kind',
  /** Words are empty. */
  'empty',
  'too-long',
  /** A list with too many, or none, in it. */
  'too-many',
  'too-few',
  /** Not written as it must be, such as an id, a version or a date. */
  'wrong-form',
  /** Not one of the codes that may stand there, such as a use type. */
  'unknown-code',
  /** It stands in the file twice, and may only once. */
  'twice',
  /** A question's id does not begin with its theme's letters. */
  'not-in-theme',
  /** No theme, or no question, of the file has this id. */
  'unknown-theme',
  'unknown-question',
  /** A theme in which no question stands. */
  'theme-without-questions',
  /** An id that an earlier version used for another question. */
  'retired-id',
  /** The content has another hash: it was changed after it was published. */
  'wrong-hash',
  /** A published version never changes: this one is known here with other content. */
  'version-taken',
  /** Own questions without the checklist they are added to, or the other way about. */
  'own-without-base',
  /** A question of the checklist that it builds on is missing, or reads or counts otherwise. */
  'not-as-in-base',
  /** A key that could reach into the program: `__proto__`, `constructor`, `prototype`; or too deep a nesting. */
  'forbidden',
] as const;
export type ChecklistProblemCode = (typeof CHECKLIST_PROBLEMS)[number];

export type ChecklistProblem = {
  /** Where, such as `questions[3].text.worker`; empty for the whole file. */
  readonly path: string;
  readonly problem: ChecklistProblemCode;
};

/** What a sound file is loaded with all the same, once the person has read it. */
export const CHECKLIST_WARNINGS = [
  /** It is here already: the same hash. */
  'already-here',
  /** It goes by the id of a checklist that is here, in a version that nobody here has seen. */
  'unknown-version',
  /** The same checklist and question id, and other words than in the version that is here. */
  'other-words',
  /** It builds on a checklist that is not here, so that nobody can see whether it left it as it was. */
  'base-not-here',
  /** A question names a source that the file does not explain. */
  'unknown-source',
] as const;
export type ChecklistWarningCode = (typeof CHECKLIST_WARNINGS)[number];
export type ChecklistWarning = { readonly path: string; readonly warning: ChecklistWarningCode };

/** How many problems, or warnings, one reading names. */
export const MOST_PROBLEMS = 50;

const MAX_PATH = 200;

/** `['questions', 3, 'text']` as `questions[3].text`. */
export function pathText(keys: readonly unknown[]): string {
  const path = keys.reduce<string>((outer, key) => {
    if (typeof key === 'number') return `${outer}[${key}]`;
    return outer === '' ? String(key) : `${outer}.${String(key)}`;
  }, '');
  return path.slice(0, MAX_PATH);
}

type Issue = v.BaseIssue<unknown>;

function codeOf({ type, received, input }: Issue): ChecklistProblemCode {
  if (received === 'undefined' || input === undefined) return 'missing';
  switch (type) {
    case 'min_length':
      return typeof input === 'string' ? 'empty' : 'too-few';
    case 'max_length':
      return typeof input === 'string' ? 'too-long' : 'too-many';
    case 'regex':
    case 'iso_date':
    case 'safe_integer':
    case 'min_value':
    case 'max_value':
      return 'wrong-form';
    case 'picklist':
    case 'literal':
      return 'unknown-code';
    default:
      return 'wrong-kind';
  }
}

function keysOf({ path }: Issue): readonly unknown[] {
  return (path ?? []).map(({ key }) => key);
}

/**
 * Of a value that may have several shapes, the part that is nearly right says more than "none of these": the
 * unknown letter in `{useType: "Z"}`.
 */
function nearlyRight(issue: Issue, outer: readonly unknown[]): ChecklistProblem | null {
  const keys = [...outer, ...keysOf(issue)];
  if (issue.issues === undefined) {
    const isCode = issue.type === 'picklist' && issue.input !== undefined;
    return isCode ? { path: pathText(keys), problem: 'unknown-code' } : null;
  }
  for (const inner of issue.issues) {
    const found = nearlyRight(inner, keys);
    if (found) return found;
  }
  return null;
}

/** What a schema found, by place. */
export function problemOf(issue: Issue): ChecklistProblem {
  const found = issue.issues ? nearlyRight(issue, []) : null;
  return found ?? { path: pathText(keysOf(issue)), problem: codeOf(issue) };
}

/** No list in a sound file is longer. */
const LONGEST_LIST = 1_000;

/**
 * The first list that is longer than any in a sound file, before a schema judges each of its items.
 * @param value as parsed, and not nested deeper than `forbiddenIn` allows
 */
export function endlessListIn(value: unknown, keys: readonly unknown[] = []): ChecklistProblem | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value) && value.length > LONGEST_LIST)
    return { path: pathText(keys), problem: 'too-many' };
  const entries: readonly (readonly [unknown, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [key, inner] of entries) {
    const found = endlessListIn(inner, [...keys, key]);
    if (found) return found;
  }
  return null;
}
