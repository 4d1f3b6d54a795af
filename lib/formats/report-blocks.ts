/** A report as parts to be read in order: the same for the screen, the HTML file, the Word file and paper. */
import { visibleMarks } from './visible-text';

/** Our own words are plain text; other people's are `said`, and nothing in them is ever markup. */
export type Inline =
  | string
  | {
      readonly kind: 'said';
      readonly text: string;
      /** BCP 47, where it is known and not the document's. */
      readonly language?: string;
    }
  | { readonly kind: 'strong'; readonly text: string }
  /** A hash or an id: in letters of one width, and it may be broken anywhere. */
  | { readonly kind: 'code'; readonly text: string }
  /** Only `http:` and `https:` addresses become links (see `safeHref`). */
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export type Inlines = readonly Inline[];

export type TableBlock = {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly head: Inlines;
    readonly cells: readonly Inlines[];
  }[];
  /** Its cells are numbers. */
  readonly numbers?: boolean;
};

export type Block =
  | {
      readonly kind: 'heading';
      /** 2 is a section. */
      readonly level: 2 | 3 | 4 | 5;
      /** Unique in the document. */
      readonly id: string;
      readonly text: Inlines;
      /** All under it, up to the next heading of its level or above, stays on one printed page. */
      readonly whole?: true;
    }
  | { readonly kind: 'paragraph'; readonly text: Inlines; readonly look?: 'lead' | 'hint' | 'flag' }
  /** Names and what stands beside them. */
  | {
      readonly kind: 'facts';
      readonly rows: readonly { readonly name: string; readonly value: Inlines }[];
    }
  | { readonly kind: 'list'; readonly items: readonly Inlines[] }
  | TableBlock
  /** The drawings go by their ids (see `ReportPages`), a tall one in parts; their table always stands with them. */
  | { readonly kind: 'chart'; readonly ids: readonly string[]; readonly table: TableBlock }
  /** Words of somebody else's; where they are from stands under them. */
  | { readonly kind: 'quote'; readonly text: string; readonly language?: string; readonly source: Inlines }
  | {
      readonly kind: 'picture';
      /** A `data:` address. */
      readonly src: string;
      readonly alt: string;
      readonly width: number;
      readonly height: number;
      readonly caption: Inlines;
    }
  /** A box that is ticked or not, on screen and on paper; nobody can change it here. */
  | { readonly kind: 'tick'; readonly ticked: boolean; readonly state: string; readonly text: Inlines }
  /** Room to write by hand. */
  | { readonly kind: 'room'; readonly label: string; readonly lines: number };

/** A whole document. */
export type ReportPage = {
  /** BCP 47. */
  readonly language: string;
  /** Of the window and the file; it has the checklist's version and the start of the data's hash. */
  readonly windowTitle: string;
  /** The same with nothing of the product, for a window whose titles a browser remembers. */
  readonly printTitle: string;
  readonly title: Inlines;
  /** SHA-256 of the data file, which "Check a file" reads out of the file again; nothing where there is none. */
  readonly dataHash: string | null;
  /** Stands at the foot of every page. */
  readonly footer: string;
  readonly contentsHeading: string;
  readonly skip: string;
  /** "Page 2 of 9", around the two numbers. */
  readonly pageOf: { readonly before: string; readonly between: string; readonly after: string };
  /** What stands before the list of contents: the first page. */
  readonly front: readonly Block[];
  readonly body: readonly Block[];
};

/** Nothing before the host, no quotes, no angles, no blanks, no controls: and so no other scheme in disguise. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in it.
const WEB_ADDRESS = /^https?:\/\/[^\s/?#@\\"'<>\u0000-\u001f\u007f]+[^\s"<>\u0000-\u001f\u007f]*$/i;

/** The address as a link may have it, or nothing: no script, no data, no file, no relative address. */
export function safeHref(address: string): string | null {
  return WEB_ADDRESS.test(address) ? address : null;
}

/** Text as every form can hold it: what no file holds, and what turns the writing direction, is written out. */
export function plainText(text: string): string {
  return visibleMarks(text.replace(/\r\n?|[\u2028\u2029]/g, '\n')).trim();
}

/** Blanks of every kind, also letters that are drawn as nothing. */
const BLANKS = String.raw`[\s\u00ad\u115f\u1160\u2800\u3164\uffa0]`;
const SEVERAL_LINES = new RegExp(String.raw`\n|${BLANKS}{4,}`, 'u');
const MANY_BLANKS = new RegExp(`${BLANKS}+`, 'gu');

/**
 * Words that would go on in a new line, by a line's end or by many blanks, as if it were one of ours: they are shown
 * as a block with a bar beside it, so that nobody can write "Vendor's reply: ..." into a note and be taken for us.
 */
export function standsApart(text: string): boolean {
  return SEVERAL_LINES.test(text);
}

/** For headings and titles: no words in them begin a new line. */
export function inOneLine(inlines: Inlines): Inlines {
  const joined = (text: string) => text.replace(MANY_BLANKS, ' ');
  return inlines.map((one) => (typeof one === 'string' ? joined(one) : { ...one, text: joined(one.text) }));
}

/** The words of inline parts alone. */
export function textOf(inlines: Inlines): string {
  return inlines.map((one) => (typeof one === 'string' ? one : one.text)).join('');
}

/** The section headings of a document, for its list of contents. */
export function contentsOf({
  body,
}: Pick<ReportPage, 'body'>): readonly { readonly id: string; readonly text: Inlines }[] {
  return body.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [{ id: block.id, text: block.text }] : [],
  );
}
