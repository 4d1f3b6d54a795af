/** A checklist as a file and back: the same checklist gives the same bytes, and reads back with the same hash. */
import type {
  Checklist,
  ChecklistText,
  QuestionStructure,
  QuestionText,
  USE_TYPES,
} from '../domain/checklist';
import type { Source } from '../domain/sources';
import {
  CHECKLIST_ABOUT,
  CHECKLIST_FORMAT,
  CHECKLIST_FORMAT_VERSION,
  type ChecklistFile,
  type ChecklistFileQuestion,
} from './checklist-file-shape';

type Content = Pick<Checklist, 'structure' | 'text'>;

/** The words that a whole checklist must have: their absence is a fault in the program. */
function words<Words>(found: Words | undefined, what: string): Words {
  if (found === undefined) throw new RangeError(`The checklist has no words for ${what}.`);
  return found;
}

function questionOf(rule: QuestionStructure, text: ChecklistText): ChecklistFileQuestion {
  const { id, theme, mustHave, appliesWhen, sources, about } = rule;
  const said: QuestionText = words(text.questions[id], id);
  const easyRead = text.easyRead?.[id];
  return {
    id,
    theme,
    mustHave,
    appliesWhen,
    sources: [...sources],
    ...(about === undefined ? {} : { about }),
    label: said.label,
    text: said.text,
    why: said.why,
    evidence: said.evidence,
    askVendor: said.askVendor,
    ...(easyRead === undefined ? {} : { easyRead: { ...easyRead, sentences: [...easyRead.sentences] } }),
  };
}

function fileOf({ ref, structure, text }: Checklist, sources: readonly Source[]): ChecklistFile {
  const { basedOn, retired } = structure;
  return {
    format: CHECKLIST_FORMAT,
    formatVersion: CHECKLIST_FORMAT_VERSION,
    about: CHECKLIST_ABOUT,
    id: ref.id,
    version: ref.version,
    language: ref.language,
    date: structure.date,
    hash: ref.hash,
    ...(basedOn === undefined ? {} : { basedOn }),
    status: text.status,
    useTypes: structure.useTypes.map((id) => ({ id, ...text.useTypes[id] })),
    facts: text.facts,
    themes: structure.themes.map(({ id, seeds, frameworks }) => {
      const { name, short, line } = words(text.themes[id], id);
      return { id, name, short, line, seeds: [...seeds], frameworks: [...frameworks] };
    }),
    questions: structure.questions.map((rule) => questionOf(rule, text)),
    quickSets: { worker: [...structure.quickSets.worker], person: [...structure.quickSets.person] },
    ...(retired === undefined ? {} : { retired: [...retired] }),
    ...(text.plainTerms === undefined
      ? {}
      : { plainTerms: Object.entries(text.plainTerms).map(([term, meaning]) => ({ term, meaning })) }),
    ...(sources.length === 0 ? {} : { sources: [...sources] }),
  };
}

/**
 * The text of a checklist file, indented by two blanks, with a line break at its end.
 * @param sources what its codes stand for, with how far each was checked; empty leaves them out
 * @throws RangeError for a checklist without the words of one of its own questions or themes
 */
export function writeChecklistFile(checklist: Checklist, sources: readonly Source[]): string {
  return `${JSON.stringify(fileOf(checklist, sources), null, 2)}\n`;
}

function structureIn(file: ChecklistFile): Checklist['structure'] {
  return {
    id: file.id,
    version: file.version,
    date: file.date,
    ...(file.basedOn === undefined ? {} : { basedOn: file.basedOn }),
    ...(file.retired === undefined ? {} : { retired: file.retired }),
    useTypes: file.useTypes.map(({ id }) => id),
    themes: file.themes.map(({ id, seeds, frameworks }) => ({ id, seeds, frameworks })),
    questions: file.questions.map(({ id, theme, mustHave, appliesWhen, sources, about }) => ({
      id,
      theme,
      mustHave,
      appliesWhen,
      sources,
      ...(about === undefined ? {} : { about }),
    })),
    quickSets: file.quickSets,
  };
}

/** Every use type's words, in the order of their letters: the checks have seen to it that none is missing. */
function useTypesIn({ useTypes }: ChecklistFile): ChecklistText['useTypes'] {
  const wordsFor = (letter: (typeof USE_TYPES)[number]) => {
    const { name, examples } = words(
      useTypes.find(({ id }) => id === letter),
      letter,
    );
    return { name, examples };
  };
  return { A: wordsFor('A'), B: wordsFor('B'), C: wordsFor('C'), D: wordsFor('D'), E: wordsFor('E') };
}

/** The checklist in a file that passed every check, without its reference. */
export function checklistIn(file: ChecklistFile): Content {
  const easyRead = file.questions.flatMap((one) => (one.easyRead ? [[one.id, one.easyRead] as const] : []));
  const text: ChecklistText = {
    language: file.language,
    status: file.status,
    useTypes: useTypesIn(file),
    facts: file.facts,
    themes: Object.fromEntries(file.themes.map(({ id, name, short, line }) => [id, { name, short, line }])),
    questions: Object.fromEntries(
      file.questions.map(({ id, label, text: said, why, evidence, askVendor }) => [
        id,
        { label, text: said, why, evidence, askVendor },
      ]),
    ),
    ...(file.plainTerms === undefined
      ? {}
      : { plainTerms: Object.fromEntries(file.plainTerms.map(({ term, meaning }) => [term, meaning])) }),
    ...(easyRead.length === 0 ? {} : { easyRead: Object.fromEntries(easyRead) }),
  };
  return { structure: structureIn(file), text };
}
