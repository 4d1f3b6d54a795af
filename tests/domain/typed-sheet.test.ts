/** Keys make a sheet: every key does one thing, nothing typed is lost by looking back, and a sheet needs few keys. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENT_CHECKLIST } from '../../lib/checklists';
import { ANSWER_VALUES } from '../../lib/domain/answer';
import { LIVED, ROLES } from '../../lib/domain/assessment';
import type { Depth } from '../../lib/domain/checklist';
import { formQuestions } from '../../lib/domain/paper-form';
import {
  blankSheet,
  closeNote,
  goTo,
  isWhole,
  NOT_SAID,
  noteTarget,
  pressKey,
  type TypedSheet,
  wasReached,
  writeNote,
} from '../../lib/domain/typed-sheet';

/** The sheet after these keys, one after another; keys that are refused or not ours change nothing. */
function typed(keys: readonly string[], count = 3, from: TypedSheet = blankSheet(count)): TypedSheet {
  return keys.reduce((sheet, key) => pressKey(sheet, key)?.sheet ?? sheet, from);
}

const question = (index: number) => ({ at: 'question', index }) as const;

describe('who filled the sheet in', () => {
  it.each(ROLES.map((role, at) => [String(at + 1), role]))('key %s is the role %s', (key, role) => {
    expect(typed([key])).toMatchObject({ role, place: { at: 'lived' } });
  });

  it.each(LIVED.map((lived, at) => [String(at + 1), lived]))('then key %s is "%s"', (key, lived) => {
    expect(typed(['1', key])).toMatchObject({ lived, place: question(0) });
  });

  it.each(['0', ' '])('what the paper leaves empty is typed with %j, and claims the least', (key) => {
    expect(typed([key, key])).toMatchObject({ ...NOT_SAID, place: question(0) });
  });

  it.each([[['8']], [['9']], [['1', '4']]])('refuses a number that is on no form: %j', (keys) => {
    const before = typed(keys.slice(0, -1));
    expect(pressKey(before, keys.at(-1) ?? '')).toEqual({ sheet: before, did: 'refused' });
  });
});

describe('the questions', () => {
  it.each(ANSWER_VALUES.map((value, at) => [String(at + 1), value]))(
    'key %s answers %s and goes on',
    (key, value) => {
      const sheet = typed(['1', '1', key]);
      expect(sheet.answers).toEqual([value, null, null]);
      expect(sheet.place).toEqual(question(1));
    },
  );

  it.each(['0', ' '])('%j leaves a question without an answer, and goes on', (key) => {
    expect(typed(['1', '1', key, '2'])).toMatchObject({
      answers: [null, 'partly', null],
      place: question(2),
    });
  });

  it('end when all are typed, and the end takes no more answers', () => {
    const sheet = typed(['1', '1', '1', '2', '3']);
    expect([isWhole(sheet), sheet.place]).toEqual([true, { at: 'end' }]);
    expect(pressKey(sheet, '4')).toEqual({ sheet, did: 'refused' });
  });

  it('are typed again after Backspace, which takes no answer away by itself', () => {
    const back = typed(['1', '1', '1', '2', 'Backspace']);
    expect(back).toMatchObject({ answers: ['yes', 'partly', null], place: question(1) });
    expect(typed(['3'], 3, back)).toMatchObject({ answers: ['yes', 'no', null], place: question(2) });
  });

  it('Backspace leads back to how they know it, and to the role, and no further', () => {
    const first = typed(['1', '1', 'Backspace', 'Backspace']);
    expect(first).toMatchObject({ place: { at: 'role' }, role: 'commissioner', lived: 'uses-it' });
    expect(pressKey(first, 'Backspace')?.did).toBe('refused');
  });

  it('a mistake seen in the list is gone to, put right, and left for where typing was', () => {
    const sheet = goTo(typed(['1', '1', '1', '2', '3']), question(0));
    expect(typed(['3', 'End'], 3, sheet)).toMatchObject({
      answers: ['no', 'partly', 'no'],
      place: { at: 'end' },
    });
  });

  it('nobody can go to what was not yet looked at', () => {
    expect(goTo(typed(['1', '1', '2']), question(2)).place).toEqual(question(1));
  });

  it('tells an empty box from a question not yet typed', () => {
    const sheet = typed(['1', '1', '0']);
    expect([wasReached(sheet, question(0)), wasReached(sheet, question(1))]).toEqual([true, false]);
  });
});

describe('a note', () => {
  it('goes to the question just answered, and letters do not type answers meanwhile', () => {
    const open = typed(['1', '1', '4', 'n']);
    expect(open.noteOn).toBe(0);
    expect(pressKey(open, '3')).toBeNull();
    const written = closeNote(writeNote(open, 'nobody told us'));
    expect(written).toMatchObject({ notes: ['nobody told us', '', ''], place: question(1), noteOn: null });
  });

  it('goes to the question typing went back to', () => {
    expect(typed(['1', '1', '4', '1', 'Backspace', 'N']).noteOn).toBe(1);
  });

  it('needs an answer', () => {
    const sheet = typed(['1', '1', '0']);
    expect([noteTarget(sheet), pressKey(sheet, 'n')?.did]).toEqual([null, 'refused']);
  });

  it('goes with its answer', () => {
    const written = closeNote(writeNote(typed(['1', '1', '4', 'n']), 'nobody told us'));
    expect(typed(['Backspace', '0'], 3, written)).toMatchObject({
      notes: ['', '', ''],
      answers: [null, null, null],
    });
  });

  it('is written nowhere while none is open', () => {
    const sheet = typed(['1', '1', '4']);
    expect(writeNote(sheet, 'lost')).toBe(sheet);
  });
});

it.each(['a', 'Enter', 'Tab', 'F5', 'ArrowDown', '12', '', '٣'])('%j is left to the browser', (key) => {
  expect(pressKey(blankSheet(3), key)).toBeNull();
});

describe('whatever is typed', () => {
  const keys = fc.array(fc.constantFrom(...'0123456789 nNx', 'Backspace', 'End', 'Enter'), { maxLength: 60 });
  const count = fc.integer({ min: 0, max: 12 });

  it('keeps one answer and one note a question, and no note without an answer', () => {
    fc.assert(
      fc.property(keys, count, (pressed, size) => {
        const sheet = writeNote(typed(pressed, size), 'words');
        expect([sheet.answers.length, sheet.notes.length]).toEqual([size, size]);
        sheet.notes.forEach((note, at) => {
          if (note !== '') expect(sheet.answers[at]).not.toBeNull();
        });
      }),
    );
  });

  it('is never further on than the furthest place, and what lies behind it stays when one looks back', () => {
    fc.assert(
      fc.property(keys, count, fc.integer({ min: 1, max: 20 }), (pressed, size, backs) => {
        const sheet = closeNote(typed(pressed, size));
        const back = typed(
          Array.from({ length: backs }, () => 'Backspace'),
          size,
          sheet,
        );
        const again = typed(['End'], size, back);
        expect(again).toEqual({ ...sheet, place: sheet.furthest });
      }),
    );
  });

  it('typing the answers of any sheet makes that sheet', () => {
    const answers = fc.array(fc.option(fc.constantFrom(...ANSWER_VALUES)), { maxLength: 50 });
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), fc.constantFrom(...LIVED), answers, (role, lived, given) => {
        const pressed = [
          ROLES.indexOf(role) + 1,
          LIVED.indexOf(lived) + 1,
          ...given.map((value) => (value ? ANSWER_VALUES.indexOf(value) + 1 : 0)),
        ].map(String);
        expect(typed(pressed, given.length)).toMatchObject({
          role,
          lived,
          answers: given,
          place: { at: 'end' },
        });
      }),
    );
  });
});

describe('the number of keys', () => {
  const counts: readonly [Depth, number][] = [
    ['quick-worker', 12],
    ['quick-person', 12],
    ['must-haves', 18],
    ['full', 52],
  ];
  it.each(counts)('of a whole sheet of depth %s is %i: one for each thing the paper says', (depth, keys) => {
    const { length } = formQuestions(CURRENT_CHECKLIST.structure, depth);
    const pressed = ['2', '1', ...Array.from({ length }, () => '1')];
    expect(pressed).toHaveLength(keys);
    expect(isWhole(typed(pressed, length))).toBe(true);
    expect(isWhole(typed(pressed.slice(1), length))).toBe(false);
  });
});
