/** Writes a review, a product, an exercise or a selection as a `.json` file: the same records, the same bytes. */
import canonicalize from 'canonicalize';
import { inOrder, type Records } from '../domain/records';
import { holdsKind } from './file-kind';
import { ABOUT, type FileKind, FORMAT, FORMAT_VERSION } from './file-shape';
import { MAX_JSON_BYTES } from './limits';

/** A file over the limit could not be read back: write it as lines instead (see `jsonlLines`). */
export type WriteOutcome =
  | { readonly kind: 'ok'; readonly text: string }
  /** `bytes` is what it would have had, or when the pictures alone are too much, what they have. */
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number };

/** The value in RFC 8785 form: keys sorted, no blanks. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only values that JSON knows can be written.');
  return text;
}

/** How many bytes a well-formed text has in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Each half of a surrogate pair stands for two of its four bytes.
    if (unit >= 0xd800 && unit <= 0xdfff) bytes += 1;
    else bytes += unit > 0x7ff ? 2 : unit > 0x7f ? 1 : 0;
  }
  return bytes;
}

function checkKind(records: Records, kind: FileKind): void {
  // Snapshots are left out of every file but a backup.
  if (!holdsKind(kind, { ...records, snapshots: [] })) {
    throw new RangeError(`These records do not make a file of one ${kind}.`);
  }
}

/**
 * Indented by two blanks, with a line break at its end. The head's keys come first, in this order; all keys
 * inside records are sorted.
 * @param kind `review`: exactly one assessment and its product. `product`: one product, any number of reviews.
 *   `exercise`: exactly one exercise, without its snapshots' texts. `selection`: one review or more, no exercise.
 */
export function writeReviewFile(records: Records, kind: Exclude<FileKind, 'everything'>): WriteOutcome {
  checkKind(records, kind);
  const pixels = records.pictures.reduce((sum, { base64 }) => sum + base64.length, 0);
  // Not even joined to one text: a review's pictures alone can have gigabytes.
  if (pixels > MAX_JSON_BYTES) return { kind: 'too-large', bytes: pixels, limit: MAX_JSON_BYTES };
  const { products, assessments, events, meetings, ...others } = inOrder(records);
  const { checklists, evidence, pictures, exercises } = others;
  const file = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    kind,
    about: ABOUT,
    ...{ products: sorted(products), assessments: sorted(assessments), events: sorted(events) },
    ...{ meetings: sorted(meetings), checklists: sorted(checklists) },
    ...{ evidence: sorted(evidence), pictures: sorted(pictures) },
    exercises: sorted(exercises),
  };
  const text = `${JSON.stringify(file, null, 2)}\n`;
  const bytes = utf8Length(text);
  return bytes > MAX_JSON_BYTES ? { kind: 'too-large', bytes, limit: MAX_JSON_BYTES } : { kind: 'ok', text };
}

/** The same value with the keys of every object in RFC 8785 order. */
function sorted(value: unknown): unknown {
  return JSON.parse(canonical(value));
}
