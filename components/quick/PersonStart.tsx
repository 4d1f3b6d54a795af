/** Before the first question: what will happen, and once whether somebody helps. Only a broad band is kept of a helper. */
import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import { HELPER_BANDS, type HelperBand } from '../../lib/domain/assessment';
import { explainFailure } from '../review/explain-failure';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { Picture } from './pictures/Picture';
import type { QuickParts } from './quick-review';
import { useHeadingFocus } from './use-heading-focus';

/** Who helps, as a band, and how a change of it is kept. */
export type Helping = {
  /** Nothing when nobody helps. */
  readonly band: HelperBand | null;
  readonly onChange: (band: HelperBand | null) => Promise<Failure | null>;
};

export type PersonStartProps = Pick<QuickParts, 'review' | 'place' | 'words' | 'readAloud'> & {
  readonly easy: boolean;
  readonly helping?: Helping | undefined;
};

const LINES = ['easy-start-stop', 'easy-start-decline', 'easy-start-device'] as const;

export function PersonStart(props: PersonStartProps) {
  const { review, place, words, easy, helping } = props;
  const heading = useHeadingFocus('start');
  const lines = [t('easy-start-count', { count: review.asked.value.length }), ...LINES.map((id) => t(id))];
  return (
    <section class="es-quick__question" aria-labelledby="easy-start">
      <h1 ref={heading} tabIndex={-1} id="easy-start">
        {t('easy-start-heading')} <bdi>{review.product.value.name}</bdi>
      </h1>
      {easy ? <NotChecked /> : null}
      {words ? (
        <Button look="quiet" onClick={() => words.onChange(!words.easy)}>
          {words.easy ? t('quick-words-ordinary') : t('quick-words-easy')}
        </Button>
      ) : null}
      {easy ? <Picture name="everyone-different" size="big" /> : null}
      {lines.map((line) => (
        <p key={line} class="es-easy__line">
          {line}
        </p>
      ))}
      {props.readAloud?.(lines.join(' '))}
      {helping ? (
        <HelperQuestion easy={easy} helping={helping} onDone={place.goOn} />
      ) : (
        <Button onClick={place.goOn}>{t('easy-start-go')}</Button>
      )}
    </section>
  );
}

/** Said on the first and the last screen. */
export function NotChecked() {
  return (
    <Notice kind="warning">
      <p>{t('easy-not-checked')}</p>
    </Notice>
  );
}

function HelperQuestion(props: {
  readonly easy: boolean;
  readonly helping: Helping;
  readonly onDone: () => void;
}) {
  const { band, onChange } = props.helping;
  const [helped, setHelped] = useState(band !== null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const choose = async (next: HelperBand | null) => {
    const problem = next === band ? null : await onChange(next);
    setFailure(problem);
    if (problem === null) props.onDone();
  };
  return (
    <>
      <h2>{t('easy-helper-heading')}</h2>
      {props.easy ? <Picture name="person-helping" size="big" /> : null}
      <p class="es-easy__line">{t('easy-helper-why')}</p>
      <div class="es-quick__answers">
        <BigButton pressed={!helped} words={t('easy-helper-no')} onClick={() => void choose(null)} />
        <BigButton pressed={helped} words={t('easy-helper-yes')} onClick={() => setHelped(true)} />
      </div>
      {helped ? (
        <fieldset class="es-quick__answers">
          <legend class="es-legend">{t('easy-helper-band')}</legend>
          {HELPER_BANDS.map((one) => (
            <BigButton
              key={one}
              pressed={one === band}
              words={t(`easy-helper-${one}`)}
              onClick={() => void choose(one)}
            />
          ))}
        </fieldset>
      ) : null}
      {failure ? (
        <Notice kind="error" announce>
          <p>{explainFailure(failure)}</p>
        </Notice>
      ) : null}
    </>
  );
}

function BigButton(props: {
  readonly words: string;
  readonly pressed: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      class="es-quick__answer es-quick__answer--big"
      aria-pressed={props.pressed}
      // The second half of a double click would press what comes next in the same place.
      onClick={(event) => event.detail <= 1 && props.onClick()}
    >
      {props.words}
    </button>
  );
}
