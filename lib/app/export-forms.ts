/** How each form of an export is made out of the records that pass. Heavy formats are fetched when they are asked for. */
import { aboutTableOf } from '../checklists/about-table';
import { PUBLISHED_HASHES } from '../checklists/structures';
import type { ChecklistFor } from '../formats/met-records';
import type { Judging } from '../formats/review-findings';
import type { ShareCopy } from '../formats/share-copy';
import { writeReviewFile } from '../formats/write-json';
import { jsonlLines, partsOf } from '../formats/write-lines';
import type { ExportEnding, ExportForm, ExportInstead } from './export-file';
import { blobOf, type ExportRun } from './export-run';
import type { Selection } from './ports';

/** A file that was made, or why none was. */
export type FormOutcome =
  | {
      readonly kind: 'file';
      readonly blob: Blob;
      readonly ending: ExportEnding;
      readonly instead: ExportInstead | null;
      readonly share: ShareCopy | null;
    }
  | { readonly kind: 'too-many-to-share'; readonly limit: number };

export type FormNeeds = {
  readonly run: ExportRun;
  readonly checklistFor: ChecklistFor;
  readonly newId: () => string;
  readonly answersMax?: number;
};

type FormOf<Kind extends ExportForm['kind']> = Extract<ExportForm, { readonly kind: Kind }>;

const JUDGING: Judging = { aboutOf: aboutTableOf, published: PUBLISHED_HASHES };

function file(blob: Blob, ending: ExportEnding, instead: ExportInstead | null = null): FormOutcome {
  return { kind: 'file', blob, ending, instead, share: null };
}

async function tableOf({ words, bom }: FormOf<'csv'>, { run, checklistFor }: FormNeeds): Promise<Blob> {
  const { answersCsvParts, questionsFrom } = await import('../formats/answers-csv');
  const texts = { ...words, question: questionsFrom(checklistFor) };
  return blobOf(answersCsvParts(run.parts(), { texts, bom }), 'text/csv');
}

async function wideOf({ words, bom }: FormOf<'csv-wide'>, { run, checklistFor }: FormNeeds): Promise<Blob> {
  const { wideCsvParts, wideHeader } = await import('../formats/answers-wide');
  // Two looks: which columns there are is known when all reviews were seen, and they stand first.
  const header = await wideHeader(run.look(), checklistFor);
  const options = { words, bom, checklistFor, judging: JUDGING };
  return blobOf(wideCsvParts(run.parts(), header, options), 'text/csv');
}

async function workbookOf({ words }: FormOf<'xlsx'>, needs: FormNeeds): Promise<FormOutcome> {
  const [{ TooManyRows, workbookParts }, { XLSX_TYPE }] = await Promise.all([
    import('../formats/workbook'),
    import('../formats/xlsx-file'),
  ]);
  const { run, checklistFor, answersMax } = needs;
  const options = { words, checklistFor, judging: JUDGING };
  const limited = answersMax === undefined ? options : { ...options, answersMax };
  try {
    const parts = workbookParts(run.parts(), limited);
    return file(await blobOf(parts, XLSX_TYPE), 'xlsx');
  } catch (thrown) {
    if (!(thrown instanceof TooManyRows)) throw thrown;
    const blob = await tableOf({ kind: 'csv', words: words.table, bom: true }, needs);
    return file(blob, 'csv', { kind: 'csv-for-xlsx', limit: thrown.limit });
  }
}

async function annotationsOf({ words }: FormOf<'jsonld'>, { run, checklistFor }: FormNeeds): Promise<Blob> {
  const { ANNOTATION_TYPE, annotationParts } = await import('../formats/annotation-file');
  const parts = annotationParts(run.parts(), {
    label: words.label,
    words: {
      evidence: words.evidence,
      questionLabel: (ref, id) => checklistFor(ref)?.text.questions[id]?.label ?? '',
      withNotes: true,
    },
  });
  return blobOf(parts, ANNOTATION_TYPE);
}

async function markdownOf({ words }: FormOf<'markdown'>, { run, checklistFor }: FormNeeds): Promise<Blob> {
  const { markdownParts } = await import('../formats/review-markdown');
  return blobOf(markdownParts(run.parts(), { words, checklistFor, judging: JUDGING }), 'text/markdown');
}

async function shareOf({ choice }: FormOf<'share'>, { run, newId }: FormNeeds): Promise<FormOutcome> {
  const [{ createShareMaker, SHARE_REVIEWS_MAX, shareCopyText }, { createMet }] = await Promise.all([
    import('../formats/share-copy'),
    import('../formats/met-records'),
  ]);
  const met = createMet(() => null);
  const maker = createShareMaker(choice, newId);
  for await (const part of run.parts()) {
    met.take(part);
    maker.add(part, met);
    if (maker.reviews() > SHARE_REVIEWS_MAX) return { kind: 'too-many-to-share', limit: SHARE_REVIEWS_MAX };
  }
  const share = maker.copy();
  const blob = new Blob([shareCopyText(share)], { type: 'application/json' });
  return { kind: 'file', blob, ending: 'json', instead: null, share };
}

const LINES = 'application/jsonl';

async function backupOf(selection: Selection, run: ExportRun): Promise<FormOutcome> {
  switch (selection.kind) {
    case 'everything':
      return file(await blobOf(jsonlLines(run.parts()), LINES), 'jsonl');
    case 'reviews':
      return file(await blobOf(jsonlLines(run.parts(), 'selection'), LINES), 'jsonl');
    case 'review':
    case 'product':
    case 'exercise':
      return wholeOf(selection.kind, run);
  }
}

async function wholeOf(kind: 'review' | 'product' | 'exercise', run: ExportRun): Promise<FormOutcome> {
  const records = await run.whole();
  const whole = writeReviewFile(records, kind);
  if (whole.kind === 'ok') return file(new Blob([whole.text], { type: 'application/json' }), 'json');
  // Many pictures, or one product with thousands of reviews: too large for a .json that could be read back.
  const { bytes, limit } = whole;
  const blob = await blobOf(jsonlLines(partsOf(records), kind), LINES);
  return file(blob, 'jsonl', { kind: 'jsonl-for-json', bytes, limit });
}

/** Makes the file that was asked for, or the one that holds the same where it cannot be made. */
export async function makeForm(
  selection: Selection,
  form: ExportForm,
  needs: FormNeeds,
): Promise<FormOutcome> {
  switch (form.kind) {
    case 'backup':
      return backupOf(selection, needs.run);
    case 'csv':
      return file(await tableOf(form, needs), 'csv');
    case 'csv-wide':
      return file(await wideOf(form, needs), 'csv');
    case 'xlsx':
      return workbookOf(form, needs);
    case 'jsonld':
      return file(await annotationsOf(form, needs), 'jsonld');
    case 'markdown':
      return file(await markdownOf(form, needs), 'md');
    case 'share':
      return shareOf(form, needs);
  }
}
