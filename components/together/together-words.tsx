/** What meetings put into words: hands, who said what, and the parts of a record that two windows changed. */
import { type ComponentChildren, Fragment } from 'preact';
import { ANSWER_VALUES, type AnswerValue } from '../../lib/domain/answer';
import type { Checklist } from '../../lib/domain/checklist';
import type { Hands, Meeting, Voice } from '../../lib/domain/meeting';
import type { MeetingPart } from '../../lib/domain/meeting-changes';
import { language, t } from '../ui/texts';

/** Stands in a message where other people's words go, until they are put there in an element of their own. */
export const SLOT = '\uFFFC';

/** A message with other people's words in it, which may run in another direction than the message. */
export function withWords(message: string, words: ComponentChildren): ComponentChildren {
  const [before, ...after] = message.split(SLOT);
  return (
    <>
      {before}
      {words}
      {after.join('')}
    </>
  );
}

/** Names one after another, as the language on screen joins them: "night staff and families". */
export function namesInWords(names: readonly string[]): ComponentChildren {
  const format = new Intl.ListFormat(language.value, { type: 'conjunction' });
  return format
    .formatToParts(names)
    .map(({ type, value }, at) =>
      type === 'element' ? <bdi key={at}>{value}</bdi> : <Fragment key={at}>{value}</Fragment>,
    );
}

/** "night staff and families said no". */
export function saidInWords(names: readonly string[], value: AnswerValue): ComponentChildren {
  return withWords(t(`together-said-${value}`, { who: SLOT }), namesInWords(names));
}

/** "7 yes, 3 no, 2 not sure, of 12 people": what nobody raised a hand for is left out. */
export function handsInWords(hands: Hands, people: number): string {
  const counts = ANSWER_VALUES.filter((value) => hands[value] > 0).map((value) =>
    t(`together-count-${value}`, { count: hands[value] }),
  );
  const list = new Intl.ListFormat(language.value, { type: 'unit', style: 'short' });
  return t('together-hands-words', { counts: list.format(counts), people });
}

/** A day such as 2026-03-03, written out where the reader is. */
export function dayInWords(day: string): string {
  // A day is in no time zone: it is read and written in the same one, so that it stays that day.
  const format = new Intl.DateTimeFormat(language.value, { dateStyle: 'long', timeZone: 'UTC' });
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : format.format(date);
}

/** The short name of a question, or its id where the checklist has no words for it. */
export function labelOf({ text }: Checklist, questionId: string): string {
  return text.questions[questionId]?.label ?? questionId;
}

/** What a part of the record is called. */
export function partName(checklist: Checklist, part: MeetingPart): string {
  switch (part.kind) {
    case 'title':
      return t('together-part-title');
    case 'held-on':
      return t('together-part-held-on');
    case 'people':
      return t('together-part-people');
    case 'voice':
      return t('together-part-voice');
    case 'agreed':
      return t('together-part-agreed', { question: labelOf(checklist, part.questionId) });
    case 'hands':
      return t('together-part-hands', { question: labelOf(checklist, part.questionId) });
  }
}

/** What a meeting says in this part. */
export function partInWords(meeting: Meeting, part: MeetingPart): string {
  switch (part.kind) {
    case 'title':
      return meeting.title || t('together-part-nothing');
    case 'held-on':
      return dayInWords(meeting.heldOn);
    case 'people':
      return t('together-of-people', { people: meeting.people });
    case 'voice':
      return voiceIn(meeting, part.assessmentId)?.name ?? t('together-part-nothing');
    case 'agreed':
      return agreedInWords(meeting, part.questionId);
    case 'hands': {
      const hands = meeting.hands[part.questionId];
      return hands ? handsInWords(hands, meeting.people) : t('together-part-nothing');
    }
  }
}

function voiceIn({ voices }: Meeting, assessmentId: string): Voice | undefined {
  return voices.find((voice) => voice.assessmentId === assessmentId);
}

function agreedInWords({ agreed }: Meeting, questionId: string): string {
  const found = agreed[questionId];
  if (!found) return t('together-part-nothing');
  const value = t(`answer-${found.value}`);
  return found.note ? t('together-part-with-note', { value, note: found.note }) : value;
}
