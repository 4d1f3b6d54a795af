/** Notices when the vendor's page takes the keyboard, so that no text is typed into the page by mistake. */
import { type ReadonlySignal, signal } from '@preact/signals';

/** Taken this often within the time below, the page may be doing it on purpose. */
const REPEATED = 3;
const WITHIN_MS = 20_000;

export type FocusGuard = {
  /** Fields of text must be covered now. */
  readonly covered: ReadonlySignal<boolean>;
  readonly repeated: ReadonlySignal<boolean>;
  /** The person chose to go on typing. */
  goOn(): void;
};

export type FocusGuardNeeds = {
  readonly window: Window;
  /** Saves what was typed so far. */
  readonly flush: () => void;
  readonly signal: AbortSignal;
  /** Milliseconds that only go up. */
  readonly now?: () => number;
};

function isTextField(element: Element | null): boolean {
  return (
    element?.tagName === 'TEXTAREA' ||
    (element?.tagName === 'INPUT' && element.getAttribute('type') === 'text')
  );
}

/**
 * Guards one frame. A page can call `focus()` in a loop (6 of 9 keys were lost to one that did), and the keys
 * after that are the page's: so fields are covered as soon as the frame loses the focus from one of them.
 * Leaving with the pointer or the Tab key is the person's own doing, and is not counted as taken.
 */
export function createFocusGuard({
  window: window_,
  flush,
  signal: ended,
  now = () => performance.now(),
}: FocusGuardNeeds): FocusGuard {
  const covered = signal(false);
  const repeated = signal(false);
  let pointerOutside = false;
  let leftByKey = false;
  let taken: number[] = [];

  const onBlur = () => {
    flush();
    if (isTextField(window_.document.activeElement)) covered.value = true;
    if (pointerOutside || leftByKey) return;
    taken = [...taken.filter((at) => at > now() - WITHIN_MS), now()];
    if (taken.length >= REPEATED) repeated.value = true;
  };
  const onKey = (event: KeyboardEvent) => {
    leftByKey = event.key === 'Tab' || event.key === 'F6';
  };
  const options = { signal: ended, capture: true };
  window_.addEventListener('blur', (event) => event.target === window_ && onBlur(), options);
  window_.addEventListener('keydown', onKey, options);
  window_.document.documentElement.addEventListener('pointerleave', () => (pointerOutside = true), options);
  window_.document.documentElement.addEventListener('pointerenter', () => (pointerOutside = false), options);

  return {
    covered,
    repeated,
    goOn() {
      covered.value = false;
      repeated.value = false;
      taken = [];
    },
  };
}
