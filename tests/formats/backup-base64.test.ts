/** Base64 and checksums by our own hand, against those of Node.js. */
import { crc32 as crcOfNode } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { base64OfBytes } from '../../lib/formats/backup-base64';
import { crc32 } from '../../lib/formats/backup-crc';

const bytes = fc.uint8Array({ maxLength: 300 });

it('base64 is that of every other program', () => {
  fc.assert(
    fc.property(bytes, (some) => {
      expect(base64OfBytes(some, new TextDecoder())).toBe(Buffer.from(some).toString('base64'));
    }),
  );
});

it('a checksum is that of every other program, in one piece or two', () => {
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      const whole = Buffer.concat([one, other]);
      expect(crc32(whole)).toBe(crcOfNode(whole));
      expect(crc32(other, crc32(one))).toBe(crcOfNode(whole));
    }),
  );
});
