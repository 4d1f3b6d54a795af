/** Makes a copy of everything in one file: a zip with its pictures, locked with a passphrase where that is wanted. */
import type { Role } from '../domain/assessment';
import type { BackupEnd } from '../formats/backup-write';
import { blobOf } from './backup-blob';
import { type Locking, lockingHere } from './locking';
import type { Failure, Library, ListQuery, Records } from './ports';

/** Reviews written so far, of how many; `expected` is 0 while that is not known. */
export type BackupProgress = {
  readonly written: number;
  readonly expected: number;
  /** All is written, and is being locked now. */
  readonly isLocking?: true;
};

/** A backup that was made. */
export type MadeBackup = {
  readonly kind: 'made';
  readonly blob: Blob;
  /** Of the file's name, without its first dot. */
  readonly ending: 'zip' | 'zip.age';
  readonly reviews: number;
  readonly pictures: number;
  /** `false`: there were too many pictures for files of their own, so that they stand inside the records. */
  readonly picturesApart: boolean;
  /** Whose reviews are in it, and who made it where that is known: each role once. */
  readonly roles: readonly Role[];
  /** What `Library.changedAt` said before anything was read: whatever changed later may not be in it. */
  readonly changedAt: string | null;
};

export type BackupOutcome =
  | MadeBackup
  /** More than one file that can be brought back may hold; in bytes. */
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type BackupHow = {
  /** `null` leaves the file open. Its rules are asked before: see `passphraseProblem`. */
  readonly passphrase: string | null;
};

/** Never rejects; stops between two pieces when `signal` is aborted, and makes no file then. */
export type MakeBackup = (
  how: BackupHow,
  signal: AbortSignal,
  onProgress: (progress: BackupProgress) => void,
) => Promise<BackupOutcome>;

type Source = Pick<Library, 'list' | 'stream' | 'changedAt'>;

type Options = {
  /** Base-2 logarithm of the work that each guess at a passphrase takes. `age` itself uses 18. */
  readonly workFactor: number;
  readonly locking: Locking;
};

const ZIP = 'application/zip';

const EVERY_REVIEW: Omit<ListQuery, 'bin'> = {
  sort: 'started',
  reverse: false,
  text: '',
  vendor: '',
  role: null,
  depth: null,
  progress: 'any',
  outcome: null,
  age: 'any',
  page: 0,
  pageSize: 1,
};

async function reviewsIn(library: Source): Promise<number> {
  const lists = await Promise.all([false, true].map((bin) => library.list({ ...EVERY_REVIEW, bin })));
  return lists.reduce((sum, list) => sum + (list.ok ? list.value.total : 0), 0);
}

/** What passes on its way into the file. */
type Seen = { reviews: number; readonly roles: Set<Role> };

async function* watched(
  parts: AsyncIterable<Records>,
  seen: Seen,
  onReviews: (reviews: number) => void,
): AsyncGenerator<Records> {
  for await (const part of parts) {
    for (const { reviewer } of part.assessments) seen.roles.add(reviewer.role);
    for (const { voices } of part.meetings) for (const { role } of voices) seen.roles.add(role);
    seen.reviews += part.assessments.length;
    onReviews(seen.reviews);
    yield part;
  }
}

/** The pieces, and how they ended: a sequence alone would lose that. */
function keepingEnd(pieces: AsyncGenerator<Uint8Array<ArrayBuffer>, BackupEnd>) {
  let end: BackupEnd | null = null;
  return {
    end: () => end,
    async *pieces(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
      end = yield* pieces;
    },
  };
}

type Written = { readonly blob: Blob; readonly end: BackupEnd; readonly seen: Seen };

async function write(
  library: Source,
  apart: boolean,
  goOn: () => void,
  onReviews: (reviews: number) => void,
): Promise<Written> {
  const seen: Seen = { reviews: 0, roles: new Set() };
  const everything = watched(library.stream({ kind: 'everything' }), seen, onReviews);
  // Only who makes a copy needs the library that packs; the page opens without it.
  const { backupPieces } = await import('../formats/backup-write');
  const pieces = keepingEnd(backupPieces(everything, apart));
  const blob = await blobOf(pieces.pieces(), ZIP, goOn);
  goOn();
  const end = pieces.end();
  if (end === null) throw new Error('A backup ended without saying how.');
  return { blob, end, seen };
}

/** A store's stream has no outcome: it throws an `Error` whose `cause` is the failure. */
function failureOf(thrown: unknown): Failure {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  if (isFailure(cause)) return cause;
  return { kind: 'storage', reason: 'unavailable', detail: String(thrown) };
}

function isFailure(value: unknown): value is Failure {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return ['storage', 'unreachable', 'not-found', 'refused'].includes(String(value.kind));
}

function outcomeOf({ blob, end, seen }: Written, apart: boolean, changedAt: string | null) {
  switch (end.kind) {
    case 'made':
      return {
        kind: 'made',
        blob,
        ending: 'zip',
        reviews: seen.reviews,
        pictures: end.pictures,
        picturesApart: apart,
        roles: [...seen.roles],
        changedAt,
      } as const;
    case 'too-large':
    case 'too-many-pictures':
      return end;
  }
}

/**
 * @param library where everything is read from; what is changed while it is read may or may not be in the file
 * @param options where files are locked, and how hard; tests cannot wait for a real lock each time
 */
export function createMakeBackup(
  library: Source,
  { workFactor = 18, locking = lockingHere }: Partial<Options> = {},
): MakeBackup {
  return async ({ passphrase }, signal, onProgress) => {
    const goOn = () => signal.throwIfAborted();
    try {
      const changed = await library.changedAt();
      if (!changed.ok) return { kind: 'failed', failure: changed.error };
      const expected = await reviewsIn(library);
      const onReviews = (written: number) => onProgress({ written, expected });
      const attempt = async (apart: boolean) =>
        outcomeOf(await write(library, apart, goOn, onReviews), apart, changed.value);
      const first = await attempt(true);
      const outcome = first.kind === 'too-many-pictures' ? await attempt(false) : first;
      if (outcome.kind === 'too-many-pictures') throw new Error('Pictures in the lines need no entries.');
      if (outcome.kind !== 'made' || passphrase === null) return outcome;
      const onPart = () => onProgress({ written: outcome.reviews, expected, isLocking: true });
      onPart();
      const blob = await locking.lock(outcome.blob, passphrase, workFactor, { signal, onPart });
      return { ...outcome, blob, ending: 'zip.age' };
    } catch (thrown) {
      return signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', failure: failureOf(thrown) };
    }
  };
}

/**
 * The same, with the role of whoever makes the copy among its roles: a list of products alone would else be named for
 * everybody to see in the downloads of somebody who could be harmed by that.
 * @param whoMakes nothing while nobody has said who they are
 */
export function madeBy(makeBackup: MakeBackup, whoMakes: () => Role | null): MakeBackup {
  return async (how, signal, onProgress) => {
    const outcome = await makeBackup(how, signal, onProgress);
    const role = whoMakes();
    if (outcome.kind !== 'made' || role === null) return outcome;
    return { ...outcome, roles: [...new Set([...outcome.roles, role])] };
  };
}
