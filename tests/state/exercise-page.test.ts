/** One exercise on screen: read with its products, side by side, and read again when one of them changes. */
import { describe, expect, it, vi } from 'vitest';
import type { Failure, Outcome } from '../../lib/app/ports';
import type { Checklist } from '../../lib/domain/checklist';
import type { Evidence } from '../../lib/domain/evidence';
import { createExercisePage, type ExercisePageNeeds } from '../../lib/state/exercise-page';
import { anExercise, aProduct, CHECKLIST, idOf, opened, twoProducts } from '../fixtures/exercise/builders';
import { createFakeShelf, FULL } from '../fixtures/exercise/fake-shelf';

const EXERCISE = anExercise();
type EvidenceRead = Outcome<readonly Evidence[], Failure>;

function pageOf(changes: Partial<ExercisePageNeeds> = {}, kept: readonly Checklist[] = []) {
  const shelf = createFakeShelf(
    [EXERCISE, anExercise({ id: idOf(901), productIds: [] })],
    twoProducts(),
    kept,
  );
  const onChanged = vi.fn();
  const page = createExercisePage({
    library: shelf,
    evidenceOf: async (): Promise<EvidenceRead> => ({ ok: true, value: [] }),
    checklistFor: (ref) => (ref.hash === CHECKLIST.ref.hash ? CHECKLIST : null),
    aboutOf: () => ({}),
    onChanged,
    ...changes,
  });
  const view = () => {
    const phase = page.phase.value;
    if (phase.kind !== 'open') throw new Error(phase.kind);
    return phase;
  };
  return { shelf, page, view, onChanged };
}

describe('an exercise on screen', () => {
  it('has its products side by side in its own order', async () => {
    const { page, view } = pageOf();
    await page.open(EXERCISE.id);
    const { products, sideBySide } = view().view;
    expect(products.map(({ product }) => product.name)).toEqual(['Lantern', 'Brook']);
    expect(sideBySide?.comparison.roles.map(({ role }) => role)).toEqual(['commissioner', 'care-worker']);
    expect(sideBySide?.parity.products.map(({ pages }) => pages)).toEqual([0, 0]);
    expect(sideBySide?.forLetter.map(({ role }) => role)).toEqual([
      'commissioner',
      'commissioner',
      'commissioner',
    ]);
  });

  it('finds its checklist among those kept here', async () => {
    const { page, view } = pageOf({ checklistFor: () => null }, [CHECKLIST]);
    await page.open(EXERCISE.id);
    expect(view().view.sideBySide?.checklist).toBe(CHECKLIST);
  });

  it('compares nothing under a checklist that is not held here', async () => {
    const { page, view } = pageOf({ checklistFor: () => null });
    await page.open(EXERCISE.id);
    expect(view().view).toMatchObject({ sideBySide: null });
    expect(view().view.products).toHaveLength(2);
  });

  it('says of evidence that could not be read that it is not known', async () => {
    const refused: EvidenceRead = { ok: false, error: FULL };
    const { page, view } = pageOf({ evidenceOf: async () => refused });
    await page.open(EXERCISE.id);
    expect(view().view.sideBySide?.parity.products.map(({ pages }) => pages)).toEqual([null, null]);
  });

  it('says why it could not be read', async () => {
    const { page } = pageOf();
    await page.open(idOf(999));
    expect(page.phase.value).toEqual({ kind: 'failed', failure: { kind: 'not-found' } });
  });

  it('drops the answer to an exercise that was left', async () => {
    const { page, shelf, view } = pageOf();
    const letGo = shelf.hold();
    const reads = [page.open(EXERCISE.id), page.open(idOf(901))];
    letGo();
    await Promise.all(reads);
    expect(view().record.exercise.value.id).toBe(idOf(901));
  });
});

describe('reading again', () => {
  it('keeps what is being typed', async () => {
    const { page, view } = pageOf();
    await page.open(EXERCISE.id);
    const { record } = view();
    record.change((before) => ({ ...before, name: 'Half typed' }));
    await page.refresh();
    expect(view().record).toBe(record);
    expect(record.exercise.value.name).toBe('Half typed');
    await record.flush();
  });

  it.each([
    ['a product of it', { productIds: [idOf(1)], assessmentIds: [] }, 1],
    ['a review of one', { productIds: [], assessmentIds: [idOf(104)] }, 1],
    ['the exercise itself', { productIds: [], assessmentIds: [], exerciseIds: [EXERCISE.id] }, 1],
    ['another exercise', { productIds: [], assessmentIds: [], exerciseIds: [idOf(901)] }, 0],
    ['another product', { productIds: [idOf(55)], assessmentIds: [idOf(56)] }, 0],
  ])('follows news of %s', async (_what, news, more) => {
    const { page, shelf } = pageOf();
    await page.open(EXERCISE.id);
    const before = shelf.calls.filter((name) => name === 'exercise').length;
    page.recordsChanged(news);
    await vi.waitFor(() =>
      expect(shelf.calls.filter((name) => name === 'exercise')).toHaveLength(before + more),
    );
  });

  it('opens an exercise that was not here, once news tells of it', async () => {
    const { page, shelf, view } = pageOf();
    shelf.failNext('exercise', { kind: 'not-found' });
    await page.open(EXERCISE.id);
    expect(page.phase.value.kind).toBe('failed');
    page.recordsChanged({ assessmentIds: [], productIds: [], exerciseIds: [EXERCISE.id] });
    await vi.waitFor(() => expect(view().record.exercise.value.id).toBe(EXERCISE.id));
  });

  it('shows a product that was added, and tells other windows', async () => {
    const { page, shelf, view, onChanged } = pageOf();
    await page.open(EXERCISE.id);
    shelf.putProducts([...twoProducts(), opened(aProduct(3))]);
    const { record } = view();
    record.change((before) => ({ ...before, productIds: [idOf(3), ...before.productIds] }));
    await record.flush();
    expect(onChanged).toHaveBeenCalledTimes(1);
    await vi.waitFor(() =>
      expect(view().view.products.map(({ product }) => product.name)).toEqual([
        'Thistle',
        'Lantern',
        'Brook',
      ]),
    );
  });
});
