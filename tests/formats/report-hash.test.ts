/** Reading a hash that somebody pasted. */
import { describe, expect, it } from 'vitest';
import { readHash } from '../../lib/formats/report-hash';

const HASH = '0123456789abcdef'.repeat(4);

describe('readHash', () => {
  it.each([
    ['as it is', HASH],
    ['with capitals', HASH.toUpperCase()],
    ['in groups and lines', `${HASH.slice(0, 8)} ${HASH.slice(8, 40)}\n  ${HASH.slice(40)}`],
    ['with colons', HASH.replace(/(..)(?=.)/g, '$1:')],
    ['with a file’s name, as sha256sum prints it', `${HASH}  data.json`],
    ['with its own name before it', `SHA-256: ${HASH}`],
  ])('reads a hash %s', (_how, text) => {
    expect(readHash(text)).toEqual({ kind: 'hash', sha256: HASH });
  });

  it.each([['abc'], [HASH.slice(1)], [`${HASH}0`], ['g'.repeat(64)]])('takes %j for no hash', (text) => {
    expect(readHash(text)).toEqual({ kind: 'no-hash' });
  });

  it('takes blanks for nothing pasted', () => {
    expect(readHash(' \n ')).toEqual({ kind: 'empty' });
  });
});
