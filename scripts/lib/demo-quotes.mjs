// @ts-check
/** Words taken from the page by hand: selected with the mouse, looked at, and kept for a question. */

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Frame} Frame */

/**
 * @typedef {object} Words
 * @property {string} id of the question they are kept for
 * @property {string} label the question's short name
 * @property {string} from selects the element they begin in
 * @property {string} to selects the element they end in
 * @property {'present' | 'changed' | 'gone'} becomes what the vendor makes of them later
 *
 * @typedef {Words & { said: string }} Taken with what the page said, its runs of space made one
 */

/** What is taken: two points of a list, one point, and a paragraph with words in bold and soft hyphens. */
export const WORDS = /** @type {const} @satisfies {readonly Words[]} */ ([
  {
    id: 'SAF2',
    label: 'Claims you can check',
    from: '#evidence ul > li:nth-child(1)',
    to: '#evidence ul > li:nth-child(2)',
    becomes: 'changed',
  },
  {
    id: 'OPE4',
    label: 'Fair words, no hype',
    from: '#evidence ul > li:nth-child(4)',
    to: '#evidence ul > li:nth-child(4)',
    becomes: 'present',
  },
  {
    id: 'HUM1',
    label: 'Supports people, does not replace them',
    from: '#limits .note',
    to: '#limits .note',
    becomes: 'gone',
  },
]);

/** What the vendor words anew in the first of them, and the paragraph that goes as a whole. */
const MODEST =
  ' (the likely range is 11 to 34). In three services there was no change, and in one it took longer.';
const PROUD = ' (in many, 34).';
const TAKEN_AWAY = /<p class="note">.*?<\/p>/s;

/**
 * The vendor's page as it is after the vendor thought better of it.
 * @param {string} html as it was
 * @throws when the page is not the one that this was written for
 */
export function editedPage(html) {
  if (!html.includes(MODEST) || !TAKEN_AWAY.test(html))
    throw new Error('The page does not say what the vendor is to take back');
  return html.replace(MODEST, PROUD).replace(TAKEN_AWAY, '');
}

/**
 * @param {Page} page the vendor's, with the overlay
 * @param {Frame} frame the overlay's
 * @param {Words} words
 * @returns {Promise<Taken>}
 */
export async function takeWords(page, frame, words) {
  await goToQuestion(frame, words.label);
  const slot = await openEvidence(frame, words.id);
  await leaveFrame(frame);
  const said = await selectByMouse(page, words);
  await slot.getByRole('button', { name: /^Use the words I selected/ }).click();
  await slot.getByRole('button', { name: 'Keep', exact: true }).click();
  await slot.getByText('Kept.', { exact: true }).waitFor();
  return { ...words, said };
}

/**
 * Goes to a question by the contents of the review.
 * @param {Page | Frame} view @param {string} label
 */
export async function goToQuestion(view, label) {
  await view.locator('.es-contents > summary').click();
  await view.getByRole('navigation').getByRole('button', { name: label }).click();
}

/**
 * @param {Page | Frame} view @param {string} id of a question on screen
 * @returns {Promise<import('@playwright/test').Locator>} its evidence, open
 */
export async function openEvidence(view, id) {
  const slot = view.locator(`#question-${id} .es-evidence-slot`);
  await slot.waitFor();
  if ((await slot.getAttribute('open')) === null) await slot.locator('> summary').click();
  await slot.getByRole('heading', { name: /^Evidence/ }).waitFor();
  return slot;
}

/**
 * Tells the overlay that the hand goes over to the page. The mouse that is driven here never leaves a frame; a real
 * one does, and the frame hears of it first.
 * @param {Frame} frame
 */
export async function leaveFrame(frame) {
  await frame.evaluate(() => document.documentElement.dispatchEvent(new Event('pointerleave')));
}

/** @param {string} text as the page has it: soft hyphens are not read */
function tidy(text) {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

/**
 * Draws the mouse over the words, as a hand does.
 * @param {Page} page @param {Words} words
 * @returns {Promise<string>} what is selected then
 * @throws when it is not all of the words
 */
async function selectByMouse(page, { from, to }) {
  const { first, last, meant } = await page.evaluate(whereWords, { from, to });
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  await page.mouse.move(last.x, last.y, { steps: 5 });
  await page.mouse.up();
  const selected = tidy(await page.evaluate(() => String(getSelection())));
  if (selected !== tidy(meant)) throw new Error(`“${tidy(meant)}” was to be selected, not “${selected}”`);
  return selected;
}

/**
 * Runs in the page: brings the words on screen, and says where they begin and end there.
 * @param {{ from: string, to: string }} words
 */
function whereWords({ from, to }) {
  const [start, end] = [document.querySelector(from), document.querySelector(to)];
  if (!start || !end) throw new Error(`Nothing matches ${from} or ${to}`);
  start.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = document.createRange();
  range.setStart(start, 0);
  range.setEnd(end, end.childNodes.length);
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [top, bottom] = [lines[0], lines.at(-1)];
  if (!top || !bottom) throw new Error(`Nothing of ${from} is laid out`);
  return {
    first: { x: top.left + 1, y: top.top + top.height / 2 },
    last: { x: bottom.right - 1, y: bottom.top + bottom.height / 2 },
    // Blocks have no space between them in a range's own text.
    meant: start === end ? String(range) : `${start.textContent} ${end.textContent}`,
  };
}
