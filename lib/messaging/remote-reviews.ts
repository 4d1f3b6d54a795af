/** Reviewing from any surface: the port `Reviews`, answered by the background. */
import type { Failure, Outcome, Reviews } from '../app/ports';
import type { Ask, Asked } from './protocol-types';

function unwrap<Value, Error>(asked: Asked<Outcome<Value, Error>>): Outcome<Value, Error | Failure> {
  if (asked.reached) return asked.answer;
  const kind = asked.refused ? 'refused' : 'unreachable';
  return { ok: false, error: { kind, detail: asked.detail } };
}

/** The remote adapter of `Reviews`; it passes the same contract suite as the direct one. */
export function createRemoteReviews(ask: Ask): Reviews {
  return {
    match: async (pageKey) => unwrap(await ask('match', { pageKey })),
    start: async (request) =>
      unwrap(await ask('start', { ...request, product: request.product, reviewer: request.reviewer })),
    open: async (assessmentId) => unwrap(await ask('open', { assessmentId })),
    recordAnswer: async (write) => unwrap(await ask('recordAnswer', write)),
    amend: async (request) => unwrap(await ask('amend', request)),
    checklist: async (ref) => unwrap(await ask('checklist', { ref })),
    updateProduct: async (update) => unwrap(await ask('updateProduct', update)),
  };
}
