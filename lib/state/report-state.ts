/** The report of one product: what it is made from, what goes in, and the files it is saved as. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FileNaming } from '../app/file-name';
import type { Failure, Library, Outcome, Records, RecordsChanged } from '../app/ports';
import type { AboutTable } from '../domain/about';
import type { Role } from '../domain/assessment';
import type { Checklist, ChecklistRef, ChecklistStructure } from '../domain/checklist';
import type { Exercise } from '../domain/exercise';
import { buildReport } from '../formats/report-build';
import { type DataFile, type ReportChoices, type ReportData, USUAL_CHOICES } from '../formats/report-data';
import { type ReportPlace, reportPlaces } from '../formats/report-places';
import type { ReportSources } from '../formats/report-sources';
import { writeReviewFile } from '../formats/write-json';
import { createNotesSaver, type NotesSaver } from './report-notes-saver';
import { settled } from './settled';

export const REPORT_FILES = ['html', 'docx', 'summary', 'data'] as const;
export type ReportFileKind = (typeof REPORT_FILES)[number];

/** Makes the files; each is loaded when it is first wanted. They may reject. */
export type ReportWriters = {
  readonly html: (data: ReportData) => Promise<Blob>;
  readonly summary: (data: ReportData) => Promise<Blob>;
  readonly docx: (data: ReportData) => Promise<Blob>;
};

export type ReportNeeds = {
  readonly library: Pick<Library, 'read' | 'exercises' | 'amendProduct'>;
  readonly checklistFor: (ref: ChecklistRef) => Checklist | null;
  readonly aboutOf: (structure: ChecklistStructure) => AboutTable;
  readonly currentChecklist: ChecklistRef;
  /** Hashes of the checklists of ours. */
  readonly published: readonly string[];
  /** SHA-256 of bytes, in hexadecimal. */
  readonly hashOf: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  /** As YYYY-MM-DD where the reader is. */
  readonly today: () => string;
  readonly nameFor: (naming: FileNaming) => string;
  readonly save: (name: string, blob: Blob) => void;
  readonly writers: ReportWriters;
};

export type ReportPhase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'open'; readonly data: ReportData; readonly places: readonly ReportPlace[] };

export type ReportSaving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly file: ReportFileKind }
  | { readonly kind: 'saved'; readonly name: string }
  /** `too-large`: the data is more than one file of JSON may have. `unmade`: the file could not be written. */
  | { readonly kind: 'failed'; readonly why: 'unsaved-notes' | 'too-large' | 'unmade' };

export type ReportState = {
  readonly phase: ReadonlySignal<ReportPhase>;
  readonly choices: ReadonlySignal<ReportChoices>;
  readonly notes: NotesSaver;
  readonly saving: ReadonlySignal<ReportSaving>;
  open(productId: string): Promise<void>;
  choose(part: Partial<ReportChoices>): void;
  /**
   * Saves what was typed and reads again, so that what is shown, its hash and the data file are of the same bytes.
   * @returns `false` when what was typed could not be saved
   */
  ready(): Promise<boolean>;
  /** @param kindWord what the file is, for its name */
  saveAs(file: ReportFileKind, kindWord: string): Promise<void>;
  recordsChanged(news: RecordsChanged): void;
};

/** What was read, with the file of data as it would be saved. */
type Read = {
  readonly records: Records;
  readonly exercises: readonly Exercise[];
  readonly dataFile: DataFile | null;
  readonly dataText: string | null;
};

export function createReportState(needs: ReportNeeds): ReportState {
  const read = signal<Outcome<Read, Failure> | null>(null);
  const choices = signal<ReportChoices>(USUAL_CHOICES);
  const saving = signal<ReportSaving>({ kind: 'idle' });
  let shown: string | null = null;
  let turn = 0;
  const notes = createNotesSaver({
    library: needs.library,
    // The notes are part of the data: its file, and so its hash, is another one now.
    onSaved: () => void refresh(),
  });

  async function refresh(): Promise<void> {
    if (shown === null) return;
    turn += 1;
    const mine = turn;
    const found = await readProduct(shown, needs);
    if (mine !== turn) return;
    read.value = found;
    const product = found.ok ? found.value.records.products[0] : undefined;
    if (product) notes.adopt(product);
  }

  const phase = computed((): ReportPhase => {
    const found = read.value;
    if (found === null) return { kind: 'loading' };
    if (!found.ok) return { kind: 'failed', failure: found.error };
    const sources = sourcesOf(found.value, needs, choices.value);
    if (sources === null) return { kind: 'failed', failure: { kind: 'not-found' } };
    return { kind: 'open', data: buildReport(sources), places: reportPlaces(sources) };
  });

  async function ready(): Promise<boolean> {
    await notes.flush();
    const left = notes.saving.peek().kind;
    if (left === 'failed' || left === 'conflict') return false;
    await refresh();
    return true;
  }

  async function made(file: ReportFileKind, kindWord: string): Promise<ReportSaving> {
    if (!(await ready())) return { kind: 'failed', why: 'unsaved-notes' };
    const now = phase.peek();
    const found = read.peek();
    if (now.kind !== 'open' || found === null || !found.ok) return { kind: 'failed', why: 'unmade' };
    const { records, dataText } = found.value;
    const blob = await blobOf(file, now.data, dataText, needs.writers);
    if (blob === null) return { kind: 'failed', why: 'too-large' };
    const parts = [now.data.product.name, now.data.madeOn, kindWord];
    const name = needs.nameFor({ parts, ending: ENDINGS[file], roles: rolesIn(records) });
    needs.save(name, blob);
    return { kind: 'saved', name };
  }

  return {
    phase,
    choices,
    notes,
    saving,
    ready,
    async open(productId) {
      if (shown !== productId) {
        read.value = null;
        saving.value = { kind: 'idle' };
      }
      shown = productId;
      await refresh();
    },
    choose(part) {
      choices.value = { ...choices.peek(), ...part };
    },
    async saveAs(file, kindWord) {
      if (saving.peek().kind === 'working') return;
      saving.value = { kind: 'working', file };
      const done = await made(file, kindWord).catch((): ReportSaving => ({ kind: 'failed', why: 'unmade' }));
      saving.value = done;
    },
    recordsChanged({ productIds, assessmentIds, exerciseIds = [] }) {
      const found = read.peek();
      if (shown === null || found === null || !found.ok) return;
      const ids = new Set(found.value.records.assessments.map(({ id }) => id));
      const touched = productIds.includes(shown) || assessmentIds.some((id) => ids.has(id));
      // When the vendor was asked the same as all others stands in an exercise.
      if (touched || exerciseIds.length > 0) void refresh();
    },
  };
}

const ENDINGS: Readonly<Record<ReportFileKind, string>> = {
  html: 'html',
  docx: 'docx',
  summary: 'html',
  data: 'json',
};

async function blobOf(
  file: ReportFileKind,
  data: ReportData,
  dataText: string | null,
  writers: ReportWriters,
): Promise<Blob | null> {
  switch (file) {
    case 'html':
    case 'summary':
    case 'docx':
      return await writers[file](data);
    case 'data':
      return dataText === null ? null : new Blob([dataText], { type: 'application/json' });
  }
}

function rolesIn({ assessments, meetings }: Records): readonly Role[] {
  const roles = assessments.map(({ reviewer }) => reviewer.role);
  return [...new Set([...roles, ...meetings.flatMap(({ voices }) => voices.map(({ role }) => role))])];
}

async function readProduct(
  productId: string,
  { library, hashOf }: Pick<ReportNeeds, 'library' | 'hashOf'>,
): Promise<Outcome<Read, Failure>> {
  const [records, exercises] = await Promise.all([
    settled(library.read({ kind: 'product', productId })),
    settled(library.exercises(false)),
  ]);
  if (!records.ok) return records;
  // Without them the report could say that a vendor was not asked who was.
  if (!exercises.ok) return exercises;
  const whole = writeReviewFile(records.value, 'product');
  const dataText = whole.kind === 'ok' ? whole.text : null;
  const bytes = dataText === null ? null : new TextEncoder().encode(dataText);
  const dataFile = bytes === null ? null : { sha256: await hashOf(bytes), bytes: bytes.length };
  // One that left an exercise was asked all the same: the days its letter was sent are kept.
  const asked = exercises.value.filter(({ letter }) => letter?.sentOn[productId] !== undefined);
  return { ok: true, value: { records: records.value, exercises: asked, dataFile, dataText } };
}

function sourcesOf(
  { records, exercises, dataFile }: Read,
  needs: ReportNeeds,
  choices: ReportChoices,
): ReportSources | null {
  const [product] = records.products;
  if (product === undefined) return null;
  const others = new Map(records.checklists.map((one) => [one.ref.hash, one]));
  const types = records.pictures.map(
    ({ evidenceId, mediaType, base64 }) => [evidenceId, `data:${mediaType};base64,${base64}`] as const,
  );
  return {
    // As it is stored, not as it is being typed: the hash is of what is stored.
    product,
    assessments: records.assessments,
    meetings: records.meetings,
    events: records.events,
    evidence: records.evidence,
    pixels: new Map(types),
    exercises,
    checklistFor: (ref) => needs.checklistFor(ref) ?? others.get(ref.hash) ?? null,
    aboutOf: ({ structure }) => needs.aboutOf(structure),
    currentChecklist: needs.currentChecklist,
    published: needs.published,
    dataFile,
    choices,
    madeOn: needs.today(),
  };
}
