/** Finding quotes again in a page that was read: as it was, and after one word in ten was edited. */
import type { QuoteToFind } from '../../lib/domain/quote-limits';
import { findInPage, type QuoteInPage } from '../../lib/page/evidence/find-in-page';
import { readPageText } from '../../lib/page/evidence/read-text';
import { chanceFrom } from '../fixtures/quotes/chance';
import { editWords } from '../fixtures/quotes/edit-page';
import { complaint, lettersOf } from '../fixtures/quotes/quote-fate';
import { trackLetters } from '../fixtures/quotes/tracked-letters';
import { someQuotes } from './evidence-quotes';
import { timedOften } from './evidence-timing';

/** Milliseconds of finding all quotes, and of one exact `indexOf` for each, in turn. */
export type FindingTimes = { readonly found: readonly number[]; readonly indexOf: readonly number[] };

/** What became of the quotes after the edits, and each that was found at a place that is not its own. */
export type Findings = {
  readonly present: number;
  readonly changed: number;
  readonly gone: number;
  readonly wrong: readonly string[];
};

/** The quotes of one page, before and after its words are edited. */
export async function createFinding(count: number, seed: number) {
  const chance = chanceFrom(seed);
  let read = await readPageText(document);
  const quotes = someQuotes(read, count, chance);

  /** So many times each, the one after the other. Throws when the exact search did not do the same work. */
  async function times(samples: number): Promise<FindingTimes> {
    const text = read.texts.visible;
    const all = { found: [] as number[], indexOf: [] as number[] };
    for (let sample = 0; sample < samples; sample += 1) {
      all.indexOf.push(await timedOften(() => quotes.map(({ exact }) => text.indexOf(exact))));
      all.found.push(await timedOften(() => findInPage(read, quotes)));
    }
    return all;
  }

  async function editAndRead() {
    const letters = trackLetters(document);
    const own = quotes.map((quote) => lettersOf(quote, read, letters));
    editWords(read, letters, 0.1, chance);
    read = await readPageText(document);
    return { letters, own };
  }

  return {
    /** In the page as it was; throws unless each quote is found where it was taken. */
    async unchanged(samples: number): Promise<FindingTimes> {
      const found = await findInPage(read, quotes);
      const lost = found.filter(({ place }, turn) => place?.start !== quotes[turn]?.position?.start);
      if (lost.length > 0)
        throw new Error(`${lost.length} quotes are not found in a page that did not change`);
      return times(samples);
    },
    /** Edits one word in ten of the page, reads it again, and goes on with that. */
    async edited(samples: number): Promise<FindingTimes & Findings> {
      const { letters, own } = await editAndRead();
      const found = await findInPage(read, quotes);
      const wrong = quotes.flatMap((quote: QuoteToFind, turn) => {
        const [one, its] = [found[turn], own[turn]];
        const why = one && its ? complaint(quote, its, one, read, letters) : 'no answer';
        return why === null ? [] : [`"${quote.exact}" ${why}`];
      });
      return { ...(await times(samples)), ...counted(found), wrong };
    },
    /** Reads, finds and hands over, for `holdsOf`. */
    quotes,
  };
}

function counted(found: readonly QuoteInPage[]) {
  const of = (kind: QuoteInPage['finding']['kind']) =>
    found.filter(({ finding }) => finding.kind === kind).length;
  return { present: of('present'), changed: of('changed'), gone: of('gone') };
}
