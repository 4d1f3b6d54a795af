/** Puts a report together from one product's records: what is chosen goes in, what is taken out says why. */
import { isPrivateRole, type Role } from '../domain/assessment';
import type { Checklist } from '../domain/checklist';
import { type Evidence, latestCheck } from '../domain/evidence';
import { productResult } from '../domain/product-result';
import { byCodeUnits } from '../domain/records';
import { NO_REPORT_NOTES, type ReportNotes } from '../domain/report-notes';
import { compareVersions } from '../domain/review-age';
import { type AnswersOf, reportAnswers, reportLog } from './report-answers';
import type { ReportData, ReportDay, ReportMeeting, When } from './report-data';
import { createShelf, documentsSeen, pagesRead } from './report-evidence';
import { type GapsOf, reportGaps, vendorContact } from './report-gaps';
import { reportReviews } from './report-reviews';
import { createVoice, whenOf } from './report-said';
import { type NumberedReview, numberedReviews, type ReportSources } from './report-sources';

/** The same sources give the same report: no clock and no chance has a part in it. */
export function buildReport(sources: ReportSources): ReportData {
  const { product, choices, madeOn, dataFile } = sources;
  const notes = product.report ?? NO_REPORT_NOTES;
  const voice = createVoice(notes, choices);
  const numbered = numberedReviews(sources);
  const shownReviews = reportReviews(numbered, sources, voice);
  const reviews = numbered.flatMap((one) => {
    const shown = shownReviews.find(({ id }) => id === one.assessment.id);
    return shown === undefined ? [] : [{ ...one, shown }];
  });
  const meetings = meetingsOf(sources, numbered);
  const checklists = checklistsOf(sources, numbered);
  const roles = new Map<string, Role>(
    numbered.map(({ assessment: { id, reviewer } }) => [id, reviewer.role]),
  );
  const evidenceOf = { ...sources, roleOf: (id: string) => roles.get(id) ?? null };
  const shelf = createShelf(evidenceOf, voice);
  const answersOf: AnswersOf = { reviews, meetings, events: sources.events, shelf, voice };
  const answers = reportAnswers(answersOf, checklists);
  const gaps = reportGaps({ reviews, sources, voice });
  return {
    product,
    notes: choices.names ? notes : withoutOwners(notes),
    choices,
    madeOn,
    dataFile,
    vendor: vendorContact(gaps, reviews),
    checklists,
    reviews: shownReviews,
    leftOut: sources.assessments.length - numbered.length,
    meetings: meetings.map(({ shown }) => shown),
    spreads: spreadsOf(sources, numbered),
    pages: pagesRead(evidenceOf, voice),
    documents: documentsSeen(evidenceOf, voice),
    answers,
    looseEvidence: shelf.rest(),
    log: reportLog(answersOf),
    gaps,
    days: daysOf(sources, reviews, meetings, gaps),
  };
}

function withoutOwners(notes: ReportNotes): ReportNotes {
  return {
    ...notes,
    actions: notes.actions.map((action) => ({ ...action, owner: '' })),
    terms: notes.terms.map((term) => ({ ...term, owner: '' })),
  };
}

function meetingsOf({ meetings, choices }: ReportSources, reviews: readonly NumberedReview[]) {
  const numbers = new Map(reviews.map(({ assessment: { id }, number }) => [id, number]));
  return meetings
    .toSorted((one, other) => byCodeUnits(one.heldOn, other.heldOn) || byCodeUnits(one.id, other.id))
    .map((meeting, at) => {
      const { title, people, voices } = meeting;
      const hiding = voices.find(({ role }) => isPrivateRole(role))?.role ?? null;
      const shown: ReportMeeting = {
        number: at + 1,
        title: choices.names && title !== '' ? title : null,
        heldOn: hiding === null ? { kind: 'time', at: meeting.heldOn } : whenOf(meeting.heldOn, hiding),
        people,
        voices: voices.flatMap(({ assessmentId }) => numbers.get(assessmentId) ?? []),
      };
      return { meeting, shown };
    });
}

/** Those that reviews and meetings were made with, the newest version first. */
function checklistsOf(
  { meetings, checklistFor }: ReportSources,
  reviews: readonly NumberedReview[],
): readonly Checklist[] {
  const used = new Map(reviews.map(({ checklist }) => [checklist.ref.hash, checklist]));
  for (const { checklist: ref } of meetings) {
    const checklist = checklistFor(ref);
    if (checklist !== null) used.set(checklist.ref.hash, checklist);
  }
  return [...used.values()].toSorted(
    (one, other) =>
      byCodeUnits(one.ref.id, other.ref.id) ||
      compareVersions(other.ref.version, one.ref.version) ||
      byCodeUnits(one.ref.hash, other.ref.hash),
  );
}

function spreadsOf({ product, published, aboutOf }: ReportSources, reviews: readonly NumberedReview[]) {
  const of = reviews.map(({ assessment, checklist }) => ({
    assessment,
    structure: checklist.structure,
    putBack: assessment.putBack,
    about: aboutOf(checklist),
    ladder: assessment.ladder,
  }));
  return productResult(product, of, published).spreads;
}

type Meetings = ReturnType<typeof meetingsOf>;

/** What stands on the line of time; private roles' days only as months. */
function daysOf(
  { product, evidence }: ReportSources,
  reviews: GapsOf['reviews'],
  meetings: Meetings,
  { sent }: ReportData['gaps'],
): readonly ReportDay[] {
  const roles = new Map(reviews.map(({ assessment: { id, reviewer } }) => [id, reviewer.role]));
  const replies = new Set(
    reviews.flatMap(({ assessment }) =>
      Object.values(assessment.letter?.replies ?? {}).map(({ receivedOn }) => receivedOn),
    ),
  );
  const plain = (kind: ReportDay['kind'], on: string, number = 0): ReportDay => ({
    kind,
    on,
    number,
    monthOnly: false,
    exercise: null,
  });
  return [
    ...reviews.map(({ number, assessment: { createdAt, reviewer } }) => ({
      kind: 'review' as const,
      ...dayOf(createdAt, reviewer.role),
      number,
      exercise: null,
    })),
    ...meetings.map(({ shown: { heldOn, number } }) => ({
      kind: 'meeting' as const,
      ...dayOfWhen(heldOn),
      number,
      exercise: null,
    })),
    ...sent.map(({ from, sentOn }) =>
      from.kind === 'review'
        ? plain('asked', sentOn, from.number)
        : { ...plain('asked', sentOn), exercise: from.name },
    ),
    ...[...replies].map((on) => plain('reply', on)),
    ...evidence.flatMap((one) => goneOn(one, roles.get(one.assessmentId) ?? null)),
    ...(product.nextReviewOn === null ? [] : [plain('next-review', product.nextReviewOn)]),
  ].toSorted((one, other) => byCodeUnits(one.on, other.on) || byCodeUnits(one.kind, other.kind));
}

function dayOf(instant: string, role: Role): Pick<ReportDay, 'on' | 'monthOnly'> {
  return dayOfWhen(whenOf(instant, role));
}

function dayOfWhen(when: When): Pick<ReportDay, 'on' | 'monthOnly'> {
  return when.kind === 'time'
    ? { on: when.at.slice(0, 10), monthOnly: false }
    : { on: `${when.month}-01`, monthOnly: true };
}

/** When a quote was looked for again and was not there any more. */
function goneOn(one: Evidence, role: Role | null): readonly ReportDay[] {
  if (one.kind !== 'quote' || role === null) return [];
  const check = latestCheck(one);
  return check?.finding.kind === 'gone'
    ? [{ kind: 'gone', ...dayOf(check.when, role), number: 0, exercise: null }]
    : [];
}
