/** The reviews of a report: who made each, in which role, and what it comes to; never merged, never ranked. */
import { type Assessment, isPrivateRole } from '../domain/assessment';
import type { LADDER_GROUPS } from '../domain/ladder';
import { reviewResult } from '../domain/result';
import { countedQuestions, standingsOf } from '../domain/standing';
import type { ReportReview, Said } from './report-data';
import { placeOf, type Voice, whenOf } from './report-said';
import type { NumberedReview, ReportSources } from './report-sources';

/** @returns one for each, in the order given */
export function reportReviews(
  reviews: readonly NumberedReview[],
  sources: ReportSources,
  voice: Voice,
): readonly ReportReview[] {
  return reviews.map((review) => reviewOf(review, sources, voice));
}

function reviewOf({ number, assessment, checklist }: NumberedReview, sources: ReportSources, voice: Voice) {
  const { product, currentChecklist, published, madeOn, choices } = sources;
  const { id, depth, putBack, ladder, reviewer } = assessment;
  const { role } = reviewer;
  const about = sources.aboutOf(checklist);
  const { structure } = checklist;
  // The end of the report's day: what was answered on it is not older than the report.
  const now = `${madeOn}T23:59:59.999Z`;
  const judged = { assessment, structure, product, putBack, about, ladder };
  const result = reviewResult(judged, currentChecklist, now, published);
  const { firstAnswered, lastAnswered } = result.age;
  const isPrivate = isPrivateRole(role);
  const review: ReportReview = {
    number,
    id,
    role,
    isPrivate,
    title: choices.names && !isPrivate && assessment.title !== '' ? assessment.title : null,
    lived: reviewer.lived,
    depth,
    checklist,
    interestDeclared: reviewer.interests.trim() !== '',
    interests: voice.said(placeOf.interests(id), reviewer.interests, role),
    // A band with a role can be one person in a small service.
    settingBand: isPrivate ? null : reviewer.settingBand,
    helper: isPrivate ? null : reviewer.helper,
    ofMeeting: assessment.meetingId !== null,
    first: firstAnswered === null ? null : whenOf(firstAnswered, role),
    last: lastAnswered === null ? null : whenOf(lastAnswered, role),
    result,
    standings: standingsOf(countedQuestions(structure, depth, product, putBack), assessment.answers),
    ladderReasons: ladderReasons(assessment, voice),
    oneThing: voice.said(placeOf.oneThing(id), assessment.oneThing, role),
  };
  return review;
}

function ladderReasons({ id, ladder, reviewer }: Assessment, voice: Voice) {
  const of = (group: (typeof LADDER_GROUPS)[number]): Said | null =>
    voice.said(placeOf.ladder(id, group), ladder[group].byHand?.reason ?? '', reviewer.role);
  return { people: of('people'), workers: of('workers') };
}
