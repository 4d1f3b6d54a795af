/** Own questions: added, worded, ordered and taken out, and always told apart from ours. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { aboutTableOf, CHECKLISTS, CURRENT_CHECKLIST } from '../../lib/checklists';
import { type Checklist, ChecklistRef, questionsAsked, WORDINGS } from '../../lib/domain/checklist';
import { WholeChecklist } from '../../lib/domain/checklist-schema';
import { NO_LADDER_JUDGEMENTS } from '../../lib/domain/ladder-judgement';
import {
  addOwn,
  changeOwn,
  moveOwn,
  noOwnQuestions,
  OWN_LIMITS,
  ownChecklistId,
  ownProblems,
  ownQuestionsOf,
  removeOwn,
  withOwnQuestions,
} from '../../lib/domain/own-questions';
import { reviewResult } from '../../lib/domain/result';
import type { GivenAnswers } from '../../lib/domain/standing';
import { checklistWith, ownContent, ownOf } from '../fixtures/checklists/own';

const NOW = '2026-11-22T10:00:00.000Z';
const BASE = CURRENT_CHECKLIST;
const ids = (own: ReturnType<typeof ownOf>) => own.questions.map(({ id }) => id);

describe('ids of own questions', () => {
  it('count up from OWN1', () => {
    expect(ids(ownOf('First', 'Second', 'Third'))).toEqual(['OWN1', 'OWN2', 'OWN3']);
  });

  it('are never used again after a question was taken out', () => {
    const without = removeOwn(ownOf('First', 'Second'), 'OWN2');
    expect(without.retired).toEqual(['OWN2']);
    const added = addOwn(without, ownContent());
    expect(added).toMatchObject({ kind: 'ok', id: 'OWN3' });
  });

  it('stay with better words for the same meaning, and change with the meaning, in the same place', () => {
    const own = ownOf('First', 'Second');
    const better = changeOwn(own, 'OWN1', ownContent({ label: 'Better' }), 'same');
    expect(better.kind === 'ok' && ids(better.own)).toEqual(['OWN1', 'OWN2']);
    const other = changeOwn(own, 'OWN1', ownContent({ label: 'Other' }), 'another');
    if (other.kind !== 'ok') throw new Error(other.kind);
    expect(ids(other.own)).toEqual(['OWN3', 'OWN2']);
    expect(other.own.questions[0]?.label).toBe('Other');
    expect(other.own.retired).toEqual(['OWN1']);
  });

  it('run out after 99, and then nothing is added', () => {
    const full = { ...ownOf('Only'), retired: ['OWN99'] };
    expect(addOwn(full, ownContent())).toEqual({ kind: 'no-id-left' });
    expect(changeOwn(full, 'OWN1', ownContent(), 'another')).toEqual({ kind: 'no-id-left' });
    expect(changeOwn(full, 'OWN1', ownContent(), 'same').kind).toBe('ok');
  });

  it('does nothing when asked to take out what is not there', () => {
    const own = ownOf('First');
    expect(removeOwn(own, 'OWN7')).toBe(own);
  });
});

describe('the order of own questions', () => {
  it.each([
    ['OWN2', 'start', ['OWN2', 'OWN1', 'OWN3']],
    ['OWN2', 'end', ['OWN1', 'OWN3', 'OWN2']],
    ['OWN1', 'start', ['OWN1', 'OWN2', 'OWN3']],
    ['OWN3', 'end', ['OWN1', 'OWN2', 'OWN3']],
    ['OWN9', 'start', ['OWN1', 'OWN2', 'OWN3']],
  ] as const)('%s moved to the %s', (id, towards, order) => {
    expect(ids(moveOwn(ownOf('a', 'b', 'c'), id, towards))).toEqual(order);
  });
});

describe('ownProblems', () => {
  it('has nothing against a question with the commissioner’s wording only', () => {
    expect(ownProblems(ownContent())).toEqual([]);
  });

  it('names every part that is missing or too long', () => {
    const text = { commissioner: ' ', charity: 'x'.repeat(OWN_LIMITS.wording + 1), worker: '', person: '' };
    expect(ownProblems(ownContent({ label: '', text, why: '', evidence: '\n' }))).toEqual([
      { field: 'label', problem: 'missing' },
      { field: 'commissioner', problem: 'missing' },
      { field: 'charity', problem: 'too-long' },
      { field: 'why', problem: 'missing' },
      { field: 'evidence', problem: 'missing' },
    ]);
  });
});

describe('withOwnQuestions', () => {
  const made = checklistWith(BASE, ownOf('First', 'Second'));

  it.each(CHECKLISTS)('leaves every question, rule and word of $ref.version as it is', (base) => {
    const { structure, text } = checklistWith(base, ownOf('First'));
    expect(structure.questions.slice(0, 50)).toEqual(base.structure.questions);
    expect(structure.quickSets).toEqual(base.structure.quickSets);
    for (const { id } of base.structure.questions) expect(text.questions[id]).toBe(base.text.questions[id]);
    const product = { useTypes: ['A' as const], facts: { ai: 'no', care: 'no', records: 'no' } as const };
    for (const depth of ['must-haves', 'quick-worker', 'quick-person'] as const)
      expect(questionsAsked(structure, depth, product)).toEqual(
        questionsAsked(base.structure, depth, product),
      );
  });

  it('keeps them apart: a theme of their own at the end, named by who added them', () => {
    expect(made.structure.themes.at(-1)).toEqual({ id: 'OWN', seeds: [], frameworks: [] });
    expect(made.text.themes.OWN).toEqual({
      name: 'Hollyhock Council',
      short: 'Hollyhock Council',
      line: 'Added by Hollyhock Council.',
    });
    const added = made.structure.questions.slice(50);
    expect(added.map(({ id, theme, mustHave }) => [id, theme, mustHave])).toEqual([
      ['OWN1', 'OWN', false],
      ['OWN2', 'OWN', false],
    ]);
  });

  it('says what it is built on, and takes an id that no checklist of ours has', () => {
    const { id, version, hash } = BASE.ref;
    expect(made.structure.basedOn).toEqual({ id, version, hash });
    expect(made.ref.id).toBe('own-hollyhock-council-care-tech-coproduction-ethics');
    expect(made.ref.version).toBe('1.0.0');
    expect(CHECKLISTS.some(({ ref }) => ref.id.startsWith('own-'))).toBe(false);
  });

  it('asks audiences without a wording of their own in the commissioner’s words', () => {
    const { text } = checklistWith(BASE, {
      ...ownOf('First'),
      questions: [
        {
          ...ownContent({ text: { commissioner: ' Is it? ', charity: '', worker: 'Do you?', person: ' ' } }),
          id: 'OWN1',
        },
      ],
    });
    expect(text.questions.OWN1?.text).toEqual({
      commissioner: 'Is it?',
      charity: 'Is it?',
      worker: 'Do you?',
      person: 'Is it?',
    });
  });

  it('gives what a stored checklist must be', () => {
    expect(v.safeParse(WholeChecklist, made)).toMatchObject({ success: true, output: made });
    for (const { id } of made.structure.questions)
      expect(Object.keys(made.text.questions[id]?.text ?? {})).toEqual([...WORDINGS]);
  });

  it('does not add to what was added to, nor add nothing', () => {
    expect(withOwnQuestions(made, ownOf('Third'), '2026-11-22')).toEqual({ kind: 'base-has-own' });
    const none = noOwnQuestions('Hollyhock Council', '');
    expect(withOwnQuestions(BASE, none, '2026-11-22')).toEqual({ kind: 'nothing-added' });
  });

  it('can be opened again, changed and published as the next revision under the same id', () => {
    const opened = ownQuestionsOf(made);
    if (!opened) throw new Error('no own questions');
    expect(opened).toMatchObject({ by: 'Hollyhock Council', revision: 1, retired: [] });
    expect(ids(opened)).toEqual(['OWN1', 'OWN2']);
    const next = checklistWith(BASE, { ...removeOwn(opened, 'OWN1'), revision: opened.revision + 1 });
    expect(next.ref).toMatchObject({ id: made.ref.id, version: '2.0.0' });
    expect(next.structure.retired).toEqual(['OWN1']);
    expect(ownQuestionsOf(next)?.retired).toEqual(['OWN1']);
  });

  it('finds no own questions in a checklist of ours', () => {
    expect(ownQuestionsOf(BASE)).toBeNull();
  });
});

describe('the result of a review with own questions', () => {
  const own = checklistWith(BASE, ownOf('First'));
  const yes = { value: 'yes', reason: '', lived: true, strength: null } as const;
  const answers: GivenAnswers = Object.fromEntries(
    own.structure.questions.map(({ id }) => [
      id,
      { ...yes, answeredAt: NOW, wording: { audience: 'commissioner', language: 'en-GB' } },
    ]),
  );
  const resultWith = ({ ref, structure }: Checklist) =>
    reviewResult(
      {
        assessment: { checklist: ref, depth: 'full', answers },
        structure,
        product: { useTypes: ['C'], facts: { ai: 'yes', care: 'yes', records: 'yes' } },
        putBack: [],
        about: aboutTableOf(structure),
        ladder: NO_LADDER_JUDGEMENTS,
      },
      ref,
      NOW,
      [BASE.ref.hash],
    );

  it('has the ladder and the must-haves of the checklist that they were added to', () => {
    const [ours, theirs] = [resultWith(BASE), resultWith(own)];
    expect(theirs.ladder?.headline?.level).toBe(6);
    expect(theirs.ladder).toEqual(ours.ladder);
    expect(theirs.mustHaves).toEqual(ours.mustHaves);
    expect(theirs.outcome).toEqual(ours.outcome);
    expect(theirs.profile.map(({ theme }) => theme)).toEqual([
      ...ours.profile.map(({ theme }) => theme),
      'OWN',
    ]);
  });

  it('has no ladder in a checklist that builds on nothing of ours', () => {
    const { id, version, hash } = { id: 'other-checklist', version: '1.0.0', hash: 'ab'.repeat(32) };
    const structure = { ...own.structure, basedOn: { id, version, hash } };
    expect(resultWith({ ...own, structure }).ladder).toBeNull();
  });

  it('has no ladder in a checklist that only says it builds on ours', () => {
    const { id, version } = BASE.ref;
    const structure = { ...own.structure, basedOn: { id, version, hash: 'ab'.repeat(32) } };
    expect(resultWith({ ...own, structure }).ladder).toBeNull();
  });

  it('has no ladder in a checklist that only goes by the name of ours', () => {
    const ref = { ...BASE.ref, version: '9.9.9', hash: 'ab'.repeat(32) };
    expect(
      resultWith({ ...BASE, ref, structure: { ...BASE.structure, version: '9.9.9' } }).ladder,
    ).toBeNull();
  });

  it('has no ladder where questions that it reads are left out', () => {
    const questions = own.structure.questions.filter(({ id }) => id !== 'LEA1');
    expect(resultWith({ ...own, structure: { ...own.structure, questions } }).ladder).toBeNull();
  });
});

describe('ownChecklistId', () => {
  it.each([
    ['Hollyhock Council', 'own-hollyhock-council-base'],
    ['  Cyngor Llŷn & Môn  ', 'own-cyngor-llyn-mon-base'],
    ['会', 'own-added-base'],
    ['--', 'own-added-base'],
    ['x'.repeat(200), `own-${'x'.repeat(40)}-base`],
  ])('of %j is %s', (by, id) => {
    expect(ownChecklistId(by, 'base')).toBe(id);
  });

  it('is an id that files accept, however long the base', () => {
    expect(v.is(ChecklistRef.entries.id, ownChecklistId('Y Fro'.repeat(30), 'b'.repeat(80)))).toBe(true);
  });
});
