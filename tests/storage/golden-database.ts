/** Databases as earlier versions left them: read from their files, built again, and compared. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { DATABASE_NAME } from '../../lib/storage/schema';

const KeyPath = v.nullable(v.union([v.string(), v.array(v.string())]));

/** A database's stores and indexes, and sample rows as that version wrote them. Such a file never changes. */
const Golden = v.object({
  version: v.number(),
  stores: v.array(
    v.object({
      name: v.string(),
      keyPath: KeyPath,
      autoIncrement: v.boolean(),
      indexes: v.array(
        v.object({ name: v.string(), keyPath: KeyPath, multiEntry: v.boolean(), unique: v.boolean() }),
      ),
    }),
  ),
  rows: v.record(v.string(), v.array(v.record(v.string(), v.unknown()))),
});
export type Golden = v.InferOutput<typeof Golden>;

/** The golden database of a version; throws when there is none. */
export function goldenOf(version: number): Golden {
  const file = new URL(`./golden/v${version}.json`, import.meta.url);
  return v.parse(Golden, JSON.parse(readFileSync(file, 'utf8')));
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** JSON has no bytes: pixels stand in the file as base64, and in the database as the `Blob` they were. */
const GoldenPixels = v.object({ base64: v.string(), type: v.string() });

function asStored(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const pixels = v.safeParse(GoldenPixels, row.pixels);
  if (!pixels.success) return row;
  const { base64, type } = pixels.output;
  return { ...row, pixels: new Blob([Uint8Array.from(Buffer.from(base64, 'base64'))], { type }) };
}

/** Makes that database under the real name, with no code of ours that writes databases. */
export async function buildGolden({ version, stores, rows }: Golden): Promise<void> {
  const opening = indexedDB.open(DATABASE_NAME, version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes } of stores) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes) {
        const { multiEntry, unique } = index;
        store.createIndex(index.name, index.keyPath ?? [], { multiEntry, unique });
      }
      for (const row of rows[name] ?? []) store.put(asStored(row));
    }
  };
  (await settled(opening)).close();
}

/** The shape of an open database, in the words of a golden file. */
export function shapeOf(database: IDBDatabase): Golden['stores'] {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readonly');
  return names.map((name) => {
    const store = transaction.objectStore(name);
    return {
      name,
      keyPath: store.keyPath,
      autoIncrement: store.autoIncrement,
      indexes: [...store.indexNames].map((indexName) => {
        const { keyPath, multiEntry, unique } = store.index(indexName);
        return { name: indexName, keyPath, multiEntry, unique };
      }),
    };
  });
}
