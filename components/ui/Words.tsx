/** One message in the language on screen, marked where it is still English, with English beside it where asked. */
import { textDirection } from '../../lib/domain/translation';
import { besideText, language, shown, type TextArguments } from './texts';

export type WordsProps = { readonly textId: string; readonly args?: TextArguments };

/** For headings, leads and labels; names of fields that must be plain text use `t`. */
export function Words({ textId, args }: WordsProps) {
  const { text, language: tag } = shown(textId, args);
  const english = besideText(textId, args);
  if (tag === language.value && english === null) return <>{text}</>;
  return (
    <>
      <span lang={tag} dir={textDirection(tag)}>
        {text}
      </span>
      {english === null ? null : <Beside english={english} />}
    </>
  );
}

/** English, set apart from the words before it, also by ear. */
export function Beside({ english }: { readonly english: string }) {
  return (
    <>
      {' '}
      <span class="es-beside" lang="en-GB" dir="ltr">
        {english}
      </span>
    </>
  );
}
