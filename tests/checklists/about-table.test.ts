/** What questions are about, whichever checklist they stand in. */
import { describe, expect, it } from 'vitest';
import { aboutTableOf, CHECKLISTS, CURRENT_CHECKLIST } from '../../lib/checklists';
import { ABOUT } from '../../lib/checklists/care-tech-coproduction-ethics/about';
import { aboutOf } from '../../lib/domain/about';
import type { ChecklistStructure } from '../../lib/domain/checklist';

const [FIRST] = CHECKLISTS;
if (!FIRST) throw new Error('nothing is published');

describe('aboutTableOf', () => {
  it.each(CHECKLISTS)('gives every question of $ref.version its row', ({ structure }) => {
    expect(aboutTableOf(structure)).toEqual(ABOUT);
  });

  it('reads 0.1.0, which says nothing of it, and 0.2.0, which does, alike', () => {
    expect(FIRST.structure.questions.some(({ about }) => about)).toBe(false);
    expect(CURRENT_CHECKLIST.structure.questions.every(({ about }) => about)).toBe(true);
  });

  it('believes a checklist that says it itself before our table', () => {
    const all = { commissioner: 'both', charity: 'both', worker: 'both', person: 'both' } as const;
    const [question] = FIRST.structure.questions;
    if (!question) throw new Error('no question');
    const structure: ChecklistStructure = { ...FIRST.structure, questions: [{ ...question, about: all }] };
    expect(aboutTableOf(structure)).toEqual({ PUR1: all });
  });

  it("does not lend our table to somebody else's questions of the same ids", () => {
    const theirs: ChecklistStructure = { ...FIRST.structure, id: 'other-checklist' };
    expect(aboutTableOf(theirs)).toEqual({});
    expect(aboutOf(aboutTableOf(theirs), 'CHO1', 'worker')).toBe('product');
  });

  it('lends it to a checklist that adds questions to ours', () => {
    const { id, version, hash } = FIRST.ref;
    const added: ChecklistStructure = {
      ...FIRST.structure,
      id: 'own-hollyhock',
      basedOn: { id, version, hash },
    };
    expect(aboutTableOf(added)).toEqual(ABOUT);
  });

  it('works a table out once', () => {
    expect(aboutTableOf(FIRST.structure)).toBe(aboutTableOf(FIRST.structure));
  });
});
