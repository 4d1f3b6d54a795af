/** Makes one line out of a vendor's text: nothing invisible, nothing that turns the reading order, a length that fits. */

/**
 * Control and format characters other than white space: they hide text or turn it round (bidi overrides,
 * zero-width spaces, soft hyphens). The two joiners stay, because Persian, Hindi and emoji are spelt with
 * them. Private-use characters go too: icon fonts draw pictures with them.
 */
const UNSEEN = /(?![\s\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}]/gu;

/** Some publishing software escapes its texts twice, so that a name reads "Care &amp;amp; Notes". */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Undoes that second escaping, once. The result is text as before: it is never parsed as HTML. */
function unescapeOnce(text: string): string {
  return text.replace(/&(?:#(\d{1,5})|([a-z]{2,4}));/g, (whole, code: string | undefined, name: string) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? whole),
  );
}

/** How much of a text is looked at for each character wanted, so that a huge text costs no more than a long one. */
const SLACK = 4;

/**
 * One line of at most `max` UTF-16 units: white space runs become one space, ends are trimmed, and no
 * character is cut in half. Anything that is not a string becomes the empty line.
 */
export function cleanLine(text: unknown, max: number): string {
  if (typeof text !== 'string') return '';
  return unescapeOnce(text.slice(0, max * SLACK))
    .toWellFormed()
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, max)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
