/** Questions answered otherwise here and in the files: both answers side by side, and the choice between them. */
import { useState } from 'preact/hooks';
import type { Difference, ReviewDifferences } from '../../lib/state/import-choices';
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/ChoiceGroup';
import { t } from '../ui/texts';
import { useMore } from '../ui/use-more';
import { ImportAnswer } from './ImportAnswer';
import { dayText } from './words';

export type ImportSettleProps = {
  readonly reviews: readonly ReviewDifferences[];
  /** Differences for which the file's answer is to be taken. */
  readonly chosen: ReadonlySet<string>;
  readonly questionLabel: (questionId: string) => string;
  readonly onChoose: (keys: readonly string[], side: 'here' | 'file') => void;
};

/** A backup can differ in thousands of questions; so many are drawn at once. */
const REVIEWS_AT_ONCE = 20;
const QUESTIONS_AT_ONCE = 20;

export function ImportSettle(props: ImportSettleProps) {
  const { reviews } = props;
  const { most, list, showMore } = useMore<HTMLDivElement>(REVIEWS_AT_ONCE, 'summary');
  if (reviews.length === 0) return null;
  const count = reviews.reduce((sum, { differences }) => sum + differences.length, 0);
  const left = reviews.length - most;
  return (
    <section class="es-settle" aria-labelledby="import-settle">
      <h2 id="import-settle">{t('settle-heading')}</h2>
      <p>{t('settle-lead', { count })}</p>
      <div ref={list}>
        {reviews.slice(0, most).map((review) => (
          <ReviewPart key={review.assessmentId} {...props} review={review} isOpen={reviews.length === 1} />
        ))}
      </div>
      {left > 0 ? (
        <Button look="quiet" onClick={showMore}>
          {t('settle-more', { count: left })}
        </Button>
      ) : null}
    </section>
  );
}

type ReviewPartProps = Omit<ImportSettleProps, 'reviews'> & {
  readonly review: ReviewDifferences;
  readonly isOpen: boolean;
};

function ReviewPart({ review, chosen, questionLabel, onChoose, isOpen }: ReviewPartProps) {
  const [open, setOpen] = useState(isOpen);
  const { most, list, showMore } = useMore<HTMLDivElement>(QUESTIONS_AT_ONCE, 'h4');
  const { name, who, differences } = review;
  const keys = differences.map(({ key }) => key);
  const taken = keys.filter((key) => chosen.has(key)).length;
  const left = differences.length - most;
  return (
    <details class="es-settle__review" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>
          <bdi>{name}</bdi>
        </h3>{' '}
        <span>{t('settle-review', { count: keys.length })}</span>{' '}
        <span class="es-hint">{t('settle-state', { taken, count: keys.length })}</span>
      </summary>
      {open ? (
        <>
          {who === null ? null : (
            <p>{t('settle-who', { role: t(`role-${who.role}`), day: dayText(who.since) })}</p>
          )}
          <div class="es-button-row">
            <Button
              look="quiet"
              label={t('settle-keep-all-of', { name })}
              onClick={() => onChoose(keys, 'here')}
            >
              {t('settle-keep-all')}
            </Button>
            <Button
              look="quiet"
              label={t('settle-take-all-of', { name })}
              onClick={() => onChoose(keys, 'file')}
            >
              {t('settle-take-all')}
            </Button>
          </div>
          <div ref={list}>
            {differences.slice(0, most).map((difference) => (
              <QuestionPart
                key={difference.key}
                difference={difference}
                side={chosen.has(difference.key) ? 'file' : 'here'}
                question={questionLabel(difference.questionId)}
                onChoose={(side) => onChoose([difference.key], side)}
              />
            ))}
          </div>
          {left > 0 ? (
            <Button look="quiet" onClick={showMore}>
              {t('settle-more-questions', { count: left })}
            </Button>
          ) : null}
        </>
      ) : null}
    </details>
  );
}

type QuestionPartProps = {
  readonly difference: Difference;
  readonly side: 'here' | 'file';
  readonly question: string;
  readonly onChoose: (side: 'here' | 'file') => void;
};

function QuestionPart({ difference, side, question, onChoose }: QuestionPartProps) {
  const { key, questionId, here, inFile, fileName, several, afterOther } = difference;
  return (
    <div class="es-settle__question">
      <h4 tabIndex={-1}>
        {questionId} {question}
      </h4>
      {several ? <p>{t('settle-several')}</p> : null}
      <div class="es-settle__sides">
        <ImportAnswer
          heading={t(afterOther ? 'settle-here-or-earlier' : 'settle-here')}
          answer={here}
          other={inFile}
        />
        <ImportAnswer
          heading={
            <>
              {t('settle-in-file')} <bdi>{fileName}</bdi>
            </>
          }
          answer={inFile}
          other={here}
        />
      </div>
      <RadioGroup
        legend={t('settle-which', { id: questionId, question })}
        // A slash has no place in an id that styles and labels point to.
        name={`settle-${key.replace('/', '-')}`}
        choices={[
          { value: 'here', label: t('settle-keep') },
          { value: 'file', label: t('settle-take') },
        ]}
        value={side}
        onChange={onChoose}
      />
    </div>
  );
}
