/** The evidence of one review over messages to the background, told of what other windows and the page do. */
import { computed } from '@preact/signals';
import { clock, ids } from '../browser/clock-ids';
import { localDay } from '../browser/local-day';
import { hearNews } from '../messaging/news';
import { askEvidence, createRemoteDesk, createRemotePage } from '../messaging/remote-evidence';
import { createEvidenceState, type EvidenceState } from '../state/evidence-state';
import type { ReviewState } from '../state/review-state';
import type { EvidenceOfNeeds } from './evidence-of';
import { sha256 } from './sha256';

/**
 * Reads what is kept, looks for the quotes of the page beside, and takes on words that wait.
 * @param ended from then on it hears no news and takes no words, which are another review's
 */
export function openEvidence(
  review: ReviewState,
  { session, overPage }: EvidenceOfNeeds,
  ended: AbortSignal,
): EvidenceState {
  const { id: assessmentId, productId, reviewer } = review.header.peek();
  const { beside, tabId } = session;
  const state = createEvidenceState({
    assessmentId,
    productId,
    role: reviewer.role,
    tabId,
    pageKey: computed(() => beside.value?.pageKey ?? null),
    pageTitle: computed(() => beside.value?.title ?? ''),
    desk: createRemoteDesk(askEvidence),
    page: tabId.peek() === null ? null : createRemotePage(askEvidence),
    overPage,
    now: clock.now,
    today: localDay,
    ids,
    sha256,
    questions: computed(() =>
      review.asked.value.map(({ id }) => ({ id, label: review.checklist.text.questions[id]?.label ?? id })),
    ),
  });
  if (ended.aborted) return state;
  const isOfTab = (news: { readonly tabId: number }) => news.tabId === tabId.peek();
  const stop = [
    hearNews('evidenceChanged', (news) => {
      if (news.assessmentIds.includes(assessmentId)) void state.load();
    }),
    hearNews('recordsChanged', (news) => {
      // A file that was brought in may hold evidence of this review; an answer that was saved holds none.
      if (news.assessmentIds.includes(assessmentId) && news.revision === undefined) void state.load();
    }),
    hearNews('wordsWaiting', (news) => {
      if (isOfTab(news)) void state.collect();
    }),
    hearNews('pageGrew', (news) => {
      if (isOfTab(news)) void state.check();
    }),
    // The page went on to another address: its own quotes are looked for.
    beside.subscribe(() => void state.check()),
  ];
  ended.addEventListener('abort', () => {
    for (const one of stop) one();
  });
  const begin = async () => {
    await state.load();
    await state.check();
    if (!ended.aborted) await state.collect();
  };
  void begin();
  return state;
}
