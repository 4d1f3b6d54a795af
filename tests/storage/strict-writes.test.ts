/** Every acknowledged write is one strict transaction, and is acknowledged only once that has completed. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EvidenceDesk, Pictures } from '../../lib/app/evidence-ports';
import type { Library, Outcome, Reviews } from '../../lib/app/ports';
import { NO_RECORDS } from '../../lib/domain/records';
import { createEvidenceDesk } from '../../lib/storage/evidence-desk';
import { createLibrary } from '../../lib/storage/library';
import { createPictures } from '../../lib/storage/pictures';
import { createReviews } from '../../lib/storage/reviews';
import { lookAt, pictureOf, pixelsOf, quoteOf } from '../contracts/evidence-world';
import { PLAIN_QUERY, productQuery } from '../contracts/library-world';
import {
  description,
  exerciseOf,
  idOf,
  meetingOf,
  snapshotHeadOf,
  startOfKnown,
  startOfNew,
  valueIn,
  voiceOf,
  write,
} from '../contracts/world';
import { COUNCIL_CHECKLIST, councilChecklistOf } from '../fixtures/records/council-checklist';
import { freshStore } from './fresh-store';

afterEach(() => {
  vi.restoreAllMocks();
});

type Ports = {
  readonly reviews: Reviews;
  readonly library: Library;
  readonly desk: EvidenceDesk;
  readonly pictures: Pictures;
};
type UseCase = (ports: Ports) => Promise<Outcome<unknown, unknown>>;

/** What a snapshot of an exercise holds. */
const TEXT = '{"kind":"exercise"}\n';
const EVERYTHING = { kind: 'everything' } as const;

/**
 * Review 1 with an answer, a quote and a picture; review 2 of the same product, in the bin; a meeting, a checklist;
 * review 4 of another product, and 5 of one merged into the first; exercise 1, 2 in the bin, and 3 closed.
 */
async function filledPorts(): Promise<Ports> {
  const store = freshStore();
  const ports = {
    reviews: createReviews(store),
    library: createLibrary(store),
    desk: createEvidenceDesk(store),
    pictures: createPictures(store),
  };
  valueIn(await ports.reviews.start(startOfNew(1)));
  valueIn(await ports.reviews.start(startOfKnown(2, 1)));
  valueIn(await ports.reviews.recordAnswer(write(1, 'AAA1')));
  valueIn(await ports.library.setBinned([idOf(2)], true));
  valueIn(await ports.library.saveMeeting(meetingOf(1, { voices: [voiceOf(1)] }), 0));
  valueIn(await ports.library.keepChecklist(COUNCIL_CHECKLIST));
  valueIn(await ports.desk.keep(quoteOf(1), 0));
  valueIn(await ports.pictures.keep(pictureOf(2), pixelsOf(2)));
  for (const nth of [4, 5]) valueIn(await ports.reviews.start(startOfNew(nth)));
  valueIn(await ports.library.mergeProducts(idOf(1_001), idOf(1_005)));
  for (const nth of [1, 2, 3]) valueIn(await ports.library.saveExercise(exerciseOf(nth), 0));
  valueIn(await ports.library.setExerciseBinned(idOf(6_002), true));
  valueIn(await ports.library.closeExercise(idOf(6_003), 1, snapshotHeadOf(1, TEXT), TEXT));
  await withoutReviews(ports);
  return ports;
}

/** Products 6, whose only review is in the bin, and 7, which has nothing left and is in the bin itself. */
async function withoutReviews({ reviews, library }: Ports): Promise<void> {
  for (const nth of [6, 7]) valueIn(await reviews.start(startOfNew(nth)));
  valueIn(await library.saveExercise(exerciseOf(4, { productIds: [idOf(1_007)] }), 0));
  valueIn(await library.setBinned([idOf(6), idOf(7)], true));
  valueIn(await library.removeForGood(idOf(7)));
  valueIn(await library.setExerciseBinned(idOf(6_004), true));
  valueIn(await library.setProductBinned(idOf(1_007), true));
  valueIn(await library.removeExercise(idOf(6_004)));
}

type Opened = { readonly mode: string; readonly durability: string; readonly completed: () => boolean };

/** Notes each transaction from here on: its mode, its durability, and whether it has completed. */
function watchTransactions(): readonly Opened[] {
  const opened: Opened[] = [];
  const original = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...request: Parameters<typeof original>
  ) {
    const transaction = original.apply(this, request);
    let completed = false;
    transaction.addEventListener('complete', () => {
      completed = true;
    });
    opened.push({
      mode: transaction.mode,
      durability: request[2]?.durability ?? 'default',
      completed: () => completed,
    });
    return transaction;
  });
  return opened;
}

const update = { productId: idOf(1_001), seenRevision: 2, addPageKey: null };
const writes: Record<string, UseCase> = {
  'starting a review': ({ reviews }) => reviews.start(startOfNew(3)),
  'answering a question': ({ reviews }) => reviews.recordAnswer(write(1, 'AAA2')),
  'describing a product': ({ reviews }) =>
    reviews.updateProduct({ ...update, description: description({ name: 'Quay Notes' }) }),
  'naming a review': ({ library }) => library.renameReview(idOf(1), 'Panel'),
  'binning a review': ({ library }) => library.setBinned([idOf(1)], true),
  'taking a review out of the bin': ({ library }) => library.setBinned([idOf(2)], false),
  'removing a review for good': ({ library }) => library.removeForGood(idOf(2)),
  'importing a file': ({ library }) => library.importRecords([NO_RECORDS], new Set()),
  'changing a review': ({ reviews }) =>
    reviews.amend({ assessmentId: idOf(1), change: { kind: 'depth', depth: 'must-haves' } }),
  'saving a meeting': ({ library }) => library.saveMeeting(meetingOf(1, { id: idOf(3_002) }), 0),
  'removing a meeting': ({ library }) => library.removeMeeting(idOf(3_001)),
  'keeping a checklist': ({ library }) => library.keepChecklist(councilChecklistOf({ hash: 'b'.repeat(64) })),
  'keeping evidence': ({ desk }) => desk.keep(quoteOf(3), 0),
  'changing evidence': ({ desk }) => desk.keep(quoteOf(1, { note: 'page 2' }), 1),
  'taking evidence away': ({ desk }) => desk.remove(idOf(1), quoteOf(1).id),
  'taking a picture away': ({ desk }) => desk.remove(idOf(1), pictureOf(2).id),
  'remembering a look': ({ desk }) =>
    desk.recordChecks(idOf(1), [{ evidenceId: quoteOf(1).id, check: lookAt(1, { kind: 'gone' }) }]),
  'keeping a picture': ({ pictures }) => pictures.keep(pictureOf(4), pixelsOf(4)),
  'planning the next review of a product': ({ library }) =>
    library.amendProduct(idOf(1_001), 2, { kind: 'next-review', on: '2027-03-01' }),
  'merging two products': ({ library }) => library.mergeProducts(idOf(1_001), idOf(1_004)),
  'taking a merged product out again': ({ library }) => library.unmergeProduct(idOf(1_005)),
  'binning a product': ({ library }) => library.setProductBinned(idOf(1_006), true),
  'taking a product away': ({ library }) => library.removeProduct(idOf(1_007)),
  'saving an exercise': ({ library }) => library.saveExercise(exerciseOf(9), 0),
  'binning an exercise': ({ library }) => library.setExerciseBinned(idOf(6_001), true),
  'removing an exercise': ({ library }) => library.removeExercise(idOf(6_002)),
  'closing an exercise': ({ library }) =>
    library.closeExercise(idOf(6_001), 1, snapshotHeadOf(2, TEXT), TEXT),
  'opening a closed exercise again': ({ library }) => library.reopenExercise(idOf(6_003)),
  'removing a checklist': ({ library }) => library.removeChecklist(COUNCIL_CHECKLIST.ref.hash),
};

/** The same as `valueIn`, for pixels as well, which no message carries. */
function okIn(outcome: Outcome<unknown, unknown>): void {
  if (outcome.ok && outcome.value instanceof Blob) return;
  valueIn(outcome);
}

const reads: Record<string, UseCase> = {
  'matching a page': ({ reviews }) => reviews.match('https://tallow.example/'),
  'opening a review': ({ reviews }) => reviews.open(idOf(1)),
  'listing reviews': ({ library }) => library.list(PLAIN_QUERY),
  'listing reviews from the other end': ({ library }) => library.list({ ...PLAIN_QUERY, reverse: true }),
  'finding words in notes': ({ library }) => library.list({ ...PLAIN_QUERY, text: 'bold' }),
  'listing products by page': ({ library }) => library.listProducts(productQuery()),
  'listing what products were merged': ({ library }) => library.mergedInto(idOf(1_001)),
  'reading a history': ({ library }) => library.history(idOf(1)),
  'listing what is due': ({ library }) => library.due('2027-12-31'),
  'asking when anything changed': ({ library }) => library.changedAt(),
  'listing exercises': ({ library }) => library.exercises(false),
  'opening an exercise': ({ library }) => library.exercise(idOf(6_001)),
  'reading a snapshot': ({ library }) => library.snapshot(idOf(7_001)),
  'listing reviews by name': ({ library }) =>
    library.list({ ...PLAIN_QUERY, sort: 'product', text: 'notes' }),
  'reading everything': ({ library }) => library.read(EVERYTHING),
  'planning an import': ({ library }) => library.planImport([NO_RECORDS]),
  'reading a kept checklist': ({ reviews }) => reviews.checklist(COUNCIL_CHECKLIST.ref),
  'listing evidence': ({ desk }) => desk.of(idOf(1)),
  'listing evidence of a product': ({ pictures }) => pictures.ofProduct(idOf(1_001)),
  'reading pixels': ({ pictures }) => pictures.pixels(pictureOf(2).id),
  'listing kept checklists': ({ library }) => library.checklists(),
  'opening a product': ({ library }) => library.product(idOf(1_001)),
  'listing products': ({ library }) => library.products(),
  'listing meetings': ({ library }) => library.meetings(),
  'opening a meeting': ({ library }) => library.meeting(idOf(3_001)),
};

/** A stream is many short transactions by design; taking an import back has a test of its own. */
const ELSEWHERE = ['library.stream(', 'library.undoImport('];

describe('one use case', () => {
  it.each(Object.entries(writes))('%s is one strict transaction, complete when it is ok', async (_, run) => {
    const ports = await filledPorts();
    const opened = watchTransactions();
    okIn(await run(ports));
    expect(opened.map(({ mode, durability }) => [mode, durability])).toEqual([['readwrite', 'strict']]);
    expect(opened[0]?.completed()).toBe(true);
  });

  it.each(Object.entries(reads))('%s is one transaction that writes nothing', async (_, run) => {
    const ports = await filledPorts();
    const opened = watchTransactions();
    okIn(await run(ports));
    expect(opened.map(({ mode }) => mode)).toEqual(['readonly']);
  });

  it('taking an import back is one strict transaction, complete when it is ok', async () => {
    const records = valueIn(await (await filledPorts()).library.read(EVERYTHING));
    const library = createLibrary(freshStore());
    const done = await library.importRecords([records], new Set());
    if (!done.ok) throw new Error(done.error.kind);
    const opened = watchTransactions();
    okIn(await library.undoImport(done.value.undo));
    expect(opened.map(({ mode, durability }) => [mode, durability])).toEqual([['readwrite', 'strict']]);
    expect(opened[0]?.completed()).toBe(true);
  });

  it('covers every use case of every port', async () => {
    const ports = await filledPorts();
    const names = Object.entries(ports).flatMap(([port, cases]) =>
      Object.keys(cases).map((name) => `${port}.${name}(`),
    );
    const covered = [...Object.values(writes), ...Object.values(reads)].map(String).join('\n');
    expect(names.filter((name) => !ELSEWHERE.includes(name) && !covered.includes(name))).toEqual([]);
  });
});
