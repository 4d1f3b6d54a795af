/** Every way reading a file can end. Codes, not sentences: the screen puts them in the reader's language. */
import type * as v from 'valibot';
import type { Records } from '../domain/records';
import type { FileKind } from './file-shape';

/** What a file that is not ours looks like. */
export const LOOKALIKES = [
  'empty',
  'spreadsheet',
  'zip',
  'pdf',
  'picture',
  'web-page',
  /** Answers exported as CSV by this product: the JSON of the same review can be brought in instead. */
  'our-csv',
  'other-csv',
  /** JSON, whole and sound, that another program wrote. */
  'other-json',
  /** Begins like JSON, is not, and shows no sign of being ours. */
  'broken-json',
  /** Text saved as UTF-16; our files are UTF-8. */
  'utf-16',
  'other-text',
  'binary',
] as const;
export type Lookalike = (typeof LOOKALIKES)[number];

/** What happened to a file that was ours once. */
export const DAMAGES = [
  /** Some bytes are not UTF-8. */
  'not-utf-8',
  /** The file ends in the middle of something. */
  'cut-short',
  /** A part that is not JSON. */
  'not-json',
  'line-too-long',
  /** The last line, which counts the records, is missing: the file was cut between two lines. */
  'no-end',
  /** The last line counts other records than the file holds. */
  'wrong-counts',
  /** Something follows the last line. */
  'after-end',
  /** A second header: two files in one. */
  'second-header',
] as const;
export type Damage = (typeof DAMAGES)[number];

/** Why a value in a sound file of ours is refused. */
export const INVALID_REASONS = [
  /** Not what the data format says at this place: a wrong type, code or length, or nothing at all. */
  'shape',
  /** A record with the same id, or an event with the same number, came before. */
  'duplicate',
  /** An assessment or a meeting names a product that is not in the file. */
  'no-product',
  /** An event or a piece of evidence names an assessment that is not in the file. */
  'no-assessment',
  /** An answer stands under another question's id. */
  'wrong-question',
  /** A checklist's reference names another id, version, language or hash than its content has. */
  'wrong-checklist',
  /** A checklist that names one of ours, or stands under its name, has other words or rules than ours. */
  'changed-checklist',
  /** A piece of evidence names another product than the review it is of. */
  'other-product',
  /** A picture comes without its pixels, in a file that must have them. */
  'no-pixels',
  /** Pixels come without the record of their picture. */
  'no-picture',
  /** Pixels are not the picture its record describes: another kind of file, size, or fingerprint. */
  'wrong-picture',
  /** A snapshot is of an exercise that is not in the file. */
  'no-exercise',
  /** A snapshot that its exercise does not name, that has another fingerprint, or that is no text of a file of lines. */
  'wrong-snapshot',
  /** A quote's words are not those its fingerprint was made of. */
  'wrong-quote',
  'too-many',
  'too-deep',
  /** A key that could reach into the program instead of the data: `__proto__`, `constructor`, `prototype`. */
  'forbidden-key',
  /** A file of one review, one product, one exercise or a selection holds more, fewer or others. */
  'wrong-kind',
] as const;
export type InvalidReason = (typeof INVALID_REASONS)[number];

export type ReadFailure =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'not-ours'; readonly what: Lookalike }
  | { readonly kind: 'too-new'; readonly version: number }
  /** `where` is the line, from 1; `null` for a file that has no lines of ours. */
  | { readonly kind: 'damaged'; readonly where: number | null; readonly detail: Damage }
  | {
      readonly kind: 'invalid';
      /** The line, from 1, in a file of lines. */
      readonly line: number | null;
      /** Where in the file or line, such as `assessments[0].answers.PUR1.value`; empty for all of it. */
      readonly path: string;
      readonly why: InvalidReason;
      /** For a bug report, in English: what was expected. Never a person's words. */
      readonly detail: string;
    };

export type ReadOutcome =
  | {
      readonly kind: 'ok';
      readonly fileKind: FileKind;
      readonly records: Records;
      /** Pictures that are not among the records, because the file holds no pixels of them (`mayLackPixels`). */
      readonly withoutPixels: number;
    }
  | ReadFailure;

/** Where a record stands in a file: its line, or its path in a whole file. */
export type Place = { readonly line: number | null; readonly path: string };

/** A value at a place is refused. */
export function invalid(place: Place, why: InvalidReason, detail = ''): ReadFailure {
  return { kind: 'invalid', line: place.line, path: place.path, why, detail };
}

/** Long enough for any path of ours; a hostile file's keys can be as long as the file. */
const MAX_PATH = 200;

/** A place inside the record at a place. */
export function within(place: Place, keys: readonly unknown[]): Place {
  const path = keys.reduce<string>((outer, key) => {
    if (typeof key === 'number') return `${outer}[${key}]`;
    return outer === '' ? String(key) : `${outer}.${String(key)}`;
  }, place.path);
  return { line: place.line, path: path.slice(0, MAX_PATH) };
}

/** The first thing a schema found wrong. Says what was expected, never what stood there. */
export function shapeFailure(place: Place, issue: v.BaseIssue<unknown>): ReadFailure {
  const keys = (issue.path ?? []).map(({ key }) => key);
  return invalid(within(place, keys), 'shape', `expected ${issue.expected ?? issue.type}`);
}
