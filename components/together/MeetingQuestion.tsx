/** One question of a meeting: its words for those in the room, a row for each voice, what was agreed, and hands. */
import { useRef } from 'preact/hooks';
import { ANSWER_VALUES } from '../../lib/domain/answer';
import { wordingOf } from '../../lib/domain/assessment';
import {
  type QuestionStructure,
  type QuestionText,
  WORDINGS,
  type Wording,
} from '../../lib/domain/checklist';
import type { MeetingState, OpenVoice } from '../../lib/state/meeting-state';
import { explainFailure } from '../review/explain-failure';
import { language, t } from '../ui/texts';
import { Agreed } from './Agreed';
import { CountHands } from './CountHands';
import { labelOf } from './together-words';
import { VoiceRow } from './VoiceRow';

export type MeetingQuestionProps = {
  readonly state: MeetingState;
  readonly question: QuestionStructure;
  /** The last voice answered by a key: the way on is next. */
  readonly onKeysDone: () => void;
};

/** The wordings that those present read, those with the same words together. */
export function wordingsOf(
  text: QuestionText,
  roles: readonly Parameters<typeof wordingOf>[0][],
): readonly { readonly words: string; readonly audiences: readonly Wording[] }[] {
  const present = new Set(roles.map(wordingOf));
  const all = present.size > 0 ? WORDINGS.filter((wording) => present.has(wording)) : [];
  const wordings: readonly Wording[] = all.length > 0 ? all : ['commissioner'];
  const distinct = [...new Set(wordings.map((wording) => text.text[wording]))];
  return distinct.map((words) => ({
    words,
    audiences: wordings.filter((wording) => text.text[wording] === words),
  }));
}

/** 1 to 5 answer in a row, and only there; never while somebody types words. */
function answerOfKey(event: KeyboardEvent) {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const { target } = event;
  if (target instanceof HTMLTextAreaElement) return null;
  if (target instanceof HTMLInputElement && target.type !== 'radio') return null;
  return /^[1-5]$/.test(event.key) ? (ANSWER_VALUES[Number(event.key) - 1] ?? null) : null;
}

export function MeetingQuestion({ state, question, onKeysDone }: MeetingQuestionProps) {
  const { meeting, voices, checklist } = state;
  const rows = useRef<HTMLDivElement>(null);
  const text = checklist.text.questions[question.id];
  const answerByKey = (event: KeyboardEvent) => {
    const value = answerOfKey(event);
    const place = event.target instanceof Element ? event.target.closest('[data-voice]') : null;
    const all = [...(rows.current?.querySelectorAll('[data-voice]') ?? [])];
    const at = place ? all.indexOf(place) : -1;
    const id = place?.getAttribute('data-voice');
    if (!value || !id || at < 0) return;
    event.preventDefault();
    state.choose(id, question.id, value);
    const next = all[at + 1];
    const radio =
      next?.querySelector<HTMLElement>('input:checked') ?? next?.querySelector<HTMLElement>('input');
    if (radio) radio.focus();
    else onKeysDone();
  };
  return (
    <>
      {text ? <QuestionWords text={text} voices={voices.value} /> : null}
      {voices.value.length === 0 ? <p>{t('together-hands-only')}</p> : null}
      {voices.value.length > 0 ? <p class="es-hint es-keys-hint">{t('together-keys')}</p> : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the radio buttons inside. */}
      <div ref={rows} onKeyDown={answerByKey}>
        {voices.value.map((voice) => (
          <LiveVoice key={voice.voice.assessmentId} state={state} voice={voice} question={question} />
        ))}
      </div>
      <div class="es-together__beside">
        <Agreed
          agreement={meeting.value.agreed[question.id]}
          onAgree={(value) => state.agree(question.id, value)}
          onNote={(note) => state.noteAgreed(question.id, note)}
        />
        <CountHands
          hands={meeting.value.hands[question.id]}
          people={meeting.value.people}
          onCount={(value, hands) => state.count(question.id, value, hands)}
          onClear={() => state.clearHands(question.id)}
        />
      </div>
    </>
  );
}

function QuestionWords({
  text,
  voices,
}: {
  readonly text: QuestionText;
  readonly voices: readonly OpenVoice[];
}) {
  const wordings = wordingsOf(
    text,
    voices.map(({ voice }) => voice.role),
  );
  return (
    <dl class="es-wordings">
      {wordings.map(({ words, audiences }) => (
        <div key={words}>
          {wordings.length > 1 ? (
            <dt class="es-hint">{t('together-wording', { audience: audiencesInWords(audiences) })}</dt>
          ) : (
            <dt class="es-visually-hidden">{text.label}</dt>
          )}
          <dd class="es-question__text">{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function audiencesInWords(audiences: readonly Wording[]): string {
  const names = audiences.map((audience) => t(`together-wording-${audience}`));
  return new Intl.ListFormat(language.value, { type: 'conjunction' }).format(names);
}

/** One voice's row bound to its own signals, so that an answer draws one row anew. */
function LiveVoice(props: {
  readonly state: MeetingState;
  readonly voice: OpenVoice;
  readonly question: QuestionStructure;
}) {
  const { state, question } = props;
  const { voice, review } = props.voice;
  if (!review) {
    return (
      <div class="es-voice">
        <p class="es-legend">
          <bdi>{voice.name}</bdi>
        </p>
        <p class="es-hint">{t('together-voice-gone')}</p>
      </div>
    );
  }
  const saver = review.saverOf(question.id);
  const { assessmentId } = voice;
  return (
    <VoiceRow
      voice={voice}
      question={labelOf(state.checklist, question.id)}
      mustHave={question.mustHave}
      content={saver.content.value}
      status={saver.status.value}
      onVisit={() => state.visit(assessmentId, question.id)}
      onChoose={(value) => state.choose(assessmentId, question.id, value)}
      onClear={() => state.clear(assessmentId, question.id)}
      onWrite={(field, words) => state.write(assessmentId, question.id, field, words)}
      readOnly={review.header.value.reviewer.lived === 'read-about-it'}
      onJudge={(backing) => state.judge(assessmentId, question.id, backing)}
      declined={review.declined.value.has(question.id)}
      onDecline={(on) => state.decline(assessmentId, question.id, on)}
      onRetry={saver.retry}
      onResolve={(choice) => state.resolveAnswer(assessmentId, question.id, choice)}
      explain={explainFailure}
    />
  );
}
