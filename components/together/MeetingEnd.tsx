/** What came out of a meeting, in words: what was agreed, where voices differ, and hands. One meeting, not many reviews. */
import type { ComponentChildren } from 'preact';
import type { AnswerValue } from '../../lib/domain/answer';
import type { QuestionId } from '../../lib/domain/checklist';
import type { MeetingState } from '../../lib/state/meeting-state';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { handsInWords, labelOf, SLOT, saidInWords, withWords } from './together-words';
import { type CameOut, type VoiceAnswers, whatCameOut } from './what-came-out';

export type MeetingEndProps = {
  readonly state: MeetingState;
  /** Goes back to a question, counted from 0. */
  readonly onQuestion: (index: number) => void;
  readonly onReview: (assessmentId: string) => void;
  /** Shows the result of the meeting's product. */
  readonly onResult: (productId: string) => void;
};

/** What each voice answered, as it stands on screen. */
function answersOf(state: MeetingState): readonly VoiceAnswers[] {
  return state.voices.value.map(({ voice, review }) => {
    const given = state.asked.value.flatMap(({ id }): [QuestionId, AnswerValue][] => {
      const value = review?.saverOf(id).content.value?.value;
      return value ? [[id, value]] : [];
    });
    return { voice, answers: Object.fromEntries(given) };
  });
}

export function MeetingEnd(props: MeetingEndProps) {
  const { state } = props;
  const meeting = state.meeting.value;
  const asked = state.asked.value.map(({ id }) => id);
  const came = whatCameOut(meeting, asked, answersOf(state));
  const [firstOpen] = came.open;
  return (
    <>
      <p>{t('together-end-one', { people: meeting.people, voices: meeting.voices.length })}</p>
      <Agreements state={state} agreed={came.agreed} />
      {meeting.voices.length > 1 ? <Differences state={state} differ={came.differ} /> : null}
      <Hands state={state} hands={came.hands} />
      <p>{t('together-end-open', { count: came.open.length })}</p>
      <div class="es-button-row">
        {firstOpen ? (
          <Button look="quiet" onClick={() => props.onQuestion(asked.indexOf(firstOpen))}>
            {t('together-end-open-go')}
          </Button>
        ) : null}
        <Button look="quiet" onClick={() => props.onQuestion(0)}>
          {t('together-end-back')}
        </Button>
        <Button onClick={() => props.onResult(meeting.productId)}>{t('together-end-result')}</Button>
      </div>
      <VoiceReviews {...props} />
    </>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h3>{heading}</h3>
      {children}
    </section>
  );
}

function Agreements({ state, agreed }: { readonly state: MeetingState } & Pick<CameOut, 'agreed'>) {
  return (
    <Part heading={t('together-end-agreed')}>
      {agreed.length === 0 ? <p>{t('together-end-agreed-none')}</p> : null}
      <dl class="es-came-out">
        {agreed.map(({ questionId, agreement }) => (
          <div key={questionId}>
            <dt>{labelOf(state.checklist, questionId)}</dt>
            <dd>{t(`answer-${agreement.value}`)}</dd>
            {agreement.note === '' ? null : (
              <dd>
                <bdi>{agreement.note}</bdi>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Differences({ state, differ }: { readonly state: MeetingState } & Pick<CameOut, 'differ'>) {
  return (
    <Part heading={t('together-end-differ')}>
      {differ.length === 0 ? <p>{t('together-end-differ-none')}</p> : null}
      <dl class="es-came-out">
        {differ.map(({ questionId, said }) => (
          <div key={questionId}>
            <dt>{labelOf(state.checklist, questionId)}</dt>
            {said.map(({ value, voices }) => (
              <dd key={value}>
                {saidInWords(
                  voices.map(({ name }) => name),
                  value,
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Hands({ state, hands }: { readonly state: MeetingState } & Pick<CameOut, 'hands'>) {
  const { people } = state.meeting.value;
  return (
    <Part heading={t('together-end-hands')}>
      {hands.length === 0 ? <p>{t('together-end-hands-none')}</p> : null}
      <dl class="es-came-out">
        {hands.map((one) => (
          <div key={one.questionId}>
            <dt>{labelOf(state.checklist, one.questionId)}</dt>
            <dd>{handsInWords(one.hands, people)}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function VoiceReviews({ state, onReview }: MeetingEndProps) {
  if (state.voices.value.length === 0) return null;
  return (
    <Part heading={t('together-end-voices')}>
      <ul class="es-plain-list">
        {state.voices.value.map(({ voice, review }) => (
          <li key={voice.assessmentId}>
            {review ? (
              <>
                <button type="button" class="es-link-button" onClick={() => onReview(voice.assessmentId)}>
                  {withWords(t('together-end-review', { voice: SLOT }), <bdi>{voice.name}</bdi>)}
                </button>{' '}
                <span class="es-hint">{t('together-end-answered', countsOf(review))}</span>
              </>
            ) : (
              <>
                <bdi>{voice.name}</bdi> <span class="es-hint">{t('together-voice-gone')}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function countsOf(review: NonNullable<MeetingState['voices']['value'][number]['review']>) {
  const { answered, asked } = review.progress.value;
  return { answered, asked };
}
