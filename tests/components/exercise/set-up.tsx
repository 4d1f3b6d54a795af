/** What the tests of an exercise's screens share: their words, and an exercise over a library in memory. */

import { createHash } from 'node:crypto';
import { signal } from '@preact/signals';
import { configure, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { ExerciseRoute, type ExerciseRouteProps } from '../../../components/exercise/ExerciseRoute';
import { setTexts } from '../../../components/ui/texts';
import type { Checklist } from '../../../lib/domain/checklist';
import type { Exercise } from '../../../lib/domain/exercise';
import { createExerciseClosing } from '../../../lib/state/exercise-closing';
import { createExercisePage } from '../../../lib/state/exercise-page';
import type { LetterFiles, LetterFilesStatus } from '../../../lib/state/letter-files';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboardTexts from '../../../locales/en-GB/dashboard.ftl?raw';
import exerciseTexts from '../../../locales/en-GB/exercise.ftl?raw';
import closingTexts from '../../../locales/en-GB/exercise-closing.ftl?raw';
import letterTexts from '../../../locales/en-GB/letter.ftl?raw';
import resultTexts from '../../../locales/en-GB/result.ftl?raw';
import summaryTexts from '../../../locales/en-GB/summary.ftl?raw';
import { anExercise, CHECKLIST, idOf, type Opened, twoProducts } from '../../fixtures/exercise/builders';
import { createFakeShelf } from '../../fixtures/exercise/fake-shelf';

configure({ asyncUtilTimeout: 10_000 });

export function setEnglish(): void {
  setTexts('en-GB', [
    common,
    dashboardTexts,
    summaryTexts,
    resultTexts,
    letterTexts,
    exerciseTexts,
    closingTexts,
  ]);
}

type Given = Partial<ExerciseRouteProps> & {
  readonly exercise?: Partial<Exercise>;
  readonly opened?: readonly Opened[];
  readonly checklistFor?: () => Checklist | null;
};

/** Puts an exercise of Lantern and Brook on screen. */
export function showExercise(given: Given = {}) {
  const { exercise: changes, opened = twoProducts(), checklistFor = () => CHECKLIST, ...props } = given;
  const exercise = anExercise(changes);
  const shelf = createFakeShelf([exercise], opened);
  const page = createExercisePage({
    library: shelf,
    evidenceOf: async () => ({ ok: true, value: [] }),
    checklistFor,
    aboutOf: () => ({}),
    onChanged: () => void page.refresh(),
  });
  const saveFile = vi.fn<(name: string, blob: Blob) => void>();
  let next = 700;
  const closing = createExerciseClosing({
    library: shelf,
    clock: { now: () => '2026-11-22T10:00:00.000Z' },
    ids: { next: () => idOf(next++) },
    hashOf: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
    nameFor: ({ parts, ending }) => `${parts.join('-')}.${ending}`,
    saveFile,
    nameParts: ({ name }, version) => [name, `v${version}`],
    onChanged: () => void page.refresh(),
  });
  const status = signal<LetterFilesStatus>({ kind: 'idle' });
  const files = { status, copy: vi.fn<LetterFiles['copy']>(), save: vi.fn<LetterFiles['save']>() };
  const [onExport, onPrint, onBack] = [vi.fn(), vi.fn(), vi.fn()];
  const shown = render(
    <main>
      <ExerciseRoute
        page={page}
        exerciseId={exercise.id}
        part={undefined}
        closing={closing}
        files={files}
        checklists={[CHECKLIST]}
        products={opened.map(({ product }) => product)}
        today="2026-12-02"
        onExport={onExport}
        onPrint={onPrint}
        onBack={onBack}
        {...props}
      />
    </main>,
  );
  const stored = () => shelf.stored(exercise.id);
  return { ...shown, shelf, page, closing, files, saveFile, onExport, onPrint, onBack, stored };
}

/** The text of a table's cells, row by row, with its headers. */
export function tableText(caption: RegExp | string): readonly (readonly string[])[] {
  const table = screen.getByRole('table', { name: caption });
  return [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => {
      const lines = [...cell.querySelectorAll('.es-compare__lines li')].map((line) => line.textContent ?? '');
      const own = lines.length > 0 ? lines.join(' | ') : cell.textContent;
      return (own ?? '').trim();
    }),
  );
}
