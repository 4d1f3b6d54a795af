/** The files that the demonstration leaves, and what all of them are to hold: the review that was played. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { checklistFor } from '../../lib/checklists';
import type { Assessment } from '../../lib/domain/assessment';
import type { Product } from '../../lib/domain/product';
import { readJsonText } from '../../lib/formats/read-json';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { asPrinted } from './pdf';

/** @throws with what to do, where the demonstration has not left the file */
export function demoFile(name: string): Buffer {
  const path = join(ROOT, 'demo-output', name);
  if (!existsSync(path)) throw new Error(`demo-output/${name} is not there. Run: npm run demo`);
  return readFileSync(path);
}

/** What `review.json` says was played: the product that was invented for it, and the review with its answers. */
export type Played = { readonly product: Product; readonly review: Assessment };

/** @throws where the file lacks, or holds no single review with answers */
export function played(): Played {
  const read = readJsonText(demoFile('review.json').toString());
  if (read.kind !== 'ok') throw new Error(`demo-output/review.json: ${JSON.stringify(read)}`);
  const [product] = read.records.products;
  const [review, ...more] = read.records.assessments;
  if (!product || !review || more.length > 0) throw new Error('demo-output/review.json is not one review.');
  if (Object.keys(review.answers).length < 20) throw new Error('The demonstration answers more questions.');
  return { product, review };
}

/**
 * That a document of any kind names the product, and asks each question that was answered in the words it was read in.
 * @param text of the whole document
 */
export function expectReportOf({ product, review }: Played, text: string): void {
  const printed = asPrinted(text);
  expect(printed).toContain(asPrinted(product.name));
  const texts = checklistFor(review.checklist)?.text.questions;
  const missing = Object.values(review.answers).filter(({ questionId, wording }) => {
    const words = texts?.[questionId]?.text[wording.audience];
    return words === undefined || !printed.includes(asPrinted(words));
  });
  expect(missing.map(({ questionId }) => questionId)).toEqual([]);
}
