/** The must-have panel, which stands first in every result: what is met, what is not, and what is not known. */
import { type AboutTable, isNoAboutUseHere } from './about';
import type { QuestionId } from './checklist';
import { isClaimedOnly } from './evidence-strength';
import { isAnswered, type QuestionStanding } from './standing';

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
 * One must-have. A `met` that is `claimedOnly` rests on the vendor's word alone: it gets no tick, and the
 * outcome takes it for not known.
 */
export type MustHave = { readonly questionId: QuestionId } & (
  | { readonly state: 'met'; readonly claimedOnly: boolean }
  | { readonly state: 'partly' | 'not-met' | 'does-not-apply' }
  | { readonly state: 'not-known'; readonly why: NotKnownWhy }
);

export type MustHavePanel = {
  /** In the checklist's order. */
  readonly items: readonly MustHave[];
  readonly counts: Readonly<Record<MustHaveState, number>>;
  /** How many of those met are claimed only. */
  readonly claimedOnly: number;
  /** All but those that do not apply. */
  readonly apply: number;
  /** How many of those that apply have an answer; "not enough information" is one. */
  readonly answered: number;
};

/**
 * @param list the questions that count; those that are no must-haves are passed over
 * @param about what each wording is about, so that a "no" about its use here never reads *not met*
 */
export function mustHavePanel(list: readonly QuestionStanding[], about: AboutTable): MustHavePanel {
  const counts = { met: 0, partly: 0, 'not-met': 0, 'not-known': 0, 'does-not-apply': 0 };
  const items: MustHave[] = [];
  let claimedOnly = 0;
  let answered = 0;
  for (const standing of list) {
    if (!standing.question.mustHave) continue;
    const item = mustHaveOf(standing, about);
    items.push(item);
    counts[item.state] += 1;
    if (item.state === 'met' && item.claimedOnly) claimedOnly += 1;
    if (item.state !== 'does-not-apply' && isAnswered(standing.standing)) answered += 1;
  }
  return { items, counts, claimedOnly, apply: items.length - counts['does-not-apply'], answered };
}

function mustHaveOf({ question, standing, answer }: QuestionStanding, about: AboutTable): MustHave {
  const questionId = question.id;
  switch (standing) {
    case 'yes':
      return { questionId, state: 'met', claimedOnly: answer === null || isClaimedOnly(answer) };
    case 'no':
      return answer !== null && isNoAboutUseHere(about, questionId, answer)
        ? { questionId, state: 'not-known', why: 'no-in-its-use-here' }
        : { questionId, state: 'not-met' };
    case 'partly':
    case 'does-not-apply':
      return { questionId, state: standing };
    case 'not-enough-information':
    case 'reason-missing':
    case 'unanswered':
    case 'not-asked':
      return { questionId, state: 'not-known', why: standing };
  }
}
