/** What a reviewer says of the ladder beyond the answers: who led it, and a level set by hand. */
import * as v from 'valibot';
import { Strength } from './answer';
import { LADDER_LEVELS } from './ladder';
import { textUpTo } from './scalars';

/** What a reviewer says of one group beyond the answers. */
export const LadderJudgement = v.object({
  /** The tick "led or owned by" this group, with what stands behind it; nothing without the tick. */
  ledBy: v.nullable(v.object({ strength: v.nullable(Strength), lived: v.boolean() })),
  /** The level set by hand; it stands only with a reason, in the reviewer's words. */
  byHand: v.nullable(v.object({ level: v.picklist(LADDER_LEVELS), reason: textUpTo(2_000) })),
});
export type LadderJudgement = v.InferOutput<typeof LadderJudgement>;

export const LadderJudgements = v.object({ people: LadderJudgement, workers: LadderJudgement });
export type LadderJudgements = v.InferOutput<typeof LadderJudgements>;

/** A review in which the reviewer ticked and set nothing. */
export const NO_LADDER_JUDGEMENTS: LadderJudgements = {
  people: { ledBy: null, byHand: null },
  workers: { ledBy: null, byHand: null },
};
