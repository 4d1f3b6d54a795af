/** Words the parts of the checklist screen share: a checklist's name, and where in a file something stands. */
import type { Failure } from '../../lib/app/ports';
import { type Checklist, OWN_THEME } from '../../lib/domain/checklist';
import { t } from '../ui/texts';
import type { HeldChecklist } from './contract';

/** What a checklist is called on screen: ours, ours with somebody's questions, or a file's own id. */
export function checklistName({ checklist, ours }: HeldChecklist): string {
  if (ours) return t('checklists-ours');
  const by = addedBy(checklist);
  return by === null ? t('checklists-loaded', { id: checklist.ref.id }) : t('checklists-ours-plus', { by });
}

/** Who added questions to it, or `null`. */
export function addedBy({ structure, text }: Checklist): string | null {
  return structure.basedOn === undefined ? null : (text.themes[OWN_THEME]?.name ?? null);
}

const NUMBERED = /^(questions|themes|plainTerms|sources|useTypes)\[(\d+)\]/;

const PLACES = {
  questions: 'checklists-place-question',
  themes: 'checklists-place-theme',
  plainTerms: 'checklists-place-term',
  sources: 'checklists-place-source',
  useTypes: 'checklists-place-use-type',
} as const;

function isNumberedPlace(name: string | undefined): name is keyof typeof PLACES {
  return name !== undefined && Object.hasOwn(PLACES, name);
}

/** A path such as `questions[3].text.worker` in words a person can count by: "Question 4". */
export function placeText(path: string): string {
  const [, list, index] = NUMBERED.exec(path) ?? [];
  if (isNumberedPlace(list)) return t(PLACES[list], { number: Number(index) + 1 });
  if (path === '') return t('checklists-place-file');
  if (path.startsWith('quickSets.worker')) return t('checklists-place-quick-worker');
  if (path.startsWith('quickSets.person')) return t('checklists-place-quick-person');
  return t('checklists-place-head');
}

/** What the store refused, and what to do. */
export function storeText(failure: Failure): string {
  return failure.kind === 'storage' ? t(`failure-storage-${failure.reason}`) : t(`failure-${failure.kind}`);
}
