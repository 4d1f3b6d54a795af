/** Pictures in the full page: the screen where one is cut and described, and the addresses of those that are kept. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { PictureScreen } from '../../components/picture/PictureScreen';
import { explainFailure } from '../../components/review/explain-failure';
import { Notice } from '../../components/ui/Notice';
import { t } from '../../components/ui/texts';
import type { Pictures } from '../../lib/app/evidence-ports';
import type { Failure, OpenReview, Reviews } from '../../lib/app/ports';
import type { Shot } from '../../lib/app/quotes-in-page';
import { clock, ids } from '../../lib/browser/clock-ids';
import { browserPictureTools, fileFromDataUrl } from '../../lib/browser/picture-canvas';
import { dropShot, heldShot } from '../../lib/browser/shots';
import { tellEverywhere } from '../../lib/messaging/news';
import { createPictureState, type PictureState } from '../../lib/state/picture-state';
import type { Route, Router } from '../../lib/state/router';

type PictureRoute = Extract<Route, { name: 'picture' }>;

export type PictureScreensNeeds = {
  readonly router: Router;
  readonly reviews: Pick<Reviews, 'open'>;
  readonly pictures: Pictures;
  /** A question's short name in this review's checklist; nothing when it is not held here. */
  readonly labelOf: (open: OpenReview, questionId: string) => Promise<string | null>;
};

type Opened =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'open';
      readonly state: PictureState;
      readonly productName: string;
      readonly label: string | null;
    };

/** How many bytes the browser still gives us; nothing where it does not say. */
async function room(): Promise<number | null> {
  const { quota, usage } = (await navigator.storage?.estimate()) ?? {};
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}

function shotOf(shot: Shot | null) {
  const file = shot && fileFromDataUrl(shot.dataUrl);
  if (!shot || !file) return null;
  const { page } = shot;
  if (!page) return { file, source: null };
  const { pageKey, title, language, retrievedAt, textHash, textLength, unread } = page;
  return { file, source: { pageKey, title, language, retrievedAt, textHash, textLength, unread } };
}

/** What the dashboard shows at its route `picture`. */
export function createPictureScreens({ router, reviews, pictures, labelOf }: PictureScreensNeeds) {
  const opened = signal<Opened>({ kind: 'loading' });
  let at: string | null = null;
  /** The shot that this visit was begun with; it is let go when the screen is left, however that happens. */
  let shotId: string | null = null;

  async function open({ assessmentId, questionId, params }: PictureRoute, mine: string): Promise<void> {
    const [found, shot] = await Promise.all([
      reviews.open(assessmentId),
      params.shot === undefined ? null : heldShot(params.shot),
    ]);
    if (at !== mine) return;
    if (!found.ok) {
      opened.value = { kind: 'failed', failure: found.error };
      return;
    }
    const { assessment, product } = found.value;
    const label = await labelOf(found.value, questionId);
    if (at !== mine) return;
    const state = createPictureState({
      // A shot of another review, by an address somebody wrote, is not shown.
      shot: shotOf(shot?.assessmentId === assessmentId ? shot : null),
      belongsTo: { assessmentId, productId: product.id, questionIds: [questionId] },
      tools: browserPictureTools(),
      pictures: {
        async keep(picture, pixels) {
          const kept = await pictures.keep(picture, pixels);
          if (kept.ok) void tellEverywhere('evidenceChanged', { assessmentIds: [assessment.id] });
          return kept;
        },
      },
      ids,
      clock,
      room,
    });
    opened.value = { kind: 'open', state, productName: product.name, label };
  }

  return {
    render(route: PictureRoute): ComponentChildren {
      const wanted = `${route.assessmentId} ${route.questionId} ${route.params.shot ?? ''}`;
      if (at !== wanted) {
        at = wanted;
        shotId = route.params.shot ?? null;
        opened.value = { kind: 'loading' };
        void open(route, wanted);
      }
      const now = opened.value;
      switch (now.kind) {
        case 'loading':
          return <p role="status">{t('loading')}</p>;
        case 'failed':
          return (
            <Notice kind="error" announce>
              <p>{explainFailure(now.failure)}</p>
            </Notice>
          );
        case 'open':
          return (
            <PictureScreen
              state={now.state}
              productName={now.productName}
              questionLabel={now.label}
              onBack={() => router.go({ name: 'review', assessmentId: route.assessmentId })}
            />
          );
      }
    },
    /** Another screen is on: coming back begins anew. */
    left() {
      at = null;
      if (shotId !== null) void dropShot(shotId);
      shotId = null;
    },
  };
}

/** Addresses of kept pictures that this page may show; read once each, and let go with the page. */
export function createPictureUrls(pictures: Pick<Pictures, 'pixels'>) {
  const urls = signal<ReadonlyMap<string, string>>(new Map());
  const asked = new Set<string>();
  async function read(evidenceId: string): Promise<void> {
    const pixels = await pictures.pixels(evidenceId);
    if (pixels.ok) urls.value = new Map([...urls.peek(), [evidenceId, URL.createObjectURL(pixels.value)]]);
    // It may be there later: a picture that another window is about to keep.
    else asked.delete(evidenceId);
  }
  return (evidenceId: string): string | null => {
    if (!asked.has(evidenceId)) {
      asked.add(evidenceId);
      void read(evidenceId);
    }
    return urls.value.get(evidenceId) ?? null;
  };
}
