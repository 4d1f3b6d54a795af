/** The quotes of a review as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), for other tools to read. */
import type { Assessment } from '../domain/assessment';
import type { QuestionId } from '../domain/checklist';
import { type Evidence, type Quote, quotesOf } from '../domain/evidence';
import { byCodeUnits } from '../domain/records';

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

/** The words in their page (4.1). */
export type SpecificResource = {
  readonly type: 'SpecificResource';
  readonly source: {
    readonly id: string;
    readonly type: 'Text';
    readonly format: 'text/html';
    /** The page's title. */
    readonly 'dc:title'?: string;
    /** A BCP 47 tag. */
    readonly language?: string;
  };
  readonly selector: readonly (TextQuoteSelector | TextPositionSelector)[];
  readonly state: TimeState;
};

/** A question of the checklist that the words are kept for. */
export type QuestionBody = {
  readonly type: 'TextualBody';
  readonly purpose: 'assessing';
  readonly format: 'text/plain';
  /** The question's id and its label, such as `COP1 Who was there`. */
  readonly value: string;
};

/** What the reviewer wrote beside the words. */
export type NoteBody = {
  readonly type: 'TextualBody';
  readonly purpose: 'commenting';
  readonly format: 'text/plain';
  readonly value: string;
};

export type Annotation = {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'assessing';
  readonly created: string;
  readonly modified: string;
  /** Left out when the words are kept for no question, and nothing is said of them. */
  readonly body?: readonly (QuestionBody | NoteBody)[];
  readonly target: SpecificResource;
};

/** All annotations of a review, on one page: collection and page as the model has them (5.1, 5.2). */
export type AnnotationCollection = {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  /** Left out when there are none. */
  readonly first?: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
  /** The same page: there is one. */
  readonly last?: string;
};

export type AnnotationWords = {
  /** What the collection is called: the review and its product. */
  readonly label: string;
  /** A question's short name in the checklist of the review; empty when it is not known here. */
  readonly questionLabel: (id: QuestionId) => string;
  /** Reviewers' own words go along. Left out for whatever is given to others. */
  readonly withNotes: boolean;
};

function urn(id: string): string {
  return `urn:uuid:${id}`;
}

/** Half of a surrogate pair is no text in JSON-LD. The domain mends what it stores; other callers may not have. */
function whole(text: string): string {
  return text.toWellFormed();
}

function selectorsOf({ exact, selectors }: Quote): SpecificResource['selector'] {
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

function targetOf(quote: Quote): SpecificResource {
  const { pageKey, title, language, retrievedAt } = quote.source;
  return {
    type: 'SpecificResource',
    source: {
      id: pageKey,
      type: 'Text',
      format: 'text/html',
      ...(title === '' ? {} : { 'dc:title': title }),
      ...(language === '' ? {} : { language }),
    },
    selector: selectorsOf(quote),
    state: { type: 'TimeState', sourceDate: retrievedAt },
  };
}

function bodiesOf(
  { questionIds, note }: Quote,
  words: AnnotationWords,
): readonly (QuestionBody | NoteBody)[] {
  const text = { type: 'TextualBody', format: 'text/plain' } as const;
  const questions = [...new Set(questionIds)].map((id): QuestionBody => {
    const value = `${id} ${words.questionLabel(id)}`.trim();
    return { ...text, purpose: 'assessing', value };
  });
  if (!words.withNotes || note.trim() === '') return questions;
  return [...questions, { ...text, purpose: 'commenting', value: note }];
}

function annotationOf(quote: Quote, words: AnnotationWords): Annotation {
  const body = bodiesOf(quote, words);
  return {
    id: urn(quote.id),
    type: 'Annotation',
    motivation: 'assessing',
    created: quote.createdAt,
    modified: quote.updatedAt,
    ...(body.length > 0 ? { body } : {}),
    target: targetOf(quote),
  };
}

/**
 * One annotation for every quote of the review, by id: the same quotes give the same collection. Other evidence has
 * no place in a page, and is left out.
 * @param evidence may hold that of other reviews
 */
export function annotationsOf(
  assessment: Pick<Assessment, 'id'>,
  evidence: readonly Evidence[],
  words: AnnotationWords,
): AnnotationCollection {
  const items = quotesOf(evidence)
    .filter(({ assessmentId }) => assessmentId === assessment.id)
    .toSorted((one, other) => byCodeUnits(one.id, other.id))
    .map((quote) => annotationOf(quote, words));
  const id = `${urn(assessment.id)}#annotations`;
  const page = { id: `${id}-1`, type: 'AnnotationPage', startIndex: 0, items } as const;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: words.label,
    total: items.length,
    ...(items.length > 0 ? { first: page, last: page.id } : {}),
  };
}

/** The collection as the text of a `.jsonld` file (`application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"`). */
export function annotationsText(collection: AnnotationCollection): string {
  return `${JSON.stringify(collection, null, 2)}\n`;
}
