/** The overlay's own controls: fold it to a tab, move it to the other edge, make it wider, go to a tab, close. */
import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import { MAX_OVERLAY_WIDTH, MIN_OVERLAY_WIDTH, type OverlayLayout } from '../../lib/app/settings';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';

export type OverlayBarProps = {
  readonly layout: OverlayLayout;
  readonly onLayout: (layout: OverlayLayout) => void;
  readonly onOpenInTab: () => void;
  readonly onClose: () => void;
  readonly foldRef: Ref<HTMLButtonElement>;
};

const KEY_STEP = 40;

function within(width: number): number {
  return Math.round(Math.min(MAX_OVERLAY_WIDTH, Math.max(MIN_OVERLAY_WIDTH, width)));
}

export function OverlayBar({ layout, onLayout, onOpenInTab, onClose, foldRef }: OverlayBarProps) {
  const other = layout.edge === 'right' ? 'left' : 'right';
  return (
    <header class="es-bar-place">
      <div class="es-bar" role="toolbar" aria-label={t('bar-label')}>
        <ResizeHandle layout={layout} onLayout={onLayout} />
        <span class="es-bar__name">{t('app-name')}</span>
        <Button
          look="quiet"
          onClick={() => onLayout({ ...layout, edge: other })}
          label={t(`bar-move-${other}`)}
        >
          <span aria-hidden="true">{other === 'left' ? '\u21E4' : '\u21E5'}</span>
        </Button>
        <Button
          look="quiet"
          buttonRef={foldRef}
          onClick={() => onLayout({ ...layout, collapsed: true })}
          label={t('bar-collapse')}
        >
          <span aria-hidden="true">{'\u2013'}</span>
        </Button>
        <Button look="quiet" onClick={onOpenInTab} label={t('bar-open-in-tab')}>
          <span aria-hidden="true">{'\u2197'}</span>
        </Button>
        <Button look="quiet" onClick={onClose} label={t('bar-close')}>
          <span aria-hidden="true">{'\u2715'}</span>
        </Button>
      </div>
    </header>
  );
}

/** What is left of the overlay when folded: one button at the edge. */
export function CollapsedBar(props: {
  readonly onExpand: () => void;
  readonly unfoldRef: Ref<HTMLButtonElement>;
}) {
  return (
    <main>
      <h1 class="es-visually-hidden">{t('app-name')}</h1>
      <button
        ref={props.unfoldRef}
        type="button"
        class="es-bar-folded"
        onClick={props.onExpand}
        aria-label={t('bar-expand')}
      >
        <span aria-hidden="true">{t('app-name')}</span>
      </button>
    </main>
  );
}

/** A window splitter (ARIA APG): dragged, or moved by the arrow keys. */
function ResizeHandle({ layout, onLayout }: Pick<OverlayBarProps, 'layout' | 'onLayout'>) {
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const outwards = layout.edge === 'right' ? -1 : 1;
  const resize = (width: number) => onLayout({ ...layout, width: within(width) });
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be focused and moved; this is the APG's splitter.
    <div
      class={`es-splitter es-splitter--${layout.edge}`}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('bar-resize')}
      aria-valuenow={layout.width}
      aria-valuemin={MIN_OVERLAY_WIDTH}
      aria-valuemax={MAX_OVERLAY_WIDTH}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowLeft' ? -KEY_STEP : event.key === 'ArrowRight' ? KEY_STEP : 0;
        if (step === 0) return;
        event.preventDefault();
        resize(layout.width + step * outwards);
      }}
      onPointerDown={(event) => {
        // Screen coordinates: the frame itself moves under the pointer while it is made wider.
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.screenX, width: layout.width };
      }}
      onPointerMove={(event) => {
        if (drag.current) resize(drag.current.width + (event.screenX - drag.current.x) * outwards);
      }}
      onPointerUp={() => {
        drag.current = null;
      }}
      onLostPointerCapture={() => {
        drag.current = null;
      }}
    />
  );
}
