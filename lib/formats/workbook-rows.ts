/** The rows that a review gives to each sheet of the spreadsheet. */
import type { AnswerEvent, AnswerTrace, Assessment } from '../domain/assessment';
import type { Checklist } from '../domain/checklist';
import { type Evidence, latestCheck } from '../domain/evidence';
import { LADDER_GROUPS } from '../domain/ladder';
import type { MustHave } from '../domain/must-have-panel';
import type { Product } from '../domain/product';
import type { GroupLadder } from '../domain/shown-ladder';
import { ANSWERS_WITH_NUMBERS, type CsvRow } from './csv-columns';
import { evidenceCell } from './evidence-cell';
import type { Findings } from './review-findings';
import { ANSWER_COLUMNS } from './workbook-columns';
import type { WorkbookWords } from './workbook-words';
import type { XlsxCell } from './xlsx-file';

type Row = readonly XlsxCell[];

/** A review with its product. */
export type Reviewed = { readonly assessment: Assessment; readonly product: Product };

/** A row of the CSV with its numbers and times as what they are. */
export function answerRow(row: CsvRow): Row {
  return ANSWER_COLUMNS.map((column): XlsxCell => {
    const text = row[column];
    if (text === '') return null;
    if (column === 'answeredAt') return { instant: text };
    if (column === 'vendorReplyOn') return { day: text };
    return ANSWERS_WITH_NUMBERS.includes(column) ? Number(text) : text;
  });
}

/** @param reviews how many of its reviews are in the file */
export function productRow(product: Product, reviews: number, words: WorkbookWords): Row {
  const { facts } = words;
  return [
    product.name,
    product.vendor,
    product.version,
    product.useTypes.join(' '),
    facts[product.facts.ai],
    facts[product.facts.care],
    facts[product.facts.records],
    product.pageKeys.join('\n'),
    reviews,
    product.nextReviewOn === null ? null : { day: product.nextReviewOn },
    product.id,
  ];
}

/** In the program's words; of a must-have that does not apply the reviewer's, as it counts for nothing without them. */
function whyOf(one: MustHave, { answers }: Assessment, { whys }: WorkbookWords): string {
  switch (one.state) {
    case 'met':
      return one.claimedOnly ? whys[one.why] : '';
    case 'not-known':
      return whys[one.why];
    case 'does-not-apply':
      return answers[one.questionId]?.reason ?? '';
    case 'partly':
    case 'not-met':
      return '';
  }
}

/** One row a must-have that counts for this product. */
export function mustHaveRows(
  { assessment, product }: Reviewed,
  { text }: Checklist,
  { mustHaves, outcome }: Findings,
  words: WorkbookWords,
): readonly Row[] {
  return mustHaves.items.map((one) => [
    product.name,
    words.roles[assessment.reviewer.role],
    words.depths[assessment.depth],
    words.outcomes[outcome],
    one.questionId,
    text.questions[one.questionId]?.label ?? '',
    words.states[one.state],
    one.state === 'met' ? (one.claimedOnly ? words.yes : words.no) : null,
    whyOf(one, assessment, words),
    assessment.id,
  ]);
}

function levelCells({ byRule }: GroupLadder, words: WorkbookWords): Row {
  if (byRule.kind !== 'level') return [words.noLevel[byRule.kind], null, null, null];
  const { level, notKnown, claimedOnly } = byRule;
  const yesNo = (is: boolean) => (is ? words.yes : words.no);
  return [level, yesNo(notKnown.length > 0), yesNo(claimedOnly), notKnown.join(' ')];
}

/** One row a group; none for a checklist without a ladder. */
export function ladderRows(
  { assessment, product }: Reviewed,
  { ladder }: Findings,
  words: WorkbookWords,
): readonly Row[] {
  if (ladder === null) return [];
  return LADDER_GROUPS.map((group) => [
    product.name,
    words.roles[assessment.reviewer.role],
    words.groups[group],
    ...levelCells(ladder[group], words),
    ladder[group].byHand,
    assessment.ladder[group].byHand?.reason ?? null,
    assessment.id,
  ]);
}

function pageOf(piece: Evidence): string {
  switch (piece.kind) {
    case 'quote':
      return piece.source.pageKey;
    case 'picture':
      return piece.source?.pageKey ?? '';
    case 'address':
      return piece.url;
    case 'document':
    case 'register':
    case 'conversation':
    case 'not-found':
    case 'experience':
      return '';
  }
}

export function evidenceRow(piece: Evidence, { assessment, product }: Reviewed, words: WorkbookWords): Row {
  const look = piece.kind === 'quote' ? latestCheck(piece) : null;
  return [
    product.name,
    words.table.evidence.kinds[piece.kind],
    piece.questionIds.join(' '),
    evidenceCell([piece], words.table.evidence),
    piece.note,
    pageOf(piece),
    { instant: piece.createdAt },
    look === null ? null : words.found[look.finding.kind],
    look === null ? null : { instant: look.when },
    piece.id,
    assessment.id,
  ];
}

/** What an event says of how an answer came to be: every part of it that can change, but never a note's words. */
export function changeRow(event: AnswerEvent, { assessment, product }: Reviewed, words: WorkbookWords): Row {
  const answer = (trace: AnswerTrace | null) =>
    trace === null ? words.noAnswer : words.answers[trace.value];
  const strength = (trace: AnswerTrace | null) =>
    trace === null ? null : words.strengths[trace.strength ?? 'not-judged'];
  const lived = (trace: AnswerTrace | null) => trace && (trace.lived ? words.yes : words.no);
  return [
    product.name,
    { instant: event.when },
    words.roles[event.role],
    event.questionId,
    answer(event.before),
    answer(event.after),
    strength(event.before),
    strength(event.after),
    lived(event.before),
    lived(event.after),
    event.before?.reason ?? null,
    event.after?.reason ?? null,
    event.noteChanged ? words.yes : words.no,
    event.seq,
    assessment.id,
  ];
}
