/** What each question is about in each audience's words, held to the words themselves. */
import { describe, expect, it } from 'vitest';
import { CURRENT_CHECKLIST } from '../../lib/checklists';
import { ABOUT } from '../../lib/checklists/care-tech-coproduction-ethics/about';
import { ABOUTS, type About, aboutOf } from '../../lib/domain/about';
import { WORDINGS } from '../../lib/domain/checklist';

const { structure, text } = CURRENT_CHECKLIST;
const rows = structure.questions.flatMap(({ id }) =>
  WORDINGS.map((wording) => {
    const words = text.questions[id]?.text[wording];
    if (words === undefined) throw new Error(`${id} has no words for ${wording}`);
    return { id, wording, words, about: aboutOf(ABOUT, id, wording) };
  }),
);
/** The wordings that match, by id and audience, with what they are said to be about. */
const about = (words: RegExp) =>
  rows
    .filter((row) => words.test(row.words))
    .map((row): [string, About] => [`${row.id} ${row.wording}`, row.about]);

describe('what the questions are about', () => {
  it('is said for every question of the checklist, for every audience, and for no other', () => {
    expect(Object.keys(ABOUT)).toEqual(structure.questions.map(({ id }) => id));
    for (const row of Object.values(ABOUT)) {
      expect(Object.keys(row)).toEqual([...WORDINGS]);
      expect(Object.values(row).filter((value) => !ABOUTS.includes(value))).toEqual([]);
    }
  });

  it('is the same wherever two audiences read the same words', () => {
    for (const row of rows) {
      const twins = rows.filter((other) => other.id === row.id && other.words === row.words);
      expect(new Set(twins.map((twin) => twin.about)).size).toBe(1);
    }
  });

  it('is its use here where it asks what somebody knows, was told, asked or given, and of nothing else', () => {
    const knowing = about(
      /\b(do you know|did you know|been told|told you|were you (told|asked)|are you told|all know and agree|did you get)\b/i,
    );
    expect(knowing.length).toBeGreaterThan(15);
    // These two ask in their other half how the tool itself does.
    const twoHalves = ['SAF4 worker', 'LEA2 worker'];
    expect(knowing.filter(([name, value]) => value !== 'use-here' && !twoHalves.includes(name))).toEqual([]);
    expect(knowing.filter(([name, value]) => twoHalves.includes(name) && value !== 'both')).toEqual([]);
  });

  it('is the product where it asks what the vendor does or says', () => {
    const vendor = about(/^(Does|Can) the vendor\b/);
    expect(vendor.length).toBeGreaterThan(15);
    expect(vendor.filter(([, value]) => value !== 'product')).toEqual([]);
  });

  it("never lets a commissioner's or a charity's must-have be about its use here: a no must be able to count", () => {
    const mustHaves = structure.questions.filter((question) => question.mustHave);
    for (const { id } of mustHaves) {
      expect([aboutOf(ABOUT, id, 'commissioner'), aboutOf(ABOUT, id, 'charity')]).not.toContain('use-here');
    }
  });

  it('is its use here for "did you get paid time and good training" asked of a care worker', () => {
    expect(aboutOf(ABOUT, 'WRK5', 'worker')).toBe('use-here');
  });
});
