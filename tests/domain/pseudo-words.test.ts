/** The made-up languages: every plain word changed, nothing that the code fills in, and room taken as they say. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { CURRENT_CHECKLIST } from '../../lib/checklists';
import { type ChecklistText, THING } from '../../lib/domain/checklist';
import { checklistStrings } from '../../lib/domain/checklist-strings';
import { placeholdersOf } from '../../lib/domain/fluent-pattern';
import {
  isPseudoTag,
  PSEUDO_TAGS,
  pseudoChecklistText,
  pseudoMessages,
  pseudoText,
} from '../../lib/domain/pseudo-words';
import { repoFiles } from '../repo/police/repo-files';

const ENGLISH = repoFiles(/^locales\/en-GB\/.*\.ftl$/)
  .map(({ text }) => text)
  .join('\n');
const KINDS = Object.values(PSEUDO_TAGS);

const FTL = `
# A comment.
-brand = Equal Say
name = { -brand } here
    .title = Title
count =
    { $count ->
        [0] none
        [one] one in { name }
       *[other] { NUMBER($count) } things
    }
`;

function bundleOf(source: string): (id: string, args?: Record<string, number>) => string {
  const bundle = new FluentBundle('en', { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  return (id, args) => {
    const value = bundle.getMessage(id)?.value;
    return value ? bundle.formatPattern(value, args ?? null) : '';
  };
}

describe('pseudoMessages', () => {
  it('writes longer words with accents, and leaves terms, placeables, selectors and attributes alone', () => {
    const source = pseudoMessages(FTL, 'long');
    expect(source).toBe(
      [
        '-brand = Equal Say',
        'name = { -brand } ĥééŕéé',
        '    .title = Title',
        'count = { $count ->',
        '        [0] ñööñéé',
        '        [one] ööñéé îîñ { name }',
        '       *[other] { NUMBER($count) } ţĥîîñĝš',
        '    }',
        '',
      ].join('\n'),
    );
    const say = bundleOf(source);
    expect([0, 1, 7].map((count) => say('count', { count }))).toEqual([
      'ñööñéé',
      'ööñéé îîñ Equal Say ĥééŕéé',
      '7 ţĥîîñĝš',
    ]);
  });

  it('puts each word between marks that turn it round, not what is filled in', () => {
    const say = bundleOf(pseudoMessages(FTL, 'rtl'));
    expect(say('count', { count: 7 })).toBe('7 \u200f\u202ethings\u202c\u200f');
    expect(say('name')).toBe('Equal Say \u200f\u202ehere\u202c\u200f');
  });

  it.each(KINDS)('keeps every message of ours and what it asks for (%s)', (kind) => {
    const before = new FluentResource(ENGLISH).body;
    const after = new FluentResource(pseudoMessages(ENGLISH, kind)).body;
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    for (const [index, { value }] of before.entries()) {
      expect(placeholdersOf(after[index]?.value ?? '')).toEqual(placeholdersOf(value ?? ''));
    }
  });

  it('leaves no English letter of a message as it was', () => {
    const body = new FluentResource(pseudoMessages(ENGLISH, 'long')).body;
    const plain = body.flatMap(({ id, value }) => (typeof value === 'string' ? [`${id} ${value}`] : []));
    expect(plain.length).toBeGreaterThan(200);
    expect(plain.filter((line) => /[a-z]/i.test(line.slice(line.indexOf(' '))))).toEqual([]);
  });
});

describe('pseudoText', () => {
  it('is about 40 % longer over all our words', () => {
    const words = checklistStrings(CURRENT_CHECKLIST.text).map(({ words: text }) => text);
    const length = (texts: readonly string[]) => texts.join('').length;
    const ratio = length(words.map((text) => pseudoText(text, 'long'))) / length(words);
    expect(ratio).toBeGreaterThan(1.25);
    expect(ratio).toBeLessThan(1.5);
  });

  it('opens and closes every mark, so that nothing after it is turned round', () => {
    const text = pseudoText('One (two), three:  four\nfive', 'rtl');
    const count = (mark: string) => text.split(mark).length - 1;
    expect([count('\u202e'), count('\u202c'), count('\u200f')]).toEqual([5, 5, 10]);
    expect(text.replace(/[\u200f\u202e\u202c]/g, '')).toBe('One (two), three:  four\nfive');
  });

  it('leaves digits and signs as they are', () => {
    expect(pseudoText('1 → 2 %', 'long')).toBe('1 → 2 %');
  });
});

describe('pseudoChecklistText', () => {
  const made = pseudoChecklistText(CURRENT_CHECKLIST.text, 'en-XA');

  it('changes every word of a checklist, and names its language', () => {
    expect(made.language).toBe('en-XA');
    expect(checklistStrings(made)).toHaveLength(checklistStrings(CURRENT_CHECKLIST.text).length);
    const left = checklistStrings(made).filter(({ words }) => /[a-z]/i.test(words.replaceAll(THING, '')));
    expect(left).toEqual([]);
  });

  it('spells terms as the questions now do, keeps names of pictures, and the place of the thing’s name', () => {
    const text: ChecklistText = {
      ...CURRENT_CHECKLIST.text,
      plainTerms: { 'ISO 27001': 'A standard' },
      easyRead: { PUR1: { sentences: ['See {thing}.'], ask: 'Does {thing} help?', picture: 'needs' } },
    };
    const { plainTerms, easyRead } = pseudoChecklistText(text, 'en-XA');
    expect(plainTerms).toEqual({ 'ÎÎŠÖÖ 27001': 'ÅÅ šţååñðååŕð' });
    expect(easyRead).toEqual({
      PUR1: { sentences: ['Šéééé {thing}.'], ask: 'Ðööééš {thing} ĥééļþ?', picture: 'needs' },
    });
    const [term = ''] = Object.keys(pseudoChecklistText(text, 'ar-XB').plainTerms ?? {});
    expect(pseudoText('Has it (ISO 27001)?', 'rtl')).toContain(term);
  });

  it('keeps ids, themes and use types', () => {
    expect(Object.keys(made.questions)).toEqual(Object.keys(CURRENT_CHECKLIST.text.questions));
    expect(Object.keys(made.themes)).toEqual(Object.keys(CURRENT_CHECKLIST.text.themes));
  });
});

describe('isPseudoTag', () => {
  it.each([
    ['en-XA', true],
    ['ar-XB', true],
    ['en-GB', false],
    ['constructor', false],
    ['', false],
  ])('says of %j: %s', (tag, is) => {
    expect(isPseudoTag(tag)).toBe(is);
  });
});
