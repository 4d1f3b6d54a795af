/** The review's screens in a tab of their own: who is reviewing, which product, and the review itself. */

import { useEffect, useRef } from 'preact/hooks';
import * as v from 'valibot';
import { OverlayObstacle } from '../../lib/app/page-context';
import type { Failure } from '../../lib/app/ports';
import type { Audience } from '../../lib/app/settings';
import { Id } from '../../lib/domain/scalars';
import type { ReviewPart } from '../../lib/state/review-part';
import type { Session } from '../../lib/state/session';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { JustBegun } from './JustBegun';
import { ReviewApp } from './ReviewApp';
import type { ReviewTools } from './review-tools';
import { WhoAreYou, type WhoAreYouProps } from './WhoAreYou';

export type TabReviewProps = {
  readonly session: Session;
  readonly tools: ReviewTools;
  readonly assessmentId: string;
  readonly part: ReviewPart;
  /** Another review is on screen now: one begun again with a newer checklist. */
  readonly onOther: (assessmentId: string) => void;
  /** Why this review is in a tab and not over its page, or `null`. */
  readonly why: OverlayObstacle | null;
  /** Takes the review back, where one press began it on this visit. */
  readonly onTakeBack?: (() => Promise<Failure | null>) | undefined;
};

/** One review, opened by its id. */
export function TabReview(props: TabReviewProps) {
  const { session, tools, assessmentId, part, why, onOther, onTakeBack } = props;
  useEffect(() => {
    const phase = session.phase.peek();
    const shown = phase.kind === 'reviewing' && phase.review.header.peek().id === assessmentId;
    if (!shown) void session.open(assessmentId);
  }, [session, assessmentId]);
  useEffect(() => session.goTo(part), [session, assessmentId, part]);
  const phase = session.phase.value;
  const onScreen = phase.kind === 'reviewing' ? phase.review.header.value.id : null;
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (onScreen && onScreen !== assessmentId && before.current === assessmentId) onOther(onScreen);
    before.current = onScreen;
  }, [onScreen]);
  const notices = (
    <>
      <WhyNotice why={why} />
      {onTakeBack ? <JustBegun session={session} onTakeBack={onTakeBack} /> : null}
    </>
  );
  return <ReviewApp session={session} tools={tools} covered={false} notices={notices} />;
}

export type TabStartProps = {
  readonly session: Session;
  readonly tools: ReviewTools;
  /** From the address: `tab` (the tab the button was clicked on), `product` (a known product), `follows` (an earlier review of it), `why` (an obstacle). */
  readonly params: Readonly<Record<string, string>>;
  readonly audience: () => Promise<Audience | null>;
  readonly onNobodyYet: () => void;
  /** @param atOnePress the address named the product, so that nobody was asked anything before it was begun */
  readonly onReviewing: (assessmentId: string, why: OverlayObstacle | null, atOnePress: boolean) => void;
};

/** The tab the address names, or `null`. */
export function tabParam(params: Readonly<Record<string, string>>): number | null {
  return /^\d{1,15}$/.test(params.tab ?? '') ? Number(params.tab) : null;
}

/** The product the address names, or `null`. */
function productParam(params: Readonly<Record<string, string>>): string | null {
  const parsed = v.safeParse(Id, params.product);
  return parsed.success ? parsed.output : null;
}

/** The obstacle the address names, or `null` for none and for words that are not ours. */
export function whyParam(params: Readonly<Record<string, string>>): OverlayObstacle | null {
  const parsed = v.safeParse(OverlayObstacle, params.why);
  return parsed.success ? parsed.output : null;
}

/** Starts a review, or goes on with the one this page already has. */
export function TabStart(props: TabStartProps) {
  const { session, params } = props;
  const why = whyParam(params);
  const begun = useRef(false);
  // A start happens once per visit to this screen.
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void begin(props);
  }, []);
  const phase = session.phase.value;
  const reviewing = begun.current && phase.kind === 'reviewing' ? phase.review.header.value.id : null;
  // It follows the review that was opened, nothing else.
  useEffect(() => {
    if (reviewing) props.onReviewing(reviewing, why, productParam(params) !== null);
  }, [reviewing]);
  return (
    <ReviewApp session={session} tools={props.tools} covered={false} notices={<WhyNotice why={why} />} />
  );
}

async function begin({ session, params, audience, onNobodyYet }: TabStartProps): Promise<void> {
  session.clear();
  if (!(await audience())) return onNobodyYet();
  const product = productParam(params);
  if (product === null) return session.begin(tabParam(params));
  const follows = v.safeParse(Id, params.follows);
  await session.startOf(product, follows.success ? follows.output : undefined);
}

/** Why the review is in a tab and not over the page. */
export function WhyNotice({ why }: { readonly why: OverlayObstacle | null }) {
  if (!why) return null;
  return (
    <Notice kind="info">
      <p>{t(`why-${why}`)}</p>
    </Notice>
  );
}

/** Who is reviewing: asked before the first review, and to be changed at any time. */
export function TabWelcome(props: WhoAreYouProps) {
  return (
    <main class="es-main">
      <WhoAreYou key={`${props.initial?.role} ${props.surface}`} {...props} />
    </main>
  );
}
