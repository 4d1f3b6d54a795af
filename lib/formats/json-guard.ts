/** Looks through parsed JSON for what no honest file holds, before anything else touches it. */
import { MAX_DEPTH } from './limits';
import { type InvalidReason, invalid, type Place, type ReadFailure, within } from './read-outcome';

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** `keys` lead from the finding outwards: the innermost comes first. */
type Finding = { readonly why: InvalidReason; readonly detail: string; readonly keys: (string | number)[] };

function findInArray(array: readonly unknown[], depth: number): Finding | null {
  for (let index = 0; index < array.length; index += 1) {
    const finding = find(array[index], depth);
    if (finding) return { ...finding, keys: [...finding.keys, index] };
  }
  return null;
}

// Calls itself at most MAX_DEPTH times deep, so nesting cannot exhaust the stack.
function find(value: unknown, depth: number): Finding | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth > MAX_DEPTH) return { why: 'too-deep', detail: `deeper than ${MAX_DEPTH}`, keys: [] };
  if (Array.isArray(value)) return findInArray(value, depth + 1);
  for (const [key, inner] of Object.entries(value)) {
    if (FORBIDDEN_KEYS.has(key)) return { why: 'forbidden-key', detail: key, keys: [] };
    const finding = find(inner, depth + 1);
    if (finding) return { ...finding, keys: [...finding.keys, key] };
  }
  return null;
}

/**
 * Refuses keys that name parts of the program, and absurd nesting.
 * @returns the first thing found, or `null`
 */
export function forbiddenIn(parsed: unknown, place: Place): ReadFailure | null {
  const finding = find(parsed, 1);
  return finding && invalid(within(place, finding.keys.toReversed()), finding.why, finding.detail);
}
