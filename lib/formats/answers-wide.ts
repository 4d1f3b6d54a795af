/** Writes reviews as CSV, one row a review with three columns a question, for statistics and pivot tables. */
import type { Answer } from '../domain/answer';
import type { Assessment } from '../domain/assessment';
import type { QuestionId } from '../domain/checklist';
import type { Product } from '../domain/product';
import { byCodeUnits, inOrder, type Records } from '../domain/records';
import { WIDE_COLUMNS, WIDE_MARK, WIDE_PARTS, type WideColumn, type WidePart } from './answers-wide-columns';
import type { CodeWords } from './code-words';
import { csvLines } from './csv-lines';
import { type ChecklistFor, createMet, type Met } from './met-records';
import { findingsOf, type Judging } from './review-findings';

/** Every word of the file that is neither the reviewers' nor the checklist's. */
export type WideWords = CodeWords & {
  readonly columns: Readonly<Record<WideColumn, string>>;
  /** What the three columns of a question are called, after its id and label. */
  readonly parts: Readonly<Record<WidePart, string>>;
};

/** What a first look at the same reviews found, which the headings are made of. */
export type WideHeader = {
  /** Those to be written. One begun after this look is not among them. */
  readonly reviews: ReadonlySet<string>;
  /** Of every checklist met and of every answer given, each once; a checklist's in its own order. */
  readonly questions: readonly { readonly id: QuestionId; readonly label: string }[];
};

export type WideOptions = {
  readonly words: WideWords;
  /** The mark at the start that Excel needs to read the file as UTF-8. */
  readonly bom: boolean;
  /** Those that come with Equal Say; others come with the parts. */
  readonly checklistFor: ChecklistFor;
  readonly judging: Judging;
};

type Parts = AsyncIterable<Records> | Iterable<Records>;

/** Reviews that go into the file: those whose product is known and that are not in the bin. */
function* reviewsIn(part: Records, met: Met): Generator<readonly [Assessment, Product]> {
  met.take(part);
  for (const assessment of inOrder(part).assessments) {
    const product = met.product(assessment.productId);
    if (product && assessment.deletedAt === null) yield [assessment, product];
  }
}

/**
 * Looks through all reviews once for the questions the file needs columns for. Only ids and labels are kept.
 * @param checklistFor those that come with Equal Say; others come with the parts
 */
export async function wideHeader(parts: Parts, checklistFor: ChecklistFor): Promise<WideHeader> {
  const met = createMet(checklistFor);
  const reviews = new Set<string>();
  const labels = new Map<QuestionId, string>();
  const stray = new Set<QuestionId>();
  for await (const part of parts) {
    for (const [assessment] of reviewsIn(part, met)) {
      reviews.add(assessment.id);
      const checklist = met.checklist(assessment.checklist);
      for (const { id } of checklist?.structure.questions ?? []) {
        if (!labels.has(id)) labels.set(id, checklist?.text.questions[id]?.label ?? '');
      }
      for (const id of Object.keys(assessment.answers)) stray.add(id);
    }
  }
  const known = [...labels].map(([id, label]) => ({ id, label }));
  const unknown = [...stray].filter((id) => !labels.has(id)).toSorted(byCodeUnits);
  return { reviews, questions: [...known, ...unknown.map((id) => ({ id, label: '' }))] };
}

function headings({ questions }: WideHeader, { columns, parts }: WideWords): readonly string[] {
  const own = WIDE_COLUMNS.map((column) => columns[column]);
  const asked = questions.flatMap(({ id, label }) =>
    WIDE_PARTS.map((part) => `${label === '' ? id : `${id} ${label}`}: ${parts[part]}`),
  );
  return [WIDE_MARK, ...own, ...asked];
}

function ownCells(assessment: Assessment, product: Product, outcome: string, words: WideWords) {
  const { checklist, reviewer, depth } = assessment;
  return {
    product: product.name,
    vendor: product.vendor,
    productVersion: product.version,
    page: product.pageKeys[0] ?? '',
    productId: product.id,
    reviewId: assessment.id,
    reviewTitle: assessment.title,
    role: words.roles[reviewer.role],
    reviewerLived: words.lived[reviewer.lived],
    helper: reviewer.helper === null ? '' : words.helpers[reviewer.helper],
    depth: words.depths[depth],
    checklist: checklist.id,
    checklistVersion: checklist.version,
    checklistLanguage: checklist.language,
    checklistHash: checklist.hash,
    startedAt: assessment.createdAt,
    changedAt: assessment.updatedAt,
    outcome,
    oneThing: assessment.oneThing,
  } satisfies Record<WideColumn, string>;
}

function answerCells(answer: Answer | undefined, words: WideWords): readonly string[] {
  if (!answer) return ['', '', ''];
  const { value, strength, lived } = answer;
  return [words.answers[value], strength === null ? '' : String(strength), lived ? words.yes : words.no];
}

/**
 * The file in pieces: the headings, then one piece for each part that has reviews. A question without an answer leaves
 * its three cells empty; so does one that this review's checklist does not ask.
 * @param header what `wideHeader` found in the same reviews a moment ago: one that has come since is left out
 */
export async function* wideCsvParts(
  parts: Parts,
  header: WideHeader,
  { words, bom, checklistFor, judging }: WideOptions,
): AsyncGenerator<string> {
  const met = createMet(checklistFor);
  let row = 1;
  yield (bom ? '\ufeff' : '') + csvLines([headings(header, words)]);
  for await (const part of parts) {
    const rows: (readonly string[])[] = [];
    for (const [assessment, product] of reviewsIn(part, met)) {
      if (!header.reviews.has(assessment.id)) continue;
      const checklist = met.checklist(assessment.checklist);
      const outcome = checklist
        ? words.outcomes[findingsOf(assessment, product, checklist, judging).outcome]
        : '';
      const own = ownCells(assessment, product, outcome, words);
      const answers = header.questions.flatMap(({ id }) => answerCells(assessment.answers[id], words));
      rows.push([String(row), ...WIDE_COLUMNS.map((column) => own[column]), ...answers]);
      row += 1;
    }
    if (rows.length > 0) yield csvLines(rows);
  }
}
