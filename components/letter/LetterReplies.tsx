/** The letter that was sent, question by question, with what the vendor replied beside the reviewer's answer. */
import { useState } from 'preact/hooks';
import { type LetterItem, type LetterItems, repliesIn } from '../../lib/domain/letter';
import { paragraphsOf } from '../../lib/formats/letter-document';
import type { LetterState } from '../../lib/state/letter-state';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { DayField } from './DayField';
import { ItemHeading, YourAnswer } from './LetterItemParts';
import { dayInWords } from './letter-words';

export type LetterRepliesProps = {
  readonly items: LetterItems;
  readonly sentOn: string;
  /** As YYYY-MM-DD: the day a reply came unless another is given. */
  readonly today: string;
  readonly onReply: LetterState['reply'];
  /** Goes to the question, to answer it anew. */
  readonly onQuestion: (questionId: string) => void;
};

export function LetterReplies(props: LetterRepliesProps) {
  const { items, sentOn } = props;
  const each = (item: LetterItem) => <AskedItem key={item.questionId} {...props} item={item} />;
  return (
    <>
      <section aria-labelledby="letter-replies">
        <h2 id="letter-replies">{t('letter-replies-heading')}</h2>
        <p class="es-strong">{t('letter-progress', repliesIn(items))}</p>
        <p>{t('letter-replies-hint')}</p>
        <ul class="es-letter-items">{items.items.map(each)}</ul>
      </section>
      {items.notInSent.length === 0 ? null : (
        <section aria-labelledby="letter-not-in-sent">
          <h2 id="letter-not-in-sent">{t('letter-not-in-sent-heading', { date: dayInWords(sentOn) })}</h2>
          <p>{t('letter-not-in-sent-hint')}</p>
          <ul class="es-letter-items">{items.notInSent.map(each)}</ul>
        </section>
      )}
      {items.leftOut.length === 0 ? null : (
        <section aria-labelledby="letter-left-out">
          <h2 id="letter-left-out">{t('letter-left-out-heading')}</h2>
          <ul>
            {items.leftOut.map(({ questionId, label }) => (
              <li key={questionId}>
                <bdi>{label}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function AskedItem(props: LetterRepliesProps & { readonly item: LetterItem }) {
  const { item, onQuestion } = props;
  const { questionId, label, text } = item;
  return (
    <li class="es-letter-item">
      <ItemHeading item={item} />
      {paragraphsOf(text).map((paragraph, at) => (
        <p key={at} dir="auto" class="es-letter__words">
          {paragraph}
        </p>
      ))}
      <YourAnswer item={item} />
      <Reply {...props} />
      <div class="es-button-row">
        <Button
          look="quiet"
          onClick={() => onQuestion(questionId)}
          label={t('letter-new-answer-to', { label })}
        >
          {t('letter-new-answer')}
        </Button>
      </div>
    </li>
  );
}

function Reply({ item, today, onReply }: LetterRepliesProps & { readonly item: LetterItem }) {
  const { questionId, number, label, reply } = item;
  // A day chosen before anything is written has no place in the record yet.
  const [chosen, setChosen] = useState(today);
  const day = reply?.receivedOn ?? chosen;
  const named =
    number === null ? t('letter-reply-other-label', { label }) : t('letter-reply-label', { number });
  const changeDay = (next: string) => {
    setChosen(next);
    if (reply) onReply(questionId, reply.text, next);
  };
  return (
    <>
      <TextField
        id={`letter-reply-${questionId}`}
        label={named}
        hint={t('letter-reply-hint')}
        value={reply?.text ?? ''}
        maxLength={10_000}
        lines="many"
        onInput={(text) => onReply(questionId, text, day)}
      />
      <DayField
        id={`letter-reply-day-${questionId}`}
        label={t('letter-reply-day')}
        name={`${t('letter-reply-day')}: ${named}`}
        value={day}
        onDay={changeDay}
      />
    </>
  );
}
