/** The page beside, and the quotes that were taken from it: looked for, gone to, and lit when the person asks. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { EvidenceDesk, PageClosed, QuotesInPage } from '../app/evidence-ports';
import type { Painted, Revealed } from '../app/page-quotes';
import type { Failure } from '../app/ports';
import type { PageKey } from '../domain/product';
import { quotesOn, toFind } from './evidence-look';
import type { EvidenceStore } from './evidence-store';
import { settled } from './settled';

/** A failure, or a page that cannot be read. */
export type PageTrouble = PageClosed | Failure;

/** Looking for the quotes of the page beside. */
export type Looking =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'looked'; readonly quotes: number }
  | { readonly kind: 'trouble'; readonly trouble: PageTrouble };

/** Whether the quotes are lit on the page. */
export type Lit =
  | { readonly kind: 'off' }
  | { readonly kind: 'working' }
  | Painted
  | { readonly kind: 'trouble'; readonly trouble: PageTrouble };

/** Going to one quote on the page; `there` until the person goes back. */
export type Going =
  | { readonly kind: 'idle' }
  | { readonly kind: 'going'; readonly evidenceId: string }
  | { readonly kind: 'there'; readonly evidenceId: string; readonly how: Revealed }
  | { readonly kind: 'trouble'; readonly evidenceId: string; readonly trouble: PageTrouble };

export type EvidenceOnPage = {
  /** Words can be taken from a page beside this surface. */
  readonly hasPage: boolean;
  /** Quotes may be lit: never in private roles, and only where the surface lies over the page. */
  readonly canPaint: boolean;
  readonly looking: ReadonlySignal<Looking>;
  readonly lit: ReadonlySignal<Lit>;
  readonly going: ReadonlySignal<Going>;
  /** Looks for all quotes of the page beside, and remembers what became of each. @returns whether it could look */
  check(): Promise<boolean>;
  /** Lights the page's quotes, or puts them out. */
  paint(on: boolean): Promise<void>;
  /** Scrolls the page to a quote. */
  reveal(evidenceId: string): Promise<void>;
  /** Scrolls the page back to where it was. */
  back(): Promise<void>;
};

export type EvidenceOnPageNeeds = {
  readonly assessmentId: string;
  readonly desk: EvidenceDesk;
  readonly store: Pick<EvidenceStore, 'all' | 'takeIn'>;
  readonly page: QuotesInPage | null;
  readonly tabId: ReadonlySignal<number | null>;
  readonly pageKey: ReadonlySignal<PageKey | null>;
  readonly mayPaint: boolean;
};

/** What is said of one page is not said of the next. */
type OfPage<Value> = { readonly page: string; readonly value: Value };

const MOVED: PageClosed = { kind: 'page-closed', why: 'moved' };
const NO_PAGE: PageClosed = { kind: 'page-closed', why: 'no-right' };

export function createEvidenceOnPage(needs: EvidenceOnPageNeeds): EvidenceOnPage {
  const { page, tabId, pageKey, store } = needs;
  const here = computed(() => `${tabId.value} ${pageKey.value}`);

  function ofPage<Value>(rest: Value): [ReadonlySignal<Value>, (value: Value, at: string) => void] {
    const held = signal<OfPage<Value> | null>(null);
    const shown = computed(() => (held.value?.page === here.value ? held.value.value : rest));
    return [
      shown,
      (value, at) => {
        if (at === here.peek()) held.value = { page: at, value };
      },
    ];
  }

  const [looking, setLooking] = ofPage<Looking>({ kind: 'idle' });
  const [lit, setLit] = ofPage<Lit>({ kind: 'off' });
  const [going, setGoing] = ofPage<Going>({ kind: 'idle' });
  /** The quotes that the page's reader knows since the last look. */
  const [known, setKnown] = ofPage<ReadonlySet<string>>(new Set());
  let run: { readonly at: string; readonly ended: Promise<boolean> } | null = null;

  async function find(at: string): Promise<PageTrouble | number> {
    const key = pageKey.peek();
    if (!page || key === null) return NO_PAGE;
    const quotes = quotesOn(store.all.peek(), key);
    if (quotes.length === 0) return 0;
    const found = await settled(page.find(tabId.peek(), quotes.map(toFind)));
    if (!found.ok) return found.error;
    // What another page answers says nothing of these quotes: nothing is recorded.
    if (found.value.pageKey !== key) return MOVED;
    const { checks } = found.value;
    const stored = await settled(needs.desk.recordChecks(needs.assessmentId, checks));
    if (!stored.ok) return stored.error;
    setKnown(new Set(checks.map(({ evidenceId }) => evidenceId)), at);
    store.takeIn(stored.value);
    return quotes.length;
  }

  async function look(at: string): Promise<boolean> {
    setLooking({ kind: 'looking' }, at);
    const came = await find(at);
    const could = typeof came === 'number';
    setLooking(could ? { kind: 'looked', quotes: came } : { kind: 'trouble', trouble: came }, at);
    // What was lit was what the look before this had found.
    if (could && lit.peek().kind === 'painted') await light(at);
    return could;
  }

  function check(): Promise<boolean> {
    const at = here.peek();
    if (run?.at === at) return run.ended;
    const mine = {
      at,
      ended: look(at).finally(() => {
        if (run === mine) run = null;
      }),
    };
    run = mine;
    return mine.ended;
  }

  /** @returns the quote is among those the page's reader looked for, looking first where it was not */
  async function isKnown(evidenceId: string): Promise<boolean> {
    return known.peek().has(evidenceId) || ((await check()) && known.peek().has(evidenceId));
  }

  async function light(at: string): Promise<void> {
    if (!page) return;
    const painted = await settled(page.paint(tabId.peek(), true));
    setLit(painted.ok ? painted.value : { kind: 'trouble', trouble: painted.error }, at);
  }

  return {
    hasPage: page !== null,
    canPaint: needs.mayPaint && page !== null,
    looking,
    lit,
    going,
    check,
    async paint(on) {
      if (!page || !needs.mayPaint || lit.peek().kind === 'working') return;
      const at = here.peek();
      if (!on) {
        const off = await settled(page.paint(tabId.peek(), false));
        return setLit(off.ok ? { kind: 'off' } : { kind: 'trouble', trouble: off.error }, at);
      }
      setLit({ kind: 'working' }, at);
      const allKnown = quotesOn(store.all.peek(), pageKey.peek()).every(({ id }) => known.peek().has(id));
      if ((looking.peek().kind === 'looked' && allKnown) || (await check())) return light(at);
      const state = looking.peek();
      setLit({ kind: 'trouble', trouble: state.kind === 'trouble' ? state.trouble : MOVED }, at);
    },
    async reveal(evidenceId) {
      if (!page || going.peek().kind === 'going') return;
      const at = here.peek();
      setGoing({ kind: 'going', evidenceId }, at);
      if (!(await isKnown(evidenceId))) {
        const state = looking.peek();
        const trouble = state.kind === 'trouble' ? state.trouble : MOVED;
        return setGoing({ kind: 'trouble', evidenceId, trouble }, at);
      }
      const came = await settled(page.reveal(tabId.peek(), evidenceId));
      setGoing(
        came.ok
          ? { kind: 'there', evidenceId, how: came.value }
          : { kind: 'trouble', evidenceId, trouble: came.error },
        at,
      );
    },
    async back() {
      if (!page) return;
      const at = here.peek();
      const from = going.peek();
      setGoing({ kind: 'idle' }, at);
      const came = await settled(page.back(tabId.peek()));
      if (came.ok || from.kind === 'idle') return;
      setGoing({ kind: 'trouble', evidenceId: from.evidenceId, trouble: came.error }, at);
    },
  };
}
