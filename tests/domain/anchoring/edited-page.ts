/** Invented vendors' pages, edited at random, with every letter's fate kept: what the finder is tested against. */
import { contextOf } from '../../../lib/domain/anchoring/context';
import type { QuoteToFind } from '../../../lib/domain/quote-limits';

/** A word keeps its number wherever it goes; a number above its own tells a copy from nothing. */
export type Word = { readonly text: string; readonly id: number };
export type Sentence = readonly Word[];
/** Paragraphs of sentences. */
export type Page = readonly (readonly Sentence[])[];
/** Numbers from 0 to below 1. */
export type Chance = () => number;

/** A page's text, and for each of its units whose it is: the word's number and the letter's, or -1 for space. */
export type Rendered = { readonly text: string; readonly owners: Float64Array };

/** Mulberry32: small, and the same everywhere. */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(from: readonly T[], chance: Chance): T {
  const one = from[Math.floor(chance() * from.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

const WORDS =
  'care carers home homes people families staff nurses notes visits records alerts falls sleep sensors data privacy consent choice support daily safer quicker easier simple secure trusted helps helping shows tells plans planning medicines rota night day week month calls voice tablet phone app dashboard reports evidence quality inspection training team teams manager managers owner residents tenants independence dignity wellbeing community council budget cost saving time hours minutes paper digital offline online export share review improve listen learn design together feedback pilot study results research the a of to and with for in on from by every each your our their more less without before after while when that which'.split(
    ' ',
  );
const NAMES = [
  'Lanternly',
  'Nightlight',
  'Harbwr',
  'Tŷ Golau',
  'CareMoss',
  'Oakwell 3',
  'Fernpath',
  'Dovecote',
  'Brightwell',
  'Willowlog',
];
/** Whole sentences that stand on a page again and again, with a gap for a name and one for a number. */
const BOILERPLATE = [
  'Ask our team for a demonstration today',
  'We never sell your data to anybody',
  '# has been designed together with @ families',
  '# is used by more than @ homes across the country',
  'Read how # saves @ hours each week',
  'All data is kept in the United Kingdom',
  'With # every carer sees the notes of the last @ visits before the door is opened',
  'Find out more',
];

/** Makes words with numbers of their own. */
export class Author {
  private next = 1;
  readonly chance: Chance;

  constructor(chance: Chance) {
    this.chance = chance;
  }

  word(text: string): Word {
    return { text, id: this.next++ };
  }

  sentence(): Sentence {
    const { chance } = this;
    const texts = Array.from({ length: 5 + Math.floor(chance() * 16) }, () =>
      chance() < 0.03 ? pick(NAMES, chance) : pick(WORDS, chance),
    );
    return this.from(texts.join(' '));
  }

  boilerplate(name: string): Sentence {
    const number = String(2 + Math.floor(this.chance() * 90));
    return this.from(pick(BOILERPLATE, this.chance).replace('#', name).replace('@', number));
  }

  from(text: string): Sentence {
    const words = text.split(' ');
    return words.map((word, index) => {
      const begun = index === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      return this.word(index === words.length - 1 ? `${begun}.` : begun);
    });
  }

  paragraph(): readonly Sentence[] {
    const { chance } = this;
    const name = pick(NAMES, chance);
    return Array.from({ length: 1 + Math.floor(chance() * 5) }, () =>
      chance() < 0.3 ? this.boilerplate(name) : this.sentence(),
    );
  }

  /** About so many UTF-16 units. */
  page(length: number): Page {
    const page: (readonly Sentence[])[] = [];
    for (let long = 0; long < length; ) {
      const paragraph = this.paragraph();
      page.push(paragraph);
      long += paragraph.flat().reduce((sum, { text }) => sum + text.length + 1, 0);
    }
    return page;
  }

  /** Every word has this chance to be replaced, to get another beside it, or to go. */
  editWords(page: Page, share: number): Page {
    const { chance } = this;
    const edit = (word: Word): readonly Word[] => {
      if (chance() >= share) return [word];
      const kind = chance();
      if (kind < 0.6) return [this.word(pick(WORDS, chance))];
      return kind < 0.8 ? [word, this.word(pick(WORDS, chance))] : [];
    };
    return page.map((paragraph) => paragraph.map((sentence) => sentence.flatMap(edit)));
  }
}

/** One sentence anywhere is changed by `change`, which may answer with none, one or several. */
export function atOneSentence(
  page: Page,
  chance: Chance,
  change: (one: Sentence) => readonly Sentence[],
): Page {
  const turn = Math.floor(chance() * page.flat().length);
  let index = 0;
  return page.map((paragraph) =>
    paragraph.flatMap((sentence) => (index++ === turn ? change(sentence) : [sentence])),
  );
}

export function shuffled<T>(list: readonly T[], chance: Chance): readonly T[] {
  return list
    .map((one) => ({ one, order: chance() }))
    .sort((a, b) => a.order - b.order)
    .map(({ one }) => one);
}

export function render(page: Page): Rendered {
  const texts: string[] = [];
  const owners: number[] = [];
  const add = (text: string, owner: (letter: number) => number) => {
    texts.push(text);
    for (let i = 0; i < text.length; i++) owners.push(owner(i));
  };
  for (const paragraph of page) {
    const words = paragraph.flat();
    if (words.length === 0) continue;
    if (owners.length > 0) add('\n', () => -1);
    for (const [index, { text, id }] of words.entries()) {
      if (index > 0) add(' ', () => -1);
      add(text, (letter) => id * 64 + letter);
    }
  }
  return { text: texts.join(''), owners: Float64Array.from(owners) };
}

export function quoteAt({ text }: Rendered, start: number, end: number, id = 'q'): QuoteToFind {
  return {
    id,
    exact: text.slice(start, end),
    ...contextOf(text, start, end),
    position: { start, end },
    lane: 'shown',
  };
}

/** A stretch of whole words of the page, of one sentence or of up to three, as people select them. */
export function someQuote(rendered: Rendered, chance: Chance, id = 'q'): QuoteToFind {
  const { text } = rendered;
  const stop = (from: number) => {
    const found = text.slice(from).search(/[.]([ \n]|$)/);
    return found === -1 ? text.length : from + found + 1;
  };
  const at = Math.floor(chance() * Math.max(1, text.length - 300));
  const start = at === 0 ? 0 : Math.min(text.length - 2, stop(at) + 1);
  let end = stop(start);
  for (let more = chance(); more < 0.3 && end < text.length; more = chance()) end = stop(end + 1);
  return quoteAt(rendered, start, Math.max(start + 1, end), id);
}

/** What is left of a quote, and how much of it a place holds. */
export function fateOf(
  before: Rendered,
  after: Rendered,
  quote: QuoteToFind,
  place: { readonly start: number; readonly end: number } | null,
) {
  const own = new Set(before.owners.slice(quote.position?.start, quote.position?.end));
  own.delete(-1);
  const left = new Set(after.owners.filter((owner) => own.has(owner)));
  const inPlace =
    place === null ? [] : [...after.owners.slice(place.start, place.end)].filter((one) => one !== -1);
  const held = new Set(inPlace.filter((owner) => own.has(owner)));
  return {
    /** The share of the quote's letters that are anywhere on the page. */
    remains: left.size / own.size,
    /** The share of those that the place holds. */
    held: left.size === 0 ? 0 : held.size / left.size,
    /** The share of the place's letters that are the quote's. */
    pure: inPlace.length === 0 ? 0 : inPlace.filter((owner) => own.has(owner)).length / inPlace.length,
  };
}
