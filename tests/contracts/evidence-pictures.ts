/** The part of the evidence contract that keeps pictures, and reads the evidence of a product. */
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../lib/domain/evidence';
import {
  begun,
  bytesIn,
  type EvidenceAdapter,
  heldBy,
  type MakeEvidence,
  pictureOf,
  pixelsOf,
  pngOf,
  quoteOf,
} from './evidence-world';
import { errorIn, idOf, sha256Of, valueIn } from './world';

type WithPicture = EvidenceAdapter & { readonly picture: Picture };

async function withPicture(makeEvidence: MakeEvidence): Promise<WithPicture> {
  const adapter = await begun(makeEvidence);
  return { ...adapter, picture: valueIn(await adapter.pictures.keep(pictureOf(1), pixelsOf(1))) };
}

const NOT_FOUND = { kind: 'not-found' };

/** Bytes that begin as other files do; each is longer than any head that is looked at. */
const SVG = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>');
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...pngOf(1)]);
const WEBP = new TextEncoder().encode('RIFF\u0010\u0000\u0000\u0000WEBPVP8L....');
const WAVE = new TextEncoder().encode('RIFF\u0010\u0000\u0000\u0000WAVEfmt ....');

/** A picture's record that tells the truth of these bytes but for what it calls them. */
function called(mediaType: Picture['mediaType'], bytes: Uint8Array<ArrayBuffer>): [Picture, Blob] {
  const record = pictureOf(5, { mediaType, bytes: bytes.length, hash: sha256Of(bytes) });
  return [record, new Blob([bytes], { type: mediaType })];
}

/** What keeping pictures must do, over each adapter `makeEvidence` gives. */
export function picturesContract(makeEvidence: MakeEvidence): void {
  describe('Pictures.keep and pixels', () => {
    it('keeps a picture with its pixels, among the review’s evidence', async () => {
      const { desk, pictures, picture } = await withPicture(makeEvidence);
      const { createdAt, updatedAt } = picture;
      expect(picture).toEqual({ ...pictureOf(1), revision: 1, createdAt, updatedAt });
      expect(createdAt > pictureOf(1).createdAt).toBe(true);
      expect(valueIn(await desk.of(idOf(1)))).toEqual([picture]);
      const pixels = await pictures.pixels(picture.id);
      expect(pixels.ok && pixels.value.type).toBe('image/png');
      expect(await bytesIn(pixels)).toEqual(pngOf(1));
    });

    it.each([
      ['image/jpeg', JPEG],
      ['image/webp', WEBP],
    ] as const)('keeps %s too', async (mediaType, bytes) => {
      const { pictures } = await begun(makeEvidence);
      const { id } = valueIn(await pictures.keep(...called(mediaType, bytes)));
      expect(await bytesIn(await pictures.pixels(id))).toEqual(bytes);
    });

    it.each([
      ['an SVG', ...called('image/png', SVG)],
      ['a JPEG that is called PNG', ...called('image/png', JPEG)],
      ['a PNG that is called JPEG', ...called('image/jpeg', pngOf(5))],
      ['a PNG that is called WebP', ...called('image/webp', pngOf(5))],
      ['a sound that is called WebP', ...called('image/webp', WAVE)],
      ['nothing at all', pictureOf(5), new Blob([])],
      ['another length', pictureOf(5, { bytes: 3 }), pixelsOf(5)],
      ['another hash', pictureOf(5, { hash: 'e'.repeat(64) }), pixelsOf(5)],
      ['too large a side', pictureOf(5, { width: 4_097 }), pixelsOf(5)],
      ['a review that is gone', pictureOf(5, { assessmentId: idOf(9) }), pixelsOf(5)],
      ['another product', pictureOf(5, { productId: idOf(1_003) }), pixelsOf(5)],
    ])('refuses %s, and keeps neither half of it', async (_, record, pixels) => {
      const adapter = await begun(makeEvidence);
      expect(errorIn(await adapter.pictures.keep(record, pixels))).toMatchObject({ kind: 'refused' });
      expect(await heldBy(adapter)).toEqual([]);
      expect(errorIn(await adapter.pictures.pixels(record.id))).toEqual(NOT_FOUND);
    });

    it('answers a request sent again, and takes no other picture under its id', async () => {
      const { desk, pictures, picture } = await withPicture(makeEvidence);
      expect(valueIn(await pictures.keep(pictureOf(1), pixelsOf(1)))).toEqual(picture);
      const described = valueIn(await desk.keep({ ...picture, alt: 'A list.' }, 1));
      expect(valueIn(await pictures.keep(pictureOf(1), pixelsOf(1)))).toEqual(described);
      const other = { ...pictureOf(2), id: picture.id };
      expect(errorIn(await pictures.keep(other, pixelsOf(2)))).toMatchObject({ kind: 'refused' });
      expect(await bytesIn(await pictures.pixels(picture.id))).toEqual(pngOf(1));
    });

    it('has no pixels for what is no picture', async () => {
      const { desk, pictures } = await begun(makeEvidence);
      valueIn(await desk.keep(quoteOf(1), 0));
      expect(errorIn(await pictures.pixels(quoteOf(1).id))).toEqual(NOT_FOUND);
      expect(errorIn(await pictures.pixels(idOf(4_099)))).toEqual(NOT_FOUND);
    });
  });

  describe('a picture at the desk', () => {
    it('is described, and never without or with other pixels', async () => {
      const { desk, picture } = await withPicture(makeEvidence);
      const described = valueIn(await desk.keep({ ...picture, alt: 'A list.' }, 1));
      expect(described).toMatchObject({ alt: 'A list.', revision: 2 });
      const wrong = [pictureOf(2), { ...described, hash: 'e'.repeat(64) }, { ...described, width: 10 }];
      for (const record of wrong) {
        expect(errorIn(await desk.keep(record, record.revision))).toMatchObject({ kind: 'refused' });
      }
      expect(valueIn(await desk.of(idOf(1)))).toEqual([described]);
    });

    it('can be brought back until the review’s evidence changes, and is shown to nobody meanwhile', async () => {
      const { desk, pictures, picture } = await withPicture(makeEvidence);
      valueIn(await desk.remove(idOf(1), picture.id));
      valueIn(await desk.remove(idOf(1), picture.id));
      expect(errorIn(await pictures.pixels(picture.id))).toEqual(NOT_FOUND);
      const back = valueIn(await desk.keep(picture, 0));
      expect(back).toEqual({ ...picture, revision: 2, updatedAt: back.updatedAt });
      expect(await bytesIn(await pictures.pixels(picture.id))).toEqual(pngOf(1));
    });

    it('is not brought back into another review', async () => {
      const { desk, picture } = await withPicture(makeEvidence);
      valueIn(await desk.remove(idOf(1), picture.id));
      const elsewhere = { ...picture, assessmentId: idOf(2) };
      expect(errorIn(await desk.keep(elsewhere, 0))).toMatchObject({ kind: 'refused' });
    });

    it.each([
      ['something is kept', (one: EvidenceAdapter) => one.desk.keep(quoteOf(7), 0)],
      ['a picture is kept', (one: EvidenceAdapter) => one.pictures.keep(pictureOf(7), pixelsOf(7))],
      ['something else is taken away', (one: EvidenceAdapter) => one.desk.remove(idOf(1), quoteOf(2).id)],
    ])('is gone for good once %s', async (_, change) => {
      const adapter = await withPicture(makeEvidence);
      const { desk, picture } = adapter;
      valueIn(await desk.keep(quoteOf(2), 0));
      valueIn(await desk.remove(idOf(1), picture.id));
      valueIn<unknown, unknown>(await change(adapter));
      expect(errorIn(await desk.keep(picture, 0))).toMatchObject({ kind: 'refused' });
    });

    it('waits for its own review only: what happens in another does not take it', async () => {
      const { desk, picture } = await withPicture(makeEvidence);
      valueIn(await desk.remove(idOf(1), picture.id));
      valueIn(await desk.keep(quoteOf(7, { assessmentId: idOf(2) }), 0));
      expect(valueIn(await desk.keep(picture, 0)).id).toBe(picture.id);
    });
  });

  describe('ofProduct', () => {
    it('has the evidence of all its reviews, the oldest first, without those in the bin', async () => {
      const { desk, pictures, library } = await begun(makeEvidence);
      const kept = [
        valueIn(await desk.keep(quoteOf(9, { assessmentId: idOf(2) }), 0)),
        valueIn(await pictures.keep(pictureOf(1), pixelsOf(1))),
        valueIn(await desk.keep(quoteOf(2), 0)),
      ];
      valueIn(await desk.keep(quoteOf(3, { assessmentId: idOf(3), productId: idOf(1_003) }), 0));
      expect(valueIn(await pictures.ofProduct(idOf(1_001)))).toEqual(kept);
      valueIn(await library.setBinned([idOf(1)], true));
      expect(valueIn(await pictures.ofProduct(idOf(1_001)))).toEqual(kept.slice(0, 1));
      expect(errorIn(await pictures.ofProduct(idOf(1_009)))).toEqual(NOT_FOUND);
    });
  });

  describe('removeForGood', () => {
    it('takes a review’s evidence and pixels, those that wait too, and no others', async () => {
      const adapter = await withPicture(makeEvidence);
      const { desk, pictures, library, reviews, picture } = adapter;
      const waiting = valueIn(await pictures.keep(pictureOf(2), pixelsOf(2)));
      const other = pictureOf(3, { assessmentId: idOf(2) });
      valueIn(await pictures.keep(other, pixelsOf(3)));
      valueIn(await desk.remove(idOf(1), waiting.id));
      valueIn(await library.setBinned([idOf(1)], true));
      valueIn(await library.removeForGood(idOf(1)));
      expect(errorIn(await desk.of(idOf(1)))).toEqual(NOT_FOUND);
      expect(errorIn(await pictures.pixels(picture.id))).toEqual(NOT_FOUND);
      expect(await bytesIn(await pictures.pixels(other.id))).toEqual(pngOf(3));
      const again = { kind: 'existing', productId: idOf(1_001) } as const;
      const { assessment } = valueIn(await reviews.open(idOf(2)));
      const request = { assessmentId: idOf(1), product: again, pageKey: null, claims: null, meetingId: null };
      valueIn(await reviews.start({ ...request, ...assessment, ...request }));
      expect(await heldBy(adapter)).toEqual([]);
      for (const left of [picture, waiting]) {
        expect(errorIn(await desk.keep(left, 0))).toMatchObject({ kind: 'refused' });
      }
    });
  });
}
