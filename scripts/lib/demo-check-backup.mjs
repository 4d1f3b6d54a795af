// @ts-check
/** Looks into the backup, and holds the database it was brought back into against the one it is a copy of. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { recordsIn } from './demo-lines.mjs';
import { same, sha256 } from './demo-same.mjs';

/** What only belongs to one browser, and is in no backup. */
const OWN = ['local'];

/**
 * @typedef {object} Everything what the records in the backup are
 * @property {{ id: string, name: string }[]} products
 * @property {{ id: string, productId: string, answers: Record<string, unknown> }[]} assessments
 * @property {{ assessmentId: string, kind: string, exact?: string }[]} evidence
 * @property {number} pictures
 * @property {Record<string, number>} restored the rows of every store, the same in both profiles
 */

/**
 * @param {import('./demo-backup.mjs').BackupPlayed} played
 * @returns {Everything}
 * @throws naming the first thing that is not as it was
 */
export function checkBackup({ path, here, there }) {
  const entries = unzipSync(readFileSync(path));
  const lines = entries['records.jsonl'];
  if (!lines) throw new Error('backup.zip has no records.jsonl');
  const of = recordsIn(strFromU8(lines));
  const records = { products: of('product'), assessments: of('assessment'), evidence: of('evidence') };
  const restored = withoutOwn(here.counts);
  for (const [store, count] of Object.entries(restored))
    same(`rows of ${store} in the fresh profile`, there.counts[store], count);
  same('the stores', Object.keys(there.counts).join(), Object.keys(here.counts).join());
  const pictures = Object.entries(entries).filter(([name]) => name.startsWith('pictures/'));
  same('pictures in the backup', pictures.length, Object.keys(here.pictures).length);
  for (const [name, bytes] of pictures) {
    const id = name.slice('pictures/'.length).replace(/\.\w+$/, '');
    same(`the pixels of ${id} in the backup`, sha256(bytes), here.pictures[id]);
    same(`the pixels of ${id} in the fresh profile`, there.pictures[id], here.pictures[id]);
  }
  same('reviews in the backup', records.assessments.length, restored.assessments);
  return { ...records, pictures: pictures.length, restored };
}

/** @param {Record<string, number>} counts */
function withoutOwn(counts) {
  return Object.fromEntries(Object.entries(counts).filter(([store]) => !OWN.includes(store)));
}
