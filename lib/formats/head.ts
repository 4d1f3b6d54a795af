/** Reads the head of a file: is it ours, and of which version? */
import * as v from 'valibot';
import { FORMAT, FORMAT_VERSION } from './file-shape';
import { forbiddenIn } from './json-guard';
import { isJsonObject, type JsonObject } from './json-object';
import { invalid, type Place, type ReadFailure, within } from './read-outcome';

export type Head =
  | { readonly kind: 'ok'; readonly version: number; readonly object: JsonObject }
  | { readonly kind: 'failed'; readonly failure: ReadFailure };

const Version = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** @param parsed a whole `.json` file, or the first line of a `.jsonl` file */
export function readHead(parsed: unknown, place: Place): Head {
  const failed = (failure: ReadFailure): Head => ({ kind: 'failed', failure });
  if (!isJsonObject(parsed) || parsed.format !== FORMAT) {
    return failed({ kind: 'not-ours', what: 'other-json' });
  }
  const version = parsed.formatVersion;
  if (!v.is(Version, version)) {
    return failed(invalid(within(place, ['formatVersion']), 'shape', 'expected a whole number from 1'));
  }
  if (version > FORMAT_VERSION) return failed({ kind: 'too-new', version });
  const forbidden = forbiddenIn(parsed, place);
  return forbidden ? failed(forbidden) : { kind: 'ok', version, object: parsed };
}
