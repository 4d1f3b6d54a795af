/** All that a surface fetches when evidence is first shown: one door, so that it is one file to fetch. */
export { EvidencePanel, type EvidencePanelProps } from './EvidencePanel';
export { EvidenceSummary } from './EvidenceSummary';
export { HeldWords, type HeldWordsProps } from './HeldWords';
export { LooseEvidence, type LooseEvidenceProps } from './LooseEvidence';
export { PageChangedBanner, type PageChangedBannerProps } from './PageChangedBanner';
export { PaintToggle, type PaintToggleProps } from './PaintToggle';
