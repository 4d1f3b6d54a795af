/** The end of a quick review in ordinary words: what was said, one thing to change, and where to go from here. */
import { useId } from 'preact/hooks';
import type { Depth } from '../../lib/domain/checklist';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { AnswerList } from './AnswerList';
import { DepthChoice } from './DepthChoice';
import { deeperThan, questionsToAnswer } from './depth-counts';
import { EndCounts } from './EndCounts';
import type { QuickParts } from './quick-review';
import { useHeadingFocus } from './use-heading-focus';

/** An optional box at the end; whoever gives it also keeps it. */
export type OneThing = { readonly value: string; readonly onInput: (value: string) => void };

export type QuickEndProps = QuickParts & {
  readonly oneThing?: OneThing | undefined;
  readonly onDeepen?: ((depth: Depth) => void) | undefined;
};

export function QuickEnd(props: QuickEndProps) {
  const { review, place, oneThing } = props;
  const heading = useHeadingFocus('end');
  const id = useId();
  return (
    <section class="es-quick__question" aria-labelledby={`${id}-heading`}>
      <h1 ref={heading} tabIndex={-1} id={`${id}-heading`}>
        {t('quick-end-heading')}
      </h1>
      <EndCounts review={review} />
      <QuickLabel {...props} />
      <AnswerList review={review} place={place} easy={false} />
      {oneThing ? <OneThingField id={`${id}-one`} covered={props.covered} oneThing={oneThing} /> : null}
      <div class="es-button-row">
        {props.onResult ? <Button onClick={props.onResult}>{t('quick-result')}</Button> : null}
        {props.onCopy ? (
          <Button look="quiet" onClick={props.onCopy}>
            {t('quick-copy')}
          </Button>
        ) : null}
        <Button look="quiet" onClick={place.back}>
          {t('quick-back')}
        </Button>
      </div>
      <Deepen {...props} />
    </section>
  );
}

/** Every summary of a quick review says that it is one (domain research 5). */
function QuickLabel({ review }: Pick<QuickParts, 'review'>) {
  const { depth } = review.header.value;
  if (depth !== 'quick-worker' && depth !== 'quick-person') return null;
  const all = review.checklist.structure.questions.length;
  return <p>{t('quick-end-label', { asked: review.asked.value.length, all })}</p>;
}

function OneThingField(props: {
  readonly id: string;
  readonly covered: boolean;
  readonly oneThing: OneThing;
}) {
  if (props.covered) return <p class="es-hint">{t('fields-covered')}</p>;
  return (
    <TextField
      id={props.id}
      label={t('quick-one-thing')}
      hint={t('quick-no-names')}
      value={props.oneThing.value}
      maxLength={2000}
      lines="many"
      onInput={props.oneThing.onInput}
    />
  );
}

/** More questions, without asking again what was answered. */
function Deepen({ review, onDeepen }: QuickEndProps) {
  const { depth, putBack } = review.header.value;
  const deeper = deeperThan(depth);
  const [first] = deeper;
  if (!onDeepen || first === undefined) return null;
  const questions = questionsToAnswer({
    structure: review.checklist.structure,
    product: review.product.value,
    putBack,
    isSettled: (id) => review.saverOf(id).content.value !== null || review.declined.value.has(id),
  });
  return (
    <details class="es-quick__more">
      <summary>{t('quick-deepen')}</summary>
      <p>{t('quick-deepen-kept')}</p>
      <DepthChoice moment="more" depths={deeper} usual={first} questions={questions} onChoose={onDeepen} />
    </details>
  );
}
