/** What the tests of the review's screens lend them: no sources, a fixed time, warnings read, and where they were sent. */
import { vi } from 'vitest';
import type { ReviewTools } from '../../../components/review/review-tools';
import type { Session } from '../../../lib/state/session';
import { CHECKLIST } from '../../contracts/world';

export const NOW = '2026-11-22T09:00:00.000Z';

/** Tools that stay within the surface. */
export function toolsFor(session: Pick<Session, 'goTo'>, changes: Partial<ReviewTools> = {}): ReviewTools {
  return {
    sourcesOf: () => [],
    readingOf: () => null,
    leave: () => {},
    currentRef: async () => CHECKLIST,
    now: () => NOW,
    goTo: vi.fn(session.goTo),
    warning: { due: () => false, done: () => {} },
    ...changes,
  };
}
