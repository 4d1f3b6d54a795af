/** The real clock and the real ids: the only places where time and chance enter. */
import { v7 } from 'uuid';
import type { Clock, Ids } from '../app/ports';

export const clock: Clock = { now: () => new Date().toISOString() };

/** UUID version 7: sorts by time, so that new records come last. */
export const ids: Ids = { next: () => v7() };
