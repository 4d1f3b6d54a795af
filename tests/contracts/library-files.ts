/** The part of the library's contract that files are made from and brought into. */
import { describe, expect, it } from 'vitest';
import type { Records, Selection } from '../../lib/app/ports';
import {
  EVERYTHING,
  filled,
  importOne,
  listed,
  type MakeLibrary,
  planOne,
  query,
  streamed,
} from './library-world';
import { content, errorIn, given, idOf, startOfNew, valueIn, write } from './world';

/** What reading, streaming and importing must do, over each adapter `makeLibrary` gives. */
export function filesContract(makeLibrary: MakeLibrary): void {
  describe('read and stream', () => {
    it('reads one review with its product and its events in order', async () => {
      const { library, reviews } = await filled(makeLibrary);
      const { assessment, product } = valueIn(await reviews.open(idOf(1)));
      const records = valueIn(await library.read({ kind: 'review', assessmentId: idOf(1) }));
      expect(records.products).toEqual([product]);
      expect(records.assessments).toEqual([assessment]);
      expect(records.events.map(({ seq, questionId }) => [seq, questionId])).toEqual([
        [1, 'AAA1'],
        [2, 'AAA2'],
      ]);
    });

    it('reads a product with its reviews, without those in the bin', async () => {
      const { library } = await filled(makeLibrary);
      const product: Selection = { kind: 'product', productId: idOf(1_001) };
      const both = valueIn(await library.read(product));
      expect(both.assessments.map(({ id }) => id)).toEqual([idOf(1), idOf(2)]);
      valueIn(await library.setBinned([idOf(1), idOf(2)], true));
      const none = valueIn(await library.read(product));
      expect(none).toMatchObject({ products: [{ id: idOf(1_001) }], assessments: [], events: [] });
      expect(await streamed(library, product)).toEqual([none]);
    });

    it('reads everything, the bin too, in the order of ids', async () => {
      const { library } = await filled(makeLibrary);
      valueIn(await library.setBinned([idOf(3)], true));
      const records = valueIn(await library.read(EVERYTHING));
      expect(records.products.map(({ id }) => id)).toEqual([idOf(1_001), idOf(1_003), idOf(1_004)]);
      expect(records.assessments.map(({ id }) => id)).toEqual([1, 2, 3, 4].map(idOf));
      expect(records.events).toHaveLength(3);
    });

    it('streams the same records, one review a step, each product with its first', async () => {
      const { library } = await filled(makeLibrary);
      const steps = await streamed(library, EVERYTHING);
      expect(steps.map((step) => step.assessments.map(({ id }) => id))).toEqual(
        [1, 2, 3, 4].map((number) => [idOf(number)]),
      );
      expect(steps.map((step) => step.products.map(({ id }) => id))).toEqual([
        [idOf(1_001)],
        [],
        [idOf(1_003)],
        [idOf(1_004)],
      ]);
      const whole = valueIn(await library.read(EVERYTHING));
      expect({
        products: steps.flatMap((step) => step.products),
        assessments: steps.flatMap((step) => step.assessments),
        events: steps.flatMap((step) => step.events),
        meetings: steps.flatMap((step) => step.meetings),
        checklists: steps.flatMap((step) => step.checklists),
        evidence: steps.flatMap((step) => step.evidence),
        pictures: steps.flatMap((step) => step.pictures),
        exercises: steps.flatMap((step) => step.exercises),
        snapshots: steps.flatMap((step) => step.snapshots),
      }).toEqual(whole);
    });

    // What is read ahead may still come: that a later one does not is for `stream-records.test.ts`.
    it('goes on when a review is removed while it streams', async () => {
      const { library } = await filled(makeLibrary);
      valueIn(await library.setBinned([idOf(3)], true));
      const seen: string[] = [];
      for await (const records of library.stream(EVERYTHING)) {
        seen.push(...records.assessments.map(({ id }) => id));
        if (seen.length === 1) valueIn(await library.removeForGood(idOf(3)));
      }
      expect(seen.filter((id) => id !== idOf(3))).toEqual([1, 2, 4].map(idOf));
    });

    it('says so when what is asked for is not there', async () => {
      const { library } = await filled(makeLibrary);
      const none: readonly Selection[] = [
        { kind: 'review', assessmentId: idOf(9) },
        { kind: 'product', productId: idOf(9) },
      ];
      for (const selection of none) {
        expect(errorIn(await library.read(selection))).toEqual({ kind: 'not-found' });
        await expect(streamed(library, selection)).rejects.toMatchObject({
          cause: { kind: 'not-found' },
        });
      }
    });
  });

  describe('planImport and importRecords', () => {
    async function backup(): Promise<Records> {
      const { library } = await filled(makeLibrary);
      valueIn(await library.setBinned([idOf(4)], true));
      return valueIn(await library.read(EVERYTHING));
    }

    it('plans without writing, then brings everything in just as it was, totals and all', async () => {
      const records = await backup();
      const { library } = await makeLibrary(given());
      const plan = valueIn(await planOne(library, records));
      expect(plan.items.map(({ fate }) => fate)).toEqual(Array(7).fill('new'));
      expect(valueIn(await library.read(EVERYTHING)).products).toEqual([]);
      expect(valueIn(await importOne(library, records))).toEqual(plan);
      expect(valueIn(await library.read(EVERYTHING))).toEqual(records);
      const { items } = valueIn(await library.list(query()));
      expect(items.map((item) => [item.assessment.id, item.answered, item.asked])).toEqual([
        [idOf(3), 1, 2],
        [idOf(1), 2, 2],
        [idOf(2), 0, 2],
      ]);
      expect(await listed(library, { bin: true, text: 'elan' })).toEqual([idOf(4)]);
    });

    it('does nothing the second time', async () => {
      const records = await backup();
      const { library } = await makeLibrary(given());
      valueIn(await importOne(library, records));
      const again = valueIn(await importOne(library, records));
      expect(new Set(again.items.map(({ fate }) => fate))).toEqual(new Set(['same']));
      expect(valueIn(await library.read(EVERYTHING))).toEqual(records);
    });

    it('adds the answers that are missing here, never overwrites, and counts anew', async () => {
      const records = await backup();
      const { library, reviews } = await makeLibrary(given());
      valueIn(await reviews.start(startOfNew(1)));
      valueIn(await reviews.recordAnswer(write(1, 'AAA1', { content: content({ value: 'no' }) })));
      const plan = valueIn(await importOne(library, records));
      expect(plan.items.find((item) => item.id === idOf(1))).toMatchObject({
        fate: 'conflict',
        newAnswers: 1,
        conflicts: ['AAA1'],
      });
      const { answers } = valueIn(await reviews.open(idOf(1))).assessment;
      expect([answers.AAA1?.value, answers.AAA2?.value]).toEqual(['no', 'yes']);
      expect(await listed(library, { progress: 'all-answered' })).toEqual([idOf(1)]);
    });

    it('plans anew when it writes: what was answered since the plan was shown stays', async () => {
      const records = await backup();
      const { library, reviews } = await makeLibrary(given());
      valueIn(await planOne(library, records));
      valueIn(await reviews.start(startOfNew(3)));
      valueIn(await reviews.recordAnswer(write(3, 'AAA1', { content: content({ value: 'no' }) })));
      const plan = valueIn(await importOne(library, records));
      expect(plan.items.find((item) => item.id === idOf(3))?.fate).toBe('conflict');
      expect(valueIn(await reviews.open(idOf(3))).assessment.answers.AAA1?.value).toBe('no');
    });

    it('can be answered on after an import, without a conflict', async () => {
      const records = await backup();
      const { library, reviews } = await makeLibrary(given());
      valueIn(await importOne(library, records));
      const { answers } = valueIn(await reviews.open(idOf(1))).assessment;
      const seenRevision = answers.AAA1?.revision ?? 0;
      const next = write(1, 'AAA1', { seenRevision, content: content({ value: 'no' }) });
      expect(valueIn(await reviews.recordAnswer(next)).answer?.value).toBe('no');
    });

    it('refuses a review that comes without its product, and stores nothing of the file', async () => {
      const records = await backup();
      const { library } = await makeLibrary(given());
      const without = { ...records, products: records.products.slice(1) };
      expect(errorIn(await planOne(library, without))).toMatchObject({ kind: 'refused' });
      expect(errorIn(await importOne(library, without))).toMatchObject({ kind: 'refused' });
      expect(valueIn(await library.read(EVERYTHING)).assessments).toEqual([]);
    });
  });
}
