/** Every question of a meeting a step away, each with what was said of it so far. */
import { useRef, useState } from 'preact/hooks';
import type { MeetingState, QuestionProgress } from '../../lib/state/meeting-state';
import { language, t } from '../ui/texts';
import { labelOf } from './together-words';

export type MeetingContentsProps = {
  readonly state: MeetingState;
  /** The question on screen, counted from 0. */
  readonly current: number;
  readonly onQuestion: (index: number) => void;
};

/** "2 of 3 voices, agreed, 12 hands". */
function progressInWords({ answeredBy, voices, agreed, hands }: QuestionProgress): string {
  const said = [
    ...(voices > 0 ? [t('together-said-by', { answered: answeredBy, voices })] : []),
    ...(agreed ? [t('together-is-agreed')] : []),
    ...(hands > 0 ? [t('together-is-counted', { hands })] : []),
  ];
  return new Intl.ListFormat(language.value, { type: 'unit', style: 'short' }).format(said);
}

export function MeetingContents(props: MeetingContentsProps) {
  // The list is made when somebody opens it: most go from one question to the next.
  const [opened, setOpened] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const go = (index: number) => {
    setOpened(false);
    summary.current?.focus();
    props.onQuestion(index);
  };
  return (
    <details class="es-contents" open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary ref={summary}>{t('together-contents')}</summary>
      {opened ? <QuestionList {...props} onQuestion={go} /> : null}
    </details>
  );
}

function QuestionList({ state, current, onQuestion }: MeetingContentsProps) {
  return (
    <nav aria-label={t('together-contents')}>
      <ol class="es-together__questions">
        {state.asked.value.map(({ id }, index) => (
          <li key={id}>
            <button
              type="button"
              class="es-link-button"
              aria-current={index === current ? 'true' : undefined}
              onClick={() => onQuestion(index)}
            >
              {labelOf(state.checklist, id)}{' '}
              <span class="es-hint">{progressInWords(state.progressOf(id))}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
