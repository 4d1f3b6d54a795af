/** Going to a quote on its page and back, and hearing that the page grew. */
import { type Page, test } from '@playwright/test';
import type { QuoteToFind } from '../../../lib/domain/quote-limits';
import { PlainPage } from '../../page/evidence/plain-page';
import { expect } from '../support/expect';

const PROMISE = 'People who draw on care were asked first, and what they said changed the product.';

async function pageWith(page: Page, markup: string): Promise<PlainPage> {
  const plain = await PlainPage.in(page);
  await plain.show(markup);
  return plain;
}

/** A quote of the page as it is now, ready to be looked for. */
async function quoteOf(plain: PlainPage, id: string, from: string, to: string): Promise<QuoteToFind> {
  await plain.select(from, to);
  const taken = await plain.reader.take();
  if (taken.kind !== 'quote') throw new Error(`nothing was taken: ${taken.kind}`);
  return { id, exact: taken.exact, lane: taken.lane, ...taken.selectors };
}

test.describe('going to a quote', () => {
  const space = '<div style="height:3000px"></div>';

  async function found(page: Page, before: string, after = ''): Promise<PlainPage> {
    const plain = await pageWith(page, `${before}<p id="quote">${PROMISE}</p>${after}`);
    const quote = await quoteOf(plain, 'promise', 'People who', 'product.');
    await page.evaluate(() => scrollTo(0, 0));
    await plain.reader.find([quote]);
    return plain;
  }

  const middle = (page: Page) =>
    page.evaluate(() => {
      const { top, bottom } = document.getElementById('quote')?.getBoundingClientRect() ?? new DOMRect();
      return (top + bottom) / 2 / innerHeight;
    });

  test('scrolls it to the middle at once, even where the page slides, and back', async ({ page }) => {
    const plain = await found(page, `<style>html{scroll-behavior:smooth}</style>${space}`, space);
    expect(await plain.reader.reveal(0)).toBe('shown');
    expect(Math.abs((await middle(page)) - 0.5)).toBeLessThan(0.1);
    await plain.reader.back();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('scrolls the boxes round it too, and back', async ({ page }) => {
    const plain = await found(
      page,
      `${space}<main style="height:400px;overflow:auto"><section style="height:2000px;overflow:auto">${space}`,
      `${space}</section></main>${space}`,
    );
    await page.evaluate(() => document.querySelector('section')?.scrollTo(0, 100));
    expect(await plain.reader.reveal(0)).toBe('shown');
    expect(Math.abs((await middle(page)) - 0.5)).toBeLessThan(0.1);
    await plain.reader.back();
    const scrolled = () => ['section', 'main', 'html'].map((name) => document.querySelector(name)?.scrollTop);
    expect(await page.evaluate(scrolled)).toEqual([100, 0, 0]);
  });

  test('goes into a frame, and scrolls it and the page', async ({ page }) => {
    const plain = await pageWith(
      page,
      `${space}<iframe height="300" srcdoc="${space.replaceAll('"', "'")}<p>words in a frame">${''}</iframe>${space}`,
    );
    const quote = await quoteOf(plain, 'frame', 'words', 'frame');
    await page.evaluate(() => scrollTo(0, 0));
    await plain.reader.find([quote]);
    expect(await plain.reader.reveal(0)).toBe('shown');
    const box = await page.frameLocator('iframe').locator('p').boundingBox();
    const height = page.viewportSize()?.height ?? 0;
    expect(Math.abs((box?.y ?? 0) - height / 2)).toBeLessThan(60);
    await plain.reader.back();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  for (const [answer, what, change] of [
    [
      'covered',
      'something fixed lies over it',
      (quote: HTMLElement) => {
        const cover = Object.assign(document.createElement('div'), {
          style: 'position:fixed;inset:0;background:white',
        });
        quote.after(cover);
      },
    ],
    [
      'closed',
      'it is hidden',
      (quote: HTMLElement) => {
        quote.hidden = true;
      },
    ],
    [
      'closed',
      'its part is folded',
      (quote: HTMLElement) => {
        quote.style.cssText = 'height:0;overflow:hidden';
      },
    ],
    [
      'gone',
      'it is taken away',
      (quote: HTMLElement) => {
        quote.remove();
      },
    ],
  ] as const) {
    test(`answers ${answer} when ${what}`, async ({ page }) => {
      const plain = await found(page, space, space);
      await page.locator('#quote').evaluate(change);
      expect(await plain.reader.reveal(0)).toBe(answer);
    });
  }
});

test('a page that grows is told of once in a while: late words, words in a shadow root, an opened tab', async ({
  page,
}) => {
  const plain = await pageWith(page, '<main></main><div id="tab" hidden>in a tab</div><div id="card"></div>');
  await plain.attach({ card: '<p></p>' });
  await plain.reader.watch();
  const grow = (where: string) =>
    page.evaluate((selector) => {
      const main =
        document.querySelector(selector) ?? document.getElementById('card')?.shadowRoot?.querySelector('p');
      main?.append(...Array.from({ length: 40 }, () => document.createElement('p')));
      for (const line of main?.querySelectorAll('p') ?? []) line.textContent = 'late words ';
    }, where);
  await grow('main');
  await grow('main');
  await expect.poll(() => plain.reader.growths()).toBe(1);
  await grow('nowhere');
  await expect.poll(() => plain.reader.growths()).toBe(2);
  await page.evaluate(() => document.getElementById('tab')?.removeAttribute('hidden'));
  await expect.poll(() => plain.reader.growths()).toBe(3);
  await plain.reader.stopWatching();
});
