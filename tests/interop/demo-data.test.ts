/** The data that the demonstration leaves, read by other programs: JSON, the evidence, and the backup. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readJsonText } from '../../lib/formats/read-json';
import { demoFile, played } from './demo-files';
import { folderForTests } from './folder';
import { FITS, isFile, isLine, judged } from './judged';
import { quadsOf } from './quads';
import { runProgram } from './run-program';
import { describeWith, toolPath } from './tools';

/** What we look at of a line of the backup. */
type Line = { record: string; evidenceId?: string; mediaType?: string; base64?: string };

describe('the data of the demonstration', () => {
  it('is a review as the published schema has it, in the hands of ajv', () => {
    expect(judged(isFile, JSON.parse(demoFile('review.json').toString()))).toEqual(FITS);
    expect(played().product.name).not.toBe('');
  });

  it('is evidence that a JSON-LD processor understands, with every piece of the review', async () => {
    const quads = await quadsOf(demoFile('evidence.jsonld').toString());
    const annotations = quads.filter(({ object }) => object === 'http://www.w3.org/ns/oa#Annotation');
    const read = readJsonText(demoFile('review.json').toString());
    const evidence = read.kind === 'ok' ? read.records.evidence : [];
    expect(evidence.length).toBeGreaterThan(0);
    const ids = annotations.map(({ subject }) => subject);
    for (const { id } of evidence) expect(ids).toContain(`urn:uuid:${id}`);
    const exact = quads.filter(({ predicate }) => predicate === 'http://www.w3.org/ns/oa#exact');
    for (const piece of evidence) {
      if (piece.kind === 'quote') expect(exact.map(({ object }) => object)).toContain(piece.exact);
    }
  });
});

describeWith(['unzip'], 'the backup of the demonstration', () => {
  const folder = folderForTests();
  const zip = join(folder, 'backup.zip');
  beforeAll(() => writeFileSync(zip, demoFile('backup.zip')));

  /** In a backup, pixels stand beside the records (docs/data-format.md). */
  async function putPixelsIn(picture: Line): Promise<void> {
    const name = `pictures/${picture.evidenceId}.${picture.mediaType?.replace('image/', '').replace('jpeg', 'jpg')}`;
    expect(picture.base64).toBe('');
    picture.base64 = (await runProgram(toolPath('unzip'), ['-p', zip, name])).toString('base64');
  }

  it('is sound for unzip, and every line in it is as the published schema has it', async () => {
    expect((await runProgram(toolPath('unzip'), ['-t', zip])).toString()).toContain('No errors detected');
    const lines = (await runProgram(toolPath('unzip'), ['-p', zip, 'records.jsonl'])).toString();
    const records: Line[] = lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const pictures = records.filter(({ record }) => record === 'picture');
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) await putPixelsIn(picture);
    for (const record of records) expect(judged(isLine, record)).toEqual(FITS);
  });

  it('holds the product and every answer of the review', async () => {
    const lines = (await runProgram(toolPath('unzip'), ['-p', zip, 'records.jsonl'])).toString().split('\n');
    const { product, review } = played();
    const one = (id: string) => lines.find((line) => line.includes(`"id":"${id}"`)) ?? '{}';
    expect(JSON.parse(one(product.id))).toMatchObject({ record: 'product', name: product.name });
    const kept: { readonly answers?: object } = JSON.parse(one(review.id));
    expect(Object.keys(kept.answers ?? {}).toSorted()).toEqual(Object.keys(review.answers).toSorted());
  });
});
