/** Words beside an answer, closed until they are asked for: nobody is asked to write, and nothing written is on show. */
import { type AnswerContent, reasonMissing } from '../../lib/domain/answer';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';

/** What somebody can write beside an answer. */
export type WordsField = 'note' | 'helperNote' | 'reason';

export type SayMoreProps = {
  /** Unique on the screen: it names the fields. */
  readonly id: string;
  readonly summary: string;
  readonly label: string;
  readonly field: 'note' | 'helperNote';
  readonly content: AnswerContent | null;
  readonly mustHave: boolean;
  readonly covered: boolean;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onWrite: (field: WordsField, words: string) => void;
};

/** Should these words be open from the start? Only where something is missing that the person came back for. */
export function opensByItself(content: AnswerContent | null, mustHave: boolean): boolean {
  return content !== null && reasonMissing(content, mustHave);
}

export function SayMore(props: SayMoreProps) {
  const { content, field, open } = props;
  const written = content !== null && content[field] !== '';
  return (
    <details
      class="es-quick__more"
      open={open}
      onToggle={(event) => event.currentTarget.open !== open && props.onOpen(event.currentTarget.open)}
    >
      <summary>{written ? t('quick-more-written', { words: props.summary }) : props.summary}</summary>
      {content === null ? (
        <p class="es-hint">{t('quick-more-first')}</p>
      ) : (
        <Fields {...props} content={content} />
      )}
    </details>
  );
}

function Fields(props: SayMoreProps & { readonly content: AnswerContent }) {
  const { id, content, field, mustHave, onWrite } = props;
  if (props.covered) return <p class="es-hint">{t('fields-covered')}</p>;
  const asksReason = field === 'note' && mustHave && content.value === 'does-not-apply';
  return (
    <>
      {asksReason ? (
        <TextField
          id={`${id}-reason`}
          label={t('reason-label')}
          hint={t('reason-hint')}
          value={content.reason}
          maxLength={2000}
          lines="many"
          onInput={(words) => onWrite('reason', words)}
        />
      ) : null}
      <TextField
        id={`${id}-${field}`}
        label={props.label}
        hint={t('quick-no-names')}
        value={content[field]}
        maxLength={10_000}
        lines="many"
        onInput={(words) => onWrite(field, words)}
      />
    </>
  );
}
