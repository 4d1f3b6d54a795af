/** How large a file may be. Every limit is far above what a person makes and below what harms a browser. */

/** A `.json` file is read into memory whole, its pictures too: 50 MB (50,000,000 bytes). */
export const MAX_JSON_BYTES = 50_000_000;

/** A `.jsonl` file is read in pieces: 2 GB. */
export const MAX_LINES_BYTES = 2_000_000_000;

/**
 * The longest line of a `.jsonl` file, in UTF-16 units. The longest record there can be, 200 answers with the
 * longest notes, every character escaped, has about 17 million; the longest snapshot, which is JSON itself so that at
 * most every character of it is escaped by one more, has 16 million; the largest picture has about 11 million.
 */
export const MAX_LINE_LENGTH = 20_000_000;

/** How many records of each kind a file may hold. */
export const MAX_RECORDS = {
  product: 100_000,
  assessment: 100_000,
  event: 5_000_000,
  meeting: 100_000,
  checklist: 1_000,
  evidence: 1_000_000,
  picture: 100_000,
  exercise: 10_000,
  snapshot: 10_000,
} as const;

/** How deep values may be nested; our own files reach 9. */
export const MAX_DEPTH = 20;
