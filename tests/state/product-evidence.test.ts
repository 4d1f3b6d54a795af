/** All evidence of a product on screen: read, read again when some changed, and never another product's. */
import { describe, expect, it } from 'vitest';
import type { Pictures } from '../../lib/app/evidence-ports';
import type { Failure, Outcome } from '../../lib/app/ports';
import type { Evidence } from '../../lib/domain/evidence';
import { createProductEvidence } from '../../lib/state/product-evidence';
import { quoteOf } from '../fixtures/evidence/builders';
import { FULL_DISK } from '../fixtures/evidence/fakes';
import { idOf } from '../fixtures/records/builders';
import { createGate, type Gate } from '../fixtures/review/gate';

type Answer = Outcome<readonly Evidence[], Failure>;
const found = (...evidence: readonly Evidence[]): Answer => ({ ok: true, value: evidence });
const open = (...evidence: readonly Evidence[]) => ({ kind: 'open', evidence });

/** A store that answers each question when it is told to. */
function setUp() {
  const asked: { readonly productId: string; readonly answer: Gate<Answer> }[] = [];
  const pictures: Pick<Pictures, 'ofProduct'> = {
    ofProduct(productId) {
      const answer = createGate<Answer>();
      asked.push({ productId, answer });
      return answer.passed;
    },
  };
  const evidence = createProductEvidence(pictures);
  return {
    evidence,
    asked: () => asked.map(({ productId }) => productId),
    answer: (at: number, answer: Answer) => asked[at]?.answer.open(answer),
  };
}

describe('the evidence of a product', () => {
  it('is read when it is opened', async () => {
    const { evidence, asked, answer } = setUp();
    expect([evidence.phase.value, asked()]).toEqual([{ kind: 'loading' }, []]);
    const opening = evidence.open(idOf(1));
    expect([evidence.phase.value, asked()]).toEqual([{ kind: 'loading' }, [idOf(1)]]);
    answer(0, found(quoteOf(1)));
    await opening;
    expect(evidence.phase.value).toEqual(open(quoteOf(1)));
  });

  it('says why it cannot be read, and is there once it can', async () => {
    const { evidence, answer } = setUp();
    const first = evidence.open(idOf(1));
    answer(0, { ok: false, error: FULL_DISK });
    await first;
    expect(evidence.phase.value).toEqual({ kind: 'failed', failure: FULL_DISK });
    const again = evidence.open(idOf(1));
    answer(1, found());
    await again;
    expect(evidence.phase.value).toEqual(open());
  });

  it('says so too when the store throws', async () => {
    const evidence = createProductEvidence({ ofProduct: () => Promise.reject(new Error('gone')) });
    await evidence.open(idOf(1));
    expect(evidence.phase.value).toMatchObject({
      kind: 'failed',
      failure: { kind: 'storage', detail: 'Error: gone' },
    });
  });

  it('stays on screen while it is read again, and shows what changed', async () => {
    const { evidence, asked, answer } = setUp();
    const first = evidence.open(idOf(1));
    answer(0, found(quoteOf(1)));
    await first;
    evidence.changed();
    expect([evidence.phase.value, asked()]).toEqual([open(quoteOf(1)), [idOf(1), idOf(1)]]);
    answer(1, found(quoteOf(1), quoteOf(2)));
    await new Promise((resolve) => setImmediate(resolve));
    expect(evidence.phase.value).toEqual(open(quoteOf(1), quoteOf(2)));
  });

  it('is not read when something changed before any was opened', () => {
    const { evidence, asked } = setUp();
    evidence.changed();
    expect([evidence.phase.value, asked()]).toEqual([{ kind: 'loading' }, []]);
  });

  it('is never shown under another product, however late an answer comes', async () => {
    const { evidence, answer } = setUp();
    const first = evidence.open(idOf(1));
    answer(0, found(quoteOf(1)));
    await first;
    const [earlier, later] = [evidence.open(idOf(2)), evidence.open(idOf(3))];
    expect(evidence.phase.value).toEqual({ kind: 'loading' });
    answer(2, found(quoteOf(3)));
    await later;
    answer(1, found(quoteOf(2)));
    await earlier;
    expect(evidence.phase.value).toEqual(open(quoteOf(3)));
  });

  it('shows the latest of two readings, whichever ends first', async () => {
    const { evidence, answer } = setUp();
    const first = evidence.open(idOf(1));
    evidence.changed();
    answer(1, found(quoteOf(2)));
    await new Promise((resolve) => setImmediate(resolve));
    answer(0, found(quoteOf(1)));
    await first;
    expect(evidence.phase.value).toEqual(open(quoteOf(2)));
  });
});
