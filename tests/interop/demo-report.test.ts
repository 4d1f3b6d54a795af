/** The report that the demonstration leaves, in all its kinds, read by other programs. */
import { beforeAll, expect, it } from 'vitest';
import { demoFile, expectReportOf, type Played, played } from './demo-files';
import { folderForTests } from './folder';
import { savedAs } from './office';
import { pagesOf } from './pdf';
import { describeWith } from './tools';

describeWith(['soffice', 'pdftotext'], 'the report of the demonstration', () => {
  const folder = folderForTests();
  let demo: Played;
  beforeAll(() => {
    demo = played();
  });

  it('is a Word file that LibreOffice prints with the product and every answered question', async () => {
    const pages = await pagesOf(folder, await savedAs(folder, 'report.docx', demoFile('report.docx'), 'pdf'));
    expect(pages.length).toBeGreaterThan(2);
    expectReportOf(demo, pages.join(''));
  });

  it('is a page that LibreOffice opens, with the product and every answered question', async () => {
    const pdf = await savedAs(folder, 'report.html', demoFile('report.html'), 'pdf');
    expectReportOf(demo, (await pagesOf(folder, pdf)).join(''));
  });

  it('runs no script, and has no part that is elsewhere', () => {
    const html = demoFile('report.html').toString();
    expect(html).not.toMatch(/<(?:script|iframe|object|embed|link|base)\b/i);
    expect(html).not.toMatch(/\s(?:src|srcset|poster|data|background)\s*=\s*(?!["']?data:)/i);
    expect(html).not.toMatch(/@import|url\(\s*(?!["']?(?:data:|#))/i);
  });
});

describeWith(['pdftotext'], 'the printed report of the demonstration', () => {
  const folder = folderForTests();

  it('has the product and every answered question on its pages', async () => {
    const pages = await pagesOf(folder, demoFile('report.pdf'));
    expect(pages.length).toBeGreaterThan(2);
    expectReportOf(played(), pages.join(''));
  });
});
