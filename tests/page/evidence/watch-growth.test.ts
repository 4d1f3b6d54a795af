// @vitest-environment happy-dom
/** Hearing that a page grew: much new text, an opened part, and not too often. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GROWTH_PAUSE_MS, GROWTHS_MAX, watchGrowth } from '../../../lib/page/evidence/watch-growth';
import { documentOf } from '../documents';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const MUCH = 'words that came late '.repeat(10);

function watched(markup: string) {
  const document_ = documentOf(markup);
  const ended = new AbortController();
  let told = 0;
  watchGrowth({
    document: document_,
    signal: ended.signal,
    onGrowth: () => {
      told += 1;
    },
  });
  return {
    document: document_,
    end: () => ended.abort(),
    told: () => told,
    add(text: string, name = 'p', to: ParentNode = document_.body): void {
      const element = document_.createElement(name);
      element.append(text);
      to.append(element);
    },
    /** Lets the observer hear, then time go by. */
    async wait(milliseconds = GROWTH_PAUSE_MS): Promise<void> {
      await new Promise((resolve) => setImmediate(resolve));
      vi.advanceTimersByTime(milliseconds);
    },
  };
}

describe('watchGrowth', () => {
  it('tells once of many pieces that come together, after two seconds', async () => {
    const page = watched('<p>early</p>');
    for (let piece = 0; piece < 20; piece += 1) page.add('a few words more');
    await page.wait(GROWTH_PAUSE_MS - 1);
    expect(page.told()).toBe(0);
    await page.wait(1);
    expect(page.told()).toBe(1);
    await page.wait();
    expect(page.told()).toBe(1);
  });

  it.each([
    ['a clock', 'p', '12:00'],
    ['a script', 'script', MUCH],
    ['a field', 'textarea', MUCH],
  ])('does not tell of %s', async (_what, name, text) => {
    const page = watched('');
    page.add(text, name);
    await page.wait();
    expect(page.told()).toBe(0);
  });

  it.each(['open', 'hidden', 'aria-expanded', 'aria-selected', 'aria-hidden'])(
    'tells of a part that opens or closes by %s',
    async (name) => {
      const page = watched('<div id="part">words</div>');
      page.document.getElementById('part')?.setAttribute(name, 'true');
      await page.wait();
      expect(page.told()).toBe(1);
    },
  );

  it('tells of words in open shadow roots, those that came later too', async () => {
    const page = watched('<div id="old"></div>');
    const attach = (id: string) => page.document.getElementById(id)?.attachShadow({ mode: 'open' });
    page.add(MUCH);
    await page.wait();
    const late = attach('old');
    page.add(MUCH);
    await page.wait();
    expect(page.told()).toBe(2);
    if (late) page.add(MUCH, 'p', late);
    await page.wait();
    expect(page.told()).toBe(3);
  });

  it('stops after so many times, and when it is ended', async () => {
    const page = watched('');
    for (let turn = 0; turn < GROWTHS_MAX + 5; turn += 1) {
      page.add(MUCH);
      await page.wait();
    }
    expect(page.told()).toBe(GROWTHS_MAX);
    const other = watched('');
    other.add(MUCH);
    await other.wait(1);
    other.end();
    await other.wait();
    expect(other.told()).toBe(0);
  });
});
