import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/domain/exercise';
import { isLinesText } from '../../lib/formats/collect-exercises';
import { wrongSnapshot } from '../../lib/formats/snapshots-in-file';
import { sha256 } from '../fixtures/checklists/sha256';
import { V4_EVERYTHING } from '../fixtures/records/golden-v4';

const { exercises, snapshots } = V4_EVERYTHING;

/** The golden snapshot, spoilt. */
const spoilt = (part: Partial<Snapshot>) => snapshots.map((one) => ({ ...one, ...part }));

describe('wrongSnapshot', () => {
  it('has nothing against the file an exercise closed with, or none', async () => {
    expect(await wrongSnapshot({ exercises, snapshots }, sha256)).toBeNull();
    expect(await wrongSnapshot({ exercises, snapshots: [] }, sha256)).toBeNull();
  });

  it.each([
    ['with one letter more', { text: `${snapshots[0]?.text}x` }, /bytes/],
    ['with another letter', { text: snapshots[0]?.text.replace('Nos', 'nos') ?? '' }, /hash/],
    ['that no exercise names', { id: '019aa000-0000-7000-8000-000000000999' }, /names/],
  ])('refuses one %s', async (_, part, detail) => {
    expect(await wrongSnapshot({ exercises, snapshots: spoilt(part) }, sha256)).toMatchObject({
      kind: 'invalid',
      why: 'wrong-snapshot',
      path: 'snapshots[0].text',
      detail: expect.stringMatching(detail),
    });
  });

  it('stops when it is told to', async () => {
    const stop = () => {
      throw new Error('stopped');
    };
    await expect(wrongSnapshot({ exercises, snapshots }, sha256, stop)).rejects.toThrow('stopped');
  });
});

describe('isLinesText', () => {
  it.each(['', '{"a":"\\u0000"}\n', 'é 🦮\n\u202e\u007f\u0085'])('takes %j', (text) => {
    expect(isLinesText(text)).toBe(true);
  });

  it.each(['\t', '\r\n', '\u0000', '\u001f', '\ud83e', 'a\udd9e', '\ud83e\n'])('refuses %j', (text) => {
    expect(isLinesText(text)).toBe(false);
  });
});
