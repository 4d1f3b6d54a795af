/** Closes an exercise with a snapshot that is handed over as a file, opens it again, and gives kept snapshots back. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { FileNaming } from '../app/file-name';
import type { Clock, Failure, Ids, Library, Records } from '../app/ports';
import type { Role } from '../domain/assessment';
import { type Exercise, SNAPSHOT_TEXT_MAX, type SnapshotHead } from '../domain/exercise';
import { jsonlLines } from '../formats/write-lines';
import { failureFrom, settled } from './settled';

/** What a snapshot's file is to a browser. */
const TYPE = 'application/jsonl';

/** Snapshots an exercise may have (see `Exercise`). */
export const MOST_SNAPSHOTS = 100;

export type ClosingStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly what: 'closing' | 'reopening' | 'reading'; readonly reviews: number }
  | { readonly kind: 'closed' | 'given'; readonly head: SnapshotHead }
  | { readonly kind: 'reopened' }
  /** Closed, and the browser did not take the file: `saveAgain` tries once more. */
  | { readonly kind: 'not-saved'; readonly head: SnapshotHead; readonly detail: string }
  /** The exercise or something in it changed meanwhile: nothing was closed, and it is read again. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'too-many' }
  /** The text kept here is not the one whose SHA-256 was written down: nothing is handed over as if it were. */
  | { readonly kind: 'damaged'; readonly head: SnapshotHead }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type ExerciseClosing = {
  readonly status: ReadonlySignal<ClosingStatus>;
  /** Takes the snapshot, closes the exercise and hands the file over. One at a time. */
  close(exercise: Exercise): Promise<void>;
  reopen(exerciseId: string): Promise<void>;
  /** Hands a kept snapshot over again, byte for byte. */
  give(head: SnapshotHead): Promise<void>;
  /** Hands the file of the last closing over again while this page stays open. */
  saveAgain(): void;
  dismiss(): void;
};

export type ExerciseClosingNeeds = {
  readonly library: Pick<Library, 'stream' | 'closeExercise' | 'reopenExercise' | 'snapshot'>;
  readonly clock: Clock;
  readonly ids: Ids;
  /** SHA-256 in lower-case hexadecimal. */
  readonly hashOf: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  readonly nameFor: (naming: FileNaming) => string;
  /** Hands a file to the browser's downloads; throws when it does not take it. */
  readonly saveFile: (name: string, blob: Blob) => void;
  /** Parts of the file's name beside the exercise's own, such as the day. */
  readonly nameParts: (exercise: Exercise, version: number) => readonly string[];
  /** Told after each change, so that this page and other windows read again. */
  readonly onChanged: (exercise: Exercise) => void;
};

/** The file of a snapshot, before it is known whether it is kept. */
type Taken = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Nothing when it is longer than may be kept. */
  readonly text: string | null;
  readonly roles: readonly Role[];
  /** Of the exercise that is in it; nothing when it is not in it. */
  readonly revision: number | null;
};

/** Everything of the exercise but the pixels of pictures and the texts of earlier snapshots. */
async function takeText(parts: AsyncIterable<Records>, onReviews: (count: number) => void): Promise<Taken> {
  const roles = new Set<Role>();
  let revision: number | null = null;
  let reviews = 0;
  async function* watched(): AsyncGenerator<Records> {
    for await (const part of parts) {
      for (const { reviewer } of part.assessments) roles.add(reviewer.role);
      for (const { voices } of part.meetings) for (const { role } of voices) roles.add(role);
      revision = part.exercises[0]?.revision ?? revision;
      reviews += part.assessments.length;
      onReviews(reviews);
      yield { ...part, pictures: [], snapshots: [] };
    }
  }
  const lines: string[] = [];
  let length = 0;
  for await (const line of jsonlLines(watched(), 'exercise')) {
    lines.push(line);
    length += line.length;
  }
  const bytes = new Uint8Array(await new Blob(lines).arrayBuffer());
  return { bytes, text: length > SNAPSHOT_TEXT_MAX ? null : lines.join(''), roles: [...roles], revision };
}

/** A store's stream has no outcome: it throws an `Error` whose `cause` is the failure. */
function streamFailure(thrown: unknown): Failure {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  const isFailure = (value: unknown): value is Failure =>
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    ['storage', 'unreachable', 'not-found', 'refused'].includes(String(value.kind));
  return isFailure(cause) ? cause : failureFrom(thrown);
}

export function createExerciseClosing(needs: ExerciseClosingNeeds): ExerciseClosing {
  const status = signal<ClosingStatus>({ kind: 'idle' });
  /** The last file handed over, kept so that it can be again. */
  let last: { readonly head: SnapshotHead; readonly blob: Blob } | null = null;

  function hand(head: SnapshotHead, blob: Blob, kind: 'closed' | 'given'): void {
    last = { head, blob };
    try {
      needs.saveFile(head.fileName, blob);
      status.value = { kind, head };
    } catch (thrown) {
      status.value = { kind: 'not-saved', head, detail: String(thrown) };
    }
  }

  async function headOf(exercise: Exercise, taken: Taken): Promise<SnapshotHead> {
    const version = exercise.snapshots.reduce((most, one) => Math.max(most, one.version), 0) + 1;
    const parts = needs.nameParts(exercise, version);
    return {
      id: needs.ids.next(),
      version,
      takenAt: needs.clock.now(),
      fileName: needs.nameFor({ parts, ending: 'jsonl', roles: taken.roles }),
      sha256: await needs.hashOf(taken.bytes),
      bytes: taken.bytes.byteLength,
      kept: taken.text !== null,
    };
  }

  async function closeNow(exercise: Exercise): Promise<void> {
    const selection = { kind: 'exercise', exerciseId: exercise.id } as const;
    const taken = await takeText(needs.library.stream(selection), (reviews) => {
      status.value = { kind: 'working', what: 'closing', reviews };
    });
    if (taken.revision !== exercise.revision) return changed(exercise);
    const head = await headOf(exercise, taken);
    const outcome = await settled(
      needs.library.closeExercise(exercise.id, exercise.revision, head, taken.text),
    );
    if (outcome.ok) {
      hand(head, new Blob([taken.bytes], { type: TYPE }), 'closed');
      needs.onChanged(outcome.value);
    } else if (outcome.error.kind === 'exercise-conflict' || outcome.error.kind === 'exercise-closed') {
      changed(outcome.error.current);
    } else status.value = { kind: 'failed', failure: outcome.error };
  }

  function changed(current: Exercise): void {
    status.value = { kind: 'changed' };
    needs.onChanged(current);
  }

  async function giveNow(head: SnapshotHead): Promise<void> {
    const outcome = await settled(needs.library.snapshot(head.id));
    if (!outcome.ok) {
      status.value = { kind: 'failed', failure: outcome.error };
      return;
    }
    const bytes = new TextEncoder().encode(outcome.value.text);
    if ((await needs.hashOf(bytes)) === head.sha256) hand(head, new Blob([bytes], { type: TYPE }), 'given');
    else status.value = { kind: 'damaged', head };
  }

  async function reopenNow(exerciseId: string): Promise<void> {
    const outcome = await settled(needs.library.reopenExercise(exerciseId));
    status.value = outcome.ok ? { kind: 'reopened' } : { kind: 'failed', failure: outcome.error };
    if (outcome.ok) needs.onChanged(outcome.value);
  }

  /** One thing at a time; whatever is thrown ends in words on screen. */
  async function alone(what: 'closing' | 'reopening' | 'reading', work: () => Promise<void>): Promise<void> {
    if (status.peek().kind === 'working') return;
    status.value = { kind: 'working', what, reviews: 0 };
    try {
      await work();
    } catch (thrown) {
      status.value = { kind: 'failed', failure: streamFailure(thrown) };
    }
  }

  return {
    status,
    async close(exercise) {
      if (exercise.snapshots.length >= MOST_SNAPSHOTS) status.value = { kind: 'too-many' };
      else await alone('closing', () => closeNow(exercise));
    },
    reopen: (exerciseId) => alone('reopening', () => reopenNow(exerciseId)),
    give: (head) => alone('reading', () => giveNow(head)),
    saveAgain() {
      if (last) hand(last.head, last.blob, 'given');
    },
    dismiss() {
      if (status.peek().kind !== 'working') status.value = { kind: 'idle' };
    },
  };
}
