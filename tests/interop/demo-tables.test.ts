/** The tables that the demonstration leaves, opened by LibreOffice: the product, and a row or cell for each answer. */
import Papa from 'papaparse';
import { beforeAll, expect, it } from 'vitest';
import { demoFile, type Played, played } from './demo-files';
import { folderForTests } from './folder';
import { EVERY_SHEET_AS_CSV, READ_CSV, savedBy } from './office';
import { describeWith } from './tools';

function rowsIn(csv: Buffer | undefined): readonly (readonly string[])[] {
  if (csv === undefined) throw new Error('LibreOffice did not save this sheet.');
  return Papa.parse<string[]>(csv.toString(), { delimiter: ',', skipEmptyLines: true }).data;
}

describeWith(['soffice'], 'the tables of the demonstration', () => {
  const folder = folderForTests();
  let demo: Played;
  beforeAll(() => {
    demo = played();
  });

  it('are a spreadsheet with its sheets, the product, and a row for each answer of the review', async () => {
    const sheets = await savedBy(folder, { 'answers.xlsx': demoFile('answers.xlsx') }, EVERY_SHEET_AS_CSV);
    const names = ['Read me', 'Products', 'Answers', 'Must-haves', 'Ladder', 'Evidence', 'Changes'];
    expect([...sheets.keys()].toSorted()).toEqual(names.map((name) => `answers-${name}.csv`).toSorted());
    const products = rowsIn(sheets.get('answers-Products.csv')).filter((row) =>
      row.includes(demo.product.id),
    );
    expect(products.map(([name]) => name)).toEqual([demo.product.name]);
    const answers = rowsIn(sheets.get('answers-Answers.csv')).filter((row) => row.includes(demo.review.id));
    expect(answers).toHaveLength(Object.keys(demo.review.answers).length);
    for (const row of answers) expect(row).toContain(demo.product.name);
  });

  it('are a wide table with a row for the review, and in it a cell for each answer', async () => {
    const files = { 'answers-wide.csv': demoFile('answers-wide.csv') };
    const books = await savedBy(folder, files, 'xlsx', { infilter: READ_CSV });
    const sheets = await savedBy(folder, Object.fromEntries(books), EVERY_SHEET_AS_CSV);
    const [headings = [], ...rows] = rowsIn([...sheets.values()][0]);
    const [row = [], ...more] = rows.filter((cells) => cells.includes(demo.review.id));
    expect(more).toEqual([]);
    expect(row).toContain(demo.product.name);
    const answered = headings.filter((heading, at) => heading.endsWith(': answer') && row[at] !== '');
    expect(answered.map((heading) => heading.slice(0, heading.search(/[ :]/))).toSorted()).toEqual(
      Object.keys(demo.review.answers).toSorted(),
    );
  });
});
