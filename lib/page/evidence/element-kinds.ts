/** What an element's name says of the text inside it, before any style is asked. */

/**
 * `skip`: nothing in it is text of the page: scripts, styles, what somebody typed or chose, what is shown only where
 * something cannot be. `block`: a line of its own. `line`: an empty element that ends a line. `frame`: another
 * document may be in it. `canvas`, `heading`, `slot`. `custom`: an element
 * of the page's own making, laid out nobody knows how. `inline`: all others.
 */
export type Kind = 'skip' | 'block' | 'heading' | 'line' | 'frame' | 'canvas' | 'slot' | 'custom' | 'inline';

const NAMES: readonly (readonly [Kind, string])[] = [
  [
    'skip',
    'head script style template noscript noembed noframes textarea select option datalist input ' +
      'img video audio embed area',
  ],
  [
    'block',
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
      'footer form frameset header hgroup html legend li main menu nav ol optgroup p pre search section summary table ' +
      'tbody td tfoot th thead tr ul',
  ],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['line', 'br hr'],
  ['frame', 'iframe frame object'],
  ['canvas', 'canvas'],
  ['slot', 'slot'],
];

const KINDS: ReadonlyMap<string, Kind> = new Map(
  NAMES.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
);

/** The kind of elements of this local name. */
export function kindOf(localName: string): Kind {
  return KINDS.get(localName) ?? (localName.includes('-') ? 'custom' : 'inline');
}

/** Does an element of this kind stand on lines of its own, whatever its style? */
export function isBlock(kind: Kind): boolean {
  return kind === 'block' || kind === 'heading' || kind === 'frame';
}
