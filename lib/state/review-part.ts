/** What there is of an open review: its questions, and the screens beside them. */

export const REVIEW_PARTS = ['questions', 'product', 'depth', 'result', 'letter', 'newer'] as const;
export type ReviewPart = (typeof REVIEW_PARTS)[number];
