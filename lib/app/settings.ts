/** What a person chose for this browser (who they are, where reviews open, how the overlay lies), and their last backup. */
import * as v from 'valibot';
import { Lived, Role } from '../domain/assessment';
import { ChecklistRef } from '../domain/checklist';
import { Instant, textUpTo } from '../domain/scalars';

/** Where a click on the toolbar button opens the review: over the page, or in a tab of its own. */
export const Surface = v.picklist(['page', 'private']);
export type Surface = v.InferOutput<typeof Surface>;

const Language = v.pipe(v.string(), v.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/));

export const Audience = v.object({ role: Role, lived: Lived, interests: textUpTo(1_000) });
export type Audience = v.InferOutput<typeof Audience>;

export const MIN_OVERLAY_WIDTH = 280;
export const MAX_OVERLAY_WIDTH = 800;

export const OverlayLayout = v.object({
  edge: v.picklist(['left', 'right']),
  /** CSS pixels, before the page's own zoom. */
  width: v.pipe(v.number(), v.minValue(MIN_OVERLAY_WIDTH), v.maxValue(MAX_OVERLAY_WIDTH)),
  collapsed: v.boolean(),
});
export type OverlayLayout = v.InferOutput<typeof OverlayLayout>;

/** The last copy of everything that was made here. It is no promise that the file is still there. */
export const LastBackup = v.object({
  at: Instant,
  /** When the work had last been changed before the copy was made: what changed later is not in it for certain. */
  changedAt: v.nullable(Instant),
  encrypted: v.boolean(),
  /** Handed to the browser's downloads, or put into the folder that was chosen. */
  kind: v.picklist(['file', 'folder']),
});
export type LastBackup = v.InferOutput<typeof LastBackup>;

/** The one name under which a folder's copy gives nobody away: see `lib/app/folder-copy.ts`. */
const PlainCopyName = v.pipe(v.string(), v.regex(/^reply-[a-z2-9]{4}\.zip$/));

export const Settings = v.object({
  /** Nothing until the person has said who they are. */
  audience: v.nullable(Audience),
  surface: Surface,
  overlay: OverlayLayout,
  /** The language of the screens, as a BCP 47 tag. */
  language: Language,
  /** Shows the English beside a translation. */
  englishBeside: v.boolean(),
  /** What new reviews are made with; nothing for the checklist that comes with Equal Say. */
  checklist: v.nullable(ChecklistRef),
  /** The warnings for private roles were read to their end. */
  warned: v.boolean(),
  lastBackup: v.nullable(LastBackup),
  /** Until then nobody is reminded of a backup; nothing when they are. */
  backupNudgeAfter: v.nullable(Instant),
  plainCopyName: v.nullable(PlainCopyName),
});
export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  audience: null,
  surface: 'page',
  overlay: { edge: 'right', width: 400, collapsed: false },
  language: 'en-GB',
  englishBeside: false,
  checklist: null,
  warned: false,
  lastBackup: null,
  backupNudgeAfter: null,
  plainCopyName: null,
};

/** Settings as stored; anything damaged or unknown falls back to its default, field by field. */
export function parseSettings(stored: unknown): Settings {
  const record = v.safeParse(v.record(v.string(), v.unknown()), stored);
  const fields = record.success ? record.output : {};
  return {
    audience: field(v.nullable(Audience), fields.audience, DEFAULT_SETTINGS.audience),
    surface: field(Surface, fields.surface, DEFAULT_SETTINGS.surface),
    overlay: field(OverlayLayout, fields.overlay, DEFAULT_SETTINGS.overlay),
    language: field(Language, fields.language, DEFAULT_SETTINGS.language),
    englishBeside: field(v.boolean(), fields.englishBeside, DEFAULT_SETTINGS.englishBeside),
    checklist: field(v.nullable(ChecklistRef), fields.checklist, DEFAULT_SETTINGS.checklist),
    warned: field(v.boolean(), fields.warned, DEFAULT_SETTINGS.warned),
    lastBackup: field(v.nullable(LastBackup), fields.lastBackup, DEFAULT_SETTINGS.lastBackup),
    backupNudgeAfter: field(v.nullable(Instant), fields.backupNudgeAfter, DEFAULT_SETTINGS.backupNudgeAfter),
    plainCopyName: field(v.nullable(PlainCopyName), fields.plainCopyName, DEFAULT_SETTINGS.plainCopyName),
  };
}

function field<Value>(schema: v.GenericSchema<unknown, Value>, stored: unknown, usual: Value): Value {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : usual;
}
