/** The CSS Custom Highlight API, for documents in an environment that has none. */
import { vi } from 'vitest';

/** What is lit: the words of each range, by name. */
export type FakeRegistry = Map<string, FakeHighlight>;

/** A highlight that remembers its ranges. */
export class FakeHighlight {
  readonly ranges: readonly Range[];
  constructor(...ranges: readonly Range[]) {
    this.ranges = ranges;
  }
}

/** Gives the window a registry; `vi.unstubAllGlobals` takes it away. */
export function withHighlights(): FakeRegistry {
  const registry: FakeRegistry = new Map();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
  return registry;
}

/** The words that are lit, by the name they are lit under. */
export function litWords(registry: FakeRegistry): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...registry].map(([name, { ranges }]) => [name, ranges.map((range) => range.toString())]),
  );
}
