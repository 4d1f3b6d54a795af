/** Shows of hands, each one meeting of so many people, in words and apart from the reviews. */
import { ANSWER_VALUES, type AnswerValue } from '../../lib/domain/answer';
import type { Checklist, QuestionId } from '../../lib/domain/checklist';
import { dayText } from '../dashboard/words';
import { t } from '../ui/texts';
import { labelAmong } from './spread-words';
import { listText } from './words';

/** One meeting, kept as one meeting however many people it had. */
export type HandsMeeting = {
  readonly id: string;
  /** A day, such as 2026-11-03, or a time in ISO 8601. */
  readonly heldOn: string;
  /** How many people were there. */
  readonly people: number;
  /** How many raised a hand for each answer; a question that was not put is not in it. */
  readonly counts: Readonly<Record<QuestionId, Partial<Record<AnswerValue, number>>>>;
};

export type MeetingsProps = {
  readonly meetings: readonly HandsMeeting[];
  readonly checklists: readonly Checklist[];
};

/** Words for hands: yes, no, then those who were not sure or held it half true. */
const HANDS: readonly AnswerValue[] = ['yes', 'no', 'partly', 'not-enough-information', 'does-not-apply'];

export function Meetings({ meetings, checklists }: MeetingsProps) {
  return (
    <section aria-labelledby="result-meetings">
      <h2 id="result-meetings">{t('result-meetings-heading')}</h2>
      <p class="es-hint">{t('result-meetings-hint')}</p>
      {meetings.map((meeting) => (
        <div key={meeting.id} class="es-result__group">
          <h3>{t('result-meeting-of', { people: meeting.people, day: dayIn(meeting.heldOn) })}</h3>
          <dl>
            {questionsOf(meeting, checklists).map((questionId) => (
              <div key={questionId}>
                <dt>{labelAmong(checklists, questionId)}</dt>
                <dd>{handsText(meeting.people, meeting.counts[questionId] ?? {})}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

/** A day by itself is that day everywhere; at midnight in UTC it would be the day before in some places. */
function dayIn(heldOn: string): string {
  return dayText(/^\d{4}-\d\d-\d\d$/.test(heldOn) ? `${heldOn}T12:00:00` : heldOn);
}

/** The checklists' order; questions that none of them has come last. */
function questionsOf({ counts }: HandsMeeting, checklists: readonly Checklist[]): readonly QuestionId[] {
  const order = checklists.flatMap(({ structure }) => structure.questions.map(({ id }) => id));
  return [...new Set([...order, ...Object.keys(counts)])].filter((id) => Object.hasOwn(counts, id));
}

/** "A meeting of 12: 7 yes, 3 no, 2 not sure". */
function handsText(people: number, counts: Partial<Record<AnswerValue, number>>): string {
  const raised = ANSWER_VALUES.reduce((sum, value) => sum + (counts[value] ?? 0), 0);
  if (raised === 0) return t('result-meeting-line', { people, parts: t('result-hands-none') });
  const parts = HANDS.flatMap((value) => {
    const count = counts[value] ?? 0;
    return count > 0 ? [t(`result-hands-${value}`, { count })] : [];
  });
  if (raised < people) parts.push(t('result-hands-silent', { count: people - raised }));
  return t('result-meeting-line', { people, parts: listText(parts) });
}
