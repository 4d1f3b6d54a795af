/** What a review surface knows of the page it stands beside: address, claims, and whether capture is wise. */
import * as v from 'valibot';
import { PageClaims, PageKey } from '../domain/product';
import { textUpTo } from '../domain/scalars';

/** Signs that a page shows somebody's account or records rather than a vendor's public words. */
export const SENSITIVE_SIGNS = ['password-field', 'log-out-control', 'only-log-in'] as const;
export const SensitiveSign = v.picklist(SENSITIVE_SIGNS);
export type SensitiveSign = v.InferOutput<typeof SensitiveSign>;

/** Why the review cannot lie over a page, so that it opens in a tab instead. */
export const OVERLAY_OBSTACLES = [
  'browser-page',
  'sandboxed',
  'frameset',
  'not-html',
  'hidden',
  'modal-dialog',
  'removed',
  'no-answer',
  'injection-refused',
] as const;
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
