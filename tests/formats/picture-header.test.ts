/** The kind and the declared size of a picture, by its first bytes alone, from whole files and from any rubbish. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPictureHeader } from '../../lib/formats/picture-header';

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const be16 = (value: number) => [value >>> 8, value & 0xff];
const be32 = (value: number) => [...be16(value >>> 16), ...be16(value & 0xffff)];
const le24 = (value: number) => [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff];
const read = (...bytes: readonly number[]) => readPictureHeader(Uint8Array.from(bytes));

const PNG_MARK = [0x89, ...ascii('PNG'), 13, 10, 26, 10];
const png = (width: number, height: number) => [
  ...PNG_MARK,
  ...be32(13),
  ...ascii('IHDR'),
  ...be32(width),
  ...be32(height),
  8,
  2,
  0,
  0,
  0,
];
const frame = (marker: number, width: number, height: number) => [
  0xff,
  marker,
  ...be16(17),
  8,
  ...be16(height),
  ...be16(width),
  3,
];
const segment = (marker: number, length: number) => [
  0xff,
  marker,
  ...be16(length + 2),
  ...Array.from({ length }, () => 0xff),
];
const riff = (chunk: string, ...data: readonly number[]) => [
  ...ascii('RIFF'),
  ...be32(0),
  ...ascii('WEBP'),
  ...ascii(chunk),
  ...be32(0),
  ...data,
  ...Array.from({ length: 12 }, () => 0),
];

describe('a picture', () => {
  it('in PNG says its size in its first chunk', () => {
    expect(read(...png(70_000, 3))).toEqual({
      kind: 'picture',
      mediaType: 'image/png',
      width: 70_000,
      height: 3,
    });
  });

  it('in JPEG says it in its frame, behind whatever stands before that, in any of the kinds of frame', () => {
    for (const marker of [0xc0, 0xc1, 0xc2, 0xc9, 0xca]) {
      const bytes = [
        0xff,
        0xd8,
        ...segment(0xe1, 900),
        ...segment(0xc4, 20),
        0xff,
        0xff,
        ...frame(marker, 640, 480),
      ];
      expect(read(...bytes, 0, 0, 0)).toEqual({
        kind: 'picture',
        mediaType: 'image/jpeg',
        width: 640,
        height: 480,
      });
    }
  });

  it('in WebP says it in each of three ways', () => {
    const size = { kind: 'picture', mediaType: 'image/webp', width: 300, height: 200 };
    const lossy = [0, 0, 0, 0x9d, 0x01, 0x2a, 300 & 0xff, 300 >>> 8, 200, 0];
    expect(read(...riff('VP8 ', ...lossy))).toEqual(size);
    const bits = (299 | (199 << 14)) >>> 0;
    expect(read(...riff('VP8L', 0x2f, ...le24(bits), bits >>> 24))).toEqual(size);
    expect(read(...riff('VP8X', 0, 0, 0, 0, ...le24(299), ...le24(199)))).toEqual(size);
  });

  it('that is the largest a format can declare is read as such, so that it can be refused', () => {
    expect(read(...png(0xffffffff, 0xffffffff))).toMatchObject({
      width: 4_294_967_295,
      height: 4_294_967_295,
    });
    const huge = riff('VP8X', 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff);
    expect(read(...huge)).toMatchObject({ width: 16_777_216, height: 16_777_216 });
  });
});

describe('anything else', () => {
  it.each([
    ['a GIF', ascii('GIF89a................')],
    ['an SVG', ascii('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a web page', ascii('<!doctype html><title>photo.png</title>')],
    ['an AVIF', [0, 0, 0, 28, ...ascii('ftypavif')]],
    ['a sound in RIFF', [...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WAVEfmt ')]],
    ['nothing', []],
  ])('is no picture: %s', (_name, bytes) => {
    expect(read(...bytes)).toEqual({ kind: 'other' });
  });

  it.each([
    ['a PNG without its first chunk', [...PNG_MARK, ...be32(4), ...ascii('tEXt'), ...be32(9), ...be32(9)]],
    ['a PNG cut short', png(9, 9).slice(0, 20)],
    ['a PNG of no width', png(0, 9)],
    ['a JPEG whose pixels come first', [0xff, 0xd8, ...segment(0xda, 4), ...frame(0xc0, 9, 9)]],
    ['a JPEG that ends', [0xff, 0xd8, 0xff, 0xd9, 0, 0, 0]],
    ['a JPEG of no height', [0xff, 0xd8, ...frame(0xc0, 9, 0), 0, 0]],
    ['a JPEG cut short', [0xff, 0xd8, ...frame(0xc0, 9, 9).slice(0, 6)]],
    ['a WebP of an unknown chunk', riff('ALPH', 1, 2, 3)],
    ['a WebP cut short', riff('VP8X').slice(0, 20)],
  ])('is damaged: %s', (_name, bytes) => {
    expect(read(...bytes)).toEqual({ kind: 'damaged' });
  });

  it('never throws and always ends, whatever the bytes', () => {
    const begins = fc.constantFrom([], PNG_MARK, [0xff, 0xd8], riff('VP8 '), riff('VP8L'), riff('VP8X'));
    fc.assert(
      fc.property(begins, fc.uint8Array({ maxLength: 400 }), fc.boolean(), (begin, rest, within) => {
        const bytes = Uint8Array.from([...begin, ...rest]);
        // Also as a view into a larger buffer, where offsets are easily forgotten.
        const around = new Uint8Array(bytes.length + 9);
        around.set(bytes, 5);
        const header = readPictureHeader(within ? around.subarray(5, 5 + bytes.length) : bytes);
        expect(header).toEqual(readPictureHeader(bytes));
        if (header.kind === 'picture') expect(Math.min(header.width, header.height)).toBeGreaterThan(0);
      }),
    );
  });
});
