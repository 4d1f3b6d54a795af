/** A translator's sheet on its way between a file and the screen. */
import type { Translation } from '../../lib/domain/translation';
import type { Word } from '../../lib/domain/words';
import {
  SHEET_COLUMNS,
  type SheetColumn,
  type SheetLanguage,
  type SheetTexts,
  writeTranslationSheet,
} from '../../lib/formats/translation-sheet';
import {
  MAX_SHEET_BYTES,
  readTranslationSheet,
  type SheetOutcome,
} from '../../lib/formats/translation-sheet-read';
import { t } from '../ui/texts';

/** What became of a chosen file. */
export type SheetReading =
  | { readonly kind: 'read'; readonly outcome: SheetOutcome }
  | { readonly kind: 'too-large' | 'not-text' | 'unreadable' };

/** UTF-8, or UTF-16 where the file says so by its mark, as spreadsheet programs save "Unicode text". */
function decoded(bytes: Uint8Array): string | null {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder's only way to say that these bytes are no such text.
    return null;
  }
}

/** Reads a chosen file; nothing is thrown. */
export async function readSheetFile(file: File, words: readonly Word[]): Promise<SheetReading> {
  if (file.size > MAX_SHEET_BYTES) return { kind: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { kind: 'unreadable' };
  const text = decoded(new Uint8Array(bytes));
  if (text === null) return { kind: 'not-text' };
  return { kind: 'read', outcome: readTranslationSheet(text, words) };
}

function sheetTexts(): SheetTexts {
  const columns: Record<SheetColumn, string> = {
    english: '',
    translation: '',
    by: '',
    reviewed: '',
    note: '',
  };
  for (const column of SHEET_COLUMNS) columns[column] = t(`languages-column-${column}`);
  return {
    columns,
    languageNotes: {
      tag: t('languages-row-tag'),
      name: t('languages-row-name'),
      direction: t('languages-row-direction'),
    },
    gone: t('languages-row-gone'),
  };
}

/** The sheet as a file: its name, and what is in it. */
export function sheetFile(
  language: SheetLanguage,
  words: readonly Word[],
  translation: Translation | null,
): { readonly name: string; readonly blob: Blob } {
  const csv = writeTranslationSheet({ language, words, translation, texts: sheetTexts(), bom: true });
  return {
    name: `equal-say-translation-${language.tag}.csv`,
    blob: new Blob([csv], { type: 'text/csv;charset=utf-8' }),
  };
}
