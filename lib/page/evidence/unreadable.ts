/** Parts of a page that hold words nobody can read or select: noted where they are seen and of some size. */
import type { UnreadPart } from '../../domain/quote-limits';
import type { Eyes } from './eyes';
import { nodeReads } from './node-reads';
import type { Sight } from './sight';
import type { Frame } from './walk-stack';

/** Smaller ones hold no words to miss: counters, icons, pixels. In CSS pixels. */
const LEAST = {
  'foreign-frames': { width: 100, height: 40 },
  canvas: { width: 150, height: 60 },
  'closed-roots': { width: 100, height: 20 },
} as const satisfies Partial<Record<UnreadPart, { readonly width: number; readonly height: number }>>;

/** Notes what is met during a walk; each part once, so that no more is looked at than is needed. */
export function createUnreadable(eyes: Eyes, unread: Set<UnreadPart>) {
  function note(part: keyof typeof LEAST, { element }: Frame, look: () => Sight): void {
    if (unread.has(part)) return;
    const { width, height } = eyes.box(element);
    const least = LEAST[part];
    if (width >= least.width && height >= least.height && look() === 'seen') unread.add(part);
  }

  return {
    canvas: (frame: Frame, look: () => Sight): void => note('canvas', frame, look),
    /** A frame of another origin, or one that shows no document at all; pictures are none. */
    foreignFrame(frame: Frame, look: () => Sight): void {
      const type = frame.name === 'object' ? nodeReads().attribute(frame.element, 'type') : null;
      if (!/^image\//i.test(type ?? '')) note('foreign-frames', frame, look);
    },
    /** A custom element that shows neither words nor any element of its own may have a closed shadow root. */
    customElement(frame: Frame, look: () => Sight): void {
      const first = nodeReads().firstElementChild(frame.element);
      if (first === null || !eyes.rendered(first)) note('closed-roots', frame, look);
    },
  };
}
