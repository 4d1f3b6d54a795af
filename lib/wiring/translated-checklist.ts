/** Our checklist in the words of a translation, kept under its own hash, so that reviews pin what was really asked. */
import type { Library } from '../app/ports';
import { CURRENT_CHECKLIST } from '../checklists';
import type { ChecklistRef } from '../domain/checklist';
import { translatedText } from '../domain/translated-words';
import type { Translation } from '../domain/translation';
import { withReference } from '../formats/checklist-file-hash';
import { sha256 } from './sha256';

/** @returns what new reviews are to use, or nothing when no word of the checklist is translated or it cannot be kept */
export async function keepTranslatedChecklist(
  library: Pick<Library, 'keepChecklist'>,
  translation: Translation,
): Promise<ChecklistRef | null> {
  const { structure, text: english, ref } = CURRENT_CHECKLIST;
  const translated = Object.keys(translation.entries).some((id) => id.startsWith('checklist:'));
  if (!translated) return null;
  const text = translatedText(ref.version, english, translation);
  const checklist = await withReference({ structure, text }, sha256);
  const kept = await library.keepChecklist(checklist);
  return kept.ok ? checklist.ref : null;
}
