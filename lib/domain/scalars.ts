/** The small values every record is made of: ids, times, and text that is safe to store and to write out. */
import * as v from 'valibot';

/** Makes text well-formed UTF-16 and free of NUL, so that every file format and database accepts it. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '');
}

/** A UUID: version 7 inside the product, version 4 in share copies. */
export const Id = v.pipe(v.string(), v.uuid(), v.toLowerCase());
export type Id = v.InferOutput<typeof Id>;

/** ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const Instant = v.pipe(v.string(), v.isoTimestamp(), v.endsWith('Z'));
export type Instant = v.InferOutput<typeof Instant>;

/** A calendar day as a person writes it on a letter: `2026-11-22`, in no time zone. */
export const Day = v.pipe(v.string(), v.isoDate());
export type Day = v.InferOutput<typeof Day>;

/** A count that goes up with every write to an assessment or product; 0 means never written. */
export const Revision = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export type Revision = v.InferOutput<typeof Revision>;

/** Text of at most `max` UTF-16 units, cleaned on entry. */
export function textUpTo(max: number) {
  return v.pipe(v.string(), v.transform(cleanText), v.string(), v.maxLength(max));
}

/** One line a person typed: cleaned, trimmed, and not empty. */
export function nameUpTo(max: number) {
  return v.pipe(v.string(), v.transform(cleanText), v.string(), v.trim(), v.minLength(1), v.maxLength(max));
}
