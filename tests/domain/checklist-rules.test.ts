/** Which questions apply to a product, and which a review of each depth asks, on small invented checklists. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AppliesWhen,
  applies,
  type ChecklistStructure,
  DEPTHS,
  FACT_NAMES,
  FACT_VALUES,
  type ProductFacts,
  type QuestionStructure,
  questionsAsked,
  USE_TYPES,
  type UseType,
} from '../../lib/domain/checklist';

const NO_FACTS: ProductFacts = { ai: 'no', care: 'no', records: 'no' };

function product(useTypes: readonly UseType[], facts: Partial<ProductFacts> = {}) {
  return { useTypes, facts: { ...NO_FACTS, ...facts } };
}

function question(id: string, mustHave: boolean, appliesWhen: AppliesWhen): QuestionStructure {
  return { id, theme: id.slice(0, 3), mustHave, appliesWhen, sources: [] };
}

function checklist(
  questions: readonly QuestionStructure[],
  quickSets: ChecklistStructure['quickSets'] = { worker: [], person: [] },
): ChecklistStructure {
  return {
    id: 'invented',
    version: '1.0.0',
    date: '2026-01-01',
    useTypes: ['A', 'B'],
    themes: [],
    questions,
    quickSets,
  };
}

const ids = (questions: readonly QuestionStructure[]) => questions.map(({ id }) => id);

describe('applies', () => {
  it('holds without a rule, whatever the product', () => {
    expect(applies(null, product([]))).toBe(true);
  });

  it('holds by use type when the product has that one, among others or alone', () => {
    expect(applies({ useType: 'C' }, product(['A', 'C']))).toBe(true);
    expect(applies({ useType: 'C' }, product(['A', 'B']))).toBe(false);
    expect(applies({ useType: 'C' }, product([]))).toBe(false);
  });

  it.each(FACT_NAMES.flatMap((fact) => FACT_VALUES.map((value) => [fact, value] as const)))(
    'holds by the fact %s unless it is a clear "no": here it is "%s"',
    (fact, value) => {
      expect(applies({ fact }, product([], { [fact]: value }))).toBe(value !== 'no');
    },
  );

  it('looks only at the fact the rule names', () => {
    expect(applies({ fact: 'care' }, product([], { ai: 'yes', records: 'yes' }))).toBe(false);
  });

  it('holds by any part of a rule of several, also one within another; by none when it has no parts', () => {
    const rule: AppliesWhen = { anyOf: [{ useType: 'C' }, { anyOf: [{ fact: 'records' }] }] };
    expect(applies(rule, product(['C']))).toBe(true);
    expect(applies(rule, product([], { records: 'not-sure' }))).toBe(true);
    expect(applies(rule, product(['A']))).toBe(false);
    expect(applies({ anyOf: [] }, product(['A']))).toBe(false);
  });
});

describe('questionsAsked', () => {
  const questions = [
    question('AAA1', true, null),
    question('AAA2', false, null),
    question('BBB1', true, { fact: 'care' }),
    question('BBB2', false, { useType: 'B' }),
  ];
  const quick = { worker: ['BBB2', 'AAA1', 'BBB1'], person: ['BBB1'] };

  it('asks in full all that apply, in the order of the checklist', () => {
    const structure = checklist(questions, quick);
    expect(ids(questionsAsked(structure, 'full', product(['A'])))).toEqual(['AAA1', 'AAA2']);
    expect(ids(questionsAsked(structure, 'full', product(['B'], { care: 'yes' })))).toEqual(ids(questions));
  });

  it('asks of the must-haves those that apply', () => {
    const structure = checklist(questions, quick);
    expect(ids(questionsAsked(structure, 'must-haves', product(['B'])))).toEqual(['AAA1']);
    const unsure = product([], { care: 'not-sure' });
    expect(ids(questionsAsked(structure, 'must-haves', unsure))).toEqual(['AAA1', 'BBB1']);
  });

  it('asks a quick set whole and in its own order, whatever the product', () => {
    const structure = checklist(questions, quick);
    expect(ids(questionsAsked(structure, 'quick-worker', product([])))).toEqual(['BBB2', 'AAA1', 'BBB1']);
    expect(ids(questionsAsked(structure, 'quick-person', product([])))).toEqual(['BBB1']);
  });

  it('passes over an id of a quick set that the checklist does not have', () => {
    const structure = checklist(questions, { worker: ['ZZZ1', 'AAA2'], person: [] });
    expect(ids(questionsAsked(structure, 'quick-worker', product([])))).toEqual(['AAA2']);
  });

  const rule = fc.oneof(
    fc.constant(null),
    fc.constantFrom(...USE_TYPES).map((useType) => ({ useType })),
    fc.constantFrom(...FACT_NAMES).map((fact) => ({ fact })),
  );
  const someChecklist = fc
    .array(fc.tuple(fc.boolean(), rule), { maxLength: 12 })
    .map((rules) => checklist(rules.map(([mustHave, when], at) => question(`QQQ${at + 1}`, mustHave, when))));
  const value = fc.constantFrom(...FACT_VALUES);
  const someProduct = fc.record({
    useTypes: fc.subarray([...USE_TYPES]),
    facts: fc.record({ ai: value, care: value, records: value }),
  });

  it('never asks a question twice, or one that the checklist does not have', () => {
    fc.assert(
      fc.property(someChecklist, someProduct, fc.constantFrom(...DEPTHS), (structure, described, depth) => {
        const asked = questionsAsked(structure, depth, described);
        expect(new Set(ids(asked)).size).toBe(asked.length);
        expect(structure.questions).toEqual(expect.arrayContaining([...asked]));
      }),
    );
  });

  it('asks no less when a doubt takes the place of a "no"', () => {
    fc.assert(
      fc.property(
        someChecklist,
        someProduct,
        fc.constantFrom(...FACT_NAMES),
        (structure, described, fact) => {
          const sure = { ...described, facts: { ...described.facts, [fact]: 'no' as const } };
          const unsure = { ...described, facts: { ...described.facts, [fact]: 'not-sure' as const } };
          const asked = ids(questionsAsked(structure, 'full', unsure));
          expect(asked).toEqual(expect.arrayContaining(ids(questionsAsked(structure, 'full', sure))));
        },
      ),
    );
  });

  it('asks of the must-haves only what it asks in full', () => {
    fc.assert(
      fc.property(someChecklist, someProduct, (structure, described) => {
        const full = questionsAsked(structure, 'full', described);
        const mustHaves = questionsAsked(structure, 'must-haves', described);
        expect(mustHaves).toEqual(full.filter((one) => one.mustHave));
      }),
    );
  });
});
