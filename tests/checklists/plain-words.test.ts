/** How plain the words are: the reading grade of every wording, Easy Read by its own rules, and the plain terms. */
import { describe, expect, it } from 'vitest';
import { CURRENT_CHECKLIST } from '../../lib/checklists';
import { EASY_READ_PICTURES, type EasyReadText, THING, WORDINGS } from '../../lib/domain/checklist';
import { readingGrade, sentencesIn, syllables, wordsIn } from './reading-grade';

const { structure, text } = CURRENT_CHECKLIST;
const wordings = structure.questions.flatMap(({ id }) =>
  WORDINGS.map((wording) => [id, wording, text.questions[id]?.text[wording] ?? ''] as const),
);
const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;

describe('the reading grade', () => {
  it.each([
    ['care', 1],
    ['people', 2],
    ['needed', 2],
    ['used', 1],
    ['computer', 3],
    ['the', 1],
    ['information', 4],
  ])('counts the syllables of %s', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it('is higher for long words and long sentences', () => {
    expect(readingGrade('The cat sat. The dog ran.')).toBeLessThan(0);
    expect(
      readingGrade('Organisational accountability necessitates comprehensive documentation.'),
    ).toBeGreaterThan(15);
  });

  it('is at most 9.5 for every question in every wording (domain research 13)', () => {
    const hard = wordings.filter(([, , words]) => readingGrade(words) > 9.5);
    expect(hard.map(([id, wording, words]) => `${id} ${wording} ${readingGrade(words).toFixed(1)}`)).toEqual(
      [],
    );
  });

  it.each(WORDINGS)('has a median of at most 6 in the wording for a %s', (audience) => {
    const grades = wordings
      .filter(([, wording]) => wording === audience)
      .map(([, , words]) => readingGrade(words));
    expect(grades).toHaveLength(50);
    expect(median(grades)).toBeLessThanOrEqual(6);
  });
});

describe('Easy Read', () => {
  const easyRead = text.easyRead ?? {};
  const ids = structure.quickSets.person;
  const of = (id: string): EasyReadText => {
    const words = easyRead[id];
    if (!words) throw new Error(`${id} has no Easy Read words`);
    return words;
  };
  /** With a name of three words in place of the thing. */
  const named = (sentence: string) => sentence.replaceAll(THING, 'Lantern night sensor');
  const all = ids.flatMap((id) => [...of(id).sentences, of(id).ask].map((line) => [id, line] as const));

  it("is there for the person's ten questions and for no other", () => {
    expect(Object.keys(easyRead).sort()).toEqual(ids.toSorted());
  });

  it('has one sentence a line, of at most 12 words with "this tool" in it, and one idea', () => {
    for (const [id, line] of all) {
      expect(sentencesIn(line), `${id}: ${line}`).toHaveLength(1);
      expect(wordsIn(line.replaceAll(THING, 'this tool')).length, `${id}: ${line}`).toBeLessThanOrEqual(12);
      expect(line, id).not.toMatch(/[;:()]|\b(?:which|because|although|whether|unless|while)\b/i);
    }
  });

  it('asks a question that "yes" or "no" answers, with the name of the thing in it', () => {
    for (const id of ids) {
      expect(of(id).ask).toMatch(/^(?:Do|Does|Did|Can|If)\b.*\?$/);
      expect(of(id).ask).toContain(THING);
      for (const sentence of of(id).sentences) expect(sentence).toMatch(/^(?:[A-Z]|\{thing\}).*\.$/);
    }
  });

  it('has at most four sentences before a question', () => {
    for (const id of ids) {
      expect(of(id).sentences.length).toBeGreaterThanOrEqual(2);
      expect(of(id).sentences.length).toBeLessThanOrEqual(4);
    }
  });

  it('uses short, common words and no short names of things', () => {
    for (const [id, line] of all) {
      const words = wordsIn(line.replaceAll(THING, ''));
      expect(
        words.filter((word) => word.length > 9 || syllables(word) > 3),
        id,
      ).toEqual([]);
      expect(
        words.filter((word) => /^[A-Z]{2,}/.test(word)),
        id,
      ).toEqual([]);
    }
  });

  it('has a reading grade of at most 5 question by question, the name of the thing included', () => {
    for (const id of ids) {
      const whole = [...of(id).sentences, of(id).ask].map(named).join(' ');
      expect(readingGrade(whole), id).toBeLessThanOrEqual(5);
    }
  });

  it('shows a picture of its own beside each question', () => {
    const pictures = ids.map((id) => of(id).picture);
    expect(new Set(pictures).size).toBe(ids.length);
    expect(pictures.filter((name) => !EASY_READ_PICTURES.includes(name))).toEqual([]);
  });
});

describe('the plain terms', () => {
  const terms = Object.entries(text.plainTerms ?? {});
  const questionWords = JSON.stringify(text.questions).toLowerCase();

  it('each stand in the words of some question, or are asked for by buyers', () => {
    const spare = terms.map(([term]) => term).filter((term) => !questionWords.includes(term.toLowerCase()));
    expect(spare).toEqual(['DTAC']);
  });

  it('explain every short name in the questions, but those of firms, a place, a university and a level', () => {
    const shortNames =
      JSON.stringify(Object.values(text.questions)).match(/\b[A-Z][A-Za-z]*[A-Z0-9]+\b/g) ?? [];
    const explained = new Set(terms.flatMap(([term]) => term.split(' ')));
    const missing = new Set(shortNames.filter((name) => !explained.has(name)));
    expect([...missing].toSorted()).toEqual(['AA', 'AWS', 'LSE', 'OpenAI', 'UK']);
  });

  it('are explained in whole sentences that do not lean on the term', () => {
    for (const [term, meaning] of terms) {
      expect(meaning, term).toMatch(/^[A-Z].*\.$/);
      expect(meaning.toLowerCase(), term).not.toMatch(new RegExp(`^${term.toLowerCase()}\\b`));
      // The name that a short name stands for is as long as its body made it.
      expect(readingGrade(meaning.replace(/^[^:]+: /, '')), term).toBeLessThanOrEqual(10);
    }
  });
});
