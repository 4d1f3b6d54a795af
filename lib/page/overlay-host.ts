/** The one element the overlay adds to a page: a host with a closed shadow root and our frame in it. */

export type HostLayout = {
  readonly edge: 'left' | 'right';
  readonly width: number;
  readonly collapsed: boolean;
};

/** The collapsed overlay: a tab at the edge, wide enough for a 44 px target. */
const COLLAPSED = { width: 52, height: 180 };

/**
 * The host's style, which stands inside the shadow root: among important declarations those of the inner
 * tree win (CSS Cascade 5, "context"), even over an important inline style that the page gives the host, so
 * `all` leaves the page nothing to move, clip or fade it with; and no attribute of the host says whose it is.
 * Lengths are px and parts of the window, so a root font-size of 4 px changes nothing; not `vw`, which reaches
 * under the page's scroll bar.
 */
export function hostStyle(layout: HostLayout): string {
  const { edge, width, collapsed } = layout;
  const box = collapsed
    ? {
        width: `${COLLAPSED.width}px`,
        height: `${COLLAPSED.height}px`,
        top: `calc(50% - ${COLLAPSED.height / 2}px)`,
      }
    : { width: `min(${width}px, 100%)`, height: '100%', top: '0' };
  return important({
    all: 'initial',
    // `all` leaves these two out.
    direction: 'ltr',
    'unicode-bidi': 'isolate',
    display: 'block',
    position: 'fixed',
    top: box.top,
    [edge]: '0',
    width: box.width,
    height: box.height,
    overflow: 'hidden',
    'box-shadow': '0 0 12px rgba(0, 0, 0, 0.35)',
    'z-index': '2147483647',
  });
}

/** A page may style what comes before and after any element of its own, and so paint over our frame. */
const NOTHING_BESIDE = `:host::before,:host::after,:host::backdrop{${important({ all: 'initial', display: 'none' })}}`;

const FRAME_STYLE = important({ all: 'initial', display: 'block', width: '100%', height: '100%' });

function important(declarations: Readonly<Record<string, string>>): string {
  return Object.entries(declarations)
    .map(([name, value]) => `${name}:${value}!important`)
    .join(';');
}

export type OverlayHost = {
  readonly element: HTMLElement;
  /** Puts the host in the page (again, if the page took it out or moved it). The frame then loads anew. */
  readonly attach: () => void;
  /** Lifts the host over whatever the page put above it since, and undoes what the page did to its attributes. */
  readonly raise: () => void;
  readonly layOut: (layout: HostLayout) => void;
  /** Hides the host without taking it away, so that the frame stays as it is, or shows it again. */
  readonly veil: (on: boolean) => void;
  readonly focusFrame: () => void;
  readonly detach: () => void;
};

/**
 * Builds the host; nothing is in the page until `attach`.
 * @param frameUrl the frame's per-session address; inside a closed shadow root the page cannot read it
 * @param title the frame's name for screen readers
 */
export function createOverlayHost(document_: Document, frameUrl: string, title: string): OverlayHost {
  const element = document_.createElement('div');
  const style = document_.createElement('style');
  const frame = document_.createElement('iframe');
  // Under COEP require-corp Chromium loads an extension's frame only without credentials. Firefox does not
  // know the attribute and loads the frame as it is. The frame's own storage is then private and empty,
  // which is why it never opens IndexedDB.
  frame.setAttribute('credentialless', '');
  frame.setAttribute('title', title);
  frame.setAttribute('allow', '');
  frame.src = frameUrl;
  element.attachShadow({ mode: 'closed' }).append(style, frame);
  const raise = () => raiseToTop(element);
  return {
    element,
    attach() {
      document_.documentElement.append(element);
      raise();
    },
    raise,
    layOut(layout) {
      style.textContent = `:host{${hostStyle(layout)}}${NOTHING_BESIDE}iframe{${FRAME_STYLE}}`;
    },
    veil(on) {
      const veil = ':host{opacity:0!important}';
      const shown = (style.textContent ?? '').replace(veil, '');
      style.textContent = on ? shown + veil : shown;
    },
    focusFrame() {
      frame.focus({ preventScroll: true });
    },
    detach() {
      element.remove();
    },
  };
}

/**
 * Lifts the host into the top layer, over the page's own stacking and transforms, where the browser can: what
 * was lifted last lies above. Shown again, the frame stays loaded and keeps the focus, as the host is a block
 * either way.
 */
function raiseToTop(element: HTMLElement): void {
  for (const name of element.getAttributeNames()) {
    if (name !== 'popover') element.removeAttribute(name);
  }
  if (typeof element.showPopover !== 'function') return;
  try {
    if (element.matches('[popover="manual"]:popover-open')) element.hidePopover();
    element.setAttribute('popover', 'manual');
    element.showPopover();
  } catch {
    // A document that is not fully active refuses; the z-index still lifts the host in an ordinary page.
  }
}
