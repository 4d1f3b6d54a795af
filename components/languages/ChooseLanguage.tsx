/** Which language is on screen, whether English stands beside it, and the made-up languages to look at layouts with. */
import { isPseudoTag } from '../../lib/domain/pseudo-words';
import { translationState } from '../../lib/domain/translated-words';
import { SOURCE_LANGUAGE, type Translation } from '../../lib/domain/translation';
import type { Word } from '../../lib/domain/words';
import { type Choice, RadioGroup, TickGroup } from '../ui/ChoiceGroup';
import { t } from '../ui/texts';

export type ChooseLanguageProps = {
  readonly current: string;
  readonly englishBeside: boolean;
  readonly translations: readonly Translation[];
  readonly words: readonly Word[];
  readonly onChoose: (tag: string) => void;
  readonly onEnglishBeside: (beside: boolean) => void;
};

function stateText(translation: Translation, words: readonly Word[]): string {
  const { shown, of, unreviewed } = translationState(translation, words);
  return unreviewed === 0
    ? t('languages-state', { shown, of })
    : t('languages-state-unreviewed', { shown, of, unreviewed });
}

export function ChooseLanguage(props: ChooseLanguageProps) {
  const { current, translations, words } = props;
  const choices: readonly Choice<string>[] = [
    { value: SOURCE_LANGUAGE, label: t('languages-english') },
    ...translations.map((one) => ({
      value: one.tag,
      label: `${one.name} (${one.tag})`,
      hint: stateText(one, words),
    })),
  ];
  return (
    <>
      <RadioGroup
        name="language"
        legend={t('languages-choose')}
        {...(translations.length === 0 ? { hint: t('languages-none') } : {})}
        choices={choices}
        value={choices.some(({ value }) => value === current) ? current : null}
        onChange={props.onChoose}
      />
      <TickGroup
        name="english-beside"
        legend={<span class="es-visually-hidden">{t('languages-beside')}</span>}
        choices={[{ value: 'beside', label: t('languages-beside'), hint: t('languages-beside-hint') }]}
        values={props.englishBeside ? ['beside'] : []}
        onChange={(values) => props.onEnglishBeside(values.length > 0)}
      />
      <MadeUp current={current} onChoose={props.onChoose} />
    </>
  );
}

function MadeUp({ current, onChoose }: Pick<ChooseLanguageProps, 'current' | 'onChoose'>) {
  return (
    // Open while one of them is on screen: else the way back to see which it is would be hidden.
    <details open={isPseudoTag(current)}>
      <summary>{t('languages-for-translators')}</summary>
      <RadioGroup
        name="made-up-language"
        legend={t('languages-made-up')}
        hint={t('languages-made-up-hint')}
        choices={[
          { value: 'en-XA', label: t('languages-made-up-long') },
          { value: 'ar-XB', label: t('languages-made-up-rtl') },
        ]}
        value={isPseudoTag(current) ? current : null}
        onChange={onChoose}
      />
    </details>
  );
}
