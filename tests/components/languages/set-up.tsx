/** What the tests of languages share: a translation, the texts it is of, and English on screen. */
import { setTexts } from '../../../components/ui/texts';
import type { Translation } from '../../../lib/domain/translation';
import { type MessageFile, screenWords } from '../../../lib/domain/words';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboard from '../../../locales/en-GB/dashboard.ftl?raw';
import languages from '../../../locales/en-GB/languages.ftl?raw';

export const FILES: readonly MessageFile[] = [
  { name: 'common', source: common },
  { name: 'dashboard', source: dashboard },
  { name: 'languages', source: languages },
];

export const WORDS = screenWords(FILES);

export function setEnglish(): void {
  setTexts(
    'en-GB',
    FILES.map(({ source }) => source),
  );
}

/** Two texts of Welsh: one that is reviewed, and one that is not. */
export const WELSH: Translation = {
  tag: 'cy',
  direction: 'ltr',
  name: 'Cymraeg',
  entries: {
    'screen:save': { text: 'Cadw', by: 'Gwen', reviewed: true, from: 'Save' },
    'screen:undo': { text: 'Dadwneud', by: 'Gwen', reviewed: false, from: 'Undo' },
  },
};
