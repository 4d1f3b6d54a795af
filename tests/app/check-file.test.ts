/** Checking a file against a printed hash. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CHECK_MAX_BYTES, createCheckFile } from '../../lib/app/check-file';
import { sha256, sha256OfBytes } from '../../lib/wiring/sha256';

const HASH = '0123456789abcdef'.repeat(4);
const check = createCheckFile(sha256OfBytes);
const fileOf = (text: string) => new File([text], 'report.html');

describe('createCheckFile', () => {
  it('works the hash of the very bytes out', async () => {
    expect(await check(fileOf('\ufeffŴŷ\r\n'))).toEqual({
      kind: 'checked',
      name: 'report.html',
      bytes: 9,
      sha256: await sha256('\ufeffŴŷ\r\n'),
      printed: null,
    });
  });

  it('finds the hash a report prints in its head, and only there', async () => {
    const head = `<!doctype html>\n<html><head><meta name="equal-say-data-sha256" content="${HASH}"/></head>`;
    expect(await check(fileOf(head))).toMatchObject({ printed: HASH });
    expect(
      await check(fileOf(`{"note":"<meta name=\\"equal-say-data-sha256\\" content=\\"${HASH}\\">"}`)),
    ).toMatchObject({
      printed: null,
    });
  });

  it('finds the hash that a Word file says of its data file, and none in another zip or in half of one', async () => {
    const xml = (name: string) =>
      `<Properties><property fmtid="{D5CD}" pid="2" name="${name}"><vt:lpwstr>${HASH}</vt:lpwstr></property></Properties>`;
    const zip = (path: string, name: string) => zipSync({ [path]: strToU8(xml(name)) });
    const looked = async (bytes: Uint8Array<ArrayBuffer>) => {
      const found = await check(new File([bytes], 'report.docx'));
      return found.kind === 'checked' ? found.printed : found.kind;
    };
    const word = zip('docProps/custom.xml', 'EqualSayDataSha256');
    expect(await looked(word)).toBe(HASH);
    expect(await looked(zip('docProps/custom.xml', 'Another'))).toBeNull();
    expect(await looked(zip('word/custom.xml', 'EqualSayDataSha256'))).toBeNull();
    expect(await looked(word.slice(0, word.length - 30))).toBeNull();
  });

  it('says so of a file that cannot be read, and of one that is too large', async () => {
    const gone = { name: 'a', size: 1, arrayBuffer: () => Promise.reject(new Error('moved')) };
    expect(await check(gone)).toEqual({ kind: 'unreadable', name: 'a' });
    expect(await check({ ...gone, size: CHECK_MAX_BYTES + 1 })).toMatchObject({ kind: 'too-large' });
  });
});
