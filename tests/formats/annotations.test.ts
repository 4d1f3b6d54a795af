import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationParts } from '../../lib/formats/annotation-file';
import { type AnnotationWords, annotationOf } from '../../lib/formats/annotations';
import { recordsArb } from '../fixtures/records/arbitraries';
import { assessmentOf, CHECKLIST, idOf, productOf, reviewOf } from '../fixtures/records/builders';
import { COUNCIL_CHECKLIST } from '../fixtures/records/council-checklist';
import { CSV_TEXTS } from '../fixtures/records/csv-texts';
import { everyKind, formEvidence, quoteOf, shownOf, sourceOf } from '../fixtures/records/evidence';
import { streamed, textOf } from '../fixtures/records/streamed';

const WORDS: AnnotationWords = {
  questionLabel: (_, id) => (id === 'COP1' ? 'Who was there' : ''),
  evidence: CSV_TEXTS.evidence,
  withNotes: true,
};
const REVIEW = { checklist: CHECKLIST, product: productOf() };
const LANTERN = { id: `urn:uuid:${idOf(1)}`, 'dc:title': 'Lantern Night Sensor' };

describe('annotationOf', () => {
  it('says where the words stand in their page, and which question they are kept for', () => {
    expect(annotationOf(quoteOf(400, { note: 'Bold.' }), REVIEW, WORDS)).toEqual({
      id: `urn:uuid:${idOf(400)}`,
      type: 'Annotation',
      motivation: 'assessing',
      created: '2026-11-02T09:20:00.000Z',
      modified: '2026-11-02T09:20:00.000Z',
      body: [
        { type: 'TextualBody', purpose: 'assessing', format: 'text/plain', value: 'COP1 Who was there' },
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
    });
  });

  it('has no position for words that were typed, and no empty title or language', () => {
    const source = sourceOf({ title: '', language: '' });
    const typed = quoteOf(400, { source, selectors: { prefix: '', suffix: '', position: null } });
    expect(annotationOf(typed, REVIEW, WORDS).target).toMatchObject({
      source: { id: 'https://hollyhock.example/lantern', type: 'Text', format: 'text/html' },
      selector: [{ type: 'TextQuoteSelector' }],
    });
    expect(annotationOf(typed, REVIEW, WORDS).target).not.toHaveProperty('source.language');
  });

  it('leaves the reviewer’s own words out when they are not to go along', () => {
    const quote = quoteOf(400, { note: 'my manager said', questionIds: ['COP1', 'DAT1', 'COP1'] });
    const { body = [] } = annotationOf(quote, REVIEW, { ...WORDS, withNotes: false });
    expect(body.map(({ value }) => value)).toEqual(['COP1 Who was there', 'DAT1']);
  });

  it('has no body for words that are kept for nothing', () => {
    expect(annotationOf(quoteOf(400, { questionIds: [] }), REVIEW, WORDS)).not.toHaveProperty('body');
  });

  it('points from a picture to the page it is of, and describes it', () => {
    const annotation = annotationOf(shownOf(400).picture, REVIEW, WORDS);
    expect(annotation.target).toMatchObject({ source: { id: 'https://hollyhock.example/lantern' } });
    expect(annotation.target).not.toHaveProperty('selector');
    expect(annotation.body?.[1]).toMatchObject({
      purpose: 'describing',
      value: expect.stringContaining('The sensor over a bed, its light on.'),
    });
    const loose = shownOf(400, { source: null }).picture;
    expect(annotationOf(loose, REVIEW, WORDS).target).toEqual(LANTERN);
  });

  it('points to an address as it may stand in a file, whatever was typed', () => {
    const url = 'https://larkshire.example/a"b<c>{d}|e\\f^g`?q=\u{1f9d1}%20';
    const { address } = formEvidence(400);
    if (address.kind !== 'address') throw new Error('the builder gives an address');
    const { target } = annotationOf({ ...address, url }, REVIEW, WORDS);
    expect(target).toMatchObject({
      id: 'https://larkshire.example/a%22b%3Cc%3E%7Bd%7D%7Ce%5Cf%5Eg%60?q=\u{1f9d1}%20',
      'dc:title': 'Minutes of the care committee',
    });
  });

  it.each(['document', 'register', 'conversation', 'not-found', 'experience'] as const)(
    'says of a %s what it is, about the product',
    (kind) => {
      const piece = formEvidence(400)[kind];
      const { target, body } = annotationOf(piece, REVIEW, WORDS);
      expect(target).toEqual(LANTERN);
      const said = `${CSV_TEXTS.evidence.kinds[kind]}: `;
      expect(body?.find(({ purpose }) => purpose === 'describing')?.value.startsWith(said)).toBe(true);
    },
  );
});

describe('the collection', () => {
  const parsed = async (records: Parameters<typeof streamed>[0], words = WORDS) =>
    JSON.parse(await textOf(annotationParts(streamed(records), { words, label: 'Evidence' })));

  it('holds the evidence of all reviews, on one page, with its total', async () => {
    const both = [100, 101].map((number) => assessmentOf([], { id: idOf(number) }));
    const evidence = [...everyKind(400), quoteOf(300, { assessmentId: idOf(101) })];
    expect(await parsed(reviewOf({ assessments: both, events: [], evidence }))).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      label: 'Evidence',
      total: evidence.length,
      last: 'urn:equal-say:evidence#page-1',
      first: { id: 'urn:equal-say:evidence#page-1', type: 'AnnotationPage', startIndex: 0 },
    });
  });

  it('is whole with nothing in it, and leaves the bin out', async () => {
    const binned = assessmentOf([], { deletedAt: '2026-11-05T09:00:00.000Z' });
    const empty = await parsed(reviewOf({ assessments: [binned], events: [], evidence: everyKind(400) }));
    expect(empty).toMatchObject({ total: 0, first: { items: [] } });
  });

  it('knows the questions of a checklist that came with its reviews', async () => {
    const review = assessmentOf([], { checklist: COUNCIL_CHECKLIST.ref });
    const evidence = [quoteOf(400, { questionIds: ['OWN1'] })];
    const records = reviewOf({
      assessments: [review],
      events: [],
      evidence,
      checklists: [COUNCIL_CHECKLIST],
    });
    const { first } = await parsed(records, { ...WORDS, questionLabel: () => '' });
    expect(first.items[0].body[0].value).toBe(`OWN1 ${COUNCIL_CHECKLIST.text.questions.OWN1?.label}`);
  });

  it('has one annotation for every piece of evidence of a review that is not in the bin', async () => {
    await fc.assert(
      fc.asyncProperty(recordsArb(), async (records) => {
        const { total, first } = await parsed(records);
        const kept = new Set(
          records.assessments.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id),
        );
        const expected = records.evidence.filter(({ assessmentId }) => kept.has(assessmentId));
        const ids: string[] = first.items.map(({ id }: { id: string }) => id);
        expect(ids.toSorted()).toEqual(expected.map(({ id }) => `urn:uuid:${id}`).toSorted());
        expect(total).toBe(ids.length);
      }),
      { numRuns: 50 },
    );
  });
});
