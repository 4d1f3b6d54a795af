/** The evidence of one open review: what is kept, what is being taken or typed, and the page it came from. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { EvidenceDesk, QuotesInPage } from '../app/evidence-ports';
import type { Clock, Ids } from '../app/ports';
import { isPrivateRole, type Role } from '../domain/assessment';
import type { QuestionId } from '../domain/checklist';
import { EVIDENCE_MAX, type Evidence } from '../domain/evidence';
import type { PageKey } from '../domain/product';
import { countsOf, type EvidenceCounts, type PageLook, pageLook } from './evidence-look';
import { createEvidenceOnPage, type EvidenceOnPage } from './evidence-on-page';
import { createOpenForms, type OpenForms } from './evidence-open-forms';
import { createEvidenceStore, type EvidenceStore } from './evidence-store';
import { createEvidenceTaking, type EvidenceTaking } from './evidence-taking';

/** A question that is asked, by its id and short name. */
export type AskedQuestion = { readonly id: QuestionId; readonly label: string };

export type EvidenceState = Omit<EvidenceStore, 'keepNew' | 'takeIn'> &
  EvidenceTaking &
  EvidenceOnPage &
  Omit<OpenForms, 'hasTyped'> & {
    /** Words were taken or typed, and are lost if the person leaves now. */
    readonly hasUnkept: ReadonlySignal<boolean>;
    /** Nothing is painted, and nothing that was taken away can be brought back. */
    readonly isPrivate: boolean;
    /** The surface lies over the page: nothing that cannot be undone is done there. */
    readonly overPage: boolean;
    readonly questions: ReadonlySignal<readonly AskedQuestion[]>;
    /** The oldest first; none for a question without any. */
    evidenceFor(questionId: QuestionId): readonly Evidence[];
    readonly counts: ReadonlySignal<ReadonlyMap<QuestionId, EvidenceCounts>>;
    /** Kept for no question that is asked now. */
    readonly loose: ReadonlySignal<readonly Evidence[]>;
    /** The review holds as much as it may. */
    readonly isFull: ReadonlySignal<boolean>;
    /** What the looks at the page beside have found. */
    readonly pageLook: ReadonlySignal<PageLook>;
    readonly pageKey: ReadonlySignal<PageKey | null>;
  };

export type EvidenceStateNeeds = {
  readonly assessmentId: string;
  readonly productId: string;
  readonly role: Role;
  /** The tab beside; nothing in a frame, which reaches its own only. */
  readonly tabId: ReadonlySignal<number | null>;
  /** Of the page beside; nothing where there is none, or the browser does not say which. */
  readonly pageKey: ReadonlySignal<PageKey | null>;
  readonly pageTitle: ReadonlySignal<string>;
  readonly desk: EvidenceDesk;
  /** Nothing in a tab of our own, which has no page beside it. */
  readonly page: QuotesInPage | null;
  /** The surface lies over the page, so that the person sees what is lit there. */
  readonly overPage: boolean;
  readonly now: Clock['now'];
  /** The day where the reader is, as YYYY-MM-DD. */
  readonly today: () => string;
  readonly ids: Ids;
  readonly sha256: (text: string) => Promise<string>;
  readonly questions: ReadonlySignal<readonly AskedQuestion[]>;
};

/** Nothing is read before `load`. */
export function createEvidenceState(needs: EvidenceStateNeeds): EvidenceState {
  const { assessmentId, productId, role, page, tabId, pageKey, pageTitle, now, questions, desk } = needs;
  const isPrivate = isPrivateRole(role);
  const { keepNew, takeIn, ...store } = createEvidenceStore({ assessmentId, role, desk });
  const newId = () => needs.ids.next();
  const own = { assessmentId, productId, now, newId };

  const byQuestion = computed(() => {
    const groups = new Map<QuestionId, Evidence[]>();
    for (const evidence of store.all.value) {
      for (const id of new Set(evidence.questionIds)) groups.set(id, [...(groups.get(id) ?? []), evidence]);
    }
    return groups;
  });

  const taking = createEvidenceTaking({ ...own, store: { keepNew }, page, tabId });
  const { hasTyped, ...forms } = createOpenForms({
    ...own,
    store: { keepNew, rewrite: store.rewrite },
    beside: () => {
      const key = pageKey.peek();
      return key === null ? null : { pageKey: key, title: pageTitle.peek() };
    },
    today: needs.today,
    sha256: needs.sha256,
  });

  return {
    ...store,
    ...taking,
    ...forms,
    hasUnkept: computed(() => hasTyped.value || taking.drafts.value.length > 0),
    ...createEvidenceOnPage({
      assessmentId,
      desk,
      store: { all: store.all, takeIn },
      page,
      tabId,
      pageKey,
      mayPaint: needs.overPage && !isPrivate,
    }),
    isPrivate,
    overPage: needs.overPage,
    questions,
    evidenceFor: (questionId) => byQuestion.value.get(questionId) ?? [],
    counts: computed(() => new Map([...byQuestion.value].map(([id, list]) => [id, countsOf(list)] as const))),
    loose: computed(() => {
      const asked = new Set(questions.value.map(({ id }) => id));
      return store.all.value.filter(({ questionIds }) => !questionIds.some((id) => asked.has(id)));
    }),
    isFull: computed(() => store.all.value.length >= EVIDENCE_MAX),
    pageLook: computed(() => pageLook(store.all.value, pageKey.value)),
    pageKey,
  };
}
