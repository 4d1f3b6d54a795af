/** Questions that a council or charity adds to a checklist: kept visibly apart, under a checklist id of their own. */
import type { About } from './about';
import {
  type AppliesWhen,
  type Checklist,
  type ChecklistBase,
  type ChecklistStructure,
  type ChecklistText,
  OWN_THEME,
  type QuestionId,
  type QuestionStructure,
  type QuestionText,
  WORDINGS,
  type Wording,
} from './checklist';

/** What is typed for one question. A wording left empty is the commissioner's. */
export type OwnQuestionContent = QuestionText & {
  /** What all four wordings are about. */
  readonly about: About;
  readonly appliesWhen: AppliesWhen;
};
export type OwnQuestion = OwnQuestionContent & { readonly id: QuestionId };

/** All that one council or charity adds, in the order it is asked. */
export type OwnQuestions = {
  /** Who adds them; the theme goes by this name. */
  readonly by: string;
  /** A sentence under the theme's name that says they are not ours. */
  readonly line: string;
  /** 1, 2, 3 ... Each published set of own questions has the next one: it is the version's first number. */
  readonly revision: number;
  readonly questions: readonly OwnQuestion[];
  /** Ids of questions that were taken out, or whose meaning changed. They are never used again. */
  readonly retired: readonly QuestionId[];
};

/** Own ids are OWN1 to OWN99; every one ever used counts. */
const MOST_IDS = 99;

/** Where own questions come from; they need a source as all questions do, and have no other. */
export const OWN_SOURCE = 'OWN';

/** Longest text of each field, in UTF-16 units. */
export const OWN_LIMITS = { by: 80, line: 400, label: 120, wording: 600, help: 1_000 } as const;

/** The part of a question that a problem is with. */
export type OwnField = 'label' | 'why' | 'evidence' | 'askVendor' | Wording;
export type OwnProblem = { readonly field: OwnField; readonly problem: 'missing' | 'too-long' };

/** Nothing added yet. */
export function noOwnQuestions(by: string, line: string): OwnQuestions {
  return { by, line, revision: 0, questions: [], retired: [] };
}

/** What keeps this content from being asked. Only the wordings that differ may be left empty. */
export function ownProblems(content: OwnQuestionContent): readonly OwnProblem[] {
  const fields: readonly (readonly [OwnField, string, number, mayBeEmpty: boolean])[] = [
    ['label', content.label, OWN_LIMITS.label, false],
    ...WORDINGS.map(
      (wording) => [wording, content.text[wording], OWN_LIMITS.wording, wording !== 'commissioner'] as const,
    ),
    ['why', content.why, OWN_LIMITS.help, false],
    ['evidence', content.evidence, OWN_LIMITS.help, false],
    ['askVendor', content.askVendor, OWN_LIMITS.help, false],
  ];
  return fields.flatMap(([field, words, limit, mayBeEmpty]): OwnProblem[] => {
    const { length } = words.trim();
    if (length === 0 && !mayBeEmpty) return [{ field, problem: 'missing' }];
    return length > limit ? [{ field, problem: 'too-long' }] : [];
  });
}

export type OwnAdded =
  | { readonly kind: 'ok'; readonly own: OwnQuestions; readonly id: QuestionId }
  /** Every id was used once. */
  | { readonly kind: 'no-id-left' };

function nextId({ questions, retired }: OwnQuestions): QuestionId | null {
  const used = [...questions.map(({ id }) => id), ...retired].map((id) => Number(id.slice(OWN_THEME.length)));
  const next = Math.max(0, ...used) + 1;
  return next > MOST_IDS ? null : `${OWN_THEME}${next}`;
}

/** Adds a question at the end, under an id that was never used. */
export function addOwn(own: OwnQuestions, content: OwnQuestionContent): OwnAdded {
  const id = nextId(own);
  if (id === null) return { kind: 'no-id-left' };
  return { kind: 'ok', own: { ...own, questions: [...own.questions, { ...content, id }] }, id };
}

/**
 * Changes a question. Better words for the same meaning keep its id; another meaning gives it a new one, in the
 * same place, so that answers to the old question are never read as answers to the new.
 */
export function changeOwn(
  own: OwnQuestions,
  id: QuestionId,
  content: OwnQuestionContent,
  meaning: 'same' | 'another',
): OwnAdded {
  const newId = meaning === 'same' ? id : nextId(own);
  if (newId === null) return { kind: 'no-id-left' };
  const questions = own.questions.map((one) => (one.id === id ? { ...content, id: newId } : one));
  const retired = newId === id ? own.retired : [...own.retired, id];
  return { kind: 'ok', own: { ...own, questions, retired }, id: newId };
}

/** Takes a question out. Its id is never used again. */
export function removeOwn(own: OwnQuestions, id: QuestionId): OwnQuestions {
  const questions = own.questions.filter((one) => one.id !== id);
  if (questions.length === own.questions.length) return own;
  return { ...own, questions, retired: [...own.retired, id] };
}

/** Moves a question one place towards the beginning or the end; at the very end nothing changes. */
export function moveOwn(own: OwnQuestions, id: QuestionId, towards: 'start' | 'end'): OwnQuestions {
  const from = own.questions.findIndex((one) => one.id === id);
  const to = from + (towards === 'start' ? -1 : 1);
  const [moved, other] = [own.questions[from], own.questions[to]];
  if (!moved || !other) return own;
  const questions = own.questions.with(to, moved).with(from, other);
  return { ...own, questions };
}

/**
 * The id of a checklist with own questions. It begins with `own-`, as no checklist of ours does, and is the same
 * each time for the same name and base, so that its versions follow each other.
 */
export function ownChecklistId(by: string, baseId: string): string {
  const slug = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  const name = slug(by).slice(0, 40) || 'added';
  return `own-${name}-${baseId}`.slice(0, 80).replace(/-+/g, '-').replace(/-$/, '');
}

export type WithOwn =
  | { readonly kind: 'ok'; readonly structure: ChecklistStructure; readonly text: ChecklistText }
  /** The base has own questions already: add to what it was built on instead. */
  | { readonly kind: 'base-has-own' }
  | { readonly kind: 'nothing-added' };

/**
 * The base with the own questions after its own, in a theme of theirs. Every question, rule and word of the base
 * is as it was, so that its must-haves and ladder still hold; an added question is never a must-have.
 * @param day the day it is published, such as `2026-11-22`
 */
export function withOwnQuestions(base: Checklist, own: OwnQuestions, day: string): WithOwn {
  const { structure, text, ref } = base;
  if (structure.themes.some(({ id }) => id === OWN_THEME)) return { kind: 'base-has-own' };
  if (own.questions.length === 0) return { kind: 'nothing-added' };
  const basedOn: ChecklistBase = { id: ref.id, version: ref.version, hash: ref.hash };
  const theme = { name: own.by.trim(), short: own.by.trim(), line: own.line.trim() };
  return {
    kind: 'ok',
    structure: {
      ...structure,
      id: ownChecklistId(own.by, ref.id),
      version: `${own.revision}.0.0`,
      date: day,
      basedOn,
      retired: [...(structure.retired ?? []), ...own.retired],
      themes: [...structure.themes, { id: OWN_THEME, seeds: [], frameworks: [] }],
      questions: [...structure.questions, ...own.questions.map(ruleOf)],
    },
    text: {
      ...text,
      themes: { ...text.themes, [OWN_THEME]: theme },
      questions: {
        ...text.questions,
        ...Object.fromEntries(own.questions.map((question) => [question.id, wordsOf(question)])),
      },
    },
  };
}

function ruleOf({ id, about, appliesWhen }: OwnQuestion): QuestionStructure {
  return {
    id,
    theme: OWN_THEME,
    mustHave: false,
    appliesWhen,
    sources: [OWN_SOURCE],
    about: { commissioner: about, charity: about, worker: about, person: about },
  };
}

function wordsOf({ label, text, why, evidence, askVendor }: OwnQuestion): QuestionText {
  const said = (wording: Wording) => text[wording].trim() || text.commissioner.trim();
  return {
    label: label.trim(),
    text: {
      commissioner: said('commissioner'),
      charity: said('charity'),
      worker: said('worker'),
      person: said('person'),
    },
    why: why.trim(),
    evidence: evidence.trim(),
    askVendor: askVendor.trim(),
  };
}

/** The own questions of a checklist, to be changed; `null` for one that adds none. */
export function ownQuestionsOf({
  structure,
  text,
}: Pick<Checklist, 'structure' | 'text'>): OwnQuestions | null {
  const theme = text.themes[OWN_THEME];
  if (structure.basedOn === undefined || theme === undefined) return null;
  return {
    by: theme.name,
    line: theme.line,
    revision: Number.parseInt(structure.version, 10) || 0,
    questions: structure.questions.flatMap((rule) => {
      const words = text.questions[rule.id];
      if (rule.theme !== OWN_THEME || words === undefined) return [];
      const about = rule.about?.commissioner ?? 'product';
      return [{ ...words, id: rule.id, about, appliesWhen: rule.appliesWhen }];
    }),
    retired: (structure.retired ?? []).filter((id) => id.startsWith(OWN_THEME)),
  };
}
