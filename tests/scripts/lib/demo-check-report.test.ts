/** Looking into the report's files. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { checkReport } from '../../../scripts/lib/demo-check-report.mjs';
import { LEFT_OUT, REPORT_WORDS } from '../../../scripts/lib/demo-report.mjs';

const folder = mkdtempSync(join(tmpdir(), 'equal-say-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DATA = '{"format":"equal-say"}';
const HASH = createHash('sha256').update(DATA).digest('hex');
const PAGE = '<</Type /Page\n/Parent 1>>\n';
const TAGGED = '/StructTreeRoot /MarkInfo <</Marked true>> /Outlines 2 0 R /Lang (en-GB)';

function html(body: string, hash = HASH): string {
  const words = ['Lantern', hash, ...REPORT_WORDS].map((one) => `<p>${one}</p>`).join('');
  return `<!doctype html><meta name="equal-say-data-sha256" content="${hash}"/><style>p{}</style>${words}${body}`;
}

type Given = { readonly page?: string; readonly words?: string; readonly print?: string };

function files({ page = html(''), words = ['Lantern', HASH, ...REPORT_WORDS].join(' '), print }: Given) {
  const at = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    html: at('report.html', page),
    docx: at('report.docx', zipSync({ 'word/document.xml': strToU8(`<w:t>${words}</w:t>`) })),
    pdf: at('report.pdf', print ?? `%PDF-1.4 ${TAGGED}\n${PAGE.repeat(4)}`),
    data: at('data.json', DATA),
  };
}

describe('checkReport', () => {
  it('gives the printed hash, the print’s pages and the pictures in the file', () => {
    const page = html('<img src="data:image/png;base64,AAAA" alt="A screen">');
    expect(checkReport(files({ page }), 'Lantern')).toEqual({ hash: HASH, pages: 4, pictures: 1 });
  });

  it.each([
    '<script>0</script>',
    '<img src="https://vendor.example/a.png" alt="">',
    '<p onclick="0">',
    '<link rel="stylesheet" href="a.css">',
    '<style>p { background: url(https://vendor.example/a.png) }</style>',
  ])('refuses what runs or is fetched: %s', (body) => {
    expect(() => checkReport(files({ page: html(body) }), 'Lantern')).toThrow('not only text and pictures');
  });

  it('refuses a hash that is not the data file’s', () => {
    const page = html('', 'ab'.repeat(32));
    expect(() => checkReport(files({ page }), 'Lantern')).toThrow('the hash of the data file');
  });

  it('refuses a file without what was filled in', () => {
    expect(() => checkReport(files({ words: `Lantern ${HASH}` }), 'Lantern')).toThrow(
      'report.docx does not hold',
    );
  });

  it.each(LEFT_OUT)('refuses a file that names %s', (whom) => {
    expect(() => checkReport(files({ page: html(whom) }), 'Lantern')).toThrow('report.html names');
  });

  it('refuses a print without tags', () => {
    expect(() => checkReport(files({ print: `%PDF-1.4\n${PAGE.repeat(4)}` }), 'Lantern')).toThrow(
      'report.pdf has no /StructTreeRoot',
    );
  });
});
