// @ts-check
/** Opens the exported picture with the browser, in a page of nobody's, and looks at its pixels one by one. */

/** @typedef {import('./demo-picture.mjs').Box} Box */

/**
 * @typedef {object} Pixels what was counted in the picture
 * @property {number} width
 * @property {number} height
 * @property {number} inside pixels well inside the black box
 * @property {number} notBlack those of them that are not plainly black
 * @property {number} colours different ones well outside the box
 */

/** A box may end between two pixels, and a hand's line is no sharper than this. */
const EDGE = 3;
/** Fewer colours than this are no picture of a page with words on it. */
const COLOURS_LEAST = 50;

/**
 * @param {import('@playwright/test').BrowserContext} browser
 * @param {import('./demo-check-evidence.mjs').Png} png
 * @param {Box} black where it must be black, in parts of the picture
 * @returns {Promise<Pixels>}
 */
export async function readPixels(browser, { base64 }, black) {
  const page = await browser.newPage();
  try {
    return await page.evaluate(countPixels, { base64, black, edge: EDGE });
  } finally {
    await page.close();
  }
}

/** @param {Pixels} pixels @param {{ width: number, height: number }} record @throws when they are not as they should be */
export function checkPixels({ width, height, inside, notBlack, colours }, record) {
  if (width !== record.width || height !== record.height)
    throw new Error(`The picture is ${width} by ${height}, not ${record.width} by ${record.height}`);
  if (inside === 0) throw new Error('The black box of the picture is too small to be looked at');
  if (notBlack > 0) throw new Error(`${notBlack} of ${inside} pixels under the black box are not black`);
  if (colours < COLOURS_LEAST) throw new Error(`The picture has ${colours} colours beside its black box`);
}

/**
 * Runs in an empty page.
 * @param {{ base64: string, black: Box, edge: number }} what
 * @returns {Promise<Pixels>}
 */
async function countPixels({ base64, black, edge }) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const { width, height, data } = await decoded(new Blob([bytes]));
  const [left, top] = [black.left * width, black.top * height];
  const [right, bottom] = [left + black.width * width, top + black.height * height];
  const colours = new Set();
  let [inside, notBlack] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    const out = Math.max(left - x - 1, x - right, top - y - 1, y - bottom);
    const colour = data.slice(at, at + 4).join();
    if (out > edge) colours.add(colour);
    if (out >= -edge) continue;
    inside += 1;
    if (colour !== '0,0,0,255') notBlack += 1;
  }
  return { width, height, inside, notBlack, colours: colours.size };

  /** @param {Blob} file */
  async function decoded(file) {
    const bitmap = await createImageBitmap(file);
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  }
}
