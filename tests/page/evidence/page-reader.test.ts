// @vitest-environment happy-dom
/** The reader in a page as far as there is no layout: whole answers, and the last look remembered until the next. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageText, QuotesFound } from '../../../lib/app/page-quotes';
import type { QuoteToFind } from '../../../lib/domain/quote-limits';
import { createPageReader } from '../../../lib/page/evidence/page-reader';
import { GROWTH_PAUSE_MS } from '../../../lib/page/evidence/watch-growth';
import { idOf } from '../../fixtures/records/builders';
import { litWords, withHighlights } from './highlights';

const ADDRESS = 'https://hollyhock.example/lantern?patient=1#top';
const WORDS = 'Lantern\nMade with care workers.\nPrices on request.';
const MARKUP = '<h1>Lantern</h1><p>Made with <b>care</b> workers.</p><p>Prices on request.</p>';
const LATE = 'Words that came late to this page, as some of them do. '.repeat(4);

let grew: number;
let ends: (() => void)[];

beforeEach(() => {
  grew = 0;
  ends = [];
  Reflect.get(window, 'happyDOM').setURL(ADDRESS);
  document.documentElement.lang = 'en-GB';
  document.title = 'Lantern for care homes';
  document.body.innerHTML = MARKUP;
});
afterEach(() => {
  for (const end of ends) end();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function reader() {
  const made = createPageReader({
    document,
    grew: () => {
      grew += 1;
    },
  });
  ends.push(made.end);
  return made;
}

const quote = (number: number, exact: string, changes: Partial<QuoteToFind> = {}): QuoteToFind => ({
  id: idOf(number),
  exact,
  prefix: '',
  suffix: '',
  position: null,
  lane: 'shown',
  ...changes,
});
const MADE = quote(1, 'Made with care workers.');
const PRICES = quote(2, 'Prices on request.');
const GONE = quote(3, 'Nobody was asked before the sensors were put up.');
const asking = (...quotes: readonly QuoteToFind[]) => ({ quotes });

describe('readText', () => {
  it('tells where, in which language, and the hash of the words that are seen', async () => {
    const page = await reader().readText();
    expect(page).toEqual({
      pageKey: 'https://hollyhock.example/lantern',
      title: 'Lantern for care homes',
      language: 'en-GB',
      textHash: createHash('sha256').update(WORDS).digest('hex'),
      text: null,
      textLength: WORDS.length,
      unread: [],
      sensitive: [],
    });
    expect(v.is(PageText, page)).toBe(true);
  });

  it('tells the words themselves where the page can make no hash', async () => {
    vi.stubGlobal('crypto', {});
    expect(await reader().readText()).toMatchObject({ textHash: null, text: WORDS });
  });

  it('has nothing to tell of a page that is not remembered by its address', async () => {
    Reflect.get(window, 'happyDOM').setURL('about:blank');
    expect(await reader().readText()).toBeNull();
    expect(await reader().findInPage(asking(MADE))).toBeNull();
  });
});

describe('a document', () => {
  const ofType = (type: string) => vi.spyOn(Document.prototype, 'contentType', 'get').mockReturnValue(type);

  it.each(['text/html', 'text/plain', 'application/xhtml+xml', 'application/xml', 'text/xml'])(
    'of %s is read',
    async (type) => {
      ofType(type);
      expect(await reader().readText()).toMatchObject({ textLength: WORDS.length });
      expect(await reader().findInPage(asking(MADE))).toMatchObject({ findings: [{ id: MADE.id }] });
    },
  );

  it.each(['application/pdf', 'image/png', 'image/svg+xml', 'video/mp4', ''])(
    'of %s is none of words, and is not looked into',
    async (type) => {
      ofType(type);
      expect(await reader().readText()).toBeNull();
      expect(await reader().findInPage(asking(MADE))).toBeNull();
      expect(await reader().readSelection()).toBeNull();
    },
  );

  it('is what it is, whatever its elements are called', async () => {
    Object.defineProperty(document, 'contentType', { value: document.body, configurable: true });
    try {
      expect(await reader().readText()).toMatchObject({ textLength: WORDS.length });
    } finally {
      Reflect.deleteProperty(document, 'contentType');
    }
  });
});

describe('findInPage', () => {
  it('says what became of each quote, in their order, as the background expects it', async () => {
    const now = 'It was made with night staff and residents of four homes in Larkshire, over two years.';
    document.body.insertAdjacentHTML('beforeend', `<p>${now}</p><p>Call us on any weekday.</p>`);
    const round = { prefix: 'workers.\nPrices on request.\n', suffix: '\nCall us on any weekday.' };
    const changed = quote(4, now.replace('night', 'all our'), round);
    const found = await reader().findInPage(asking(GONE, MADE, changed));
    expect(found?.findings).toEqual([
      { id: GONE.id, finding: { kind: 'gone' } },
      { id: MADE.id, finding: { kind: 'present', lane: 'shown' } },
      { id: changed.id, finding: { kind: 'changed', lane: 'shown', text: now } },
    ]);
    expect(v.is(QuotesFound, found)).toBe(true);
  });

  it.each([undefined, null, 'quotes', {}, { quotes: [{ id: 'x' }] }])(
    'looks for none when it is asked %o',
    async (body) => {
      expect((await reader().findInPage(body))?.findings).toEqual([]);
    },
  );

  it('changes nothing in the page', async () => {
    withHighlights();
    const before = document.documentElement.outerHTML;
    const reading = reader();
    await reading.findInPage(asking(MADE, GONE));
    reading.paintFound({ name: 'w1' });
    reading.revealFound({ evidenceId: MADE.id });
    reading.backToStart();
    reading.end();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('paintFound', () => {
  it('lights what the last look found, counts quotes and not pieces, and puts it out', async () => {
    const registry = withHighlights();
    const reading = reader();
    await reading.findInPage(asking(MADE, GONE, PRICES));
    expect(reading.paintFound({ name: 'w1' })).toEqual({ kind: 'painted', count: 2 });
    expect(litWords(registry)).toEqual({ w1: [MADE.exact, PRICES.exact] });
    expect(reading.paintFound({ name: null })).toEqual({ kind: 'painted', count: 0 });
    expect(litWords(registry)).toEqual({});
  });

  it('lights nothing before anything was looked for', () => {
    const registry = withHighlights();
    expect(reader().paintFound({ name: 'w1' })).toEqual({ kind: 'painted', count: 0 });
    expect(litWords(registry)).toEqual({});
  });

  it('lights what is found now, and not what was found before', async () => {
    const registry = withHighlights();
    const reading = reader();
    await reading.findInPage(asking(MADE));
    reading.paintFound({ name: 'w1' });
    await reading.findInPage(asking(PRICES));
    expect(reading.paintFound({ name: 'w2' })).toEqual({ kind: 'painted', count: 1 });
    expect(litWords(registry)).toEqual({ w2: [PRICES.exact] });
  });

  it('lights no words that the page put in the place of those that were found', async () => {
    const registry = withHighlights();
    const reading = reader();
    await reading.findInPage(asking(MADE, PRICES));
    document.querySelector('p')?.replaceChildren('Made by nobody.');
    expect(reading.paintFound({ name: 'w1' })).toEqual({ kind: 'painted', count: 1 });
    expect(litWords(registry)).toEqual({ w1: [PRICES.exact] });
  });

  it('takes a name that is none for putting the light out', async () => {
    const registry = withHighlights();
    const reading = reader();
    await reading.findInPage(asking(MADE));
    reading.paintFound({ name: 'w1' });
    expect(reading.paintFound({ name: 'w1){} *{' })).toEqual({ kind: 'painted', count: 0 });
    expect(litWords(registry)).toEqual({});
  });

  it('says so where the browser cannot light words', async () => {
    const reading = reader();
    await reading.findInPage(asking(MADE));
    expect(reading.paintFound({ name: 'w1' })).toEqual({ kind: 'unsupported' });
  });
});

describe('revealFound', () => {
  it('is gone for what was not looked for, not found, or is there no more', async () => {
    const reading = reader();
    expect(reading.revealFound({ evidenceId: MADE.id })).toBe('gone');
    await reading.findInPage(asking(MADE, GONE));
    expect(reading.revealFound({ evidenceId: GONE.id })).toBe('gone');
    expect(reading.revealFound({ evidenceId: PRICES.id })).toBe('gone');
    expect(reading.revealFound({})).toBe('gone');
    document.querySelector('p')?.remove();
    expect(reading.revealFound({ evidenceId: MADE.id })).toBe('gone');
  });

  it('is closed for words that have no box on the screen, as none has here', async () => {
    const reading = reader();
    await reading.findInPage(asking(MADE));
    expect(reading.revealFound({ evidenceId: MADE.id })).toBe('closed');
  });

  it('goes back from nowhere without a fault', () => {
    expect(reader().backToStart()).toBeNull();
  });
});

describe('a page that grows', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));

  /** Much text comes late, the observer hears of it, and time goes by. */
  async function moreWords(): Promise<void> {
    const paragraph = document.createElement('p');
    paragraph.append(LATE);
    document.body.append(paragraph);
    await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(GROWTH_PAUSE_MS);
  }

  it('is told of while a quote is not found as it was', async () => {
    await reader().findInPage(asking(MADE, GONE));
    await moreWords();
    expect(grew).toBe(1);
  });

  it('is no news before anything was looked for, nor when every quote is there', async () => {
    const reading = reader();
    await moreWords();
    await reading.findInPage(asking(MADE, PRICES));
    await moreWords();
    await reading.findInPage(asking());
    await moreWords();
    expect(grew).toBe(0);
  });

  it('is told of once, however often it was looked at', async () => {
    const reading = reader();
    for (let look = 0; look < 3; look += 1) await reading.findInPage(asking(GONE));
    await moreWords();
    expect(grew).toBe(1);
  });

  it('is no news any more once the quote came', async () => {
    const reading = reader();
    await reading.findInPage(asking(GONE));
    document.querySelector('p')?.append(` ${GONE.exact}`);
    await reading.findInPage(asking(GONE));
    await moreWords();
    expect(grew).toBe(0);
  });
});

describe('the end', () => {
  it('puts out the light, forgets the look, and hears no more of the page', async () => {
    const registry = withHighlights();
    const reading = reader();
    await reading.findInPage(asking(MADE, GONE));
    reading.paintFound({ name: 'w1' });
    reading.end();
    expect(litWords(registry)).toEqual({});
    expect(reading.revealFound({ evidenceId: MADE.id })).toBe('gone');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    document.body.append(LATE);
    await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(GROWTH_PAUSE_MS);
    expect(grew).toBe(0);
  });
});
