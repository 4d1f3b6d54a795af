/** Holds the published checklists to their hashes: a changed word without a new version goes red here. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CHECKLISTS, CURRENT_CHECKLIST, checklistFor, structureOf } from '../../lib/checklists';
import { CURRENT_STRUCTURE, PUBLISHED, sameChecklist } from '../../lib/checklists/structures';
import { type Checklist, ChecklistRef } from '../../lib/domain/checklist';

const root = new URL('../../lib/checklists/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');

function hashOf({ structure, text }: Pick<Checklist, 'structure' | 'text'>): string {
  return createHash('sha256')
    .update(canonicalize({ structure, text }) ?? '')
    .digest('hex');
}

describe('the published checklists', () => {
  it('are these, with these hashes, for ever', () => {
    expect(PUBLISHED.map(({ ref }) => [ref.version, ref.language, ref.hash])).toEqual([
      ['0.1.0-research-draft', 'en-GB', '44d986697618a813277cb49b9a1289d212a1f49402d7c2c5ae1a9e79f53567f9'],
      ['0.2.0-research-draft', 'en-GB', '74d0b13c86e0aa2589417aec7934630d9e0f96a9f7d564931f0f18bf409ed4e2'],
    ]);
  });

  it('share the words of a question between the versions that put it alike', () => {
    const [first, second] = CHECKLISTS;
    const questions = Object.keys(first?.text.questions ?? {});
    expect(questions).toHaveLength(50);
    for (const id of questions) expect(second?.text.questions[id]).toBe(first?.text.questions[id]);
  });

  it.each(CHECKLISTS.map((checklist) => [checklist.ref.version, checklist.ref.language, checklist] as const))(
    'version %s in %s has the words and structure its hash was made from',
    (_version, _language, checklist) => {
      expect(hashOf(checklist)).toBe(checklist.ref.hash);
    },
  );

  it('have another hash when one letter of one word changes', () => {
    const { structure, text } = CURRENT_CHECKLIST;
    const changed = { structure, text: { ...text, status: `${text.status} ` } };
    expect(hashOf(changed)).not.toBe(CURRENT_CHECKLIST.ref.hash);
  });

  it.each(CHECKLISTS)('have a reference that agrees with what it refers to', ({ ref, structure, text }) => {
    expect(v.is(ChecklistRef, ref)).toBe(true);
    expect([ref.id, ref.version, ref.language]).toEqual([structure.id, structure.version, text.language]);
  });

  it('are the same list with words and without', () => {
    expect(CHECKLISTS.map(({ ref, structure }) => ({ ref, structure }))).toEqual(PUBLISHED);
    expect(CURRENT_CHECKLIST.ref).toEqual(CURRENT_STRUCTURE.ref);
  });

  it('are each named once', () => {
    expect(new Set(PUBLISHED.map(({ ref }) => ref.hash)).size).toBe(PUBLISHED.length);
    expect(new Set(PUBLISHED.map(({ ref }) => `${ref.id} ${ref.version} ${ref.language}`)).size).toBe(
      PUBLISHED.length,
    );
  });

  it.each(PUBLISHED)('stand in the record of published versions', ({ ref, structure }) => {
    expect(read('README.md')).toContain(
      `| ${ref.version} | ${structure.date} | ${ref.language} | \`${ref.hash}\` |`,
    );
  });

  it.each([
    'structures.ts',
    'care-tech-coproduction-ethics/structure.ts',
    'care-tech-coproduction-ethics/about.ts',
    'care-tech-coproduction-ethics-0.2.0/structure.ts',
  ])('keep their words out of %s, so that the background does not carry them', (file) => {
    const imported = [...read(file).matchAll(/from '(.*)'/g)].map(([, from]) => from);
    expect(
      imported.filter(
        (from) => !/^(\.\.\/)+domain\/|\/(structure|about)$|^\.\/(sources|themes)$/.test(from ?? ''),
      ),
    ).toEqual([]);
  });
});

describe('looking a checklist up', () => {
  const { ref } = CURRENT_CHECKLIST;

  it('finds the very checklist a reference names', () => {
    expect(checklistFor({ ...ref })).toBe(CURRENT_CHECKLIST);
    expect(structureOf({ ...ref })).toBe(CURRENT_CHECKLIST.structure);
  });

  it.each([
    ['another checklist', { id: 'another-checklist' }],
    ['a later version', { version: '9.0.0' }],
    ['another language', { language: 'cy' }],
    ['other words under the same version', { hash: '0'.repeat(64) }],
  ])('does not take %s for ours', (_what, difference) => {
    const other = { ...ref, ...difference };
    expect(sameChecklist(ref, other)).toBe(false);
    expect(checklistFor(other)).toBeNull();
    expect(structureOf(other)).toBeNull();
  });
});
