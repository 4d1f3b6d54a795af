import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../lib/domain/evidence';
import { type AnnotationWords, annotationsOf, annotationsText } from '../../lib/formats/annotations';
import { recordsArb, shuffledArb } from '../fixtures/records/arbitraries';
import { assessmentOf, idOf } from '../fixtures/records/builders';
import { everyKind, quoteOf, sourceOf } from '../fixtures/records/evidence';

const WORDS: AnnotationWords = {
  label: 'Lantern Night Sensor, reviewed by a care worker',
  questionLabel: (id) => (id === 'COP1' ? 'Who was there' : ''),
  withNotes: true,
};
const REVIEW = assessmentOf([]);

describe('annotationsOf', () => {
  it('says where the words stand in their page, and which question they are kept for', () => {
    const collection = annotationsOf(REVIEW, [quoteOf(400, { note: 'Bold.' })], WORDS);
    expect(collection).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:uuid:${idOf(100)}#annotations`,
      type: 'AnnotationCollection',
      label: WORDS.label,
      total: 1,
      first: {
        id: `urn:uuid:${idOf(100)}#annotations-1`,
        type: 'AnnotationPage',
        startIndex: 0,
        items: [
          {
            id: `urn:uuid:${idOf(400)}`,
            type: 'Annotation',
            motivation: 'assessing',
            created: '2026-11-02T09:20:00.000Z',
            modified: '2026-11-02T09:20:00.000Z',
            body: [
              {
                type: 'TextualBody',
                purpose: 'assessing',
                format: 'text/plain',
                value: 'COP1 Who was there',
              },
              { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'Bold.' },
            ],
            target: {
              type: 'SpecificResource',
              source: {
                id: 'https://hollyhock.example/lantern',
                type: 'Text',
                format: 'text/html',
                'dc:title': 'Lantern: rest easy, all night',
                language: 'en-GB',
              },
              selector: [
                {
                  type: 'TextQuoteSelector',
                  exact: 'Co-produced with residents.',
                  prefix: 'Lantern\n',
                  suffix: '',
                },
                { type: 'TextPositionSelector', start: 8, end: 35 },
              ],
              state: { type: 'TimeState', sourceDate: '2026-11-02T09:19:00.000Z' },
            },
          },
        ],
      },
      last: `urn:uuid:${idOf(100)}#annotations-1`,
    });
  });

  it('has no position for words that were typed, and no empty title or language', () => {
    const source = sourceOf({ title: '', language: '' });
    const typed = quoteOf(400, { source, selectors: { prefix: '', suffix: '', position: null } });
    const [annotation] = annotationsOf(REVIEW, [typed], WORDS).first?.items ?? [];
    expect(annotation?.target.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector']);
    expect(annotation?.target.source).toEqual({
      id: 'https://hollyhock.example/lantern',
      type: 'Text',
      format: 'text/html',
    });
  });

  it('leaves the reviewer’s own words out when they are not to go along', () => {
    const quote = quoteOf(400, { note: 'my manager said', questionIds: ['COP1', 'DAT1', 'COP1'] });
    const collection = annotationsOf(REVIEW, [quote], { ...WORDS, withNotes: false });
    expect(annotationsText(collection)).not.toContain('manager');
    const bodies = collection.first?.items[0]?.body ?? [];
    expect(bodies.map(({ value }) => value)).toEqual(['COP1 Who was there', 'DAT1']);
  });

  it('has no body for words that are kept for nothing', () => {
    const [annotation] = annotationsOf(REVIEW, [quoteOf(400, { questionIds: [] })], WORDS).first?.items ?? [];
    expect(annotation).not.toHaveProperty('body');
  });

  it('takes quotes only, and only those of the review', () => {
    const others = quoteOf(300, { assessmentId: idOf(101) });
    expect(annotationsOf(REVIEW, [...everyKind(400), others], WORDS).total).toBe(1);
    expect(annotationsOf(REVIEW, [others], WORDS)).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:uuid:${idOf(100)}#annotations`,
      type: 'AnnotationCollection',
      label: WORDS.label,
      total: 0,
    });
  });

  it('yields one annotation for every quote, each with its words, in whatever order they come', () => {
    const withOther = recordsArb().chain((records) => fc.tuple(fc.constant(records), shuffledArb(records)));
    fc.assert(
      fc.property(withOther, ([{ assessments, evidence }, shuffled]) => {
        let total = 0;
        for (const assessment of assessments) {
          const collection = annotationsOf(assessment, evidence, WORDS);
          expect(annotationsOf(assessment, shuffled.evidence, WORDS)).toEqual(collection);
          const items = collection.first?.items ?? [];
          expect(items).toHaveLength(collection.total);
          for (const { id, target } of items) {
            const quote = quotesOf(evidence).find((one) => `urn:uuid:${one.id}` === id);
            expect(quote?.assessmentId).toBe(assessment.id);
            expect(target.selector[0]).toMatchObject({ exact: quote?.exact });
          }
          expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
          total += items.length;
        }
        expect(total).toBe(quotesOf(evidence).length);
      }),
    );
  });

  it('is text that every reader of JSON takes, whatever the words', () => {
    const quote = quoteOf(400, { selectors: { prefix: '\udc00a', suffix: 'b\ud83e', position: null } });
    const text = annotationsText(annotationsOf(REVIEW, [quote], WORDS));
    expect(text.isWellFormed()).toBe(true);
    expect(JSON.parse(text)).toMatchObject({
      first: { items: [{ target: { selector: [{ prefix: '\ufffda' }] } }] },
    });
  });
});
