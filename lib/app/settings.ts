/** What a person chose for this browser: who they are, where reviews open, and how the overlay lies. */
import * as v from 'valibot';
import { Lived, Role } from '../domain/assessment';
import { textUpTo } from '../domain/scalars';

/** Where a click on the toolbar button opens the review: over the page, or in a tab of its own. */
export const Surface = v.picklist(['page', 'private']);
export type Surface = v.InferOutput<typeof Surface>;

export const Audience = v.object({ role: Role, lived: Lived, interests: textUpTo(1_000) });
export type Audience = v.InferOutput<typeof Audience>;

export const MIN_OVERLAY_WIDTH = 280;
export const MAX_OVERLAY_WIDTH = 800;

export const OverlayLayout = v.object({
  edge: v.picklist(['left', 'right']),
  /** CSS pixels, before the page's own zoom. */
  width: v.pipe(v.number(), v.minValue(MIN_OVERLAY_WIDTH), v.maxValue(MAX_OVERLAY_WIDTH)),
  collapsed: v.boolean(),
});
export type OverlayLayout = v.InferOutput<typeof OverlayLayout>;

export const Settings = v.object({
  /** Nothing until the person has said who they are. */
  audience: v.nullable(Audience),
  surface: Surface,
  overlay: OverlayLayout,
});
export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  audience: null,
  surface: 'page',
  overlay: { edge: 'right', width: 400, collapsed: false },
};

/** Settings as stored; anything damaged or unknown falls back to its default, field by field. */
export function parseSettings(stored: unknown): Settings {
  const record = v.safeParse(v.record(v.string(), v.unknown()), stored);
  const fields = record.success ? record.output : {};
  const audience = v.safeParse(v.nullable(Audience), fields.audience ?? null);
  const surface = v.safeParse(Surface, fields.surface);
  const overlay = v.safeParse(OverlayLayout, fields.overlay);
  return {
    audience: audience.success ? audience.output : DEFAULT_SETTINGS.audience,
    surface: surface.success ? surface.output : DEFAULT_SETTINGS.surface,
    overlay: overlay.success ? overlay.output : DEFAULT_SETTINGS.overlay,
  };
}
