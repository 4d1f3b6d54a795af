/** The sources of the current checklist as data: all explained, none from memory shown. */
import { describe, expect, it } from 'vitest';
import { CURRENT_CHECKLIST } from '../../lib/checklists';
import { SOURCE_LIST } from '../../lib/checklists/care-tech-coproduction-ethics/source-list';
import { shownSources, sourceOf, TRUST_MARKS } from '../../lib/domain/sources';

const { structure } = CURRENT_CHECKLIST;
const byQuestion = structure.questions.map(({ id, sources }) => [id, sources] as const);
const used = [
  ...structure.questions.flatMap(({ sources }) => sources),
  ...structure.themes.flatMap(({ seeds, frameworks }) => [...seeds, ...frameworks]),
];

describe('the source list', () => {
  it('explains every code that a question or theme uses, and holds no other', () => {
    expect(used.filter((code) => sourceOf(code, SOURCE_LIST) === null)).toEqual([]);
    const named = new Set(used.map((code) => sourceOf(code, SOURCE_LIST)?.source.code));
    expect(SOURCE_LIST.map(({ code }) => code).filter((code) => !named.has(code))).toEqual([]);
  });

  it('names each code once, with a title and a publisher', () => {
    expect(new Set(SOURCE_LIST.map(({ code }) => code)).size).toBe(SOURCE_LIST.length);
    for (const { code, title, publisher, trust } of SOURCE_LIST) {
      expect(title, code).toMatch(/^[A-Z].{2,119}$/);
      expect(publisher, code).toMatch(/^[A-Za-z].{2,119}$/);
      expect(TRUST_MARKS).toContain(trust);
    }
  });

  it('gives addresses to read and years that can be, and neither for what is only from memory', () => {
    for (const { code, year, address, trust } of SOURCE_LIST) {
      if (address !== null) expect(address, code).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w./-]*)?$/);
      if (year !== null) expect(year >= 1960 && year <= 2026, code).toBe(true);
      if (trust === 'from-memory') expect([year, address], code).toEqual([null, null]);
    }
  });

  it('marks as from memory exactly what the research does', () => {
    const fromMemory = SOURCE_LIST.filter(({ trust }) => trust === 'from-memory').map(({ code }) => code);
    expect(fromMemory.toSorted()).toEqual(['CAP', 'CARE', 'CE', 'HRA', 'MCA', 'NEF', 'PRSB', 'WCAG']);
  });

  it('leaves every question with something to show', () => {
    expect(byQuestion.filter(([, codes]) => shownSources(codes, SOURCE_LIST).length === 0)).toEqual([]);
  });

  it('shows none that is from memory, for any question, and says which are not confirmed', () => {
    for (const [id, codes] of byQuestion) {
      for (const { source, notConfirmed } of shownSources(codes, SOURCE_LIST)) {
        expect(source.trust, id).not.toBe('from-memory');
        expect(notConfirmed, id).toBe(source.trust !== 'confirmed');
      }
    }
  });
});
