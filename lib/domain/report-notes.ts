/** What a commissioner adds to a product for the report that goes in the file: identity, actions, terms, duties. */
import * as v from 'valibot';
import { Day, Id, nameUpTo, textUpTo } from './scalars';

/** Contract terms to tick (domain research 9.1, Actions). */
export const CONTRACT_TERMS = [
  'ai-changes',
  'incident-duty',
  'exit-and-export',
  'no-training-on-data',
  'audit-right',
  'joint-review',
  'share-of-savings',
] as const;
export const ContractTerm = v.picklist(CONTRACT_TERMS);
export type ContractTerm = v.InferOutput<typeof ContractTerm>;

/** Duties the report has hooks to (domain research 9.1). */
export const DUTIES = [
  'dpia',
  'equality-impact',
  'atrs',
  'dtac',
  'dcb0160',
  'social-value',
  'human-rights',
] as const;
export const Duty = v.picklist(DUTIES);
export type Duty = v.InferOutput<typeof Duty>;

export const DUTY_STATES = ['started', 'done', 'not-needed'] as const;

/** Something to do before or after the decision; *condition* means before award. */
export const ReportAction = v.object({
  id: Id,
  text: nameUpTo(1_000),
  condition: v.boolean(),
  /** Who does it; a name or a post. Left out of the report unless names are asked for. */
  owner: v.pipe(textUpTo(200), v.trim()),
  dueOn: v.nullable(Day),
  done: v.boolean(),
});
export type ReportAction = v.InferOutput<typeof ReportAction>;

/** A part of the log that the report shows as taken out, with the reason in its place. */
export const Redaction = v.object({
  /** What is taken out, as the report's data names its parts: `note:<review>:<question>`, `evidence:<id>` ... */
  place: v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-z-]+(:[A-Za-z0-9-]+)+$/)),
  reason: nameUpTo(500),
});
export type Redaction = v.InferOutput<typeof Redaction>;

export const ReportNotes = v.object({
  /** The vendor as registered, and its number there. */
  legalName: v.pipe(textUpTo(200), v.trim()),
  companyNumber: v.pipe(textUpTo(40), v.trim()),
  /** Where it is to be used, and for whom. */
  setting: textUpTo(1_000),
  people: textUpTo(1_000),
  /** The decision the report informs, and its procurement or contract reference. */
  decision: textUpTo(2_000),
  reference: v.pipe(textUpTo(200), v.trim()),
  actions: v.pipe(v.array(ReportAction), v.maxLength(100)),
  /** Those ticked, each once, and who holds to it. */
  terms: v.pipe(
    v.array(v.object({ term: ContractTerm, owner: v.pipe(textUpTo(200), v.trim()) })),
    v.maxLength(CONTRACT_TERMS.length),
  ),
  /** Those said anything of, each once. */
  duties: v.pipe(
    v.array(v.object({ duty: Duty, state: v.picklist(DUTY_STATES), why: textUpTo(1_000) })),
    v.maxLength(DUTIES.length),
  ),
  redactions: v.pipe(v.array(Redaction), v.maxLength(1_000)),
});
export type ReportNotes = v.InferOutput<typeof ReportNotes>;

/** Nothing said yet. */
export const NO_REPORT_NOTES: ReportNotes = {
  legalName: '',
  companyNumber: '',
  setting: '',
  people: '',
  decision: '',
  reference: '',
  actions: [],
  terms: [],
  duties: [],
  redactions: [],
};
