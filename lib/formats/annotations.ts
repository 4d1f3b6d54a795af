/** One piece of evidence as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/), for other tools to read. */
import type { ChecklistRef, QuestionId } from '../domain/checklist';
import type { Evidence, PageSource, Quote } from '../domain/evidence';
import type { Product } from '../domain/product';
import { type EvidenceWords, evidenceCell } from './evidence-cell';

/** Finds the words by themselves and what stands around them (Web Annotation Data Model, 4.2.4). */
export type TextQuoteSelector = {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};

/**
 * Finds the words by where they stand (4.2.5), in the text of the page as Equal Say reads it: see "How a page's text
 * is read" in docs/data-format.md. In UTF-16 code units.
 */
export type TextPositionSelector = {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
};

/** The page as it was when the words were taken (4.3.1). */
export type TimeState = { readonly type: 'TimeState'; readonly sourceDate: string };

/** A page of the web. */
export type PageResource = {
  readonly id: string;
  readonly type: 'Text';
  readonly format: 'text/html';
  /** The page's title. */
  readonly 'dc:title'?: string;
  /** A BCP 47 tag. */
  readonly language?: string;
};

/** The words in their page (4.1); without a selector, the page as it was when a picture of it was taken. */
export type SpecificResource = {
  readonly type: 'SpecificResource';
  readonly source: PageResource;
  readonly selector?: readonly (TextQuoteSelector | TextPositionSelector)[];
  readonly state: TimeState;
};

/** What is reviewed: what evidence is about that stands in no page. */
export type ProductResource = { readonly id: string; readonly 'dc:title': string };

export type Target = SpecificResource | PageResource | ProductResource;

/** A question of the checklist that the words are kept for. */
export type QuestionBody = {
  readonly type: 'TextualBody';
  readonly purpose: 'assessing';
  readonly format: 'text/plain';
  /** The question's id and its label, such as `COP1 Who was there`. */
  readonly value: string;
};

/** What the evidence is and says, where it is no quote: a document, a conversation, what was looked for. */
export type EvidenceBody = {
  readonly type: 'TextualBody';
  readonly purpose: 'describing';
  readonly format: 'text/plain';
  readonly value: string;
};

/** What the reviewer wrote beside it. */
export type NoteBody = {
  readonly type: 'TextualBody';
  readonly purpose: 'commenting';
  readonly format: 'text/plain';
  readonly value: string;
};

export type Body = QuestionBody | EvidenceBody | NoteBody;

export type Annotation = {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'assessing';
  readonly created: string;
  readonly modified: string;
  /** Left out when the words are kept for no question, and nothing is said of them. */
  readonly body?: readonly Body[];
  readonly target: Target;
};

export type AnnotationWords = {
  /** A question's short name in the checklist of the review; empty when it is not known here. */
  readonly questionLabel: (ref: ChecklistRef, id: QuestionId) => string;
  readonly evidence: EvidenceWords;
  /** Reviewers' own words go along. Left out for whatever is given to others. */
  readonly withNotes: boolean;
};

/** The review that evidence is of. */
export type AnnotatedReview = {
  readonly checklist: ChecklistRef;
  readonly product: Pick<Product, 'id' | 'name'>;
};

function urn(id: string): string {
  return `urn:uuid:${id}`;
}

/** Half of a surrogate pair is no text in JSON-LD. The domain mends what it stores; other callers may not have. */
function whole(text: string): string {
  return text.toWellFormed();
}

function selectorsOf({ exact, selectors }: Quote): NonNullable<SpecificResource['selector']> {
  const { prefix, suffix, position } = selectors;
  const quote: TextQuoteSelector = {
    type: 'TextQuoteSelector',
    exact: whole(exact),
    prefix: whole(prefix),
    suffix: whole(suffix),
  };
  return position === null
    ? [quote]
    : [quote, { type: 'TextPositionSelector', start: position.start, end: position.end }];
}

/** An address as an IRI: what none may hold is written as its bytes (RFC 3987). */
function iri(address: string): string {
  return whole(address).replace(/[\p{Cc}\s<>"{}|\\^`]/gu, encodeURIComponent);
}

function pageOf(address: string, title: string, language: string): PageResource {
  return {
    id: iri(address),
    type: 'Text',
    format: 'text/html',
    ...(title === '' ? {} : { 'dc:title': whole(title) }),
    ...(language === '' ? {} : { language }),
  };
}

function pageAsSeen({ pageKey, title, language, retrievedAt }: PageSource): SpecificResource {
  return {
    type: 'SpecificResource',
    source: pageOf(pageKey, title, language),
    state: { type: 'TimeState', sourceDate: retrievedAt },
  };
}

function targetOf(piece: Evidence, { product }: AnnotatedReview): Target {
  switch (piece.kind) {
    case 'quote':
      return { ...pageAsSeen(piece.source), selector: selectorsOf(piece) };
    case 'picture':
      return piece.source === null ? productOf(product) : pageAsSeen(piece.source);
    case 'address':
      return pageOf(piece.url, piece.title, '');
    case 'document':
    case 'register':
    case 'conversation':
    case 'not-found':
    case 'experience':
      return productOf(product);
  }
}

function productOf({ id, name }: AnnotatedReview['product']): ProductResource {
  return { id: urn(id), 'dc:title': whole(name) };
}

function bodiesOf(piece: Evidence, { checklist }: AnnotatedReview, words: AnnotationWords): readonly Body[] {
  const text = { type: 'TextualBody', format: 'text/plain' } as const;
  const questions = [...new Set(piece.questionIds)].map((id): QuestionBody => {
    const value = whole(`${id} ${words.questionLabel(checklist, id)}`.trim());
    return { ...text, purpose: 'assessing', value };
  });
  // A quote is its own words, in its selector.
  const says = piece.kind === 'quote' ? '' : whole(evidenceCell([piece], words.evidence));
  const note = words.withNotes ? whole(piece.note) : '';
  return [
    ...questions,
    ...(says === '' ? [] : [{ ...text, purpose: 'describing', value: says } as const]),
    ...(note.trim() === '' ? [] : [{ ...text, purpose: 'commenting', value: note } as const]),
  ];
}

/**
 * Every kind of evidence has its annotation. A quote's target is its words in their page, a picture's the page it is of,
 * an address's that address; whatever stands in no page is about the product. A picture's pixels do not go along.
 */
export function annotationOf(piece: Evidence, review: AnnotatedReview, words: AnnotationWords): Annotation {
  const body = bodiesOf(piece, review, words);
  return {
    id: urn(piece.id),
    type: 'Annotation',
    motivation: 'assessing',
    created: piece.createdAt,
    modified: piece.updatedAt,
    ...(body.length > 0 ? { body } : {}),
    target: targetOf(piece, review),
  };
}
