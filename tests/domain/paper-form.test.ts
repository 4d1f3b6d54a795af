/** Blank forms: every question of a depth in its order, the words of one audience, and a code that says which it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKLISTS, CURRENT_CHECKLIST } from '../../lib/checklists';
import { DEPTHS, WORDINGS } from '../../lib/domain/checklist';
import {
  FORM_AUDIENCES,
  formAudiences,
  formCode,
  formQuestions,
  paperForm,
  readFormCode,
  shortHash,
  wordingOn,
} from '../../lib/domain/paper-form';

const { structure, text, ref } = CURRENT_CHECKLIST;
const kinds = DEPTHS.flatMap((depth) => FORM_AUDIENCES.map((audience) => ({ depth, audience })));

describe('the questions of a form', () => {
  it('are all of the depth, whatever the product: the numbers are the same on every form', () => {
    const idsOf = (depth: (typeof DEPTHS)[number]) => formQuestions(structure, depth).map(({ id }) => id);
    expect(idsOf('full')).toEqual(structure.questions.map(({ id }) => id));
    expect(idsOf('must-haves')).toEqual(structure.questions.filter((q) => q.mustHave).map(({ id }) => id));
    expect(idsOf('quick-worker')).toEqual(structure.quickSets.worker);
    expect(idsOf('quick-person')).toEqual(structure.quickSets.person);
  });

  it.each(kinds)('are numbered from 1 and in the words of the audience: %j', (kind) => {
    const { items } = paperForm(CURRENT_CHECKLIST, kind);
    expect(items.map(({ number }) => number)).toEqual(items.map((_, at) => at + 1));
    for (const item of items) {
      expect(item.text).toBe(text.questions[item.questionId]?.text[wordingOn(kind.audience)]);
      expect(item.text).not.toBe('');
      expect(item.easyRead).toEqual(
        kind.audience === 'easy-read' ? (text.easyRead?.[item.questionId] ?? null) : null,
      );
    }
  });

  it('without words in the checklist are left out, and the numbers close up', () => {
    const { COP1: _gone, ...questions } = text.questions;
    const form = paperForm(
      { ...CURRENT_CHECKLIST, text: { ...text, questions } },
      {
        depth: 'must-haves',
        audience: 'charity',
      },
    );
    expect(form.items.map(({ questionId }) => questionId)).not.toContain('COP1');
    expect(form.items.at(-1)?.number).toBe(15);
  });
});

describe('Easy Read', () => {
  it('is offered where every question of the depth has it', () => {
    expect(formAudiences(CURRENT_CHECKLIST, 'quick-person')).toEqual([...WORDINGS, 'easy-read']);
    expect(formAudiences(CURRENT_CHECKLIST, 'full')).toEqual(WORDINGS);
  });

  it('is not offered where one question lacks it, or the checklist has none', () => {
    const { HUM1: _gone, ...easyRead } = text.easyRead ?? {};
    const without = { ...CURRENT_CHECKLIST, text: { ...text, easyRead } };
    expect(formAudiences(without, 'quick-person')).toEqual(WORDINGS);
    for (const checklist of CHECKLISTS.filter((one) => !one.text.easyRead)) {
      expect(formAudiences(checklist, 'quick-person')).toEqual(WORDINGS);
    }
  });

  it('is stored as the person’s wording', () => {
    expect(FORM_AUDIENCES.map(wordingOn)).toEqual([...WORDINGS, 'person']);
  });
});

describe('the code on every page', () => {
  it('is different for every kind of form', () => {
    expect(new Set(kinds.map((kind) => formCode(kind, ref))).size).toBe(kinds.length);
  });

  it('is printed on the form', () => {
    const form = paperForm(CURRENT_CHECKLIST, { depth: 'quick-worker', audience: 'worker' });
    expect(form.code).toBe(`WW-${shortHash(ref)}`);
    expect(form.checklist).toEqual(ref);
  });

  it('is read back as people type it', () => {
    const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
    const way = fc.constantFrom(
      (code: string) => code,
      (code: string) => code.toUpperCase(),
      (code: string) => ` ${code.replace('-', ' – ')} `,
      (code: string) => code.toLowerCase().replace('-', ''),
    );
    fc.assert(
      fc.property(fc.constantFrom(...kinds), hash, way, (form, full, as) => {
        const checklist = { hash: full };
        expect(readFormCode(as(formCode(form, checklist)), [checklist, ref])).toEqual({
          kind: 'form',
          form,
          checklist,
        });
      }),
    );
  });

  it('finds the very checklist the form was printed from among all of ours', () => {
    const refs = CHECKLISTS.map((checklist) => checklist.ref);
    for (const checklist of refs) {
      const form = { depth: 'full', audience: 'worker' } as const;
      expect(readFormCode(formCode(form, checklist), refs)).toEqual({ kind: 'form', form, checklist });
    }
  });

  it('of a checklist that nobody knows is said to be that, with what it was', () => {
    const form = { depth: 'full', audience: 'person' } as const;
    const other = { hash: 'ab'.repeat(32) };
    expect(readFormCode(formCode(form, other), [ref])).toEqual({
      kind: 'other-checklist',
      form,
      shortHash: 'abababab',
    });
  });

  it.each(['', 'WW', 'XX-00000000', 'WW-0000000', 'WW-000000000', 'WW-0000000g', 'Sheet 3'])(
    '%j is none',
    (words) => {
      expect(readFormCode(words, [ref])).toEqual({ kind: 'not-a-code' });
    },
  );
});
