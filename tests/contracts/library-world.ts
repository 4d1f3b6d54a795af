/** What the parts of the library's contract share: a filled store, and short ways to ask it. */
import type { Library, ListQuery, Records, Reviews, Selection } from '../../lib/app/ports';
import { content, type Given, given, idOf, startOfKnown, startOfNew, valueIn, write } from './world';

/** The library under test, and reviewing over the same store to fill it. */
export type LibraryAdapter = { readonly library: Library; readonly reviews: Reviews };

/** The selection of a backup. */
export const EVERYTHING: Selection = { kind: 'everything' };

/** All reviews not in the bin, last changed first, unless told otherwise. */
export function query(changes: Partial<ListQuery> = {}): ListQuery {
  return {
    sort: 'last-changed',
    text: '',
    role: null,
    progress: 'any',
    bin: false,
    page: 0,
    pageSize: 50,
    ...changes,
  };
}

/** The ids of the reviews a query lists. */
export async function listed(library: Library, changes: Partial<ListQuery> = {}): Promise<readonly string[]> {
  const { items } = valueIn(await library.list(query(changes)));
  return items.map((item) => item.assessment.id);
}

/** All steps of a stream. */
export async function streamed(library: Library, selection: Selection): Promise<readonly Records[]> {
  const steps: Records[] = [];
  for await (const records of library.stream(selection)) steps.push(records);
  return steps;
}

/** Three products: two reviews of the first, one of each other; answers and events in two reviews. */
async function fill({ reviews }: LibraryAdapter): Promise<void> {
  valueIn(await reviews.start(startOfNew(1, {}, { pageKey: 'https://tallow.example/' })));
  valueIn(await reviews.start(startOfKnown(2, 1)));
  valueIn(await reviews.start(startOfNew(3, { name: 'Bramble Watch', vendor: 'Oakling' })));
  valueIn(await reviews.start(startOfNew(4, { name: 'Élan', vendor: '' })));
  valueIn(await reviews.recordAnswer(write(1, 'AAA1')));
  valueIn(await reviews.recordAnswer(write(1, 'AAA2', { visitId: idOf(500_001) })));
  valueIn(await reviews.recordAnswer(write(3, 'AAA1', { content: content({ note: 'seen' }) })));
}

/** Gives an adapter over an empty store each time it is called. */
export type MakeLibrary = (given: Given) => Promise<LibraryAdapter>;

/** An adapter over a store that is filled already. */
export async function filled(makeLibrary: MakeLibrary): Promise<LibraryAdapter> {
  const adapter = await makeLibrary(given());
  await fill(adapter);
  return adapter;
}
