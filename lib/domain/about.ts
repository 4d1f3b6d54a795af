/** What a question, as one audience reads it, is about: the product, its use in one place, or both. */
import type { Answer } from './answer';
import type { QuestionId, Wording } from './checklist';

/**
 * `product`: what the vendor made, did or says. `use-here`: what reached the person who answers through the
 * service that uses it. `both`: how it works out, which either can spoil.
 */
export const ABOUTS = ['product', 'use-here', 'both'] as const;
export type About = (typeof ABOUTS)[number];

/** By question and by the wording that was read. It stands beside a checklist's structure. */
export type AboutTable = Readonly<Record<QuestionId, Readonly<Record<Wording, About>>>>;

/** A question that the table does not have, such as one a council added, is about the product. */
export function aboutOf(table: AboutTable, questionId: QuestionId, wording: Wording): About {
  return table[questionId]?.[wording] ?? 'product';
}

/**
 * Is this a "no" about its use in one place only? Such a "no" is heard and counted, but it leaves open how the
 * product itself stands: another service may use the same product well (fair to the vendor).
 */
export function isNoAboutUseHere(
  table: AboutTable,
  questionId: QuestionId,
  answer: Pick<Answer, 'value' | 'wording'>,
): boolean {
  return answer.value === 'no' && aboutOf(table, questionId, answer.wording.audience) === 'use-here';
}
