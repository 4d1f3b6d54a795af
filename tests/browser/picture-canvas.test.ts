/** Opening pictures without a canvas: what is refused before or after decoding, and the address of a shot. */
import { describe, expect, it, vi } from 'vitest';
import { PICTURE_FILE_MAX, PICTURE_OPEN_SIDE_MAX } from '../../lib/app/picture-tools';
import { fileFromDataUrl, readPicture } from '../../lib/browser/picture-canvas';
import { fakePixels } from '../fixtures/picture/world';

/** The first bytes of a PNG of this size. */
function png(width: number, height: number): Blob {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return new Blob([bytes]);
}

const decoder = (width = 10, height = 10) => vi.fn(async () => fakePixels(width, height));

describe('opening a picture', () => {
  it('goes by its bytes, and not by the name or type that it comes with', async () => {
    const decode = vi.fn<(file: Blob) => Promise<ImageBitmap>>(async () => fakePixels());
    const file = new File([await png(10, 10).arrayBuffer()], 'words.txt', { type: 'text/plain' });
    expect((await readPicture(file, decode)).kind).toBe('read');
    expect(decode.mock.calls[0]?.[0].type).toBe('image/png');
    const page = new File(['<svg/>'], 'photo.png', { type: 'image/png' });
    expect(await readPicture(page, decode)).toEqual({ kind: 'not-a-picture' });
    expect(decode).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['one side', PICTURE_OPEN_SIDE_MAX + 1, 1],
    ['all its pixels', 9_000, 9_000],
  ])('decodes nothing of a small file that declares too much: %s', async (_what, width, height) => {
    const decode = decoder();
    expect(await readPicture(png(width, height), decode)).toEqual({ kind: 'too-large' });
    expect(decode).not.toHaveBeenCalled();
  });

  it('reads nothing of a file that is too large', async () => {
    const file = png(10, 10);
    Object.defineProperty(file, 'size', { value: PICTURE_FILE_MAX + 1 });
    const read = vi.spyOn(file, 'arrayBuffer');
    expect(await readPicture(file, decoder())).toEqual({ kind: 'too-large' });
    expect(read).not.toHaveBeenCalled();
  });

  it('lets go of pixels that came out larger than the file declared', async () => {
    const pixels = fakePixels(PICTURE_OPEN_SIDE_MAX + 1, 1);
    expect(await readPicture(png(10, 10), async () => pixels)).toEqual({ kind: 'too-large' });
    expect(pixels.close).toHaveBeenCalledTimes(1);
  });

  it('says when a file cannot be read: damaged, not decoded, or gone', async () => {
    const cannot = { kind: 'cannot-be-read' };
    expect(await readPicture(png(0, 0), decoder())).toEqual(cannot);
    const breaks = async () => Promise.reject(new DOMException('no', 'InvalidStateError'));
    expect(await readPicture(png(10, 10), breaks)).toEqual(cannot);
    const gone = png(10, 10);
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    expect(await readPicture(gone, decoder())).toEqual(cannot);
  });
});

describe('the address of a shot', () => {
  it('holds its bytes and its kind', async () => {
    const file = fileFromDataUrl('data:image/png;base64,AAECgP8=');
    expect(file?.type).toBe('image/png');
    expect([...new Uint8Array((await file?.arrayBuffer()) ?? [])]).toEqual([0, 1, 2, 128, 255]);
  });

  it.each(['', 'data:text/html;base64,AAAA', 'data:image/png,abc', 'data:image/png;base64,*', 'blob:x'])(
    'is none: %j',
    (address) => {
      expect(fileFromDataUrl(address)).toBeNull();
    },
  );
});
