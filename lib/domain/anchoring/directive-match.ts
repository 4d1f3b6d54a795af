/**
 * Says whether a text directive leads to a place, by the draft's rules of matching and looser ones: every match that
 * any browser could find is seen, so that none comes before the right one.
 */

/** A text directive's terms. */
export type Find = {
  readonly prefix: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly suffix: string | null;
};

/** How much text is folded at a time, and how many places of a term are looked at. */
const PIECE = 65_536;
const PLACES_MAX = 5_000;
/** More than any suffix holds. */
const TEXT_AFTER = 1_000;

/** Says of a directive whether it finds the words first that it was made for. */
export type Leads = (find: Find) => boolean;

/**
 * For the words from `from` to `to`. Capitals and accents do not count, and words need not be whole, as browsers
 * differ in it. The text before is made ready once, for any number of tries.
 */
export function leadsTo(text: string, from: number, to: number): Leads {
  const before = folded(text.slice(0, from));
  const words = folded(text.slice(from, to));
  const line = before + words + folded(text.slice(to, to + TEXT_AFTER));
  const own = before.length;
  return (find) => {
    const { prefix, start, end, suffix } = foldedTerms(find);
    if (end === null) return firstPlace(line, start, prefix, suffix, 0) === own;
    if (firstPlace(line, start, prefix, null, 0) !== own) return false;
    const after = own + start.length;
    const ends = own + words.length - end.length;
    // A browser goes on after an end that does not fit, and misses one that began inside it.
    const inside = line.lastIndexOf(end, ends - 1);
    if (inside >= after && inside + end.length > ends) return false;
    return firstPlace(line, end, null, suffix, after) === ends;
  };
}

function foldedTerms({ prefix, start, end, suffix }: Find): Find {
  const fold = (term: string | null) => (term === null ? null : folded(term));
  return { prefix: fold(prefix), start: folded(start), end: fold(end), suffix: fold(suffix) };
}

/** The first place of a term between its contexts, of which white space may part it; -1 for none, or too many. */
function firstPlace(
  line: string,
  term: string,
  prefix: string | null,
  suffix: string | null,
  from: number,
): number {
  let at = line.indexOf(term, from);
  for (let places = 0; at !== -1 && places < PLACES_MAX; places++) {
    const fits =
      (prefix === null || endsBefore(line, at, prefix)) &&
      (suffix === null || beginsAfter(line, at + term.length, suffix));
    if (fits) return at;
    at = line.indexOf(term, at + 1);
  }
  return -1;
}

function endsBefore(line: string, at: number, prefix: string): boolean {
  let end = at;
  while (end > 0 && isSpace(line, end - 1)) end--;
  return line.startsWith(prefix, end - prefix.length) && end >= prefix.length;
}

function beginsAfter(line: string, at: number, suffix: string): boolean {
  let start = at;
  while (start < line.length && isSpace(line, start)) start++;
  return line.startsWith(suffix, start);
}

function isSpace(line: string, at: number): boolean {
  return line[at] === ' ' || line[at] === '\n';
}

/** Without capitals and accents. Terms hold no line breaks, so that none is found across lines. */
function folded(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) {
    const piece = text.slice(at, at + PIECE).toLowerCase();
    const isPlain = !/[^\0-\x7f]/.test(piece);
    pieces.push(isPlain ? piece : piece.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ς', 'σ'));
  }
  return pieces.join('');
}
