/** Reads every word and rule of the current checklist: counts, must-haves, who is asked what, and how it is put. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CURRENT_CHECKLIST } from '../../lib/checklists';
import { type AppliesWhen, FACT_NAMES, QuestionId, USE_TYPES, WORDINGS } from '../../lib/domain/checklist';

const { structure, text } = CURRENT_CHECKLIST;
const ids = structure.questions.map((question) => question.id);
const words = (id: string) => {
  const found = text.questions[id];
  if (!found) throw new Error(`${id} has no words`);
  return found;
};

/** Every string in the text, with the path that leads to it. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}/${key}`));
}
const allWords = strings(text);

describe('the structure', () => {
  it('has 50 questions in 10 themes', () => {
    expect(ids).toHaveLength(50);
    expect(structure.themes.map((theme) => theme.id)).toEqual([
      'PUR',
      'COP',
      'WRK',
      'HUM',
      'CHO',
      'DAT',
      'FAI',
      'SAF',
      'OPE',
      'LEA',
    ]);
  });

  it('gives every question an id of its own that the files accept', () => {
    expect(new Set(ids).size).toBe(50);
    expect(ids.filter((id) => !v.is(QuestionId, id))).toEqual([]);
  });

  it('puts every question in the theme its id begins with, themes in order, 4 to 7 questions each', () => {
    const themes = structure.themes.map((theme) => theme.id);
    expect(structure.questions.filter((question) => !question.id.startsWith(question.theme))).toEqual([]);
    expect([...new Set(structure.questions.map((question) => question.theme))]).toEqual(themes);
    for (const theme of themes) {
      const numbers = structure.questions.filter((q) => q.theme === theme).map((q) => Number(q.id.slice(3)));
      expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
      expect(numbers.length).toBeGreaterThanOrEqual(4);
      expect(numbers.length).toBeLessThanOrEqual(7);
    }
  });

  it('has exactly these 16 must-haves', () => {
    expect(
      structure.questions.filter((question) => question.mustHave).map((question) => question.id),
    ).toEqual('COP1 COP2 WRK2 HUM1 CHO1 CHO2 CHO3 DAT1 DAT2 DAT3 FAI1 FAI2 SAF1 SAF3 OPE1 OPE3'.split(' '));
  });

  it('asks care workers and people who draw on care ten each, in this order', () => {
    expect(structure.quickSets).toEqual({
      worker: 'HUM2 WRK3 WRK6 WRK5 SAF3 WRK2 DAT3 CHO1 COP2 PUR2'.split(' '),
      person: 'PUR1 HUM1 HUM4 CHO1 CHO3 DAT1 DAT3 FAI2 COP1 LEA1'.split(' '),
    });
  });

  it('asks these questions only where they apply, and all others always', () => {
    const rules: Record<string, AppliesWhen> = {
      HUM1: { fact: 'care' },
      HUM3: { useType: 'B' },
      HUM4: { useType: 'C' },
      HUM5: { useType: 'E' },
      CHO1: { fact: 'care' },
      CHO2: { fact: 'care' },
      CHO3: { fact: 'care' },
      CHO4: { anyOf: [{ useType: 'C' }, { useType: 'E' }] },
      DAT3: { anyOf: [{ useType: 'C' }, { fact: 'records' }] },
      FAI1: { fact: 'ai' },
      SAF1: { fact: 'care' },
      SAF3: { fact: 'ai' },
      SAF4: { useType: 'C' },
      OPE1: { fact: 'ai' },
      OPE2: { useType: 'D' },
      LEA2: { fact: 'ai' },
    };
    const found = structure.questions.filter((question) => question.appliesWhen !== null);
    expect(Object.fromEntries(found.map((question) => [question.id, question.appliesWhen]))).toEqual(rules);
  });

  it('says where every question and theme comes from, in codes that are explained', () => {
    const explained = new Set(
      [
        ...readFileSync(new URL('../../lib/checklists/SOURCES.md', import.meta.url), 'utf8').matchAll(
          /^\| ([\w.-]+) \|/gm,
        ),
      ].map(([, code]) => code),
    );
    const used = [
      ...structure.questions.flatMap((question) => question.sources),
      ...structure.themes.flatMap((theme) => [...theme.seeds, ...theme.frameworks]),
    ];
    const known = (source: string) => {
      const code = source.replace(/\(.*\)$/, '');
      return explained.has(code) || explained.has(code.replace(/^DTAC-(B|C[1-4]|D)$/, 'DTAC'));
    };
    expect(used.filter((source) => !known(source))).toEqual([]);
    expect(structure.questions.filter((question) => question.sources.length === 0)).toEqual([]);
    expect(
      structure.themes.filter((theme) => theme.seeds.length === 0 || theme.frameworks.length === 0),
    ).toEqual([]);
  });

  it('uses every one of the 39 seed ideas in a theme and in a question', () => {
    const seeds = (sources: readonly string[]) => sources.filter((source) => /^S\d\.[a-z]$/.test(source));
    expect(new Set(structure.themes.flatMap((theme) => seeds(theme.seeds))).size).toBe(39);
    expect(new Set(structure.questions.flatMap((question) => seeds(question.sources))).size).toBe(39);
  });
});

describe('the words', () => {
  it('are there for every question, theme, use and fact, and for nothing else', () => {
    expect(Object.keys(text.questions).sort()).toEqual([...ids].sort());
    expect(Object.keys(text.themes)).toEqual(structure.themes.map((theme) => theme.id));
    expect(Object.keys(text.useTypes)).toEqual([...USE_TYPES]);
    expect(Object.keys(text.facts)).toEqual([...FACT_NAMES]);
  });

  it.each(ids)('put %s as a question to each of the four audiences', (id) => {
    expect(Object.keys(words(id).text)).toEqual([...WORDINGS]);
    for (const wording of Object.values(words(id).text)) expect(wording).toMatch(/^[A-Z].*\?$/);
  });

  it.each(ids)('say of %s why it matters, what good evidence is, and what to ask the vendor', (id) => {
    const { label, why, evidence, askVendor } = words(id);
    for (const sentence of [why, evidence, askVendor]) expect(sentence).toMatch(/^["A-Z].*[.?]$/);
    expect(label).toMatch(/^[A-Z].{5,49}$/);
  });

  it('put every fact as a question', () => {
    for (const fact of Object.values(text.facts)) expect(fact).toMatch(/^Does it .*\?$/);
  });

  it('have labels that tell the questions apart', () => {
    expect(new Set(ids.map((id) => words(id).label)).size).toBe(50);
  });

  it('say that they are a draft and not co-produced', () => {
    expect(text.status).toBe('Draft made from published sources. Not yet co-produced.');
  });

  it.each([
    ['no double spaces', /\s{2}/],
    ['no space at either end', /^\s|\s$/],
    ['no space before a stop', /\s[.,;:?!]/],
    ['no line breaks or control characters', /\p{Cc}/u],
    ['no dashes in place of sentences', /[–—]/],
    [
      'British spelling',
      /\b(?:\w*(?:organi|recogni|personali|reali|prioriti|minimi|maximi|utili|summari|analy|digiti|standardi|customi|emphasi|apologi)z\w*|color\w*|center\w*|behavior\w*|favor\w*|honor\w*|labor|program|licensing|fulfill?ment|enroll|judgment|catalog|defense|offense|aging|gray|fiber|traveled|canceled|labeled|modeling)\b/i,
    ],
  ])('have %s', (_rule, fault) => {
    expect(allWords.filter(([, words]) => fault.test(words))).toEqual([]);
  });

  it('use no short name beyond these, each a law, standard, body or named example', () => {
    const known =
      /^(?:AI|CQC|ICO|DPIA|DSPT|ISO|ASCOT|WCAG|AA|BSL|MHRA|ATRS|NHS|DCB0129|FHIR|MODS|UK|LSE|AWS)$/;
    const capitals = allWords
      .filter(([path]) => path !== '/language')
      .flatMap(([, words]) => words.match(/\b[A-Z][A-Z0-9]+\b/g) ?? []);
    expect([...new Set(capitals)].filter((name) => !known.test(name))).toEqual([]);
  });
});
