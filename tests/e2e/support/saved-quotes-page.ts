/** Offers quotes to the journeys on saved pages: takes random selections, finds them again, edits the page at random. */
import type { PlaceInText, QuoteToFind } from '../../../lib/domain/quote-limits';
import { findInPage, type QuoteInPage } from '../../../lib/page/evidence/find-in-page';
import { rangesOf } from '../../../lib/page/evidence/places';
import { type PageRead, readPageText } from '../../../lib/page/evidence/read-text';
import { takeSelection } from '../../../lib/page/evidence/take-selection';
import { type Chance, chanceFrom, pick } from '../../fixtures/quotes/chance';
import { editParagraphs, editWords } from '../../fixtures/quotes/edit-page';
import { compact, complaint, lettersOf, partsAt } from '../../fixtures/quotes/quote-fate';
import { shownTexts } from '../../fixtures/quotes/shown-texts';
import { type Letters, type TrackedLetters, trackLetters } from '../../fixtures/quotes/tracked-letters';

/** A quote that was taken, and what is wrong with it; nothing when it says what was selected. */
export type Taken = { readonly quote: QuoteToFind; readonly wrong: string | null };

/** What became of all quotes; `wrong` says of each that is not right which it is, and why. */
export type Outcome = {
  readonly present: number;
  readonly changed: number;
  readonly gone: number;
  readonly wrong: readonly string[];
};

/** Selections are of at least one letter and at most so many units. */
const SELECTED_MAX = 400;

type Selected = { readonly range: Range; readonly words: string };

/** A random stretch of what is shown, from a letter in one text to one in the same or a later text. */
function someSelection(texts: readonly Text[], chance: Chance): Selected {
  const start = pick(texts, chance);
  const from = Math.floor(chance() * start.data.length);
  const range = document.createRange();
  range.setStart(start, from);
  let left = 1 + Math.floor(chance() * SELECTED_MAX);
  let words = '';
  for (const text of texts.slice(texts.indexOf(start))) {
    const begin = text === start ? from : 0;
    const end = Math.min(text.data.length, begin + left);
    range.setEnd(text, end);
    words += text.data.slice(begin, end);
    left -= end - begin;
    if (left <= 0) break;
  }
  return { range, words };
}

async function takeOne({ range, words }: Selected, id: string): Promise<Taken | null> {
  const selection = document.getSelection();
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  const taken = await takeSelection(document);
  if (taken.kind !== 'quote') return null;
  const { exact, selectors, lane } = taken;
  const isSame = compact(exact) === compact(words);
  return {
    quote: { id, exact, lane, ...selectors },
    wrong: isSame ? null : `selected: ${words} / taken: ${exact}`,
  };
}

/** So many quotes of random selections. Throws when the page shows next to nothing to select. */
async function take(count: number, seed: number): Promise<readonly Taken[]> {
  const chance = chanceFrom(seed);
  const texts = shownTexts();
  const all: Taken[] = [];
  for (let tries = 0; all.length < count && tries < 20 * count; tries += 1) {
    const selected = someSelection(texts, chance);
    if (compact(selected.words) === '') continue;
    const taken = await takeOne(selected, `quote ${all.length + 1}`);
    if (taken) all.push(taken);
    else throw new Error(`Nothing was taken of: ${selected.words}`);
  }
  document.getSelection()?.removeAllRanges();
  return all;
}

type Own = { readonly letters: TrackedLetters; readonly of: ReadonlyMap<string, readonly Letters[]> };

let read: PageRead | null = null;
let own: Own | null = null;
let known: readonly QuoteToFind[] = [];

function tally(found: readonly QuoteInPage[], wrong: readonly string[]): Outcome {
  const of = (kind: string) => found.filter(({ finding }) => finding.kind === kind).length;
  return { present: of('present'), changed: of('changed'), gone: of('gone'), wrong };
}

/** What is wrong with the ranges that lead from a place to the page, or nothing. */
function wrongRanges(page: PageRead, place: PlaceInText): string | null {
  const words = compact(page.texts[place.stream].slice(place.start, place.end));
  const inNodes = partsAt(page, place).map(({ node, from, to }) => node.data.slice(from, to));
  if (compact(inNodes.join('')) !== words) return `the text there is: ${inNodes.join('|')}`;
  const inRanges = compact(rangesOf(page, place).join(''));
  // A range also takes in what is hidden between the words that are seen.
  return holdsInOrder(inRanges, words) ? null : `the range holds: ${inRanges}`;
}

/** What is wrong with a quote found in its page, which did not change. */
function wrongUnchanged(page: PageRead, quote: QuoteToFind, { place, finding }: QuoteInPage): string | null {
  if (place === null || finding.kind !== 'present') return finding.kind;
  if (place.start !== quote.position?.start)
    return `stood at ${quote.position?.start}, found at ${place.start}`;
  const words = page.texts[place.stream].slice(place.start, place.end);
  return words === quote.exact ? wrongRanges(page, place) : `there stands: ${words}`;
}

/** Are these all letters of the other, in their order, with others between? */
function holdsInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Looks for all quotes in the page as it was loaded again, and remembers whose letters are theirs. */
async function findAgain(quotes: readonly QuoteToFind[]): Promise<Outcome> {
  const page = await readPageText(document);
  const found = await findInPage(page, quotes);
  const letters = trackLetters(document);
  known = quotes;
  read = page;
  own = { letters, of: new Map(quotes.map((quote) => [quote.id, lettersOf(quote, page, letters)])) };
  const wrong = found.flatMap((one, turn) => {
    const quote = quotes[turn];
    const why = quote ? wrongUnchanged(page, quote, one) : 'no quote';
    return why === null ? [] : [`${one.id} "${quote?.exact}": ${why}`];
  });
  return tally(found, wrong);
}

/** Edits the page at random, reads it again, and looks for the quotes that were found before. */
async function findAfterEdits(seed: number): Promise<Outcome> {
  if (!read || !own) throw new Error('The quotes were not looked for before the edits');
  const chance = chanceFrom(seed);
  const { letters, of } = own;
  editWords(read, letters, 0.05, chance);
  editParagraphs(chance);
  const page = await readPageText(document);
  const found = await findInPage(page, known);
  const wrong = known.flatMap((quote, turn) => {
    const [one, its] = [found[turn], of.get(quote.id)];
    const why =
      one && its
        ? (complaint(quote, its, one, page, letters) ?? (one.place && wrongRanges(page, one.place)))
        : 'no answer';
    return why === null ? [] : [`${quote.id} "${quote.exact}": ${why}`];
  });
  return tally(found, wrong);
}

const savedQuotes = { take, findAgain, findAfterEdits };

export type SavedQuotes = typeof savedQuotes;

Reflect.set(globalThis, 'equalSaySavedQuotes', savedQuotes);
