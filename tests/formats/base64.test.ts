import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfBase64 } from '../../lib/formats/base64';

describe('bytesOfBase64', () => {
  it('gives back the bytes that any encoder wrote', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(bytesOfBase64(Buffer.from(bytes).toString('base64'))).toEqual(new Uint8Array(bytes));
      }),
      { numRuns: 300 },
    );
  });

  it('takes the largest picture there may be', () => {
    const bytes = Buffer.alloc(8 * 1024 * 1024, 0xa7);
    expect(bytesOfBase64(bytes.toString('base64'))?.length).toBe(bytes.length);
  });

  it.each(['A', 'AA', 'AAA', 'AA-_', 'AA A', 'A===', '====', '=AAA', 'AAAé', 'AAA\u{1F9AE}', 'AA==AAAA'])(
    'does not take %j for base64',
    (text) => {
      expect(bytesOfBase64(text)).toBeNull();
    },
  );
});
