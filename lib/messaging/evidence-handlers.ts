/** What the background does for each message about evidence: the store's desk, and the page beside a surface. */
import type { EvidenceDesk, QuotesInPage } from '../app/evidence-ports';
import type { Failure } from '../app/ports';
import type { EvidenceMessages } from './evidence-protocol';
import type { FrameGuard } from './frame-guard';
import type { HandlersOver } from './protocol-types';
import type { Sender } from './senders';

export type EvidenceHandlersNeeds = {
  readonly desk: EvidenceDesk;
  readonly page: QuotesInPage;
  readonly guard: Pick<FrameGuard, 'mayWrite'>;
  /** The person in this browser is in a role for whom nothing is lit on a page. */
  readonly isPrivate: () => Promise<boolean>;
  readonly tellEvidenceChanged: (assessmentId: string) => void;
};

const NOT_OF_THIS_TAB: { readonly ok: false; readonly error: Failure } = {
  ok: false,
  error: { kind: 'refused', detail: 'not of this tab' },
};

const NOT_FOR_PRIVATE_ROLES: { readonly ok: false; readonly error: Failure } = {
  ok: false,
  error: { kind: 'refused', detail: 'nothing is lit for private roles' },
};

/** The tab a request is about: a frame's own, whatever its body says; else the one our own page names. */
function tabOf(sender: Sender, { tabId }: { readonly tabId: number | null }): number | null {
  return sender.kind === 'overlay-frame' ? sender.tabId : tabId;
}

/** Builds the handlers. A frame sees and changes what belongs to its own tab's site, and reads its own page. */
export function createEvidenceHandlers(needs: EvidenceHandlersNeeds): HandlersOver<EvidenceMessages> {
  const { desk, page, guard, tellEvidenceChanged } = needs;
  return {
    async evidence({ assessmentId }, sender) {
      return (await guard.mayWrite(sender, assessmentId)) ? desk.of(assessmentId) : NOT_OF_THIS_TAB;
    },
    async keepEvidence({ evidence, seenRevision }, sender) {
      if (!(await guard.mayWrite(sender, evidence.assessmentId))) return NOT_OF_THIS_TAB;
      const kept = await desk.keep(evidence, seenRevision);
      if (kept.ok) tellEvidenceChanged(evidence.assessmentId);
      return kept;
    },
    async removeEvidence({ assessmentId, evidenceId }, sender) {
      if (!(await guard.mayWrite(sender, assessmentId))) return NOT_OF_THIS_TAB;
      const removed = await desk.remove(assessmentId, evidenceId);
      if (removed.ok) tellEvidenceChanged(assessmentId);
      return removed;
    },
    async recordChecks({ assessmentId, checks }, sender) {
      if (!(await guard.mayWrite(sender, assessmentId))) return NOT_OF_THIS_TAB;
      const recorded = await desk.recordChecks(assessmentId, checks);
      if (recorded.ok) tellEvidenceChanged(assessmentId);
      return recorded;
    },
    takeWords: (request, sender) => page.take(tabOf(sender, request), request.isPublic),
    waitingWords: (request, sender) => page.waiting(tabOf(sender, request)),
    findQuotes: (request, sender) => page.find(tabOf(sender, request), request.quotes),
    async paintQuotes(request, sender) {
      if (request.on && (await needs.isPrivate())) return NOT_FOR_PRIVATE_ROLES;
      return page.paint(tabOf(sender, request), request.on);
    },
    revealQuote: (request, sender) => page.reveal(tabOf(sender, request), request.evidenceId),
    backInPage: (request, sender) => page.back(tabOf(sender, request)),
    async takePicture(request, sender) {
      if (!(await guard.mayWrite(sender, request.assessmentId))) return NOT_OF_THIS_TAB;
      return page.picture(tabOf(sender, request), request.assessmentId, request.questionId);
    },
  };
}
