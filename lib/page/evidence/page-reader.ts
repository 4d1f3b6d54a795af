/** The reader in one page: what it is asked, and what it remembers of the last look until the next. */
import { documentProperty } from '../dom';
import { findInPage, type QuoteInPage } from './find-in-page';
import { createHighlights } from './highlight';
import { nodeReads } from './node-reads';
import { pageTextOf } from './page-text';
import { rangesOf } from './places';
import { type PageRead, readPageText } from './read-text';
import { evidenceIdIn, nameIn, quotesIn } from './reader-requests';
import { createRevealer } from './reveal';
import { takeSelection } from './take-selection';
import { watchGrowth } from './watch-growth';

export type PageReaderNeeds = {
  readonly document: Document;
  /** Tells that the page got much new text since quotes were looked for and not all were found. */
  readonly grew: () => void;
};

type Look = { readonly read: PageRead; readonly found: readonly QuoteInPage[] };

/** Documents that are no page of words: pictures, films, a browser's own viewer of PDFs. */
function hasWords(document_: Document): boolean {
  const type: unknown = documentProperty(document_, 'contentType');
  return typeof type === 'string' && /^(?:text\/|application\/(?:xhtml\+)?xml)/.test(type);
}

/** Our overlay lies at the end of the root. A page that builds the like of it only hides that it covers words. */
function isOurs(element: Element): boolean {
  const { parentNode, documentElement } = nodeReads();
  return (
    parentNode(element) === documentElement(document) &&
    Element.prototype.matches.call(element, 'div[popover]')
  );
}

/** Every answer is a value of the schema of its message; `null` where the page is none that can be read. */
export function createPageReader({ document: document_, grew }: PageReaderNeeds) {
  const highlights = createHighlights();
  const reveal = createRevealer(isOurs);
  let look: Look | null = null;
  let watching: AbortController | null = null;

  function watchAgain(isComplete: boolean): void {
    if (isComplete) {
      watching?.abort();
      watching = null;
    } else if (!watching) {
      watching = new AbortController();
      watchGrowth({ document: document_, onGrowth: grew, signal: watching.signal });
    }
  }

  return {
    readSelection: () => (hasWords(document_) ? takeSelection(document_) : null),
    async readText() {
      return hasWords(document_) ? pageTextOf(await readPageText(document_)) : null;
    },
    async findInPage(body: unknown) {
      if (!hasWords(document_)) return null;
      const read = await readPageText(document_);
      const found = await findInPage(read, quotesIn(body));
      look = { read, found };
      const page = await pageTextOf(read);
      // Late content, endless scrolling, a tab that is opened: what is not there now may come.
      watchAgain(found.every(({ finding }) => finding.kind === 'present'));
      return page && { page, findings: found.map(({ id, finding }) => ({ id, finding })) };
    },
    paintFound(body: unknown) {
      const name = nameIn(body);
      if (name === null) {
        highlights.clear();
        return { kind: 'painted', count: 0 } as const;
      }
      const { read, found } = look ?? { read: null, found: [] };
      const lit = found.map(({ place }) => (read && place ? rangesOf(read, place) : []));
      const count = highlights.paint(lit.flat(), name);
      if (count === null) return { kind: 'unsupported' } as const;
      return { kind: 'painted', count: lit.filter((ranges) => ranges.length > 0).length } as const;
    },
    revealFound(body: unknown) {
      const id = evidenceIdIn(body);
      const place = look?.found.find((one) => one.id === id)?.place;
      const range = look && place ? rangesOf(look.read, place)[0] : undefined;
      return range ? reveal.reveal(range) : 'gone';
    },
    backToStart() {
      reveal.back();
      return null;
    },
    /** Puts out what is lit and stops watching. */
    end() {
      highlights.clear();
      watching?.abort();
      look = null;
    },
  };
}
