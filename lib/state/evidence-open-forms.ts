/** The forms that are open, one a question: what is typed stays until it is kept or put away by hand. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../app/ports';
import type { QuestionId } from '../domain/checklist';
import { type Evidence, FORM_KINDS, type FormEvidence } from '../domain/evidence';
import {
  type DraftKind,
  type EvidenceForm,
  emptyForm,
  type FormFrame,
  type FormProblems,
  formOf,
  hasWords,
  type PageBeside,
  readForm,
  typedWords,
} from './evidence-forms';
import type { EvidenceStore } from './evidence-store';

export type OpenForm = {
  /** Of the evidence-to-be, so that asking twice keeps one; or of what is corrected. */
  readonly id: string;
  readonly form: EvidenceForm;
  /** As it was opened. */
  readonly begun: EvidenceForm;
  readonly problems: FormProblems;
  /** Goes up with each try that left something to put right, so that the focus can go there. */
  readonly tries: number;
  readonly status: 'open' | 'keeping' | Failure;
  /** What is corrected, or nothing for a new piece. */
  readonly corrects: FormEvidence | null;
};

export type OpenForms = {
  /** Something was typed in a form and is not kept. */
  readonly hasTyped: ReadonlySignal<boolean>;
  formFor(questionId: QuestionId): OpenForm | null;
  openForm(questionId: QuestionId, kind: DraftKind): void;
  /** Opens what was kept, to correct it. A quote and a picture are what they are. */
  correct(questionId: QuestionId, evidence: FormEvidence): void;
  writeForm(questionId: QuestionId, field: string, text: string): void;
  /** Puts the form away with what was typed in it. */
  closeForm(questionId: QuestionId): void;
  /** Keeps what the form says, when it says enough. @returns whether it is on disk */
  submitForm(questionId: QuestionId): Promise<boolean>;
};

export type OpenFormsNeeds = {
  readonly assessmentId: string;
  readonly productId: string;
  readonly store: Pick<EvidenceStore, 'keepNew' | 'rewrite'>;
  readonly beside: () => PageBeside | null;
  /** ISO 8601 UTC. */
  readonly now: () => string;
  /** As YYYY-MM-DD where the reader is. */
  readonly today: () => string;
  readonly newId: () => string;
  readonly sha256: (text: string) => Promise<string>;
};

export function isFormEvidence(evidence: Evidence): evidence is FormEvidence {
  return FORM_KINDS.some((kind) => kind === evidence.kind);
}

/** No form is open at first. */
export function createOpenForms(needs: OpenFormsNeeds): OpenForms {
  const forms = signal<ReadonlyMap<QuestionId, OpenForm>>(new Map());

  function set(questionId: QuestionId, form: OpenForm | null): void {
    const next = new Map(forms.peek());
    if (form) next.set(questionId, form);
    else next.delete(questionId);
    forms.value = next;
  }

  /** Changes the form if it is still the same one. */
  function update(questionId: QuestionId, id: string, part: Partial<OpenForm>): void {
    const open = forms.peek().get(questionId);
    if (open?.id === id) set(questionId, { ...open, ...part });
  }

  function openNew(questionId: QuestionId, form: EvidenceForm, corrects: FormEvidence | null): void {
    const id = corrects?.id ?? needs.newId();
    set(questionId, { id, form, begun: form, problems: {}, tries: 0, status: 'open', corrects });
  }

  async function frameFor(questionId: QuestionId, { id, form, corrects }: OpenForm): Promise<FormFrame> {
    const words = form.kind === 'typed' ? typedWords(form.values.exact ?? '') : '';
    return {
      id,
      assessmentId: needs.assessmentId,
      productId: needs.productId,
      questionIds: corrects?.questionIds ?? [questionId],
      now: needs.now(),
      exactHash: await needs.sha256(words),
    };
  }

  /** What is not on the form stays as it is stored. */
  function keep(evidence: Evidence, corrects: FormEvidence | null): Promise<Failure | null> {
    if (corrects === null) {
      return needs.store.keepNew(evidence).then((kept) => (kept.ok ? null : kept.error));
    }
    const { note, revision, createdAt, updatedAt } = corrects;
    const next = { ...evidence, note, revision, createdAt, updatedAt };
    // Where that fails, the piece itself says so, with both versions or the way to try again.
    return needs.store.rewrite(next, corrects).then(() => null);
  }

  async function submitForm(questionId: QuestionId): Promise<boolean> {
    const open = forms.peek().get(questionId);
    if (!open || open.status === 'keeping') return false;
    update(questionId, open.id, { status: 'keeping' });
    const reading = readForm(open.form, await frameFor(questionId, open));
    if (!reading.ok) {
      const { problems } = reading;
      update(questionId, open.id, { problems, tries: open.tries + 1, status: 'open' });
      return false;
    }
    const failure = await keep(reading.evidence, open.corrects);
    if (failure) update(questionId, open.id, { status: failure, problems: {} });
    else if (forms.peek().get(questionId)?.id === open.id) set(questionId, null);
    return failure === null;
  }

  return {
    hasTyped: computed(() => [...forms.value.values()].some(({ form, begun }) => hasWords(form, begun))),
    formFor: (questionId) => forms.value.get(questionId) ?? null,
    openForm: (questionId, kind) => openNew(questionId, emptyForm(kind, needs.today(), needs.beside()), null),
    correct: (questionId, evidence) => openNew(questionId, formOf(evidence), evidence),
    writeForm(questionId, field, text) {
      const open = forms.peek().get(questionId);
      if (!open || open.status === 'keeping') return;
      const form = { ...open.form, values: { ...open.form.values, [field]: text } };
      const { [field]: _putRight, ...problems } = open.problems;
      set(questionId, { ...open, form, problems });
    },
    closeForm: (questionId) => set(questionId, null),
    submitForm,
  };
}
