/** Reading a tab's page for quotes and pictures, with a fake reader: what is asked, checked, hashed and refused. */
import { describe, expect, it, vi } from 'vitest';
import type { PageText, QuotesFound, SelectionTaken } from '../../lib/app/page-quotes';
import { createPageEvidence, type QuotesInPageNeeds, type Shot } from '../../lib/app/quotes-in-page';

const TAB = 7;
const URL = 'https://vendor.example/tour?visit=8#top';
const PAGE_KEY = 'https://vendor.example/tour';
const ID = '019aa000-0000-7000-8000-000000000001';
const OTHER = '019aa000-0000-7000-8000-000000000002';
const HASH = 'a'.repeat(64);
const NOW = '2026-11-22T10:00:00.000Z';

const pageText = (change: Partial<PageText> = {}): PageText => ({
  pageKey: PAGE_KEY,
  title: 'Tour',
  language: 'en-GB',
  textHash: HASH,
  text: null,
  textLength: 120,
  unread: [],
  sensitive: [],
  ...change,
});
const selection = (change: Partial<PageText> = {}): SelectionTaken => ({
  kind: 'quote',
  exact: 'night staff chose the sounds',
  selectors: { prefix: 'The ', suffix: ' it makes', position: { start: 4, end: 32 } },
  lane: 'shown',
  heading: 'How it was made',
  textDirective: 'text=night%20staff%20chose%20the%20sounds',
  page: pageText(change),
});

/** A page whose reader is there from the start, or comes when it is put in. */
function world(
  given: { readonly reader?: Partial<QuotesInPageNeeds['reader']>; readonly absent?: boolean } = {},
) {
  let there = !given.absent;
  let names = 0;
  const did: string[] = [];
  const shots: Shot[] = [];
  const answers = {
    readSelection: async () => selection(),
    findInPage: async (): Promise<QuotesFound> => ({
      page: pageText(),
      findings: [
        { id: ID, finding: { kind: 'gone' } },
        { id: OTHER, finding: { kind: 'gone' } },
      ],
    }),
    readText: async () => pageText(),
    paintFound: async (_tab: number, name: string | null) => {
      did.push(name === null ? 'unpaint' : 'paint');
      return { kind: 'painted', count: name === null ? 0 : 2 } as const;
    },
    revealFound: async () => 'shown' as const,
    backToStart: async () => null,
    ...given.reader,
  };
  const whenThere =
    <Asked extends readonly unknown[], Answer>(answer: (...asked: Asked) => Promise<Answer>) =>
    async (...asked: Asked) =>
      there ? answer(...asked) : null;
  const reader: QuotesInPageNeeds['reader'] = {
    readSelection: whenThere(answers.readSelection),
    findInPage: whenThere(answers.findInPage),
    readText: whenThere(answers.readText),
    paintFound: whenThere(answers.paintFound),
    revealFound: whenThere(answers.revealFound),
    backToStart: whenThere(answers.backToStart),
  };
  const inject = vi.fn(async (): Promise<'in' | 'no-right' | 'no-script'> => {
    there = true;
    return 'in';
  });
  const needs: QuotesInPageNeeds = {
    reader,
    tabInfo: async () => ({ id: TAB, url: URL, title: 'Tour' }),
    inject,
    sha256: async (text) => `${text.length}`.padStart(64, '0'),
    clock: { now: () => NOW },
    style: async (_tab, css, on) =>
      void did.push(`${on ? 'style' : 'unstyle'} ${/\((.*?)\)/.exec(css)?.[1]}`),
    randomName: () => {
      names += 1;
      return `wsecret${names}`;
    },
    veil: async (_tab, on) => void did.push(on ? 'veil' : 'unveil'),
    capture: async () => {
      did.push('capture');
      return 'data:image/png;base64,AAAA';
    },
    openPicture: async (_tab, shot) => {
      shots.push(shot);
      return true;
    },
    waiting: (() => {
      const kept = new Map<number, Parameters<QuotesInPageNeeds['waiting']['put']>[1]>();
      return {
        put: async (tab, words) => void kept.set(tab, words),
        take: async (tab) => {
          const words = kept.get(tab) ?? null;
          kept.delete(tab);
          return words;
        },
      };
    })(),
  };
  return { needs, inject, did, shots };
}

describe('taking the selected words', () => {
  it('gives them with hashes of the words and of the page, and without the page’s text', async () => {
    const { needs } = world({
      reader: { readSelection: async () => selection({ textHash: null, text: 'abc' }) },
    });
    const taken = await createPageEvidence(needs).take(TAB, false);
    expect(taken).toMatchObject({ ok: true, value: { exactHash: '28'.padStart(64, '0') } });
    expect(taken.ok && 'page' in taken.value && taken.value.page).toEqual({
      pageKey: PAGE_KEY,
      title: 'Tour',
      language: 'en-GB',
      textHash: '3'.padStart(64, '0'),
      textLength: 120,
      unread: [],
      sensitive: [],
    });
  });

  it('puts the reader in when there is none, once', async () => {
    const { needs, inject } = world({ absent: true });
    const page = createPageEvidence(needs);
    expect((await page.take(TAB, false)).ok).toBe(true);
    expect((await page.take(TAB, false)).ok).toBe(true);
    expect(inject).toHaveBeenCalledTimes(1);
  });

  it.each(['no-right', 'no-script'] as const)('says why no reader can be put in: %s', async (why) => {
    const { needs } = world({ absent: true });
    const page = createPageEvidence({ ...needs, inject: async () => why });
    expect(await page.take(TAB, false)).toEqual({ ok: false, error: { kind: 'page-closed', why } });
  });

  it('has no page without a tab', async () => {
    const { needs } = world();
    expect(await createPageEvidence(needs).take(null, false)).toEqual({
      ok: false,
      error: { kind: 'page-closed', why: 'no-right' },
    });
  });

  it('takes nothing when the tab shows another page than the reader says', async () => {
    const { needs } = world({
      reader: { readSelection: async () => selection({ pageKey: 'https://elsewhere.example/' }) },
    });
    expect(await createPageEvidence(needs).take(TAB, false)).toEqual({
      ok: false,
      error: { kind: 'page-closed', why: 'moved' },
    });
  });

  it('refuses a page that may be behind a log-in until the person says that it is public', async () => {
    const { needs } = world({
      reader: { readSelection: async () => selection({ sensitive: ['log-out-control'] }) },
    });
    const page = createPageEvidence(needs);
    expect(await page.take(TAB, false)).toEqual({
      ok: false,
      error: { kind: 'sensitive', refused: false, signs: ['log-out-control'] },
    });
    expect((await page.take(TAB, true)).ok).toBe(true);
  });

  it('refuses a page that is nothing but a log-in, whatever is said of it', async () => {
    const signs: PageText['sensitive'] = ['password-field', 'only-log-in'];
    const { needs } = world({ reader: { readSelection: async () => selection({ sensitive: signs }) } });
    expect(await createPageEvidence(needs).take(TAB, true)).toEqual({
      ok: false,
      error: { kind: 'sensitive', refused: true, signs },
    });
  });
});

describe('words taken by the context menu or the key', () => {
  it('wait for their own tab, and are given out once', async () => {
    const { needs } = world();
    const page = createPageEvidence(needs);
    await page.takeForLater(TAB);
    expect(await page.waiting(8)).toEqual({ ok: true, value: null });
    expect(await page.waiting(TAB)).toMatchObject({ ok: true, value: { kind: 'quote' } });
    expect(await page.waiting(TAB)).toEqual({ ok: true, value: null });
  });

  it('wait also when they could not be taken, so that the person is told why', async () => {
    const { needs } = world({ absent: true });
    const page = createPageEvidence({ ...needs, inject: async () => 'no-script' });
    await page.takeForLater(TAB);
    expect(await page.waiting(TAB)).toEqual({ ok: true, value: { kind: 'page-closed', why: 'no-script' } });
  });
});

describe('finding quotes again', () => {
  it('gives a check for each quote that was asked for, and for no other', async () => {
    const { needs } = world();
    const quote = { id: ID, exact: 'a', prefix: '', suffix: '', position: null, lane: 'shown' } as const;
    expect(await createPageEvidence(needs).find(TAB, [quote])).toEqual({
      ok: true,
      value: {
        pageKey: PAGE_KEY,
        checks: [
          { evidenceId: ID, check: { when: NOW, finding: { kind: 'gone' }, textHash: HASH, unread: [] } },
        ],
      },
    });
  });
});

describe('lighting quotes', () => {
  it('uses a name that no page could guess, with a style of its own, and takes both away', async () => {
    const { needs, did } = world();
    const page = createPageEvidence(needs);
    expect(await page.paint(TAB, true)).toEqual({ ok: true, value: { kind: 'painted', count: 2 } });
    await page.paint(TAB, true);
    await page.paint(TAB, false);
    expect(did).toEqual([
      'paint',
      'style wsecret1',
      'paint',
      'unstyle wsecret1',
      'style wsecret2',
      'unpaint',
      'unstyle wsecret2',
    ]);
  });
});

describe('a picture of the page', () => {
  it('is taken while the overlay and the light are hidden, which come back', async () => {
    const { needs, did, shots } = world();
    const page = createPageEvidence(needs);
    await page.paint(TAB, true);
    did.length = 0;
    expect(await page.picture(TAB, ID, 'COP1')).toEqual({ ok: true, value: null });
    expect(did).toEqual(['unpaint', 'veil', 'capture', 'unveil', 'paint']);
    expect(shots).toHaveLength(1);
    expect(shots[0]).toMatchObject({
      dataUrl: 'data:image/png;base64,AAAA',
      assessmentId: ID,
      questionId: 'COP1',
      page: { pageKey: PAGE_KEY, textHash: HASH, retrievedAt: NOW },
    });
  });

  it('is taken also where no reader can run, such as over a PDF', async () => {
    const { needs, shots } = world({ absent: true });
    const page = createPageEvidence({ ...needs, inject: async () => 'no-script' });
    expect((await page.picture(TAB, ID, 'COP1')).ok).toBe(true);
    expect(shots[0]?.page).toBeNull();
  });

  it('brings the overlay back when the browser refuses the picture', async () => {
    const { needs, did } = world();
    const page = createPageEvidence({ ...needs, capture: async () => null });
    expect(await page.picture(TAB, ID, 'COP1')).toEqual({
      ok: false,
      error: { kind: 'page-closed', why: 'no-right' },
    });
    expect(did).toEqual(['veil', 'unveil']);
  });

  it('is never one of a page that is nothing but a log-in', async () => {
    const { needs, did } = world({
      reader: { readText: async () => pageText({ sensitive: ['only-log-in'] }) },
    });
    expect(await createPageEvidence(needs).picture(TAB, ID, 'COP1')).toMatchObject({
      ok: false,
      error: { kind: 'sensitive', refused: true },
    });
    expect(did).toEqual([]);
  });

  it('says so when there is no room to hold it', async () => {
    const { needs } = world();
    const page = createPageEvidence({ ...needs, openPicture: async () => false });
    expect(await page.picture(TAB, ID, 'COP1')).toMatchObject({
      ok: false,
      error: { kind: 'storage', reason: 'full' },
    });
  });
});
