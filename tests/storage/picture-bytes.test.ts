/** A picture's bytes are known for what they are, and come through base64 unharmed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsAs, fromBase64, toBase64, whyNotOf } from '../../lib/storage/picture-bytes';
import { pictureOf, pngOf } from '../contracts/evidence-world';
import { sha256Of } from '../contracts/world';

const text = (words: string) => new TextEncoder().encode(words);
const MEDIA_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;

describe('beginsAs', () => {
  it.each([
    ['a PNG', pngOf(1), 'image/png'],
    ['a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xdb]), 'image/jpeg'],
    ['a WebP', text('RIFF....WEBP'), 'image/webp'],
    ['a PNG cut short', pngOf(1).slice(0, 7), null],
    ['a GIF', text('GIF89a......'), null],
    ['an SVG', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
    ['an SVG after an XML line', text('<?xml version="1.0"?><svg/>'), null],
    ['a page', text('<!doctype html><script>'), null],
    ['a sound in the same wrapping as WebP', text('RIFF....WAVE'), null],
    ['nothing', new Uint8Array(), null],
  ] as const)('knows %s', (_, bytes, mediaType) => {
    expect(MEDIA_TYPES.filter((one) => beginsAs(one, bytes))).toEqual(mediaType ? [mediaType] : []);
  });
});

describe('whyNotOf', () => {
  const hashOf = async (bytes: Uint8Array) => sha256Of(bytes);

  it('finds nothing wrong with the picture’s own bytes', async () => {
    expect(await whyNotOf(pictureOf(1), pngOf(1), hashOf)).toBeNull();
  });

  it('names what is wrong, and looks at the hash only when it can', async () => {
    expect(await whyNotOf(pictureOf(1), pngOf(10), hashOf)).toContain('bytes');
    expect(await whyNotOf(pictureOf(1), pngOf(2), hashOf)).toContain('hash');
    expect(await whyNotOf(pictureOf(1), pngOf(2), undefined)).toBeNull();
    expect(await whyNotOf(pictureOf(1, { mediaType: 'image/jpeg' }), pngOf(1), hashOf)).toContain(
      'image/jpeg',
    );
  });
});

describe('base64', () => {
  it('is what everybody else writes, and comes back as the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60_000, size: 'max' }), (bytes) => {
        const base64 = toBase64(bytes);
        expect(base64).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(base64)).toEqual(bytes);
      }),
      { numRuns: 30 },
    );
  });

  it('is joined without a seam where one part ends and the next begins', () => {
    for (const length of [24_575, 24_576, 24_577, 49_152, 49_153]) {
      const bytes = Uint8Array.from({ length }, (_, at) => at % 251);
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }
  });

  it('is nothing when it is not base64', () => {
    expect(fromBase64('not base64!')).toBeNull();
  });
});
