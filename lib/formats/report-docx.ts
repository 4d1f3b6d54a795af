/** Writes a report as a Word file: headings, tables whose first row repeats, described pictures, page x of y. */
import { textDirection } from '../domain/translation';
import { type Block, contentsOf, inOneLine, type ReportPage, type TableBlock, textOf } from './report-blocks';
import type { ReportDocxLibrary } from './report-docx-library';
import { reportStyles, STYLE } from './report-docx-styles';
import { type DocxPicture, type DocxWriter, docxWriter } from './report-docx-writer';
import { HASH_PROPERTY } from './report-printed';

export type { DocxPicture } from './report-docx-writer';

type Parts<Line, Grid> = readonly (Line | Grid)[];

/** `kept` writes what stays on the page of what follows it, `free` all else. */
type Desk<Line, Grid> = {
  readonly free: DocxWriter<Line, Grid>;
  readonly kept: DocxWriter<Line, Grid>;
  readonly pictures: ReadonlyMap<string, DocxPicture>;
};

function tableParts<Line, Grid>(table: TableBlock, { free }: Desk<Line, Grid>): Parts<Line, Grid> {
  // A paragraph after it: two tables that touch would become one.
  const caption = inOneLine([table.caption]);
  return [...free.paragraph(caption, STYLE.caption), free.table(table), ...free.paragraph([])];
}

function pictureParts<Line, Grid>(
  names: readonly string[],
  pictures: Desk<Line, Grid>['pictures'],
  writer: DocxWriter<Line, Grid>,
): Parts<Line, Grid> {
  return names.flatMap((name) => {
    const picture = pictures.get(name);
    return picture === undefined ? [] : [writer.picture(picture)];
  });
}

/** @param isKept it stays on the page of what follows it */
function partsOf<Line, Grid>(block: Block, desk: Desk<Line, Grid>, isKept: boolean): Parts<Line, Grid> {
  const { free, kept, pictures } = desk;
  const writer = isKept ? kept : free;
  switch (block.kind) {
    case 'heading':
      return [writer.heading(block.text, block.level)];
    case 'paragraph':
      return writer.paragraph(block.text, block.look === undefined ? undefined : STYLE[block.look]);
    case 'facts':
      return block.rows.flatMap(({ name, value }) => writer.fact(name, value));
    case 'list':
      return block.items.flatMap(writer.item);
    case 'table':
      return tableParts(block, desk);
    case 'chart':
      return [...pictureParts(block.ids, pictures, free), ...tableParts(block.table, desk)];
    case 'quote': {
      const { text, language, source } = block;
      return source.length === 0
        ? [writer.quote(text, language)]
        : [kept.quote(text, language), ...writer.paragraph(source, STYLE.source)];
    }
    case 'picture':
      return [...pictureParts([block.src], pictures, kept), ...writer.paragraph(block.caption, STYLE.source)];
    case 'tick':
      return writer.paragraph([block.ticked ? '☑ ' : '☐ ', ...block.text, ` (${block.state})`]);
    case 'room':
      return [
        ...kept.paragraph([block.label]),
        ...Array.from({ length: block.lines }, (_, at) => (at < block.lines - 1 ? kept : writer).line()),
      ];
  }
}

/** All under a heading that is one whole stays on one page, and what stands before room to write in on the page of it. */
function partsOfAll<Line, Grid>(blocks: readonly Block[], desk: Desk<Line, Grid>): Parts<Line, Grid> {
  let whole: number | null = null;
  return blocks.flatMap((block, at) => {
    if (block.kind === 'heading') {
      if (block.whole === true) whole = block.level;
      else if (whole !== null && block.level <= whole) whole = null;
    }
    const next = blocks[at + 1];
    const isLast = next === undefined || (next.kind === 'heading' && whole !== null && next.level <= whole);
    return partsOf(block, desk, next?.kind === 'room' || (whole !== null && !isLast));
  });
}

/**
 * The bytes of the file. The library writes the time of making into it.
 * @param library what `import('docx')` gives
 * @param pictures drawings and photographs; a chart that has none is given as its table alone
 */
export async function reportAsDocx<Run, Image, Link, Line, Cell, Row, Grid, Foot, File>(
  page: ReportPage,
  pictures: ReadonlyMap<string, DocxPicture>,
  library: ReportDocxLibrary<Run, Image, Link, Line, Cell, Row, Grid, Foot, File>,
): Promise<Uint8Array<ArrayBuffer>> {
  const fromRight = textDirection(page.language) === 'rtl';
  const free = docxWriter(library, fromRight, false);
  const desk = { free, kept: docxWriter(library, fromRight, true), pictures };
  const contents =
    page.front.length === 0
      ? []
      : [
          ...free.paragraph([page.contentsHeading], STYLE.caption),
          ...contentsOf(page).flatMap(({ text }) => free.item(inOneLine(text))),
        ];
  const file = new library.Document({
    title: textOf(inOneLine(page.title)),
    // Left out, the library would write that somebody "Un-named" made it.
    creator: '',
    lastModifiedBy: '',
    // "Check a file" finds it here.
    customProperties: page.dataHash === null ? [] : [{ name: HASH_PROPERTY, value: page.dataHash }],
    styles: reportStyles(page.language),
    sections: [
      {
        children: [
          free.heading(page.title, 1),
          ...partsOfAll(page.front, desk),
          ...contents,
          ...partsOfAll(page.body, desk),
        ],
        footers: { default: new library.Footer({ children: [free.foot(page.footer, page.pageOf)] }) },
      },
    ],
  });
  return new Uint8Array(await library.Packer.toArrayBuffer(file));
}
