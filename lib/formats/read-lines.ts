/** Reads a `.jsonl` file in pieces: a header line, one record a line, and a last line that counts them. */
import * as v from 'valibot';
import type { Records } from '../domain/records';
import { sameValue } from '../domain/same-value';
import { withoutBarePictures } from './bare-pictures';
import { type Collector, createCollector } from './collector';
import { holdsKind } from './file-kind';
import { type Counts, type FileKind, HeaderLine, RecordLine } from './file-shape';
import { readHead } from './head';
import { forbiddenIn } from './json-guard';
import { isJsonObject } from './json-object';
import { createLean, type Lean } from './lean-records';
import { MAX_LINE_LENGTH } from './limits';
import { migrateRecord, RECORD_NAMES, type RecordName } from './migrate';
import { notJson } from './not-ours';
import { parseJson } from './parse-json';
import {
  type Damage,
  invalid,
  type Place,
  type ReadFailure,
  type ReadOutcome,
  shapeFailure,
  within,
} from './read-outcome';
import { type Line, splitLines } from './split-lines';

/** What has been read so far. */
type Reading = {
  readonly collector: Collector;
  readonly lean: Lean;
  readonly header: { readonly fileKind: FileKind; readonly version: number } | null;
  readonly ended: boolean;
};

type Step =
  | { readonly kind: 'on'; readonly reading: Reading }
  | { readonly kind: 'stop'; readonly failure: ReadFailure };

function stop(failure: ReadFailure): Step {
  return { kind: 'stop', failure };
}

function damaged(where: number | null, detail: Damage): Step {
  return stop({ kind: 'damaged', where, detail });
}

function readHeader(reading: Reading, parsed: unknown, place: Place): Step {
  const head = readHead(parsed, place);
  if (head.kind === 'failed') return stop(head.failure);
  const header = v.safeParse(HeaderLine, migrateRecord('header', head.object, head.version));
  if (!header.success) return stop(shapeFailure(place, header.issues[0]));
  return {
    kind: 'on',
    reading: { ...reading, header: { fileKind: header.output.kind, version: head.version } },
  };
}

function countsOf(records: Records): Counts {
  const { products, assessments, events, meetings, checklists, evidence, pictures } = records;
  const { exercises, snapshots } = records;
  return {
    products: products.length,
    assessments: assessments.length,
    events: events.length,
    meetings: meetings.length,
    checklists: checklists.length,
    evidence: evidence.length,
    pictures: pictures.length,
    exercises: exercises.length,
    snapshots: snapshots.length,
  };
}

function add(reading: Reading, line: RecordLine, place: Place): Step {
  const { collector, lean } = reading;
  const done = (failure: ReadFailure | null): Step => (failure ? stop(failure) : { kind: 'on', reading });
  switch (line.record) {
    case 'header':
      return damaged(place.line, 'second-header');
    case 'product': {
      const { record, ...product } = line;
      return done(collector.addProduct(product, place));
    }
    case 'assessment': {
      const { record, ...assessment } = line;
      return done(collector.addAssessment(lean.assessment(assessment), place));
    }
    case 'event': {
      const { record, ...event } = line;
      return done(collector.addEvent(lean.event(event), place));
    }
    case 'meeting': {
      const { record, ...meeting } = line;
      return done(collector.addMeeting(meeting, place));
    }
    case 'checklist': {
      const { record, ...checklist } = line;
      return done(collector.addChecklist(checklist, place));
    }
    case 'evidence': {
      const { record, ...evidence } = line;
      return done(collector.addEvidence(evidence, place));
    }
    case 'picture': {
      const { record, ...pixels } = line;
      return done(collector.addPicture(pixels, place));
    }
    case 'exercise': {
      const { record, ...exercise } = line;
      return done(collector.addExercise(exercise, place));
    }
    case 'snapshot': {
      const { record, ...snapshot } = line;
      return done(collector.addSnapshot(snapshot, place));
    }
    case 'end': {
      const { record, ...counts } = line;
      return sameValue(counts, countsOf(collector.records))
        ? { kind: 'on', reading: { ...reading, ended: true } }
        : damaged(place.line, 'wrong-counts');
    }
  }
}

function recordName(value: unknown): RecordName | null {
  return RECORD_NAMES.find((name) => name === value) ?? null;
}

function readRecord(reading: Reading, version: number, parsed: unknown, place: Place): Step {
  const forbidden = forbiddenIn(parsed, place);
  if (forbidden) return stop(forbidden);
  const name = isJsonObject(parsed) ? recordName(parsed.record) : null;
  const value = isJsonObject(parsed) && name ? migrateRecord(name, parsed, version) : parsed;
  const result = v.safeParse(RecordLine, value, { abortEarly: true });
  return result.success ? add(reading, result.output, place) : stop(shapeFailure(place, result.issues[0]));
}

function readLine(reading: Reading, line: Line): Step {
  const { header } = reading;
  const place: Place = { line: line.number, path: '' };
  if (line.tooLong) {
    return header ? damaged(line.number, 'line-too-long') : stop(notJson(line.text, false));
  }
  if (line.text.trim() === '') return { kind: 'on', reading };
  if (reading.ended) return damaged(line.number, 'after-end');
  const parsed = parseJson(line.text);
  if (parsed.kind === 'not-json') {
    return header
      ? damaged(line.number, line.ended ? 'not-json' : 'cut-short')
      : stop(notJson(line.text, line.ended));
  }
  return header
    ? readRecord(reading, header.version, parsed.value, place)
    : readHeader(reading, parsed.value, place);
}

function wrongKind(fileKind: FileKind, collector: Collector): ReadFailure | null {
  if (holdsKind(fileKind, collector.records)) return null;
  return invalid(within({ line: 1, path: '' }, ['kind']), 'wrong-kind', `expected one ${fileKind}`);
}

/**
 * Empty lines are passed over; keys that the format does not know are dropped. Errors of the stream itself
 * (the file vanished while it was read) are thrown on.
 * @param chunks pieces of the file's text, of any length
 */
export async function readLines(chunks: AsyncIterable<string> | Iterable<string>): Promise<ReadOutcome> {
  let reading: Reading = {
    collector: createCollector(),
    lean: createLean(),
    header: null,
    ended: false,
  };
  let last = 0;
  for await (const line of splitLines(chunks, MAX_LINE_LENGTH)) {
    const step = readLine(reading, line);
    if (step.kind === 'stop') return step.failure;
    reading = step.reading;
    last = line.number;
  }
  const { collector, header, ended } = reading;
  if (!header) return { kind: 'not-ours', what: 'empty' };
  if (!ended) return { kind: 'damaged', where: last, detail: 'no-end' };
  const { fileKind } = header;
  const failure = collector.missing(fileKind) ?? wrongKind(fileKind, collector);
  return failure ?? { kind: 'ok', fileKind, ...withoutBarePictures(collector.records) };
}
