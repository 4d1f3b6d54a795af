/** How much to answer: each depth with what we aim for in time, and what its result can and cannot say. */
import { useId, useState } from 'preact/hooks';
import { DEPTHS, type Depth } from '../../lib/domain/checklist';
import { aimedMinutes } from '../../lib/domain/pace';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import type { DepthCounts } from './depth-counts';
import { rangeWords } from './words';

export type DepthChoiceProps = {
  /** At the beginning, or to answer more later. */
  readonly moment: 'start' | 'more';
  /** What is offered, in this order; all of them when left out. */
  readonly depths?: readonly Depth[];
  /** What suits the person's role; it is chosen to begin with. */
  readonly usual: Depth;
  /** Questions still to be answered at each depth. */
  readonly questions: DepthCounts;
  readonly onChoose: (depth: Depth) => void;
};

export function DepthChoice({ moment, depths = DEPTHS, usual, questions, onChoose }: DepthChoiceProps) {
  const name = useId();
  const [chosen, setChosen] = useState<Depth>(usual);
  return (
    <form
      class="es-depth"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(chosen);
      }}
    >
      <fieldset class="es-fieldset" aria-describedby={`${name}-hint`}>
        <legend class="es-legend">{t(`quick-depth-legend-${moment}`)}</legend>
        <p class="es-hint" id={`${name}-hint`}>
          {t('quick-depth-not-measured')} {t('quick-depth-later')}
        </p>
        <div class="govuk-radios">
          {depths.map((depth) => (
            <DepthOption
              key={depth}
              name={name}
              depth={depth}
              usual={moment === 'start' && depth === usual}
              count={questions[depth]}
              checked={depth === chosen}
              onCheck={setChosen}
            />
          ))}
        </div>
      </fieldset>
      <Button type="submit">{t(`quick-depth-go-${moment}`)}</Button>
    </form>
  );
}

function DepthOption(props: {
  readonly name: string;
  readonly depth: Depth;
  readonly usual: boolean;
  readonly count: number;
  readonly checked: boolean;
  readonly onCheck: (depth: Depth) => void;
}) {
  const { name, depth, count } = props;
  const id = `${name}-${depth}`;
  return (
    <div class="govuk-radios__item es-depth__option">
      <input
        class="govuk-radios__input"
        type="radio"
        id={id}
        name={name}
        checked={props.checked}
        aria-describedby={`${id}-about`}
        onChange={() => props.onCheck(depth)}
      />
      <label class="govuk-label govuk-radios__label" for={id}>
        {t(`depth-${depth}`)}
        {props.usual ? ` ${t('quick-depth-usual')}` : ''}
      </label>
      <div class="govuk-radios__hint" id={`${id}-about`}>
        <p class="es-depth__time">{timeWords(depth, count)}</p>
        <p>{t(`quick-can-say-${depth}`)}</p>
        <p>{t(`quick-cannot-say-${depth}`)}</p>
      </div>
    </div>
  );
}

function timeWords(depth: Depth, count: number): string {
  const minutes = aimedMinutes(depth, count);
  if (minutes === null) return t('quick-depth-nothing');
  return t('quick-depth-time', { count, time: rangeWords(minutes) });
}
