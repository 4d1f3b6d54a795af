/** One meeting's page: read from the store, then kept by its own state; and the beginning of a new one. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Ids, Library, RecordsChanged, Reviews } from '../app/ports';
import type { AboutTable } from '../domain/about';
import type { Checklist, ChecklistRef, ChecklistStructure } from '../domain/checklist';
import { type MeetingDraft, startMeeting } from './meeting-start';
import { createMeetingState, type MeetingState } from './meeting-state';

export type MeetingPhase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** Held with a checklist that is not known here. */
  | { readonly kind: 'unknown-checklist'; readonly version: string }
  | { readonly kind: 'open'; readonly state: MeetingState };

export type MeetingPageNeeds = {
  readonly library: Pick<
    Library,
    'meeting' | 'saveMeeting' | 'setBinned' | 'renameReview' | 'importRecords' | 'checklists'
  >;
  readonly reviews: Reviews;
  readonly checklistFor: (ref: ChecklistRef) => Checklist | null;
  readonly aboutOf: (structure: ChecklistStructure) => AboutTable;
  readonly current: () => Promise<Checklist>;
  readonly ids: Ids;
  /** ISO 8601 UTC. */
  readonly now: () => string;
  readonly announce: (changed: RecordsChanged) => void;
};

export type MeetingPage = {
  readonly phase: ReadonlySignal<MeetingPhase>;
  /** Shows this meeting; one that is on screen stays as it is. */
  open(meetingId: string): Promise<void>;
  /** Begins a meeting. @returns why it could not be begun, or nothing */
  start(draft: MeetingDraft): Promise<Failure | null>;
  recordsChanged(news: RecordsChanged): void;
};

export function createMeetingPage(needs: MeetingPageNeeds): MeetingPage {
  const { library } = needs;
  const phase = signal<MeetingPhase>({ kind: 'loading' });
  let turn = 0;
  let shown: string | null = null;

  async function checklistOf(ref: ChecklistRef): Promise<Checklist | null> {
    const ours = needs.checklistFor(ref);
    if (ours) return ours;
    const kept = await library.checklists();
    return kept.ok ? (kept.value.find((one) => one.ref.hash === ref.hash) ?? null) : null;
  }

  async function read(meetingId: string): Promise<MeetingPhase> {
    const open = await library.meeting(meetingId);
    if (!open.ok) return { kind: 'failed', failure: open.error };
    const ref = open.value.meeting.checklist;
    const checklist = await checklistOf(ref);
    if (!checklist) return { kind: 'unknown-checklist', version: ref.version };
    const about = needs.aboutOf(checklist.structure);
    return { kind: 'open', state: createMeetingState({ ...needs, open: open.value, checklist, about }) };
  }

  return {
    phase,
    async open(meetingId) {
      if (shown === meetingId && phase.peek().kind === 'open') return;
      turn += 1;
      const mine = turn;
      shown = meetingId;
      phase.value = { kind: 'loading' };
      const next = await read(meetingId);
      if (mine === turn) phase.value = next;
    },
    recordsChanged(news) {
      const now = phase.peek();
      if (now.kind === 'open') void now.state.recordsChanged(news);
    },
    async start(draft) {
      const { ref: checklist } = await needs.current();
      const started = await startMeeting({ ...needs, checklist }, draft);
      if (!started.ok) return started.error;
      const ids = started.value.voices.map(({ id }) => id);
      needs.announce({ assessmentIds: ids, productIds: [started.value.product.id] });
      return null;
    },
  };
}
