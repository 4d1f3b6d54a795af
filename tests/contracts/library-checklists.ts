/** The part of the library's contract that keeps checklists of others, and counts by them. */
import { describe, expect, it } from 'vitest';
import { NO_RECORDS } from '../../lib/domain/records';
import { COUNCIL_CHECKLIST, councilChecklistOf } from '../fixtures/records/council-checklist';
import {
  EVERYTHING,
  importOne,
  type LibraryAdapter,
  type MakeLibrary,
  planOne,
  query,
  streamed,
} from './library-world';
import { BY_COUNCIL, CHECKLIST, errorIn, given, idOf, meetingOf, startOfNew, valueIn, write } from './world';

const { ref } = COUNCIL_CHECKLIST;

async function totals({ library }: LibraryAdapter): Promise<readonly (readonly [number, number])[]> {
  const { items } = valueIn(await library.list(query()));
  return items.map(({ answered, asked }) => [answered, asked] as const);
}

/** Review 1 of a product without AI, made with the council's checklist, which is kept. */
async function byCouncil(makeLibrary: MakeLibrary): Promise<LibraryAdapter> {
  const adapter = await makeLibrary(given());
  valueIn(await adapter.library.keepChecklist(COUNCIL_CHECKLIST));
  valueIn(await adapter.reviews.start(startOfNew(1, {}, BY_COUNCIL)));
  return adapter;
}

/** What keeping, counting by and removing checklists must do, over each adapter `makeLibrary` gives. */
export function checklistsContract(makeLibrary: MakeLibrary): void {
  describe('keepChecklist', () => {
    it('keeps a checklist for every surface, whole', async () => {
      const { library, reviews } = await makeLibrary(given());
      expect(valueIn(await library.checklists())).toEqual([]);
      expect(errorIn(await reviews.checklist(ref))).toEqual({ kind: 'not-found' });
      valueIn(await library.keepChecklist(COUNCIL_CHECKLIST));
      expect(valueIn(await library.checklists())).toEqual([COUNCIL_CHECKLIST]);
      expect(valueIn(await reviews.checklist(ref))).toEqual(COUNCIL_CHECKLIST);
      const others = [
        { ...ref, version: '1.2.1' },
        { ...ref, hash: 'b'.repeat(64) },
      ];
      for (const other of others) {
        expect(errorIn(await reviews.checklist(other))).toEqual({ kind: 'not-found' });
      }
    });

    it('keeps it once, and lists several by id and version', async () => {
      const { library } = await makeLibrary(given());
      const { structure } = COUNCIL_CHECKLIST;
      const newer = {
        ...councilChecklistOf({ version: '1.3.0', hash: '0'.repeat(64) }),
        structure: { ...structure, version: '1.3.0' },
      };
      for (const one of [newer, COUNCIL_CHECKLIST, newer]) valueIn(await library.keepChecklist(one));
      expect(valueIn(await library.checklists())).toEqual([COUNCIL_CHECKLIST, newer]);
    });

    it('stores none that comes with the program, is under a wrong name, or is none', async () => {
      const { library } = await makeLibrary(given());
      const { id, version } = CHECKLIST;
      const structure = { ...COUNCIL_CHECKLIST.structure, id, version };
      valueIn(await library.keepChecklist({ ...COUNCIL_CHECKLIST, ref: CHECKLIST, structure }));
      const wrong = [
        councilChecklistOf({ version: '9.0.0' }),
        councilChecklistOf({ hash: 'none' }),
        { ...COUNCIL_CHECKLIST, structure: { ...COUNCIL_CHECKLIST.structure, questions: [] } },
      ];
      for (const one of wrong) {
        expect(errorIn(await library.keepChecklist(one))).toMatchObject({ kind: 'refused' });
      }
      expect(valueIn(await library.checklists())).toEqual([]);
    });

    it('refuses another checklist under a hash that is taken', async () => {
      const { library, reviews } = await makeLibrary(given());
      valueIn(await library.keepChecklist(COUNCIL_CHECKLIST));
      const text = { ...COUNCIL_CHECKLIST.text, status: 'Other words' };
      expect(errorIn(await library.keepChecklist({ ...COUNCIL_CHECKLIST, text }))).toMatchObject({
        kind: 'refused',
      });
      expect(valueIn(await reviews.checklist(ref)).text.status).toBe(COUNCIL_CHECKLIST.text.status);
    });
  });

  describe('totals of a review made with a checklist of others', () => {
    it('are right when it starts, is answered, changed, and described anew', async () => {
      const adapter = await byCouncil(makeLibrary);
      const { reviews } = adapter;
      expect(await totals(adapter)).toEqual([[0, 2]]);
      valueIn(await reviews.recordAnswer(write(1, 'OWN1')));
      valueIn(await reviews.recordAnswer(write(1, 'AAA2')));
      expect(await totals(adapter)).toEqual([[1, 2]]);
      const change = { kind: 'put-back', questionId: 'AAA2', on: true } as const;
      valueIn(await reviews.amend({ assessmentId: idOf(1), change }));
      expect(await totals(adapter)).toEqual([[2, 3]]);
      const { product } = valueIn(await reviews.open(idOf(1)));
      const { name, vendor, version, facts } = product;
      const description = { name, vendor, version, facts, useTypes: ['C' as const] };
      const update = { productId: product.id, seenRevision: 1, description, addPageKey: null };
      valueIn(await reviews.updateProduct(update));
      expect(await totals(adapter)).toEqual([[2, 4]]);
    });

    it('become right when the checklist is kept after the review', async () => {
      const adapter = await makeLibrary(given());
      valueIn(await adapter.reviews.start(startOfNew(1, {}, BY_COUNCIL)));
      valueIn(await adapter.reviews.recordAnswer(write(1, 'AAA2')));
      expect(await totals(adapter)).toEqual([[1, 0]]);
      valueIn(await adapter.library.keepChecklist(COUNCIL_CHECKLIST));
      expect(await totals(adapter)).toEqual([[0, 2]]);
    });

    it('are right at once when both come in with a file, and when the checklist comes later', async () => {
      const from = await byCouncil(makeLibrary);
      valueIn(await from.reviews.recordAnswer(write(1, 'OWN1')));
      const records = valueIn(await from.library.read(EVERYTHING));
      const other = await makeLibrary(given());
      const plan = valueIn(await importOne(other.library, records));
      const shown = { record: 'checklist', id: ref.hash, name: 'larkshire-council 1.2.0', fate: 'new' };
      expect(plan.items.at(-1)).toMatchObject(shown);
      expect(await totals(other)).toEqual([[1, 2]]);
      expect(valueIn(await planOne(other.library, records)).items.at(-1)?.fate).toBe('same');
      const third = await makeLibrary(given());
      valueIn(await importOne(third.library, { ...records, checklists: [] }));
      expect(await totals(third)).toEqual([[1, 0]]);
      valueIn(await importOne(third.library, records));
      expect(await totals(third)).toEqual([[1, 2]]);
    });
  });

  describe('checklists in files', () => {
    it('travel with what was made with them, first of all; a backup has them all', async () => {
      const { library, reviews } = await byCouncil(makeLibrary);
      valueIn(await reviews.start(startOfNew(2)));
      valueIn(await library.saveMeeting(meetingOf(2, { checklist: ref }), 0));
      const unused = councilChecklistOf({ hash: 'b'.repeat(64) });
      valueIn(await library.keepChecklist(unused));
      const checklistsIn = async (selection: Parameters<typeof library.read>[0]) =>
        valueIn(await library.read(selection)).checklists.map(({ ref }) => ref.hash);
      expect(await checklistsIn({ kind: 'review', assessmentId: idOf(1) })).toEqual([ref.hash]);
      expect(await checklistsIn({ kind: 'review', assessmentId: idOf(2) })).toEqual([]);
      expect(await checklistsIn({ kind: 'product', productId: idOf(1_002) })).toEqual([ref.hash]);
      expect(await checklistsIn(EVERYTHING)).toEqual([ref.hash, unused.ref.hash]);
      const [first, ...rest] = await streamed(library, EVERYTHING);
      expect(first).toMatchObject({ products: [], checklists: [COUNCIL_CHECKLIST, unused] });
      expect(rest.flatMap((step) => step.checklists)).toEqual([]);
    });

    it('are not stored again when they come with the program', async () => {
      const { library } = await makeLibrary(given());
      const bundled = { ...COUNCIL_CHECKLIST, ref: CHECKLIST };
      const file = { ...NO_RECORDS, checklists: [bundled] };
      expect(valueIn(await importOne(library, file)).items.map(({ fate }) => fate)).toEqual(['same']);
      expect(valueIn(await library.checklists())).toEqual([]);
    });
  });

  describe('removeChecklist', () => {
    it('takes away one that nothing was made with', async () => {
      const { library } = await makeLibrary(given());
      valueIn(await library.keepChecklist(COUNCIL_CHECKLIST));
      valueIn(await library.removeChecklist(ref.hash));
      expect(valueIn(await library.checklists())).toEqual([]);
      expect(errorIn(await library.removeChecklist(ref.hash))).toEqual({ kind: 'not-found' });
    });

    it('refuses while a review, in the bin or not, or a meeting was made with it', async () => {
      const { library, reviews } = await byCouncil(makeLibrary);
      expect(errorIn(await library.removeChecklist(ref.hash))).toMatchObject({ kind: 'refused' });
      valueIn(await library.setBinned([idOf(1)], true));
      expect(errorIn(await library.removeChecklist(ref.hash))).toMatchObject({ kind: 'refused' });
      valueIn(await reviews.start(startOfNew(2)));
      valueIn(await library.saveMeeting(meetingOf(2, { checklist: ref }), 0));
      valueIn(await library.removeForGood(idOf(1)));
      expect(errorIn(await library.removeChecklist(ref.hash))).toMatchObject({ kind: 'refused' });
      expect(valueIn(await reviews.checklist(ref))).toEqual(COUNCIL_CHECKLIST);
    });
  });
}
