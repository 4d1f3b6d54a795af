/** A checklist's hash: SHA-256 over the canonical JSON (RFC 8785) of its structure and text. */
import type { Checklist } from '../domain/checklist';
import { canonical } from './write-json';

/** SHA-256 of the text's UTF-8 bytes, as 64 small hexadecimal digits. Given from outside: this layer has no crypto. */
export type Sha256 = (text: string) => Promise<string>;

type Content = Pick<Checklist, 'structure' | 'text'>;

/** The text that the hash is made of. */
export function hashedText({ structure, text }: Content): string {
  return canonical({ structure, text });
}

/** The content with the reference that names it: what is kept and what reviews are made with. */
export async function withReference({ structure, text }: Content, sha256: Sha256): Promise<Checklist> {
  const hash = await sha256(hashedText({ structure, text }));
  const { id, version } = structure;
  return { ref: { id, version, language: text.language, hash }, structure, text };
}
