/** What a JSON-LD processor understands of a file: statements, read back from the lines (N-Quads) that it writes. */
import jsonld from 'jsonld';
import { ANNOTATION_CONTEXT } from '../../lib/formats/annotation-file';
import { ANNOTATION_CONTEXT_HERE } from '../fixtures/annotation-context';

/** One statement. Addresses and texts stand without the signs around them. */
export type Quad = { readonly subject: string; readonly predicate: string; readonly object: string };

const LINE =
  /^(?:<([^>]*)>|(_:\S+)) <([^>]*)> (?:<([^>]*)>|(_:\S+)|"((?:[^"\\]|\\.)*)"(?:\^\^<[^>]*>|@\S+)?) \.$/s;

const SIGNS: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r' };

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/gs,
    (_, short?: string, long?: string, sign?: string) => {
      const code = short ?? long;
      if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
      return SIGNS[sign ?? ''] ?? sign ?? '';
    },
  );
}

/** @throws at a line that is none of N-Quads, or that belongs to a graph of its own: we write none */
function quadsIn(text: string): readonly Quad[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const read = LINE.exec(line);
    if (read === null) throw new Error(`Not N-Quads: ${line.slice(0, 500)}`);
    const [, subject, blank, predicate, object, blankObject, literal] = read;
    return {
      subject: subject ?? blank ?? '',
      predicate: predicate ?? '',
      object: object ?? blankObject ?? unescaped(literal ?? ''),
    };
  });
}

/** Nothing is fetched from anywhere: the one context that our files name is here. */
const documentLoader = async (url: string) => {
  if (url !== ANNOTATION_CONTEXT) throw new Error(`Nothing is fetched: ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: ANNOTATION_CONTEXT_HERE };
};

/** @param text of a `.jsonld` file @throws where a term is not known, and would be dropped otherwise */
export async function quadsOf(text: string): Promise<readonly Quad[]> {
  const options = { documentLoader, format: 'application/n-quads', safe: true } as const;
  return quadsIn(String(await jsonld.toRDF(JSON.parse(text), options)));
}
