/** The review's own screens in the full page, wired to messages, settings, the router and this page's tools. */
import { type Signal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { dayText } from '../../components/dashboard/words';
import type { ReviewTools } from '../../components/review/review-tools';
import { TabReview, TabStart, TabWelcome, tabParam } from '../../components/review/TabScreens';
import { exportFileName } from '../../lib/app/file-name';
import type { OverlayObstacle } from '../../lib/app/page-context';
import type { Failure, Library } from '../../lib/app/ports';
import type { Audience, Settings, Surface } from '../../lib/app/settings';
import { clock } from '../../lib/browser/clock-ids';
import { saveFile } from '../../lib/browser/downloads';
import { localDay } from '../../lib/browser/local-day';
import { changeSettings, loadSettings } from '../../lib/browser/settings-store';
import { ask } from '../../lib/messaging/ask';
import { tellEverywhere } from '../../lib/messaging/news';
import type { ReviewPart } from '../../lib/state/review-part';
import type { RouteParams, Router } from '../../lib/state/router';
import type { Session } from '../../lib/state/session';
import { takeBack } from '../../lib/state/take-back';
import { createEvidenceOf } from '../../lib/wiring/evidence-of';
import { createReviewAids } from '../../lib/wiring/review-aids';
import type { ReadingOf } from '../../lib/wiring/words';
import { copyToKeep } from './copy-to-keep';
import { LetterPart } from './letter-screen';

export type ReviewScreensNeeds = {
  readonly router: Router;
  readonly session: Session;
  readonly settings: Signal<Settings>;
  readonly library: Pick<Library, 'read' | 'product' | 'setBinned' | 'removeForGood'>;
  readonly readAloud: (text: string) => ComponentChildren;
  readonly readingOf: ReadingOf;
  /** The address of a kept picture, once it is read. */
  readonly pictureUrl: (evidenceId: string) => string | null;
};

type Opened = {
  readonly assessmentId: string;
  readonly why: OverlayObstacle | null;
  readonly atOnePress: boolean;
};

/** What the dashboard shows at its routes `review`, `start` and `welcome`. */
export function createReviewScreens(needs: ReviewScreensNeeds) {
  const { router, session, settings } = needs;
  /** The review this tab was opened for, why it is not over its page, and whether one press began it. */
  const opened = signal<Opened | null>(null);
  const load = async () => {
    settings.value = await loadSettings();
    return settings.value.audience;
  };
  const tools = createTools(needs);

  async function settle(params: RouteParams, said: Audience, surface: Surface): Promise<void> {
    const warned = settings.value.warned && said.role === settings.value.audience?.role;
    settings.value = await changeSettings({ audience: said, surface, warned });
    const tabId = tabParam(params);
    if (tabId === null && params.next !== 'start') return router.go({ name: 'reviews', params: {} });
    if (tabId === null || surface === 'private') return router.replace({ name: 'start', params });
    router.replace({ name: 'reviews', params: {} });
    await ask('reviewTab', { tabId });
  }

  return {
    renderReview(assessmentId: string, part: ReviewPart) {
      const here = opened.value?.assessmentId === assessmentId ? opened.value : null;
      return (
        <TabReview
          session={session}
          tools={tools}
          assessmentId={assessmentId}
          part={part}
          why={here?.why ?? null}
          onOther={(other) => router.replace({ name: 'review', assessmentId: other })}
          onTakeBack={here?.atOnePress ? () => takeBackHere(needs) : undefined}
        />
      );
    },
    renderStart: (params: RouteParams) => (
      <TabStart
        session={session}
        tools={tools}
        params={params}
        audience={load}
        onNobodyYet={() => router.replace({ name: 'welcome', params: { ...params, next: 'start' } })}
        onReviewing={(assessmentId, why, atOnePress) => {
          opened.value = { assessmentId, why, atOnePress };
          router.replace({ name: 'review', assessmentId });
        }}
      />
    ),
    renderWelcome: (params: RouteParams) => (
      <TabWelcome
        initial={settings.value.audience}
        surface={settings.value.surface}
        onDone={(said, surface) => void settle(params, said, surface)}
      />
    ),
  };
}

/** Takes the review on screen back, and returns to its product. */
async function takeBackHere({ router, session, library }: ReviewScreensNeeds): Promise<Failure | null> {
  const phase = session.phase.peek();
  if (phase.kind !== 'reviewing') return null;
  const { review } = phase;
  const { id } = review.header.peek();
  const productId = review.product.peek().id;
  await review.flush();
  const failure = await takeBack({ library }, id, productId);
  if (failure) return failure;
  session.clear();
  router.replace({ name: 'product', productId });
  void tellEverywhere('recordsChanged', { assessmentIds: [id], productIds: [productId] });
  return null;
}

/** What a full page lends the review: it can print, save files, read aloud and take a review away. */
function createTools(needs: ReviewScreensNeeds): ReviewTools {
  const { router, session, library, readAloud, readingOf } = needs;
  const openReview = () => {
    const phase = session.phase.peek();
    return phase.kind === 'reviewing' ? phase.review : null;
  };
  const goTo = (part: ReviewPart) => {
    const review = openReview();
    if (review) router.go({ name: 'review', assessmentId: review.header.peek().id, part });
  };
  const leave = () => router.go({ name: 'reviews', params: {} });
  const evidence = createEvidenceOf({ session, overPage: false });
  return {
    ...createReviewAids(session, readingOf),
    goTo,
    leave,
    readAloud,
    ...evidence,
    openPictureScreen: (assessmentId, questionId) =>
      router.go({ name: 'picture', assessmentId, questionId, params: {} }),
    pictures: { kind: 'here', urlOf: needs.pictureUrl },
    renderLetter: (review) => (
      <LetterPart
        review={review}
        goTo={goTo}
        evidenceOf={evidence.evidenceOf}
        onQuestion={(questionId) => {
          const phase = session.phase.peek();
          if (phase.kind === 'reviewing') phase.place.goToQuestion(questionId);
          goTo('questions');
        }}
      />
    ),
    saveCopy() {
      const review = openReview();
      if (!review) return;
      const { reviewer } = review.header.peek();
      const parts = [review.product.peek().name, localDay(), 'copy'];
      const naming = { parts, ending: 'txt', roles: [reviewer.role] };
      const name = exportFileName(naming, (into) => crypto.getRandomValues(into));
      saveFile(name, copyToKeep(review, dayText(clock.now())));
    },
    async throwAway(assessmentId) {
      const productId = openReview()?.product.peek().id;
      const binned = await library.setBinned([assessmentId], true);
      const removed = binned.ok ? await library.removeForGood(assessmentId) : binned;
      if (!removed.ok) return removed.error;
      session.clear();
      leave();
      const productIds = productId === undefined ? [] : [productId];
      void tellEverywhere('recordsChanged', { assessmentIds: [assessmentId], productIds });
      return null;
    },
  };
}
