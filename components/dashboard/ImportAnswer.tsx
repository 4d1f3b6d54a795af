/** One answer with all that a person gave, beside another: what differs is marked in words. */
import type { ComponentChildren } from 'preact';
import type { Answer } from '../../lib/domain/answer';
import { language, t } from '../ui/texts';

export type ImportAnswerProps = {
  readonly heading: ComponentChildren;
  /** Nothing where the question was declined. */
  readonly answer: Answer | null;
  readonly other: Answer | null;
};

const PARTS = ['value', 'reason', 'note', 'helper-note', 'strength', 'lived', 'when'] as const;
type Part = (typeof PARTS)[number];

const instantFormats = new Map<string, Intl.DateTimeFormat>();

/** A stored time where the reader is, to the minute: two answers may be of one day. */
function instantText(instant: string): string {
  const known = instantFormats.get(language.value);
  const format =
    known ?? new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'short' });
  if (!known) instantFormats.set(language.value, format);
  return format.format(new Date(instant));
}

/** Somebody else's words stand apart from ours, with their line breaks. */
function words(text: string): ComponentChildren {
  return text === '' ? (
    <span class="es-hint">{t('settle-empty')}</span>
  ) : (
    <bdi class="es-settle__words">{text}</bdi>
  );
}

function shownPart(part: Part, answer: Answer): ComponentChildren {
  switch (part) {
    case 'value':
      return <strong>{t(`answer-${answer.value}`)}</strong>;
    case 'reason':
      return words(answer.reason);
    case 'note':
      return words(answer.note);
    case 'helper-note':
      return words(answer.helperNote);
    case 'strength':
      return answer.strength === null ? t('settle-strength-none') : t(`settle-strength-${answer.strength}`);
    case 'lived':
      return t(answer.lived ? 'settle-lived-yes' : 'settle-lived-no');
    case 'when':
      return instantText(answer.answeredAt);
  }
}

function contentOf(part: Part, answer: Answer): unknown {
  switch (part) {
    case 'value':
    case 'reason':
    case 'note':
    case 'strength':
    case 'lived':
      return answer[part];
    case 'helper-note':
      return answer.helperNote;
    case 'when':
      return answer.answeredAt;
  }
}

/** Words that neither has are left out; the time always differs, and is no difference. */
function rowsOf(answer: Answer, other: Answer | null): readonly { part: Part; differs: boolean }[] {
  return PARTS.flatMap((part) => {
    const [mine, theirs] = [contentOf(part, answer), other && contentOf(part, other)];
    if (mine === '' && (theirs === '' || theirs === null)) return [];
    return { part, differs: part !== 'when' && other !== null && mine !== theirs };
  });
}

export function ImportAnswer({ heading, answer, other }: ImportAnswerProps) {
  return (
    <div class="es-settle__side">
      <h5>{heading}</h5>
      {answer === null ? (
        <p>{t('settle-declined')}</p>
      ) : (
        <dl>
          {rowsOf(answer, other).map(({ part, differs }) => (
            <div key={part}>
              <dt>
                {t(`settle-${part}`)}
                {differs ? <span class="es-settle__differs"> ({t('settle-differs')})</span> : null}
              </dt>
              <dd>{shownPart(part, answer)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
