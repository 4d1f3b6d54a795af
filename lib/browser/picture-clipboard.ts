/** A picture from the clipboard, by a button; pasting by the keyboard needs none of this. */
import type { ClipboardPicture } from '../app/picture-tools';

/** The part of a clipboard used here; `navigator.clipboard` fits. */
export type ReadableClipboard = {
  read(): Promise<readonly Pick<ClipboardItem, 'types' | 'getType'>[]>;
};

/** The kinds a browser offers pictures in, the exact one first. */
const KINDS = ['image/png', 'image/webp', 'image/jpeg'] as const;

function browserClipboard(): ReadableClipboard | null {
  // There is none on pages without a secure address, and older browsers cannot read.
  const clipboard: Partial<Clipboard> | undefined = navigator.clipboard;
  return typeof clipboard?.read === 'function' ? navigator.clipboard : null;
}

/** @param clipboard `null` where the browser has none that can be read */
export async function readClipboardPicture(
  clipboard: ReadableClipboard | null = browserClipboard(),
): Promise<ClipboardPicture> {
  if (clipboard === null) return { kind: 'not-offered' };
  try {
    for (const item of await clipboard.read()) {
      const kind = KINDS.find((one) => item.types.includes(one));
      if (kind) return { kind: 'picture', file: await item.getType(kind) };
    }
    return { kind: 'nothing' };
  } catch (thrown) {
    const name = thrown instanceof Error ? thrown.name : '';
    // `DataError` and the like: what lies there is in no form the browser gives out.
    return { kind: name === 'NotAllowedError' || name === 'SecurityError' ? 'not-allowed' : 'nothing' };
  }
}
