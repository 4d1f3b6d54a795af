/** Writes the evidence of any number of reviews as one collection of Web Annotations (.jsonld), a piece at a time. */
import { byCodeUnits, type Records } from '../domain/records';
import { type AnnotationWords, annotationOf } from './annotations';
import { createMet } from './met-records';

/** The context whose terms the file uses. Readers have it, or fetch it; Equal Say never does. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What the file is to a browser. */
export const ANNOTATION_TYPE = `application/ld+json;profile="${ANNOTATION_CONTEXT}"`;

export type AnnotationFileOptions = {
  readonly words: AnnotationWords;
  /** What the collection is called. */
  readonly label: string;
};

/** A relative id would be read against wherever the file lies: these are the file's own, and the same in each. */
const COLLECTION = 'urn:equal-say:evidence';
const PAGE = `${COLLECTION}#page-1`;

/**
 * One collection with one page (Web Annotation Data Model, 5.1 and 5.2); its total comes last, as it is not known before.
 * Evidence of reviews in the bin is left out.
 * @param parts as `Library.stream` gives them: evidence with its own review
 */
export async function* annotationParts(
  parts: AsyncIterable<Records> | Iterable<Records>,
  { words, label }: AnnotationFileOptions,
): AsyncGenerator<string> {
  const met = createMet(() => null);
  const known = { ...words, questionLabel: labelWith(words, met.checklist) };
  const head = { '@context': ANNOTATION_CONTEXT, id: COLLECTION, type: 'AnnotationCollection' };
  yield `${JSON.stringify({ ...head, label: label.toWellFormed() }).slice(0, -1)},\n"first":{`;
  yield `"id":${JSON.stringify(PAGE)},"type":"AnnotationPage","startIndex":0,"items":[`;
  let total = 0;
  for await (const part of parts) {
    met.take(part);
    const reviews = new Map(part.assessments.map((assessment) => [assessment.id, assessment]));
    let text = '';
    for (const piece of part.evidence.toSorted((one, other) => byCodeUnits(one.id, other.id))) {
      const review = reviews.get(piece.assessmentId);
      const product = review && met.product(review.productId);
      if (!product || review.deletedAt !== null) continue;
      const annotation = annotationOf(piece, { checklist: review.checklist, product }, known);
      text += `${total === 0 ? '\n' : ',\n'}${JSON.stringify(annotation)}`;
      total += 1;
    }
    if (text !== '') yield text;
  }
  yield `\n]},\n"last":${JSON.stringify(PAGE)},"total":${total}}\n`;
}

/** Labels of ours, and of checklists that came with their reviews. */
function labelWith(
  { questionLabel }: AnnotationWords,
  checklist: ReturnType<typeof createMet>['checklist'],
): AnnotationWords['questionLabel'] {
  return (ref, id) => questionLabel(ref, id) || (checklist(ref)?.text.questions[id]?.label ?? '');
}
