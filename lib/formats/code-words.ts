/** The words for codes that several files of a review write out for people. */
import type { AnswerValue, Strength } from '../domain/answer';
import type { HelperBand, Lived, Role } from '../domain/assessment';
import type { Depth } from '../domain/checklist';
import type { Outcome } from '../domain/outcome';

/** In the language the file is to have. */
export type CodeWords = {
  readonly answers: Readonly<Record<AnswerValue, string>>;
  /** How strong the evidence is; `not-judged` where nobody has said yet. */
  readonly strengths: Readonly<Record<Strength | 'not-judged', string>>;
  readonly roles: Readonly<Record<Role, string>>;
  /** How the reviewer knows the product. */
  readonly lived: Readonly<Record<Lived, string>>;
  readonly helpers: Readonly<Record<HelperBand, string>>;
  readonly depths: Readonly<Record<Depth, string>>;
  /** The one line a review may end on: a sentence, never a grade. */
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly yes: string;
  readonly no: string;
};
