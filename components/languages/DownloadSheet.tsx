/** The translator's sheet as a download: of a translation that is here, or empty for a new language. */

import { useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import {
  DIRECTIONS,
  type Direction,
  LanguageTag,
  type Translation,
  textDirection,
} from '../../lib/domain/translation';
import type { Word } from '../../lib/domain/words';
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/ChoiceGroup';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { sheetFile } from './sheet-file';

export type DownloadSheetProps = {
  readonly translations: readonly Translation[];
  readonly words: readonly Word[];
  readonly save: (name: string, blob: Blob) => void;
};

const NEW = 'new';

/** A language that is not here yet, as far as it is typed. */
type NewLanguage = { readonly tag: string; readonly name: string; readonly direction: Direction | null };

type Errors = { readonly tag?: string; readonly name?: string };

function errorsOf({ tag, name }: NewLanguage, translations: readonly Translation[]): Errors {
  const parsed = v.safeParse(LanguageTag, tag.trim());
  const here = parsed.success && translations.some((one) => one.tag === parsed.output);
  return {
    ...(parsed.success ? {} : { tag: t('languages-tag-wrong') }),
    ...(here ? { tag: t('languages-tag-here') } : {}),
    ...(name.trim() === '' ? { name: t('languages-name-missing') } : {}),
  };
}

export function DownloadSheet({ translations, words, save }: DownloadSheetProps) {
  const [which, setWhich] = useState<string>(NEW);
  const [typed, setTyped] = useState<NewLanguage>({ tag: '', name: '', direction: null });
  const [errors, setErrors] = useState<Errors>({});
  const [saved, setSaved] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  // A translation that was removed meanwhile is no choice any more.
  const chosen = translations.find(({ tag }) => tag === which) ?? null;
  const download = () => {
    const found = chosen ? {} : errorsOf(typed, translations);
    setErrors(found);
    setSaved(null);
    const [wrong] = Object.keys(found);
    if (wrong) return form.current?.querySelector<HTMLInputElement>(`#languages-${wrong}`)?.focus();
    const tag = typed.tag.trim();
    const language = chosen ?? {
      tag,
      name: typed.name.trim(),
      direction: typed.direction ?? textDirection(tag),
    };
    const { name, blob } = sheetFile(language, words, chosen);
    save(name, blob);
    setSaved(name);
  };
  return (
    <section aria-labelledby="languages-sheet">
      <h2 id="languages-sheet">{t('languages-sheet-heading')}</h2>
      <p>{t('languages-sheet-lead')}</p>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          download();
        }}
      >
        {translations.length === 0 ? null : (
          <SelectField
            id="languages-which"
            label={t('languages-sheet-which')}
            choices={[
              { value: NEW, label: t('languages-sheet-new') },
              ...translations.map(({ tag, name }) => ({ value: tag, label: `${name} (${tag})` })),
            ]}
            value={chosen?.tag ?? NEW}
            onChange={setWhich}
          />
        )}
        {chosen ? null : <NewLanguageFields typed={typed} errors={errors} onChange={setTyped} />}
        <Button type="submit">{t('languages-download')}</Button>
      </form>
      <p role="status">{saved === null ? '' : t('languages-downloaded', { name: saved })}</p>
    </section>
  );
}

function NewLanguageFields(props: {
  readonly typed: NewLanguage;
  readonly errors: Errors;
  readonly onChange: (typed: NewLanguage) => void;
}) {
  const { typed, errors, onChange } = props;
  return (
    <>
      <TextField
        id="languages-tag"
        label={t('languages-tag')}
        hint={t('languages-tag-hint')}
        {...(errors.tag ? { error: errors.tag } : {})}
        value={typed.tag}
        maxLength={35}
        onInput={(tag) => onChange({ ...typed, tag })}
      />
      <TextField
        id="languages-name"
        label={t('languages-name')}
        hint={t('languages-name-hint')}
        {...(errors.name ? { error: errors.name } : {})}
        value={typed.name}
        maxLength={80}
        onInput={(name) => onChange({ ...typed, name })}
      />
      <RadioGroup
        name="languages-direction"
        legend={t('languages-direction')}
        choices={DIRECTIONS.map((value) => ({ value, label: t(`languages-direction-${value}`) }))}
        value={typed.direction ?? textDirection(typed.tag.trim())}
        onChange={(direction) => onChange({ ...typed, direction })}
      />
    </>
  );
}
