/** Ask the vendor: choose and word the questions, take the letter out, and keep what comes back. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import type { Role } from '../../lib/domain/assessment';
import type { Checklist } from '../../lib/domain/checklist';
import {
  type LetterItem,
  type LetterItems,
  type LetterQuotes,
  letterItems,
  mayWriteLetter,
} from '../../lib/domain/letter';
import type { Product } from '../../lib/domain/product';
import type { ReviewToJudge } from '../../lib/domain/result';
import { countedQuestions, standingsOf } from '../../lib/domain/standing';
import type { LetterFiles, LetterForm } from '../../lib/state/letter-files';
import type { LetterState } from '../../lib/state/letter-state';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { LetterAround } from './LetterAround';
import { LetterOut } from './LetterOut';
import { LetterPreview } from './LetterPreview';
import { LetterQuestions } from './LetterQuestions';
import { LetterReplies } from './LetterReplies';
import { LetterSavingLine } from './LetterSavingLine';
import { LetterSending } from './LetterSending';
import { type LetterSubject, letterNow, sentNow, usualWords } from './letter-words';
import { useFlushOnLeave } from './use-flush-on-leave';

export type LetterScreenProps = {
  readonly product: Pick<Product, 'name' | 'vendor' | 'version'>;
  readonly checklist: Checklist;
  /** What the checklist is called in the letter. */
  readonly checklistName: string;
  readonly role: Role;
  /** The review as it stands on screen. */
  readonly review: ReviewToJudge;
  /** The vendor's own words by question, where there is evidence. */
  readonly quotes?: LetterQuotes;
  readonly letter: LetterState;
  readonly files: LetterFiles;
  /** As YYYY-MM-DD where the reader is. */
  readonly today: string;
  readonly explain: (failure: Failure) => string;
  /** Goes to the question in the review, to answer it anew. */
  readonly onQuestion: (questionId: string) => void;
  readonly onPrint: () => void;
};

function useItems(props: LetterScreenProps): LetterItems {
  const { role, checklist, review, quotes } = props;
  const letter = props.letter.letter.value;
  const standings = useMemo(() => {
    const { structure, assessment, product, putBack } = review;
    return standingsOf(countedQuestions(structure, assessment.depth, product, putBack), assessment.answers);
  }, [review]);
  return letterItems({
    role,
    checklist,
    standings,
    about: review.about,
    letter,
    ...(quotes === undefined ? {} : { quotes }),
  });
}

export function LetterScreen(props: LetterScreenProps) {
  const items = useItems(props);
  useFlushOnLeave(props.letter);
  if (!mayWriteLetter(props.role)) {
    return (
      <Frame {...props}>
        <Notice kind="info">
          <p>{t('letter-not-offered')}</p>
        </Notice>
      </Frame>
    );
  }
  const nothing = items.sentOn === null && items.items.length + items.leftOut.length === 0;
  return (
    <Frame {...props}>
      {nothing ? (
        <Notice kind="info" heading={t('letter-empty-heading')}>
          <p>{t('letter-empty')}</p>
        </Notice>
      ) : (
        <Letter {...props} items={items} />
      )}
    </Frame>
  );
}

function Frame({ product, children }: LetterScreenProps & { readonly children: ComponentChildren }) {
  return (
    <div class="es-letter-screen">
      <h1>{t('letter-heading')}</h1>
      <p class="es-strong">
        <bdi>{product.name}</bdi>
      </p>
      {children}
    </div>
  );
}

/** The order in which the checklist asks, so that a question stays where it is when it is left out. */
function inOrder({ structure }: Checklist, items: readonly LetterItem[]): readonly LetterItem[] {
  const places = new Map(structure.questions.map(({ id }, at) => [id, at]));
  const placeOf = ({ questionId }: LetterItem) => places.get(questionId) ?? places.size;
  return items.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function Letter(props: LetterScreenProps & { readonly items: LetterItems }) {
  const { product, checklist, checklistName, letter, items, today } = props;
  const record = letter.letter.value;
  const { status } = checklist.text;
  const subject = { product, checklist: checklist.ref, checklistName, checklistStatus: status };
  const { sentOn } = items;
  /** Stays where words could not be saved: the line about saving says why, and how to try again. */
  const leaveFor = async (questionId: string) => {
    await letter.flush();
    if (letter.saving.peek().kind !== 'failed') props.onQuestion(questionId);
  };
  return (
    <>
      <Notice kind="warning" heading={t('letter-sends-nothing-heading')}>
        <p>{t('letter-sends-nothing')}</p>
        <p>{t('letter-no-notes')}</p>
      </Notice>
      {sentOn === null ? (
        <>
          <LetterQuestions
            items={inOrder(checklist, [...items.items, ...items.leftOut])}
            onAsk={letter.ask}
            onLeaveOut={letter.leaveOut}
          />
          <LetterAround letter={record} usual={usualWords(subject)} onWords={letter.words} />
        </>
      ) : null}
      {items.items.length === 0 ? (
        <Notice kind="info">
          <p>{t('letter-all-left-out')}</p>
        </Notice>
      ) : (
        <>
          <WholeLetter {...props} subject={subject} />
          <LetterSending
            sentOn={sentOn}
            today={today}
            hasReplies={Object.keys(record.replies).length > 0}
            onSent={(day) => letter.sent(sentNow(subject, items, record, day))}
            onSentOn={letter.sentOn}
            onNotSent={letter.notSent}
          />
        </>
      )}
      {sentOn === null ? null : (
        <LetterReplies
          items={items}
          sentOn={sentOn}
          today={today}
          onReply={letter.reply}
          onQuestion={(questionId) => void leaveFor(questionId)}
        />
      )}
      <LetterSavingLine
        saving={letter.saving.value}
        explain={props.explain}
        onRetry={() => void letter.flush()}
      />
    </>
  );
}

type WholeLetterProps = LetterScreenProps & {
  readonly items: LetterItems;
  readonly subject: LetterSubject;
};

function WholeLetter({ letter, items, subject, files, today, onPrint }: WholeLetterProps) {
  const document = letterNow(subject, items, letter.letter.value, today);
  const nameParts = [subject.product.name, items.sentOn ?? today, t('letter-file-kind')];
  const save = (form: LetterForm) => void files.save(form, document, nameParts);
  return (
    <section aria-labelledby="letter-preview">
      <h2 id="letter-preview">
        {t(items.sentOn === null ? 'letter-preview-heading' : 'letter-preview-sent-heading')}
      </h2>
      <LetterOut
        status={files.status.value}
        onCopy={() => void files.copy(document)}
        onPrint={onPrint}
        onSave={save}
      />
      <LetterPreview letter={document} />
    </section>
  );
}
