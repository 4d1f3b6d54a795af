/** A page as it was read, as the background is told of it: where, in which language, and the hash of its words. */
import { pageKeyOf } from '../../domain/page-key';
import type { SensitiveSign } from '../../domain/page-signs';
import type { UnreadPart } from '../../domain/quote-limits';
import { languageOf, orElse, titleOf } from '../read-page';
import { sensitiveSigns } from '../sensitive-signs';
import type { PageRead } from './read-text';

/** The background checks it against the schema of this name. */
export type PageText = {
  readonly pageKey: string;
  readonly title: string;
  readonly language: string;
  /** SHA-256 in hexadecimal of the visible text in UTF-8, or nothing where the browser makes none: then `text` is that text. */
  readonly textHash: string | null;
  readonly text: string | null;
  readonly textLength: number;
  readonly unread: readonly UnreadPart[];
  readonly sensitive: readonly SensitiveSign[];
};

/** Only secure pages have the means; elsewhere there is none. */
async function sha256Of(text: string): Promise<string | null> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @returns `null` for a page that is not remembered by its address: a browser's own, or one made by a script */
export async function pageTextOf({ document: document_, texts, unread }: PageRead): Promise<PageText | null> {
  // A document's `location` is its own, and no name of an element shadows it.
  const pageKey = pageKeyOf(document_.location.href);
  if (pageKey === null) return null;
  const { visible } = texts;
  const textHash = await sha256Of(visible).catch(() => null);
  return {
    pageKey,
    title: orElse('', () => titleOf(document_)),
    language: orElse('', () => languageOf(document_)),
    textHash,
    text: textHash === null ? visible : null,
    textLength: visible.length,
    unread,
    // As when its facts are read: signs that cannot be read are not taken for none.
    sensitive: orElse<SensitiveSign[]>(['password-field'], () => sensitiveSigns(document_)),
  };
}
