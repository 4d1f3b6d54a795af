/** Files on their way in: read, planned together, agreed to, brought in as one, and taken back if wished. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ImportFile } from '../app/import-file';
import type { ImportDone } from '../app/library-ports';
import type { Failure, ImportPlan, RecordsChanged } from '../app/ports';
import {
  addsSomething,
  differencesOf,
  type PlannedFile,
  type ReviewDifferences,
  reviewersOf,
  stillOpen,
} from './import-choices';
import type { PassedOver, Picked } from './import-picked';
import { createImportQueue, type ImportEntry, type ReadFile } from './import-queue';
import { createSummaryStore, type ImportSummary } from './import-summary';
import { settled } from './settled';

export { addsSomething } from './import-choices';
export type { ImportEntry } from './import-queue';
export type { ImportSummary } from './import-summary';

export type ImportPhase =
  /** Nothing to plan, or files are being read. */
  | { readonly kind: 'gathering' }
  | { readonly kind: 'planning' }
  | { readonly kind: 'plan-failed'; readonly failure: Failure }
  | {
      readonly kind: 'planned';
      /** By the entry's key. */
      readonly plans: ReadonlyMap<number, ImportPlan>;
      /** Bringing them in failed; nothing was changed, and it can be tried again. */
      readonly failure: Failure | null;
    }
  | { readonly kind: 'bringing-in' };

/** Files that were not read. */
export type LeftOut = { readonly passedOver: readonly PassedOver[]; readonly more: number };

export type ImportStore = {
  readonly entries: ReadonlySignal<readonly ImportEntry[]>;
  readonly leftOut: ReadonlySignal<LeftOut>;
  readonly phase: ReadonlySignal<ImportPhase>;
  /** Questions answered otherwise here and in the files. */
  readonly differences: ReadonlySignal<readonly ReviewDifferences[]>;
  /** Those for which the file's answer is to be taken. */
  readonly chosen: ReadonlySignal<ReadonlySet<string>>;
  readonly summary: ReadonlySignal<ImportSummary | null>;
  /** Is there anything to confirm? */
  readonly isReady: ReadonlySignal<boolean>;
  /** Reads the files and plans them together; writes nothing. */
  add(picked: Picked): Promise<void>;
  unlock(key: number, passphrase: string): Promise<void>;
  /** Stops reading a file, or takes it off the list; not while files are being brought in. */
  drop(key: number): Promise<void>;
  /** Takes all files off the list; not while they are being brought in. */
  clear(): void;
  /** @param keys of differences */
  choose(keys: readonly string[], side: 'here' | 'file'): void;
  /** Plans again, after that failed. */
  planAgain(): Promise<void>;
  /** Brings in every file that was read, as one. */
  confirm(): Promise<void>;
  /** Takes back what was brought in last. */
  undo(): Promise<void>;
};

export type ImportDeps = {
  readonly importFile: ImportFile;
  readonly announce: (changed: RecordsChanged) => void;
  /** Something new is here: a good moment to ask the browser to keep it. */
  readonly onBroughtIn: () => void;
};

const NOTHING_LEFT_OUT: LeftOut = { passedOver: [], more: 0 };
const NONE: ReadonlySet<string> = new Set();

/** What `values` say of files, by the files' keys. */
function byKey<Value>(files: readonly ReadFile[], values: readonly Value[]): ReadonlyMap<number, Value> {
  const pairs = files.flatMap(({ key }, at) => {
    const value = values[at];
    return value === undefined ? [] : [[key, value] as const];
  });
  return new Map(pairs);
}

/** Each file with its plan, for those that have one. */
function planned(files: readonly ReadFile[], plans: ReadonlyMap<number, ImportPlan>): readonly PlannedFile[] {
  return files.flatMap(({ key, name, records, withoutPixels }) => {
    const plan = plans.get(key);
    return plan ? [{ name, plan, withoutPixels, reviewers: reviewersOf(records.assessments) }] : [];
  });
}

export function createImportStore({ importFile, announce, onBroughtIn }: ImportDeps): ImportStore {
  const queue = createImportQueue(importFile);
  const { entries } = queue;
  const leftOut = signal(NOTHING_LEFT_OUT);
  const phase = signal<ImportPhase>({ kind: 'gathering' });
  const chosen = signal(NONE);
  const last = createSummaryStore(importFile);
  /** Goes up with each plan asked for: an older one that comes late is not shown. */
  let round = 0;
  const isBringingIn = () => phase.value.kind === 'bringing-in';

  const differences = computed(() =>
    phase.value.kind === 'planned' ? differencesOf(planned(queue.read(), phase.value.plans)) : [],
  );
  const isReady = computed(
    () =>
      phase.value.kind === 'planned' &&
      (chosen.value.size > 0 || [...phase.value.plans.values()].some(addsSomething)),
  );

  async function plan(): Promise<void> {
    if (isBringingIn()) return;
    round += 1;
    const mine = round;
    const files = queue.read();
    if (queue.isBusy() || files.length === 0) {
      phase.value = { kind: 'gathering' };
      return;
    }
    phase.value = { kind: 'planning' };
    const outcome = await settled<readonly ImportPlan[], Failure>(
      importFile.plan(files.map(({ records }) => records)),
    );
    if (mine !== round) return;
    if (!outcome.ok) {
      phase.value = { kind: 'plan-failed', failure: outcome.error };
      return;
    }
    const plans = byKey(files, outcome.value);
    phase.value = { kind: 'planned', plans, failure: null };
    chosen.value = stillOpen(chosen.value, differences.value);
  }

  async function add({ files, passedOver, morePassedOver }: Picked): Promise<void> {
    // With no file on the list, what was left out of an earlier choice is no news any more.
    const before = entries.value.length === 0 ? NOTHING_LEFT_OUT : leftOut.value;
    leftOut.value = {
      passedOver: [...before.passedOver, ...passedOver],
      more: before.more + morePassedOver,
    };
    if (files.length === 0) return;
    round += 1;
    if (!isBringingIn()) phase.value = { kind: 'gathering' };
    await queue.add(files);
    if (!queue.isBusy() && phase.value.kind === 'gathering') await plan();
  }

  function drop(keys: readonly number[]): Promise<void> {
    if (isBringingIn()) return Promise.resolve();
    const held = new Set(queue.read().map(({ key }) => key));
    queue.drop(keys);
    if (entries.value.length === 0) leftOut.value = NOTHING_LEFT_OUT;
    // A file that was never planned changes nothing of the plan, unless it was the last one read.
    const planned = phase.value.kind !== 'gathering' && !keys.some((key) => held.has(key));
    return planned ? Promise.resolve() : plan();
  }

  async function confirm(): Promise<void> {
    if (phase.value.kind !== 'planned' || !isReady.value) return;
    const { plans } = phase.value;
    // A locked file that was opened since is not agreed to yet.
    const files = queue.read().filter(({ key }) => plans.has(key));
    const keys = chosen.value;
    const taken = {
      count: keys.size,
      assessmentIds: differences.value
        .filter((review) => review.differences.some(({ key }) => keys.has(key)))
        .map(({ assessmentId }) => assessmentId),
    };
    phase.value = { kind: 'bringing-in' };
    const outcome = await settled<ImportDone, Failure>(
      importFile.bringIn(
        files.map(({ records }) => records),
        keys,
      ),
    );
    if (!outcome.ok) {
      phase.value = { kind: 'planned', plans, failure: outcome.error };
      return;
    }
    const done = planned(files, byKey(files, outcome.value.plans));
    const { changed } = last.show(done, taken, outcome.value.undo);
    chosen.value = NONE;
    phase.value = { kind: 'gathering' };
    queue.drop(files.map(({ key }) => key));
    announce(changed);
    onBroughtIn();
    // Files that were added meanwhile.
    await plan();
  }

  async function undo(): Promise<void> {
    const undone = await last.undo();
    if (undone === null) return;
    announce(undone.changed);
    // What the other files would do is another thing now.
    if (phase.value.kind === 'planned') await plan();
  }

  return {
    entries,
    leftOut,
    phase,
    differences,
    chosen,
    summary: last.summary,
    isReady,
    add,
    async unlock(key, passphrase) {
      await queue.unlock(key, passphrase);
      if (!queue.isBusy()) await plan();
    },
    drop: (key) => drop([key]),
    clear: () => void drop(entries.value.map(({ key }) => key)),
    choose(keys, side) {
      const next = new Set(chosen.value);
      for (const key of keys) {
        if (side === 'file') next.add(key);
        else next.delete(key);
      }
      chosen.value = next;
    },
    planAgain: plan,
    confirm,
    undo,
  };
}
