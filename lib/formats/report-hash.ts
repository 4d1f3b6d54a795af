/** A printed SHA-256 as people copy it, to compare a file with. */

/** What was pasted to compare with: nothing, a hash, or something that is none. */
export type PastedHash =
  | { readonly kind: 'empty' }
  | { readonly kind: 'hash'; readonly sha256: string }
  | { readonly kind: 'no-hash' };

/** Reads a hash as people copy one: blanks, line ends, colons and capitals say nothing, and a name may stand around it. */
export function readHash(text: string): PastedHash {
  if (text.trim() === '') return { kind: 'empty' };
  // "SHA-256: ab…", as some programs write it, has digits of its own.
  const bare = text.replace(/sha-?256/gi, ' ');
  const whole = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/i.exec(bare)?.[0];
  if (whole !== undefined) return { kind: 'hash', sha256: whole.toLowerCase() };
  const joined = bare.replace(/[\s:()=*-]+/g, '').toLowerCase();
  return /^[0-9a-f]{64}$/.test(joined) ? { kind: 'hash', sha256: joined } : { kind: 'no-hash' };
}
