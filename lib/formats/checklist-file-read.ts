/** Reads a checklist file: size, shape, version, migrate, validate, in that order; what is wrong is said by place. */
import * as v from 'valibot';
import type { Checklist } from '../domain/checklist';
import type { Source } from '../domain/sources';
import { checklistIn } from './checklist-file';
import { innerProblems, outerProblems, warningsOf } from './checklist-file-checks';
import { type Sha256, withReference } from './checklist-file-hash';
import {
  type ChecklistProblem,
  type ChecklistWarning,
  endlessListIn,
  MOST_PROBLEMS,
  problemOf,
} from './checklist-file-problems';
import {
  CHECKLIST_FORMAT,
  CHECKLIST_FORMAT_VERSION,
  ChecklistFile,
  MAX_CHECKLIST_BYTES,
} from './checklist-file-shape';
import { FORMAT } from './file-shape';
import { forbiddenIn } from './json-guard';
import { isJsonObject, type JsonObject } from './json-object';
import { parseJson, withoutMark } from './parse-json';
import { utf8Length } from './write-json';

export type ChecklistReadOutcome =
  | {
      readonly kind: 'ok';
      readonly checklist: Checklist;
      /** What its codes stand for; empty when the file does not say. */
      readonly sources: readonly Source[];
      readonly warnings: readonly ChecklistWarning[];
    }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** `reviews`: a file of reviews, for *Bring in files*. `not-json`: no JSON, or cut short. `other`: not ours. */
  | { readonly kind: 'not-ours'; readonly what: 'empty' | 'reviews' | 'not-json' | 'other' }
  | { readonly kind: 'too-new'; readonly version: number }
  | {
      readonly kind: 'invalid';
      /** At most `MOST_PROBLEMS`, in the order of the file. */
      readonly problems: readonly ChecklistProblem[];
      /** How many more there are. */
      readonly more: number;
    };

export type ChecklistReading = {
  readonly sha256: Sha256;
  /** Ours and those kept here, to know published versions by. */
  readonly known: readonly Checklist[];
};

/** One step from a format version to the next, on a file that is not validated yet. */
export type ChecklistMigrationStep = {
  readonly from: number;
  readonly migrate: (file: JsonObject) => JsonObject;
};

/** Every step ever needed, oldest first, without gaps. Steps are added, never changed. Version 1 is the first. */
export const CHECKLIST_MIGRATION_STEPS: readonly ChecklistMigrationStep[] = [];

/** A file as today's format version would have written it. */
export function migrateChecklistFile(
  file: JsonObject,
  from: number,
  steps: readonly ChecklistMigrationStep[] = CHECKLIST_MIGRATION_STEPS,
): JsonObject {
  const newer = steps.filter((step) => step.from >= from).reduce((older, step) => step.migrate(older), file);
  return { ...newer, formatVersion: CHECKLIST_FORMAT_VERSION };
}

const FormatVersion = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

function invalid(problems: readonly ChecklistProblem[]): ChecklistReadOutcome {
  const more = Math.max(0, problems.length - MOST_PROBLEMS);
  return { kind: 'invalid', problems: problems.slice(0, MOST_PROBLEMS), more };
}

/** Of what the file looks like, all that can be said before its content is judged. */
function refusal(content: string, value: unknown): ChecklistReadOutcome | null {
  if (content.trim() === '') return { kind: 'not-ours', what: 'empty' };
  if (value === undefined) return { kind: 'not-ours', what: 'not-json' };
  if (isJsonObject(value) && value.format === FORMAT) return { kind: 'not-ours', what: 'reviews' };
  if (!isJsonObject(value) || value.format !== CHECKLIST_FORMAT) return { kind: 'not-ours', what: 'other' };
  return null;
}

function parsed(content: string): unknown {
  const result = parseJson(content);
  return result.kind === 'ok' ? result.value : undefined;
}

async function judge(
  file: ChecklistFile,
  { sha256, known }: ChecklistReading,
): Promise<ChecklistReadOutcome> {
  const inner = innerProblems(file);
  if (inner.length > 0) return invalid(inner);
  const checklist = await withReference(checklistIn(file), sha256);
  // A wrong hash says it all: whatever else differs, the content is not what was published.
  const said = file.hash ?? null;
  if (said !== null && said !== checklist.ref.hash) return invalid([{ path: 'hash', problem: 'wrong-hash' }]);
  const outer = outerProblems(checklist, known);
  if (outer.length > 0) return invalid(outer);
  const warnings = warningsOf(file, checklist, known).slice(0, MOST_PROBLEMS);
  return { kind: 'ok', checklist, sources: file.sources ?? [], warnings };
}

/**
 * Reads a checklist that somebody else may have written. Nothing is kept: the caller shows what it is first.
 * Keys that the format does not know are dropped, and are no part of the hash.
 * @param text the whole file; a byte order mark is ignored
 */
export async function readChecklistFile(
  text: string,
  reading: ChecklistReading,
): Promise<ChecklistReadOutcome> {
  const bytes = utf8Length(text);
  if (bytes > MAX_CHECKLIST_BYTES) return { kind: 'too-large', bytes, limit: MAX_CHECKLIST_BYTES };
  const content = withoutMark(text);
  const value = parsed(content);
  const refused = refusal(content, value);
  if (refused || !isJsonObject(value)) return refused ?? { kind: 'not-ours', what: 'other' };
  const version = value.formatVersion;
  if (!v.is(FormatVersion, version)) return invalid([{ path: 'formatVersion', problem: 'wrong-form' }]);
  if (version > CHECKLIST_FORMAT_VERSION) return { kind: 'too-new', version };
  const forbidden = forbiddenIn(value, { line: null, path: '' });
  if (forbidden?.kind === 'invalid') return invalid([{ path: forbidden.path, problem: 'forbidden' }]);
  const endless = endlessListIn(value);
  if (endless) return invalid([endless]);
  const result = v.safeParse(ChecklistFile, migrateChecklistFile(value, version));
  if (!result.success) return invalid(result.issues.map(problemOf));
  return judge(result.output, reading);
}
