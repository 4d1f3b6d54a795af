/** Languages: which one is on screen, the translator's sheet out and in, and the translations that are here. */
import type { Failure } from '../../lib/app/ports';
import type { Translation } from '../../lib/domain/translation';
import type { Word } from '../../lib/domain/words';
import { t } from '../ui/texts';
import { ChooseLanguage } from './ChooseLanguage';
import { DownloadSheet } from './DownloadSheet';
import { LoadedTranslations } from './LoadedTranslations';
import { LoadSheet } from './LoadSheet';

export type LanguagesScreenProps = {
  /** The language on screen: `en-GB`, a made-up one, or that of a translation. */
  readonly current: string;
  readonly englishBeside: boolean;
  readonly translations: readonly Translation[];
  /** Every text there is to translate: of the screens, then of the checklist. */
  readonly words: readonly Word[];
  readonly onChoose: (tag: string) => void;
  readonly onEnglishBeside: (beside: boolean) => void;
  /** Puts a file in the person's downloads. */
  readonly save: (name: string, blob: Blob) => void;
  /** Keeps a translation, in place of one with the same tag. @returns why it was not kept, or `null` */
  readonly onKeep: (translation: Translation) => Promise<Failure | null>;
  /** Removes a translation; when it is on screen, the screens go back to English. */
  readonly onRemove: (tag: string) => Promise<Failure | null>;
};

export function LanguagesScreen(props: LanguagesScreenProps) {
  const { translations, words } = props;
  return (
    <>
      <h1 tabIndex={-1}>{t('languages-heading')}</h1>
      <p>{t('languages-lead')}</p>
      <ChooseLanguage {...props} />
      <LoadSheet translations={translations} words={words} onKeep={props.onKeep} />
      <DownloadSheet translations={translations} words={words} save={props.save} />
      <LoadedTranslations translations={translations} onRemove={props.onRemove} />
    </>
  );
}
