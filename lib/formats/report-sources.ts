/** All that a report is made from: one product with what was found and said of it, and what was chosen. */
import type { AboutTable } from '../domain/about';
import type { AnswerEvent, Assessment } from '../domain/assessment';
import type { Checklist, ChecklistRef } from '../domain/checklist';
import type { Evidence } from '../domain/evidence';
import type { Exercise } from '../domain/exercise';
import type { Meeting } from '../domain/meeting';
import type { Product } from '../domain/product';
import { byCodeUnits } from '../domain/records';
import type { DataFile, ReportChoices } from './report-data';

export type ReportSources = {
  readonly product: Product;
  /** Those in the bin left out. */
  readonly assessments: readonly Assessment[];
  readonly meetings: readonly Meeting[];
  readonly events: readonly AnswerEvent[];
  readonly evidence: readonly Evidence[];
  /** Pixels of pictures as `data:` addresses, by the evidence's id. */
  readonly pixels: ReadonlyMap<string, string>;
  /** Those whose letter to all went to the product's vendor, also when it has left them since. */
  readonly exercises: readonly Pick<Exercise, 'id' | 'name' | 'letter' | 'checklist'>[];
  /** The checklist with its words, or nothing when it is not known here. */
  readonly checklistFor: (ref: ChecklistRef) => Checklist | null;
  readonly aboutOf: (checklist: Checklist) => AboutTable;
  /** What a new review would be made with. */
  readonly currentChecklist: ChecklistRef;
  /** Hashes of the checklists of ours (see `ladderFor`). */
  readonly published: readonly string[];
  readonly dataFile: DataFile | null;
  readonly choices: ReportChoices;
  /** The day the report bears, as YYYY-MM-DD. */
  readonly madeOn: string;
};

/** A review with its checklist and its number in the report. */
export type NumberedReview = {
  readonly number: number;
  readonly assessment: Assessment;
  readonly checklist: Checklist;
};

/** Reviews whose checklist is known, in the order of their beginning, numbered from 1. */
export function numberedReviews({
  assessments,
  checklistFor,
}: Pick<ReportSources, 'assessments' | 'checklistFor'>): readonly NumberedReview[] {
  const known = assessments
    .toSorted((one, other) => byCodeUnits(one.createdAt, other.createdAt) || byCodeUnits(one.id, other.id))
    .flatMap((assessment) => {
      const checklist = checklistFor(assessment.checklist);
      return checklist === null ? [] : [{ assessment, checklist }];
    });
  return known.map((one, at) => ({ ...one, number: at + 1 }));
}
