/** Where the page's reader leaves the way to end it, for our scripts in the same page. The page's own cannot see it. */
export const READER_END = Symbol.for('equal-say-reader-end');

/** Puts out what is lit on the page and lets go of what was read of it; nothing where there is no reader. */
export function endReader(): void {
  const end: unknown = Reflect.get(globalThis, READER_END);
  if (typeof end === 'function') end();
  Reflect.deleteProperty(globalThis, READER_END);
}
