/** The overlay's life in one page: open, watched, laid differently, closed with the focus given back. */
import { parseHostLayout } from './host-layout';
import { createOverlayHost, type OverlayHost } from './overlay-host';
import { overlayObstacle } from './overlay-obstacle';
import { watchOverlay } from './overlay-watch';

/** How long the frame may take to answer before the review goes to a tab. Slow machines load frames in seconds. */
const ANSWER_WITHIN_MS = 8000;

export type OverlayNeeds = {
  readonly document: Document;
  readonly frameUrl: string;
  /** The frame's name for screen readers. */
  readonly title: string;
  readonly report: (name: 'overlayProblem' | 'pageMoved', body: unknown) => void;
  /** False once the extension was updated or removed under the page. */
  readonly alive: () => boolean;
  /** The overlay is gone: nothing else of ours may stay in the page either. */
  readonly onClose: () => void;
};

/** The next frame; at once in a tab that is not shown and so draws none. */
function drawn(): Promise<void> {
  if (document.visibilityState !== 'visible') return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

type Opened = {
  readonly host: OverlayHost;
  readonly ended: AbortController;
  readonly focusBefore: Element | null;
  readonly answerTimer: ReturnType<typeof setTimeout>;
  /** The frame has answered once. */
  confirmed: boolean;
};

/** The overlay of one document; nothing is in the page until it is opened. */
export function createOverlay(needs: OverlayNeeds) {
  const { document: document_, report } = needs;
  let opened: Opened | null = null;

  function open(layout: unknown): void {
    const obstacle = overlayObstacle(document_, document_.defaultView ?? window);
    if (obstacle) {
      report('overlayProblem', { obstacle, during: 'opening' });
      return;
    }
    const host = createOverlayHost(document_, needs.frameUrl, needs.title);
    const ended = new AbortController();
    const noAnswer = () => report('overlayProblem', { obstacle: 'no-answer', during: 'open' });
    opened = {
      host,
      ended,
      focusBefore: document_.activeElement,
      answerTimer: setTimeout(noAnswer, ANSWER_WITHIN_MS),
      confirmed: false,
    };
    host.layOut(parseHostLayout(layout));
    host.attach();
    watchOverlay({
      document: document_,
      host,
      alive: needs.alive,
      onDead: close,
      onTrouble: (trouble) => report('overlayProblem', { obstacle: trouble, during: 'open' }),
      onMoved: () => report('pageMoved', {}),
      signal: ended.signal,
    });
  }

  function close(): null {
    if (!opened) return null;
    const { host, ended, focusBefore, answerTimer } = opened;
    opened = null;
    clearTimeout(answerTimer);
    ended.abort();
    host.detach();
    needs.onClose();
    // A form's own `focus` may be one of its fields.
    if (focusBefore instanceof HTMLElement && focusBefore.isConnected)
      HTMLElement.prototype.focus.call(focusBefore, { preventScroll: true });
    return null;
  }

  return {
    /** Opens with this layout, or closes if it is open. */
    toggle(layout: unknown): 'opened' | 'closed' {
      if (opened) {
        close();
        return 'closed';
      }
      open(layout);
      return 'opened';
    },
    close,
    applyLayout(layout: unknown): null {
      opened?.host.layOut(parseHostLayout(layout));
      return null;
    },
    /**
     * Hides the overlay, for a picture of the page, or shows it again.
     * @returns when the page has been drawn so
     */
    async veil(on: unknown): Promise<null> {
      opened?.host.veil(on === true);
      // Two frames: the first may have been begun before the change.
      for (let frame = 0; frame < 2; frame += 1) await drawn();
      return null;
    },
    /** The frame answered: it can be used, and the first time gets the keyboard focus. Later it must not take it. */
    confirm(): null {
      if (!opened || opened.confirmed) return null;
      opened.confirmed = true;
      clearTimeout(opened.answerTimer);
      opened.host.focusFrame();
      return null;
    },
  };
}
