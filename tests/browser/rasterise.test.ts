/** Drawing a picture as PNG, with a page that cannot draw. */
import { describe, expect, it } from 'vitest';
import { type RasterPage, rasterise } from '../../lib/browser/rasterise';

const SVG = new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' });

/** A page whose pictures decode or not, and what it drew and gave back. */
function pageOf({ decodes = true, draws = true } = {}) {
  const seen: unknown[] = [];
  const image = {
    src: '',
    decode: () => (decodes ? Promise.resolve() : Promise.reject(new Error('no picture'))),
  };
  const canvas = {
    width: 0,
    height: 0,
    getContext: () => ({ drawImage: (_image: unknown, ...box: number[]) => seen.push(['drawn', ...box]) }),
    toBlob: (give: (blob: Blob | null) => void) => give(draws ? new Blob(['png']) : null),
  };
  const page = {
    document: { createElement: (name: string) => (name === 'img' ? image : canvas) },
    url: {
      createObjectURL: () => 'blob:one',
      revokeObjectURL: (address: string) => seen.push(['given back', address]),
    },
  } as unknown as RasterPage;
  return { page, seen, canvas };
}

describe('rasterise', () => {
  it('draws the picture over the whole canvas and gives its address back', async () => {
    const { page, seen, canvas } = pageOf();
    expect(await rasterise(SVG, 1280, 300, page)).toEqual(new TextEncoder().encode('png'));
    expect([canvas.width, canvas.height]).toEqual([1280, 300]);
    expect(seen).toEqual([
      ['drawn', 0, 0, 1280, 300],
      ['given back', 'blob:one'],
    ]);
  });

  it.each([
    ['does not decode', { decodes: false }],
    ['cannot be written', { draws: false }],
  ])('gives nothing for a picture that %s, and its address back all the same', async (_what, how) => {
    const { page, seen } = pageOf(how);
    expect(await rasterise(SVG, 10, 10, page)).toBeNull();
    expect(seen.at(-1)).toEqual(['given back', 'blob:one']);
  });
});
