/** Writes reviews as Markdown, to be pasted in a document: what other people wrote stays only text. */
import type { Answer } from '../domain/answer';
import { type Assessment, wordingOf } from '../domain/assessment';
import type { Checklist, QuestionId } from '../domain/checklist';
import type { Evidence } from '../domain/evidence';
import { evidenceByReview } from '../domain/merge-evidence';
import type { MustHave, MustHaveState } from '../domain/must-have-panel';
import type { Product } from '../domain/product';
import { byCodeUnits, inOrder, type Records } from '../domain/records';
import type { CodeWords } from './code-words';
import { type EvidenceWords, evidenceCell } from './evidence-cell';
import { block, line, quoted, table } from './markdown-text';
import { type ChecklistFor, createMet } from './met-records';
import { type Findings, findingsOf, type Judging } from './review-findings';

/** Headings and names of facts, in the language the file is to have. */
export type MarkdownWords = CodeWords & {
  readonly evidence: EvidenceWords;
  readonly states: Readonly<Record<MustHaveState, string>>;
  readonly facts: Readonly<Record<MarkdownFact, string>>;
  readonly headings: Readonly<Record<MarkdownHeading, string>>;
  readonly columns: Readonly<
    Record<'question' | 'answer' | 'strength' | 'lived' | 'mustHave' | 'standing', string>
  >;
  readonly notes: Readonly<Record<'reason' | 'note' | 'helperNote' | 'vendorReply' | 'evidence', string>>;
  /** "31 of 46 that apply were answered", of these numbers. */
  readonly coverage: (answered: number, apply: number) => string;
  /** Said of a met must-have with nothing but the vendor's word, or one place's, behind it. */
  readonly claimedOnly: string;
  /** Said of a question that something was kept for, or that the vendor replied to, and nobody has answered. */
  readonly noAnswer: string;
  /** What this record is not (domain research 7.1, 11). */
  readonly limits: string;
};
export const MARKDOWN_FACTS = [
  'vendor',
  'version',
  'pages',
  'reviewer',
  'knowsIt',
  'helper',
  'interests',
  'depth',
  'checklist',
  'started',
  'changed',
  'coverage',
  'outcome',
] as const;
export type MarkdownFact = (typeof MARKDOWN_FACTS)[number];
export const MARKDOWN_HEADINGS = [
  'review',
  'mustHaves',
  'answers',
  'details',
  'otherEvidence',
  'oneThing',
  'limits',
] as const;
export type MarkdownHeading = (typeof MARKDOWN_HEADINGS)[number];

export type MarkdownOptions = {
  readonly words: MarkdownWords;
  readonly checklistFor: ChecklistFor;
  readonly judging: Judging;
};

function factList(facts: readonly (readonly [MarkdownFact, string])[], words: MarkdownWords): string {
  return facts
    .filter(([, value]) => value.trim() !== '')
    .map(([fact, value]) => `- **${line(words.facts[fact])}:** ${line(value)}`)
    .join('\n');
}

function productBlocks(product: Product, words: MarkdownWords): readonly string[] {
  const facts = [
    ['vendor', product.vendor],
    ['version', product.version],
    ['pages', product.pageKeys.join(' ')],
  ] as const;
  return [`# ${line(product.name)}`, factList(facts, words)];
}

/** A review with all that is said of it. */
type Told = {
  readonly assessment: Assessment;
  readonly checklist: Checklist | null;
  readonly findings: Findings | null;
  readonly evidence: readonly Evidence[];
};

/** The day of an instant, as UTC counts days. */
function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

function reviewFacts({ assessment, findings }: Told, words: MarkdownWords): string {
  const { reviewer, depth, checklist, createdAt, updatedAt } = assessment;
  const facts = [
    ['reviewer', words.roles[reviewer.role]],
    ['knowsIt', words.lived[reviewer.lived]],
    ['helper', reviewer.helper === null ? '' : words.helpers[reviewer.helper]],
    ['interests', reviewer.interests],
    ['depth', words.depths[depth]],
    ['checklist', `${checklist.id} ${checklist.version} (${checklist.language}), ${checklist.hash}`],
    ['started', dayOf(createdAt)],
    ['changed', dayOf(updatedAt)],
    ['coverage', findings ? words.coverage(findings.coverage.answered, findings.coverage.apply) : ''],
    ['outcome', findings ? words.outcomes[findings.outcome] : ''],
  ] as const;
  return factList(facts, words);
}

function labelOf(checklist: Checklist | null, id: QuestionId): string {
  return `${id} ${checklist?.text.questions[id]?.label ?? ''}`.trim();
}

function mustHaveBlocks({ checklist, findings }: Told, words: MarkdownWords): readonly string[] {
  const items = findings?.mustHaves.items ?? [];
  if (items.length === 0) return [];
  const standing = (one: MustHave) =>
    one.state === 'met' && one.claimedOnly
      ? `${words.states.met} (${words.claimedOnly})`
      : words.states[one.state];
  const rows = items.map((one) => [labelOf(checklist, one.questionId), standing(one)]);
  const { mustHave, standing: heading } = words.columns;
  return [`### ${line(words.headings.mustHaves)}`, table([mustHave, heading], rows)];
}

/** Each once, in the checklist's order, with what it does not know last. */
function inChecklistOrder(ids: readonly QuestionId[], checklist: Checklist | null): readonly QuestionId[] {
  const order = new Map(checklist?.structure.questions.map(({ id }, at) => [id, at]));
  const at = (id: QuestionId) => order.get(id) ?? order.size;
  return [...new Set(ids)].toSorted((one, other) => at(one) - at(other) || byCodeUnits(one, other));
}

function answersOf({ assessment, checklist }: Told): readonly Answer[] {
  const { answers } = assessment;
  return inChecklistOrder(Object.keys(answers), checklist).flatMap((id) => answers[id] ?? []);
}

/** Questions with anything to say: evidence is kept, and vendors reply, before there is an answer too. */
function spokenOf({ assessment, checklist, evidence }: Told): readonly QuestionId[] {
  const replied = Object.keys(assessment.letter?.replies ?? {});
  const kept = evidence.flatMap(({ questionIds }) => questionIds);
  return inChecklistOrder([...Object.keys(assessment.answers), ...replied, ...kept], checklist);
}

function answerBlocks(told: Told, words: MarkdownWords): readonly string[] {
  const answers = answersOf(told);
  if (answers.length === 0) return [];
  const rows = answers.map(({ questionId, value, strength, lived }) => [
    labelOf(told.checklist, questionId),
    words.answers[value],
    words.strengths[strength ?? 'not-judged'],
    lived ? words.yes : '',
  ]);
  const { question, answer, strength, lived } = words.columns;
  return [`### ${line(words.headings.answers)}`, table([question, answer, strength, lived], rows)];
}

function detailBlocks(told: Told, id: QuestionId, words: MarkdownWords): readonly string[] {
  const { assessment, checklist, evidence } = told;
  const { notes } = words;
  const answer = assessment.answers[id];
  const said = [
    [notes.reason, answer?.reason ?? ''],
    [notes.note, answer?.note ?? ''],
    [notes.helperNote, answer?.helperNote ?? ''],
    [notes.vendorReply, assessment.letter?.replies[id]?.text ?? ''],
  ] as const;
  const given = said.filter(([, text]) => text.trim() !== '');
  const pieces = evidence.filter(({ questionIds }) => questionIds.includes(id));
  if (given.length === 0 && pieces.length === 0) return [];
  const audience = answer?.wording.audience ?? wordingOf(assessment.reviewer.role);
  const wording = checklist?.text.questions[id]?.text[audience];
  return [
    `#### ${line(labelOf(checklist, id))}`,
    ...(wording === undefined ? [] : [line(wording)]),
    ...(answer ? [] : [line(words.noAnswer)]),
    ...given.flatMap(([heading, text]) => [`**${line(heading)}**`, quoted(text)]),
    ...(pieces.length === 0 ? [] : [`**${line(notes.evidence)}**`, pieceList(pieces, words)]),
  ];
}

function pieceList(pieces: readonly Evidence[], words: MarkdownWords): string {
  return pieces.map((piece) => `- ${pieceLine(piece, words)}`).join('\n');
}

function pieceLine(piece: Evidence, words: MarkdownWords): string {
  const note = piece.note.trim() === '' ? '' : ` - ${piece.note}`;
  return line(`${evidenceCell([piece], words.evidence)}${note}`);
}

function reviewBlocks(told: Told, words: MarkdownWords): readonly string[] {
  const { assessment } = told;
  const details = spokenOf(told).flatMap((id) => detailBlocks(told, id, words));
  const others = told.evidence.filter(({ questionIds }) => questionIds.length === 0);
  const name = assessment.title === '' ? '' : `: ${assessment.title}`;
  const { headings } = words;
  return [
    `## ${line(`${headings.review}${name}`)}`,
    reviewFacts(told, words),
    ...mustHaveBlocks(told, words),
    ...answerBlocks(told, words),
    ...(details.length === 0 ? [] : [`### ${line(headings.details)}`, ...details]),
    ...(others.length === 0 ? [] : [`### ${line(headings.otherEvidence)}`, pieceList(others, words)]),
    ...(assessment.oneThing.trim() === ''
      ? []
      : [`### ${line(headings.oneThing)}`, quoted(assessment.oneThing)]),
  ];
}

function joined(blocks: readonly string[]): string {
  return `${blocks.filter((one) => one !== '').join('\n\n')}\n\n`;
}

/**
 * The text in pieces: each review under its product's heading, and last what such a record is not. Reviews in the bin are
 * left out. Marks that turn writing direction are written out, as nothing in a document stands between them and what follows.
 * @param parts as `Library.stream` gives them
 */
export async function* markdownParts(
  parts: AsyncIterable<Records> | Iterable<Records>,
  { words, checklistFor, judging }: MarkdownOptions,
): AsyncGenerator<string> {
  const met = createMet(checklistFor);
  let under = '';
  for await (const part of parts) {
    met.take(part);
    const evidence = evidenceByReview(part.evidence);
    for (const assessment of inOrder(part).assessments) {
      const product = met.product(assessment.productId);
      if (!product || assessment.deletedAt !== null) continue;
      if (under !== product.id) yield joined(productBlocks(product, words));
      under = product.id;
      const checklist = met.checklist(assessment.checklist);
      const findings = checklist && findingsOf(assessment, product, checklist, judging);
      const own = (evidence.get(assessment.id) ?? []).toSorted((one, other) =>
        byCodeUnits(one.createdAt, other.createdAt),
      );
      yield joined(reviewBlocks({ assessment, checklist, findings, evidence: own }, words));
    }
  }
  yield `## ${line(words.headings.limits)}\n\n${block(words.limits)}\n`;
}
