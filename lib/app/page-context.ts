/** What a review surface knows of the page it stands beside: address, claims, and whether capture is wise. */
import * as v from 'valibot';
import { OVERLAY_OBSTACLES, SENSITIVE_SIGNS } from '../domain/page-signs';
import { PageClaims, PageKey } from '../domain/product';
import { textUpTo } from '../domain/scalars';

export { OVERLAY_OBSTACLES } from '../domain/page-signs';

/** See `SENSITIVE_SIGNS`. */
export const SensitiveSign = v.picklist(SENSITIVE_SIGNS);
export type SensitiveSign = v.InferOutput<typeof SensitiveSign>;

/** See `OVERLAY_OBSTACLES`. */
export const OverlayObstacle = v.picklist(OVERLAY_OBSTACLES);
export type OverlayObstacle = v.InferOutput<typeof OverlayObstacle>;

/** What the content script reads of a live page when asked. */
export const PageReading = v.object({
  pageKey: v.nullable(PageKey),
  claims: PageClaims,
  sensitive: v.pipe(v.array(SensitiveSign), v.maxLength(3)),
});
export type PageReading = v.InferOutput<typeof PageReading>;

/** The page as the surface sees it. `none`: there is no page, or the browser does not say which. */
export const PageContext = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  v.object({
    kind: v.literal('page'),
    tabId: v.pipe(v.number(), v.safeInteger()),
    pageKey: v.nullable(PageKey),
    title: textUpTo(300),
    /** Read from the page by our content script; nothing when no script of ours is in it. */
    reading: v.nullable(PageReading),
  }),
]);
export type PageContext = v.InferOutput<typeof PageContext>;
