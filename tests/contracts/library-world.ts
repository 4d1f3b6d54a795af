/** What the parts of the library's contract share: a filled store, and short ways to ask it. */
import type { ProductQuery } from '../../lib/app/library-ports';
import type {
  Failure,
  ImportPlan,
  Library,
  ListQuery,
  Outcome,
  Records,
  Reviews,
  Selection,
} from '../../lib/app/ports';
import { content, type Given, given, idOf, startOfKnown, startOfNew, valueIn, write } from './world';

/** The library under test, and reviewing over the same store to fill it. */
export type LibraryAdapter = { readonly library: Library; readonly reviews: Reviews };

/** The selection of a backup. */
export const EVERYTHING: Selection = { kind: 'everything' };

/** All reviews not in the bin, last changed first. */
export const PLAIN_QUERY: ListQuery = {
  sort: 'last-changed',
  reverse: false,
  text: '',
  vendor: '',
  role: null,
  depth: null,
  progress: 'any',
  outcome: null,
  age: 'any',
  bin: false,
  page: 0,
  pageSize: 50,
};

/** The same, unless told otherwise. */
export function query(changes: Partial<ListQuery> = {}): ListQuery {
  return {
    ...PLAIN_QUERY,
    ...changes,
  };
}

/** All products not in the bin, by name, unless told otherwise. */
export function productQuery(changes: Partial<ProductQuery> = {}): ProductQuery {
  return {
    sort: 'name',
    reverse: false,
    text: '',
    useType: null,
    next: 'any',
    today: '2026-03-10',
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

/** A plan for each file is what there is to say of one file. */
function only(plans: readonly ImportPlan[]): ImportPlan {
  const [plan, ...others] = plans;
  if (plan === undefined || others.length > 0) throw new Error(`expected one plan, got ${plans.length}`);
  return plan;
}

/** What bringing one file in would do. */
export async function planOne(library: Library, file: Records): Promise<Outcome<ImportPlan, Failure>> {
  const planned = await library.planImport([file]);
  return planned.ok ? { ok: true, value: only(planned.value) } : planned;
}

/** Brings one file in, with nothing chosen by hand. */
export async function importOne(library: Library, file: Records): Promise<Outcome<ImportPlan, Failure>> {
  const done = await library.importRecords([file], new Set());
  return done.ok ? { ok: true, value: only(done.value.plans) } : done;
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
