/** Reading a page in a real layout, with no extension round it: both texts, lanes, what was not read, hostile pages. */
import { type Page, test } from '@playwright/test';
import { PlainPage } from '../../page/evidence/plain-page';
import { expect } from '../support/expect';

const STYLE = `<style>
  .sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0, 0, 0, 0) }
  .off { position: absolute; left: -9999px }
  .above { position: absolute; top: -9999px }
  .print { display: none }
  @media print { .print { display: block } }
  .shut { height: 0; overflow: hidden }
  .block { display: block }
  .replaced { text-indent: -9999px; overflow: hidden; height: 40px }
</style>`;

async function pageWith(page: Page, markup: string): Promise<PlainPage> {
  const plain = await PlainPage.in(page);
  await plain.show(markup);
  return plain;
}

test.describe('the two texts', () => {
  for (const [what, markup, visible] of [
    ['blocks and line breaks are lines', '<h1>A</h1><p>b<br>c</p>d<div>e</div>', 'A\nb\nc\nd\ne'],
    ['cells are lines', '<table><tr><th>A<td>b</table>', 'A\nb'],
    ['inline elements are none', '<p>Night<b>light</b> for <i>h</i>omes</p>', 'Nightlight for homes'],
    ['white space runs are one space', '<p> a \n\t b&nbsp;&nbsp;c&#x2009;d </p>', 'a b c d'],
    [
      'soft hyphens and zero widths are left out',
      '<p>night&shy;light &#x200b;a&#xfeff;b</p>',
      'nightlight ab',
    ],
    ['joiners, Welsh letters and right to left stay', '<p dir="rtl">ŵŷ می‌خواهم שלום</p>', 'ŵŷ می‌خواهم שלום'],
    [
      'what is laid out as a block is a line',
      `${STYLE}<a class="block">One</a><a class="block">Two</a>`,
      'One\nTwo',
    ],
    [
      'letters in boxes of their own are a word',
      '<p>Ca<span style="display:inline-block">r</span>e</p>',
      'Care',
    ],
    [
      'fields, scripts and what is being written are not read',
      '<p>a</p><textarea>b</textarea><input value="c"><select><option>d</select><script>"e"</script><div contenteditable>f</div>',
      'a',
    ],
    [
      'names of fields hide nothing',
      '<form><input name="firstChild"><input name="nodeType"><input name="localName"><input name="nextSibling"><p>a</p></form><p>b',
      'a\nb',
    ],
    ['nothing stands in an empty page', '<img alt="a picture">', ''],
  ] as const) {
    test(what, async ({ page }) => {
      const { reader } = await pageWith(page, markup);
      expect((await reader.read()).visible).toBe(visible);
    });
  }

  test('open shadow roots, their slots, and frames of the same origin stand in their place', async ({
    page,
  }) => {
    const plain = await pageWith(
      page,
      '<p>before</p><div id="card"><b slot="name">a name</b><i>the rest</i></div><iframe srcdoc="<p>in a frame<p hidden>not shown in it"></iframe><p>after</p>',
    );
    await plain.attach({
      card: '<p>title</p><slot></slot><p>by <slot name="name"></slot> and <slot name="none">nobody</slot></p>',
    });
    const { visible, hidden, unread } = await plain.reader.read();
    expect(visible).toBe('before\ntitle\nthe rest\nby a name and nobody\nin a frame\nafter');
    expect(hidden).toBe('not shown in it');
    expect(unread).toEqual([]);
    expect(await plain.reader.roundTrips(200, 1)).toEqual([]);
  });
});

test.describe('who meets the words', () => {
  for (const [lane, markup] of [
    ['shown', '<p>words</p>'],
    ['shown', '<div style="visibility:hidden"><p style="visibility:visible">words</p></div>'],
    ['shown', '<div style="display:contents">words</div>'],
    ['shown', '<div style="height:0"><p>words</p></div>'],
    ['shown', '<details open><summary></summary><p>words</p></details>'],
    ['shown', '<div style="height:90px;overflow:auto"><div style="height:900px"></div><p>words</p></div>'],
    ['not-to-screen-readers', '<div aria-hidden="true"><p>words</p></div>'],
    ['only-to-screen-readers', '<span class="sr">words</span>'],
    ['only-to-screen-readers', '<div class="sr"><p><b>words</b></p></div>'],
    ['only-to-screen-readers', '<a class="off">words</a>'],
    ['only-to-screen-readers', '<div class="above"><p>words</p></div>'],
    ['only-to-screen-readers', '<h1 class="replaced">words</h1>'],
    ['not-shown', '<details><summary></summary><p>words</p></details>'],
    ['not-shown', '<div class="shut"><p>words</p></div>'],
    ['not-shown', '<p class="print">words</p>'],
    ['not-shown', '<div hidden><p>words</p></div>'],
    ['not-shown', '<p style="visibility:hidden">words</p>'],
    ['not-shown', '<div style="opacity:0"><p>words</p></div>'],
    ['not-shown', '<div style="content-visibility:hidden"><p>words</p></div>'],
    ['not-shown', '<p hidden="until-found">words</p>'],
    ['not-shown', '<p style="display:none"><b style="display:contents">words</b></p>'],
    ['not-shown', '<span class="sr" aria-hidden="true">words</span>'],
  ] as const) {
    test(`${lane}: ${markup}`, async ({ page }) => {
      const { reader } = await pageWith(page, `${STYLE}${markup}`);
      expect((await reader.read()).lanes).toEqual([[lane, 'words']]);
    });
  }

  test('one of many that look alike is told from them', async ({ page }) => {
    const rows = (count: number) => '<p class="row">row <b>b</b></p>'.repeat(count);
    const { reader } = await pageWith(
      page,
      `${STYLE}${rows(9)}<p class="row sr">one</p>${rows(9)}<p class="row" style="opacity:0">two</p>${rows(9)}
       <p class="row" hidden>three</p><p class="row"><b style="visibility:hidden">four</b></p>${rows(2)}`,
    );
    const others = (await reader.read()).lanes.filter(([lane]) => lane !== 'shown');
    expect(others).toEqual([
      ['only-to-screen-readers', 'one'],
      ['not-shown', 'two'],
      ['not-shown', 'three|four'],
    ]);
  });

  test('words that are scrolled past, in the page or in a box, are shown', async ({ page }) => {
    const tall = '<p>words</p><div style="height:3000px"></div>';
    const { reader } = await pageWith(
      page,
      `<main style="height:300px;overflow:auto;position:relative"><div style="position:absolute">${tall}</div></main>${tall}`,
    );
    await page.evaluate(() => {
      document.querySelector('main')?.scrollTo(0, 2_000);
      scrollTo(0, 2_000);
    });
    expect((await reader.read()).lanes).toEqual([['shown', 'words|words']]);
  });
});

test.describe('what was not read', () => {
  for (const [part, markup] of [
    ['foreign-frames', '<iframe src="https://other.example/" width="400" height="300"></iframe>'],
    ['canvas', '<canvas width="400" height="300"></canvas>'],
    ['closed-roots', '<closed-card style="display:block;height:90px"></closed-card>'],
  ] as const) {
    test(`${part} of some size are told of, and not where they are small or hidden`, async ({ page }) => {
      const plain = await pageWith(page, `<p>words</p>${markup}`);
      expect((await plain.reader.read()).unread).toEqual([part]);
      await plain.show(`<p>words</p><div hidden>${markup}</div>`);
      expect((await plain.reader.read()).unread).toEqual([]);
      await plain.show(`<p>words</p><div style="zoom:0.01">${markup}</div>`);
      expect((await plain.reader.read()).unread).toEqual([]);
    });
  }

  test('a custom element with words, pictures or an open root is no closed one', async ({ page }) => {
    const plain = await pageWith(
      page,
      '<a-card style="display:block;height:90px">words</a-card><b-card style="display:block"><img style="width:300px;height:90px"></b-card><c-card id="c" style="display:block;height:90px"></c-card>',
    );
    await plain.attach({ c: '<img>' });
    expect((await plain.reader.read()).unread).toEqual([]);
  });

  test('a translation by the browser is told of', async ({ page }) => {
    const plain = await pageWith(page, '<p>words</p>');
    await page.evaluate(() => document.documentElement.classList.add('translated-ltr'));
    expect((await plain.reader.read()).unread).toEqual(['translated']);
    await plain.show(
      `<p>${'<font dir="auto" style="vertical-align: inherit;"><font style="vertical-align: inherit;">w</font></font> '.repeat(9)}`,
    );
    expect((await plain.reader.read()).unread).toEqual(['translated']);
  });

  test('too many nodes and too much text end it, with what was read until then', async ({ page }) => {
    const { reader } = await pageWith(page, '<p>some words</p>'.repeat(5_000));
    const few = await reader.read({ nodes: 1_000 });
    expect(few.unread).toEqual(['too-many-nodes']);
    expect(few.visible.length).toBeGreaterThan(1_000);
    const short = await reader.read({ characters: 1_000 });
    expect(short.unread).toEqual(['too-much-text']);
    expect(short.visible.length).toBeLessThanOrEqual(1_000);
    expect(short.visible.startsWith('some words\nsome words')).toBe(true);
  });

  test('a page that changes once is read as it is then, and one that never rests is told of', async ({
    page,
  }) => {
    const { reader } = await pageWith(page, `<p id="late">early</p>${'<p>some words</p>'.repeat(20_000)}`);
    await page.evaluate(() => {
      setTimeout(() => {
        const late = document.getElementById('late');
        if (late) late.textContent = 'late';
      }, 15);
    });
    const once = await reader.read();
    expect(once.visible.startsWith('late\n')).toBe(true);
    expect(once.unread).toEqual([]);
    await page.evaluate(() => {
      setInterval(() => document.body.append(document.createTextNode('more ')), 1);
    });
    const restless = await reader.read();
    expect(restless.unread).toEqual(['moved']);
    expect(restless.visible.length).toBeGreaterThan(100_000);
  });
});

test.describe('hostile pages', () => {
  for (const [what, grow] of [
    ['one text of 5,000,000 characters', 'text'],
    ['200,000 elements', 'nodes'],
    // With boxes of their own so many would crash the browser before anybody read them.
    ['10,000 elements without boxes in one another', 'deep'],
    ['100,000 texts side by side', 'texts'],
  ] as const) {
    test(`${what}: read to its end in turns, and nothing in the page is changed`, async ({ page }) => {
      const plain = await pageWith(page, '<main></main>');
      await page.evaluate((how) => {
        const main = document.querySelector('main');
        const fill = (count: number, make: () => Node) =>
          main?.append(...Array.from({ length: count }, make));
        if (how === 'text') main?.append('word '.repeat(1_000_000));
        if (how === 'texts') fill(100_000, () => new Text('a b'));
        if (how === 'nodes')
          for (let part = 0; part < 20; part += 1) fill(10_000, () => document.createElement('i'));
        let inner: Element | null = main;
        for (let depth = 0; how === 'deep' && depth < 10_000; depth += 1) {
          const next = document.createElement('b');
          next.style.display = 'contents';
          inner?.append('x ', next);
          inner = next;
        }
        main?.append(' the end');
        // The page's own layout is not the reader's doing.
        document.body.getBoundingClientRect();
      }, grow);
      const before = await plain.outline();
      const { visible, pauses } = await plain.reader.read();
      expect(visible.endsWith('the end')).toBe(true);
      // How long each turn is, is measured by `npm run bench`; that the page has its turns too is tested.
      expect(pauses).toBeGreaterThan(1);
      expect(await plain.outline()).toBe(before);
    });
  }

  test('all that the reader does leaves the page as it was', async ({ page }) => {
    const plain = await pageWith(
      page,
      `${STYLE}<p id="card">a</p><form><input value="typed"></form><details><summary>s</summary>d</details><iframe srcdoc="<p>b"></iframe>`,
    );
    await plain.attach({ card: '<p>inside <slot></slot></p>' });
    const before = await plain.outline();
    await plain.reader.read();
    await plain.select('inside', 'inside');
    expect((await plain.reader.take()).kind).toBe('quote');
    await plain.reader.find([{ id: '1', exact: 's', prefix: '', suffix: '', position: null, lane: 'shown' }]);
    await plain.reader.reveal(0);
    await plain.reader.back();
    expect(await plain.outline()).toBe(before);
  });
});
