/** Writes answers as CSV, one row an answer, for spreadsheets (RFC 4180, UTF-8). */
import type { Answer, AnswerValue } from '../domain/answer';
import type { Assessment } from '../domain/assessment';
import type { ChecklistRef, QuestionId } from '../domain/checklist';
import type { Evidence } from '../domain/evidence';
import type { VendorReply } from '../domain/letter-record';
import { evidenceByReview } from '../domain/merge-evidence';
import type { Product } from '../domain/product';
import { byCodeUnits, inOrder, type Records } from '../domain/records';
import { CSV_COLUMNS, CSV_MARK, type CsvRow, type CsvTextColumn } from './csv-columns';
import { csvLines } from './csv-lines';
import { type EvidenceWords, evidenceCell } from './evidence-cell';
import { type ChecklistFor, createMet, type Met } from './met-records';

/** What the checklist says of a question. */
export type CsvQuestion = {
  /** Where the checklist asks it, from 0; rows are in this order. */
  readonly position: number;
  readonly theme: string;
  readonly mustHave: boolean;
  /** As the reviewer read it. */
  readonly text: string;
};

/** Every word in the file that is not the reviewers', in the language the file is to have. */
export type CsvTexts = {
  readonly columns: Readonly<Record<CsvTextColumn, string>>;
  readonly answers: Readonly<Record<AnswerValue, string>>;
  readonly evidence: EvidenceWords;
  /** `null` when the checklist is not known here: theme, must-have and wording then stay empty. */
  readonly question: (ref: ChecklistRef, id: QuestionId, wording: Answer['wording']) => CsvQuestion | null;
};

export type CsvOptions = {
  readonly texts: CsvTexts;
  /** A byte order mark: Excel needs it to read the file as UTF-8, most other programs do not want it. */
  readonly bom: boolean;
};

/** The same texts, which know the checklists met on the way too. */
function withMet(texts: CsvTexts, met: Met): CsvTexts {
  const inFile = questionsFrom(met.checklist);
  return { ...texts, question: (...asked) => texts.question(...asked) ?? inFile(...asked) };
}

/** Finds a question's words in the checklists that are known, such as `checklistFor` gives. */
export function questionsFrom(checklistFor: ChecklistFor): CsvTexts['question'] {
  return (ref, id, { audience }) => {
    const checklist = checklistFor(ref);
    const position = checklist?.structure.questions.findIndex((question) => question.id === id) ?? -1;
    const structure = checklist?.structure.questions[position];
    const words = checklist?.text.questions[id];
    if (!checklist || !structure || !words) return null;
    const theme = checklist.text.themes[structure.theme]?.name ?? structure.theme;
    return { position, theme, mustHave: structure.mustHave, text: words.text[audience] };
  };
}

type Asked = {
  readonly answer: Answer;
  readonly question: CsvQuestion | null;
  /** What the vendor answered to it, if they did. */
  readonly reply: VendorReply | undefined;
  /** What was kept for it, the oldest first. */
  readonly evidence: readonly Evidence[];
};

function byPosition(one: Asked, other: Asked): number {
  const last = Number.POSITIVE_INFINITY;
  const [here, there] = [one.question?.position ?? last, other.question?.position ?? last];
  return here === there ? byCodeUnits(one.answer.questionId, other.answer.questionId) : here - there;
}

function yesNo(flag: boolean): string {
  return flag ? 'yes' : 'no';
}

function reviewCells(assessment: Assessment, product: Product) {
  const { checklist, reviewer } = assessment;
  return {
    product: product.name,
    vendor: product.vendor,
    productVersion: product.version,
    page: product.pageKeys[0] ?? '',
    productId: product.id,
    reviewId: assessment.id,
    reviewTitle: assessment.title,
    role: reviewer.role,
    reviewerLived: reviewer.lived,
    helper: reviewer.helper ?? '',
    depth: assessment.depth,
    checklist: checklist.id,
    checklistVersion: checklist.version,
    checklistLanguage: checklist.language,
    checklistHash: checklist.hash,
  };
}

function answerCells({ answer, question, reply, evidence }: Asked, texts: CsvTexts) {
  return {
    questionId: answer.questionId,
    theme: question?.theme ?? '',
    mustHave: question ? yesNo(question.mustHave) : '',
    question: question?.text ?? '',
    wordingFor: answer.wording.audience,
    wordingLanguage: answer.wording.language,
    answer: answer.value,
    answerInWords: texts.answers[answer.value],
    reason: answer.reason,
    note: answer.note,
    helperNote: answer.helperNote,
    strength: answer.strength === null ? '' : String(answer.strength),
    answerLived: yesNo(answer.lived),
    evidence: evidenceCell(evidence, texts.evidence),
    vendorReply: reply?.text ?? '',
    vendorReplyOn: reply?.receivedOn ?? '',
    revision: String(answer.revision),
    answeredAt: answer.answeredAt,
  };
}

/** The oldest first, as reviews show it. */
function byAge(one: Evidence, other: Evidence): number {
  return byCodeUnits(one.createdAt, other.createdAt) || byCodeUnits(one.id, other.id);
}

function askedOf(assessment: Assessment, evidence: readonly Evidence[], texts: CsvTexts): readonly Asked[] {
  const kept = evidence.toSorted(byAge);
  const asked = Object.values(assessment.answers).map((answer) => ({
    answer,
    question: texts.question(assessment.checklist, answer.questionId, answer.wording),
    reply: assessment.letter?.replies[answer.questionId],
    evidence: kept.filter(({ questionIds }) => questionIds.includes(answer.questionId)),
  }));
  return asked.sort(byPosition);
}

function* rowsOf(records: Records, met: Met, texts: CsvTexts, firstRow: number): Generator<CsvRow> {
  const evidence = evidenceByReview(records.evidence);
  let row = firstRow;
  for (const assessment of inOrder(records).assessments) {
    const product = met.product(assessment.productId);
    if (!product || assessment.deletedAt !== null) continue;
    const review = reviewCells(assessment, product);
    for (const one of askedOf(assessment, evidence.get(assessment.id) ?? [], texts)) {
      yield { row: String(row), ...review, ...answerCells(one, texts) };
      row += 1;
    }
  }
}

/**
 * What turns the parts of a stream into rows, one part after the other, so that a product is known to all its reviews
 * although it comes with the first only. Reviews in the bin are left out, and so are questions without an answer.
 */
export function answerRows(texts: CsvTexts): (part: Records) => readonly CsvRow[] {
  const met = createMet(() => null);
  const known = withMet(texts, met);
  let next = 1;
  return (part) => {
    met.take(part);
    const rows = [...rowsOf(part, met, known, next)];
    next += rows.length;
    return rows;
  };
}

function heading(texts: CsvTexts): readonly string[] {
  return CSV_COLUMNS.map((column) => (column === 'row' ? CSV_MARK : texts.columns[column]));
}

/**
 * The file in pieces, for any number of reviews: one piece for the headings, then one for each part. Reviews in
 * the bin are left out, and so are questions without an answer.
 * @param parts each with assessments, their products (with the first that needs them) and their evidence, and before
 *   them the checklists that `texts` does not know; events and pixels are not needed
 */
export async function* answersCsvParts(
  parts: AsyncIterable<Records> | Iterable<Records>,
  { texts, bom }: CsvOptions,
): AsyncGenerator<string> {
  const rowsIn = answerRows(texts);
  yield (bom ? '\ufeff' : '') + csvLines([heading(texts)]);
  for await (const part of parts) {
    const rows = rowsIn(part);
    if (rows.length > 0) yield csvLines(rows.map(cellsOf));
  }
}

/** The whole file, for as many reviews as fit in memory. See `answersCsvParts`. */
export function answersCsv(records: Records, { texts, bom }: CsvOptions): string {
  const rows = answerRows(texts)(records).map(cellsOf);
  return (bom ? '\ufeff' : '') + csvLines([heading(texts), ...rows]);
}

function cellsOf(row: CsvRow): readonly string[] {
  return CSV_COLUMNS.map((column) => row[column]);
}
