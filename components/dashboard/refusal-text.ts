/** Why a file cannot be brought in, and what to do about it, in plain words. */
import { MAX_JSON_BYTES } from '../../lib/formats/limits';
import type { ReadFailure } from '../../lib/formats/read-outcome';
import { t } from '../ui/texts';
import { sizeText } from './words';

export type RefusalText = {
  /** What is wrong, with the place where that is known. */
  readonly what: string;
  readonly advice: string;
  /** For a bug report; empty when there is nothing more to say. */
  readonly detail: string;
};

function place(line: number | null, path: string): string {
  const inLine = line === null ? '' : t('place-line', { line });
  if (path === '') return inLine;
  return inLine === '' ? path : `${inLine}, ${path}`;
}

export function refusalText(why: ReadFailure): RefusalText {
  switch (why.kind) {
    case 'too-large':
      return {
        what: t('too-large', { size: sizeText(why.bytes), limit: sizeText(why.limit) }),
        advice: t(why.limit === MAX_JSON_BYTES ? 'too-large-advice' : 'too-large-advice-lines'),
        detail: '',
      };
    case 'too-new':
      return {
        what: t('too-new', { version: why.version }),
        advice: t('too-new-advice'),
        detail: '',
      };
    case 'not-ours':
      return {
        what: t(`not-ours-${why.what}`),
        advice: t(why.what === 'our-csv' ? 'not-ours-csv-advice' : 'not-ours-advice'),
        detail: '',
      };
    case 'damaged':
      return {
        what: t(`damaged-${why.detail}`),
        advice: t('damaged-advice'),
        detail: place(why.where, ''),
      };
    case 'invalid':
      return {
        what: t(`invalid-${why.why}`),
        advice: t('invalid-advice'),
        detail: [place(why.line, why.path), why.detail].filter((part) => part !== '').join(': '),
      };
  }
}
