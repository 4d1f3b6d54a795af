/**
 * What is done with quotes in a vendor's page, measured there: `equalSayEvidence`. Run in a world of its own, as an
 * extension's scripts are, where nodes take longer to reach than from the page's own scripts.
 */
import { createFinding } from './evidence-finding';
import { holdsOf } from './evidence-holds';
import { createLighting } from './evidence-lighting';
import { readingTimes } from './evidence-reading';
import { settled } from './evidence-timing';

Reflect.set(globalThis, 'equalSayEvidence', {
  settled,
  readingTimes,
  createLighting,
  createFinding,
  holdsOf,
});
