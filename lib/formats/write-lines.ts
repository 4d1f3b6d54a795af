/** Writes any number of records as a `.jsonl` file, one assessment at a time. */
import { evidenceByReview } from '../domain/merge-evidence';
import { byCodeUnits, eventsByAssessment, inOrder, NO_RECORDS, type Records } from '../domain/records';
import { ABOUT, type Counts, type FileKind, FORMAT, FORMAT_VERSION, type RecordLine } from './file-shape';
import { canonical } from './write-json';

function line(content: RecordLine): string {
  return `${canonical(content)}\n`;
}

/** Ids and hashes of what is written already, of what may come with more than one part. */
type Written = { readonly products: Set<string>; readonly checklists: Set<string> };

function* once<Item>(items: readonly Item[], idOf: (item: Item) => string, seen: Set<string>) {
  for (const item of items) {
    if (seen.has(idOf(item))) continue;
    seen.add(idOf(item));
    yield item;
  }
}

function* linesOfPart(part: Records, written: Written): Generator<string> {
  const { products, assessments, events, meetings, checklists, evidence, pictures, ...others } =
    inOrder(part);
  for (const checklist of once(checklists, ({ ref }) => ref.hash, written.checklists)) {
    yield line({ record: 'checklist', ...checklist });
  }
  for (const product of once(products, ({ id }) => id, written.products)) {
    yield line({ record: 'product', ...product });
  }
  for (const assessment of assessments) yield line({ record: 'assessment', ...assessment });
  for (const event of events) yield line({ record: 'event', ...event });
  for (const piece of evidence) yield line({ record: 'evidence', ...piece });
  for (const pixels of pictures) yield line({ record: 'picture', ...pixels });
  for (const meeting of meetings) yield line({ record: 'meeting', ...meeting });
  for (const exercise of others.exercises) yield line({ record: 'exercise', ...exercise });
  for (const snapshot of others.snapshots) yield line({ record: 'snapshot', ...snapshot });
}

/**
 * The lines of a file, each with its line break, in RFC 8785 form. Only the ids of products and checklists
 * already written are kept in mind. The same parts in the same order give the same bytes.
 *
 * @param parts first all checklists, then each with one assessment or a few, by id, with their products,
 *   events and evidence, and their pictures there or in the parts that follow, then the meetings, the exercises, and
 *   last their snapshots; a product or a checklist may come with every part and is written once, before the first
 *   assessment that names it
 * @param kind a snapshot is written when it is `everything`, and else left out
 */
export async function* jsonlLines(
  parts: AsyncIterable<Records> | Iterable<Records>,
  kind: FileKind = 'everything',
): AsyncGenerator<string> {
  const written: Written = { products: new Set(), checklists: new Set() };
  const counts = {
    assessments: 0,
    events: 0,
    meetings: 0,
    evidence: 0,
    pictures: 0,
    exercises: 0,
    snapshots: 0,
  };
  yield line({ record: 'header', format: FORMAT, formatVersion: FORMAT_VERSION, kind, about: ABOUT });
  for await (const given of parts) {
    const part = kind === 'everything' ? given : { ...given, snapshots: [] };
    yield* linesOfPart(part, written);
    counts.assessments += part.assessments.length;
    counts.events += part.events.length;
    counts.meetings += part.meetings.length;
    counts.evidence += part.evidence.length;
    counts.pictures += part.pictures.length;
    counts.exercises += part.exercises.length;
    counts.snapshots += part.snapshots.length;
  }
  const all: Counts = { ...counts, products: written.products.size, checklists: written.checklists.size };
  yield line({ record: 'end', ...all });
}

/**
 * Records that are in memory already, in the parts and the order `jsonlLines` asks for: the checklists, one part
 * an assessment, by id, with what is its own, the products nobody has reviewed, the meetings, the exercises, and one
 * part a snapshot, by id.
 */
export function* partsOf(records: Records): Generator<Records> {
  const products = new Map(records.products.map((product) => [product.id, product]));
  const events = eventsByAssessment(records.events);
  const evidence = evidenceByReview(records.evidence);
  const pixels = new Map(records.pictures.map((picture) => [picture.evidenceId, picture]));
  const reviewed = new Set(records.assessments.map((assessment) => assessment.productId));
  if (records.checklists.length > 0) yield { ...NO_RECORDS, checklists: records.checklists };
  for (const assessment of records.assessments.toSorted((one, other) => byCodeUnits(one.id, other.id))) {
    const product = products.get(assessment.productId);
    const own = evidence.get(assessment.id) ?? [];
    yield {
      ...NO_RECORDS,
      products: product ? [product] : [],
      assessments: [assessment],
      events: events.get(assessment.id) ?? [],
      evidence: own,
      pictures: own.flatMap(({ id }) => pixels.get(id) ?? []),
    };
  }
  const unreviewed = records.products.filter((product) => !reviewed.has(product.id));
  if (unreviewed.length > 0) yield { ...NO_RECORDS, products: unreviewed };
  if (records.meetings.length > 0) yield { ...NO_RECORDS, meetings: records.meetings };
  if (records.exercises.length > 0) yield { ...NO_RECORDS, exercises: records.exercises };
  for (const snapshot of records.snapshots.toSorted((one, other) => byCodeUnits(one.id, other.id))) {
    yield { ...NO_RECORDS, snapshots: [snapshot] };
  }
}
