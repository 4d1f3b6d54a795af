/** The clipboard by a button: a picture, or why there is none. */
import { describe, expect, it } from 'vitest';
import { readClipboardPicture } from '../../lib/browser/picture-clipboard';

const item = (...types: string[]) => ({ types, getType: async (type: string) => new Blob(['x'], { type }) });
const fails = (name: string) => ({ read: () => Promise.reject(new DOMException('no', name)) });

describe('the clipboard', () => {
  it('gives its picture, the exact kind before others', async () => {
    const read = async () => [item('text/plain'), item('image/jpeg', 'image/png')];
    const found = await readClipboardPicture({ read });
    expect(found).toMatchObject({ kind: 'picture', file: { type: 'image/png' } });
  });

  it.each([
    ['nothing', { read: async () => [item('text/plain', 'text/html')] }],
    ['nothing', { read: async () => [] }],
    ['nothing', fails('DataError')],
    ['not-allowed', fails('NotAllowedError')],
    ['not-allowed', fails('SecurityError')],
    ['not-offered', null],
  ] as const)('says why there is none: %s', async (kind, clipboard) => {
    expect(await readClipboardPicture(clipboard)).toEqual({ kind });
  });
});
