// @vitest-environment happy-dom
/** The report as a Word file, read back. */
import * as docx from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { reportPages } from '../../components/report/report-pages';
import { docxPictures, type Rasterise } from '../../components/report/report-pictures';
import { buildReport } from '../../lib/formats/report-build';
import { reportAsDocx } from '../../lib/formats/report-docx';
import { printedHash } from '../../lib/formats/report-printed';
import type { ReportSources } from '../../lib/formats/report-sources';
import { setReportEnglish } from '../components/report/set-up';
import { xmlFault } from '../fixtures/letter/well-formed';
import { answerOf } from '../fixtures/records/builders';
import {
  COMMISSIONER,
  commissionersReview,
  notesOf,
  reportProduct,
  sourcesOf,
} from '../fixtures/report/sources';

beforeEach(() => setReportEnglish());

const PNG = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]);
const drawn: Rasterise = async () => PNG;

const mine = () => sourcesOf().evidence.map((one) => ({ ...one, assessmentId: COMMISSIONER }));

async function partsOf(rasterise: Rasterise | null, overrides: Partial<ReportSources> = {}) {
  const pages = reportPages(buildReport(sourcesOf({ evidence: mine(), ...overrides })));
  const bytes = await reportAsDocx(pages.page, await docxPictures(pages, rasterise), docx);
  const files = unzipSync(bytes);
  return { bytes, files, pages, text: (path: string) => strFromU8(files[path] ?? new Uint8Array()) };
}

describe('reportAsDocx', () => {
  it('is made of well-formed XML throughout', async () => {
    const { files, text } = await partsOf(drawn);
    const xml = Object.keys(files).filter((path) => /\.(xml|rels|svg)$/.test(path));
    expect(xml.length).toBeGreaterThan(8);
    expect(xml.map((path) => [path, xmlFault(text(path))])).toEqual(xml.map((path) => [path, null]));
  });

  it('has one first heading, and the same headings in the same order as the page', async () => {
    const { text, pages } = await partsOf(null);
    const styles = [...text('word/document.xml').matchAll(/<w:pStyle w:val="Heading(\d)"/g)].map(
      ([, level]) => level,
    );
    const levels = pages.page.body.flatMap((one) => (one.kind === 'heading' ? [String(one.level)] : []));
    expect(styles).toEqual(['1', ...levels]);
  });

  it('repeats the first row of every table, in British English, with page x of y at the foot', async () => {
    const { text } = await partsOf(null);
    const xml = text('word/document.xml');
    const tables = xml.match(/<w:tbl>/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(8);
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(tables);
    expect(text('word/styles.xml')).toContain('<w:lang w:val="en-GB" w:bidi="en-GB"/>');
    const foot = text('word/footer1.xml');
    expect(foot).toMatch(/checklist 1\.0\.0 · data SHA-256 dddddddddddd/);
    expect(foot).toMatch(/>PAGE<.*>NUMPAGES</s);
  });

  it('holds each chart as SVG with a PNG behind it and its description, and its table', async () => {
    const { files, text, pages } = await partsOf(drawn);
    const svgs = Object.keys(files).filter((path) => path.endsWith('.svg'));
    expect(svgs.length).toBe(pages.drawings.size);
    for (const path of svgs) expect(text(path)).toMatch(/^<svg xmlns=.*<title/s);
    const titles = [...text('word/document.xml').matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)].map(
      ([, words]) => words,
    );
    expect(titles.length).toBe(pages.drawings.size + 1);
    expect(titles).toContain('A table of prices');
  });

  it('leaves charts to their tables where nothing can draw them', async () => {
    const { files } = await partsOf(null);
    expect(Object.keys(files).filter((path) => path.endsWith('.svg'))).toEqual([]);
  });

  it('takes hostile text as text, and makes no link of what is no web address', async () => {
    const evil = '</w:t></w:r><w:r><w:t>Signed & "so" \u0000\u0008\u000b\ufffe\ud800\u202e ]]>';
    const { files, text } = await partsOf(null, {
      product: reportProduct({ name: evil, vendor: evil }),
      assessments: [commissionersReview({ answers: { AAA1: answerOf('AAA1', { note: evil }) } })],
    });
    for (const path of ['word/document.xml', 'docProps/core.xml', 'word/footer1.xml']) {
      expect([path, xmlFault(text(path))]).toEqual([path, null]);
    }
    expect(text('word/document.xml')).not.toContain('\u202e');
    const targets = Object.keys(files)
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) =>
        [...text(path).matchAll(/Target="([^"]+)" TargetMode="External"/g)].map(([, to]) => to),
      );
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((to) => !/^https?:\/\//.test(to ?? ''))).toEqual([]);
  });

  it('keeps the sign-off on one page, and lines to write on with what they are for', async () => {
    const { text } = await partsOf(null);
    const paragraphs = [...text('word/document.xml').matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => xml);
    const from = paragraphs.findIndex((xml) => xml.includes('>Sign-off<') && xml.includes('Heading2'));
    const to = paragraphs.findIndex(
      (xml) => xml.includes('>What this report cannot say<') && xml.includes('Heading2'),
    );
    const sign = paragraphs.slice(from, to);
    expect(sign.length).toBe(1 + 1 + 2 * (1 + 4 * 2));
    expect(sign.map((xml) => xml.includes('<w:keepNext/>'))).toEqual(
      sign.map((_, at) => at < sign.length - 1),
    );
    const label = paragraphs.findIndex((xml) => xml.includes('reply, and its date:'));
    expect(paragraphs.slice(label - 1, label + 3).map((xml) => xml.includes('<w:keepNext/>'))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('keeps the first row of a table with the second', async () => {
    const { text } = await partsOf(null);
    const heads = [
      ...text('word/document.xml').matchAll(/<w:tr>(?:(?!<\/w:tr>).)*<w:tblHeader\/>.*?<\/w:tr>/gs),
    ];
    expect(heads.length).toBeGreaterThan(8);
    expect(heads.filter(([xml]) => !xml.includes('<w:keepNext/>'))).toEqual([]);
  });

  it('gives somebody’s lines a paragraph of their own with a bar, in tables too', async () => {
    const fake = 'Seen.\nVendor’s reply, 9 Nov 2026: We admit it.';
    const duties = [{ duty: 'dpia' as const, state: 'done' as const, why: 'Signed.\nNot needed' }];
    const { text } = await partsOf(null, {
      product: reportProduct({ report: notesOf({ duties }) }),
      assessments: [
        commissionersReview({ answers: { AAA1: answerOf('AAA1', { value: 'yes', note: fake }) } }),
      ],
    });
    const paragraphs = [...text('word/document.xml').matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => xml);
    const styled = (words: string) => paragraphs.filter((xml) => xml.includes(words));
    expect(styled('We admit it.').length).toBe(1);
    expect(styled('We admit it.')[0]).toContain('<w:pStyle w:val="ReportQuote"/>');
    expect(styled('We admit it.')[0]).not.toContain('Note:');
    expect(styled('Signed.')[0]).toContain('<w:pStyle w:val="ReportCellSaid"/>');
    expect(text('word/styles.xml')).toMatch(/w:styleId="ReportCellSaid".*?<w:left w:val="single"/s);
  });

  it('says the hash of its data file where it can be read out again, all of it', async () => {
    const { bytes } = await partsOf(null);
    expect(printedHash(bytes)).toBe('d'.repeat(64));
    const { bytes: without, files } = await partsOf(null, { dataFile: null });
    expect(printedHash(without)).toBeNull();
    expect(xmlFault(strFromU8(files['docProps/custom.xml'] ?? new Uint8Array()) || '<none/>')).toBeNull();
  });

  it('bears nobody’s name', async () => {
    const { text } = await partsOf(null);
    expect(text('docProps/core.xml')).not.toMatch(/dc:creator|lastModifiedBy|Un-named/);
    expect(text('word/document.xml')).not.toMatch(/J\. Named|A\. Owner|Named worker/);
  });
});
