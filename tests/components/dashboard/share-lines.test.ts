/** What is shown of a share copy is all that is in it: no value can change without a line that changes. */
import { beforeAll, describe, expect, it } from 'vitest';
import { shareLines } from '../../../components/dashboard/share-lines';
import { setTexts } from '../../../components/ui/texts';
import type { ShareCopy, SharedReview } from '../../../lib/formats/share-copy';
import common from '../../../locales/en-GB/common.ftl?raw';
import exportTexts from '../../../locales/en-GB/export.ftl?raw';
import result from '../../../locales/en-GB/result.ftl?raw';
import { CHECKLIST } from '../../fixtures/records/builders';

beforeAll(() => setTexts('en-GB', [common, result, exportTexts]));

const PRODUCT: ShareCopy['products'][number] = {
  id: '00000001-1111-4111-8111-111111111111',
  useTypes: ['C'],
  facts: { ai: 'yes', care: 'no', records: 'not-sure' },
  named: null,
};
const REVIEW: SharedReview = {
  id: '00000002-1111-4111-8111-111111111111',
  product: PRODUCT.id,
  checklist: CHECKLIST,
  depth: 'quick-worker',
  role: 'care-worker',
  knowsIt: 'uses-it',
  helper: null,
  interestDeclared: false,
  month: '2026-11',
  answers: [{ question: 'COP1', answer: 'yes', strength: 2, lived: false }],
};
const NAMED = { name: 'Lantern', vendor: 'Hollyhock', version: '4', pages: ['https://a.example/b'] };

function linesOf(review = REVIEW, product = PRODUCT): readonly string[] {
  const head = { format: 'equal-say-share', formatVersion: 1, about: '' } as const;
  const lines = shareLines({ ...head, products: [product], reviews: [review] }, review, () => '');
  return lines.map(({ text }) => text.replace(/[\u2068\u2069]/g, ''));
}

const answer = (change: Partial<SharedReview['answers'][number]>): SharedReview => ({
  ...REVIEW,
  answers: REVIEW.answers.map((one) => ({ ...one, ...change })),
});
const checklist = (change: Partial<SharedReview['checklist']>): SharedReview => ({
  ...REVIEW,
  checklist: { ...CHECKLIST, ...change },
});

describe('the lines of a share copy', () => {
  it('are sentences: an answer with its question and how strong its evidence is', () => {
    expect(linesOf()).toContain('Question COP1: yes, shown');
    expect(linesOf(answer({ lived: true }))).toContain('Question COP1: yes, shown, from lived experience');
    expect(linesOf({ ...REVIEW, answers: [] })).toContain('No answers');
  });

  it('warn of a checklist whose name its makers chose, and of ours do not', () => {
    const warning = /does not come with Equal Say, and its name may tell who made it/;
    const own = linesOf(checklist({ id: 'larkshire-council', version: '1.2.0' }));
    expect(own.filter((line) => warning.test(line))).toEqual([
      expect.stringContaining('Checklist: larkshire-council 1.2.0, en-GB.'),
    ]);
    expect(linesOf().filter((line) => warning.test(line))).toEqual([]);
  });

  it.each<[string, SharedReview]>([
    ['depth', { ...REVIEW, depth: 'full' }],
    ['role', { ...REVIEW, role: 'family-carer' }],
    ['knowsIt', { ...REVIEW, knowsIt: 'has-seen-it' }],
    ['helper', { ...REVIEW, helper: 'not-said' }],
    ['interestDeclared', { ...REVIEW, interestDeclared: true }],
    ['month', { ...REVIEW, month: '2026-10' }],
    ['question', answer({ question: 'COP2' })],
    ['answer', answer({ answer: 'no' })],
    ['strength', answer({ strength: null })],
    ['lived', answer({ lived: true })],
    ['the checklist’s id', checklist({ id: 'other' })],
    ['the checklist’s version', checklist({ version: '9.0.0' })],
    ['the checklist’s language', checklist({ language: 'cy' })],
    ['the checklist’s fingerprint', checklist({ hash: 'cd'.repeat(32) })],
  ])('change in one place with %s', (_, review) => {
    const [before, after] = [linesOf(), linesOf(review)];
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, at) => line !== before[at])).toHaveLength(1);
  });

  it.each<[string, ShareCopy['products'][number]]>([
    ['use types', { ...PRODUCT, useTypes: ['A'] }],
    ['no use types', { ...PRODUCT, useTypes: [] }],
    ['AI', { ...PRODUCT, facts: { ...PRODUCT.facts, ai: 'no' } }],
    ['care', { ...PRODUCT, facts: { ...PRODUCT.facts, care: 'yes' } }],
    ['recording', { ...PRODUCT, facts: { ...PRODUCT.facts, records: 'no' } }],
  ])('change in one place with what is said of the product: %s', (_, product) => {
    const [before, after] = [linesOf(), linesOf(REVIEW, product)];
    expect(after.filter((line, at) => line !== before[at])).toHaveLength(1);
  });

  it('say the product’s name, vendor, version and every page when it is named', () => {
    const lines = linesOf(REVIEW, { ...PRODUCT, named: NAMED });
    expect(lines.slice(0, 4)).toEqual([
      'Product: Lantern',
      'Vendor: Hollyhock',
      'Version: 4',
      'Page: https://a.example/b',
    ]);
    expect(linesOf()[0]).toBe('Product: not named');
  });

  it('have a sentence for every message they use', () => {
    for (const line of linesOf(REVIEW, { ...PRODUCT, named: NAMED })) expect(line).not.toMatch(/^share-|^\{/);
  });
});
