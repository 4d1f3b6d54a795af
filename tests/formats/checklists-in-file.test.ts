/** A checklist that a file of reviews brings along is believed only if its hash is its own. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CHECKLISTS, CURRENT_CHECKLIST } from '../../lib/checklists';
import { changedChecklist, wrongChecklistHash } from '../../lib/formats/checklists-in-file';
import { readJsonText } from '../../lib/formats/read-json';
import { checklistWith, ownOf } from '../fixtures/checklists/own';
import { COUNCIL_CHECKLIST, councilChecklistOf } from '../fixtures/records/council-checklist';
import { golden } from '../fixtures/records/files';

const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex');

describe('wrongChecklistHash', () => {
  it('has nothing against the golden file, nor against a file without checklists', async () => {
    const outcome = readJsonText(golden('review-v3.json'));
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

describe('changedChecklist', () => {
  const own = checklistWith(CURRENT_CHECKLIST, ownOf('Works in our lanes'));

  it('has nothing against ours, against what adds to ours, or against what we know nothing of', () => {
    expect(changedChecklist({ checklists: [...CHECKLISTS, own, COUNCIL_CHECKLIST] }, CHECKLISTS)).toBeNull();
  });

  it('has nothing against ours in another language', () => {
    const text = { ...CURRENT_CHECKLIST.text, language: 'cy' };
    const ref = { ...CURRENT_CHECKLIST.ref, language: 'cy', hash: 'd'.repeat(64) };
    const welsh = { ...CURRENT_CHECKLIST, ref, text };
    expect(changedChecklist({ checklists: [welsh] }, CHECKLISTS)).toBeNull();
  });

  it('finds other words under the id of one of our questions', () => {
    const [first] = own.structure.questions;
    const id = first?.id ?? '';
    const words = own.text.questions[id];
    if (!words) throw new Error('no first question');
    const easier = { ...words, text: { ...words.text, commissioner: 'Is it nice?' } };
    const text = { ...own.text, questions: { ...own.text.questions, [id]: easier } };
    expect(changedChecklist({ checklists: [COUNCIL_CHECKLIST, { ...own, text }] }, CHECKLISTS)).toMatchObject(
      {
        kind: 'invalid',
        why: 'changed-checklist',
        path: 'checklists[1].structure.questions[0]',
      },
    );
  });

  it('finds a must-have that is none any more, and a question that was left out', () => {
    const { structure } = own;
    const milder = structure.questions.map((rule) => ({ ...rule, mustHave: false }));
    const fewer = structure.questions.slice(1);
    for (const questions of [milder, fewer]) {
      const checklists = [{ ...own, structure: { ...structure, questions } }];
      expect(changedChecklist({ checklists }, CHECKLISTS)).toMatchObject({ why: 'changed-checklist' });
    }
  });

  it('finds another checklist under the name and version of one of ours', () => {
    const ref = { ...CURRENT_CHECKLIST.ref, hash: 'd'.repeat(64) };
    const checklists = [{ ...CURRENT_CHECKLIST, ref }];
    expect(changedChecklist({ checklists }, CHECKLISTS)).toMatchObject({
      why: 'changed-checklist',
      path: 'checklists[0].ref.version',
    });
  });
});
