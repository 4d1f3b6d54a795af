/** How several reviews of one product spread over each question, role by role, and where they disagree. */
import type { AnswerValue } from './answer';
import { ROLES, type Role } from './assessment';
import type { QuestionId } from './checklist';
import type { QuestionStanding, ReviewStandings, Standing } from './standing';

/** With fewer answers than this in a role, nothing is published by role (domain research 7.3, 10.5). */
export const LEAST_TO_PUBLISH = 5;

/** Answers that take a side; the others say that it is not known or does not apply. */
export type View = Extract<AnswerValue, 'yes' | 'partly' | 'no'>;
const VIEWS: readonly View[] = ['yes', 'partly', 'no'];

/** A review that never asked the question says nothing of it, and is in no row. */
export type SpreadStanding = Exclude<Standing, 'not-asked'>;

export type RoleSpread = {
  readonly role: Role;
  /** How many reviews by this role stand in each way; they add up to the reviews that asked or answered it. */
  readonly counts: Readonly<Record<SpreadStanding, number>>;
  /** How many of them have an answer: the 9 in "2 of 9 care workers said no". */
  readonly answered: number;
  /** The answer most of them gave; several when they are level, none when nobody answered. */
  readonly commonest: readonly AnswerValue[];
  readonly tooFewToPublish: boolean;
};

/** A view that some of a role hold, and fewer than hold its commonest answer: "2 of 9 care workers said no". */
export type MinorityView = {
  readonly role: Role;
  readonly view: View;
  readonly count: number;
  readonly of: number;
};

export type QuestionSpread = {
  readonly questionId: QuestionId;
  /** Apart by role and never added up: the roles were asked in words of their own (design rule 3). */
  readonly roles: readonly RoleSpread[];
  /** The commonest answer of one role is yes, and that of another no or partly. */
  readonly rolesDiffer: boolean;
  /** Evidence of strength 2 or 3 says yes, and lived experience says no: the most useful finding of all. */
  readonly evidenceAndExperienceDiffer: boolean;
  /** How many reviews say yes with evidence of strength 2 or 3, and how many no from lived experience. */
  readonly shownYes: number;
  readonly livedNo: number;
  readonly minorityViews: readonly MinorityView[];
};

/** One review, as the spread needs it. */
export type ReviewInSpread = { readonly role: Role; readonly standings: ReviewStandings };

type Counts = Record<SpreadStanding, number>;
type Tally = { readonly byRole: Map<Role, Counts>; shownYes: number; livedNo: number };

/**
 * The spread of each question that some review asked or answered. No role is averaged with another, weighed
 * above another or put before another for what it said (domain research 7.3).
 *
 * @param questionIds the order to report in; other questions are left out
 */
export function rolesSpread(
  questionIds: readonly QuestionId[],
  reviews: readonly ReviewInSpread[],
): readonly QuestionSpread[] {
  const tallies = new Map<QuestionId, Tally>();
  for (const { role, standings } of reviews) {
    for (const standing of standings.list) addTo(tallies, role, standing);
  }
  return questionIds.flatMap((questionId) => {
    const tally = tallies.get(questionId);
    return tally ? [spreadOf(questionId, tally)] : [];
  });
}

function addTo(tallies: Map<QuestionId, Tally>, role: Role, standing: QuestionStanding): void {
  const how = standing.standing;
  if (how === 'not-asked') return;
  let tally = tallies.get(standing.question.id);
  if (!tally) {
    tally = { byRole: new Map(), shownYes: 0, livedNo: 0 };
    tallies.set(standing.question.id, tally);
  }
  let counts = tally.byRole.get(role);
  if (!counts) {
    counts = emptyCounts();
    tally.byRole.set(role, counts);
  }
  counts[how] += 1;
  if (how === 'yes' && (standing.answer?.strength ?? 0) >= 2) tally.shownYes += 1;
  if (how === 'no' && standing.answer?.lived) tally.livedNo += 1;
}

function emptyCounts(): Counts {
  return {
    yes: 0,
    partly: 0,
    no: 0,
    'not-enough-information': 0,
    'does-not-apply': 0,
    'reason-missing': 0,
    unanswered: 0,
  };
}

function spreadOf(questionId: QuestionId, { byRole, shownYes, livedNo }: Tally): QuestionSpread {
  const roles = ROLES.flatMap((role) => {
    const counts = byRole.get(role);
    return counts ? [roleSpread(role, counts)] : [];
  });
  return {
    questionId,
    roles,
    rolesDiffer: roles.some(saysYes) && roles.some(saysNoOrPartly),
    evidenceAndExperienceDiffer: shownYes > 0 && livedNo > 0,
    shownYes,
    livedNo,
    minorityViews: roles.flatMap(minorityViews),
  };
}

/** The five answers as they are counted; a must-have's "does not apply" without a reason is none of them. */
const COUNTED: readonly AnswerValue[] = [...VIEWS, 'not-enough-information', 'does-not-apply'];

function roleSpread(role: Role, counts: Counts): RoleSpread {
  const most = Math.max(...COUNTED.map((value) => counts[value]));
  const answered = COUNTED.reduce((sum, value) => sum + counts[value], counts['reason-missing']);
  return {
    role,
    counts,
    answered,
    commonest: most === 0 ? [] : COUNTED.filter((value) => counts[value] === most),
    tooFewToPublish: answered < LEAST_TO_PUBLISH,
  };
}

/** A tie with another answer is no commonest "yes"; a tie of no and partly is still "no or partly". */
function saysYes({ commonest }: RoleSpread): boolean {
  return commonest.length === 1 && commonest[0] === 'yes';
}

function saysNoOrPartly({ commonest }: RoleSpread): boolean {
  return commonest.length > 0 && commonest.every((value) => value === 'no' || value === 'partly');
}

function minorityViews({ role, counts, answered, commonest }: RoleSpread): readonly MinorityView[] {
  return VIEWS.filter((view) => counts[view] > 0 && !commonest.includes(view)).map((view) => ({
    role,
    view,
    count: counts[view],
    of: answered,
  }));
}
