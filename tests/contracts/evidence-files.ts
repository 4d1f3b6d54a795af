/** The part of the evidence contract that files are made from and brought into. */
import { describe, expect, it } from 'vitest';
import type { Records } from '../../lib/app/ports';
import {
  begun,
  bytesIn,
  type EvidenceAdapter,
  fileBytesOf,
  heldBy,
  lookAt,
  type MakeEvidence,
  pictureOf,
  pixelsOf,
  pngOf,
  quoteOf,
} from './evidence-world';
import { EVERYTHING, importOne, planOne, streamed } from './library-world';
import { errorIn, given, idOf, valueIn } from './world';

/** Quotes of reviews 1 and 3, a picture of each of 1 and 2. */
async function evidenced(makeEvidence: MakeEvidence): Promise<EvidenceAdapter> {
  const adapter = await begun(makeEvidence);
  const { desk, pictures } = adapter;
  valueIn(await pictures.keep(pictureOf(4), pixelsOf(4)));
  valueIn(await desk.keep(quoteOf(1), 0));
  valueIn(await pictures.keep(pictureOf(2, { assessmentId: idOf(2) }), pixelsOf(2)));
  valueIn(await desk.keep(quoteOf(3, { assessmentId: idOf(3), productId: idOf(1_003) }), 0));
  return adapter;
}

const idsIn = ({ evidence, pictures }: Records) => [
  evidence.map(({ id }) => id),
  pictures.map(({ evidenceId }) => evidenceId),
];

/** What reading and importing evidence must do, over each adapter `makeEvidence` gives. */
export function evidenceFilesContract(makeEvidence: MakeEvidence): void {
  describe('evidence that is read for a file', () => {
    it('comes by id with its reviews, and each picture with its bytes', async () => {
      const { library, desk } = await evidenced(makeEvidence);
      const all = valueIn(await library.read(EVERYTHING));
      expect(idsIn(all)).toEqual([[4_001, 4_002, 4_003, 4_004].map(idOf), [4_002, 4_004].map(idOf)]);
      expect(all.pictures).toEqual([fileBytesOf(2), fileBytesOf(4)]);
      const [quote] = all.evidence;
      expect(valueIn(await desk.of(idOf(1)))).toContainEqual(quote);
      const review = valueIn(await library.read({ kind: 'review', assessmentId: idOf(1) }));
      expect(idsIn(review)).toEqual([[4_001, 4_004].map(idOf), [idOf(4_004)]]);
      valueIn(await library.setBinned([idOf(1)], true));
      const product = valueIn(await library.read({ kind: 'product', productId: idOf(1_001) }));
      expect(idsIn(product)).toEqual([[idOf(4_002)], [idOf(4_002)]]);
    });

    it('is in a stream with its review, the same as in one go', async () => {
      const { library } = await evidenced(makeEvidence);
      const steps = await streamed(library, EVERYTHING);
      expect(steps.map(idsIn)).toEqual([
        [[4_001, 4_004].map(idOf), [idOf(4_004)]],
        [[idOf(4_002)], [idOf(4_002)]],
        [[idOf(4_003)], []],
      ]);
      const { evidence, pictures } = valueIn(await library.read(EVERYTHING));
      const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
      expect(steps.flatMap((step) => step.evidence).toSorted(byId)).toEqual(evidence);
      expect(steps.flatMap((step) => step.pictures).toReversed()).toEqual(pictures);
    });

    it('leaves out what was taken away, pixels and all', async () => {
      const { library, desk } = await evidenced(makeEvidence);
      valueIn(await desk.remove(idOf(1), idOf(4_004)));
      const records = valueIn(await library.read({ kind: 'review', assessmentId: idOf(1) }));
      expect(idsIn(records)).toEqual([[idOf(4_001)], []]);
    });
  });

  describe('evidence that is brought in', () => {
    async function backup(): Promise<Records> {
      return valueIn(await (await evidenced(makeEvidence)).library.read(EVERYTHING));
    }

    it('is planned without writing, then stands just as it was, bytes and all', async () => {
      const records = await backup();
      const { library, desk, pictures } = await makeEvidence(given());
      const plan = valueIn(await planOne(library, records));
      expect(valueIn(await library.read(EVERYTHING)).evidence).toEqual([]);
      expect(valueIn(await importOne(library, records))).toEqual(plan);
      expect(valueIn(await library.read(EVERYTHING))).toEqual(records);
      expect(await bytesIn(await pictures.pixels(idOf(4_002)))).toEqual(pngOf(2));
      expect(valueIn(await desk.of(idOf(3)))).toEqual(records.evidence.slice(2, 3));
    });

    it('does nothing the second time', async () => {
      const records = await backup();
      const { library } = await makeEvidence(given());
      valueIn(await importOne(library, records));
      const again = valueIn(await importOne(library, records));
      expect(new Set(again.items.map(({ fate }) => fate))).toEqual(new Set(['same']));
      expect(valueIn(await library.read(EVERYTHING))).toEqual(records);
    });

    it('brings back what was taken away here, and can be changed from there on', async () => {
      const adapter = await evidenced(makeEvidence);
      const records = valueIn(await adapter.library.read(EVERYTHING));
      valueIn(await adapter.desk.remove(idOf(1), idOf(4_004)));
      valueIn(await adapter.desk.remove(idOf(1), idOf(4_001)));
      valueIn(await importOne(adapter.library, records));
      expect(valueIn(await adapter.library.read(EVERYTHING))).toEqual(records);
      expect(await bytesIn(await adapter.pictures.pixels(idOf(4_004)))).toEqual(pngOf(4));
      const [quote] = records.evidence;
      if (!quote) throw new Error('no quote');
      expect(valueIn(await adapter.desk.keep({ ...quote, note: 'again' }, quote.revision)).note).toBe(
        'again',
      );
    });

    it('never overwrites what is here, and joins the looks of both sides', async () => {
      const adapter = await evidenced(makeEvidence);
      const { desk, library } = adapter;
      const records = valueIn(await library.read(EVERYTHING));
      const [first, second] = [lookAt(1, { kind: 'gone' }), lookAt(2, { kind: 'present', lane: 'shown' })];
      valueIn(await desk.recordChecks(idOf(1), [{ evidenceId: idOf(4_001), check: second }]));
      const picture = valueIn(await desk.of(idOf(1))).find(({ kind }) => kind === 'picture');
      if (picture?.kind !== 'picture') throw new Error('no picture');
      const described = valueIn(await desk.keep({ ...picture, alt: 'Mine.' }, picture.revision));
      const theirs = records.evidence.map((piece) =>
        piece.id === idOf(4_001) && piece.kind === 'quote' ? { ...piece, checks: [first] } : piece,
      );
      const plan = valueIn(await importOne(library, { ...records, evidence: theirs }));
      expect(plan.items.find(({ id }) => id === idOf(1))?.fate).toBe('conflict');
      const now = valueIn(await desk.of(idOf(1)));
      expect(now.find(({ id }) => id === described.id)).toEqual(described);
      expect(now.find(({ id }) => id === idOf(4_001))).toMatchObject({ checks: [first, second] });
    });

    it('leaves evidence alone that has the same id under another review', async () => {
      const adapter = await evidenced(makeEvidence);
      const { desk, library } = adapter;
      const records = valueIn(await library.read({ kind: 'review', assessmentId: idOf(3) }));
      const [quote] = valueIn(await desk.of(idOf(1))).filter(({ kind }) => kind === 'quote');
      const theirs = records.evidence.map((piece) => ({ ...piece, id: idOf(4_001) }));
      const plan = valueIn(await importOne(library, { ...records, evidence: theirs }));
      expect(plan.items.find(({ id }) => id === idOf(3))?.fate).toBe('conflict');
      expect(valueIn(await desk.of(idOf(1)))).toContainEqual(quote);
      expect(await heldBy(adapter, 3)).toEqual([idOf(4_003)]);
    });

    const wrong: readonly (readonly [string, (records: Records) => Partial<Records>])[] = [
      ['a picture without its pixels', ({ pictures }) => ({ pictures: pictures.slice(1) })],
      [
        'pixels without their picture',
        ({ evidence }) => ({ evidence: evidence.slice(0, 1), pictures: [fileBytesOf(4)] }),
      ],
      ['pixels twice', ({ pictures }) => ({ pictures: [...pictures, ...pictures.slice(0, 1)] })],
      [
        'pixels of another picture',
        ({ pictures }) => ({ pictures: pictures.map((one) => ({ ...one, base64: fileBytesOf(5).base64 })) }),
      ],
      [
        'pixels that are no base64',
        ({ pictures }) => ({ pictures: pictures.map((one) => ({ ...one, base64: '?' })) }),
      ],
      [
        'pixels that are an SVG',
        ({ pictures }) => ({
          pictures: pictures.map((one) => ({ ...one, base64: btoa('<svg>picture</svg>'.slice(0, 17)) })),
        }),
      ],
      [
        'pixels of another media type',
        ({ pictures }) => ({
          pictures: pictures.map((one) => ({ ...one, mediaType: 'image/jpeg' as const })),
        }),
      ],
      [
        'evidence without its review',
        ({ evidence }) => ({ evidence: [...evidence, quoteOf(9, { assessmentId: idOf(9) })] }),
      ],
      [
        'evidence of another product',
        ({ evidence }) => ({ evidence: [...evidence, quoteOf(9, { productId: idOf(1_003) })] }),
      ],
    ];

    it.each(wrong)('is refused with %s, and nothing of the file is stored', async (_, change) => {
      const records = await backup();
      const { library } = await makeEvidence(given());
      const file = { ...records, ...change(records) };
      const planned = errorIn(await planOne(library, file));
      expect(planned).toMatchObject({ kind: 'refused' });
      expect(errorIn(await importOne(library, file))).toEqual(planned);
      expect(valueIn(await library.read(EVERYTHING)).assessments).toEqual([]);
    });
  });
}
