/** Reads the text of a whole `.json` file: shape, version, migrate, validate, in that order. */
import * as v from 'valibot';
import { withoutBarePictures } from './bare-pictures';
import { createCollector } from './collector';
import { RecordFile } from './file-shape';
import { readHead } from './head';
import { migrateFile } from './migrate';
import { notJson } from './not-ours';
import { parseJson, withoutMark } from './parse-json';
import { type Place, type ReadFailure, type ReadOutcome, shapeFailure } from './read-outcome';

const WHOLE: Place = { line: null, path: '' };

function collect(file: RecordFile): ReadOutcome {
  const collector = createCollector();
  const at = (list: string, index: number): Place => ({ line: null, path: `${list}[${index}]` });
  const failures = function* (): Generator<ReadFailure | null> {
    for (const [i, product] of file.products.entries())
      yield collector.addProduct(product, at('products', i));
    for (const [i, one] of file.assessments.entries())
      yield collector.addAssessment(one, at('assessments', i));
    for (const [i, event] of file.events.entries()) yield collector.addEvent(event, at('events', i));
    for (const [i, meeting] of file.meetings.entries())
      yield collector.addMeeting(meeting, at('meetings', i));
    for (const [i, one] of file.checklists.entries()) yield collector.addChecklist(one, at('checklists', i));
    for (const [i, one] of file.evidence.entries()) yield collector.addEvidence(one, at('evidence', i));
    for (const [i, one] of file.pictures.entries()) yield collector.addPicture(one, at('pictures', i));
    for (const [i, one] of file.exercises.entries()) yield collector.addExercise(one, at('exercises', i));
    yield collector.missing(file.kind);
  };
  for (const failure of failures()) if (failure) return failure;
  return { kind: 'ok', fileKind: file.kind, ...withoutBarePictures(collector.records) };
}

/**
 * Keys that the format does not know are dropped. The size is the caller's to check first: see `readFile`.
 * @param text the whole file; a byte order mark is ignored
 */
export function readJsonText(text: string): ReadOutcome {
  const content = withoutMark(text);
  const parsed = parseJson(content);
  if (parsed.kind === 'not-json') return notJson(content, content.trimEnd().endsWith('}'));
  const head = readHead(parsed.value, WHOLE);
  if (head.kind === 'failed') return head.failure;
  const migrated = migrateFile(head.object, head.version);
  const result = v.safeParse(RecordFile, migrated, { abortEarly: true });
  return result.success ? collect(result.output) : shapeFailure(WHOLE, result.issues[0]);
}
