/** Hides what is on screen at once: by a button, or by the Shift key three times in a row. */
import { browser } from 'wxt/browser';

/** So many presses in a row; sticky keys (five presses) are still to come by then. */
const PRESSES = 3;
/** The next press comes within this time, in milliseconds: time enough for hands that are slow. */
const NEXT_WITHIN_MS = 2_000;

export type QuickHide = {
  /** Blanks the page before anything else happens, and goes away. */
  hide(): void;
};

export type QuickHideNeeds = {
  readonly window: Pick<Window, 'document' | 'addEventListener'>;
  /** Whether the key hides; it is asked when the key was pressed. The button always does. */
  readonly isOn: () => boolean;
  /** What the tab is called from then on. */
  readonly title: string;
  /** Silences what is read aloud and saves what was typed, once nothing can be seen any more. */
  readonly afterBlank: () => void;
  /** Goes away: `leaveTab` for a tab, closing for an overlay or a panel. Should it fail, the page stays blank. */
  readonly leave: () => void;
  readonly signal: AbortSignal;
  /** Milliseconds that only go up. */
  readonly now?: () => number;
};

/** Listens for the key in one window until `signal` is aborted. */
export function createQuickHide(needs: QuickHideNeeds): QuickHide {
  const { window: window_ } = needs;
  const hide = () => {
    blank(window_.document, needs.title);
    needs.afterBlank();
    needs.leave();
  };
  const presses = countPresses(needs.now ?? (() => performance.now()));
  const capture = { signal: needs.signal, capture: true };
  window_.addEventListener('keydown', presses.down, capture);
  window_.addEventListener(
    'keyup',
    (event) => {
      if (presses.up(event) && needs.isOn()) hide();
    },
    capture,
  );
  // A Shift that selects text with the pointer, or that is held while the window changes, is no press.
  window_.addEventListener('pointerdown', presses.reset, capture);
  window_.addEventListener('blur', presses.reset, capture);
  return { hide };
}

/** In the same moment, without any style of ours: nothing under the root has a box any more, no open dialog either. */
function blank(page: Document, title: string): void {
  page.documentElement.style.setProperty('display', 'none', 'important');
  page.title = title;
}

/**
 * Counts presses of Shift alone. A press counts when the key comes up with no other key in between, so that
 * typing capitals never hides anything, not even when somebody pauses with Shift down before the letter.
 */
function countPresses(now: () => number) {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  let alone = false;
  const reset = () => {
    count = 0;
    alone = false;
  };
  return {
    reset,
    down(event: KeyboardEvent): void {
      const { key, ctrlKey, altKey, metaKey, isComposing } = event;
      if (key !== 'Shift' || ctrlKey || altKey || metaKey || isComposing) reset();
      else if (!event.repeat) alone = true;
    },
    /** @returns whether this was the last press it takes */
    up(event: KeyboardEvent): boolean {
      // With both Shift keys down, the first to come up ends no press.
      if (event.key !== 'Shift' || event.shiftKey || !alone) return false;
      alone = false;
      count = now() - last <= NEXT_WITHIN_MS ? count + 1 : 1;
      last = now();
      if (count < PRESSES) return false;
      reset();
      return true;
    },
  };
}

/**
 * Puts the browser's own empty tab in our tab's place, so that no back button leads to us again. The history, and
 * the browser's list of closed tabs, still hold our address.
 */
export async function leaveTab(page: Pick<Location, 'replace'> = location): Promise<void> {
  try {
    const own = await browser.tabs.getCurrent();
    if (own?.id === undefined) throw new Error('no tab of our own');
    // The new one first: a window closes with its last tab.
    const place = own.windowId === undefined ? {} : { windowId: own.windowId };
    await browser.tabs.create({ index: own.index, ...place });
    await browser.tabs.remove(own.id);
  } catch {
    page.replace('about:blank');
  }
}
