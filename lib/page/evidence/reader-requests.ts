/** What the reader in a page is asked, parsed without a library: the script that goes into a page is small. */
import { LANES, type QuoteToFind } from '../../domain/quote-limits';

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown, name: string): string | null {
  const text = fieldOf(value, name);
  return typeof text === 'string' ? text : null;
}

function positionOf(value: unknown): QuoteToFind['position'] {
  const position = fieldOf(value, 'position');
  const start = fieldOf(position, 'start');
  const end = fieldOf(position, 'end');
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}

function quoteOf(value: unknown): readonly QuoteToFind[] {
  const id = textOf(value, 'id');
  const exact = textOf(value, 'exact');
  const lane = LANES.find((one) => one === fieldOf(value, 'lane'));
  if (id === null || !exact || lane === undefined) return [];
  const prefix = textOf(value, 'prefix') ?? '';
  const suffix = textOf(value, 'suffix') ?? '';
  return [{ id, exact, prefix, suffix, position: positionOf(value), lane }];
}

/** The quotes that are looked for; what is none is left out. */
export function quotesIn(body: unknown): readonly QuoteToFind[] {
  const quotes = fieldOf(body, 'quotes');
  return Array.isArray(quotes) ? quotes.flatMap(quoteOf) : [];
}

/** The name that the light is to have; nothing to put it out. */
export function nameIn(body: unknown): string | null {
  const name = textOf(body, 'name');
  return name !== null && /^[a-z]\w{0,60}$/.test(name) ? name : null;
}

/** The quote to go to. */
export function evidenceIdIn(body: unknown): string {
  return textOf(body, 'evidenceId') ?? '';
}
