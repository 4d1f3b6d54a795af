/** A blank form of any depth and audience: which questions stand on it, in which words and order, and its code. */
import {
  type Applicability,
  type Checklist,
  type ChecklistRef,
  type ChecklistStructure,
  DEPTHS,
  type Depth,
  type EasyReadText,
  OWN_THEME,
  type QuestionId,
  type QuestionStructure,
  questionsAsked,
  WORDINGS,
  type Wording,
} from './checklist';

/** Whose words a form is in. Easy Read is the person's wording with a sentence an idea. */
export const FORM_AUDIENCES = [...WORDINGS, 'easy-read'] as const;
export type FormAudience = (typeof FORM_AUDIENCES)[number];

/** How a form lies on A4 paper: a compact list, one column of large print, or four cards to cut. */
export const FORM_LAYOUTS = ['a4', 'large', 'cards'] as const;
export type FormLayout = (typeof FORM_LAYOUTS)[number];

/** What was chosen to print, and so what a filled sheet is typed with. */
export type FormKind = { readonly depth: Depth; readonly audience: FormAudience };

export type FormItem = {
  /** Its place on the form, from 1. It is printed, and the typing screen counts the same way. */
  readonly number: number;
  readonly questionId: QuestionId;
  readonly theme: string;
  readonly mustHave: boolean;
  readonly label: string;
  readonly text: string;
  /** The question in Easy Read, on an Easy Read form. */
  readonly easyRead: EasyReadText | null;
};

export type PaperForm = FormKind & {
  readonly checklist: ChecklistRef;
  /** Who added questions to the checklist; empty for nobody. */
  readonly own: string;
  readonly items: readonly FormItem[];
  /** Printed on every page: it says which form this is to whoever types it. See `formCode`. */
  readonly code: string;
};

/** How much of the checklist's hash is printed. */
const SHORT_HASH = 8;

const DEPTH_CODES: Readonly<Record<Depth, string>> = {
  full: 'F',
  'must-haves': 'M',
  'quick-worker': 'W',
  'quick-person': 'P',
};

const AUDIENCE_CODES: Readonly<Record<FormAudience, string>> = {
  commissioner: 'C',
  charity: 'H',
  worker: 'W',
  person: 'P',
  'easy-read': 'E',
};

/** The beginning of a checklist's hash, as it is printed: enough to tell two published checklists apart. */
export function shortHash({ hash }: Pick<ChecklistRef, 'hash'>): string {
  return hash.slice(0, SHORT_HASH);
}

/** The wording that an answer on such a form is stored with. */
export function wordingOn(audience: FormAudience): Wording {
  return audience === 'easy-read' ? 'person' : audience;
}

/**
 * Every question of this depth, whatever the product: the numbers on paper are then the same on every form of a
 * depth. Whoever fills it in can tick "does not apply", and what does not apply to the product is not counted.
 */
export function formQuestions(structure: ChecklistStructure, depth: Depth): readonly QuestionStructure[] {
  const everything: Applicability = {
    useTypes: structure.useTypes,
    facts: { ai: 'yes', care: 'yes', records: 'yes' },
  };
  return questionsAsked(structure, depth, everything);
}

/** The audiences there are words for: Easy Read only where it covers every question of the depth. */
export function formAudiences({ structure, text }: Checklist, depth: Depth): readonly FormAudience[] {
  const questions = formQuestions(structure, depth);
  const easy = questions.length > 0 && questions.every(({ id }) => text.easyRead?.[id] !== undefined);
  return FORM_AUDIENCES.filter((audience) => audience !== 'easy-read' || easy);
}

/** The form as it is printed and typed. A question without words in the checklist's text is left out. */
export function paperForm(checklist: Checklist, { depth, audience }: FormKind): PaperForm {
  const { structure, text, ref } = checklist;
  const worded = formQuestions(structure, depth).flatMap((question) => {
    const words = text.questions[question.id];
    return words ? [{ question, words }] : [];
  });
  const items = worded.map(({ question, words }, at): FormItem => {
    const { id, theme, mustHave } = question;
    const easyRead = audience === 'easy-read' ? (text.easyRead?.[id] ?? null) : null;
    const { label } = words;
    return {
      number: at + 1,
      questionId: id,
      theme,
      mustHave,
      label,
      text: words.text[wordingOn(audience)],
      easyRead,
    };
  });
  const own = text.themes[OWN_THEME]?.name ?? '';
  return { depth, audience, checklist: ref, own, items, code: formCode({ depth, audience }, ref) };
}

/** Such as `WW-44d98669`: depth, audience, and the beginning of the checklist's hash. It says nothing of a person. */
export function formCode({ depth, audience }: FormKind, ref: Pick<ChecklistRef, 'hash'>): string {
  return `${DEPTH_CODES[depth]}${AUDIENCE_CODES[audience]}-${shortHash(ref)}`;
}

type Hashed = Pick<ChecklistRef, 'hash'>;

/** What a code read off a sheet says. `other-checklist`: the sheet was printed from a checklist that is not known. */
export type FormCodeRead<Ref extends Hashed = Hashed> =
  | { readonly kind: 'form'; readonly form: FormKind; readonly checklist: Ref }
  | { readonly kind: 'other-checklist'; readonly form: FormKind; readonly shortHash: string }
  | { readonly kind: 'not-a-code' };

/**
 * Reads a code as people type it: small or capital letters, with or without the dash and spaces.
 * @param known the checklists that a form may have been printed from; of two with the same short hash the first counts
 */
export function readFormCode<Ref extends Hashed>(typed: string, known: readonly Ref[]): FormCodeRead<Ref> {
  const parts = /^([FMWP])([CHWPE])([0-9A-F]{8})$/.exec(typed.toUpperCase().replace(/[\s\-–]/g, ''));
  const depth = DEPTHS.find((one) => DEPTH_CODES[one] === parts?.[1]);
  const audience = FORM_AUDIENCES.find((one) => AUDIENCE_CODES[one] === parts?.[2]);
  const hash = parts?.[3]?.toLowerCase();
  if (!depth || !audience || hash === undefined) return { kind: 'not-a-code' };
  const form = { depth, audience };
  const checklist = known.find((ref) => shortHash(ref) === hash);
  return checklist ? { kind: 'form', form, checklist } : { kind: 'other-checklist', form, shortHash: hash };
}
