// @vitest-environment happy-dom
/** Taking reviews out as files: for what, how far it is, and what leaves. */
import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ExportSubject } from '../../../components/dashboard/export-request';
import type { Assessment } from '../../../lib/domain/assessment';
import { createFakeLibrary, FULL, itemsOf, someReviews } from '../../fixtures/fake-library';
import { idOf, productOf, reviewerOf } from '../../fixtures/records/builders';
import { streamed } from '../../fixtures/records/streamed';
import { openExport, type Saved } from './export-set-up';
import { cleanup, eventually, expectAccessible } from './set-up';

afterEach(cleanup);

async function ofRow(part?: (index: number) => Partial<Assessment>) {
  const library = createFakeLibrary(someReviews(3, part));
  const item = (await itemsOf(library)).find(({ assessment }) => assessment.id === idOf(10_000));
  if (!item) throw new Error('the first review is not listed');
  return { library, ...openExport(library, { kind: 'row', item }) };
}

const ofAll = (library = createFakeLibrary(someReviews(3))) => ({
  library,
  ...openExport(library, { kind: 'everything' }),
});

const first = async (saved: readonly Saved[]) => {
  await eventually(() => expect(saved).toHaveLength(1));
  return { name: saved[0]?.name, text: (await saved[0]?.blob.text()) ?? '' };
};

const KEEP = 'To keep in the procurement file, or to move to another computer';
const PURPOSES = [
  [KEEP, 'Lantern-0-2026-11-21-review.json'],
  ['To open in Excel', 'Lantern-0-2026-11-21-answers.xlsx'],
  ['To open in another spreadsheet, or to do statistics', 'Lantern-0-2026-11-21-answers.csv'],
  ['To paste in a document', 'Lantern-0-2026-11-21-text.md'],
  ['To show the evidence in other annotation tools', 'Lantern-0-2026-11-21-evidence.jsonld'],
] as const;

describe('the export of a row', () => {
  it.each(PURPOSES)('%s: saves %s', async (purpose, name) => {
    const { dialog, choose, start, saved } = await ofRow();
    choose(purpose);
    await expectAccessible(document.body);
    start();
    expect((await first(saved)).name).toBe(name);
    expect(await dialog.findByText(name)).toBeTruthy();
  });

  it('is one review to keep, unless another choice is made', async () => {
    const { start, saved } = await ofRow();
    start();
    const { name, text } = await first(saved);
    expect(name).toBe('Lantern-0-2026-11-21-review.json');
    expect(JSON.parse(text)).toMatchObject({ format: 'equal-say', kind: 'review' });
  });

  it('takes every review of the product when asked', async () => {
    const { choose, start, saved } = await ofRow();
    choose('Every review of this product');
    start();
    const { name, text } = await first(saved);
    expect(name).toBe('Lantern-0-2026-11-21-product.json');
    expect(JSON.parse(text).assessments).toHaveLength(2);
  });

  it('has the mark for Excel in a table by default, in the words on screen', async () => {
    const { dialog, choose, start, saved } = await ofRow();
    expect(dialog.queryByLabelText('Made for Excel')).toBeNull();
    choose('To open in another spreadsheet, or to do statistics');
    expect(dialog.getByLabelText('Made for Excel')).toHaveProperty('checked', true);
    start();
    await first(saved);
    const bytes = new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? []);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain(',Product,Vendor,');
    expect(text).toContain(',Partly,');
  });

  it('leaves the mark for Excel out when it is unticked', async () => {
    const { choose, start, saved } = await ofRow();
    choose('To open in another spreadsheet, or to do statistics');
    choose('Made for Excel');
    start();
    await first(saved);
    const bytes = new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? []);
    expect(bytes[0]).not.toBe(0xef);
  });

  it('has one row a review when that is chosen', async () => {
    const { choose, start, saved } = await ofRow();
    choose('To open in another spreadsheet, or to do statistics');
    choose('Review');
    choose('Every review of this product');
    start();
    const { name, text } = await first(saved);
    expect(name).toBe('Lantern-0-2026-11-21-answers-by-review.csv');
    expect(text).toContain('equal-say-reviews-1,Product,Vendor,');
    expect(text.trimEnd().split('\r\n')).toHaveLength(3);
  });

  it('gets a name that tells nothing when the reviewer could be harmed by it', async () => {
    const reviewer = reviewerOf({ role: 'care-worker', lived: 'uses-it' });
    const { choose, start, saved } = await ofRow(() => ({ reviewer }));
    choose('To open in Excel');
    start();
    expect((await first(saved)).name).toBe('reply-aaaa.xlsx');
  });

  it('says what failed, saves nothing, and can be tried again', async () => {
    const { library, dialog, start, saved } = await ofRow();
    library.failNext('read', FULL);
    start();
    await dialog.findByText('The file could not be made');
    expect(saved).toEqual([]);
    start();
    await first(saved);
  });
});

describe('the export of something else', () => {
  const product = productOf({ id: idOf(1), name: 'Lantern 0' });
  const subjects: readonly (readonly [ExportSubject, string, string])[] = [
    [{ kind: 'product', product }, 'Export all of a product', 'Lantern-0-2026-11-21-answers.xlsx'],
    [
      { kind: 'exercise', exercise: { id: idOf(7), name: 'Night sensors 2027' } },
      'Export an exercise',
      'Night-sensors-2027-2026-11-21-answers.xlsx',
    ],
    [
      { kind: 'reviews', assessmentIds: [idOf(10_000), idOf(10_001)] },
      'Export 2 reviews',
      'answers-2026-11-21.xlsx',
    ],
    [{ kind: 'everything' }, 'Export everything', 'all-answers-2026-11-21.xlsx'],
  ];

  it.each(subjects)('opens with one thing said: which ($kind)', async (subject, heading, name) => {
    const asked: unknown[] = [];
    const library = {
      ...createFakeLibrary(),
      stream: (selection: unknown) => {
        asked.push(selection);
        return streamed(someReviews(2));
      },
    };
    const { dialog, choose, start, saved } = openExport(library, subject);
    expect(dialog.getByRole('heading', { name: heading })).toBeTruthy();
    expect(dialog.queryByLabelText('This review')).toBeNull();
    await expectAccessible(document.body);
    choose('To open in Excel');
    start();
    expect((await first(saved)).name).toBe(name);
    expect(asked).toMatchObject([{ kind: subject.kind }]);
  });
});

describe('what is left out', () => {
  const left = /Reviews in the bin are left out/;

  it.each([
    [{ kind: 'everything' }, 5],
    // Reviews can be chosen in the bin, too.
    [{ kind: 'reviews', assessmentIds: [idOf(10_000)] }, 5],
  ] as const)('is said of every form but the file to keep, of many: $0.kind', async (subject, times) => {
    const { dialog } = openExport(createFakeLibrary(someReviews(1)), subject);
    expect(dialog.getAllByText(left)).toHaveLength(times);
  });

  it('is said of an exercise and of a product', () => {
    const exercise = { id: idOf(7), name: 'Night sensors 2027' };
    const { dialog, unmount } = openExport(createFakeLibrary(), { kind: 'exercise', exercise });
    expect(dialog.getByText(/what stands side by side in it\. Meetings and reviews in the bin/)).toBeTruthy();
    unmount();
    const product = openExport(createFakeLibrary(), { kind: 'product', product: productOf() });
    expect(product.dialog.getByText('With every review of it, but for those in the bin.')).toBeTruthy();
  });
});

describe('a share copy', () => {
  const share = 'To share without exposing anyone';

  it('is read line by line before anything is saved', async () => {
    const { dialog, choose, start, saved } = await ofRow(() => ({ title: 'for my manager' }));
    choose(share);
    start();
    await dialog.findByText('This is all that will be in the share copy');
    expect(saved).toEqual([]);
    expect(dialog.getByText('Question PUR1 A real need: partly, not judged yet')).toBeTruthy();
    expect(dialog.getByText('Product: not named')).toBeTruthy();
    expect(dialog.getByText('Month: 2026-11')).toBeTruthy();
    await expectAccessible(document.body);
    fireEvent.click(dialog.getByRole('button', { name: 'Save the share copy' }));
    const { name, text } = await first(saved);
    expect(name).toBe('share-copy-2026-11.json');
    expect(text).not.toMatch(/Lantern|manager|2026-11-/);
  });

  it('names the product only when that is ticked', async () => {
    const { dialog, choose, start, saved } = await ofRow();
    choose(share);
    choose('Say which product it is');
    start();
    expect(await dialog.findByText(/^Product: .*Lantern 0/)).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Save the share copy' }));
    const { name, text } = await first(saved);
    expect(name).toBe('share-copy-2026-11.json');
    expect(text).toContain('Lantern 0');
  });

  it('is thrown away when it is not to be saved, and another choice can be made', async () => {
    const { dialog, choose, start, saved } = await ofRow();
    choose(share);
    start();
    fireEvent.click(await dialog.findByRole('button', { name: 'Do not save it' }));
    expect(dialog.getByRole('button', { name: 'Export' })).toBeTruthy();
    expect(saved).toEqual([]);
  });

  it('of many reviews shows one at a time', async () => {
    const { dialog, choose, start } = ofAll();
    choose(share);
    start();
    expect(await dialog.findByText('Review 1 of 3')).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'Previous review' })).toHaveProperty('disabled', true);
    fireEvent.click(dialog.getByRole('button', { name: 'Next review' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Next review' }));
    expect(dialog.getByText('Review 3 of 3')).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'Next review' })).toHaveProperty('disabled', true);
  });
});

describe('the export of everything', () => {
  it('is a .jsonl whose name tells of no product', async () => {
    const { start, saved } = ofAll();
    start();
    const { name, text } = await first(saved);
    expect(name).toBe('all-reviews-2026-11-21.jsonl');
    expect(text.match(/"record":"assessment"/g)).toHaveLength(3);
  });

  it('shows how far it is and stops when told to, without a file', async () => {
    const library = createFakeLibrary(someReviews(3));
    const stream = library.stream;
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    library.stream = async function* (selection) {
      for await (const part of stream(selection)) {
        yield part;
        await held;
      }
    };
    const { dialog, start, saved, exports } = ofAll(library);
    start();
    await dialog.findByText('Writing the file: 1 of 3 reviews');
    expect(dialog.getByRole('progressbar')).toHaveProperty('value', 1);
    await expectAccessible(document.body);
    const stopButton = dialog.getByRole('button', { name: 'Stop' });
    stopButton.focus();
    fireEvent.click(stopButton);
    go();
    await dialog.findByText('Stopped. No file was saved.');
    // The button is gone; the keyboard's place is still in the dialog.
    await eventually(() => expect(document.activeElement?.textContent).toBe('Export everything'));
    expect(document.activeElement?.tagName).toBe('H2');
    expect(saved).toEqual([]);
    expect(exports.state.value).toEqual({ kind: 'cancelled' });
  });

  it('stops by itself when the dialog is left', async () => {
    const library = createFakeLibrary();
    let ended = false;
    library.stream = async function* () {
      try {
        for (;;) {
          yield someReviews(1);
          // A database answers in tasks of their own, so that the page can go on between two reviews.
          await new Promise((next) => setTimeout(next));
        }
      } finally {
        ended = true;
      }
    };
    const { start, saved, exports, unmount } = ofAll(library);
    start();
    unmount();
    await eventually(() => expect(ended).toBe(true));
    expect(saved).toEqual([]);
    expect(exports.state.value).toEqual({ kind: 'idle' });
  });
});
