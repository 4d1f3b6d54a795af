/** How strong the evidence behind the answers is, and which yes is no more than a claim. */
import type { About } from './about';
import type { Answer } from './answer';
import type { QuestionStanding } from './standing';

/** What stands behind an answer: strength, and beside it, neither above nor below, lived experience. */
export type Backing = Pick<Answer, 'strength' | 'lived'>;

/** The names of strengths 0 to 3, and of a strength nobody has judged yet. */
export const STRENGTH_NAMES = ['none', 'claimed', 'shown', 'checked', 'not-judged'] as const;
export type StrengthName = (typeof STRENGTH_NAMES)[number];

/** The evidence behind the answers of one theme that say yes, partly or no. */
export type ThemeEvidence = {
  readonly theme: string;
  /** How many answers of the theme say yes, partly or no. */
  readonly of: number;
  /** Those by strength; they add up to `of`. */
  readonly strengths: Readonly<Record<StrengthName, number>>;
  /** How many of them come from somebody who uses it or lives with it, whatever their strength. */
  readonly lived: number;
  /** How many say yes with no more than the vendor's word behind it. */
  readonly claimedOnly: number;
};

/** Shown, checked or lived (domain research 7.2). A strength not judged yet backs nothing. */
export function isBacked(backing: Backing): boolean {
  return backing.lived || (backing.strength !== null && backing.strength >= 2);
}

/**
 * The same where it is to speak for the product. Lived experience of its use in one place does not: another
 * service may use the same product otherwise.
 * @param about what the wording that was read is about
 */
export function isBackedForProduct(backing: Backing, about: About): boolean {
  return isBacked(about === 'use-here' ? { ...backing, lived: false } : backing);
}

/** A yes with nothing behind it but a claim: it reads "claimed", and it is asked of the vendor. */
export function isClaimedOnly(answer: Backing & Pick<Answer, 'value'>): boolean {
  return answer.value === 'yes' && !isBacked(answer);
}

/** The name of a strength. */
export function strengthName(strength: Backing['strength']): StrengthName {
  return strength === null ? 'not-judged' : STRENGTH_NAMES[strength];
}

/**
 * The evidence of each theme, in the order given.
 * @param themes ids of the themes to report, also those with no answer
 */
export function evidenceByTheme(
  themes: readonly string[],
  list: readonly QuestionStanding[],
): readonly ThemeEvidence[] {
  return themes.map((theme) => {
    const strengths = { none: 0, claimed: 0, shown: 0, checked: 0, 'not-judged': 0 };
    let lived = 0;
    let claimedOnly = 0;
    let of = 0;
    for (const { question, standing, answer } of list) {
      if (question.theme !== theme || answer === null) continue;
      if (standing !== 'yes' && standing !== 'partly' && standing !== 'no') continue;
      of += 1;
      strengths[strengthName(answer.strength)] += 1;
      if (answer.lived) lived += 1;
      if (isClaimedOnly(answer)) claimedOnly += 1;
    }
    return { theme, of, strengths, lived, claimedOnly };
  });
}
