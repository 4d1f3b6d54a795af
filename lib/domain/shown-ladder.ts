/** The ladder as a result shows it: the rule's two levels, what the reviewer set by hand, and the headline. */
import type { AboutTable } from './about';
import { type LadderGroup, type LadderLevel, type LevelByRule, ladderLevel } from './ladder';
import type { LadderJudgements } from './ladder-judgement';
import { type ReviewStandings, type Standing, standingIn } from './standing';

export type GroupLadder = {
  /** Always shown, also beside a level set by hand. */
  readonly byRule: LevelByRule;
  /** The level the reviewer set, once its reason is given. */
  readonly byHand: LadderLevel | null;
  /** A level was set by hand and does not stand, for want of a reason. */
  readonly handReasonMissing: boolean;
};

/** The lower of the two groups' levels. */
export type LadderHeadline = {
  readonly level: Exclude<LadderLevel, 0>;
  /** Both groups could turn out higher than this once what is not known is known. */
  readonly atLeast: boolean;
  /** Either group's level is claimed only, so the lower of the two is no more than that. */
  readonly claimedOnly: boolean;
  /** Either group's level was set by hand. */
  readonly byHand: boolean;
};

export type ShownLadder = {
  readonly people: GroupLadder;
  readonly workers: GroupLadder;
  /** Nothing unless both are known; then the two stand apart: "level 5 · not known". */
  readonly headline: LadderHeadline | null;
  /** Who was in the room (COP6), shown beside the levels and never part of them. */
  readonly whoWasInTheRoom: Standing | null;
};

/** The ladder of one review (domain research 8). Reviews have a ladder each; theirs are never merged. */
export function shownLadder(
  standings: ReviewStandings,
  about: AboutTable,
  judgements: LadderJudgements,
): ShownLadder {
  const ladderOf = (group: LadderGroup): GroupLadder => {
    const { ledBy, byHand } = judgements[group];
    const hasReason = byHand !== null && byHand.reason.trim() !== '';
    return {
      byRule: ladderLevel(group, standings, about, ledBy),
      byHand: hasReason ? byHand.level : null,
      handReasonMissing: byHand !== null && !hasReason,
    };
  };
  const people = ladderOf('people');
  const workers = ladderOf('workers');
  const whoWasInTheRoom = standingIn(standings, 'COP6')?.standing ?? null;
  return { people, workers, headline: headlineOf(people, workers), whoWasInTheRoom };
}

/** What one group contributes to the headline: the level by hand where there is one, else the rule's. */
function known({ byRule, byHand }: GroupLadder): LadderHeadline | null {
  if (byHand !== null) {
    return byHand === 0 ? null : { level: byHand, atLeast: false, claimedOnly: false, byHand: true };
  }
  if (byRule.kind !== 'level') return null;
  const { level, claimedOnly, notKnown } = byRule;
  return { level, atLeast: notKnown.length > 0, claimedOnly, byHand: false };
}

function headlineOf(people: GroupLadder, workers: GroupLadder): LadderHeadline | null {
  const one = known(people);
  const other = known(workers);
  if (one === null || other === null) return null;
  const lower = one.level < other.level ? one : other;
  return {
    level: lower.level,
    atLeast: one.level === other.level ? one.atLeast && other.atLeast : lower.atLeast,
    claimedOnly: one.claimedOnly || other.claimedOnly,
    byHand: one.byHand || other.byHand,
  };
}
