/** The evidence of one review as it is kept: changed, taken away and brought back, never over another window's words. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { EvidenceDesk } from '../app/evidence-ports';
import type { Failure } from '../app/ports';
import { isPrivateRole, type Role } from '../domain/assessment';
import type { QuestionId } from '../domain/checklist';
import type { Evidence } from '../domain/evidence';
import { mergeEvidence } from './evidence-merge';
import { createEvidenceShelf, type EvidenceShelf, type Kept, TRIES } from './evidence-shelf';
import { settled } from './settled';

/** How many pieces taken away can be brought back, in memory only. */
const UNDO_STEPS = 10;

/** Where a change to one piece of evidence stands; nothing is said of those at rest. */
export type EvidenceStatus =
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retry: () => Promise<boolean> }
  /** Both windows changed the same. Nothing is written until the person has chosen. */
  | { readonly kind: 'conflict'; readonly mine: Evidence; readonly theirs: Evidence };

/** What one undo would bring back, and where that stands. */
export type UndoRemove = {
  readonly evidence: Evidence;
  readonly state: 'ready' | 'working' | Failure;
};

export type EvidenceStore = Pick<EvidenceShelf, 'loading' | 'all'> & {
  statusOf(evidenceId: string): EvidenceStatus | null;
  /** Reads it all, at first and again when another window changed something. */
  load(): Promise<void>;
  /** Keeps a new piece; safe to ask again with the same id when the answer was lost. */
  keepNew(evidence: Evidence): Promise<Kept>;
  /** Takes in looks at the quotes that are here; to the store they are no change. */
  takeIn(stored: readonly Evidence[]): void;
  /**
   * Changes the note. Words another window wrote since `from` are never overwritten: then both are shown.
   * @param from the note the person began with
   * @returns whether it is on disk; `statusOf` says why not
   */
  editNote(evidenceId: string, note: string, from: string): Promise<boolean>;
  /** Replaces what the evidence says, such as a document's version. @param from what the person began with */
  rewrite(next: Evidence, from: Evidence): Promise<boolean>;
  link(evidenceId: string, questionId: QuestionId): Promise<boolean>;
  unlink(evidenceId: string, questionId: QuestionId): Promise<boolean>;
  resolve(evidenceId: string, choice: 'mine' | 'theirs'): Promise<boolean>;
  /** Takes it away; in private roles for good, as no undo holds their words. */
  remove(evidenceId: string): Promise<boolean>;
  /** What `undoRemove` would bring back, or nothing. */
  readonly undo: ReadonlySignal<UndoRemove | null>;
  undoRemove(): Promise<boolean>;
};

export type EvidenceStoreNeeds = {
  readonly assessmentId: string;
  readonly role: Role;
  readonly desk: EvidenceDesk;
};

type Edit = (now: Evidence) => { readonly base: Evidence; readonly mine: Evidence };

/** The store of one review; it writes one thing at a time. */
export function createEvidenceStore({ assessmentId, role, desk }: EvidenceStoreNeeds): EvidenceStore {
  const shelf = createEvidenceShelf(assessmentId, desk);
  const statuses = signal<ReadonlyMap<string, EvidenceStatus>>(new Map());
  const removed = signal<readonly Evidence[]>([]);
  const undoing = signal<UndoRemove['state']>('ready');
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<Value>(task: () => Promise<Value>): Promise<Value> {
    const next = last.then(task, task);
    last = next;
    return next;
  }

  function setStatus(id: string, status: EvidenceStatus | null): void {
    const next = new Map(statuses.peek());
    if (status) next.set(id, status);
    else next.delete(id);
    statuses.value = next;
  }

  /** The pixels of a picture that was taken away go with the next change, and with them the way back. */
  function forgetPictures(): void {
    removed.value = removed.peek().filter(({ kind }) => kind !== 'picture');
  }

  /** Writes a change of what was stored; what other windows changed meanwhile stays beside it. */
  async function write(stored: Evidence, mine: Evidence, again: () => Promise<boolean>): Promise<boolean> {
    setStatus(mine.id, { kind: 'saving' });
    let [from, wanted] = [stored, mine];
    for (let tries = 0; ; tries += 1) {
      const outcome = await settled(desk.keep(wanted, from.revision));
      if (outcome.ok) {
        shelf.put(outcome.value);
        forgetPictures();
        setStatus(mine.id, null);
        return true;
      }
      if (outcome.error.kind !== 'evidence-conflict') {
        setStatus(mine.id, { kind: 'failed', failure: outcome.error, retry: again });
        return false;
      }
      const theirs = outcome.error.current;
      shelf.put(theirs);
      const { merged, clash } = mergeEvidence(from, wanted, theirs);
      if (clash || tries === TRIES) {
        setStatus(mine.id, { kind: 'conflict', mine: merged, theirs });
        return false;
      }
      [from, wanted] = [theirs, merged];
    }
  }

  function change(id: string, edit: Edit): Promise<boolean> {
    return inTurn(async () => {
      const now = shelf.find(id);
      if (!now) return false;
      const { base, mine } = edit(now);
      const { merged, clash } = mergeEvidence(base, mine, now);
      if (!clash) return write(now, merged, () => change(id, edit));
      setStatus(id, { kind: 'conflict', mine: merged, theirs: now });
      return false;
    });
  }

  const changeQuestions = (id: string, next: (now: readonly string[]) => string[]) =>
    change(id, (now) => ({ base: now, mine: { ...now, questionIds: next(now.questionIds) } }));

  async function resolveNow(id: string, choice: 'mine' | 'theirs'): Promise<boolean> {
    const status = statuses.peek().get(id);
    if (status?.kind !== 'conflict') return false;
    const { mine, theirs } = status;
    setStatus(id, null);
    if (choice === 'theirs') return true;
    return write(theirs, mine, () => change(id, () => ({ base: theirs, mine })));
  }

  async function removeNow(id: string): Promise<boolean> {
    const evidence = shelf.find(id);
    if (!evidence) return true;
    setStatus(id, { kind: 'saving' });
    const outcome = await settled(desk.remove(assessmentId, id));
    if (!outcome.ok) {
      setStatus(id, { kind: 'failed', failure: outcome.error, retry: () => remove(id) });
      return false;
    }
    shelf.drop(id);
    setStatus(id, null);
    forgetPictures();
    undoing.value = 'ready';
    // In private roles words that were taken away are nowhere any more, not in memory either.
    if (!isPrivateRole(role)) removed.value = [...removed.peek(), evidence].slice(-UNDO_STEPS);
    return true;
  }

  function remove(id: string): Promise<boolean> {
    return inTurn(() => removeNow(id));
  }

  async function undoNow(): Promise<boolean> {
    const evidence = removed.peek().at(-1);
    undoing.value = evidence ? 'working' : 'ready';
    if (!evidence) return false;
    const kept = await shelf.keep(evidence, 'take');
    undoing.value = kept.ok ? 'ready' : kept.error;
    if (!kept.ok) return false;
    removed.value = removed.peek().filter((one) => one !== evidence);
    forgetPictures();
    return true;
  }

  return {
    loading: shelf.loading,
    all: shelf.all,
    statusOf: (id) => statuses.value.get(id) ?? null,
    load: () => inTurn(shelf.load),
    keepNew: (evidence) =>
      inTurn(async () => {
        const kept = await shelf.keep(evidence, 'write');
        if (kept.ok) forgetPictures();
        return kept;
      }),
    takeIn(stored) {
      // What this window took away meanwhile does not come back by a late answer.
      for (const evidence of stored) if (shelf.find(evidence.id)) shelf.put(evidence);
    },
    editNote: (id, note, from) =>
      change(id, (now) => ({ base: { ...now, note: from }, mine: { ...now, note } })),
    rewrite: (next, from) => change(next.id, () => ({ base: from, mine: next })),
    link: (id, questionId) => changeQuestions(id, (now) => [...new Set([...now, questionId])]),
    unlink: (id, questionId) => changeQuestions(id, (now) => now.filter((one) => one !== questionId)),
    resolve: (id, choice) => inTurn(() => resolveNow(id, choice)),
    remove,
    undo: computed(() => {
      const evidence = removed.value.at(-1);
      return evidence ? { evidence, state: undoing.value } : null;
    }),
    async undoRemove() {
      // Pressed again meanwhile, it is still one step.
      if (undoing.peek() === 'working') return false;
      undoing.value = 'working';
      return inTurn(undoNow);
    },
  };
}
