// @vitest-environment happy-dom
/** The screens of products, exercises, backups and checked files in both made-up languages: no word is in the code. */
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackupScreen } from '../../../components/backup/BackupScreen';
import { ExercisesScreen } from '../../../components/exercise/ExercisesScreen';
import { NewExercise } from '../../../components/exercise/NewExercise';
import { ProductsScreen } from '../../../components/products/ProductsScreen';
import { CheckFileScreen } from '../../../components/report/CheckFileScreen';
import { createCheckFile } from '../../../lib/app/check-file';
import { copyInto } from '../../../lib/app/folder-copy';
import { checklistStrings } from '../../../lib/domain/checklist-strings';
import { createBackupStore } from '../../../lib/state/backup';
import { createBackupFolder } from '../../../lib/state/backup-folder';
import { createExportStore } from '../../../lib/state/dashboard-export';
import { createExercises } from '../../../lib/state/exercises';
import { createProductList } from '../../../lib/state/product-list';
import { createRouter } from '../../../lib/state/router';
import { createTakeWithMe } from '../../../lib/state/take-with-me';
import { backupWorld } from '../../fixtures/backup-deps';
import { anExercise, CHECKLIST, idOf } from '../../fixtures/exercise/builders';
import { createFakeShelf } from '../../fixtures/exercise/fake-shelf';
import { fakeFolder } from '../../fixtures/fake-folder';
import { createFakeProducts, listedProducts } from '../../fixtures/fake-products';
import { createFakeWindow } from '../../fixtures/fake-window';
import { showExercise } from '../exercise/set-up';
import { leftInEnglish, showIn, TAGS, tidy } from './left-in-english';

vi.setConfig({ testTimeout: 30_000 });

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
  tidy();
});

const PRODUCTS = ['Lantern', 'Brook', 'Vendor'];
const QUESTIONS = checklistStrings(CHECKLIST.text).map(({ words }) => words);
const USE_TYPES = { A: '1', B: '2', C: '3', D: '4', E: '5' };

/** Once what is on screen is drawn, nothing of English may be left but what the test put there. */
const nothingLeft = (...data: readonly string[]) =>
  vi.waitFor(() => expect(leftInEnglish(document.body, data)).toEqual([]), { timeout: 10_000 });
const drawn = (selector: string) =>
  vi.waitFor(() => expect(document.querySelector(selector)).not.toBeNull(), { timeout: 10_000 });

function showProducts(): void {
  const router = createRouter(createFakeWindow('#/products'), stop.signal);
  const products = createProductList({
    library: createFakeProducts(listedProducts(3)),
    router,
    onRecordsChanged: () => () => {},
    announce: () => {},
    today: () => '2026-11-21',
    stop: stop.signal,
  });
  const exports = createExportStore({
    exportFile: async () => ({ kind: 'cancelled' }),
    nameFor: () => 'file',
    save: () => {},
  });
  render(<ProductsScreen products={products} useTypes={USE_TYPES} exports={exports} today="2026-11-21" />);
}

function showBackup(): void {
  const { deps, library, status, settings } = backupWorld();
  const chosen = fakeFolder();
  const folder = createBackupFolder({
    ...deps,
    folders: { choose: async () => chosen, kept: async () => null, forget: async () => undefined },
    copyInto,
    status,
    settings,
    after: () => () => undefined,
  });
  const take = createTakeWithMe({
    ...deps,
    library,
    read: async () => ({ kind: 'locked', wrong: true }),
    sameBytes: async () => true,
    deleteEverything: () => {},
  });
  render(
    <BackupScreen
      backup={createBackupStore(deps)}
      folder={folder}
      take={take}
      status={status}
      safety={{ kept: false, usedBytes: 1_500_000 }}
      newPassphrase={() => '1'}
      importHref="#/import"
    />,
  );
}

/**
 * The parts of an exercise, each with what is on it once it is read. A letter writes out marks of direction, by which
 * the words of `ar-XB` are told.
 */
const partsIn = (tag: string) =>
  (
    [
      { part: undefined, selector: 'table' },
      { part: 'edit', selector: 'form' },
      { part: 'letter', selector: 'textarea' },
    ] as const
  ).filter(({ part }) => part !== 'letter' || tag !== 'ar-XB');

describe.each(TAGS)('in %s', (tag) => {
  it('lists products, with filters, sorting and what can be done with those chosen', async () => {
    showIn(tag);
    showProducts();
    await drawn('tbody input[type="checkbox"]');
    for (const box of document.querySelectorAll('tbody input[type="checkbox"]')) fireEvent.click(box);
    await nothingLeft(...PRODUCTS, ...listedProducts(3).map(({ product }) => product.name));
  });

  it.each([
    ['those there are', [anExercise(), anExercise({ id: idOf(901), closedAt: '2026-11-22T10:00:00.000Z' })]],
    ['what one is for where there is none', []],
  ])('lists exercises: %s', async (_what, stored) => {
    showIn(tag);
    const exercises = createExercises({ library: createFakeShelf(stored, []), onChanged: () => {} });
    render(<ExercisesScreen exercises={exercises} />);
    await drawn(stored.length > 0 ? 'tbody' : 'h2');
    // The browser writes months.
    await nothingLeft('Night sensors', 'REF', 'January');
  });

  it('begins an exercise, and says what is missing', async () => {
    showIn(tag);
    render(
      <NewExercise
        checklists={[CHECKLIST]}
        products={[]}
        productIds={[]}
        begin={async () => ({ kind: 'failed', failure: { kind: 'not-found' } })}
        onBegun={() => {}}
      />,
    );
    const form = document.querySelector('form');
    if (form) fireEvent.submit(form);
    await drawn('.es-error-text');
    await nothingLeft(CHECKLIST.ref.version, CHECKLIST.ref.id);
  });

  it.each(partsIn(tag))('shows an exercise, part $part', async ({ part, selector }) => {
    showIn(tag);
    showExercise({ part });
    await drawn(selector);
    const { name, purpose, reference } = anExercise();
    await nothingLeft(
      ...PRODUCTS,
      ...QUESTIONS,
      'January',
      name,
      purpose,
      reference,
      CHECKLIST.ref.id,
      CHECKLIST.ref.version,
    );
  });

  it('makes backups, keeps copies in a folder, and takes everything along', async () => {
    showIn(tag);
    showBackup();
    await drawn('section');
    await nothingLeft();
  });

  it('checks a file', async () => {
    showIn(tag);
    render(<CheckFileScreen check={createCheckFile(async () => 'ab'.repeat(32))} />);
    const picker = document.querySelector('input[type="file"]');
    if (picker) fireEvent.change(picker, { target: { files: [new File(['{}'], 'a.json')] } });
    await vi.waitFor(() => expect(screen.getByText('ab'.repeat(32))).toBeTruthy());
    // The browser writes units.
    await nothingLeft('bytes');
  });
});
