/** Says that the letter was sent, or, once it was, when; nothing is sent from here. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { DayField } from './DayField';
import { dayInWords } from './letter-words';

export type LetterSendingProps = {
  /** As YYYY-MM-DD; nothing until it was sent. */
  readonly sentOn: string | null;
  readonly today: string;
  /** With a reply recorded it was sent, whatever else is said. */
  readonly hasReplies: boolean;
  readonly onSent: (day: string) => void;
  readonly onSentOn: (day: string) => void;
  readonly onNotSent: () => void;
};

/** Goes on at the heading when the buttons that were there are gone. */
function useFocusOnChange(sent: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(sent);
  useEffect(() => {
    if (before.current !== sent) heading.current?.focus();
    before.current = sent;
  }, [sent]);
  return heading;
}

export function LetterSending(props: LetterSendingProps) {
  const { sentOn, today, hasReplies } = props;
  const [day, setDay] = useState(today);
  const heading = useFocusOnChange(sentOn !== null);
  return (
    <section aria-labelledby="letter-sending">
      <h2 id="letter-sending" ref={heading} tabIndex={-1}>
        {sentOn === null
          ? t('letter-sent-heading')
          : t('letter-was-sent-heading', { date: dayInWords(sentOn) })}
      </h2>
      <p>{t(sentOn === null ? 'letter-sent-hint' : 'letter-was-sent')}</p>
      {sentOn === null ? (
        <>
          <DayField id="letter-sent-day" label={t('letter-sent-day')} value={day} onDay={setDay} />
          <div class="es-button-row">
            <Button onClick={() => props.onSent(day)}>{t('letter-sent-mark')}</Button>
          </div>
        </>
      ) : (
        <>
          <DayField
            id="letter-sent-correct"
            label={t('letter-sent-correct')}
            value={sentOn}
            onDay={props.onSentOn}
          />
          {hasReplies ? null : (
            <div class="es-button-row">
              <Button look="quiet" onClick={props.onNotSent}>
                {t('letter-not-sent')}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
