/** How much of a page a quote holds, and the words for where it stands. Light enough to run in a vendor's page. */

/** A quote is small: more than this is a copy of the page. In UTF-16 code units. */
export const QUOTE_MAX = 5_000;
/** How much text is kept on either side of a quote, to tell it from the same words elsewhere (domain research 6.2). */
export const CONTEXT_LENGTH = 32;

/**
 * What of a page was not read when a quote was taken or looked for, so that "gone" is never said of a page that
 * was half read. `canvas`: words drawn as a picture. `closed-roots`: elements that have a shadow root nobody else
 * can look into, or may have. `moved`: the page went on changing while it was read. `translated`: a browser put
 * its own words in place of the page's.
 */
export const UNREAD_PARTS = [
  'too-much-text',
  'too-many-nodes',
  'foreign-frames',
  'canvas',
  'closed-roots',
  'moved',
  'translated',
] as const;
export type UnreadPart = (typeof UNREAD_PARTS)[number];

/**
 * Which people meet the words as the page is shown. `shown`: everybody. `not-to-screen-readers`: seen, but under
 * `aria-hidden`. `only-to-screen-readers`: clipped or moved out of sight. `not-shown`: in a closed tab or accordion,
 * or only in print.
 */
export const LANES = ['shown', 'not-to-screen-readers', 'only-to-screen-readers', 'not-shown'] as const;
export type Lane = (typeof LANES)[number];

/** A quote as it is looked for on its page. */
export type QuoteToFind = {
  readonly id: string;
  readonly exact: string;
  /** The text before and after, at most `CONTEXT_LENGTH` each. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood in the text of its lane, in UTF-16 code units; nothing for a quote that was typed. */
  readonly position: { readonly start: number; readonly end: number } | null;
  readonly lane: Lane;
};

/** What became of a quote on its page; see `QuoteFinding` in `evidence.ts`. */
export type Finding =
  | { readonly kind: 'present'; readonly lane: Lane }
  | { readonly kind: 'changed'; readonly lane: Lane; readonly text: string }
  | { readonly kind: 'gone' };

/**
 * The two texts a page is read into, each in the order of the document: what eyes meet (`visible`: the lanes `shown`
 * and `not-to-screen-readers`), and the rest (`hidden`). Runs of white space and no-break spaces are one space, soft
 * hyphens and zero-width characters are left out, each block and table cell is a line of its own (`\n`), and nothing
 * stands before the first line or after the last. Quotes and positions are of these texts.
 */
export const STREAMS = ['visible', 'hidden'] as const;
export type Stream = (typeof STREAMS)[number];
export type PageTexts = Readonly<Record<Stream, string>>;

/** Where in a page's texts something stands, in UTF-16 code units. */
export type PlaceInText = { readonly stream: Stream; readonly start: number; readonly end: number };

/** Which text a lane's words stand in. */
export function streamOf(lane: Lane): Stream {
  return lane === 'shown' || lane === 'not-to-screen-readers' ? 'visible' : 'hidden';
}
