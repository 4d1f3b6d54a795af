/** Files that cannot be brought in: each is told what is wrong with it, and nothing is changed. */
import { open, readFile, writeFile } from 'node:fs/promises';
import { reviewTyped } from '../support/begin-review';
import { dumpDatabase } from '../support/database-dump';
import { expect, test } from '../support/test';

/** Writes a file of 200 MB that takes no room on the disk, beginning like a review. */
async function writeHuge(path: string, beginning: string): Promise<void> {
  const file = await open(path, 'w');
  // Long enough that its first pieces are read as text.
  await file.write(beginning.padEnd(8_000_000));
  await file.truncate(200_000_000);
  await file.close();
}

test('damaged, too new, too large or from another program: the reason is named, and nothing is changed', async ({
  equalSay,
}, info) => {
  await equalSay.sayWho('Commissioner');
  await reviewTyped(equalSay, 'Lamplighter', { PUR1: 'Yes', PUR2: 'No' });
  const dashboard = await equalSay.dashboard();
  const review = await readFile(await (await dashboard.export('Lamplighter', 'keep')).path(), 'utf8');
  const all = await readFile(await (await dashboard.export(null, 'keep')).path(), 'utf8');
  const table = await readFile(await (await dashboard.export(null, 'table')).path(), 'utf8');
  const before = await dumpDatabase(dashboard.page);
  const path = (name: string) => info.outputPath(name);
  const cases: readonly (readonly [name: string, content: string, says: RegExp])[] = [
    ['cut.json', review.slice(0, review.length / 2), /ends in the middle/],
    ['cut.jsonl', all.slice(0, all.lastIndexOf('\n', all.length - 2) + 1), /its end is missing/],
    [
      'newer.json',
      review.replace(/"formatVersion": ?\d+/, '"formatVersion": 99'),
      /newer Equal Say \(file format 99\)/,
    ],
    ['theirs.json', '{"name":"their-tool","version":"3.1","items":[1,2,3]}', /JSON from another program/],
    ['words.json', 'Dear colleague, here are the answers.', /text that Equal Say did not write/],
    ['empty.json', '', /The file is empty/],
    ['answers.json', table, /a \.csv of answers that Equal Say exported/],
    ['changed.json', review.replace('"value": "yes"', '"value": "maybe"'), /one of its values is not one/],
  ];
  await dashboard.go('#/import');
  for (const [name, content, says] of cases) {
    await writeFile(path(name), content);
    const card = await dashboard.choose(path(name), name);
    await expect(card, name).toContainText('This file cannot be brought in');
    await expect(card, name).toContainText(says);
    await expect(card, name).toContainText('Nothing was changed.');
  }

  await writeHuge(path('huge.json'), review.slice(0, 2000));
  const huge = await dashboard.choose(path('huge.json'), 'huge.json');
  await expect(huge).toContainText('The file has 200 MB, and a file of this kind may have at most 50 MB.');

  await expect(dashboard.page.getByRole('button', { name: 'Bring in what is new' })).toHaveCount(0);
  expect(await dumpDatabase(dashboard.page)).toEqual(before);
});
