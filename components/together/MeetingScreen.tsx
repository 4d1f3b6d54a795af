/** A meeting on screen: one question at a time for every voice in the room, and at the end what came out. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MeetingState } from '../../lib/state/meeting-state';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { CountField } from './CountField';
import { DayField } from './DayField';
import { MeetingContents } from './MeetingContents';
import { MeetingEnd } from './MeetingEnd';
import { MeetingQuestion } from './MeetingQuestion';
import { MeetingVoices } from './MeetingVoices';
import { RecordNotice } from './RecordNotice';
import { dayInWords, labelOf } from './together-words';

export type MeetingScreenProps = {
  readonly state: MeetingState;
  readonly newId: () => string;
  readonly onReview: (assessmentId: string) => void;
  readonly onResult: (productId: string) => void;
};

/** The question to begin at: the first of which nothing was said; the end when something was said of each. */
function firstPlace(state: MeetingState): number {
  const asked = state.asked.peek();
  const open = asked.findIndex(({ id }) => {
    const { answeredBy, agreed, hands } = state.progressOf(id);
    return answeredBy === 0 && !agreed && hands === 0;
  });
  return open < 0 ? asked.length : open;
}

/** Saves when the page is left or put aside: a tab that is closed waits for nobody. */
function useFlushOnLeave(state: MeetingState): void {
  useEffect(() => {
    const ended = new AbortController();
    const save = () => void state.flush();
    const hidden = () => document.visibilityState === 'hidden' && save();
    window.addEventListener('pagehide', save, { signal: ended.signal });
    document.addEventListener('visibilitychange', hidden, { signal: ended.signal });
    return () => {
      ended.abort();
      save();
    };
  }, [state]);
}

/** Reads again what another screen or window changed since: a voice's own review may have been open meanwhile. */
function useFreshVoices(state: MeetingState): void {
  useEffect(() => {
    const assessmentIds = state.voices.peek().map(({ voice }) => voice.assessmentId);
    void state.recordsChanged({ assessmentIds, productIds: [state.product.peek().id] });
  }, [state]);
}

export function MeetingScreen({ state, newId, onReview, onResult }: MeetingScreenProps) {
  const [place, setPlace] = useState(() => firstPlace(state));
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useFlushOnLeave(state);
  useFreshVoices(state);
  useLayoutEffect(() => {
    if (first.current) first.current = false;
    else heading.current?.focus();
  }, [place]);
  const asked = state.asked.value;
  // A question can go when another window changes what the product does: then the end comes sooner.
  const question = asked[place];
  return (
    <div class="es-page es-together">
      <MeetingHeader state={state} />
      <RecordNotice state={state} />
      <MeetingContents state={state} current={place} onQuestion={setPlace} />
      <MeetingVoices state={state} newId={newId} />
      {question ? (
        <>
          <p class="es-hint es-review__position">
            {t('together-position', { number: place + 1, count: asked.length })}
          </p>
          <h2 ref={heading} tabIndex={-1}>
            {labelOf(state.checklist, question.id)}
            {question.mustHave ? <span class="es-tag">{t('together-must-have')}</span> : null}
          </h2>
          <MeetingQuestion
            key={question.id}
            state={state}
            question={question}
            onKeysDone={() => document.getElementById('together-next')?.focus()}
          />
          <Steps place={place} last={asked.length - 1} onPlace={setPlace} />
        </>
      ) : (
        <>
          <h2 ref={heading} tabIndex={-1}>
            {t('together-end-heading')}
          </h2>
          <MeetingEnd state={state} onQuestion={setPlace} onReview={onReview} onResult={onResult} />
        </>
      )}
      <p class="es-hint es-standing">{t('checklist-status', { version: state.checklist.ref.version })}</p>
      <UndoSteps state={state} />
    </div>
  );
}

function MeetingHeader({ state }: { readonly state: MeetingState }) {
  const product = state.product.value;
  const { title, heldOn, people } = state.meeting.value;
  const [begun, asked] = [state.begun.value, state.asked.value.length];
  return (
    <header class="es-review__header">
      <h1 tabIndex={-1} class="es-review__title">
        <bdi>{product.name}</bdi>
      </h1>
      <p class="es-hint es-together__facts">
        {title === '' ? null : <bdi>{title}</bdi>}
        <span>{dayInWords(heldOn)}</span>
        <span>{t('together-of-people', { people })}</span>
      </p>
      <p class="es-review__progress">
        {t('together-progress', { begun, asked })}{' '}
        <span class="es-review__saving" role="status">
          {t(`saving-${state.saving.value}`)}
        </span>
      </p>
      <progress class="es-progress" max={Math.max(1, asked)} value={begun} aria-hidden="true" />
      <MeetingDetails state={state} />
    </header>
  );
}

function MeetingDetails({ state }: { readonly state: MeetingState }) {
  const { title, heldOn, people } = state.meeting.value;
  return (
    <details>
      <summary>{t('together-details')}</summary>
      <TextField
        id="together-title"
        label={t('together-title')}
        hint={t('together-title-hint')}
        value={title}
        maxLength={200}
        onInput={(words) => state.describe({ title: words })}
      />
      <DayField
        id="together-held-on"
        label={t('together-held-on')}
        value={heldOn}
        // A date half typed is no date: the last whole one stays.
        onChange={(day) => (day === '' ? undefined : state.describe({ heldOn: day }))}
      />
      <CountField
        label={t('together-people')}
        value={people}
        least={1}
        onChange={(count) => state.describe({ people: count })}
      />
    </details>
  );
}

function Steps(props: {
  readonly place: number;
  readonly last: number;
  readonly onPlace: (place: number) => void;
}) {
  const { place, last, onPlace } = props;
  return (
    <div class="es-button-row es-together__steps">
      {place > 0 ? (
        <Button look="quiet" onClick={() => onPlace(place - 1)}>
          {t('together-back')}
        </Button>
      ) : null}
      <button type="button" id="together-next" class="es-button" onClick={() => onPlace(place + 1)}>
        {t(place < last ? 'together-next' : 'together-finish')}
      </button>
      {place < last ? (
        <Button look="quiet" onClick={() => onPlace(last + 1)}>
          {t('together-finish')}
        </Button>
      ) : null}
    </div>
  );
}

function UndoSteps({ state }: { readonly state: MeetingState }) {
  const [next, undone] = [state.undoNext.value, state.redoNext.value];
  if (!next && !undone) return null;
  const names = ({ voice, questionId }: NonNullable<typeof next>) => ({
    voice: voice.name,
    question: labelOf(state.checklist, questionId),
  });
  return (
    <div class="es-undo">
      {next ? (
        <Button look="quiet" onClick={state.undo}>
          {t('together-undo', names(next))}
        </Button>
      ) : null}
      {undone ? (
        <Button look="quiet" onClick={state.redo}>
          {t('together-redo', names(undone))}
        </Button>
      ) : null}
      <p class="es-visually-hidden" role="status">
        {undone ? t('together-undone', names(undone)) : ''}
      </p>
    </div>
  );
}
