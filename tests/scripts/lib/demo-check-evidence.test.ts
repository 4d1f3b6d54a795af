/** The demonstration's exported evidence against what was taken: each claim is refused when it is not so. */
import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  checkEvidence,
  type PictureRecord,
  type PixelsRecord,
  type QuoteRecord,
} from '../../../scripts/lib/demo-check-evidence.mjs';
import { PICTURE_ALT, PICTURE_FOR } from '../../../scripts/lib/demo-picture.mjs';
import type { Taken } from '../../../scripts/lib/demo-quotes.mjs';

const ADDRESS = 'http://127.0.0.1:4000/honest/';
const [BEFORE, AFTER] = ['a'.repeat(64), 'b'.repeat(64)];

type Becomes = Taken['becomes'];

const sha256 = (what: string | Buffer) => createHash('sha256').update(what).digest('hex');

function taken(id: string, said: string, becomes: Becomes): Taken {
  return { id, said, becomes, label: id, from: 'p', to: 'p' };
}

const TAKEN = [
  taken('Q1', 'It saves time. Not everywhere.', 'changed'),
  taken(PICTURE_FOR.id, 'We do not claim one.', 'present'),
  taken('Q3', 'Do not use it for medicines.', 'gone'),
];

function quote(exact: string, questionIds: string[], becomes: Becomes): QuoteRecord {
  const finding = becomes === 'changed' ? { kind: becomes, text: 'Other words.' } : { kind: becomes };
  return {
    kind: 'quote',
    questionIds,
    exact,
    exactHash: sha256(exact),
    source: { pageKey: ADDRESS, textHash: BEFORE },
    selectors: {
      prefix: 'before ',
      suffix: ' after',
      position: { start: 100, end: 100 + exact.length },
    },
    textDirective: 'text=words',
    checks: [
      { finding: { kind: 'present' }, textHash: BEFORE },
      { finding, textHash: AFTER },
    ],
  };
}

const changed = quote('It saves time.\nNot everywhere.', ['Q1', PICTURE_FOR.id], 'changed');
const present = quote('We do not claim one.', [PICTURE_FOR.id], 'present');
const gone = quote('Do not use it for medicines.', ['Q3'], 'gone');

const BYTES = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('pixels')]);
const pixels: PixelsRecord = {
  evidenceId: 'shot',
  mediaType: 'image/png',
  base64: BYTES.toString('base64'),
};
const picture: PictureRecord = {
  kind: 'picture',
  id: 'shot',
  questionIds: [PICTURE_FOR.id],
  alt: PICTURE_ALT,
  mediaType: 'image/png',
  width: 200,
  height: 100,
  bytes: BYTES.length,
  hash: sha256(BYTES),
  blackedOut: 1,
};

const CELLS = {
  Q1: `Quote: “${changed.exact}” (${ADDRESS}; in other words when last looked for)`,
  Q2: '',
  Q3: `Quote: “${gone.exact}” (${ADDRESS}; not on its page when last looked for)`,
  [PICTURE_FOR.id]: [
    `Quote: “${changed.exact}” (${ADDRESS}; in other words when last looked for)`,
    `Quote: “${present.exact}” (${ADDRESS})`,
    `Picture: ${PICTURE_ALT} (${ADDRESS})`,
  ].join(' | '),
};

type Files = {
  evidence?: (QuoteRecord | PictureRecord)[];
  pictures?: PixelsRecord[];
  cells?: Record<string, string>;
};

function check(change: Files = {}) {
  const { evidence = [changed, present, gone, picture], pictures = [pixels], cells = CELLS } = change;
  const rows = Object.entries(cells).map(([id, cell]) => ({ 'Question id': id, Evidence: cell }));
  const texts = { json: JSON.stringify({ evidence, pictures }), csv: `\ufeff${Papa.unparse(rows)}` };
  return checkEvidence(texts, { taken: TAKEN, address: ADDRESS });
}

/** The evidence with this piece in place of one of its own. */
function instead<One extends QuoteRecord | PictureRecord>(of: One, by: Partial<One>): Files {
  return { evidence: [changed, present, gone, picture].map((one) => (one === of ? { ...of, ...by } : one)) };
}

const selectors = (by: Partial<QuoteRecord['selectors']>) => ({
  selectors: { ...present.selectors, ...by },
});
const looked = (of: QuoteRecord, finding: QuoteRecord['checks'][number]['finding'], textHash = AFTER) =>
  instead(of, { checks: [{ finding, textHash }] });
const GIF = Buffer.from('GIF89a and more');

describe('checkEvidence', () => {
  it('counts what was taken, and hands on the picture', () => {
    expect(check()).toEqual({
      counted: { quotes: 3, present: 1, changed: 1, gone: 1, pictures: 1 },
      png: { base64: pixels.base64, width: 200, height: 100 },
    });
  });

  it.each<[string, Files, string]>([
    ['a quote is missing', { evidence: [changed, present, picture] }, 'the quotes: 3 expected, 2 found'],
    ['a quote is of other words', instead(present, { exact: 'We claim one.' }), 'holds no quote'],
    ['a quote is kept for another question', instead(gone, { questionIds: ['Q2'] }), 'not kept for Q3'],
    ['a hash is of other words', instead(gone, { exactHash: sha256('Use it.') }), 'the hash of the quote'],
    [
      'a quote is of another page',
      instead(gone, { source: { pageKey: `${ADDRESS}rota.html`, textHash: BEFORE } }),
      'the page of the quote',
    ],
    ['there is no position', instead(present, selectors({ position: null })), 'between the positions'],
    [
      'a position is too short',
      instead(present, selectors({ position: { start: 1, end: 2 } })),
      'between the positions',
    ],
    ['nothing stands before it', instead(present, selectors({ prefix: '' })), 'What stands around'],
    [
      'too much stands after it',
      instead(present, selectors({ suffix: 'x'.repeat(33) })),
      'What stands around',
    ],
    ['no directive leads to it', instead(present, { textDirective: '' }), 'No directive'],
    ['it was never looked for again', instead(gone, { checks: [] }), 'what became of the quote for Q3'],
    ['what is gone is said to be there', looked(gone, { kind: 'present' }), 'what became of the quote'],
    ['the page was not edited', looked(gone, { kind: 'gone' }, BEFORE), 'its hash'],
    ['other words are not told', looked(changed, { kind: 'changed' }), 'other words'],
    [
      'the other words are the same',
      looked(changed, { kind: 'changed', text: changed.exact }),
      'other words now',
    ],
  ])('refuses the quotes when %s', (_, files, words) => {
    expect(() => check(files)).toThrow(words);
  });

  it.each<[string, Files, string]>([
    ['there is none', { evidence: [changed, present, gone] }, 'One picture was taken, 0 found'],
    ['it has no pixels', { pictures: [] }, 'The pixels of one picture'],
    ['the pixels are of another', { pictures: [{ ...pixels, evidenceId: 'other' }] }, 'whose pixels'],
    ['it is kept for another question', instead(picture, { questionIds: ['Q1'] }), 'question of the picture'],
    ['nobody described it', instead(picture, { alt: '' }), 'description'],
    ['nothing was blacked out', instead(picture, { blackedOut: 0 }), 'black boxes'],
    ['it is no PNG by its record', instead(picture, { mediaType: 'image/webp' }), 'the picture’s type'],
    [
      'it is no PNG by its bytes',
      { pictures: [{ ...pixels, base64: GIF.toString('base64') }] },
      'first bytes',
    ],
    ['its length is another', instead(picture, { bytes: 3 }), 'the picture’s length'],
    ['its hash is another', instead(picture, { hash: BEFORE }), 'the picture’s hash'],
  ])('refuses the picture when %s', (_, files, words) => {
    expect(() => check(files)).toThrow(words);
  });

  it.each<[string, Record<string, string>, string]>([
    ['the quote', { ...CELLS, Q3: '' }, 'does not say beside Q3'],
    ['that it changed', { ...CELLS, Q1: `Quote: “${changed.exact}” (${ADDRESS})` }, 'does not say beside Q1'],
    [
      'that it is gone, but that it changed',
      { ...CELLS, Q3: CELLS.Q3.replace('not on its page', 'in other words') },
      'does not say beside Q3',
    ],
    [
      'that it is there, but that it changed',
      {
        ...CELLS,
        [PICTURE_FOR.id]: CELLS[PICTURE_FOR.id]?.replaceAll(`${ADDRESS})`, `${ADDRESS}; gone)`) ?? '',
      },
      'does not say beside',
    ],
    [
      'the picture',
      { ...CELLS, [PICTURE_FOR.id]: CELLS[PICTURE_FOR.id]?.replace(PICTURE_ALT, '') ?? '' },
      'rests on a picture',
    ],
    ['only what was kept', { ...CELLS, Q2: 'Document: Safety case' }, 'that rest on something'],
  ])('refuses a table that does not say %s', (_, cells, words) => {
    expect(() => check({ cells })).toThrow(words);
  });
});
