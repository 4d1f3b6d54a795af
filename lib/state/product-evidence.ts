/** All evidence of one product on screen, read anew when some of it changes. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Pictures } from '../app/evidence-ports';
import type { Failure } from '../app/ports';
import type { Evidence } from '../domain/evidence';
import { settled } from './settled';

export type ProductEvidencePhase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'open'; readonly evidence: readonly Evidence[] };

export type ProductEvidence = {
  readonly phase: ReadonlySignal<ProductEvidencePhase>;
  /** Shows this product's; asked for the one on screen, reads it again. */
  open(productId: string): Promise<void>;
  /** Some evidence changed: what is on screen is read again. */
  changed(): void;
};

/** An answer to an earlier product comes too late and is dropped. */
export function createProductEvidence(pictures: Pick<Pictures, 'ofProduct'>): ProductEvidence {
  const phase = signal<ProductEvidencePhase>({ kind: 'loading' });
  let shown: string | null = null;
  let turn = 0;

  async function open(productId: string): Promise<void> {
    turn += 1;
    const mine = turn;
    if (shown !== productId) phase.value = { kind: 'loading' };
    shown = productId;
    const read = await settled(pictures.ofProduct(productId));
    if (mine !== turn) return;
    phase.value = read.ok ? { kind: 'open', evidence: read.value } : { kind: 'failed', failure: read.error };
  }

  return {
    phase,
    open,
    changed() {
      if (shown !== null) void open(shown);
    },
  };
}
