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
  /** The frame's own window. */
  readonly window: Pick<Window, 'document' | 'addEventListener'>;
  /** Saves what was typed so far. */
  readonly flush: () => void;
  readonly signal: AbortSignal;
  /** Milliseconds that only go up. */
  readonly now?: () => number;
};

/** Looked at by name: the element may be of another window than the one whose classes this code knows. */
function isTextField(target: EventTarget | null): boolean {
  if (target === null || !('tagName' in target)) return false;
  return (
    target.tagName === 'TEXTAREA' || (target.tagName === 'INPUT' && Reflect.get(target, 'type') === 'text')
  );
}

/** Keys that take a person out of the frame: to the page, to the browser's own bars, to another window. */
function leads(event: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey } = event;
  return altKey || ctrlKey || metaKey || ['Tab', 'F6', 'Alt', 'Control', 'Meta', 'OS'].includes(key);
}

/**
 * Guards one frame. A page can call `focus()` in a loop, and the keys after that are the page's. Three things
 * are told apart when the frame loses the focus:
 *
 * - the person left, by a key that leads away or with the pointer: a field of text is covered while the focus
 *   is elsewhere, since what is typed then goes elsewhere too, and is back as soon as they are;
 * - it was taken: the fields are covered, wherever the focus was (the digits that answer are keys too), until
 *   the person says that they go on;
 * - it was taken again and again: the same, and a tab is offered first.
 *
 * The frame cannot see what happens outside it, so "left with the pointer" means that the pointer went out of
 * the frame after the last key was typed in it.
 */
export function createFocusGuard({
  window: window_,
  flush,
  signal: ended,
  now = () => performance.now(),
}: FocusGuardNeeds): FocusGuard {
  const covered = signal(false);
  const repeated = signal(false);
  // Until the frame is used, whoever opened it has hand and eye elsewhere.
  let wentOut = true;
  let ledAway = false;
  let mustGoOn = false;
  // By the time the window is told, the browser may have taken the focus off the field.
  let wasInField = false;
  let taken: number[] = [];

  const onBlur = () => {
    flush();
    if (wentOut || ledAway) {
      if (wasInField) covered.value = true;
      return;
    }
    covered.value = true;
    mustGoOn = true;
    taken = [...taken.filter((at) => at > now() - WITHIN_MS), now()];
    if (taken.length >= REPEATED) repeated.value = true;
  };
  const onFocus = () => {
    if (!mustGoOn) covered.value = false;
  };
  const onFocusIn = (event: FocusEvent) => {
    wasInField = isTextField(event.target);
  };
  const onKey = (event: KeyboardEvent) => {
    ledAway = leads(event);
    wentOut = false;
  };
  // A key that led away comes up elsewhere.
  const onKeyUp = () => {
    ledAway = false;
  };
  const onOut = () => {
    wentOut = true;
  };
  const onIn = () => {
    wentOut = false;
    ledAway = false;
  };
  const root = window_.document.documentElement;
  const capture = { signal: ended, capture: true };
  // While capturing, the window hears of its elements too.
  const ofWindow = (event: Event) => event.target === event.currentTarget;
  window_.addEventListener('blur', (event) => ofWindow(event) && onBlur(), capture);
  window_.addEventListener('focus', (event) => ofWindow(event) && onFocus(), capture);
  window_.document.addEventListener('focusin', onFocusIn, capture);
  // The page took the frame out, or went away.
  window_.addEventListener('pagehide', flush, capture);
  window_.addEventListener('keydown', onKey, capture);
  window_.addEventListener('keyup', onKeyUp, capture);
  // Not while capturing: then the root would hear of every element inside it that the pointer leaves.
  root.addEventListener('pointerleave', onOut, { signal: ended });
  root.addEventListener('pointerenter', onIn, { signal: ended });

  return {
    covered,
    repeated,
    goOn() {
      covered.value = false;
      repeated.value = false;
      mustGoOn = false;
      taken = [];
    },
  };
}
