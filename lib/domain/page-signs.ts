/** What a live page can show that changes how it may be reviewed. Plain lists, light enough for a vendor's page. */

/** Signs that a page shows somebody's account or records rather than a vendor's public words. */
export const SENSITIVE_SIGNS = ['password-field', 'log-out-control', 'only-log-in'] as const;
export type SensitiveSign = (typeof SENSITIVE_SIGNS)[number];

/** Why the review cannot lie over a page, so that it opens in a tab instead. */
export const OVERLAY_OBSTACLES = [
  'browser-page',
  'sandboxed',
  'frameset',
  'not-html',
  'hidden',
  'modal-dialog',
  'covered',
  'removed',
  'no-answer',
  'injection-refused',
] as const;
export type OverlayObstacle = (typeof OVERLAY_OBSTACLES)[number];
