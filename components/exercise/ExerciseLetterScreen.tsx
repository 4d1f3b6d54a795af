/** Ask all the same: one letter to every vendor, its words, its copies, and when each was sent. */
import { useState } from 'preact/hooks';
import type { Checklist } from '../../lib/domain/checklist';
import type { Exercise } from '../../lib/domain/exercise';
import { type ExerciseLetterItems, exerciseLetterItems } from '../../lib/domain/exercise-letter';
import { exerciseLetterActions } from '../../lib/state/exercise-letter-state';
import type { SideBySide } from '../../lib/state/exercise-page';
import type { ExerciseRecord } from '../../lib/state/exercise-record';
import type { LetterFiles } from '../../lib/state/letter-files';
import { hrefOf } from '../../lib/state/router';
import { checklistTitle } from '../checklists/checklist-title';
import { LetterAround } from '../letter/LetterAround';
import { LetterOut } from '../letter/LetterOut';
import { LetterPreview } from '../letter/LetterPreview';
import { Notice } from '../ui/Notice';
import { SelectField } from '../ui/SelectField';
import { t } from '../ui/texts';
import { ExerciseLetterQuestions, LetterSince } from './ExerciseLetterQuestions';
import { ExerciseLetterSending } from './ExerciseLetterSending';
import { ExerciseStanding } from './ExerciseStanding';
import { type Addressee, goingOut, letterToAll, usualWordsToAll } from './exercise-letter-words';
import { useFlushRecord } from './use-flush-record';

export type ExerciseLetterScreenProps = {
  readonly record: ExerciseRecord;
  /** The products in the exercise's order. */
  readonly products: readonly Addressee[];
  readonly compared: Pick<SideBySide, 'checklist' | 'about' | 'forLetter'>;
  readonly files: LetterFiles;
  /** As YYYY-MM-DD where the reader is. */
  readonly today: string;
  readonly onPrint: () => void;
};

export function ExerciseLetterScreen(props: ExerciseLetterScreenProps) {
  const { record, products, compared } = props;
  const exercise = record.exercise.value;
  useFlushRecord(record);
  const { checklist, about, forLetter: reviews } = compared;
  const items = exerciseLetterItems({ checklist, about, reviews, letter: exercise.letter });
  const nothing = !items.frozen && items.items.length + items.leftOut.length === 0;
  return (
    <div class="es-exercise es-letter-screen">
      <h1 tabIndex={-1}>{t('exercise-letter-heading')}</h1>
      <p>
        <a class="es-exercise__way" href={hrefOf({ name: 'exercise', exerciseId: exercise.id })}>
          <span>
            {t('exercise-letter-to-exercise')}: <bdi>{exercise.name}</bdi>
          </span>
        </a>
      </p>
      <p>{t('exercise-letter-lead')}</p>
      <Notice kind="warning" heading={t('exercise-letter-sends-nothing-heading')}>
        <p>{t('exercise-letter-sends-nothing')}</p>
        <p>{t('exercise-letter-no-quotes')}</p>
        <p>{t('exercise-letter-private')}</p>
      </Notice>
      {exercise.closedAt === null ? null : (
        <Notice kind="info">
          <p>{t('exercise-letter-read-only')}</p>
        </Notice>
      )}
      {nothing ? (
        <Notice kind="info" heading={t('exercise-letter-empty-heading')}>
          <p>{t('exercise-letter-empty')}</p>
        </Notice>
      ) : (
        <Letter {...props} exercise={exercise} items={items} />
      )}
      <ExerciseStanding record={record} products={products} />
    </div>
  );
}

type LetterProps = ExerciseLetterScreenProps & {
  readonly exercise: Exercise;
  readonly items: ExerciseLetterItems;
};

function Letter(props: LetterProps) {
  const { record, products, compared, exercise, items, today } = props;
  const actions = exerciseLetterActions(record);
  const { letter, closedAt } = exercise;
  const editable = closedAt === null && !items.frozen;
  return (
    <>
      {editable ? (
        <>
          <ExerciseLetterQuestions
            items={inOrder(compared.checklist, items)}
            products={products}
            onAsk={actions.ask}
            onLeaveOut={actions.leaveOut}
          />
          <LetterAround
            letter={{ opening: letter?.opening ?? null, closing: letter?.closing ?? null }}
            usual={usualWordsToAll()}
            onWords={actions.words}
          />
        </>
      ) : null}
      {items.items.length === 0 ? (
        <Notice kind="info">
          <p>{t('letter-all-left-out')}</p>
        </Notice>
      ) : (
        <>
          <WholeLetter {...props} />
          <ExerciseLetterSending
            products={products}
            sentOn={letter?.sentOn ?? {}}
            today={today}
            readOnly={closedAt !== null}
            onSent={(productId, day) => actions.sent(productId, day, goingOut(exercise, items))}
            onNotSent={actions.notSent}
          />
        </>
      )}
      {items.frozen ? <LetterSince items={items} products={products} /> : null}
    </>
  );
}

/** The order in which the checklist asks, so that a question stays where it is when it is left out. */
function inOrder({ structure }: Checklist, { items, leftOut }: ExerciseLetterItems) {
  const byId = new Map([...items, ...leftOut].map((item) => [item.questionId, item]));
  return structure.questions.flatMap(({ id }) => byId.get(id) ?? []);
}

const ALL = 'all';

function WholeLetter({ compared, exercise, products, items, files, today, onPrint }: LetterProps) {
  const [to, setTo] = useState(ALL);
  // A product that was taken out meanwhile is written to no more.
  const addressee = products.find(({ id }) => id === to) ?? null;
  const { checklist } = compared;
  const title = checklistTitle(checklist);
  const subject = { exercise, checklistTitle: title, checklistStatus: checklist.text.status };
  const document = letterToAll(subject, items, addressee, today);
  const day = (addressee && exercise.letter?.sentOn[addressee.id]) ?? today;
  const nameParts = [addressee?.name ?? exercise.name, day, t('exercise-letter-file-kind')];
  return (
    <section aria-labelledby="letter-preview">
      <h2 id="letter-preview">
        {t(items.frozen ? 'exercise-letter-preview-sent' : 'exercise-letter-preview')}
      </h2>
      <SelectField
        id="exercise-letter-to"
        label={t('exercise-letter-address')}
        choices={[
          { value: ALL, label: t('exercise-letter-address-all') },
          ...products.map(({ id, name, vendor }) => ({
            value: id,
            label: vendor === '' ? name : t('exercise-letter-address-one', { product: name, vendor }),
          })),
        ]}
        value={addressee?.id ?? ALL}
        onChange={setTo}
      />
      <LetterOut
        status={files.status.value}
        onCopy={() => void files.copy(document)}
        onPrint={onPrint}
        onSave={(form) => void files.save(form, document, nameParts)}
      />
      <LetterPreview letter={document} />
    </section>
  );
}
