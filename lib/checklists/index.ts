/** The published checklists with their words. What needs only ids and rules imports `structures.ts` instead. */
import type { Checklist, ChecklistRef } from '../domain/checklist';
import { TEXT_EN_GB } from './care-tech-coproduction-ethics/en-GB';
import { TEXT_0_2_0_EN_GB } from './care-tech-coproduction-ethics-0.2.0/en-GB';
import { CARE_TECH_0_1_0_EN_GB, CURRENT_STRUCTURE, sameChecklist } from './structures';

export { aboutTableOf } from './about-table';
export { structureOf } from './structures';

/** What a new review is made with, in British English. */
export const CURRENT_CHECKLIST: Checklist = { ...CURRENT_STRUCTURE, text: TEXT_0_2_0_EN_GB };

/** Every checklist ever published, whole, in the order of `PUBLISHED`. */
export const CHECKLISTS: readonly Checklist[] = [
  { ...CARE_TECH_0_1_0_EN_GB, text: TEXT_EN_GB },
  CURRENT_CHECKLIST,
];

/**
 * The checklist an assessment was made with, with its words.
 * @returns `null` when this exact checklist is not one of ours (see `structureOf`).
 */
export function checklistFor(ref: ChecklistRef): Checklist | null {
  return CHECKLISTS.find((checklist) => sameChecklist(checklist.ref, ref)) ?? null;
}
