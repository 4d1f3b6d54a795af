/** Writes any number of records as a `.jsonl` file, one assessment at a time. */
import { byCodeUnits, eventsByAssessment, inOrder, type Records } from '../domain/records';
import { ABOUT, type FileKind, FORMAT, FORMAT_VERSION, type RecordLine } from './file-shape';
import { canonical } from './write-json';

function line(content: RecordLine): string {
  return `${canonical(content)}\n`;
}

/**
 * The lines of a file, each with its line break, in RFC 8785 form. Only the ids of products already written are
 * kept in mind. The same parts in the same order give the same bytes: parts are to come by assessment id.
 *
 * @param parts each with one assessment or a few, their products and their events; a product may come with
 *   every part and is written once, before the first assessment that names it
 */
export async function* jsonlLines(
  parts: AsyncIterable<Records> | Iterable<Records>,
  kind: FileKind = 'everything',
): AsyncGenerator<string> {
  const written = new Set<string>();
  const counts = { assessments: 0, events: 0 };
  yield line({ record: 'header', format: FORMAT, formatVersion: FORMAT_VERSION, kind, about: ABOUT });
  for await (const part of parts) {
    const { products, assessments, events } = inOrder(part);
    for (const product of products) {
      if (written.has(product.id)) continue;
      written.add(product.id);
      yield line({ record: 'product', ...product });
    }
    for (const assessment of assessments) yield line({ record: 'assessment', ...assessment });
    for (const event of events) yield line({ record: 'event', ...event });
    counts.assessments += assessments.length;
    counts.events += events.length;
  }
  yield line({ record: 'end', products: written.size, ...counts });
}

/**
 * Records that are in memory already, in the parts and the order `jsonlLines` asks for: one part an assessment,
 * by id, and last the products nobody has reviewed.
 */
export function* partsOf(records: Records): Generator<Records> {
  const products = new Map(records.products.map((product) => [product.id, product]));
  const events = eventsByAssessment(records.events);
  const reviewed = new Set(records.assessments.map((assessment) => assessment.productId));
  for (const assessment of records.assessments.toSorted((one, other) => byCodeUnits(one.id, other.id))) {
    const product = products.get(assessment.productId);
    yield {
      products: product ? [product] : [],
      assessments: [assessment],
      events: events.get(assessment.id) ?? [],
    };
  }
  const unreviewed = records.products.filter((product) => !reviewed.has(product.id));
  if (unreviewed.length > 0) yield { products: unreviewed, assessments: [], events: [] };
}
