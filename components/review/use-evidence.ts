/** The evidence of the review on screen and the parts that show it, fetched once the review itself is drawn. */
import { useEffect, useState } from 'preact/hooks';
import type { EvidenceState } from '../../lib/state/evidence-state';
import type { ReviewState } from '../../lib/state/review-state';
import { addWords } from '../ui/show-words';
import type { ReviewTools } from './review-tools';

/** What shows evidence; nothing of it is in what a surface loads first. */
export type EvidenceParts = Pick<typeof import('./EvidenceParts'), 'questionsEvidence'>;
export type EvidenceHere = {
  readonly review: ReviewState;
  readonly state: EvidenceState;
  readonly parts: EvidenceParts;
};

async function loadParts(): Promise<EvidenceParts> {
  const [{ questionsEvidence }, { default: source }] = await Promise.all([
    import('./EvidenceParts'),
    import('../../locales/en-GB/evidence.ftl?raw'),
  ]);
  await addWords([{ name: 'evidence', source }]);
  return { questionsEvidence };
}

/** Nothing until it is there; and nothing if our files went away under an open page. */
export function useEvidence(review: ReviewState, evidenceOf: ReviewTools['evidenceOf']): EvidenceHere | null {
  const [here, setHere] = useState<EvidenceHere | null>(null);
  useEffect(() => {
    let wanted = true;
    if (evidenceOf) {
      Promise.all([loadParts(), evidenceOf(review)]).then(
        ([parts, state]) => wanted && setHere({ review, state, parts }),
        () => {},
      );
    }
    return () => {
      wanted = false;
    };
  }, [review, evidenceOf]);
  return here?.review === review ? here : null;
}
