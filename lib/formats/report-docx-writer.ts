/** The parts of a Word file that a report is made of: paragraphs, tables, pictures and the foot of its pages. */
import {
  type Inline,
  type Inlines,
  inOneLine,
  type ReportPage,
  safeHref,
  standsApart,
  type TableBlock,
  textOf,
} from './report-blocks';
import type { ImageOptions, ParagraphOptions, ReportDocxLibrary, RunOptions } from './report-docx-library';
import { STYLE } from './report-docx-styles';
import { columnWidths } from './report-docx-widths';

/** A drawing or a photograph for the file, by the chart's id or the picture's address. */
export type DocxPicture = {
  /** In pixels, as it is to stand on the page. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
} & (
  | { readonly kind: 'png' | 'jpg'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'svg'; readonly svg: Uint8Array<ArrayBuffer>; readonly png: Uint8Array<ArrayBuffer> }
);

/** What makes the file's parts, in the report's writing direction. Words that stand apart get a paragraph each. */
export type DocxWriter<Line, Grid> = {
  readonly paragraph: (text: Inlines, style?: string) => readonly Line[];
  readonly heading: (text: Inlines, level: 1 | 2 | 3 | 4 | 5) => Line;
  readonly fact: (name: string, value: Inlines) => readonly Line[];
  readonly item: (text: Inlines) => readonly Line[];
  readonly quote: (text: string, language: string | undefined) => Line;
  readonly line: () => Line;
  readonly picture: (picture: DocxPicture) => Line;
  readonly table: (table: TableBlock) => Grid;
  readonly foot: (text: string, page: ReportPage['pageOf']) => Line;
};

const HEADINGS = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5'] as const;

function runsOf(text: string, look: Omit<RunOptions, 'text'> = {}): readonly RunOptions[] {
  return text
    .split('\n')
    .map((line, at) => (at === 0 ? { ...look, text: line } : { ...look, text: line, break: 1 }));
}

function lookOf(one: Exclude<Inline, string>): Omit<RunOptions, 'text'> {
  switch (one.kind) {
    case 'strong':
      return { bold: true };
    case 'code':
      return { font: 'Courier New' };
    case 'said':
      return one.language === undefined ? {} : { language: { value: one.language } };
    case 'link':
      return {};
  }
}

type Group = { readonly apart: boolean; readonly text: Inlines };

/** Runs of inline parts, and each that stands apart by itself; blanks between two of them are left out. */
function groupsOf(text: Inlines): readonly Group[] {
  const groups: { apart: boolean; text: Inline[] }[] = [];
  for (const one of text) {
    const apart = typeof one !== 'string' && one.kind === 'said' && standsApart(one.text);
    const last = groups.at(-1);
    if (apart || last === undefined || last.apart) groups.push({ apart, text: [one] });
    else last.text.push(one);
  }
  const told = groups.filter(({ apart, text: words }) => apart || textOf(words).trim() !== '');
  return told.length === 0 ? [{ apart: false, text }] : told;
}

function imageOf(picture: DocxPicture): ImageOptions {
  const { width, height, title, description } = picture;
  const shared = { transformation: { width, height }, altText: { name: title, title, description } };
  return picture.kind === 'svg'
    ? { ...shared, type: 'svg', data: picture.svg, fallback: { type: 'png', data: picture.png } }
    : { ...shared, type: picture.kind, data: picture.bytes };
}

/** @param keepNext every paragraph stays on the page of the one after it */
export function docxWriter<Run, Image, Link, Line, Cell, Row, Grid, Foot, File>(
  library: ReportDocxLibrary<Run, Image, Link, Line, Cell, Row, Grid, Foot, File>,
  bidirectional: boolean,
  keepNext: boolean,
): DocxWriter<Line, Grid> {
  const { TextRun, ImageRun, ExternalHyperlink, Paragraph, Table, TableRow, TableCell, PageNumber } = library;
  type Options = Partial<ParagraphOptions<Run>>;
  const inline = (one: Inline): readonly (Run | Link)[] => {
    if (typeof one === 'string') return runsOf(one).map((run) => new TextRun(run));
    const href = one.kind === 'link' ? safeHref(one.href) : null;
    if (href === null) return runsOf(one.text, lookOf(one)).map((run) => new TextRun(run));
    const words = new TextRun({ text: one.text, style: 'Hyperlink' });
    return [new ExternalHyperlink({ link: href, children: [words] })];
  };
  const line = (children: readonly (Run | Image | Link)[], options: Options = {}) =>
    new Paragraph({ ...(keepNext ? { keepNext } : {}), ...options, children, bidirectional });
  const lines = (text: Inlines, options: Options = {}, apart: string = STYLE.quote) =>
    groupsOf(text).map((group) => line(group.text.flatMap(inline), group.apart ? { style: apart } : options));
  const bold = (text: Inlines) =>
    runsOf(textOf(inOneLine(text)), { bold: true }).map((run) => new TextRun(run));
  const heads = (texts: readonly string[]) =>
    texts.map(
      // The first row stays with the second.
      (text) => new TableCell({ children: [line(bold([text]), { style: STYLE.cell, keepNext: true })] }),
    );
  const cells = (texts: readonly Inlines[]) =>
    texts.map((text) => new TableCell({ children: lines(text, { style: STYLE.cell }, STYLE.cellSaid) }));
  return {
    paragraph: (text, style) => lines(text, style === undefined ? {} : { style }),
    heading: (text, level) =>
      line(
        runsOf(textOf(inOneLine(text))).map((run) => new TextRun(run)),
        { heading: HEADINGS[level - 1] ?? 'Heading5', keepNext: true },
      ),
    fact: (name, value) => lines([{ kind: 'strong', text: `${name}: ` }, ...value]),
    item: (text) => lines(text, { bullet: { level: 0 } }),
    quote: (text, language) =>
      line(inline({ kind: 'said', text, ...(language === undefined ? {} : { language }) }), {
        style: STYLE.quote,
      }),
    line: () =>
      line([], {
        border: { bottom: { style: 'single', size: 6, space: 1, color: '14211F' } },
        spacing: { before: 240 },
      }),
    picture: (picture) => line([new ImageRun(imageOf(picture))]),
    table: ({ columns, rows }) =>
      new Table({
        width: { size: 100, type: 'pct' },
        columnWidths: columnWidths([columns, ...rows.map((row) => [row.head, ...row.cells].map(textOf))]),
        visuallyRightToLeft: bidirectional,
        rows: [
          new TableRow({ tableHeader: true, cantSplit: true, children: heads(columns) }),
          ...rows.map((row) => new TableRow({ cantSplit: true, children: cells([row.head, ...row.cells]) })),
        ],
      }),
    foot: (text, { before, between, after }) =>
      line(
        [
          new TextRun({ text: `${text} · ` }),
          new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] }),
        ],
        { style: STYLE.foot },
      ),
  };
}
