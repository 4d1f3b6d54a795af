/** Checklist files written and read back: nothing is lost, and the same checklist gives the same bytes. */
import { describe, expect, it } from 'vitest';
import { CHECKLISTS, CURRENT_CHECKLIST } from '../../lib/checklists';
import { SOURCE_LIST } from '../../lib/checklists/care-tech-coproduction-ethics/source-list';
import { writeChecklistFile } from '../../lib/formats/checklist-file';
import { hashedText, withReference } from '../../lib/formats/checklist-file-hash';
import { readChecklistFile } from '../../lib/formats/checklist-file-read';
import { checklistWith, ownOf } from '../fixtures/checklists/own';
import { sha256 } from '../fixtures/checklists/sha256';

const read = (text: string) => readChecklistFile(text, { sha256, known: [] });
const own = await withReference(checklistWith(CURRENT_CHECKLIST, ownOf('First', 'Second')), sha256);

describe('a checklist file', () => {
  it.each([...CHECKLISTS, own])('brings $ref.id $ref.version back with its very hash', async (checklist) => {
    const outcome = await read(writeChecklistFile(checklist, SOURCE_LIST));
    expect(outcome).toMatchObject({ kind: 'ok', checklist });
    if (outcome.kind !== 'ok') return;
    expect(hashedText(outcome.checklist)).toBe(hashedText(checklist));
    expect(outcome.sources).toEqual(SOURCE_LIST);
  });

  it('has the same bytes each time, and when it was read and is written again', async () => {
    const text = writeChecklistFile(own, SOURCE_LIST);
    expect(writeChecklistFile(own, SOURCE_LIST)).toBe(text);
    const outcome = await read(text);
    if (outcome.kind !== 'ok') throw new Error(outcome.kind);
    expect(writeChecklistFile(outcome.checklist, outcome.sources)).toBe(text);
  });

  it('leaves out what the checklist does not have', () => {
    const [first] = CHECKLISTS;
    if (!first) throw new Error('nothing is published');
    const file = JSON.parse(writeChecklistFile(first, []));
    for (const key of ['basedOn', 'retired', 'plainTerms', 'sources']) expect(file).not.toHaveProperty(key);
    for (const question of file.questions) {
      expect(question).not.toHaveProperty('about');
      expect(question).not.toHaveProperty('easyRead');
    }
  });

  it('says in its first lines what it is, and what it is not', () => {
    const text = writeChecklistFile(CURRENT_CHECKLIST, SOURCE_LIST);
    expect(text.split('\n').slice(0, 4).join('\n')).toMatch(
      /^\{\n {2}"format": "equal-say-checklist",\n {2}"formatVersion": 1,\n {2}"about": ".*not a certificate/,
    );
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text).status).toBe('Draft made from published sources. Not yet co-produced.');
  });

  it('is not written for a checklist that lacks the words of its own questions', () => {
    const { PUR1: _gone, ...questions } = CURRENT_CHECKLIST.text.questions;
    const broken = { ...CURRENT_CHECKLIST, text: { ...CURRENT_CHECKLIST.text, questions } };
    expect(() => writeChecklistFile(broken, [])).toThrow(/no words for PUR1/);
  });
});
