/** The earlier review that the one on screen looks at anew, and the parts that show it, fetched when there is one. */
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReviewState } from '../../lib/state/review-state';
import { addWords } from '../ui/show-words';
import type { EarlierParts } from './EarlierParts';
import type { QuestionsEvidence } from './ReviewScreen';
import type { ReviewTools } from './review-tools';

type Here = { readonly review: ReviewState; readonly parts: EarlierParts };

async function load(
  review: ReviewState,
  earlierOf: NonNullable<ReviewTools['earlierOf']>,
): Promise<EarlierParts | null> {
  const { followsId } = review.header.peek();
  const earlier = followsId === null ? null : await earlierOf(followsId);
  if (!earlier) return null;
  const [{ earlierParts }, { default: source }] = await Promise.all([
    import('./EarlierParts'),
    import('../../locales/en-GB/earlier.ftl?raw'),
  ]);
  await addWords([{ name: 'earlier', source }]);
  return earlierParts(review, earlier);
}

/** Nothing for a review that follows none, until it is there, and if our files went away under an open page. */
export function useEarlier(review: ReviewState, earlierOf: ReviewTools['earlierOf']): EarlierParts | null {
  const [here, setHere] = useState<Here | null>(null);
  useEffect(() => {
    let wanted = true;
    if (earlierOf) {
      load(review, earlierOf).then(
        (parts) => wanted && parts && setHere({ review, parts }),
        () => {},
      );
    }
    return () => {
      wanted = false;
    };
  }, [review, earlierOf]);
  return here?.review === review ? here.parts : null;
}

/** What stands under each question: what was said then, above the evidence. */
export function withEarlier(
  evidence: QuestionsEvidence | null,
  earlier: EarlierParts | null,
): QuestionsEvidence | null {
  if (!earlier) return evidence;
  return {
    render: (questionId, covered) => [
      h('div', { key: 'earlier' }, earlier.render(questionId)),
      evidence?.render(questionId, covered),
    ],
    renderNotices: (covered) => evidence?.renderNotices(covered),
    hold: (questionId) => evidence?.hold(questionId),
  };
}
