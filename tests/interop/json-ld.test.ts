/** The evidence in the hands of a JSON-LD processor: every term known, and every text as it was. */
import { beforeAll, describe, expect, it } from 'vitest';
import { annotationParts } from '../../lib/formats/annotation-file';
import { CSV_TEXTS } from '../fixtures/records/csv-texts';
import { streamed, textOf } from '../fixtures/records/streamed';
import { HOSTILE } from '../formats/hostile-text';
import { hostileRecords } from './hostile-records';
import { type Quad, quadsOf } from './quads';

const OA = 'http://www.w3.org/ns/oa#';
const VALUE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';

const words = { questionLabel: () => 'Who was there', evidence: CSV_TEXTS.evidence, withNotes: true };

describe('the evidence in the hands of a JSON-LD processor', () => {
  const records = hostileRecords(HOSTILE);
  let quads: readonly Quad[] = [];
  const valuesOf = (predicate: string) =>
    quads.filter((quad) => quad.predicate === predicate).map(({ object }) => object);

  beforeAll(async () => {
    const text = await textOf(annotationParts(streamed(records), { words, label: 'Evidence' }));
    quads = await quadsOf(text);
  });

  it('is an annotation for each piece, with its target, its time and what it is for', () => {
    const annotations = quads.filter(({ object }) => object === `${OA}Annotation`);
    expect(annotations.map(({ subject }) => subject).toSorted()).toEqual(
      records.evidence.map(({ id }) => `urn:uuid:${id}`).toSorted(),
    );
    for (const predicate of ['hasTarget', 'motivatedBy']) {
      expect(valuesOf(OA + predicate)).toHaveLength(records.evidence.length);
    }
    expect(valuesOf('http://purl.org/dc/terms/created')).toHaveLength(records.evidence.length);
  });

  it.each(HOSTILE)('gives $tries back as it was, where a quote and where a note says it', ({ text }) => {
    // Half of a pair is no text: it is a sign for what could not be read.
    const whole = text.toWellFormed();
    expect(valuesOf(`${OA}exact`)).toContain(whole);
    expect(valuesOf(VALUE)).toContain(whole);
  });
});
