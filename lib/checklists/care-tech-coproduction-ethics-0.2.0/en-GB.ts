/**
 * Version 0.2.0 in British English: the questions in the words of 0.1.0, with plain terms and Easy Read beside
 * them. The words of the questions are the same objects, so that no bundle carries them twice.
 * Licence of these words: CC BY 4.0, see `../LICENSE`.
 */
import type { ChecklistText } from '../../domain/checklist';
import { TEXT_EN_GB } from '../care-tech-coproduction-ethics/en-GB';
import { EASY_READ } from './en-GB/easy-read';
import { PLAIN_TERMS } from './en-GB/plain-terms';

/** Published: never changed, only followed by a new version. */
export const TEXT_0_2_0_EN_GB: ChecklistText = {
  ...TEXT_EN_GB,
  plainTerms: PLAIN_TERMS,
  easyRead: EASY_READ,
};
