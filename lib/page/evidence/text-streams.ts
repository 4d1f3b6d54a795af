/** Gathers a page's words into its two texts, and remembers which text node each stretch came from. */
import { type Lane, type PageTexts, type Stream, streamOf } from '../../domain/quote-limits';
import { cleanPiece } from './clean-piece';

/** A document or an open shadow root, where it hangs in the page, and how its document is scrolled. */
export type Scope = {
  readonly root: Document | ShadowRoot;
  /** The shadow root's host, or the frame's element; nothing for the page itself. */
  readonly host: Element | null;
  readonly outer: Scope | null;
  readonly view: View;
};

/** What of a document's window tells where its page begins and ends. */
export type View = {
  readonly scrollX: number;
  readonly scrollY: number;
  readonly width: number;
  /** Right to left: what is moved out of sight goes to the right. */
  readonly rtl: boolean;
};

/** A stretch of one text node in one of the texts. */
export type Segment = {
  readonly node: Text;
  readonly scope: Scope;
  readonly lane: Lane;
  readonly stream: Stream;
  /** In the node's data. */
  readonly from: number;
  readonly to: number;
  /** In the text of the stream. */
  readonly start: number;
  readonly end: number;
  /** How many segments of both streams came before. */
  readonly order: number;
};

/** Parts are joined in bundles, so that no single join is long. */
const BUNDLE = 2_048;

const NOTHING = 0;
const A_SPACE = 1;
const A_LINE = 2;

type Gathering = {
  readonly segments: Segment[];
  bundles: string[];
  parts: string[];
  length: number;
  /** What stands between the last words and the next. */
  pending: typeof NOTHING | typeof A_SPACE | typeof A_LINE;
  /** The last unit written. */
  last: string;
};

function gathering(): Gathering {
  return { segments: [], bundles: [], parts: [], length: 0, pending: NOTHING, last: '' };
}

function write(stream: Gathering, words: string): void {
  stream.parts.push(words);
  stream.length += words.length;
  if (stream.parts.length < BUNDLE) return;
  stream.bundles.push(stream.parts.join(''));
  stream.parts = [];
}

/** Words after which nothing can begin a line of its own, and before which nothing can end one. */
const CLINGS_BEFORE = /[([{“‘«]/;
const CLINGS_AFTER = /[)\]}”’»,.;:!?…%]/;

/** Both texts while they grow. */
export function createStreams() {
  const streams: Readonly<Record<Stream, Gathering>> = { visible: gathering(), hidden: gathering() };
  let order = 0;
  let latest: Stream = 'visible';

  function separate(stream: Gathering, by: Gathering['pending']): void {
    if (stream.pending < by) stream.pending = by;
  }

  /** Would the next words run into the last without anything between, so that it must be known how they are laid out? */
  function runsTogether(stream: Gathering, text: string): boolean {
    const first = text.charAt(0);
    return (
      stream.length > 0 &&
      stream.pending === NOTHING &&
      !CLINGS_BEFORE.test(stream.last) &&
      !CLINGS_AFTER.test(first)
    );
  }

  return {
    /** Units in both texts. */
    length: () => streams.visible.length + streams.hidden.length,
    /** How many segments there are. */
    count: () => order,
    /** A block begins or ends. */
    line(): void {
      separate(streams.visible, A_LINE);
      separate(streams.hidden, A_LINE);
    },
    /**
     * Adds a part of a text node.
     * @param raw the node's data from `offset` on, or a part of that
     * @param laneOf asked only when the part shows anything
     * @param newLine asked only when its words would run into the last: do they stand on another line?
     */
    add(
      node: Text,
      offset: number,
      raw: string,
      scope: Scope,
      laneOf: () => Lane,
      newLine: () => boolean,
    ): void {
      const piece = cleanPiece(raw);
      if (piece.text === '') {
        if (piece.spaceBefore) {
          separate(streams.visible, A_SPACE);
          separate(streams.hidden, A_SPACE);
        }
        return;
      }
      const lane = laneOf();
      const name = streamOf(lane);
      const stream = streams[name];
      // Stretches of the hidden text with seen words between them were never one sentence.
      if (name === 'hidden' && latest === 'visible') separate(stream, A_LINE);
      if (piece.spaceBefore) separate(stream, A_SPACE);
      if (runsTogether(stream, piece.text) && newLine()) separate(stream, A_LINE);
      if (stream.length > 0 && stream.pending !== NOTHING)
        write(stream, stream.pending === A_LINE ? '\n' : ' ');
      const start = stream.length;
      write(stream, piece.text);
      stream.segments.push({
        node,
        scope,
        lane,
        stream: name,
        from: offset + piece.from,
        to: offset + piece.to,
        start,
        end: stream.length,
        order,
      });
      order += 1;
      latest = name;
      stream.last = piece.text.charAt(piece.text.length - 1);
      stream.pending = piece.spaceAfter ? A_SPACE : NOTHING;
    },
    /** Both texts, and the segments of each in their order. */
    finish(): { readonly texts: PageTexts; readonly segments: Readonly<Record<Stream, readonly Segment[]>> } {
      const textOf = ({ bundles, parts }: Gathering) => [...bundles, ...parts].join('');
      return {
        texts: { visible: textOf(streams.visible), hidden: textOf(streams.hidden) },
        segments: { visible: streams.visible.segments, hidden: streams.hidden.segments },
      };
    },
  };
}

export type Streams = ReturnType<typeof createStreams>;
