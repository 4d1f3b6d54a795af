/** Quotes and pictures of a file are believed only if they are what their records say. */
import { describe, expect, it } from 'vitest';
import type { Evidence, Picture, PictureBytes } from '../../lib/domain/evidence';
import { wrongEvidence } from '../../lib/formats/evidence-in-file';
import { FILE_CHECKS } from '../fixtures/checklists/sha256';
import { PNG_BASE64, quoteOf, sha256Of, shownOf } from '../fixtures/records/evidence';
import { GOLDEN_EVERYTHING } from '../fixtures/records/golden';

const wrong = (evidence: readonly Evidence[], pictures: readonly PictureBytes[] = []) =>
  wrongEvidence({ evidence, pictures }, FILE_CHECKS);

/** The golden picture's record with other bytes, whose length and hash are told rightly. */
function disguised(bytes: Buffer, mediaType: Picture['mediaType'] = 'image/png') {
  const { picture, pixels } = shownOf(401, { mediaType }, bytes.toString('base64'));
  return wrong([picture], [pixels]);
}

const PNG = Buffer.from(PNG_BASE64, 'base64');
const WEBP = Buffer.concat([
  Buffer.from('RIFF....WEBPVP8X'),
  Buffer.alloc(8),
  Buffer.from([1, 0, 0, 0, 0, 0]),
]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 1, 0, 2, 3]);

describe('wrongEvidence', () => {
  it('has nothing against the golden file, nor against a file without evidence', async () => {
    expect(await wrongEvidence(GOLDEN_EVERYTHING, FILE_CHECKS)).toBeNull();
    expect(await wrong([])).toBeNull();
  });

  it('finds the quote whose words are not those that were hashed', async () => {
    const forged = { ...quoteOf(401), exact: 'Never tested with anybody.' };
    expect(await wrong([quoteOf(400), forged])).toMatchObject({
      kind: 'invalid',
      path: 'evidence[1].exactHash',
      why: 'wrong-quote',
    });
  });

  it.each([
    ['another length', { bytes: 71 }, 'expected 71 bytes'],
    ['another hash', { hash: sha256Of('another') }, 'expected the hash of its record'],
    ['another width', { width: 3 }, 'expected 3 by 1 pixels'],
    ['another height', { height: 4_096 }, 'expected 2 by 4096 pixels'],
    ['another type', { mediaType: 'image/jpeg' }, 'expected image/jpeg'],
  ] as const)('finds pixels of %s than their record says', async (_, overrides, detail) => {
    const { picture, pixels } = shownOf(401, overrides);
    expect(await wrong([picture], [pixels])).toEqual({
      kind: 'invalid',
      line: null,
      path: 'pictures[0].base64',
      why: 'wrong-picture',
      detail,
    });
  });

  it('takes PNG, JPEG and WebP by what their bytes are', async () => {
    expect(await disguised(PNG)).toBeNull();
    expect(await disguised(JPEG, 'image/jpeg')).toBeNull();
    expect(await disguised(WEBP, 'image/webp')).toBeNull();
    expect(await disguised(JPEG, 'image/webp')).toMatchObject({ why: 'wrong-picture' });
  });

  it.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['a web page', Buffer.from('<!doctype html><script>1</script>')],
    ['a GIF', Buffer.from('GIF89a..............................')],
    ['a PNG that is cut', PNG.subarray(0, 20)],
    ['a PNG without a size', Buffer.concat([PNG.subarray(0, 16), Buffer.alloc(20)])],
    ['a PDF', Buffer.from('%PDF-1.7 ..........................')],
  ])('never takes %s for a picture', async (_, bytes) => {
    for (const type of ['image/png', 'image/jpeg', 'image/webp'] as const) {
      expect(await disguised(bytes, type)).toMatchObject({ why: 'wrong-picture' });
    }
  });

  it('finds pixels that are cut in the middle of a letter', async () => {
    const { picture, pixels } = shownOf(400);
    expect(await wrong([picture], [{ ...pixels, base64: `${pixels.base64}A` }])).toMatchObject({
      detail: 'expected base64',
    });
  });

  it('stops when it is told to', async () => {
    const { picture, pixels } = shownOf(400);
    let asked = 0;
    const goOn = () => {
      asked += 1;
      if (asked === 2) throw new Error('enough');
    };
    const records = { evidence: [quoteOf(401), picture], pictures: [pixels] };
    await expect(wrongEvidence(records, FILE_CHECKS, goOn)).rejects.toThrow('enough');
  });
});
