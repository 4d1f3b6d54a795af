/**
 * Follows a text directive as the draft says: parsing it, and finding a range in a text whose lines are blocks.
 * Written from the draft's steps and slow, to check by. Case and accents do not count (its base comparison).
 */

type Range = { readonly start: number; readonly end: number };
type Parsed = {
  readonly prefix: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly suffix: string | null;
};

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Steps "parse a text directive". */
export function parsed(directive: string): Parsed | null {
  if (!/^text=(?:[a-zA-Z0-9!$'()*+./:;=?@_~,-]|%[0-9A-F]{2})+$/.test(directive)) return null;
  const tokens = directive.slice(5).split(',');
  if (tokens.length > 4 || tokens.includes('')) return null;
  const prefix = tokens[0]?.endsWith('-') ? (tokens.shift() ?? '').slice(0, -1) : null;
  const suffix = tokens.at(-1)?.startsWith('-') ? (tokens.pop() ?? '').slice(1) : null;
  const [start, end = null, more] = tokens;
  if (start === undefined || more !== undefined || prefix === '' || suffix === '') return null;
  const decoded = (term: string | null) => (term === null ? null : decodeURIComponent(term));
  return {
    prefix: decoded(prefix),
    start: decodeURIComponent(start),
    end: decoded(end),
    suffix: decoded(suffix),
  };
}

/** One unit for one unit, so that offsets stay. */
function base(text: string): string {
  return [...Array(text.length).keys()]
    .map((at) => text.charAt(at).normalize('NFD').charAt(0).toLowerCase().charAt(0) || text.charAt(at))
    .join('');
}

export class Page {
  readonly #base: string;
  readonly #edges = new Set<number>();

  constructor(text: string) {
    this.#base = base(text);
    let at = 0;
    for (const line of text.split('\n')) {
      for (const { index } of segmenter.segment(line)) this.#edges.add(at + index);
      this.#edges.add(at + line.length);
      at += line.length + 1;
    }
  }

  /** Steps "find a string in range"; a line break in no term keeps it inside one block. */
  #find(query: string, { start, end }: Range, opens: boolean, closes: boolean): Range | null {
    const wanted = base(query);
    for (let at = this.#base.indexOf(wanted, start); at !== -1; at = this.#base.indexOf(wanted, at + 1)) {
      const to = at + wanted.length;
      if (to > end) return null;
      if ((!opens || this.#edges.has(at)) && (!closes || this.#edges.has(to))) return { start: at, end: to };
    }
    return null;
  }

  #afterSpace(at: number): number {
    let next = at;
    while (next < this.#base.length && /\s/.test(this.#base.charAt(next))) next++;
    return next;
  }

  /** Steps "find a range from a text directive". */
  follow({ prefix, start, end, suffix }: Parsed): Range | null {
    const last = this.#base.length;
    const closes = end !== null || suffix === null;
    for (let from = 0; from < last; ) {
      let match: Range | null;
      if (prefix === null) {
        match = this.#find(start, { start: from, end: last }, true, closes);
        if (match === null) return null;
        from = match.start + 1;
      } else {
        const before = this.#find(prefix, { start: from, end: last }, true, false);
        if (before === null) return null;
        from = before.start + 1;
        const next = this.#afterSpace(before.end);
        match = this.#find(start, { start: next, end: last }, false, closes);
        if (match === null) return null;
        if (match.start !== next) continue;
      }
      const found = this.#close(match, end, suffix);
      if (found !== 'next') return found;
    }
    return null;
  }

  /** The inner loop: the end of the range, and the suffix. */
  #close(match: Range, end: string | null, suffix: string | null): Range | null | 'next' {
    const last = this.#base.length;
    for (let from = match.end; end === null || from < last; ) {
      const closing =
        end === null ? match : this.#find(end, { start: from, end: last }, true, suffix === null);
      if (closing === null) return null;
      const whole = { start: match.start, end: closing.end };
      if (suffix === null) return whole;
      const next = this.#afterSpace(closing.end);
      const after = this.#find(suffix, { start: next, end: last }, false, true);
      if (after === null) return null;
      if (after.start === next) return whole;
      if (end === null) return 'next';
      from = closing.end;
    }
    return null;
  }
}
