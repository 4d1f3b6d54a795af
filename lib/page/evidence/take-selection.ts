/** Takes the words a person selected in the page, with all that is needed to find them there again. */
import { contextOf } from '../../domain/anchoring/context';
import { textDirective } from '../../domain/anchoring/text-directive';
import { type Lane, type PlaceInText, QUOTE_MAX, type UnreadPart } from '../../domain/quote-limits';
import { cleanLine } from '../clean-line';
import { placeOf } from './boundary-place';
import { type LiveSelection, liveSelection } from './live-selection';
import { type PageText, pageTextOf } from './page-text';
import { laneOf, segmentsAt } from './places';
import { type PageRead, type ReadOptions, readPageText } from './read-text';
import type { HeadingAt } from './walk-page';

/** Longer headings are cut; see `heading` of a quote. */
const HEADING_MAX = 300;

/** The background checks it against the schema of this name. */
export type SelectionTaken =
  | {
      readonly kind: 'quote';
      readonly exact: string;
      readonly selectors: {
        readonly prefix: string;
        readonly suffix: string;
        readonly position: { readonly start: number; readonly end: number };
      };
      readonly lane: Lane;
      readonly heading: string;
      readonly textDirective: string;
      readonly page: PageText;
    }
  | {
      readonly kind: 'nothing-selected' | 'field' | 'too-long' | 'unreadable';
      readonly unread: readonly UnreadPart[];
    };

/** The words of a heading that can be seen; nothing of one that cannot. */
function headingText(read: PageRead, { from, to }: HeadingAt): string {
  const { visible } = read.segments;
  const inside = visible.filter(({ order }) => order >= from && order < to);
  const first = inside[0];
  const last = inside.at(-1);
  return first && last ? cleanLine(read.texts.visible.slice(first.start, last.end), HEADING_MAX) : '';
}

/**
 * The nearest heading that can be seen and ends before a place, in the order of the page; or the empty string.
 * Headings inside one another are told by where they end.
 */
export function headingAbove(read: PageRead, place: PlaceInText): string {
  const order = segmentsAt(read, place)[0]?.order ?? 0;
  for (const heading of read.headings.toReversed()) {
    const text = heading.to <= order ? headingText(read, heading) : '';
    if (text !== '') return text;
  }
  return '';
}

async function quoteAt(read: PageRead, place: PlaceInText): Promise<SelectionTaken> {
  const { stream, start, end } = place;
  const text = read.texts[stream];
  if (end - start > QUOTE_MAX) return { kind: 'too-long', unread: read.unread };
  const page = await pageTextOf(read);
  if (page === null) return { kind: 'unreadable', unread: read.unread };
  return {
    kind: 'quote',
    exact: text.slice(start, end),
    selectors: { ...contextOf(text, start, end), position: { start, end } },
    lane: laneOf(read, place),
    heading: headingAbove(read, place),
    textDirective: textDirective(text, start, end),
    page,
  };
}

function taken(read: PageRead, live: LiveSelection): Promise<SelectionTaken> | SelectionTaken {
  if (live.kind === 'words') {
    const { start, end } = live.selected;
    const place = placeOf(read, start, end);
    // A selection of nothing but pictures, spaces or fields holds no words; neither does what changed meanwhile.
    return place ? quoteAt(read, place) : { kind: 'nothing-selected', unread: read.unread };
  }
  return { kind: live.kind === 'field' ? 'field' : 'nothing-selected', unread: read.unread };
}

/**
 * Takes what is selected now: in the page, in open shadow roots, in frames of its origin; over elements, cells and
 * lines. Several ranges, as Firefox has of table cells, become one quote from the first to the last. The selection
 * stays as it is. Where nothing was taken, `unread` says what on this page nobody can select.
 */
export async function takeSelection(document_: Document, options: ReadOptions = {}): Promise<SelectionTaken> {
  // Before anything is awaited: the person may go on and select something else.
  const live = liveSelection(document_);
  return taken(await readPageText(document_, options), live);
}
