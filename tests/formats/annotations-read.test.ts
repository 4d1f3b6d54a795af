/** A JSON-LD processor that is not ours reads the evidence, with the context given locally. */
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { ANNOTATION_CONTEXT, annotationParts } from '../../lib/formats/annotation-file';
import { ANNOTATION_CONTEXT_HERE } from '../fixtures/annotation-context';
import { reviewOf } from '../fixtures/records/builders';
import { CSV_TEXTS } from '../fixtures/records/csv-texts';
import { everyKind, formEvidence } from '../fixtures/records/evidence';
import { streamed, textOf } from '../fixtures/records/streamed';
import { HOSTILE } from './hostile-text';

const documentLoader = async (url: string) => {
  if (url !== ANNOTATION_CONTEXT) throw new Error(`Nothing is fetched: ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: ANNOTATION_CONTEXT_HERE };
};

const words = { questionLabel: () => '', evidence: CSV_TEXTS.evidence, withNotes: true };

async function quads(evidence: Parameters<typeof reviewOf>[0]): Promise<string> {
  const text = await textOf(annotationParts(streamed(reviewOf(evidence)), { words, label: 'Evidence' }));
  const read: unknown = await jsonld.toRDF(JSON.parse(text), {
    documentLoader,
    format: 'application/n-quads',
    safe: true,
  });
  return String(read);
}

describe('a JSON-LD processor', () => {
  it('understands every term, and finds an annotation for every piece', async () => {
    const evidence = everyKind(400);
    const all = await quads({ evidence });
    const annotations = all.match(/type> <http:\/\/www\.w3\.org\/ns\/oa#Annotation>/g);
    expect(annotations).toHaveLength(evidence.length);
    expect(all).toContain('<http://www.w3.org/ns/oa#exact> "Co-produced with residents."');
    expect(all).toContain(`"${evidence.length}"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>`);
  });

  it.each(HOSTILE)('reads $tries', async ({ text }) => {
    const note = text.slice(0, 2_000);
    const url = `https://larkshire.example/${text.slice(0, 200)}`;
    const evidence = [{ ...formEvidence(400).address, url, note }];
    const all = await quads({ evidence });
    expect(all).toContain('<http://www.w3.org/ns/oa#hasTarget> <https://larkshire.example/');
  });
});
