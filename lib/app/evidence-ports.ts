/** What the screens may ask for about evidence: keeping it, and taking it from and finding it on its page. */
import type { Evidence, Picture, QuoteCheck } from '../domain/evidence';
import type { PageKey } from '../domain/product';
import type { QuoteToFind } from '../domain/quote-limits';
import type { SensitiveSign } from './page-context';
import type { Painted, Revealed, SelectionTaken } from './page-quotes';
import type { Failure, Outcome } from './ports';

export type EvidenceConflict = { readonly kind: 'evidence-conflict'; readonly current: Evidence };

/** A look at one quote, to be remembered. */
export type CheckOf = { readonly evidenceId: string; readonly check: QuoteCheck };

/** Keeping evidence: used by every surface. Two adapters, direct and remote, one contract suite. */
export type EvidenceDesk = {
  /** All evidence of a review, the oldest first. */
  of(assessmentId: string): Promise<Outcome<readonly Evidence[], Failure>>;
  /**
   * Keeps new or changed evidence; saved, on disk, when the outcome is ok. Its revision and times are the store's to
   * set. A picture is kept only once its pixels are (see `Pictures.keep`, and undo of `remove`).
   * @param seenRevision the revision the person saw, 0 for new: another in the store is a conflict
   * @returns `refused` when the review is gone or holds as much as it may
   */
  keep(evidence: Evidence, seenRevision: number): Promise<Outcome<Evidence, Failure | EvidenceConflict>>;
  /**
   * Takes evidence away. A picture's pixels stay until the next change to the review's evidence, so that `keep` can
   * bring it back.
   */
  remove(assessmentId: string, evidenceId: string): Promise<Outcome<null, Failure>>;
  /** Remembers looks at quotes of one review; ids that are not stored (any more) are passed over. */
  recordChecks(
    assessmentId: string,
    checks: readonly CheckOf[],
  ): Promise<Outcome<readonly Evidence[], Failure>>;
};

/** Pictures and whole products: only full pages of the extension reach them. */
export type Pictures = {
  /** Keeps a picture and its pixels in one transaction. `full` when the browser gives no more room. */
  keep(picture: Picture, pixels: Blob): Promise<Outcome<Picture, Failure>>;
  pixels(evidenceId: string): Promise<Outcome<Blob, Failure>>;
  /** All evidence of a product's reviews, those in the bin left out. */
  ofProduct(productId: string): Promise<Outcome<readonly Evidence[], Failure>>;
};

/**
 * Why the page is not read: no click on this tab gave the right to (`no-right`), no script may run in it
 * (`no-script`: a browser page, a PDF viewer), or it went on to another page meanwhile (`moved`).
 */
export type PageClosed = { readonly kind: 'page-closed'; readonly why: 'no-right' | 'no-script' | 'moved' };

/** The page may be behind a log-in, or (`refused: true`) is one: nothing of it is kept, unless the person says that it is public. */
export type SensitivePage = {
  readonly kind: 'sensitive';
  readonly refused: boolean;
  readonly signs: readonly SensitiveSign[];
};

type Hashed<Taken> = Taken extends { readonly page: infer Page }
  ? Omit<Taken, 'page'> & { readonly page: Omit<Page, 'text' | 'textHash'> & { readonly textHash: string } }
  : Taken;

/** The words that were selected, as a quote to be looked at before it is kept; the page's text is only its hash now. */
export type TakenQuote = Hashed<Extract<SelectionTaken, { readonly kind: 'quote' }>> & {
  /** SHA-256 of the exact words. */
  readonly exactHash: string;
};
export type NothingTaken = Exclude<SelectionTaken, { readonly kind: 'quote' }>;

/** The page beside a surface: taking words from it, and finding them again. A frame reaches its own tab only. */
export type QuotesInPage = {
  /** @param isPublic the person says that the page is public, whatever signs it bears */
  take(
    tabId: number | null,
    isPublic: boolean,
  ): Promise<Outcome<TakenQuote | NothingTaken, Failure | PageClosed | SensitivePage>>;
  /** Words taken by the context menu or the key before this surface asked; each is given out once. */
  waiting(
    tabId: number | null,
  ): Promise<Outcome<TakenQuote | NothingTaken | PageClosed | SensitivePage | null, Failure>>;
  /** Looks for quotes on the page; each check is ready to be recorded. */
  find(
    tabId: number | null,
    quotes: readonly QuoteToFind[],
  ): Promise<
    Outcome<{ readonly pageKey: PageKey; readonly checks: readonly CheckOf[] }, Failure | PageClosed>
  >;
  /** Lights the quotes found last, or none; only the overlay may ask: the page can read what is lit. */
  paint(tabId: number | null, on: boolean): Promise<Outcome<Painted, Failure | PageClosed>>;
  /** Scrolls the page to a quote found before. */
  reveal(tabId: number | null, evidenceId: string): Promise<Outcome<Revealed, Failure | PageClosed>>;
  /** Scrolls the page back to where it was before the first `reveal`. */
  back(tabId: number | null): Promise<Outcome<null, Failure | PageClosed>>;
  /**
   * Takes a picture of what the tab shows (the overlay hides itself meanwhile) and opens the screen where it is
   * cropped and blacked out; nothing is stored before that.
   */
  picture(
    tabId: number | null,
    assessmentId: string,
    questionId: string,
  ): Promise<Outcome<null, Failure | PageClosed | SensitivePage>>;
};
