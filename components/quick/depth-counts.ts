/** How many questions each depth would still ask, so that a shorter review is never asked twice. */
import type { Applicability, ChecklistStructure, Depth, QuestionId } from '../../lib/domain/checklist';
import { questionsAsked } from '../../lib/domain/checklist';

export type DepthCounts = Readonly<Record<Depth, number>>;

export type DepthCountsNeeds = {
  readonly structure: ChecklistStructure;
  /** Nothing while the product is not known: then every question counts. */
  readonly product: Applicability | null;
  readonly putBack: readonly QuestionId[];
  /** Answered, or not to be asked. */
  readonly isSettled: (questionId: QuestionId) => boolean;
};

/** A product to which every question applies. */
function everything({ useTypes }: ChecklistStructure): Applicability {
  return { useTypes, facts: { ai: 'yes', care: 'yes', records: 'yes' } };
}

/** Questions still to be answered at each depth. */
export function questionsToAnswer(needs: DepthCountsNeeds): DepthCounts {
  const { structure, putBack, isSettled } = needs;
  const product = needs.product ?? everything(structure);
  const count = (depth: Depth) =>
    questionsAsked(structure, depth, product, putBack).filter(({ id }) => !isSettled(id)).length;
  return {
    full: count('full'),
    'must-haves': count('must-haves'),
    'quick-worker': count('quick-worker'),
    'quick-person': count('quick-person'),
  };
}

/** Depths that ask more than this one: what a review can be deepened to. */
export function deeperThan(depth: Depth): readonly Depth[] {
  switch (depth) {
    case 'quick-worker':
    case 'quick-person':
      return ['must-haves', 'full'];
    case 'must-haves':
      return ['full'];
    case 'full':
      return [];
  }
}
