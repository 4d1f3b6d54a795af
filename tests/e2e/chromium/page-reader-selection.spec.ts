/** Taking what is selected in a page, finding it again, going to it, and hearing that the page grew. */
import { type Page, test } from '@playwright/test';
import { parse } from 'valibot';
import { SelectionTaken } from '../../../lib/app/page-quotes';
import type { QuoteToFind } from '../../../lib/domain/quote-limits';
import type { SelectionTaken as Taken } from '../../../lib/page/evidence/take-selection';
import { PlainPage } from '../../page/evidence/plain-page';
import { expect } from '../support/expect';

const INTRO = '<h1>NightLight</h1><p>For homes of every size.</p>';
const PROMISE = 'People who draw on care were asked first, and what they said changed the product.';

async function pageWith(page: Page, markup: string, origin?: string): Promise<PlainPage> {
  const plain = await PlainPage.in(page);
  await plain.show(markup, origin);
  return plain;
}

/** What is taken is always what the background lets in. */
async function take(plain: PlainPage): Promise<Taken> {
  const taken = await plain.reader.take();
  expect(parse(SelectionTaken, taken)).toEqual(taken);
  return taken;
}

async function takeQuote(plain: PlainPage): Promise<Extract<Taken, { kind: 'quote' }>> {
  const taken = await take(plain);
  if (taken.kind !== 'quote') throw new Error(`nothing was taken: ${taken.kind}`);
  return taken;
}

test.describe('a selection', () => {
  for (const [what, markup, from, to, exact] of [
    ['in one paragraph', `<p>${PROMISE}</p>`, 'draw on', 'first', 'draw on care were asked first'],
    ['over elements', '<p>what <b>they <i>said</i></b> changed</p>', 'they', 'chang', 'they said chang'],
    [
      'over blocks',
      '<h2>Two words</h2><p>and more</p><p>and some</p>',
      'words',
      'and some',
      'words\nand more\nand some',
    ],
    ['of a list', '<ul><li>one<li>two<li>three</ul>', 'one', 'three', 'one\ntwo\nthree'],
    ['of a table', '<table><tr><td>a1<td>b1<tr><td>a2<td>b2</table>', 'b1', 'a2', 'b1\na2'],
    [
      'in an open details',
      '<details open><summary>Sum</summary><p>within it</p></details>',
      'Sum',
      'within',
      'Sum\nwithin',
    ],
    ['from right to left', '<p dir="rtl">האנשים שנשאלו קודם</p>', 'שנשאלו', 'קודם', 'שנשאלו קודם'],
    ['in Welsh', '<p>Gofynnwyd i’r bobl sy’n byw yn y tŷ ŵyn</p>', 'tŷ', 'ŵyn', 'tŷ ŵyn'],
    [
      'with soft hyphens and no-break spaces',
      '<p>co&shy;pro&shy;duced&nbsp;with 5&nbsp;people</p>',
      'co',
      'people',
      'coproduced with 5 people',
    ],
    ['with space at its ends', '<p>said <b> to us </b> once</p>', ' to', 'us ', 'to us'],
    [
      'over words for screen readers only',
      '<p>cut <span style="position:absolute;width:1px;height:1px;overflow:hidden">by half</span>costs</p>',
      'cut',
      'costs',
      'cut costs',
    ],
    ['backwards over emoji', '<p>We 👩🏽‍⚕️ care, we do</p>', '👩🏽‍⚕️', 'care', '👩🏽‍⚕️ care'],
  ] as const) {
    test(`${what} is taken word for word, and found at the same place`, async ({ page }) => {
      const plain = await pageWith(page, INTRO + markup);
      await plain.select(from, to);
      const { selectors, page: text, ...quote } = await takeQuote(plain);
      expect(quote.exact).toBe(exact);
      expect(quote.lane).toBe('shown');
      const { visible } = await plain.reader.read();
      expect(visible.slice(selectors.position.start, selectors.position.end)).toBe(exact);
      expect(selectors.prefix.endsWith(visible.slice(0, selectors.position.start).slice(-8))).toBe(true);
      expect(text.textLength).toBe(visible.length);
    });
  }

  test('tells its page: address without query, title, language, and the hash of its text', async ({
    page,
  }) => {
    const plain = await pageWith(page, `${INTRO}<h2>Who was asked</h2><p>${PROMISE}</p><h2>Later</h2>`);
    await plain.select('People', 'first');
    const { heading, page: text } = await takeQuote(plain);
    expect(heading).toBe('Who was asked');
    const { visible } = await plain.reader.read();
    const hash = await page.evaluate(async (words) => {
      const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words)));
      return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    }, visible);
    expect(text).toEqual({
      pageKey: 'https://vendor.example/care',
      title: 'Care',
      language: 'en-GB',
      textHash: hash,
      text: null,
      textLength: visible.length,
      unread: [],
      sensitive: [],
    });
  });

  test('on a page that is not secure comes with the text in place of its hash', async ({ page }) => {
    const plain = await pageWith(page, `<p>${PROMISE}</p><input type="password">`, 'http://vendor.example');
    await plain.select('People', 'first');
    const { page: text } = await takeQuote(plain);
    expect(text).toMatchObject({ textHash: null, text: PROMISE, textLength: PROMISE.length });
    expect(text.sensitive).toEqual(['password-field', 'only-log-in']);
  });

  test('has the nearest heading that is seen and ends before it, of headings by role too', async ({
    page,
  }) => {
    const plain = await pageWith(
      page,
      `${INTRO}<h2 hidden>Unseen</h2><div role="heading">By <b>role</b></div><h3 aria-hidden="true"></h3><p>${PROMISE}</p><h2>After</h2>`,
    );
    await plain.select('People', 'first');
    expect((await takeQuote(plain)).heading).toBe('By role');
    await plain.select('By', 'role');
    expect((await takeQuote(plain)).heading).toBe('NightLight');
  });

  test('in an open shadow root, over its slot, and in one inside another', async ({ page }) => {
    const plain = await pageWith(
      page,
      '<p>before</p><div id="a"><span>from the page</span></div><p>after</p>',
    );
    await plain.attach({ a: '<p>in a root <slot></slot></p><section><p id="b">x</p></section>' });
    await plain.select('in a', 'root');
    expect((await takeQuote(plain)).exact).toBe('in a root');
    await plain.select('from the', 'page');
    expect((await takeQuote(plain)).exact).toBe('from the page');
    await page.evaluate(() => {
      const inner = document.getElementById('a')?.shadowRoot?.getElementById('b');
      inner?.attachShadow({ mode: 'open' }).append('deep inside');
    });
    await plain.select('deep', 'inside');
    expect((await takeQuote(plain)).exact).toBe('deep inside');
  });

  test('in a frame of the same origin, also when the page has an old one', async ({ page }) => {
    const plain = await pageWith(
      page,
      `<p>${PROMISE}</p><iframe srcdoc="<h2>Inside</h2><p>words in a frame"></iframe>`,
    );
    await plain.select('words', 'frame');
    expect(await takeQuote(plain)).toMatchObject({ exact: 'words in a frame', heading: 'Inside' });
    await plain.select('People', 'care');
    await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.focus());
    expect((await takeQuote(plain)).exact).toBe('words in a frame');
  });

  test('of words that not everybody meets tells so', async ({ page }) => {
    const plain = await pageWith(
      page,
      '<p aria-hidden="true">only seen</p><p style="opacity:0">never seen</p>',
    );
    await plain.select('only', 'seen');
    expect((await takeQuote(plain)).lane).toBe('not-to-screen-readers');
    await plain.select('never', 'never');
    expect(await takeQuote(plain)).toMatchObject({ lane: 'not-shown', exact: 'never' });
  });

  test('of a mouse, dragged over a paragraph to the margin below, is the paragraph', async ({ page }) => {
    const plain = await pageWith(page, `<p>${PROMISE}</p><p style="margin-top:90px">next</p>`);
    await page.locator('p').first().click({ clickCount: 3 });
    expect((await takeQuote(plain)).exact).toBe(PROMISE);
  });

  test('in a field, or in what somebody writes, is not taken', async ({ page }) => {
    const plain = await pageWith(
      page,
      '<p>a</p><input value="typed"><textarea>typed</textarea><div contenteditable>typed here</div>',
    );
    for (const field of ['input', 'textarea']) {
      await page.locator(field).selectText();
      expect((await take(plain)).kind).toBe('field');
      await page.evaluate(() => document.querySelector<HTMLElement>(':focus')?.blur());
      expect((await take(plain)).kind).toBe('field');
    }
    await plain.select('typed', 'here');
    expect((await take(plain)).kind).toBe('field');
  });

  test('of nothing says what nobody can select, and one too long is too long', async ({ page }) => {
    const plain = await pageWith(
      page,
      `<canvas width="400" height="300"></canvas><p>first ${'word '.repeat(1_500)} last</p>`,
    );
    expect(await take(plain)).toEqual({ kind: 'nothing-selected', unread: ['canvas'] });
    await plain.select('first', 'last');
    expect(await take(plain)).toEqual({ kind: 'too-long', unread: ['canvas'] });
  });
});

/** A quote of the page as it is now, ready to be looked for. */
async function quoteOf(plain: PlainPage, id: string, from: string, to: string): Promise<QuoteToFind> {
  await plain.select(from, to);
  const { exact, selectors, lane } = await takeQuote(plain);
  return { id, exact, lane, ...selectors };
}

test.describe('finding again', () => {
  const MAKERS =
    '<p>The lamp was made in a small workshop by two sisters who had worked nights themselves. It hangs by the bed.</p>';
  const DOORS =
    '<p>Doors are left alone. Relatives may see when the lamp was lit, if the person said yes to that.</p>';
  const STAFF =
    '<p>Night staff chose the colour of the lamp in the spring of last year, and nothing that they asked for was left out.</p>';

  test('says present, changed and gone, with the words of the range', async ({ page }) => {
    const before = `${INTRO}${MAKERS}<p>${PROMISE}</p>${STAFF}${DOORS}<p>Nobody is ever filmed.</p>`;
    const plain = await pageWith(page, before);
    const quotes = [
      await quoteOf(plain, 'promise', 'People who', 'product.'),
      await quoteOf(plain, 'staff', 'Night staff', 'left out.'),
      await quoteOf(plain, 'filmed', 'Nobody is', 'filmed.'),
    ];
    await plain.show(
      `<p>New at the top.</p>${before.replace('spring of last year', 'autumn of last year').replace('<p>Nobody is ever filmed.</p>', '')}`,
    );
    const [promise, staff, filmed] = await plain.reader.find(quotes);
    expect(promise).toMatchObject({
      id: 'promise',
      finding: { kind: 'present', lane: 'shown' },
      words: PROMISE,
    });
    expect(staff).toMatchObject({ id: 'staff', finding: { kind: 'changed', lane: 'shown' } });
    expect(staff?.words).toContain('autumn');
    expect(filmed).toEqual({ id: 'filmed', finding: { kind: 'gone' }, place: null, words: null });
  });

  test('of words in a tab that is closed now is present, in its lane', async ({ page }) => {
    const markup = (open: string) => `${INTRO}${MAKERS}<div ${open}><p>${PROMISE}</p></div>${DOORS}`;
    const plain = await pageWith(page, markup(''));
    const quote = await quoteOf(plain, 'promise', 'People who', 'product.');
    await plain.show(markup('hidden'));
    expect(await plain.reader.find([quote])).toMatchObject([
      { finding: { kind: 'present', lane: 'not-shown' } },
    ]);
    expect(await plain.reader.reveal(0)).toBe('closed');
  });
});
