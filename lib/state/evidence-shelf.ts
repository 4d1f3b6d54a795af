/** What one window holds of a review's evidence, and the one way in for whatever the store answers. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { EvidenceDesk } from '../app/evidence-ports';
import type { Failure } from '../app/ports';
import type { Evidence } from '../domain/evidence';
import { byCodeUnits } from '../domain/records';
import { settled } from './settled';

/** How often a write is tried again on what other windows store meanwhile. */
export const TRIES = 3;

export type EvidenceLoading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'ready' };

export type Kept =
  | { readonly ok: true; readonly value: Evidence }
  | { readonly ok: false; readonly error: Failure };

export type EvidenceShelf = {
  readonly loading: ReadonlySignal<EvidenceLoading>;
  /** The oldest first. */
  readonly all: ReadonlySignal<readonly Evidence[]>;
  find(id: string): Evidence | null;
  /** Takes in what the store answered; an older revision than the one that is here comes too late. */
  put(evidence: Evidence): void;
  drop(id: string): void;
  /** Reads it all anew. What was read before stays when that fails. */
  load(): Promise<void>;
  /**
   * Keeps a piece that this window has not read from the store.
   * @param ifThere the store has one of that id all the same: write over it, as an earlier answer was lost, or take it
   */
  keep(evidence: Evidence, ifThere: 'write' | 'take'): Promise<Kept>;
};

function byAge(one: Evidence, other: Evidence): number {
  return byCodeUnits(one.createdAt, other.createdAt) || byCodeUnits(one.id, other.id);
}

/** The shelf of one review; it reads and writes only through the port. */
export function createEvidenceShelf(assessmentId: string, desk: EvidenceDesk): EvidenceShelf {
  const loading = signal<EvidenceLoading>({ kind: 'loading' });
  const byId = signal<ReadonlyMap<string, Evidence>>(new Map());
  /** Goes up with every change here, so that a reading that began before it is not believed. */
  let changes = 0;

  function put(evidence: Evidence): void {
    changes += 1;
    const current = byId.peek().get(evidence.id);
    if (current && current.revision > evidence.revision) return;
    byId.value = new Map(byId.peek()).set(evidence.id, evidence);
  }

  async function load(): Promise<void> {
    if (loading.peek().kind === 'failed') loading.value = { kind: 'loading' };
    for (let stale = true; stale; ) {
      const before = changes;
      const outcome = await settled(desk.of(assessmentId));
      stale = changes !== before;
      if (stale) continue;
      if (outcome.ok) {
        byId.value = new Map(outcome.value.map((one) => [one.id, one]));
        loading.value = { kind: 'ready' };
      } else if (loading.peek().kind !== 'ready') {
        loading.value = { kind: 'failed', failure: outcome.error };
      }
    }
  }

  function taken(stored: Evidence): Kept {
    put(stored);
    return { ok: true, value: stored };
  }

  return {
    loading,
    all: computed(() => [...byId.value.values()].toSorted(byAge)),
    find: (id) => byId.peek().get(id) ?? null,
    put,
    drop(id) {
      changes += 1;
      const rest = new Map(byId.peek());
      rest.delete(id);
      byId.value = rest;
    },
    load,
    async keep(evidence, ifThere) {
      let seen = 0;
      for (let tries = 0; tries <= TRIES; tries += 1) {
        const outcome = await settled(desk.keep(evidence, seen));
        if (outcome.ok) return taken(outcome.value);
        const { error } = outcome;
        if (error.kind !== 'evidence-conflict') return { ok: false, error };
        if (ifThere === 'take') return taken(error.current);
        seen = error.current.revision;
      }
      return { ok: false, error: { kind: 'refused', detail: 'changed elsewhere' } };
    },
  };
}
