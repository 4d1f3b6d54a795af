// @vitest-environment happy-dom
/** All evidence of a product in the dashboard: read with its reviews, whose checklists name the questions. */
import { act, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EvidenceScreen } from '../../../components/dashboard/EvidenceScreen';
import { setTexts } from '../../../components/ui/texts';
import type { Failure, OpenProduct, Outcome } from '../../../lib/app/ports';
import type { Evidence } from '../../../lib/domain/evidence';
import { createProductEvidence } from '../../../lib/state/product-evidence';
import { createProductPage } from '../../../lib/state/product-page';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboardTexts from '../../../locales/en-GB/dashboard.ftl?raw';
import evidenceTexts from '../../../locales/en-GB/evidence.ftl?raw';
import { CHECKLIST, STRUCTURE, UNKNOWN_CHECKLIST } from '../../contracts/world';
import { pictureOf, quoteOf } from '../../fixtures/evidence/builders';
import { FULL_DISK } from '../../fixtures/evidence/fakes';
import { answerOf, assessmentOf, idOf, productOf } from '../../fixtures/records/builders';
import { createGate } from '../../fixtures/review/gate';
import { SMALL } from '../../fixtures/review/small-checklist';
import { cleanup, expectAccessible } from '../review/set-up';

beforeEach(() => setTexts('en-GB', [common, dashboardTexts, evidenceTexts]));
afterEach(cleanup);

const LANTERN = idOf(1);
const BEACON = idOf(2);
type Read<Value> = Outcome<Value, Failure>;

/** Two reviews of a product: 10 with the small checklist, 11 with one that is not known here. */
function productWith(id: string, name: string): OpenProduct {
  const product = productOf({ id, name, useTypes: [...STRUCTURE.useTypes] });
  const review = (number: number, checklist: typeof CHECKLIST) =>
    assessmentOf([answerOf('AAA1')], { id: idOf(number), productId: id, checklist });
  return { product, assessments: [review(10, CHECKLIST), review(11, UNKNOWN_CHECKLIST)], meetings: [] };
}

/** The screen over a store whose answers can be changed. */
function show(given: {
  readonly evidence?: readonly Evidence[];
  readonly product?: (id: string) => Promise<Read<OpenProduct>>;
  readonly ofProduct?: (id: string) => Promise<Read<readonly Evidence[]>>;
  readonly pictureUrl?: (id: string) => string | null;
}) {
  const page = createProductPage({
    library: {
      product:
        given.product ??
        (async (id) => ({ ok: true, value: productWith(id, id === LANTERN ? 'Lantern' : 'Beacon') })),
      checklists: async () => ({ ok: true, value: [] }),
      exercises: async () => ({ ok: true, value: [] }),
    },
    checklistFor: (ref) => (ref.hash === CHECKLIST.hash ? SMALL : null),
    aboutOf: () => ({}),
  });
  const evidence = createProductEvidence({
    ofProduct: given.ofProduct ?? (async () => ({ ok: true, value: given.evidence ?? [] })),
  });
  const at = (productId: string) => (
    <main>
      <EvidenceScreen
        page={page}
        evidence={evidence}
        productId={productId}
        pictureUrl={given.pictureUrl ?? (() => null)}
      />
    </main>
  );
  const { rerender, container } = render(at(LANTERN));
  return { evidence, goTo: (productId: string) => rerender(at(productId)), container };
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const shown = (name: string) => waitFor(() => expect(heading()).toBe(`All evidence of ${name}`));

describe('the evidence screen', () => {
  it('shows the product’s evidence, and leads back to what its reviews say', async () => {
    show({ evidence: [quoteOf(1), pictureOf(2)] });
    await shown('Lantern');
    expect(screen.getByText('Evidence: 1 quote, 1 picture')).toBeTruthy();
    const back = screen.getByRole('link', { name: 'What the reviews of this product say' });
    expect(back.getAttribute('href')).toBe(`#/product/${LANTERN}`);
    await expectAccessible();
  });

  it('says that it is loading until both the product and its evidence are there', async () => {
    const [product, evidence] = [createGate<Read<OpenProduct>>(), createGate<Read<readonly Evidence[]>>()];
    show({ product: () => product.passed, ofProduct: () => evidence.passed });
    expect([heading(), screen.getByRole('status').textContent]).toEqual(['Evidence', 'Opening…']);
    evidence.open({ ok: true, value: [] });
    await act(() => evidence.passed.then(() => {}));
    expect(heading()).toBe('Evidence');
    product.open({ ok: true, value: productWith(LANTERN, 'Lantern') });
    await shown('Lantern');
    expect(screen.getByText(/No evidence is kept for this product yet/)).toBeTruthy();
  });

  it.each([
    ['the product', { product: async () => ({ ok: false, error: { kind: 'not-found' } }) as const }],
    ['its evidence', { ofProduct: async () => ({ ok: false, error: FULL_DISK }) as const }],
  ])('says why %s cannot be shown', async (_what, given) => {
    show(given);
    const notice = await screen.findByRole('alert');
    expect(heading()).toBe('Evidence');
    expect(notice.textContent).not.toBe('');
    expect(screen.queryByRole('status')).toBeNull();
    await expectAccessible();
  });

  it('names questions as the checklist of each review does, and by their code where that is not known', async () => {
    const { container } = show({
      evidence: [
        pictureOf(1, { assessmentId: idOf(10), questionIds: ['AAA1'] }),
        pictureOf(2, { assessmentId: idOf(11), questionIds: ['AAA2'] }),
        pictureOf(3, { assessmentId: idOf(99), questionIds: ['BBB1'] }),
      ],
    });
    await shown('Lantern');
    const named = [...container.querySelectorAll('.es-evidence')].map((one) => one.textContent ?? '');
    expect(named.map((text) => /For: (.*?)\.?$/.exec(text)?.[1])).toEqual(['Label AAA1', 'AAA2', 'BBB1']);
  });

  it('shows kept pictures by the address that the page has for them', async () => {
    show({ evidence: [pictureOf(2)], pictureUrl: (id) => `blob:${id}` });
    await shown('Lantern');
    expect(screen.getByAltText('A table of prices')).toHaveProperty('src', `blob:${idOf(2)}`);
  });

  it('shows what changed meanwhile', async () => {
    const kept: Evidence[] = [quoteOf(1)];
    const { evidence } = show({ ofProduct: async () => ({ ok: true, value: [...kept] }) });
    await shown('Lantern');
    kept.push(quoteOf(2));
    evidence.changed();
    await screen.findByText('Evidence: 2 quotes');
  });

  it('turns to another product with that one’s evidence only', async () => {
    const { goTo } = show({
      ofProduct: async (id) => ({ ok: true, value: id === LANTERN ? [quoteOf(1)] : [] }),
    });
    await shown('Lantern');
    goTo(BEACON);
    await shown('Beacon');
    expect(screen.queryByText('Evidence: 1 quote')).toBeNull();
  });
});
