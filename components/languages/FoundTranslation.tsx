/** What a sheet would bring, to agree to or to leave. */
import { translationState } from '../../lib/domain/translated-words';
import type { Translation } from '../../lib/domain/translation';
import type { Word } from '../../lib/domain/words';
import type { SheetProblem } from '../../lib/formats/translation-sheet-read';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { SheetProblems } from './SheetProblems';

export type FoundTranslationProps = {
  readonly translation: Translation;
  readonly problems: readonly SheetProblem[];
  /** Those that are here. */
  readonly translations: readonly Translation[];
  readonly words: readonly Word[];
  readonly onKeep: (translation: Translation) => void;
  readonly onDrop: () => void;
};

export function FoundTranslation(props: FoundTranslationProps) {
  const { translation, problems, words } = props;
  const { shown, unreviewed } = translationState(translation, words);
  const here = props.translations.find(({ tag }) => tag === translation.tag);
  return (
    <div class="es-file">
      <h3>
        <bdi>{t('languages-found-heading', { name: translation.name, tag: translation.tag })}</bdi>
      </h3>
      <div role="status">
        <p>{t('languages-found', { count: shown })}</p>
        {shown > 0 ? <p>{t('languages-found-unreviewed', { count: unreviewed })}</p> : null}
        {here ? <p>{t('languages-replaces', { name: here.name })}</p> : null}
      </div>
      <SheetProblems problems={problems} />
      <div class="es-button-row">
        {shown > 0 ? <Button onClick={() => props.onKeep(translation)}>{t('languages-keep')}</Button> : null}
        <Button look="quiet" onClick={props.onDrop}>
          {t('languages-drop')}
        </Button>
      </div>
    </div>
  );
}
