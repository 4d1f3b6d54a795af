/** The Flesch-Kincaid grade of a text, with an approximate count of syllables: for rules on plain wording. */

const ENDS_SILENT = /(?:[^laeiouy]es|ed|[^laeiouy]e)$/;

/** How many vowels in a row a word has, silent ends left out; at least one. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  // "needed" and "wanted" are spoken in two; "used" is not.
  const spoken = /[td]ed$/.test(letters) ? letters : letters.replace(ENDS_SILENT, '');
  return Math.max(1, (spoken.replace(/^y/, '').match(/[aeiouy]{1,2}/g) ?? []).length);
}

/** The words of a text; a number or a hyphened word is one. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
}

/** The sentences of a text, by their ends. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => wordsIn(sentence).length > 0);
}

/** The school grade of a text: about 5 less than the age at which it can be read. */
export function readingGrade(text: string): number {
  const words = wordsIn(text);
  const spoken = words.reduce((total, word) => total + syllables(word), 0);
  return 0.39 * (words.length / sentencesIn(text).length) + 11.8 * (spoken / words.length) - 15.59;
}
