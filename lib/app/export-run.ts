/** One pass, or several, over the records of an export: what passes is counted, and it stops when the person does. */
import type { Assessment, Role } from '../domain/assessment';
import type { ExportProgress } from './export-file';
import type { Failure, Library, Outcome, Records, Selection } from './ports';

/** Where the records are read from. */
export type ExportSource = Pick<Library, 'list' | 'read' | 'stream'>;

export type ExportRun = {
  /** The records, one review at a time, counted from the beginning. */
  parts(): AsyncGenerator<Records>;
  /** The same records for a look ahead: none of them goes into the file yet. */
  look(): AsyncGenerator<Records>;
  /** The same records all at once, counted. A review is read at one moment, and many one after the other. */
  whole(): Promise<Records>;
  /** Reviews that went into the file. */
  reviews(): number;
  /** Whose reviews went into the file. */
  roles(): readonly Role[];
};

export type RunOptions = {
  readonly selection: Selection;
  /** Reviews in the bin go along too: a backup has them, a table has not. */
  readonly withBin: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ExportProgress) => void;
};

async function* only(outcome: Promise<Outcome<Records, Failure>>): AsyncGenerator<Records> {
  const settled = await outcome;
  if (!settled.ok) throw new Error(settled.error.kind, { cause: settled.error });
  yield settled.value;
}

/** Parts put together again; a product or a checklist that came with more than one of them is in it once. */
async function together(parts: AsyncIterable<Records>): Promise<Records> {
  const all: Records[] = [];
  for await (const part of parts) all.push(part);
  const once = <Item>(items: readonly Item[], idOf: (item: Item) => string) => [
    ...new Map(items.map((item) => [idOf(item), item])).values(),
  ];
  return {
    products: once(
      all.flatMap(({ products }) => products),
      ({ id }) => id,
    ),
    checklists: once(
      all.flatMap(({ checklists }) => checklists),
      ({ ref }) => ref.hash,
    ),
    assessments: all.flatMap(({ assessments }) => assessments),
    events: all.flatMap(({ events }) => events),
    meetings: all.flatMap(({ meetings }) => meetings),
    evidence: all.flatMap(({ evidence }) => evidence),
    pictures: all.flatMap(({ pictures }) => pictures),
    exercises: all.flatMap(({ exercises }) => exercises),
    snapshots: all.flatMap(({ snapshots }) => snapshots),
  };
}

/** How many reviews there will be; 0 while it is not known. */
async function expectedIn(library: ExportSource, selection: Selection): Promise<number> {
  switch (selection.kind) {
    case 'review':
      return 1;
    case 'reviews':
      return selection.assessmentIds.length;
    case 'product':
    case 'exercise':
      return 0;
    case 'everything':
      return countAll(library);
  }
}

async function countAll(library: ExportSource): Promise<number> {
  const any = { role: null, depth: null, progress: 'any', outcome: null, age: 'any' } as const;
  const all = {
    sort: 'started',
    reverse: false,
    text: '',
    vendor: '',
    ...any,
    page: 0,
    pageSize: 1,
  } as const;
  const lists = await Promise.all([false, true].map((bin) => library.list({ ...all, bin })));
  return lists.reduce((sum, list) => sum + (list.ok ? list.value.total : 0), 0);
}

/** Asks how many reviews there are, and nothing else yet. */
export async function startRun(library: ExportSource, options: RunOptions): Promise<ExportRun> {
  const { selection, withBin, signal, onProgress } = options;
  const expected = await expectedIn(library, selection);
  let reviews = 0;
  const roles = new Set<Role>();
  const count = ({ reviewer, deletedAt }: Assessment) => {
    if (!withBin && deletedAt !== null) return;
    reviews += 1;
    roles.add(reviewer.role);
  };
  // A role that was corrected later still stands in the log, which goes along.
  const countLog = ({ assessments, events }: Records) => {
    const left = new Set(assessments.flatMap(({ id, deletedAt }) => (deletedAt === null ? [] : [id])));
    for (const { assessmentId, role } of events) if (withBin || !left.has(assessmentId)) roles.add(role);
  };
  async function* stopping(parts: AsyncIterable<Records>): AsyncGenerator<Records> {
    for await (const part of parts) {
      signal.throwIfAborted();
      yield part;
    }
    signal.throwIfAborted();
  }
  async function* counted(parts: AsyncIterable<Records>): AsyncGenerator<Records> {
    reviews = 0;
    roles.clear();
    let passed = 0;
    for await (const part of stopping(parts)) {
      part.assessments.forEach(count);
      countLog(part);
      if (withBin) for (const { voices } of part.meetings) for (const { role } of voices) roles.add(role);
      passed += part.assessments.length;
      onProgress({ doing: 'writing', passed, expected });
      yield part;
    }
  }
  async function* looking(): AsyncGenerator<Records> {
    let passed = 0;
    for await (const part of stopping(library.stream(selection))) {
      passed += part.assessments.length;
      onProgress({ doing: 'looking', passed, expected });
      yield part;
    }
  }
  return {
    parts: () => counted(library.stream(selection)),
    look: looking,
    whole: () =>
      together(
        counted(selection.kind === 'review' ? only(library.read(selection)) : library.stream(selection)),
      ),
    reviews: () => reviews,
    roles: () => [...roles],
  };
}

/** A store's stream has no outcome: it throws an `Error` whose `cause` is the failure. */
export function failureOf(thrown: unknown): Failure {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  if (isFailure(cause)) return cause;
  return { kind: 'storage', reason: 'unavailable', detail: String(thrown) };
}

function isFailure(value: unknown): value is Failure {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return ['storage', 'unreachable', 'not-found', 'refused'].includes(String(value.kind));
}

/** Pieces of about this many characters or bytes become one part of the file, which the browser may keep on disk. */
const PART_LENGTH = 1_000_000;

type Piece = string | Uint8Array<ArrayBuffer>;

/** The pieces as one file. */
export async function blobOf(pieces: AsyncIterable<Piece> | Iterable<Piece>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  let waiting: Piece[] = [];
  let length = 0;
  const flush = () => {
    parts.push(new Blob(waiting));
    waiting = [];
    length = 0;
  };
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length >= PART_LENGTH) flush();
  }
  flush();
  return new Blob(parts, { type });
}
