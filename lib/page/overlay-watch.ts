/** Watches whether the overlay can still be seen and used, and whether the page went to another address. */

/** What can happen to the overlay after it was laid; the names are those of the obstacles. */
export type Trouble = 'removed' | 'hidden' | 'modal-dialog' | null;

export type WatchNeeds = {
  readonly document: Document;
  readonly host: HTMLElement;
  readonly putBack: () => void;
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
const EVERY_MS = 1000;

/** Can the host be seen: laid out, visible, and not tiny? */
export function canBeSeen(host: HTMLElement): boolean {
  const box = host.getBoundingClientRect();
  if (box.width < SMALLEST || box.height < SMALLEST) return false;
  return host.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

function troubleOf(document_: Document, host: HTMLElement): Trouble {
  if (!canBeSeen(host)) return 'hidden';
  return document_.querySelector('dialog:modal') ? 'modal-dialog' : null;
}

/** Starts watching; ends with the signal. Once a second is often enough for a person and costs a page nothing. */
export function watchOverlay(needs: WatchNeeds): void {
  const { document: document_, host, signal } = needs;
  let putBacks = 0;
  let told: Trouble = null;
  let address = document_.location.href;

  const look = () => {
    if (signal.aborted) return;
    if (!needs.alive()) {
      needs.onDead();
      return;
    }
    if (!host.isConnected) {
      if (putBacks >= PUT_BACK_AT_MOST) return tell('removed');
      putBacks += 1;
      needs.putBack();
    }
    // A page in the background is not laid out as it will be seen.
    if (document_.visibilityState === 'visible') tell(troubleOf(document_, host));
    if (document_.location.href !== address) {
      address = document_.location.href;
      needs.onMoved();
    }
  };
  const tell = (trouble: Trouble) => {
    if (trouble === told) return;
    told = trouble;
    needs.onTrouble(trouble);
  };

  const observer = new MutationObserver(() => {
    if (!host.isConnected) look();
  });
  observer.observe(document_, { childList: true });
  observer.observe(document_.documentElement, { childList: true });
  const timer = setInterval(look, EVERY_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
  });
}
