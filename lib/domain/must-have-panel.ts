/** The must-have panel, which stands first in every result: what is met, what is not, and what is not known. */
import { type AboutTable, aboutOf, isNoAboutUseHere } from './about';
import type { QuestionId } from './checklist';
import { isBacked, isBackedForProduct } from './evidence-strength';
import { isAnswered, type QuestionStanding, type Standing } from './standing';

export const MUST_HAVE_STATES = ['met', 'partly', 'not-met', 'not-known', 'does-not-apply'] as const;
export type MustHaveState = (typeof MUST_HAVE_STATES)[number];

/**
 * Why a must-have is not known. `no-in-its-use-here`: the answer is "no", to a wording about its use in this
 * place, which leaves open how the product itself stands.
 */
export type NotKnownWhy =
  | 'not-enough-information'
  | 'reason-missing'
  | 'unanswered'
  | 'not-asked'
  | 'no-in-its-use-here';

/**
 * Why a yes is claimed only. `said-of-use-here`: somebody lives with it, and the wording asked about its use in
 * this place, which does not prove the product.
 */
export type ClaimedWhy = 'vendors-word' | 'said-of-use-here';

/** One must-have. A `met` that is `claimedOnly` gets no tick, and the outcome takes it for not known. */
export type MustHave = { readonly questionId: QuestionId } & (
  | { readonly state: 'met'; readonly claimedOnly: false }
  | { readonly state: 'met'; readonly claimedOnly: true; readonly why: ClaimedWhy }
  | { readonly state: 'partly' | 'not-met' | 'does-not-apply' }
  | { readonly state: 'not-known'; readonly why: NotKnownWhy }
);

/** How many must-haves stand in each way. */
export type MustHaveCounts = {
  readonly counts: Readonly<Record<MustHaveState, number>>;
  /** How many of those met are claimed only. */
  readonly claimedOnly: number;
  /** All but those that do not apply. */
  readonly apply: number;
  /** How many of those that apply have an answer; "not enough information" is one. */
  readonly answered: number;
};

/** The must-haves themselves, in the checklist's order, with their counts. */
export type MustHavePanel = MustHaveCounts & { readonly items: readonly MustHave[] };

/**
 * @param list the questions that count; those that are no must-haves are passed over
 * @param about what each wording is about, so that a "no" about its use here never reads *not met*, nor lived
 *   experience of it *met* with a tick
 */
export function mustHavePanel(list: readonly QuestionStanding[], about: AboutTable): MustHavePanel {
  const items = list.filter(({ question }) => question.mustHave).map((one) => mustHaveOf(one, about));
  return { items, ...mustHaveCounts(list, about) };
}

/** The counts alone, for lists of many reviews; the arguments are those of the panel. */
export function mustHaveCounts(list: readonly QuestionStanding[], about: AboutTable): MustHaveCounts {
  const counts = { met: 0, partly: 0, 'not-met': 0, 'not-known': 0, 'does-not-apply': 0 };
  let claimedOnly = 0;
  let apply = 0;
  let answered = 0;
  for (const one of list) {
    if (!one.question.mustHave) continue;
    const state = stateOf(one, about);
    counts[state] += 1;
    if (state === 'does-not-apply') continue;
    apply += 1;
    if (isAnswered(one.standing)) answered += 1;
    if (state === 'met' && claimedWhy(one, about) !== null) claimedOnly += 1;
  }
  return { counts, claimedOnly, apply, answered };
}

function stateOf({ question, standing, answer }: QuestionStanding, about: AboutTable): MustHaveState {
  switch (standing) {
    case 'yes':
      return 'met';
    case 'no':
      return answer !== null && isNoAboutUseHere(about, question.id, answer) ? 'not-known' : 'not-met';
    case 'partly':
    case 'does-not-apply':
      return standing;
    case 'not-enough-information':
    case 'reason-missing':
    case 'unanswered':
    case 'not-asked':
      return 'not-known';
  }
}

/** Of a yes: why it is claimed only, or nothing when something stands behind it. */
function claimedWhy({ question, answer }: QuestionStanding, about: AboutTable): ClaimedWhy | null {
  if (answer === null) return 'vendors-word';
  if (isBackedForProduct(answer, aboutOf(about, question.id, answer.wording.audience))) return null;
  return isBacked(answer) ? 'said-of-use-here' : 'vendors-word';
}

function mustHaveOf(one: QuestionStanding, about: AboutTable): MustHave {
  const questionId = one.question.id;
  const state = stateOf(one, about);
  switch (state) {
    case 'met': {
      const why = claimedWhy(one, about);
      return why ? { questionId, state, claimedOnly: true, why } : { questionId, state, claimedOnly: false };
    }
    case 'not-known':
      return { questionId, state, why: whyNotKnown(one.standing) };
    case 'partly':
    case 'not-met':
    case 'does-not-apply':
      return { questionId, state };
  }
}

/** Of a must-have that is not known; the only answer with a side that leaves it so is a "no" about use here. */
function whyNotKnown(standing: Standing): NotKnownWhy {
  switch (standing) {
    case 'not-enough-information':
    case 'reason-missing':
    case 'unanswered':
    case 'not-asked':
      return standing;
    case 'yes':
    case 'partly':
    case 'no':
    case 'does-not-apply':
      return 'no-in-its-use-here';
  }
}
