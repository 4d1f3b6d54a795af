/** Pictures as Chromium really draws and packs them: black is black for good, and nothing else of the first file is left. */
import { createHash } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import {
  addBox,
  type Box,
  cropTo,
  NO_EDIT,
  type PicturePlan,
  planOf,
} from '../../../lib/domain/picture-edit';
import { pageScript } from '../support/page-script';
import {
  animated,
  HIDDEN,
  pngChunks,
  webpChunks,
  withHiddenInJpeg,
  withHiddenInPng,
} from '../support/picture-files';

type Painting = {
  readonly width: number;
  readonly height: number;
  readonly type: string;
  /** Filled one over the other; without any the picture stays see-through. */
  readonly rects: readonly (Box & { readonly colour: string })[];
  /** Every pixel by chance, as on a photograph. */
  readonly noise?: boolean;
};

test.beforeEach(async ({ page }) => {
  // A secure address, which hashing needs; nothing is asked of any network.
  await page.route('https://pictures.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Pictures</title>' }),
  );
  await page.goto('https://pictures.example/');
  await page.addScriptTag({ content: await pageScript('lib/browser/picture-canvas.ts') });
});

/** A picture's file, painted in the browser. */
async function paint(page: Page, painting: Painting): Promise<Buffer> {
  const base64 = await page.evaluate(async ({ width, height, type, rects, noise }) => {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    if (noise) {
      const pixels = context.createImageData(width, height);
      let seed = 7;
      for (let at = 0; at < pixels.data.length; at += 1) {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
        pixels.data[at] = at % 4 === 3 ? 255 : 100 + ((seed >>> 16) % 100);
      }
      context.putImageData(pixels, 0, 0);
    }
    for (const rect of rects) {
      context.fillStyle = rect.colour;
      context.fillRect(rect.left, rect.top, rect.width, rect.height);
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type, quality: 1 })).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, painting);
  return Buffer.from(base64, 'base64');
}

/** Opens a file. @returns its size, or why it is not opened */
async function open(page: Page, file: Buffer) {
  return page.evaluate(async (base64) => {
    const tools: typeof import('../../../lib/browser/picture-canvas') = Reflect.get(
      globalThis,
      'equalSayInPage',
    );
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const read = await tools.readPicture(new Blob([bytes]));
    return read.kind === 'read' ? { width: read.pixels.width, height: read.pixels.height } : read.kind;
  }, file.toString('base64'));
}

/** Opens a file and makes of it what the plan says. */
async function make(page: Page, file: Buffer, plan: PicturePlan) {
  const { base64, ...made } = await page.evaluate(
    async (given) => {
      const tools: typeof import('../../../lib/browser/picture-canvas') = Reflect.get(
        globalThis,
        'equalSayInPage',
      );
      const bytes = Uint8Array.from(atob(given.base64), (letter) => letter.charCodeAt(0));
      const read = await tools.readPicture(new Blob([bytes]));
      if (read.kind !== 'read') throw new Error(read.kind);
      const outcome = await tools.makePicture(read.pixels, given.plan);
      if (outcome.kind !== 'made') throw new Error(outcome.kind);
      const { file, preview, ...facts } = outcome.picture;
      const stored = new Uint8Array(await file.arrayBuffer());
      const text = Array.from(stored, (byte) => String.fromCharCode(byte)).join('');
      return { ...facts, shown: [preview.width, preview.height], base64: btoa(text) };
    },
    { base64: file.toString('base64'), plan },
  );
  return { ...made, file: Buffer.from(base64, 'base64') };
}

/** Every colour of a part of a stored file, decoded again, as `r,g,b,a`; the most frequent first. */
async function coloursIn(page: Page, file: Buffer, part: Box): Promise<readonly string[]> {
  return page.evaluate(
    async ({ base64, left, top, width, height }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const pixels = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(pixels.width, pixels.height);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('no canvas');
      context.drawImage(pixels, 0, 0);
      const { data } = context.getImageData(left, top, width, height);
      const counts = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = data.slice(at, at + 4).join();
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
    },
    { base64: file.toString('base64'), ...part },
  );
}

const BLACK = '0,0,0,255';
const all = (width: number, height: number): Box => ({ left: 0, top: 0, width, height });
/** Nothing but what PNG needs, and how its colours are meant. */
const PLAIN_PNG = ['IHDR', 'sRGB', 'IDAT', 'IEND'];

function expectNothingHidden(file: Buffer): void {
  const text = file.toString('latin1');
  for (const words of [...HIDDEN, 'Exif', 'ns.adobe.com', 'xmpmeta', 'GPS', 'tEXt', 'iTXt', 'eXIf', 'tIME']) {
    expect(text).not.toContain(words);
  }
}

test('what is blacked out is exactly black in the stored file, and all beside it as it was', async ({
  page,
}) => {
  const size = { width: 200, height: 100 };
  const secret = { left: 60, top: 30, width: 50, height: 20 };
  const file = await paint(page, {
    ...size,
    type: 'image/png',
    rects: [
      { ...all(200, 100), colour: 'rgb(10, 200, 90)' },
      { ...secret, colour: 'rgb(255, 0, 255)' },
    ],
  });
  const made = await make(page, file, planOf(addBox(NO_EDIT, secret, size), size));
  expect(made).toMatchObject({ ...size, mediaType: 'image/png', bytes: made.file.length, shown: [200, 100] });
  expect(made.hash).toBe(createHash('sha256').update(made.file).digest('hex'));
  expect(await coloursIn(page, made.file, secret)).toEqual([BLACK]);
  expect(await coloursIn(page, made.file, all(200, 100))).toEqual(['10,200,90,255', BLACK]);
});

test('nothing outside the crop is in the stored file', async ({ page }) => {
  const size = { width: 300, height: 200 };
  const kept = { left: 100, top: 50, width: 80, height: 60 };
  const file = await paint(page, {
    ...size,
    type: 'image/png',
    rects: [
      { ...all(300, 200), colour: 'rgb(200, 0, 0)' },
      { ...kept, colour: 'rgb(0, 0, 200)' },
    ],
  });
  const over = { left: 90, top: 40, width: 30, height: 30 };
  const made = await make(page, file, planOf(addBox(cropTo(NO_EDIT, kept, size), over, size), size));
  expect(made).toMatchObject({ width: 80, height: 60 });
  expect(await coloursIn(page, made.file, all(80, 60))).toEqual(['0,0,200,255', BLACK]);
  expect(await coloursIn(page, made.file, { left: 0, top: 0, width: 20, height: 20 })).toEqual([BLACK]);
});

test('scaling a picture down draws nothing of what was under a box to its edges', async ({ page }) => {
  const size = { width: 5_001, height: 400 };
  const secret = { left: 1_003, top: 101, width: 777, height: 99 };
  const file = await paint(page, {
    ...size,
    type: 'image/png',
    rects: [
      { ...all(5_001, 400), colour: 'rgb(100, 100, 100)' },
      { ...secret, colour: 'rgb(255, 255, 255)' },
    ],
  });
  const plan = planOf(addBox(NO_EDIT, secret, size), size);
  const made = await make(page, file, plan);
  expect(made).toMatchObject({ width: 4_096, height: 328 });
  const [black] = plan.finalBlack;
  if (!black) throw new Error('the plan has no box');
  expect(await coloursIn(page, made.file, black)).toEqual([BLACK]);
  const brightest = (await coloursIn(page, made.file, all(4_096, 328))).map((colour) =>
    Number.parseInt(colour, 10),
  );
  // A sharp edge may be drawn a little brighter than what is beside it, and never as bright as what was under it.
  expect(Math.max(...brightest)).toBeLessThanOrEqual(115);
});

test('a JPEG keeps none of its EXIF, place, comment or what stands behind its end, and is turned upright', async ({
  page,
}) => {
  const plain = await paint(page, {
    width: 120,
    height: 80,
    type: 'image/jpeg',
    rects: [{ ...all(120, 80), colour: 'rgb(40, 90, 160)' }],
  });
  const file = withHiddenInJpeg(plain);
  for (const words of HIDDEN) expect(file.toString('latin1')).toContain(words);
  expect(await open(page, file)).toEqual({ width: 80, height: 120 });
  const made = await make(page, file, planOf(NO_EDIT, { width: 80, height: 120 }));
  expectNothingHidden(made.file);
  expect([...new Set(pngChunks(made.file))].filter((name) => !PLAIN_PNG.includes(name))).toEqual([]);
});

test('a PNG keeps none of its texts, EXIF, time or what stands behind its end', async ({ page }) => {
  const plain = await paint(page, {
    width: 60,
    height: 60,
    type: 'image/png',
    rects: [{ ...all(60, 60), colour: 'rgb(1, 2, 3)' }],
  });
  const file = withHiddenInPng(plain);
  for (const words of HIDDEN) expect(file.toString('latin1')).toContain(words);
  const size = await open(page, file);
  if (typeof size === 'string') throw new Error(size);
  const made = await make(page, file, planOf(NO_EDIT, size));
  expectNothingHidden(made.file);
  expect([...new Set(pngChunks(made.file))].filter((name) => !PLAIN_PNG.includes(name))).toEqual([]);
});

test('a photograph is packed small, with boxes as dark as its kind allows and no trace of what was under them', async ({
  page,
}) => {
  const size = { width: 1_600, height: 1_200 };
  const secret = { left: 400, top: 300, width: 320, height: 240 };
  const file = await paint(page, {
    ...size,
    type: 'image/jpeg',
    noise: true,
    rects: [{ ...secret, colour: 'rgb(255, 255, 0)' }],
  });
  const made = await make(page, file, planOf(addBox(NO_EDIT, secret, size), size));
  expect(made.mediaType).toBe('image/webp');
  // Beside the pixels, the colour space of every canvas: the same in a picture that comes from nowhere.
  const chunks = webpChunks(made.file).filter(({ name }) => name !== 'VP8X');
  const other = webpChunks(
    await paint(page, { width: 9, height: 9, type: 'image/webp', noise: true, rects: [] }),
  );
  const spaceOf = (list: typeof chunks) => list.filter(({ name }) => name === 'ICCP');
  expect(spaceOf(chunks)).toEqual(spaceOf([...other]));
  expect(chunks.filter(({ name }) => name !== 'ICCP').map(({ name }) => name)).toEqual(['VP8 ']);
  const levelsIn = async (part: Box) =>
    (await coloursIn(page, made.file, part)).flatMap((colour) => colour.split(',').slice(0, 3).map(Number));
  expect((await coloursIn(page, made.file, secret))[0]).toBe(BLACK);
  // A lossy file may be one or two levels off black, and near its edges a little more of the noise beside the box.
  expect(Math.max(...(await levelsIn({ left: 420, top: 320, width: 280, height: 200 })))).toBeLessThanOrEqual(
    2,
  );
  expect(Math.max(...(await levelsIn({ left: 402, top: 302, width: 316, height: 236 })))).toBeLessThan(60);
});

test('of an animation its first picture is taken', async ({ page }) => {
  const still = (colour: string) =>
    paint(page, { width: 40, height: 30, type: 'image/webp', rects: [{ ...all(40, 30), colour }] });
  const file = animated([await still('rgb(0, 0, 255)'), await still('rgb(255, 0, 0)')], 40, 30);
  expect(await open(page, file)).toEqual({ width: 40, height: 30 });
  const made = await make(page, file, planOf(NO_EDIT, { width: 40, height: 30 }));
  expect(await coloursIn(page, made.file, all(40, 30))).toEqual(['0,0,255,255']);
});

test('nothing hides in pixels that can be seen through', async ({ page }) => {
  const file = await paint(page, {
    width: 32,
    height: 32,
    type: 'image/png',
    rects: [{ left: 0, top: 0, width: 16, height: 32, colour: 'rgb(9, 9, 200)' }],
  });
  const made = await make(page, file, planOf(NO_EDIT, { width: 32, height: 32 }));
  const colours = await coloursIn(page, made.file, all(32, 32));
  expect([...colours].sort()).toEqual(['255,255,255,255', '9,9,200,255']);
});

test('a file that only begins like a picture cannot be read', async ({ page }) => {
  const whole = await paint(page, { width: 64, height: 64, type: 'image/png', noise: true, rects: [] });
  expect(await open(page, whole.subarray(0, 60))).toBe('cannot-be-read');
  expect(await open(page, Buffer.from('GIF89a................'))).toBe('not-a-picture');
});
