/** What the tests of the letter's screen share: the screen over a store in memory, and what is on it. */
import { signal } from '@preact/signals';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { LetterScreen, type LetterScreenProps } from '../../../components/letter/LetterScreen';
import { setTexts } from '../../../components/ui/texts';
import type { Failure } from '../../../lib/app/ports';
import type { Role } from '../../../lib/domain/assessment';
import { type LetterRecord, NEW_LETTER } from '../../../lib/domain/letter-record';
import { type Amendable, changed } from '../../../lib/domain/review-change';
import type { LetterFiles, LetterFilesStatus } from '../../../lib/state/letter-files';
import { createLetterState } from '../../../lib/state/letter-state';
import common from '../../../locales/en-GB/common.ftl?raw';
import letterTexts from '../../../locales/en-GB/letter.ftl?raw';
import { CHECKLIST, reviewOf } from '../../fixtures/letter/builders';
import { assessmentOf } from '../../fixtures/records/builders';

export { cleanup };

configure({ asyncUtilTimeout: 10_000 });

export const FULL_DISK: Failure = { kind: 'storage', reason: 'full', detail: 'QuotaExceededError' };
const COMMISSIONER: Role = 'commissioner';

/** Sent with two of the four questions, in another order than the checklist's. */
export const SENT: LetterRecord = {
  ...NEW_LETTER,
  opening: 'We look.',
  closing: 'Thank you.',
  sentOn: '2026-11-21',
  sent: [
    { questionId: 'AAA3', text: 'How was AAA3 done?' },
    { questionId: 'AAA1', text: 'How was AAA1 done?\n\nWe could not tell.' },
  ],
};

type Given = Partial<LetterScreenProps> & { readonly record?: LetterRecord; readonly fails?: Failure };

/** Puts the screen up over a store in memory, for a review that asks AAA1 to AAA4 of the vendor. */
export function show({ record, fails, ...changes }: Given = {}) {
  const header = signal<Amendable>(assessmentOf([], { letter: record ?? null }));
  const letter = createLetterState({
    header,
    now: () => '2026-12-02T10:00:00.000Z',
    amend: async (change) => {
      if (fails) return fails;
      header.value = { ...header.value, ...changed(header.value, change) };
      return null;
    },
  });
  const status = signal<LetterFilesStatus>({ kind: 'idle' });
  const files = { status, copy: vi.fn<LetterFiles['copy']>(), save: vi.fn<LetterFiles['save']>() };
  const [onQuestion, onPrint] = [vi.fn(), vi.fn()];
  const shown = render(
    <LetterScreen
      product={{ name: 'Lantern', vendor: 'Brightwater', version: '' }}
      checklist={CHECKLIST}
      checklistName="Invented"
      role={COMMISSIONER}
      review={reviewOf()}
      letter={letter}
      files={files}
      today="2026-12-02"
      explain={({ kind }) => `Because of ${kind}.`}
      onQuestion={onQuestion}
      onPrint={onPrint}
      {...changes}
    />,
  );
  return { ...shown, header, letter, files, status, onQuestion, onPrint };
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const field = (label: string | RegExp) => {
  const found = screen.getByLabelText(label);
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
  throw new Error(`${label} is no field`);
};
export const type = (label: string | RegExp, value: string) =>
  fireEvent.input(field(label), { target: { value } });
export const preview = () => screen.getByRole('article');
/** Numbers and names of the questions in the letter itself. */
export const numbers = () =>
  [...preview().querySelectorAll('li')].map((li) => `${li.value} ${li.querySelector('bdi')?.textContent}`);

export function setEnglish(): void {
  setTexts('en-GB', [common, letterTexts]);
}
