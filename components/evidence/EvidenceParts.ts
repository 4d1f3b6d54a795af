/** All that a surface fetches when evidence is first shown: one door, so that it is one file to fetch. */
export { EvidencePanel } from './EvidencePanel';
export { countsInWords } from './EvidenceSummary';
export { HeldWords } from './HeldWords';
export { LooseEvidence } from './LooseEvidence';
export { PageChangedBanner } from './PageChangedBanner';
export { PaintToggle } from './PaintToggle';
