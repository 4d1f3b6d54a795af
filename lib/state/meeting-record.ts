/** A meeting's record: changed on screen at once, stored when the hand rests, never over another window's words. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Library } from '../app/ports';
import type { Meeting } from '../domain/meeting';
import { type MeetingPart, mergeMeetings, sameMeeting } from '../domain/meeting-changes';
import { createPausedWrites } from './paused-writes';
import { settled } from './settled';

/** Typing and counting are stored when they pause this long. */
const PAUSE_MS = 500;

export type RecordStatus =
  | { readonly kind: 'idle' }
  /** Something was given that is not yet on disk. */
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** Both windows changed these parts. Nothing is written until the person has chosen. */
  | { readonly kind: 'conflict'; readonly theirs: Meeting; readonly clashes: readonly MeetingPart[] };

export type MeetingRecord = {
  /** The record as this window has it, stored or not. */
  readonly meeting: ReadonlySignal<Meeting>;
  readonly status: ReadonlySignal<RecordStatus>;
  change(next: (before: Meeting) => Meeting): void;
  /** Stores at once what waits. Resolves when nothing is under way. */
  flush(): Promise<void>;
  /** Tries again what could not be stored. */
  retry(): void;
  /** Settles a conflict, part by part: what only one window changed stays either way. */
  resolve(choice: 'mine' | 'theirs'): void;
  /** Takes in what another window stored, beside what is not yet stored here. */
  take(stored: Meeting): void;
};

export type MeetingRecordNeeds = {
  readonly stored: Meeting;
  readonly saveMeeting: Library['saveMeeting'];
  /** Told after each store, so that other windows read again. */
  readonly onSaved: () => void;
};

/** The record of one open meeting. It reads and writes only through the port. */
export function createMeetingRecord(needs: MeetingRecordNeeds): MeetingRecord {
  const meeting = signal(needs.stored);
  const status = signal<RecordStatus>({ kind: 'idle' });
  let stored = needs.stored;
  const writes = createPausedWrites(writeOnce, PAUSE_MS);

  async function writeOnce(): Promise<void> {
    const outcome = await settled((async () => needs.saveMeeting(meeting.peek(), stored.revision))());
    if (outcome.ok) {
      stored = outcome.value;
      const { revision, createdAt, updatedAt, deletedAt } = stored;
      // What was changed while this was being stored stays, and is stored next.
      meeting.value = { ...meeting.peek(), revision, createdAt, updatedAt, deletedAt };
      needs.onSaved();
      if (!writes.isWanted) status.value = { kind: 'saved' };
    } else if (outcome.error.kind === 'meeting-conflict') {
      meet(outcome.error.current);
    } else {
      writes.want(false);
      status.value = { kind: 'failed', failure: outcome.error };
    }
  }

  /** Brings in what another window stored; where both changed the same part, the person is asked. */
  function meet(theirs: Meeting): void {
    const { meeting: merged, clashes } = mergeMeetings(stored, meeting.peek(), theirs, 'mine');
    if (clashes.length === 0) settle(merged, theirs);
    else {
      writes.cancel();
      status.value = { kind: 'conflict', theirs, clashes };
    }
  }

  function settle(merged: Meeting, theirs: Meeting): void {
    stored = theirs;
    meeting.value = merged;
    writes.want(!sameMeeting(merged, theirs));
    status.value = writes.isWanted ? { kind: 'saving' } : { kind: 'saved' };
  }

  return {
    meeting,
    status,
    change(next) {
      meeting.value = next(meeting.peek());
      if (status.value.kind === 'conflict') meet(status.value.theirs);
      else {
        writes.want(true);
        status.value = { kind: 'saving' };
      }
      writes.later();
    },
    async flush() {
      if (writes.isBusy) await writes.now();
    },
    retry() {
      if (status.value.kind !== 'failed') return;
      writes.want(true);
      status.value = { kind: 'saving' };
      void writes.now();
    },
    resolve(choice) {
      if (status.value.kind !== 'conflict') return;
      const { theirs } = status.value;
      settle(mergeMeetings(stored, meeting.peek(), theirs, choice).meeting, theirs);
      void writes.now();
    },
    take(current) {
      // A write that is under way meets it there; one that waits or failed is brought together with it here.
      if (current.revision <= stored.revision || writes.isRunning) return;
      meet(current);
      void writes.now();
    },
  };
}
