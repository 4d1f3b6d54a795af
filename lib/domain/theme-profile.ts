/** The profile of a review: each theme's answers counted, and the range its yes can lie in. Never a score. */
import { countStandings, type QuestionStanding, type StandingCounts } from './standing';

/**
 * From *at least* `atLeast` of `of` to *at most* `atMost` of `of`, in questions. A wide range says "we do not
 * know yet". There is no middle: nothing here or elsewhere works one out (domain research 7.1, 7.4).
 */
export type ThemeRange = { readonly atLeast: number; readonly atMost: number; readonly of: number };

export type ThemeProfile = {
  readonly theme: string;
  readonly counts: StandingCounts;
  /** Nothing when no question of the theme applies: that is no result, not a perfect one. */
  readonly range: ThemeRange | null;
};

/**
 * *At least* is `yes / n`; *at most* `(yes + partly + not enough information + unanswered) / n`, where `n`
 * counts the items that apply (domain research 7.1.2).
 *
 * A question answered "does not apply" is not in `n`. The source does not say so in as many words; three
 * things decide it. The reviewer's answer says that the item does not apply, and `n` = items that apply. The
 * source's two ends leave out only "no", so that *at most* is everything but the noes, which is so only when
 * "does not apply" is in neither. And with it in `n`, a theme where nothing applies would read "0 of 5", as
 * bad as five noes; it is to read "no result".
 *
 * A must-have that "does not apply" with its reason missing is not known: it stays in `n` and in *at most*,
 * and so does a question that the depth of the review never asked.
 */
export function rangeOf(counts: StandingCounts): ThemeRange | null {
  const open =
    counts['not-enough-information'] + counts['reason-missing'] + counts.unanswered + counts['not-asked'];
  const atMost = counts.yes + counts.partly + open;
  const of = atMost + counts.no;
  return of === 0 ? null : { atLeast: counts.yes, atMost, of };
}

/**
 * One row a theme, in the order given, and no row for the whole: a sum would let strength in one theme hide
 * failure in another (domain research 7.4).
 *
 * @param themes ids of the themes to report, also those of which no question applies
 */
export function themeProfile(
  themes: readonly string[],
  list: readonly QuestionStanding[],
): readonly ThemeProfile[] {
  return themes.map((theme) => {
    const counts = countStandings(list.filter(({ question }) => question.theme === theme));
    return { theme, counts, range: rangeOf(counts) };
  });
}
