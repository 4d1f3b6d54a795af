/** Puts the words of a surface on screen: English at once, any other language with what translating needs. */
import type { Translation } from '../../lib/domain/translation';
import type { MessageFile } from '../../lib/domain/words';
import { setTexts } from './texts';

export type WordsChoice = {
  readonly language: string;
  readonly englishBeside: boolean;
  readonly translation: Translation | null;
};

/** What is on screen now; nothing before the first words. */
let onScreen: { readonly choice: WordsChoice; readonly files: readonly MessageFile[] } | null = null;

/** Words of a part that is fetched later; those that are there already are left alone. */
export async function addWords(files: readonly MessageFile[]): Promise<void> {
  if (!onScreen) return;
  const names = new Set(onScreen.files.map(({ name }) => name));
  const more = files.filter(({ name }) => !names.has(name));
  if (more.length > 0) await showWords(onScreen.choice, [...onScreen.files, ...more]);
}

/** Most people read English: theirs is the short way, without the code that puts a translation together. */
export async function showWords(choice: WordsChoice, files: readonly MessageFile[]): Promise<void> {
  onScreen = { choice, files };
  if (choice.language !== 'en-GB') {
    const { showLanguage } = await import('../languages/show-language');
    showLanguage(choice, files);
    return;
  }
  setTexts(
    'en-GB',
    files.map(({ source }) => source),
  );
  document.documentElement.lang = 'en-GB';
  document.documentElement.dir = 'ltr';
}
