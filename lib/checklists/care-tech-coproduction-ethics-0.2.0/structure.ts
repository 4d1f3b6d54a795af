/** Version 0.2.0 without its words: the questions and rules of 0.1.0, each with what it is about. */
import type { ChecklistStructure } from '../../domain/checklist';
import { ABOUT } from '../care-tech-coproduction-ethics/about';
import { STRUCTURE } from '../care-tech-coproduction-ethics/structure';

/** Published: never changed, only followed by a new version. */
export const STRUCTURE_0_2_0: ChecklistStructure = {
  ...STRUCTURE,
  version: '0.2.0-research-draft',
  date: '2026-11-22',
  questions: STRUCTURE.questions.map((question) => {
    const about = ABOUT[question.id];
    return about === undefined ? question : { ...question, about };
  }),
};
