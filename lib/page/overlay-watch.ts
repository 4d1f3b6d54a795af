/** Watches whether the overlay can still be seen and used, and whether the page went to another address. */
import { findDeep } from './dom';
import type { OverlayHost } from './overlay-host';

/** What can happen to the overlay after it was laid; the names are those of the obstacles. */
export type Trouble = 'removed' | 'hidden' | 'modal-dialog' | 'covered' | null;

export type WatchNeeds = {
  readonly document: Document;
  readonly host: Pick<OverlayHost, 'element' | 'attach' | 'raise'>;
  /** Asked at every look: false once the extension was updated or removed under the page. */
  readonly alive: () => boolean;
  readonly onDead: () => void;
  /** Told once per change: a new trouble, or `null` when the overlay can be used again. */
  readonly onTrouble: (trouble: Trouble) => void;
  readonly onMoved: () => void;
  readonly signal: AbortSignal;
};

/** How often a removed host is put back before the review goes to a tab. */
const PUT_BACK_AT_MOST = 3;
/** The smallest box in which the collapsed overlay can still be used, in CSS px. */
const SMALLEST = 40;
/** Trouble is told when two looks in a row find it: a page in transition is none. */
const EVERY_MS = 500;
/** Where the host is felt for, as parts of its width and its height. */
const FEEL_AT = [0.15, 0.5, 0.85] as const;

type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** The part of the host that is inside the window, in CSS px. */
function boxInWindow(host: Element): Box {
  const { left, top, right, bottom } = host.getBoundingClientRect();
  const from = { left: Math.max(left, 0), top: Math.max(top, 0) };
  return {
    ...from,
    width: Math.min(right, innerWidth) - from.left,
    height: Math.min(bottom, innerHeight) - from.top,
  };
}

/** Can the host be seen: laid out, visible, inside the window, and not tiny? */
export function canBeSeen(host: Element): boolean {
  const { width, height } = boxInWindow(host);
  if (width < SMALLEST || height < SMALLEST) return false;
  return host.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Does a click on most of the host reach it? Not when something lies over it, nor when it is inert. */
export function canBeReached(document_: Document, host: Element): boolean {
  const { left, top, width, height } = boxInWindow(host);
  const points = FEEL_AT.flatMap((x) => FEEL_AT.map((y) => [left + x * width, top + y * height] as const));
  const reached = points.filter(([x, y]) => document_.elementFromPoint(x, y) === host);
  return reached.length > points.length / 2;
}

function troubleOf(document_: Document, host: Element): Trouble {
  if (!canBeSeen(host)) return 'hidden';
  if (canBeReached(document_, host)) return null;
  return findDeep(document_, 'dialog:modal', 1).length > 0 ? 'modal-dialog' : 'covered';
}

/** Starts watching; ends with the signal. Twice a second is often enough for a person and costs a page nothing. */
export function watchOverlay(needs: WatchNeeds): void {
  const { document: document_, host, signal } = needs;
  let putBacks = 0;
  let found: Trouble = null;
  let told: Trouble = null;
  let address = document_.location.href;

  const isInPlace = () => host.element.isConnected && host.element.parentNode === document_.documentElement;
  const look = () => {
    if (signal.aborted) return;
    if (!needs.alive()) return needs.onDead();
    if (!isInPlace()) {
      if (putBacks >= PUT_BACK_AT_MOST) return tell('removed');
      putBacks += 1;
      host.attach();
    }
    // A page in the background is not laid out as it will be seen.
    if (document_.visibilityState === 'visible') judge(troubleOf(document_, host.element));
    if (document_.location.href !== address) {
      address = document_.location.href;
      needs.onMoved();
    }
  };
  const judge = (now: Trouble) => {
    // Once for each time it is covered: a page that covers it again at once is not fought with. While
    // something is in full screen all else is inert, so that the overlay would only stand in its way.
    if (now === 'covered' && found !== 'covered' && !document_.fullscreenElement) host.raise();
    if (now === found) tell(now);
    found = now;
  };
  const tell = (trouble: Trouble) => {
    if (trouble === told) return;
    told = trouble;
    needs.onTrouble(trouble);
  };

  const observer = new MutationObserver(() => {
    if (!isInPlace()) look();
  });
  observer.observe(document_, { childList: true });
  observer.observe(document_.documentElement, { childList: true });
  const timer = setInterval(look, EVERY_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
  });
}
