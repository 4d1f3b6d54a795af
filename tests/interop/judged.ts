/** ajv with the schemas that are published, as anybody else would use them. */
import { readFileSync } from 'node:fs';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

/** @param name of a file of the folder that is published */
function published(name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: true });
  addFormats(ajv);
  return ajv.compile(
    JSON.parse(readFileSync(new URL(`../../public/schema/${name}`, import.meta.url), 'utf8')),
  );
}

/** A `.json` file of the version that is written today. */
export const isFile = published('equal-say-file-v4.schema.json');
/** A line of a `.jsonl` file of that version. */
export const isLine = published('equal-say-line-v4.schema.json');

/** A share copy. */
export const isShareCopy = published('equal-say-share-v1.schema.json');

/** Whether a value fits, and if not, why. */
export function judged(fits: ValidateFunction, value: unknown) {
  return { fits: fits(value), errors: fits.errors ?? [] };
}

/** What `judged` says of a value that fits. */
export const FITS = { fits: true, errors: [] };
