/**
 * Compares words with a page's text. A line break and a space are the same here: a page may put other elements
 * round a sentence without changing a word of it.
 */

/** UTF-16 units. */
export const LINE_BREAK = 10;
export const SPACE = 32;

/** The UTF-16 unit at an offset, a space for a line break; NaN outside the text. */
export function unitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit === LINE_BREAK ? SPACE : unit;
}

/** A small piece of text with spaces for its line breaks; as long as before. */
export function onOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

/** Do these words stand in the text at this offset? */
export function standsAt(text: string, at: number, words: string): boolean {
  if (at < 0 || at + words.length > text.length) return false;
  return text.startsWith(words, at) || runAfter(text, at, words) === words.length;
}

/** How many units of a context's beginning stand in the text from `at` on, without a gap. */
export function runAfter(text: string, at: number, context: string): number {
  let run = 0;
  while (run < context.length && unitAt(text, at + run) === unitAt(context, run)) run++;
  return run;
}

/** How many units of a context's end stand in the text right before `at`, without a gap. */
export function runBefore(text: string, at: number, context: string): number {
  const { length } = context;
  let run = 0;
  while (run < length && unitAt(text, at - 1 - run) === unitAt(context, length - 1 - run)) run++;
  return run;
}
