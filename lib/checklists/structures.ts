/** Which checklists are published, by reference, and their structure. Importing this brings no question's words. */
import type { ChecklistRef, ChecklistStructure } from '../domain/checklist';
import { STRUCTURE } from './care-tech-coproduction-ethics/structure';
import { STRUCTURE_0_2_0 } from './care-tech-coproduction-ethics-0.2.0/structure';

/** One published checklist without its words. */
export type PublishedStructure = { readonly ref: ChecklistRef; readonly structure: ChecklistStructure };

/** The first draft, in British English. The hash is over structure and text: RFC 8785, SHA-256, hex. */
export const CARE_TECH_0_1_0_EN_GB: PublishedStructure = {
  ref: {
    id: STRUCTURE.id,
    version: STRUCTURE.version,
    language: 'en-GB',
    hash: '44d986697618a813277cb49b9a1289d212a1f49402d7c2c5ae1a9e79f53567f9',
  },
  structure: STRUCTURE,
};

/** The same questions, with what each is about, plain terms and Easy Read words. */
const CARE_TECH_0_2_0_EN_GB: PublishedStructure = {
  ref: {
    id: STRUCTURE_0_2_0.id,
    version: STRUCTURE_0_2_0.version,
    language: 'en-GB',
    hash: '74d0b13c86e0aa2589417aec7934630d9e0f96a9f7d564931f0f18bf409ed4e2',
  },
  structure: STRUCTURE_0_2_0,
};

/** Every checklist ever published, oldest first, one entry a language. Entries are only ever added. */
export const PUBLISHED: readonly PublishedStructure[] = [CARE_TECH_0_1_0_EN_GB, CARE_TECH_0_2_0_EN_GB];

/** The hashes of them all: what a checklist has to name to be one of ours. */
export const PUBLISHED_HASHES: readonly string[] = PUBLISHED.map(({ ref }) => ref.hash);

/** What a new review is made with. */
export const CURRENT_STRUCTURE: PublishedStructure = CARE_TECH_0_2_0_EN_GB;

/** Do both name the same checklist, version, language and words? */
export function sameChecklist(one: ChecklistRef, other: ChecklistRef): boolean {
  return (
    one.id === other.id &&
    one.version === other.version &&
    one.language === other.language &&
    one.hash === other.hash
  );
}

/**
 * The structure an assessment was made with.
 * @returns `null` when this exact checklist is not one of ours: a later version, or other words under a
 *   version we know. Its answers can still be kept and written out; they cannot be asked or counted.
 */
export function structureOf(ref: ChecklistRef): ChecklistStructure | null {
  return PUBLISHED.find((published) => sameChecklist(published.ref, ref))?.structure ?? null;
}
