/** What the checklist screen is given, and what it asks for. */
import type { Failure, Outcome } from '../../lib/app/ports';
import type { Checklist, ChecklistRef } from '../../lib/domain/checklist';
import type { OwnQuestions } from '../../lib/domain/own-questions';
import type { Source } from '../../lib/domain/sources';
import type { ChecklistReadOutcome } from '../../lib/formats/checklist-file-read';

/** A checklist in this browser. */
export type HeldChecklist = {
  readonly checklist: Checklist;
  /** It comes with Equal Say, and cannot be removed. */
  readonly ours: boolean;
};

/** A file that the browser itself could not read. */
export type Unreadable = { readonly kind: 'unreadable' };

export type ChecklistActions = {
  /** New reviews use it from now on. */
  readonly choose: (ref: ChecklistRef) => Promise<Outcome<null, Failure>>;
  /** Offers it as a file. */
  readonly download: (checklist: Checklist) => void;
  /** Reads a file that was picked; keeps nothing. */
  readonly read: (file: File) => Promise<ChecklistReadOutcome | Unreadable>;
  /** Keeps a checklist that was read. */
  readonly keep: (checklist: Checklist) => Promise<Outcome<null, Failure>>;
  /** `refused` while a review needs it. */
  readonly remove: (checklist: Checklist) => Promise<Outcome<null, Failure>>;
  /** Makes the newest of our checklists, with these questions added, a checklist of its own, and keeps it. */
  readonly publishOwn: (own: OwnQuestions) => Promise<Outcome<Checklist, Failure>>;
};

export type ChecklistScreenProps = {
  /** Ours first, newest first. */
  readonly held: readonly HeldChecklist[];
  /** What new reviews use. */
  readonly chosen: ChecklistRef;
  /** What the codes of sources stand for in a checklist; empty when nobody knows. */
  readonly sourcesOf: (checklist: Checklist) => readonly Source[];
  readonly actions: ChecklistActions;
};
