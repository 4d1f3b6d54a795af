/** The history of one review: every change to its answers, read from the log. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Library, OpenReview, RecordsChanged, Reviews } from '../app/ports';
import type { AnswerEvent } from '../domain/assessment';
import type { Checklist, ChecklistRef } from '../domain/checklist';
import { settled } from './settled';

export type HistoryPhase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'open';
      readonly review: OpenReview;
      readonly events: readonly AnswerEvent[];
      /** Nothing for a checklist that is not known here: its questions go by their ids. */
      readonly checklist: Checklist | null;
    };

export type HistoryPage = {
  readonly phase: ReadonlySignal<HistoryPhase>;
  /** Shows this review; asked for the one on screen, reads it again. */
  open(assessmentId: string): Promise<void>;
  recordsChanged(news: RecordsChanged): void;
};

export type HistoryNeeds = {
  readonly library: Pick<Library, 'history'>;
  readonly reviews: Pick<Reviews, 'open' | 'checklist'>;
  readonly checklistFor: (ref: ChecklistRef) => Checklist | null;
};

/** The page's state; an answer to an earlier review comes too late and is dropped. */
export function createHistoryPage({ library, reviews, checklistFor }: HistoryNeeds): HistoryPage {
  const phase = signal<HistoryPhase>({ kind: 'loading' });
  let turn = 0;
  let shown: string | null = null;

  async function checklistOf(ref: ChecklistRef): Promise<Checklist | null> {
    const ours = checklistFor(ref);
    if (ours) return ours;
    const kept = await settled(reviews.checklist(ref));
    return kept.ok ? kept.value : null;
  }

  async function read(assessmentId: string): Promise<HistoryPhase> {
    const [review, events] = await Promise.all([
      settled(reviews.open(assessmentId)),
      settled(library.history(assessmentId)),
    ]);
    if (!review.ok) return { kind: 'failed', failure: review.error };
    if (!events.ok) return { kind: 'failed', failure: events.error };
    const checklist = await checklistOf(review.value.assessment.checklist);
    return { kind: 'open', review: review.value, events: events.value, checklist };
  }

  async function open(assessmentId: string): Promise<void> {
    if (shown !== assessmentId) phase.value = { kind: 'loading' };
    shown = assessmentId;
    turn += 1;
    const mine = turn;
    const next = await read(assessmentId);
    if (mine === turn) phase.value = next;
  }

  return {
    phase,
    open,
    recordsChanged(news) {
      if (shown !== null && news.assessmentIds.includes(shown)) void open(shown);
    },
  };
}
