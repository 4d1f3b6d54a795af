/** Where words begin and end, by the rules browsers look for text with (Unicode, UAX 29). */

const words = new Intl.Segmenter('und', { granularity: 'word' });

/** How much text is looked at for the edge of a word, and for some words at the edge of a text. */
const EDGE = 64;
const SOME_WORDS = 400;

/** A stretch without white space at its ends, widened where it cuts a word; never over the border of a line. */
export function wholeWords(text: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [Math.max(0, start), Math.min(text.length, end)];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (from >= to) return [from, from];
  return [wordAround(text, from)[0], wordAround(text, to)[1]];
}

/** The word that goes on across an offset; both ends are the offset when none does. */
function wordAround(text: string, at: number): readonly [number, number] {
  const from = Math.max(0, at - EDGE);
  const line = Math.max(from, text.lastIndexOf('\n', at - 1) + 1);
  const piece = at === 0 ? '' : (text.slice(line, at + EDGE).split('\n')[0] ?? '');
  const around = words.segment(piece).containing(at - line);
  if (around === undefined || around.index === at - line) return [at, at];
  return [line + around.index, line + around.index + around.segment.length];
}

/** The first words of a text's first line, with what stands between them; empty when it has none. */
export function firstWords(text: string, count: number): string {
  const line = text.slice(0, SOME_WORDS).split('\n')[0] ?? '';
  const ends = whole(line, line.length === SOME_WORDS ? 'end' : null).map(
    ({ index, segment }) => index + segment.length,
  );
  const end = ends.length > count ? ends[count - 1] : undefined;
  if (ends.length === 0) return '';
  return line.length === SOME_WORDS ? line.slice(0, end ?? ends.at(-1)) : line.slice(0, end).trim();
}

/** The last words of a text's last line; empty when it has none. */
export function lastWords(text: string, count: number): string {
  const line = text.slice(-SOME_WORDS).split('\n').at(-1) ?? '';
  const isCut = line.length === SOME_WORDS && text.length > SOME_WORDS;
  const found = whole(line, isCut ? 'start' : null);
  if (found.length === 0) return '';
  const first = found.length > count ? found.at(-count) : isCut ? found[0] : undefined;
  return line.slice(first?.index ?? 0).trim();
}

/** The words of a piece of a line, without the one that may be cut. */
function whole(piece: string, cut: 'start' | 'end' | null): readonly Intl.SegmentData[] {
  const found = [...words.segment(piece)].filter(({ isWordLike }) => isWordLike);
  if (cut === 'start') return found.slice(1);
  return cut === 'end' ? found.slice(0, -1) : found;
}
