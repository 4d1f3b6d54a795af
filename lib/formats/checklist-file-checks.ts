/** What no schema can see in a checklist file: whether its ids agree with each other and with what is known. */
import {
  type AppliesWhen,
  type Checklist,
  OWN_THEME,
  type QuestionId,
  type QuestionStructure,
  USE_TYPES,
} from '../domain/checklist';
import { OWN_SOURCE } from '../domain/own-questions';
import { sourceOf } from '../domain/sources';
import type { ChecklistProblem, ChecklistWarning } from './checklist-file-problems';
import type { ChecklistFile } from './checklist-file-shape';
import { canonical } from './write-json';

/** The places where a value stands that stood before. */
function twice(values: readonly string[], place: (index: number) => string): readonly ChecklistProblem[] {
  return values.flatMap((value, index): ChecklistProblem[] =>
    values.indexOf(value) < index ? [{ path: place(index), problem: 'twice' }] : [],
  );
}

function useTypeProblems({ useTypes }: ChecklistFile): readonly ChecklistProblem[] {
  const letters = useTypes.map(({ id }) => id);
  const missing = USE_TYPES.some((letter) => !letters.includes(letter));
  return [
    ...twice(letters, (index) => `useTypes[${index}].id`),
    ...(missing ? [{ path: 'useTypes', problem: 'too-few' } as const] : []),
  ];
}

function themeProblems({ themes, questions }: ChecklistFile): readonly ChecklistProblem[] {
  const ids = themes.map(({ id }) => id);
  const used = new Set(questions.map(({ theme }) => theme));
  return [
    ...twice(ids, (index) => `themes[${index}].id`),
    ...ids.flatMap((id, index): ChecklistProblem[] =>
      used.has(id) ? [] : [{ path: `themes[${index}]`, problem: 'theme-without-questions' }],
    ),
  ];
}

function questionProblems({ questions, themes, retired }: ChecklistFile): readonly ChecklistProblem[] {
  const themeIds = new Set(themes.map(({ id }) => id));
  const gone = new Set(retired ?? []);
  const each = questions.flatMap(({ id, theme }, index): ChecklistProblem[] => {
    const path = `questions[${index}]`;
    if (!themeIds.has(theme)) return [{ path: `${path}.theme`, problem: 'unknown-theme' }];
    if (!id.startsWith(theme)) return [{ path: `${path}.id`, problem: 'not-in-theme' }];
    return gone.has(id) ? [{ path: `${path}.id`, problem: 'retired-id' }] : [];
  });
  return [
    ...twice(
      questions.map(({ id }) => id),
      (index) => `questions[${index}].id`,
    ),
    ...each,
  ];
}

function quickSetProblems({ quickSets, questions }: ChecklistFile): readonly ChecklistProblem[] {
  const known = new Set(questions.map(({ id }) => id));
  return (['worker', 'person'] as const).flatMap((set) => {
    const ids: readonly QuestionId[] = quickSets[set];
    const place = (index: number) => `quickSets.${set}[${index}]`;
    return [
      ...ids.flatMap((id, index): ChecklistProblem[] =>
        known.has(id) ? [] : [{ path: place(index), problem: 'unknown-question' }],
      ),
      ...twice(ids, place),
    ];
  });
}

/** Own questions stand in the theme `OWN` and say what they are added to; nothing else does either. */
function ownProblems({ themes, questions, basedOn }: ChecklistFile): readonly ChecklistProblem[] {
  const at = themes.findIndex(({ id }) => id === OWN_THEME);
  if (at >= 0 === (basedOn !== undefined)) {
    return questions.flatMap(({ theme, mustHave }, index): ChecklistProblem[] =>
      theme === OWN_THEME && mustHave
        ? [{ path: `questions[${index}].mustHave`, problem: 'not-as-in-base' }]
        : [],
    );
  }
  return [{ path: at >= 0 ? `themes[${at}]` : 'basedOn', problem: 'own-without-base' }];
}

/** Ids that stand twice or nowhere, in a file whose shape is sound. */
export function innerProblems(file: ChecklistFile): readonly ChecklistProblem[] {
  return [
    ...useTypeProblems(file),
    ...themeProblems(file),
    ...questionProblems(file),
    ...quickSetProblems(file),
    ...twice(
      (file.plainTerms ?? []).map(({ term }) => term),
      (index) => `plainTerms[${index}].term`,
    ),
    ...twice(
      (file.sources ?? []).map(({ code }) => code),
      (index) => `sources[${index}].code`,
    ),
    ...ownProblems(file),
  ];
}

/** What decides whether two questions are the same: rules and words, not sources or Easy Read. */
function meaningOf(rule: QuestionStructure, { text }: Pick<Checklist, 'text'>): string {
  const { id, mustHave, appliesWhen } = rule;
  const rules: { id: QuestionId; mustHave: boolean; appliesWhen: AppliesWhen } = {
    id,
    mustHave,
    appliesWhen,
  };
  return canonical({ ...rules, about: rule.about ?? null, words: text.questions[id]?.text ?? null });
}

function baseProblems(read: Checklist, base: Checklist): readonly ChecklistProblem[] {
  const inBase = new Map(base.structure.questions.map((rule) => [rule.id, meaningOf(rule, base)]));
  const changed = read.structure.questions.flatMap((rule, index): ChecklistProblem[] =>
    rule.theme === OWN_THEME || inBase.get(rule.id) === meaningOf(rule, read)
      ? []
      : [{ path: `questions[${index}]`, problem: 'not-as-in-base' }],
  );
  const ids = new Set(read.structure.questions.map(({ id }) => id));
  const missing = [...inBase.keys()].some((id) => !ids.has(id));
  return [...changed, ...(missing ? [{ path: 'questions', problem: 'not-as-in-base' } as const] : [])];
}

/**
 * How a checklist stands to those that are known here: a published version never changes, and one that adds to
 * another leaves that as it is. Otherwise its must-haves and ladder would not be what they are said to be.
 */
export function outerProblems(read: Checklist, known: readonly Checklist[]): readonly ChecklistProblem[] {
  const { ref, structure } = read;
  const taken = known.some(
    (one) =>
      one.ref.id === ref.id &&
      one.ref.version === ref.version &&
      one.ref.language === ref.language &&
      one.ref.hash !== ref.hash,
  );
  const base = known.find((one) => one.ref.hash === structure.basedOn?.hash);
  return [
    ...(taken ? [{ path: 'version', problem: 'version-taken' } as const] : []),
    ...(base ? baseProblems(read, base) : []),
  ];
}

function wordWarnings(read: Checklist, known: readonly Checklist[]): readonly ChecklistWarning[] {
  const sameLine = known.filter(
    ({ ref }) => ref.id === read.ref.id && ref.language === read.ref.language && ref.hash !== read.ref.hash,
  );
  return read.structure.questions.flatMap(({ id }, index): ChecklistWarning[] => {
    const words = read.text.questions[id]?.text;
    const others = sameLine.flatMap(({ text }) => text.questions[id]?.text ?? []);
    const differs = others.some((other) => canonical(other) !== canonical(words ?? null));
    return differs ? [{ path: `questions[${index}].text`, warning: 'other-words' }] : [];
  });
}

function sourceWarnings(file: ChecklistFile): readonly ChecklistWarning[] {
  const list = file.sources ?? [];
  return file.questions.flatMap(({ sources }, question) =>
    sources.flatMap((code, at): ChecklistWarning[] =>
      code === OWN_SOURCE || sourceOf(code, list)
        ? []
        : [{ path: `questions[${question}].sources[${at}]`, warning: 'unknown-source' }],
    ),
  );
}

/** What a person should know before a sound file is kept. */
export function warningsOf(
  file: ChecklistFile,
  read: Checklist,
  known: readonly Checklist[],
): readonly ChecklistWarning[] {
  if (known.some(({ ref }) => ref.hash === read.ref.hash)) return [{ path: '', warning: 'already-here' }];
  const basedOn = read.structure.basedOn;
  const baseHere = known.some(({ ref }) => ref.hash === basedOn?.hash);
  return [
    ...(known.some(({ ref }) => ref.id === read.ref.id)
      ? [{ path: 'version', warning: 'unknown-version' } as const]
      : []),
    ...(basedOn && !baseHere ? [{ path: 'basedOn', warning: 'base-not-here' } as const] : []),
    ...wordWarnings(read, known),
    ...sourceWarnings(file),
  ];
}
