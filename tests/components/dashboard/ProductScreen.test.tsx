// @vitest-environment happy-dom
/** One product's page: what happened, what is due, its pages, and that it is in the bin. */
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProductScreen } from '../../../components/dashboard/ProductScreen';
import { setTexts } from '../../../components/ui/texts';
import type { OpenProduct } from '../../../lib/app/ports';
import { type Exercise, NEW_EXERCISE_LETTER } from '../../../lib/domain/exercise';
import type { Product } from '../../../lib/domain/product';
import { createProductCare } from '../../../lib/state/product-care';
import { createProductEvidence } from '../../../lib/state/product-evidence';
import { createProductPage } from '../../../lib/state/product-page';
import chartTexts from '../../../locales/en-GB/charts.ftl?raw';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboardTexts from '../../../locales/en-GB/dashboard.ftl?raw';
import evidenceTexts from '../../../locales/en-GB/evidence.ftl?raw';
import productTexts from '../../../locales/en-GB/product.ftl?raw';
import productsTexts from '../../../locales/en-GB/products.ftl?raw';
import resultTexts from '../../../locales/en-GB/result.ftl?raw';
import summaryTexts from '../../../locales/en-GB/summary.ftl?raw';
import { CHECKLIST, STRUCTURE } from '../../contracts/world';
import { anExercise } from '../../fixtures/exercise/builders';
import { answerOf, assessmentOf, idOf, productOf } from '../../fixtures/records/builders';
import { SMALL } from '../../fixtures/review/small-checklist';
import { tableRows } from '../result/set-up';
import { expectAccessible } from '../review/set-up';

beforeEach(() =>
  setTexts('en-GB', [
    common,
    dashboardTexts,
    summaryTexts,
    resultTexts,
    chartTexts,
    evidenceTexts,
    productTexts,
    productsTexts,
  ]),
);
afterEach(cleanup);

async function show(product: Partial<Product> = {}, exercises: readonly Exercise[] = []) {
  const open: OpenProduct = {
    product: productOf({
      id: idOf(1),
      name: 'Lantern',
      useTypes: [...STRUCTURE.useTypes],
      pageKeys: ['https://tallow.example/lantern'],
      nextReviewOn: '2026-11-18',
      ...product,
    }),
    assessments: [
      assessmentOf([answerOf('AAA1')], { id: idOf(10), productId: idOf(1), checklist: CHECKLIST }),
    ],
    meetings: [],
  };
  const page = createProductPage({
    library: {
      product: async () => ({ ok: true, value: open }),
      checklists: async () => ({ ok: true, value: [] }),
      exercises: async () => ({ ok: true, value: exercises }),
    },
    checklistFor: (ref) => (ref.hash === CHECKLIST.hash ? SMALL : null),
    aboutOf: () => ({}),
  });
  const care = createProductCare({
    library: {
      amendProduct: async () => ({ ok: true, value: open.product }),
      mergedInto: async () => ({ ok: true, value: [] }),
      unmergeProduct: async () => ({ ok: true, value: open.product }),
    },
    announce: vi.fn(),
  });
  render(
    <main>
      <ProductScreen
        page={page}
        care={care}
        evidence={createProductEvidence({ ofProduct: async () => ({ ok: true, value: [] }) })}
        productId={idOf(1)}
        today={() => '2026-11-21'}
        onReview={vi.fn()}
      />
    </main>,
  );
  await screen.findByRole('heading', { level: 1, name: 'Lantern' });
}

describe('the page of a product', () => {
  it('says what is due of it, on which pages it was met, and when its exercise asked its vendor', async () => {
    const letter = {
      ...NEW_EXERCISE_LETTER,
      sent: [{ questionId: 'AAA1', text: 'Who was there?' }],
      sentOn: { [idOf(1)]: '2026-11-09' },
    };
    await show({}, [anExercise({ productIds: [idOf(1)], decisionDueOn: '2026-12-01', letter })]);
    const due = screen.getByRole('region', { name: 'What is due' });
    expect(
      within(due)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'LanternReview it again18 Nov 2026, 3 days ago',
      'Night sensorsThe decision is due1 Dec 2026, in 10 days',
    ]);
    const pages = screen.getByRole('region', { name: 'Its web pages' });
    expect(within(pages).getByRole('link').getAttribute('href')).toBe('https://tallow.example/lantern');
    expect(tableRows('What happened, day by day')).toContainEqual([
      '9 Nov 2026',
      'Vendor asked',
      'One question sent to all vendors, in the exercise \u2068Night sensors\u2069',
    ]);
    expect(screen.queryByText(/This product is in the bin/)).toBeNull();
    await expectAccessible();
  });

  it('says that it is in the bin, and leads there', async () => {
    await show({ deletedAt: '2026-11-20T09:00:00.000Z' });
    expect(screen.getByText(/This product is in the bin/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Products in the bin' }).getAttribute('href')).toBe(
      '#/products?bin=1',
    );
  });
});
