/** Answering by the number keys, in the question that has the focus and nowhere else (WCAG 2.1.4). */
import type { AnswerValue } from '../../lib/domain/answer';

/**
 * The answer that a key stands for: 1 is the first of those on screen. Never while typing, and never by a key that
 * is held down, which would answer one question after the other.
 */
export function valueOfKey(event: KeyboardEvent, values: readonly AnswerValue[]): AnswerValue | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return null;
  const { target } = event;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return null;
  return /^[1-9]$/.test(event.key) ? (values[Number(event.key) - 1] ?? null) : null;
}
