/** Finds on screen what a made-up language left in English: words that stand in the code, not in a Fluent file. */
import { cleanup } from '@testing-library/preact';
import { showLanguage } from '../../../components/languages/show-language';
import { checklistStrings } from '../../../lib/domain/checklist-strings';
import type { PseudoTag } from '../../../lib/domain/pseudo-words';
import type { MessageFile } from '../../../lib/domain/words';
import { SMALL } from '../../fixtures/review/small-checklist';

export const TAGS: readonly PseudoTag[] = ['en-XA', 'ar-XB'];

/** Every message there is, whichever files a surface loads. */
const FILES: readonly MessageFile[] = Object.entries(
  import.meta.glob<string>('/locales/en-GB/*.ftl', { query: '?raw', import: 'default', eager: true }),
).map(([name, source]) => ({ name, source }));

export function showIn(language: PseudoTag | 'en-GB'): void {
  showLanguage({ language, englishBeside: false, translation: null }, FILES);
}

/** After each test: English again, and nothing on screen. */
export function tidy(): void {
  cleanup();
  showIn('en-GB');
}

/** Attributes that are read to people. */
const READ = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder'];

/** Words of other people, codes, and times, which the browser writes in the language it has. */
const NOT_OURS = 'bdi, code, time, style, script, textarea';

/** What the made-up languages put round each word that they turn round. */
const TURNED = /\u200f\u202e[^\u202c]*\u202c\u200f/g;

/** What the browser itself writes: months, short and in full, and units. */
const FORMATTED = [
  'Jan Feb Mar Apr May Jun Jul Aug Sept Sep Oct Nov Dec byte kB MB',
  'January February March April June July August September October November December',
];

/** Every piece of text under `root` that somebody may read or hear. */
function textsOf(root: Element): readonly string[] {
  const texts: string[] = [];
  const look = (node: Node): void => {
    if (node.nodeType === 3) texts.push(node.nodeValue ?? '');
    if (!(node instanceof Element) || node.matches(NOT_OURS)) return;
    for (const name of READ) texts.push(node.getAttribute(name) ?? '');
    for (const child of node.childNodes) look(child);
  };
  look(root);
  return texts;
}

/**
 * Words in plain English letters. Both made-up languages leave none of a message's own.
 * @param data texts that the test itself put on screen, such as names of products
 */
export function leftInEnglish(root: Element, data: readonly string[]): readonly string[] {
  const known = new Set([...data, ...FORMATTED].flatMap((text) => text.match(/[A-Za-z]+/g) ?? []));
  const words = textsOf(root).flatMap((text) => text.replace(TURNED, ' ').match(/[A-Za-z]{2,}/g) ?? []);
  return [...new Set(words)].filter((word) => !known.has(word)).sort();
}

/** Every word of the small checklist, which the review's fixtures ask in English. */
export const SMALL_WORDS: readonly string[] = checklistStrings(SMALL.text).map(({ words }) => words);
