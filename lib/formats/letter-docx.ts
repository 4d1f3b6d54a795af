/**
 * Writes the letter to the vendor as a Word file (.docx), with a library that it is given: the library is large,
 * and its types bring all of Node's with them, which this folder is compiled without.
 */
import { textDirection } from '../domain/translation';
import type { LetterDocument, LetterPassage, LetterQuestion } from './letter-document';

/** What the file is to a browser. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type RunOptions = { readonly text: string; readonly bold?: boolean; readonly break?: number };

type ParagraphOptions<Run> = {
  readonly children: readonly Run[];
  readonly bidirectional: boolean;
  readonly heading?: 'Heading1' | 'Heading2';
  readonly style?: string;
  readonly numbering?: { readonly reference: string; readonly level: number };
  readonly keepNext?: boolean;
  readonly spacing?: { readonly after: number };
};

type FileOptions<Line> = {
  readonly title: string;
  readonly creator: string;
  readonly lastModifiedBy: string;
  readonly styles: ReturnType<typeof styles>;
  readonly numbering: typeof NUMBERING;
  readonly sections: readonly { readonly children: readonly Line[] }[];
};

/** The part of the library "docx" that is used here. */
export type DocxLibrary<Run, Line, File> = {
  readonly TextRun: new (options: RunOptions) => Run;
  readonly Paragraph: new (options: ParagraphOptions<Run>) => Line;
  readonly Document: new (options: FileOptions<Line>) => File;
  readonly Packer: { readonly toArrayBuffer: (file: File) => Promise<ArrayBuffer> };
};

/** The numbered list of the questions: a real one, so that its numbers are read out and can be linked to. */
const QUESTIONS = 'questions';

/** Paragraph styles of our own; Word shows their names. */
const UNDER_QUESTION = 'LetterUnderQuestion';
const WHY = 'LetterWhy';
const QUOTE = 'LetterQuote';
const QUOTE_SOURCE = 'LetterQuoteSource';
const STANDING = 'LetterStanding';

/** Twentieths of a point. */
const INDENT = 567;
const AFTER = 120;
const FONT = 'Arial';
/** Half points: 12 point text, as accessible documents have at least. */
const SIZE = 24;

const NUMBERING = {
  config: [
    {
      reference: QUESTIONS,
      levels: [
        {
          level: 0,
          format: 'decimal',
          text: '%1.',
          style: {
            run: { bold: true },
            paragraph: { indent: { start: INDENT, hanging: INDENT }, spacing: { before: 2 * AFTER } },
          },
        },
      ],
    },
  ],
} as const;

function styles(language: string) {
  const under = { indent: { start: INDENT }, spacing: { after: AFTER } };
  const base = { basedOn: 'Normal', quickFormat: true };
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZE, language: { value: language, bidirectional: language } },
        paragraph: { spacing: { after: AFTER, line: 288 } },
      },
      heading1: { run: { font: FONT, size: 36, bold: true }, paragraph: { spacing: { after: 2 * AFTER } } },
      heading2: {
        run: { font: FONT, size: 28, bold: true },
        paragraph: { spacing: { before: 2 * AFTER, after: AFTER } },
      },
    },
    paragraphStyles: [
      { ...base, id: UNDER_QUESTION, name: 'Letter Under Question', paragraph: under },
      { ...base, id: WHY, name: 'Letter Why', paragraph: under, run: { italics: true } },
      {
        ...base,
        id: QUOTE,
        name: 'Letter Quote',
        paragraph: {
          indent: { start: 2 * INDENT },
          spacing: { after: AFTER },
          border: { left: { style: 'single', size: 12, space: 8, color: '5A6B68' } },
        } as const,
      },
      {
        ...base,
        id: QUOTE_SOURCE,
        name: 'Letter Quote Source',
        paragraph: { ...under, indent: { start: 2 * INDENT } },
        run: { size: 20 },
      },
      { ...base, id: STANDING, name: 'Letter Standing', run: { size: 22 } },
    ],
  };
}

/** What the letter's parts become; lines of a paragraph stay lines. */
type Writer<Line> = {
  readonly paragraph: (text: string, style?: string) => Line;
  readonly heading: (text: string, heading: 'Heading1' | 'Heading2') => Line;
  readonly fact: (name: string, value: string) => Line;
  readonly question: (label: string, mustHave: string | null) => Line;
};

function writerFor<Run, Line, File>(
  { TextRun, Paragraph }: DocxLibrary<Run, Line, File>,
  bidirectional: boolean,
): Writer<Line> {
  const runs = (text: string) =>
    text.split('\n').map((line, at) => new TextRun(at === 0 ? { text: line } : { text: line, break: 1 }));
  return {
    paragraph: (text, style) =>
      new Paragraph({ children: runs(text), bidirectional, ...(style === undefined ? {} : { style }) }),
    heading: (text, heading) =>
      new Paragraph({ children: runs(text), bidirectional, heading, keepNext: true }),
    fact: (name, value) =>
      new Paragraph({
        children: [new TextRun({ text: `${name}: `, bold: true }), new TextRun({ text: value })],
        bidirectional,
        spacing: { after: AFTER / 3 },
      }),
    question: (label, mustHave) =>
      new Paragraph({
        children: [
          new TextRun({ text: label, bold: true }),
          ...(mustHave === null ? [] : [new TextRun({ text: ` (${mustHave})` })]),
        ],
        bidirectional,
        numbering: { reference: QUESTIONS, level: 0 },
        keepNext: true,
      }),
  };
}

function quoteLines<Line>(writer: Writer<Line>, lead: string, { text, source }: LetterPassage): Line[] {
  return [
    writer.paragraph(lead, UNDER_QUESTION),
    writer.paragraph(text, QUOTE),
    ...(source === '' ? [] : [writer.paragraph(source, QUOTE_SOURCE)]),
  ];
}

function questionLines<Line>(writer: Writer<Line>, question: LetterQuestion): Line[] {
  const { label, mustHave, words, why, quoteLead, quotes } = question;
  return [
    writer.question(label, mustHave),
    ...words.map((text) => writer.paragraph(text, UNDER_QUESTION)),
    ...(why === '' ? [] : [writer.paragraph(why, WHY)]),
    ...quotes.flatMap((quote) => quoteLines(writer, quoteLead, quote)),
  ];
}

function linesOf<Line>(letter: LetterDocument, writer: Writer<Line>): Line[] {
  const { heading, facts, greeting, opening, questionsHeading, questions, closing, standing } = letter;
  return [
    writer.heading(heading, 'Heading1'),
    ...facts.map(({ name, value }) => writer.fact(name, value)),
    ...[greeting, ...opening].map((text) => writer.paragraph(text)),
    ...(questions.length === 0 ? [] : [writer.heading(questionsHeading, 'Heading2')]),
    ...questions.flatMap((question) => questionLines(writer, question)),
    ...closing.map((text) => writer.paragraph(text)),
    ...standing.map((text) => writer.paragraph(text, STANDING)),
  ];
}

/**
 * The bytes of the file. Each question is an item of a numbered list under a heading, and the language is set,
 * so that the file can be read aloud. The library writes the time of making into it.
 * @param library what `import('docx')` gives
 */
export async function letterAsDocx<Run, Line, File>(
  letter: LetterDocument,
  library: DocxLibrary<Run, Line, File>,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writerFor(library, textDirection(letter.language) === 'rtl');
  const file = new library.Document({
    title: letter.heading,
    // Left out, the library would write that somebody "Un-named" made it.
    creator: '',
    lastModifiedBy: '',
    styles: styles(letter.language),
    numbering: NUMBERING,
    sections: [{ children: linesOf(letter, writer) }],
  });
  return new Uint8Array(await library.Packer.toArrayBuffer(file));
}
