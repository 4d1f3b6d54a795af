/** Reads what a live page claims of itself, for the reviewer to confirm or correct. */
import { pageKeyOf } from '../domain/page-key';
import type { SensitiveSign } from '../domain/page-signs';
import type { PageClaims } from '../domain/product';
import { cleanLine } from './clean-line';
import { attributeOf, documentProperty, find, isText, isVisible, textOf, type Visible } from './dom';
import { jsonLdItems } from './json-ld';
import { microdataItems } from './microdata';
import { sensitiveSigns } from './sensitive-signs';
import { type StructuredNames, structuredNames } from './structured-data';

/** What the content script sends when asked about its page; the background checks it against the schema of this name. */
export type PageReading = {
  readonly pageKey: string | null;
  readonly claims: PageClaims;
  readonly sensitive: SensitiveSign[];
};

const HEADINGS_LOOKED_AT = 20;
/** A heading whose first so many characters stand in the title is the page's own; after them the two may differ. */
const SHARED_START = 25;
/** Some pages carry the same meta element many times, most of them empty. */
const METAS_LOOKED_AT = 5;

/** One part of a page that cannot be read leaves that part empty, not the whole reading. */
export function orElse<Value>(fallback: Value, read: () => Value): Value {
  try {
    return read();
  } catch {
    return fallback;
  }
}

/** The first meta element of the first of these names that says something. */
function metaOf(document_: Document, max: number, ...names: readonly string[]): string {
  for (const name of names) {
    for (const meta of find(
      document_,
      `meta[name~="${name}" i],meta[property~="${name}" i]`,
      METAS_LOOKED_AT,
    )) {
      const content = cleanLine(attributeOf(meta, 'content'), max);
      if (content) return content;
    }
  }
  return '';
}

/** A canonical address may be another site's: it is kept as what the page says. */
function canonicalOf(document_: Document, address: string): string | null {
  const href = find(document_, 'link[rel~="canonical" i][href]', 1).map((link) =>
    attributeOf(link, 'href'),
  )[0];
  if (href === undefined || !URL.canParse(href, address)) return null;
  const { href: absolute, protocol } = new URL(href, address);
  return protocol.startsWith('http') ? pageKeyOf(absolute) : null;
}

/** The page's title on one line. */
export function titleOf(document_: Document): string {
  return cleanLine(documentProperty(document_, 'title'), 300);
}

/** The text of a heading as it is laid out: hidden parts left out, lines apart. */
function headingText(heading: Element): string {
  const displayOf = (inside: Element) => getComputedStyle(inside).display;
  const text = textOf(
    heading,
    300,
    (inside) => isText(inside) && displayOf(inside) !== 'none',
    (inside) => inside.localName === 'br' || /^(?:block|flex|grid|list|table)/.test(displayOf(inside)),
  );
  return cleanLine(text, 300);
}

/**
 * Of the first-level headings that can be seen and say something, the one the title repeats, or else the
 * first; without any, the same of the second level. Logos and side boxes often come before the real one.
 */
function headingOf(document_: Document, visible: Visible): string {
  const title = titleOf(document_).toLowerCase();
  for (const level of ['h1', 'h2']) {
    const seen = find(document_, level, HEADINGS_LOOKED_AT).filter(visible);
    const texts = seen.map(headingText).filter((text) => text !== '');
    const first = texts.find((text) => title.includes(text.slice(0, SHARED_START).toLowerCase())) ?? texts[0];
    if (first) return first;
  }
  return '';
}

/** The page's language as a BCP 47 tag, or nothing: "en_GB" is understood, "English" is not. */
export function languageOf(document_: Document): string {
  const root = documentProperty(document_, 'documentElement');
  const tag = root instanceof Element ? cleanLine(attributeOf(root, 'lang'), 36).replaceAll('_', '-') : '';
  return /^(?!.{36})[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag) ? tag : '';
}

function namesOf(document_: Document): StructuredNames {
  return structuredNames([
    ...orElse([], () => jsonLdItems(document_)),
    ...orElse([], () => microdataItems(document_)),
  ]);
}

/**
 * What a page says of itself. Never throws, and always within the schema `PageReading`, whatever the page
 * holds: names are single lines free of invisible characters, lists are short and without repeats. The work
 * is bounded too: so many elements, blocks and characters of each kind are looked at, and no more.
 * @param address the page's address, as the browser has it
 * @param visible whether a person can see an element; given where there is no layout
 */
export function readPage(document_: Document, address: string, visible: Visible = isVisible): PageReading {
  const { siteNames, ...names } = namesOf(document_);
  const meta = (max: number, ...of: string[]) => orElse('', () => metaOf(document_, max, ...of));
  return {
    pageKey: pageKeyOf(address),
    claims: {
      title: orElse('', () => titleOf(document_)),
      canonical: orElse(null, () => canonicalOf(document_, address)),
      heading: orElse('', () => headingOf(document_, visible)),
      language: orElse('', () => languageOf(document_)),
      description: meta(600, 'description', 'og:description'),
      siteName: meta(200, 'og:site_name') || siteNames[0] || meta(200, 'application-name'),
      ...names,
    },
    // A page whose signs cannot be read is asked about like one with a password field, not taken for public.
    sensitive: orElse<SensitiveSign[]>(['password-field'], () => sensitiveSigns(document_, visible)),
  };
}
