/** What the tests of the evidence's components share: the words, and a panel over a desk and a page in memory. */
import { render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { EvidencePanel, type EvidencePanelProps } from '../../../components/evidence/EvidencePanel';
import { setTexts } from '../../../components/ui/texts';
import type { Evidence } from '../../../lib/domain/evidence';
import type { EvidenceStateNeeds } from '../../../lib/state/evidence-state';
import common from '../../../locales/en-GB/common.ftl?raw';
import evidenceTexts from '../../../locales/en-GB/evidence.ftl?raw';
import reviewTexts from '../../../locales/en-GB/review.ftl?raw';
import { evidenceState } from '../../fixtures/evidence/state';

export { cleanup, descriptionOf, expectAccessible, field, press, type } from '../review/set-up';

export function setEnglish(): void {
  setTexts('en-GB', [common, reviewTexts, evidenceTexts]);
}

/** Puts up the panel of question AAA1, "Made together". */
export async function showPanel(
  evidence: readonly Evidence[] = [],
  changes: Partial<EvidenceStateNeeds> = {},
  props: Partial<EvidencePanelProps> = {},
) {
  const all = await evidenceState(evidence, changes);
  const onSeePicture = vi.fn<(id: string) => void>();
  const shown = render(
    <EvidencePanel
      evidence={all.state}
      questionId="AAA1"
      label="Made together"
      covered={false}
      onSeePicture={onSeePicture}
      {...props}
    />,
  );
  return { ...all, ...shown, onSeePicture };
}

export const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
export const noButton = (name: string | RegExp) => screen.queryByRole('button', { name }) === null;
