/** Gathers records as they are read, and refuses what no schema can see: repeats, and names of missing records. */
import type { AnswerEvent, Assessment } from '../domain/assessment';
import type { Checklist } from '../domain/checklist';
import type { Evidence, PictureBytes } from '../domain/evidence';
import type { Exercise, Snapshot } from '../domain/exercise';
import type { Meeting } from '../domain/meeting';
import type { Product } from '../domain/product';
import type { Records } from '../domain/records';
import { mayLackPixels } from './bare-pictures';
import { createEvidenceCollector } from './collect-evidence';
import { createExerciseCollector } from './collect-exercises';
import type { FileKind } from './file-shape';
import { MAX_RECORDS } from './limits';
import { invalid, type Place, type ReadFailure, within } from './read-outcome';

/** Each method returns what is wrong, or `null`. */
export type Collector = {
  addProduct(product: Product, place: Place): ReadFailure | null;
  addAssessment(assessment: Assessment, place: Place): ReadFailure | null;
  addEvent(event: AnswerEvent, place: Place): ReadFailure | null;
  addMeeting(meeting: Meeting, place: Place): ReadFailure | null;
  addChecklist(checklist: Checklist, place: Place): ReadFailure | null;
  addEvidence(evidence: Evidence, place: Place): ReadFailure | null;
  addPicture(pixels: PictureBytes, place: Place): ReadFailure | null;
  /** It may name products that are not in the file: those in the bin or gone when it was written. */
  addExercise(exercise: Exercise, place: Place): ReadFailure | null;
  addSnapshot(snapshot: Snapshot, place: Place): ReadFailure | null;
  /** To be asked at the end: records may come in any order. */
  missing(kind: FileKind): ReadFailure | null;
  readonly records: Records;
};

function misplacedAnswer(assessment: Assessment, place: Place): ReadFailure | null {
  for (const [id, answer] of Object.entries(assessment.answers)) {
    if (answer.questionId !== id) {
      return invalid(within(place, ['answers', id, 'questionId']), 'wrong-question', `expected ${id}`);
    }
  }
  return null;
}

/** That the hash fits too is asked later, by `wrongChecklistHash`. */
function misnamedChecklist({ ref, structure, text }: Checklist, place: Place): ReadFailure | null {
  const named = { id: structure.id, version: structure.version, language: text.language };
  for (const key of ['id', 'version', 'language'] as const) {
    if (ref[key] !== named[key]) return invalid(within(place, ['ref', key]), 'wrong-checklist');
  }
  return null;
}

/** Numbers used by the events of each assessment, and where the first of them stands. */
type Logs = Map<string, { readonly place: Place; readonly seqs: Set<number> }>;

/** A record with the place it came from, for what can only be told at the end. */
type Placed<Record> = { readonly record: Record; readonly place: Place };

function addToLog(logs: Logs, event: AnswerEvent, place: Place): ReadFailure | null {
  const log = logs.get(event.assessmentId);
  if (!log) logs.set(event.assessmentId, { place, seqs: new Set([event.seq]) });
  else if (log.seqs.has(event.seq)) return invalid(within(place, ['seq']), 'duplicate');
  else log.seqs.add(event.seq);
  return null;
}

export function createCollector(limits: Record<keyof typeof MAX_RECORDS, number> = MAX_RECORDS): Collector {
  const products = new Map<string, Product>();
  const assessments = new Map<string, Placed<Assessment>>();
  const meetings = new Map<string, Placed<Meeting>>();
  const checklists = new Map<string, Checklist>();
  const events: AnswerEvent[] = [];
  const logs: Logs = new Map();
  const shown = createEvidenceCollector(limits);
  const decided = createExerciseCollector(limits);

  return {
    addProduct(product, place) {
      if (products.has(product.id)) return invalid(within(place, ['id']), 'duplicate');
      if (products.size >= limits.product) return invalid(place, 'too-many', `at most ${limits.product}`);
      products.set(product.id, product);
      return null;
    },
    addAssessment(assessment, place) {
      if (assessments.has(assessment.id)) return invalid(within(place, ['id']), 'duplicate');
      if (assessments.size >= limits.assessment) {
        return invalid(place, 'too-many', `at most ${limits.assessment}`);
      }
      assessments.set(assessment.id, { record: assessment, place });
      return misplacedAnswer(assessment, place);
    },
    addEvent(event, place) {
      if (events.length >= limits.event) return invalid(place, 'too-many', `at most ${limits.event}`);
      events.push(event);
      return addToLog(logs, event, place);
    },
    addMeeting(meeting, place) {
      if (meetings.has(meeting.id)) return invalid(within(place, ['id']), 'duplicate');
      if (meetings.size >= limits.meeting) return invalid(place, 'too-many', `at most ${limits.meeting}`);
      meetings.set(meeting.id, { record: meeting, place });
      return null;
    },
    addChecklist(checklist, place) {
      const { hash } = checklist.ref;
      if (checklists.has(hash)) return invalid(within(place, ['ref', 'hash']), 'duplicate');
      if (checklists.size >= limits.checklist) {
        return invalid(place, 'too-many', `at most ${limits.checklist}`);
      }
      checklists.set(hash, checklist);
      return misnamedChecklist(checklist, place);
    },
    addEvidence: shown.addEvidence,
    addPicture: shown.addPicture,
    addExercise: decided.addExercise,
    addSnapshot: decided.addSnapshot,
    missing(kind) {
      for (const { record, place } of [...assessments.values(), ...meetings.values()]) {
        if (!products.has(record.productId)) return invalid(within(place, ['productId']), 'no-product');
      }
      for (const [assessmentId, { place }] of logs) {
        if (!assessments.has(assessmentId)) return invalid(within(place, ['assessmentId']), 'no-assessment');
      }
      const reviewOf = (id: string) => assessments.get(id)?.record;
      return shown.missing(reviewOf, mayLackPixels(kind)) ?? decided.missing();
    },
    get records() {
      return {
        products: [...products.values()],
        assessments: [...assessments.values()].map(({ record }) => record),
        events,
        meetings: [...meetings.values()].map(({ record }) => record),
        checklists: [...checklists.values()],
        evidence: shown.evidence,
        pictures: shown.pictures,
        exercises: decided.exercises,
        snapshots: decided.snapshots,
      };
    },
  };
}
