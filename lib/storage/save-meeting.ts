/** Saves a meeting: whole, if nobody changed it since it was seen. */
import * as v from 'valibot';
import type { Failure, MeetingConflict, Outcome } from '../app/ports';
import { Meeting } from '../domain/meeting';
import { sameValue } from '../domain/same-value';
import { fail, NOT_FOUND, ok } from './outcome';
import { meetingOf } from './rows';
import { type Store, type Work, writing } from './transaction';
import { putMeeting } from './write-records';

type Saved = Outcome<Meeting, Failure | MeetingConflict>;

/** The meeting with what is the store's own to set, as it stands now or as a new one has it. */
function stamped(meeting: Meeting, current: Meeting | null, now: string): Meeting {
  return {
    ...meeting,
    revision: current?.revision ?? 0,
    createdAt: current?.createdAt ?? now,
    updatedAt: current?.updatedAt ?? now,
    deletedAt: current?.deletedAt ?? null,
  };
}

async function save(work: Work, meeting: Meeting, seenRevision: number): Promise<Saved> {
  const [row, products] = await Promise.all([
    work.tx.objectStore('meetings').get(meeting.id),
    work.tx.objectStore('products').count(meeting.productId),
  ]);
  const current = row ? meetingOf(row) : null;
  // It was taken away with its product, or is of none: saving it would bring back what nothing leads to.
  if (products === 0 || (current === null && seenRevision > 0)) return NOT_FOUND;
  const wanted = stamped(meeting, current, work.now);
  // Nothing to do: a request sent again, or two windows that agree.
  if (current && sameValue(wanted, current)) return ok(current);
  if (current && current.revision !== seenRevision) return fail({ kind: 'meeting-conflict', current });
  const saved = { ...wanted, revision: wanted.revision + 1, updatedAt: work.now };
  putMeeting(work, saved);
  return ok(saved);
}

/**
 * Saved, on disk, when the outcome is ok. Its text is cleaned as all text is; revision, times and bin are as
 * the store has them, whatever the meeting given says.
 * @param seenRevision the revision the person saw, 0 for a new one
 * @returns `not-found` without its product, `refused` for what is no meeting
 */
export async function saveMeeting(store: Store, meeting: Meeting, seenRevision: number): Promise<Saved> {
  const parsed = v.safeParse(Meeting, meeting);
  if (!parsed.success) return fail({ kind: 'refused', detail: 'not a whole meeting' });
  return writing(store, (work) => save(work, parsed.output, seenRevision));
}
