/** The one element the overlay adds to a page: a host with a closed shadow root and our frame in it. */

export type HostLayout = {
  readonly edge: 'left' | 'right';
  readonly width: number;
  readonly collapsed: boolean;
};

/** The collapsed overlay: a tab at the edge, wide enough for a 44 px target. */
const COLLAPSED = { width: 52, height: 180 };

/**
 * The host's inline style. Every declaration is important: an important inline style beats whatever the
 * page's sheets say, layers included (CSS Cascade 5, "element-attached styles"). Lengths are px and the
 * viewport's own units, so a root font-size of 4 px changes nothing.
 */
export function hostStyle(layout: HostLayout): string {
  const { edge, width, collapsed } = layout;
  const box = collapsed
    ? {
        width: `${COLLAPSED.width}px`,
        height: `${COLLAPSED.height}px`,
        top: `calc(50% - ${COLLAPSED.height / 2}px)`,
      }
    : { width: `min(${width}px, 100vw)`, height: '100%', top: '0' };
  const declarations: Record<string, string> = {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    top: box.top,
    left: edge === 'left' ? '0' : 'auto',
    right: edge === 'right' ? '0' : 'auto',
    bottom: 'auto',
    width: box.width,
    height: box.height,
    'max-width': 'none',
    'max-height': 'none',
    margin: '0',
    padding: '0',
    border: '0',
    overflow: 'hidden',
    background: 'transparent',
    opacity: '1',
    visibility: 'visible',
    filter: 'none',
    transform: 'none',
    transition: 'none',
    animation: 'none',
    'pointer-events': 'auto',
    direction: 'ltr',
    'color-scheme': 'normal',
    'box-shadow': '0 0 12px rgba(0, 0, 0, 0.35)',
    'z-index': '2147483647',
  };
  return Object.entries(declarations)
    .map(([name, value]) => `${name}:${value}!important`)
    .join(';');
}

const FRAME_STYLE = 'display:block;width:100%;height:100%;border:0;margin:0;padding:0;background:transparent';

export type OverlayHost = {
  readonly element: HTMLElement;
  /** Puts the host in the page (again, if the page took it out). The frame then loads anew. */
  readonly attach: () => void;
  readonly layOut: (layout: HostLayout) => void;
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
  const frame = document_.createElement('iframe');
  // Under COEP require-corp Chromium loads an extension's frame only without credentials. Firefox does not
  // know the attribute and loads the frame as it is. The frame's own storage is then private and empty,
  // which is why it never opens IndexedDB.
  frame.setAttribute('credentialless', '');
  frame.setAttribute('title', title);
  frame.setAttribute('style', FRAME_STYLE);
  frame.setAttribute('allow', '');
  frame.src = frameUrl;
  element.attachShadow({ mode: 'closed' }).append(frame);
  return {
    element,
    attach() {
      document_.documentElement.append(element);
      raise(element);
    },
    layOut(layout) {
      element.setAttribute('style', hostStyle(layout));
    },
    focusFrame() {
      frame.focus({ preventScroll: true });
    },
    detach() {
      element.remove();
    },
  };
}

/** Lifts the host into the top layer, over the page's own stacking and transforms, where the browser can. */
function raise(element: HTMLElement): void {
  if (typeof element.showPopover !== 'function') return;
  element.setAttribute('popover', 'manual');
  try {
    element.showPopover();
  } catch {
    // A document that is not fully active refuses; the z-index still lifts the host in an ordinary page.
  }
}
