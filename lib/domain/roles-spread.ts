/** How several reviews of one product spread over each question, role by role, and where they disagree. */
import type { AnswerValue } from './answer';
import { ROLES, type Role } from './assessment';
import type { QuestionId } from './checklist';
import {
  addStanding,
  noStandings,
  type QuestionStanding,
  type ReviewStandings,
  STANDINGS,
  type Standing,
  type StandingCounts,
} from './standing';

/** With fewer answers than this in a role, nothing is published by role (domain research 7.3, 10.5). */
export const LEAST_TO_PUBLISH = 5;

/** Answers that take a side; the others say that it is not known or does not apply. */
export type View = Extract<AnswerValue, 'yes' | 'partly' | 'no'>;
const VIEWS: readonly View[] = ['yes', 'partly', 'no'];

export type RoleSpread = {
  readonly role: Role;
  /** How many reviews by this role stand in each way; they add up to its reviews of which the question is one. */
  readonly counts: StandingCounts;
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

/** What the reviews of one role come to in one question. */
type Tally = { readonly counts: Record<Standing, number>; shownYes: number; livedNo: number };

/** Takes reviews in one by one and keeps only counts of them, so that a thousand reviews need no more room. */
export type SpreadCounter = {
  readonly add: (review: ReviewInSpread) => void;
  /** The spread of the reviews so far; see `rolesSpread`. */
  readonly spread: (questionIds: readonly QuestionId[]) => readonly QuestionSpread[];
};

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
  const counter = spreadCounter();
  for (const review of reviews) counter.add(review);
  return counter.spread(questionIds);
}

/** A counter that has seen no review yet. */
export function spreadCounter(): SpreadCounter {
  const tallies = new Map<QuestionId, Map<Role, Tally>>();
  // Reviews by one role that count the same questions have them in the same places: looked up once for all.
  const rows = new Map<ReviewStandings['positions'], Map<Role, readonly Tally[]>>();
  const rowOf = (role: Role, { list, positions }: ReviewStandings) => {
    const byRole = rows.get(positions) ?? new Map<Role, readonly Tally[]>();
    rows.set(positions, byRole);
    const row = byRole.get(role) ?? list.map(({ question }) => tallyIn(tallies, question.id, role));
    byRole.set(role, row);
    return row;
  };
  return {
    add({ role, standings }) {
      const row = rowOf(role, standings);
      let at = 0;
      for (const standing of standings.list) addTo(row[at++], standing);
    },
    spread: (questionIds) =>
      questionIds.flatMap((questionId) => {
        const heard = [...(tallies.get(questionId) ?? [])].filter(([, { counts }]) => isHeard(counts));
        return heard.length > 0 ? [spreadOf(questionId, new Map(heard))] : [];
      }),
  };
}

function tallyIn(tallies: Map<QuestionId, Map<Role, Tally>>, questionId: QuestionId, role: Role): Tally {
  const byRole = tallies.get(questionId) ?? new Map<Role, Tally>();
  tallies.set(questionId, byRole);
  const found = byRole.get(role) ?? { counts: noStandings(), shownYes: 0, livedNo: 0 };
  byRole.set(role, found);
  return found;
}

function addTo(found: Tally | undefined, { standing, answer }: QuestionStanding): void {
  if (!found) return;
  addStanding(found.counts, standing);
  if (standing === 'yes' && (answer?.strength ?? 0) >= 2) found.shownYes += 1;
  if (standing === 'no' && answer?.lived) found.livedNo += 1;
}

/** Some review asked the question or answered it. */
function isHeard(counts: StandingCounts): boolean {
  return STANDINGS.some((standing) => standing !== 'not-asked' && counts[standing] > 0);
}

function spreadOf(questionId: QuestionId, byRole: ReadonlyMap<Role, Tally>): QuestionSpread {
  const roles = ROLES.flatMap((role) => {
    const found = byRole.get(role);
    return found ? [roleSpread(role, found.counts)] : [];
  });
  const tallies = [...byRole.values()];
  const shownYes = tallies.reduce((sum, one) => sum + one.shownYes, 0);
  const livedNo = tallies.reduce((sum, one) => sum + one.livedNo, 0);
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

function roleSpread(role: Role, counts: StandingCounts): RoleSpread {
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
