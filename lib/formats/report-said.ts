/** Whose words a report shows: redacted with their reason in place, and those of private roles only when asked for. */
import { isPrivateRole, type Role } from '../domain/assessment';
import type { QuestionId } from '../domain/checklist';
import type { ReportNotes } from '../domain/report-notes';
import type { ReportChoices, Said, When } from './report-data';

/** Names of the places that can be taken out (see `Redaction.place`). A `reason` is taken out of the log too. */
export const placeOf = {
  note: (review: string, question: QuestionId) => `note:${review}:${question}`,
  helperNote: (review: string, question: QuestionId) => `helper-note:${review}:${question}`,
  reason: (review: string, question: QuestionId) => `reason:${review}:${question}`,
  interests: (review: string) => `interests:${review}`,
  oneThing: (review: string) => `one-thing:${review}`,
  ladder: (review: string, group: string) => `ladder:${review}:${group}`,
  evidence: (evidence: string) => `evidence:${evidence}`,
  evidenceNote: (evidence: string) => `evidence-note:${evidence}`,
  reply: (review: string, question: QuestionId) => `reply:${review}:${question}`,
  agreed: (meeting: string, question: QuestionId) => `agreed:${meeting}:${question}`,
  /** The words a question was sent in. @param from the review or the exercise whose letter it was */
  asked: (from: string, question: QuestionId) => `asked:${from}:${question}`,
} as const;

export type Voice = {
  /** The words at a place, by somebody in this role (nothing for words that are nobody's own); nothing when empty. */
  readonly said: (place: string, text: string, role: Role | null) => Said | null;
  /** What stands for something that is no text, such as a picture; nothing when it may be shown. */
  readonly hidden: (place: string, role: Role | null) => Exclude<Said, { kind: 'words' }> | null;
};

/** @param notes whose redactions hold */
export function createVoice(notes: Pick<ReportNotes, 'redactions'>, choices: ReportChoices): Voice {
  const reasons = new Map(notes.redactions.map(({ place, reason }) => [place, reason]));
  const hidden: Voice['hidden'] = (place, role) => {
    const reason = reasons.get(place);
    if (reason !== undefined) return { kind: 'redacted', reason };
    return role !== null && isPrivateRole(role) && !choices.privateWords ? { kind: 'withheld' } : null;
  };
  return {
    hidden,
    said: (place, text, role) =>
      text.trim() === '' ? null : (hidden(place, role) ?? { kind: 'words', text }),
  };
}

/** When somebody in this role did something: a private role's day could tell who was on shift. @param instant or a day */
export function whenOf(instant: string, role: Role): When {
  return isPrivateRole(role) ? { kind: 'month', month: instant.slice(0, 7) } : { kind: 'time', at: instant };
}
