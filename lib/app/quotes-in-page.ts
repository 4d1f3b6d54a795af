/** The page beside a surface: its reader is put in when it is first needed, and what it answers becomes evidence. */
import type { QuoteCheck } from '../domain/evidence';
import { type PageKey, pageKeyOf } from '../domain/product';
import type { QuoteToFind } from '../domain/quote-limits';
import type {
  CheckOf,
  NothingTaken,
  PageClosed,
  QuotesInPage,
  SensitivePage,
  TakenQuote,
} from './evidence-ports';
import type { PageText, Painted, QuotesFound, Revealed, SelectionTaken } from './page-quotes';
import type { Clock, Failure, Outcome } from './ports';
import type { TabInfo } from './surfaces';

/** What the reader in a tab's page is asked. `null`: no reader of ours answers there, or not what it should. */
export type ReaderInTab = {
  readSelection(tabId: number): Promise<SelectionTaken | null>;
  findInPage(tabId: number, quotes: readonly QuoteToFind[]): Promise<QuotesFound | null>;
  readText(tabId: number): Promise<PageText | null>;
  /** @param name of the highlight, which the style sheet must bear; `null` puts the light out */
  paintFound(tabId: number, name: string | null): Promise<Painted | null>;
  revealFound(tabId: number, evidenceId: string): Promise<Revealed | null>;
  backToStart(tabId: number): Promise<null | undefined>;
};

/** A picture of a page on its way to the screen where it is cut: in memory only, until it is kept or dropped. */
export type Shot = {
  /** `data:image/...` */
  readonly dataUrl: string;
  readonly assessmentId: string;
  readonly questionId: string;
  /** The page as it was read; nothing where it could not be. */
  readonly page: (Omit<PageText, 'text'> & { readonly retrievedAt: string }) | null;
};

export type QuotesInPageNeeds = {
  readonly reader: ReaderInTab;
  readonly tabInfo: (tabId: number) => Promise<TabInfo | null>;
  /** Puts the reader into the tab's page. */
  readonly inject: (tabId: number) => Promise<'in' | 'no-right' | 'no-script'>;
  readonly sha256: (text: string) => Promise<string>;
  readonly clock: Clock;
  /** A style sheet that the page cannot read, in or out of all its frames. */
  readonly style: (tabId: number, css: string, on: boolean) => Promise<void>;
  /** A word that no page could guess. */
  readonly randomName: () => string;
  /** Hides the overlay and shows it again. */
  readonly veil: (tabId: number, on: boolean) => Promise<void>;
  /** A picture of what the tab's window shows, as a data URL; nothing when the browser refuses. */
  readonly capture: (tabId: number) => Promise<string | null>;
  /** Holds a shot for the picture screen, and opens that. `false` when there is no room to hold it. */
  readonly openPicture: (tabId: number, shot: Shot) => Promise<boolean>;
  /** What waits for a surface, per tab. */
  readonly waiting: {
    put(tabId: number, words: Words): Promise<void>;
    take(tabId: number): Promise<Words | null>;
  };
};

/** What taking words came to, as it may wait for a surface to ask. */
export type Words = TakenQuote | NothingTaken | PageClosed | SensitivePage;

export type PageEvidence = QuotesInPage & {
  /** The context menu or the key: takes the words and keeps them until a surface asks. */
  takeForLater(tabId: number): Promise<void>;
};

type NoPage = Failure | PageClosed;
type Refusal = NoPage | SensitivePage;

const fail = <Error>(error: Error): { readonly ok: false; readonly error: Error } => ({ ok: false, error });
const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });
const closed = (why: PageClosed['why']): PageClosed => ({ kind: 'page-closed', why });

/** The style of what is lit: legible on any colour, and told by more than colour. */
function highlightStyle(name: string): string {
  return `::highlight(${name}){background-color:#ffe94d!important;color:#0b0c0c!important;text-decoration:underline 2px solid #0b0c0c!important}`;
}

/** The background's side of `QuotesInPage`. Every answer is a value. */
export function createPageEvidence(needs: QuotesInPageNeeds): PageEvidence {
  const { reader } = needs;
  /** The highlight's name in each tab that has one lit. */
  const lit = new Map<number, string>();

  /** Asks the reader, which is put into the page first where there is none. */
  async function ask<Answer>(
    tabId: number | null,
    question: (tab: number) => Promise<Answer | null | undefined>,
  ): Promise<Outcome<Answer, PageClosed>> {
    if (tabId === null) return fail(closed('no-right'));
    const there = await question(tabId);
    if (there !== null && there !== undefined) return ok(there);
    const injected = await needs.inject(tabId);
    if (injected !== 'in') return fail(closed(injected));
    const answer = await question(tabId);
    return answer === null || answer === undefined ? fail(closed('no-script')) : ok(answer);
  }

  async function hashed(page: PageText): Promise<TakenQuote['page']> {
    const { text, textHash, ...rest } = page;
    return { ...rest, textHash: textHash ?? (await needs.sha256(text ?? '')) };
  }

  /** The page is the one the tab shows: a reader's word for its own address is not enough. */
  async function isPageOf(tabId: number, pageKey: PageKey): Promise<boolean> {
    const tab = await needs.tabInfo(tabId);
    return tab !== null && tab.url !== null && pageKeyOf(tab.url) === pageKey;
  }

  function sensitivity(page: Pick<PageText, 'sensitive'>, isPublic: boolean): SensitivePage | null {
    const { sensitive: signs } = page;
    const refused = signs.includes('only-log-in');
    return refused || (signs.length > 0 && !isPublic) ? { kind: 'sensitive', refused, signs } : null;
  }

  async function take(
    tabId: number | null,
    isPublic: boolean,
  ): Promise<Outcome<TakenQuote | NothingTaken, Refusal>> {
    const asked = await ask(tabId, reader.readSelection);
    if (!asked.ok) return asked;
    const taken = asked.value;
    if (taken.kind !== 'quote') return ok(taken);
    if (tabId === null || !(await isPageOf(tabId, taken.page.pageKey))) return fail(closed('moved'));
    const sensitive = sensitivity(taken.page, isPublic);
    if (sensitive) return fail(sensitive);
    const [page, exactHash] = await Promise.all([hashed(taken.page), needs.sha256(taken.exact)]);
    return ok({ ...taken, page, exactHash });
  }

  async function find(
    tabId: number | null,
    quotes: readonly QuoteToFind[],
  ): Promise<Outcome<{ readonly pageKey: PageKey; readonly checks: readonly CheckOf[] }, NoPage>> {
    const asked = await ask(tabId, (tab) => reader.findInPage(tab, quotes));
    if (!asked.ok) return asked;
    const { pageKey, unread, textHash } = await hashed(asked.value.page);
    if (tabId === null || !(await isPageOf(tabId, pageKey))) return fail(closed('moved'));
    const when = needs.clock.now();
    const wanted = new Set(quotes.map(({ id }) => id));
    const checks = asked.value.findings
      .filter(({ id }) => wanted.has(id))
      .map(({ id, finding }) => {
        const check: QuoteCheck = { when, finding, textHash, unread };
        return { evidenceId: id, check };
      });
    return ok({ pageKey, checks });
  }

  /** A name is used once: after the tab went on to another page, the style sheet of the one before is not there. */
  async function paint(tabId: number | null, on: boolean): Promise<Outcome<Painted, NoPage>> {
    const name = on ? needs.randomName() : null;
    const painted = await ask(tabId, (tab) => reader.paintFound(tab, name));
    if (!painted.ok || tabId === null) return painted;
    const before = lit.get(tabId);
    lit.delete(tabId);
    if (before !== undefined) await needs.style(tabId, highlightStyle(before), false);
    if (name !== null && painted.value.kind === 'painted') {
      lit.set(tabId, name);
      await needs.style(tabId, highlightStyle(name), true);
    }
    return painted;
  }

  /** The page's text for a picture of it; nothing where no reader can run, such as in a PDF viewer. */
  async function pageFor(tabId: number): Promise<Shot['page'] | 'moved'> {
    const asked = await ask(tabId, reader.readText);
    if (!asked.ok) return null;
    if (!(await isPageOf(tabId, asked.value.pageKey))) return 'moved';
    return { ...(await hashed(asked.value)), retrievedAt: needs.clock.now() };
  }

  async function captured(tabId: number): Promise<string | null> {
    const isLit = lit.has(tabId);
    if (isLit) await reader.paintFound(tabId, null);
    await needs.veil(tabId, true);
    try {
      return await needs.capture(tabId);
    } finally {
      await needs.veil(tabId, false);
      if (isLit) await reader.paintFound(tabId, lit.get(tabId) ?? null);
    }
  }

  async function picture(
    tabId: number | null,
    assessmentId: string,
    questionId: string,
  ): Promise<Outcome<null, Refusal>> {
    if (tabId === null) return fail(closed('no-right'));
    const page = await pageFor(tabId);
    if (page === 'moved') return fail(closed('moved'));
    // Whoever takes a picture sees what is on it; the screen where it is cut asks about persons, and stores nothing
    // before. Only a page that is nothing but a log-in has nothing to show.
    const sensitive = page && sensitivity(page, true);
    if (sensitive) return fail(sensitive);
    const dataUrl = await captured(tabId);
    if (dataUrl === null) return fail(closed('no-right'));
    const opened = await needs.openPicture(tabId, { dataUrl, assessmentId, questionId, page });
    return opened
      ? ok(null)
      : fail({ kind: 'storage', reason: 'full', detail: 'no room to hold the picture' });
  }

  return {
    take,
    find,
    paint,
    picture,
    reveal: (tabId, evidenceId) => ask(tabId, (tab) => reader.revealFound(tab, evidenceId)),
    async back(tabId) {
      if (tabId !== null) await reader.backToStart(tabId);
      return ok(null);
    },
    waiting: async (tabId) => ok(tabId === null ? null : await needs.waiting.take(tabId)),
    async takeForLater(tabId) {
      const taken = await take(tabId, false);
      const words = taken.ok ? taken.value : taken.error;
      switch (words.kind) {
        case 'storage':
        case 'unreachable':
        case 'not-found':
        case 'refused':
          return;
        default:
          await needs.waiting.put(tabId, words);
      }
    },
  };
}
