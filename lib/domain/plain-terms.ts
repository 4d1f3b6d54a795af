/** Which of a checklist's hard words stand in a text, so that their plain meanings can be shown beside it. */

export type PlainTerm = { readonly term: string; readonly meaning: string };

const escaped = (term: string) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Terms that stand in any of the texts as whole words, in the order of the list. */
export function termsIn(
  texts: readonly string[],
  terms: Readonly<Record<string, string>> = {},
): readonly PlainTerm[] {
  const all = texts.join('\n');
  return Object.entries(terms).flatMap(([term, meaning]) => {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(term)}(?![\\p{L}\\p{N}])`, 'u');
    return whole.test(all) ? [{ term, meaning }] : [];
  });
}
