/** Carrying a review to another version of its checklist: what holds, what is asked again, what is gone. */
import { describe, expect, it } from 'vitest';
import { CHECKLISTS, CURRENT_CHECKLIST } from '../../lib/checklists';
import type {
  Checklist,
  QuestionId,
  QuestionStructure,
  QuestionText,
  Wording,
} from '../../lib/domain/checklist';
import { planMigration } from '../../lib/domain/checklist-migration';
import { changeOwn, ownQuestionsOf } from '../../lib/domain/own-questions';
import { checklistWith, ownContent, ownOf } from '../fixtures/checklists/own';

const [FIRST] = CHECKLISTS;
if (!FIRST) throw new Error('nothing is published');

function answers(ids: readonly QuestionId[], audience: Wording = 'worker', language = 'en-GB') {
  return Object.fromEntries(ids.map((id) => [id, { wording: { audience, language } }]));
}
type Changes = {
  readonly version?: string;
  readonly id?: string;
  readonly language?: string;
  readonly drop?: readonly QuestionId[];
  readonly rules?: Readonly<Record<QuestionId, Partial<QuestionStructure>>>;
  readonly words?: Readonly<Record<QuestionId, Partial<QuestionText>>>;
};
/** The current checklist with these differences. */
function changed({ version = '0.3.0', id, language = 'en-GB', drop = [], rules = {}, words = {} }: Changes) {
  const { structure, text, ref } = CURRENT_CHECKLIST;
  const questions = structure.questions
    .filter((question) => !drop.includes(question.id))
    .map((question) => ({ ...question, ...rules[question.id] }));
  const checklist: Checklist = {
    ref: { ...ref, version, language, id: id ?? ref.id },
    structure: { ...structure, version, questions, id: id ?? ref.id },
    text: {
      ...text,
      language,
      questions: Object.fromEntries(
        Object.entries(text.questions).map(([key, value]) => [key, { ...value, ...words[key] }]),
      ),
    },
  };
  return checklist;
}
const reworded = { text: { commissioner: 'C?', charity: 'C?', worker: 'Other words?', person: 'P?' } };

describe('planMigration', () => {
  it('carries every answer from 0.1.0 to 0.2.0: the words are the same', () => {
    const ids = FIRST.structure.questions.map(({ id }) => id);
    expect(planMigration(FIRST, CURRENT_CHECKLIST, answers(ids))).toEqual({
      carried: ids,
      askAgain: [],
      gone: [],
    });
  });

  it('asks again what reads otherwise in the reviewer’s wording, and nothing that only others read otherwise', () => {
    const words = CURRENT_CHECKLIST.text.questions.PUR1;
    if (!words) throw new Error('no PUR1');
    const onlyPerson = { text: { ...words.text, person: 'Other words?' } };
    const to = changed({ words: { PUR1: onlyPerson, COP1: reworded } });
    expect(planMigration(CURRENT_CHECKLIST, to, answers(['PUR1', 'COP1']))).toEqual({
      carried: ['PUR1'],
      askAgain: [{ id: 'COP1', why: 'reworded' }],
      gone: [],
    });
    expect(planMigration(CURRENT_CHECKLIST, to, answers(['PUR1'], 'person')).askAgain).toEqual([
      { id: 'PUR1', why: 'reworded' },
    ]);
  });

  it('does not ask again for another label, reason or example of evidence', () => {
    const to = changed({ words: { PUR1: { label: 'Another', why: 'Another.', evidence: 'Another.' } } });
    expect(planMigration(CURRENT_CHECKLIST, to, answers(['PUR1'])).carried).toEqual(['PUR1']);
  });

  it('names questions that are new, answered or not, and answers that are gone, in the order they are asked', () => {
    const from = changed({ version: '0.1.9', drop: ['PUR2', 'LEA4'] });
    const to = changed({ drop: ['PUR1', 'PUR3'] });
    expect(planMigration(from, to, answers(['PUR3', 'PUR4', 'PUR1']))).toEqual({
      carried: ['PUR4'],
      askAgain: [
        { id: 'PUR2', why: 'new' },
        { id: 'LEA4', why: 'new' },
      ],
      gone: ['PUR1', 'PUR3'],
    });
  });

  it('leaves questions that nobody answered out of all lists', () => {
    const to = changed({ words: { COP1: reworded }, drop: ['PUR1'] });
    expect(planMigration(CURRENT_CHECKLIST, to, {})).toEqual({ carried: [], askAgain: [], gone: [] });
  });

  it('asks again where the same words now count as being about something else', () => {
    const about = { commissioner: 'product', charity: 'product', worker: 'product', person: 'both' } as const;
    const to = changed({ rules: { PUR1: { about } } });
    expect(planMigration(CURRENT_CHECKLIST, to, answers(['PUR1'], 'worker')).askAgain).toEqual([
      { id: 'PUR1', why: 'about-changed' },
    ]);
    expect(planMigration(CURRENT_CHECKLIST, to, answers(['PUR1'], 'person')).carried).toEqual(['PUR1']);
  });

  it('carries answers to a translation of the same version, and asks again in another language of another', () => {
    const words = { PUR1: reworded };
    const same = changed({ version: CURRENT_CHECKLIST.ref.version, language: 'cy', words });
    expect(planMigration(CURRENT_CHECKLIST, same, answers(['PUR1'])).carried).toEqual(['PUR1']);
    const later = changed({ language: 'cy', words });
    expect(planMigration(CURRENT_CHECKLIST, later, answers(['PUR1'])).askAgain).toEqual([
      { id: 'PUR1', why: 'other-language' },
    ]);
  });

  it('never takes the same id in another checklist for the same question', () => {
    const other = changed({ id: 'somebody-elses' });
    expect(planMigration(CURRENT_CHECKLIST, other, answers(['PUR1'])).askAgain).toEqual([
      { id: 'PUR1', why: 'meaning-changed' },
    ]);
  });

  it('carries answers between our checklist and one that adds questions to it', () => {
    const own = checklistWith(CURRENT_CHECKLIST, ownOf('First', 'Second'));
    expect(planMigration(CURRENT_CHECKLIST, own, answers(['PUR1']))).toEqual({
      carried: ['PUR1'],
      askAgain: [
        { id: 'OWN1', why: 'new' },
        { id: 'OWN2', why: 'new' },
      ],
      gone: [],
    });
    expect(planMigration(own, CURRENT_CHECKLIST, answers(['PUR1', 'OWN2']))).toEqual({
      carried: ['PUR1'],
      askAgain: [],
      gone: ['OWN2'],
    });
  });

  it('follows own questions through their versions, and never from one council to another', () => {
    const first = checklistWith(CURRENT_CHECKLIST, ownOf('First', 'Second'));
    const opened = ownQuestionsOf(first);
    const next = opened && changeOwn(opened, 'OWN1', ownContent({ label: 'Other' }), 'another');
    if (next?.kind !== 'ok') throw new Error('not changed');
    const second = checklistWith(CURRENT_CHECKLIST, { ...next.own, revision: 2 });
    expect(planMigration(first, second, answers(['OWN1', 'OWN2']))).toEqual({
      carried: ['OWN2'],
      askAgain: [{ id: 'OWN3', why: 'new' }],
      gone: ['OWN1'],
    });
    const elsewhere = checklistWith(CURRENT_CHECKLIST, { ...ownOf('First'), by: 'Teasel Charity' });
    expect(planMigration(first, elsewhere, answers(['OWN1'])).askAgain).toEqual([
      { id: 'OWN1', why: 'meaning-changed' },
    ]);
  });
});
