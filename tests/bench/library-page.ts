/** Measures, in a page of the extension, what the library takes against bare reads and writes of the same rows. */
import Papa from 'papaparse';
import { createImportFile } from '../../lib/app/import-file';
import type { ListQuery } from '../../lib/app/ports';
import { CHECKLISTS, checklistFor, structureOf } from '../../lib/checklists';
import { CURRENT_STRUCTURE } from '../../lib/checklists/structures';
import { answerRows, answersCsvParts, questionsFrom } from '../../lib/formats/answers-csv';
import { jsonlLines } from '../../lib/formats/write-lines';
import { DEFAULT_QUERY } from '../../lib/state/dashboard-query';
import { createDatabase, type Database } from '../../lib/storage/database';
import { createLibrary } from '../../lib/storage/library';
import type { StoreName } from '../../lib/storage/schema';
import { CSV_TEXTS } from '../fixtures/records/csv-texts';
import { seedReviews } from '../fixtures/seed-database';
import { timed } from './evidence-timing';

const EVERYTHING = { kind: 'everything' } as const;
const BATCH = 500;
/** Rows papaparse is given at a time, as the goal says. */
const CSV_BATCH = 10_000;

const clock = { now: () => new Date().toISOString() };

async function sha256OfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const database = createDatabase();
const libraryOf = (over: Database) => createLibrary({ database: over, clock, structureOf });

/** `full`: every question that is asked has its answer. */
async function fill(count: number, full: boolean): Promise<void> {
  await seedReviews(database, count, CURRENT_STRUCTURE, full ? { kind: 'all' } : undefined);
}

/** The least anybody who reads one page does: fifty rows out of an index. */
async function bareIndexRead(): Promise<number> {
  const connection = await database.connection();
  return timed(async () => {
    const tx = connection.transaction('assessments');
    const rows = await tx.store.index('byChange').getAll(IDBKeyRange.bound([0], [0, []]), 50);
    if (rows.length < 50) throw new Error('The index has fewer than fifty rows');
  });
}

/** Draws a copy of the fifty rows on screen, and nothing else: what the browser itself takes for such rows. */
function bareRows(): number {
  const table = document.querySelector('table');
  if (!table || table.querySelectorAll('tbody tr').length < 50) throw new Error('There are no fifty rows');
  const copy = document.createElement('table');
  const from = performance.now();
  for (const body of table.tBodies) copy.append(body.cloneNode(true));
  table.after(copy);
  const took = performance.now() - from;
  copy.remove();
  return took;
}

/** Every row of a store by a bare cursor, of which those are counted that have the text. */
async function bareCursor(store: 'texts' | 'productListings', has: (row: object) => boolean) {
  let hits = 0;
  let cursor = await (await database.connection()).transaction(store).store.openCursor();
  while (cursor) {
    if (has(cursor.value)) hits += 1;
    cursor = await cursor.continue();
  }
  return hits;
}

/** Looks for a word in names, notes and quotes, and walks the same rows with a bare cursor. */
async function filterByText(text: string, samples: number) {
  const library = libraryOf(database);
  const query: ListQuery = { ...DEFAULT_QUERY, text };
  const times = { filter: [] as number[], cursor: [] as number[] };
  const has = (row: object) =>
    Object.values(row).some((one) => typeof one === 'string' && one.includes(text));
  for (let sample = 0; sample < samples; sample += 1) {
    times.filter.push(
      await timed(async () => {
        const found = await library.list(query);
        if (!found.ok || found.value.total === 0) throw new Error('Nothing was found');
      }),
    );
    times.cursor.push(
      await timed(async () => {
        const hits = (await bareCursor('texts', has)) + (await bareCursor('productListings', has));
        if (hits === 0) throw new Error('The cursor found nothing');
      }),
    );
  }
  return times;
}

const RECORD_STORES = [
  'products',
  'assessments',
  'answers',
  'events',
  'evidence',
] as const satisfies readonly StoreName[];

/** Every row of the stores that an export is made of, in batches, and nothing done with them. */
async function bareReadAll(): Promise<number> {
  const connection = await database.connection();
  let rows = 0;
  for (const name of RECORD_STORES) {
    const { store } = connection.transaction(name);
    let range: IDBKeyRange | undefined;
    for (;;) {
      const [keys, batch] = await Promise.all([store.getAllKeys(range, BATCH), store.getAll(range, BATCH)]);
      rows += batch.length;
      const last = keys.at(-1);
      if (batch.length < BATCH || last === undefined) break;
      range = IDBKeyRange.lowerBound(last, true);
    }
  }
  return rows;
}

/** The file of everything, and how long it and the bare reads of its rows took. */
async function exportAll() {
  let rows = 0;
  const bare = await timed(async () => {
    rows = await bareReadAll();
  });
  const parts: Blob[] = [];
  const took = await timed(async () => {
    let waiting: string[] = [];
    for await (const piece of jsonlLines(libraryOf(database).stream(EVERYTHING))) {
      waiting.push(piece);
      if (waiting.length < 2_000) continue;
      parts.push(new Blob(waiting));
      waiting = [];
    }
    parts.push(new Blob(waiting));
  });
  exported = new Blob(parts);
  return { bare, took, rows, bytes: exported.size };
}

let exported = new Blob();

/** Bare `add` of the same rows, in batches, into a database of the same stores and nothing else. */
async function bareAddAll(): Promise<number> {
  const source = await database.connection();
  const name = 'bare-adds';
  const bare = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const store of RECORD_STORES) request.result.createObjectStore(store, { autoIncrement: true });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  let took = 0;
  for (const store of RECORD_STORES) {
    let range: IDBKeyRange | undefined;
    for (;;) {
      const tx = source.transaction(store);
      const [keys, rows] = await Promise.all([
        tx.store.getAllKeys(range, BATCH),
        tx.store.getAll(range, BATCH),
      ]);
      took += await timed(() => added(bare, store, rows));
      const last = keys.at(-1);
      if (rows.length < BATCH || last === undefined) break;
      range = IDBKeyRange.lowerBound(last, true);
    }
  }
  bare.close();
  indexedDB.deleteDatabase(name);
  return took;
}

function added(into: IDBDatabase, store: string, rows: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const tx = into.transaction(store, 'readwrite', { durability: 'strict' });
    for (const row of rows) tx.objectStore(store).add(row);
    tx.oncomplete = () => resolve();
    tx.onerror = () => reject(tx.error);
  });
}

/** Takes everything away and brings the exported file in, as the import screen does. */
async function importAll() {
  const bare = await bareAddAll();
  database.close();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('equal-say');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('Another connection holds the database'));
  });
  const sha256 = (text: string) => sha256OfBytes(new TextEncoder().encode(text));
  const checks = { sha256, sha256OfBytes, ours: CHECKLISTS };
  const files = createImportFile(libraryOf(database), checks, async () => ({ kind: 'not-packed' }));
  const file = new File([exported], 'everything.jsonl');
  const took = await timed(async () => {
    const stop = new AbortController();
    const read = await files.read(file, null, stop.signal, () => {});
    if (read.kind !== 'read') throw new Error(`The file is ${JSON.stringify(read).slice(0, 300)}`);
    const planned = await files.plan([read.records]);
    if (!planned.ok) throw new Error(planned.error.kind);
    const done = await files.bringIn([read.records], new Set());
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  });
  return { bare, took };
}

/** The long table of every answer, against papaparse on the very same rows in batches. */
async function csvAll() {
  const texts = { ...CSV_TEXTS, question: questionsFrom(checklistFor) };
  let answers = 0;
  let bare = 0;
  const rowsOf = answerRows(texts);
  let waiting: unknown[] = [];
  const write = () => {
    const from = performance.now();
    Papa.unparse(waiting as Papa.UnparseObject<unknown>['data'], { newline: '\r\n' });
    bare += performance.now() - from;
    waiting = [];
  };
  for await (const part of libraryOf(database).stream(EVERYTHING)) {
    const rows = rowsOf(part);
    answers += rows.length;
    waiting.push(...rows);
    if (waiting.length >= CSV_BATCH) write();
  }
  write();
  let length = 0;
  let reading = 0;
  const took = await timed(async () => {
    // What the store takes to give the records is in neither figure.
    async function* parts() {
      const source = libraryOf(database).stream(EVERYTHING)[Symbol.asyncIterator]();
      for (;;) {
        const from = performance.now();
        const next = await source.next();
        reading += performance.now() - from;
        if (next.done) return;
        yield next.value;
      }
    }
    for await (const piece of answersCsvParts(parts(), { texts, bom: true })) length += piece.length;
  });
  if (length === 0) throw new Error('The table is empty');
  return { bare, took: took - reading, answers };
}

Reflect.set(globalThis, 'equalSayLibrary', {
  fill,
  bareIndexRead,
  bareRows,
  filterByText,
  exportAll,
  importAll,
  csvAll,
});
