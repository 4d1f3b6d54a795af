/** The shape of a checklist: themes, questions with stable ids, and the rule that says which questions apply. */
import * as v from 'valibot';
import type { About } from './about';

/** What a tool does; a product has one or more. The letters are the checklist's own. */
export const USE_TYPES = ['A', 'B', 'C', 'D', 'E'] as const;
export const UseType = v.picklist(USE_TYPES);
export type UseType = v.InferOutput<typeof UseType>;

/** Whose words a question is put in. */
export const WORDINGS = ['commissioner', 'charity', 'worker', 'person'] as const;
export const Wording = v.picklist(WORDINGS);
export type Wording = v.InferOutput<typeof Wording>;

/** How much of the checklist a review asks. */
export const DEPTHS = ['full', 'must-haves', 'quick-worker', 'quick-person'] as const;
export const Depth = v.picklist(DEPTHS);
export type Depth = v.InferOutput<typeof Depth>;

/** A question's stable id: the theme's letters and a number. Ids are never used again for another meaning. */
export const QuestionId = v.pipe(v.string(), v.regex(/^[A-Z]{3}[1-9]\d?$/));
export type QuestionId = v.InferOutput<typeof QuestionId>;

/** A yes-or-no fact about a product; *not sure* counts as yes, so that a must-have is never skipped by doubt. */
export const FACT_VALUES = ['yes', 'no', 'not-sure'] as const;
export const FactValue = v.picklist(FACT_VALUES);
export type FactValue = v.InferOutput<typeof FactValue>;

export const ProductFacts = v.object({
  /** Does it use AI? */
  ai: FactValue,
  /** Does it touch somebody's care? */
  care: FactValue,
  /** Does it record sound, pictures or movement? */
  records: FactValue,
});
export type ProductFacts = v.InferOutput<typeof ProductFacts>;
export type FactName = keyof ProductFacts;
export const FACT_NAMES: readonly FactName[] = ['ai', 'care', 'records'];

/** When a question applies. `null` means always. */
export type AppliesWhen =
  | null
  | { readonly useType: UseType }
  | { readonly fact: FactName }
  | { readonly anyOf: readonly AppliesWhen[] };

export type QuestionStructure = {
  readonly id: QuestionId;
  readonly theme: string;
  readonly mustHave: boolean;
  readonly appliesWhen: AppliesWhen;
  /** Codes of the seeds, laws and frameworks the question comes from. */
  readonly sources: readonly string[];
  /** What each audience's wording is about. Checklists published before it was part of them have none. */
  readonly about?: Readonly<Record<Wording, About>>;
};

export type ThemeStructure = {
  readonly id: string;
  readonly seeds: readonly string[];
  readonly frameworks: readonly string[];
};

/** A checklist that another one was built on, by adding questions to it. */
export type ChecklistBase = { readonly id: string; readonly version: string; readonly hash: string };

/** The part of a checklist that is the same in every language. */
export type ChecklistStructure = {
  readonly id: string;
  readonly version: string;
  /** The day it was published, such as `2026-11-21`. */
  readonly date: string;
  /** The checklist it adds questions to; what it adds stands in the theme `OWN_THEME`. */
  readonly basedOn?: ChecklistBase;
  /** Ids that earlier versions used for questions that are gone. They are never used again. */
  readonly retired?: readonly QuestionId[];
  readonly useTypes: readonly UseType[];
  readonly themes: readonly ThemeStructure[];
  readonly questions: readonly QuestionStructure[];
  readonly quickSets: { readonly worker: readonly QuestionId[]; readonly person: readonly QuestionId[] };
};

/** The theme of questions that somebody added to a checklist; no checklist of ours uses it. */
export const OWN_THEME = 'OWN';

export type QuestionText = {
  readonly label: string;
  readonly text: Readonly<Record<Wording, string>>;
  readonly why: string;
  readonly evidence: string;
  readonly askVendor: string;
};

/** What the drawings beside Easy Read words show. Names only: `components/` draws them. */
export const EASY_READ_PICTURES = [
  'needs',
  'person-and-worker',
  'home',
  'hand-stop',
  'computer-wrong',
  'data-lock',
  'camera',
  'person-choosing',
  'meeting',
  'speech',
  'ear',
] as const;
export type EasyReadPicture = (typeof EASY_READ_PICTURES)[number];

/** What stands in Easy Read words where the thing's own name is shown, or "this tool" when it has none. */
export const THING = '{thing}';

/** One question in Easy Read: what it is about, a sentence an idea, and then the question, for "yes" or "no". */
export type EasyReadText = {
  readonly sentences: readonly string[];
  readonly ask: string;
  readonly picture: EasyReadPicture;
};

/** The words of a checklist in one language. */
export type ChecklistText = {
  readonly language: string;
  readonly status: string;
  readonly useTypes: Readonly<Record<UseType, { readonly name: string; readonly examples: string }>>;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly themes: Readonly<
    Record<string, { readonly name: string; readonly short: string; readonly line: string }>
  >;
  readonly questions: Readonly<Record<QuestionId, QuestionText>>;
  /** Technical terms that the questions use, spelt as they are there, and what each means in plain words. */
  readonly plainTerms?: Readonly<Record<string, string>>;
  /** Easy Read words, of the questions that have them. */
  readonly easyRead?: Readonly<Record<QuestionId, EasyReadText>>;
};

/** Which checklist an assessment was made with; the hash covers structure and text (RFC 8785, SHA-256, hex). */
export const ChecklistRef = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/)),
  language: v.pipe(v.string(), v.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/)),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
export type ChecklistRef = v.InferOutput<typeof ChecklistRef>;

/** One published checklist in one language, whole. */
export type Checklist = {
  readonly ref: ChecklistRef;
  readonly structure: ChecklistStructure;
  readonly text: ChecklistText;
};

/** What is known of a product when asking which questions apply to it. */
export type Applicability = { readonly useTypes: readonly UseType[]; readonly facts: ProductFacts };

/** Does a question with this rule apply to this product? *Not sure* counts as yes. */
export function applies(rule: AppliesWhen, product: Applicability): boolean {
  if (rule === null) return true;
  if ('useType' in rule) return product.useTypes.includes(rule.useType);
  if ('fact' in rule) return product.facts[rule.fact] !== 'no';
  return rule.anyOf.some((part) => applies(part, product));
}

/**
 * The questions a review of this depth asks about this product, in the order they are asked.
 * A quick set always asks its ten, whatever the product (checklist rules, "Which questions apply").
 * @param putBack questions the reviewer put back although the product's facts rule them out
 */
export function questionsAsked(
  structure: ChecklistStructure,
  depth: Depth,
  product: Applicability,
  putBack: readonly QuestionId[] = [],
): readonly QuestionStructure[] {
  const byId = new Map(structure.questions.map((question) => [question.id, question]));
  const back = new Set(putBack);
  const isAsked = (q: QuestionStructure) => applies(q.appliesWhen, product) || back.has(q.id);
  const pick = (ids: readonly QuestionId[]) => ids.flatMap((id) => byId.get(id) ?? []);
  switch (depth) {
    case 'quick-worker':
      return pick(structure.quickSets.worker);
    case 'quick-person':
      return pick(structure.quickSets.person);
    case 'must-haves':
      return structure.questions.filter((q) => q.mustHave && isAsked(q));
    case 'full':
      return structure.questions.filter(isAsked);
  }
}
