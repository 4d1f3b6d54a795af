/** Evidence from any surface: the ports `EvidenceDesk` and `QuotesInPage`, answered by the background. */
import type { EvidenceDesk, QuotesInPage } from '../app/evidence-ports';
import type { Failure, Outcome } from '../app/ports';
import { createAsk } from './ask';
import { EVIDENCE_MESSAGES, type EvidenceMessages } from './evidence-protocol';
import { messenger } from './messenger';
import type { Asked, AskOver } from './protocol-types';

export type AskEvidence = AskOver<EvidenceMessages>;

function unwrap<Value, Error>(asked: Asked<Outcome<Value, Error>>): Outcome<Value, Error | Failure> {
  if (asked.reached) return asked.answer;
  const kind = asked.refused ? 'refused' : 'unreachable';
  return { ok: false, error: { kind, detail: asked.detail } };
}

/** The remote adapter of `EvidenceDesk`; it passes the same contract suite as the direct one. */
export function createRemoteDesk(ask: AskEvidence): EvidenceDesk {
  return {
    of: async (assessmentId) => unwrap(await ask('evidence', { assessmentId })),
    keep: async (evidence, seenRevision) => unwrap(await ask('keepEvidence', { evidence, seenRevision })),
    remove: async (assessmentId, evidenceId) =>
      unwrap(await ask('removeEvidence', { assessmentId, evidenceId })),
    recordChecks: async (assessmentId, checks) =>
      unwrap(await ask('recordChecks', { assessmentId, checks: [...checks] })),
  };
}

/** The page beside this surface, reached through the background. */
export function createRemotePage(ask: AskEvidence): QuotesInPage {
  return {
    take: async (tabId, isPublic) => unwrap(await ask('takeWords', { tabId, isPublic })),
    waiting: async (tabId) => unwrap(await ask('waitingWords', { tabId })),
    find: async (tabId, quotes) => unwrap(await ask('findQuotes', { tabId, quotes: [...quotes] })),
    paint: async (tabId, on) => unwrap(await ask('paintQuotes', { tabId, on })),
    reveal: async (tabId, evidenceId) => unwrap(await ask('revealQuote', { tabId, evidenceId })),
    back: async (tabId) => unwrap(await ask('backInPage', { tabId })),
    picture: async (tabId, assessmentId, questionId) =>
      unwrap(await ask('takePicture', { tabId, assessmentId, questionId })),
  };
}

/** Asks this extension's background about evidence. */
export const askEvidence: AskEvidence = createAsk(EVIDENCE_MESSAGES, (name, body) =>
  messenger.sendMessage(name, body),
);
