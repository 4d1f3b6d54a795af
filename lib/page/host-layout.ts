/** The overlay's layout as it arrives in the page: checked by hand, to keep the schema library out of the page. */
import type { HostLayout } from './overlay-host';

const FALLBACK: HostLayout = { edge: 'right', width: 400, collapsed: false };

/** The layout, or the usual one for whatever is missing or out of range (280 to 800 CSS px). */
export function parseHostLayout(raw: unknown): HostLayout {
  if (typeof raw !== 'object' || raw === null) return FALLBACK;
  const edge = 'edge' in raw && raw.edge === 'left' ? 'left' : 'right';
  const width =
    'width' in raw && typeof raw.width === 'number' && raw.width >= 280 && raw.width <= 800
      ? raw.width
      : FALLBACK.width;
  return { edge, width, collapsed: 'collapsed' in raw && raw.collapsed === true };
}
