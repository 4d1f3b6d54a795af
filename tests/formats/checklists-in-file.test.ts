/** A checklist that a file of reviews brings along is believed only if its hash is its own. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { wrongChecklistHash } from '../../lib/formats/checklists-in-file';
import { readJsonText } from '../../lib/formats/read-json';
import { COUNCIL_CHECKLIST, councilChecklistOf } from '../fixtures/records/council-checklist';
import { golden } from '../fixtures/records/files';

const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex');

describe('wrongChecklistHash', () => {
  it('has nothing against the golden file, nor against a file without checklists', async () => {
    const outcome = readJsonText(golden('review-v2.json'));
    if (outcome.kind !== 'ok') throw new Error(outcome.kind);
    expect(outcome.records.checklists).toHaveLength(1);
    expect(await wrongChecklistHash(outcome.records, sha256)).toBeNull();
    expect(await wrongChecklistHash({ checklists: [] }, sha256)).toBeNull();
  });

  it('names the first whose words are not those its hash was made of', async () => {
    const { text } = COUNCIL_CHECKLIST;
    const other = { ...COUNCIL_CHECKLIST, text: { ...text, status: 'Approved by everybody' } };
    const taken = councilChecklistOf({ hash: 'b'.repeat(64) });
    for (const wrong of [other, taken]) {
      expect(await wrongChecklistHash({ checklists: [COUNCIL_CHECKLIST, wrong] }, sha256)).toMatchObject({
        kind: 'invalid',
        why: 'wrong-checklist',
        path: 'checklists[1].ref.hash',
      });
    }
  });
});
