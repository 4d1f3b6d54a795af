/** Proposes a product's and a vendor's name from what a page claims, for the reviewer to confirm or correct. */
import type { PageClaims } from './product';

/** Proposed names; each may be empty. They are the vendor's claims, and are shown as such. */
export type NameGuess = { readonly name: string; readonly vendor: string };

/** Headings and title parts that name a kind of page, not a product. */
const PAGE_WORDS =
  /^(?:home|home ?page|welcome|index|products?|features?|solutions?|services?|about(?: us)?|contact(?: us)?|overview|pricing|blog|news|faqs?|support|log ?in|sign in|untitled|hafan|croeso)$/i;
/** A heading of more words is a slogan or a sentence. */
const NAME_WORDS = 5;
/** Before a colon, more words than this are a sentence too. */
const LEAD_WORDS = 3;

/** For comparing names: letters and digits only, in lower case. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function includesBare(whole: string, part: string): boolean {
  return bare(part) !== '' && bare(whole).includes(bare(part));
}

/** The parts of a title such as "Product | What it does - Vendor". */
function partsOf(title: string): string[] {
  return title
    .split(/\s+[|\-–—·•»:/]+\s+|\s*[|»]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !PAGE_WORDS.test(part));
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

/** The name in "Name: what it does", or nothing. */
function leadOf(text: string): string | undefined {
  const lead = text.split(/:\s/)[0] ?? '';
  return lead !== text && wordsIn(lead) <= LEAD_WORDS && bare(lead) !== '' ? lead : undefined;
}

/** The host without "www."; nothing for a file or a bare number. */
function hostOf(address: string): string {
  const host = /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/i.exec(address)?.[1] ?? '';
  return /[a-z]/i.test(host) ? host.toLowerCase() : '';
}

/** Who is behind the page: structured data, the site's name, or the part of the title its address repeats. */
function vendorOf(claims: PageClaims, host: string): string {
  const named = claims.vendorNames[0] ?? partsOf(claims.siteName)[0];
  if (named) return named;
  const labels = [host, ...host.split('.')].map(bare);
  return partsOf(claims.title).find((part) => labels.includes(bare(part))) ?? host;
}

/** Of several products on one page, the one its heading or title speaks of. */
function namedProduct(claims: PageClaims): string | undefined {
  const spokenOf = (name: string) => includesBare(claims.heading, name) || includesBare(claims.title, name);
  return claims.productNames.find(spokenOf) ?? claims.productNames[0];
}

function productOf(claims: PageClaims, vendor: string, isFrontPage: boolean): string {
  const product = namedProduct(claims);
  if (product) return product;
  const site = partsOf(claims.siteName)[0] ?? vendor;
  // A front page speaks for the whole site; its heading is a slogan.
  if (isFrontPage && site) return site;
  const heading = PAGE_WORDS.test(claims.heading) ? '' : claims.heading;
  if (heading && includesBare(claims.title, heading)) return leadOf(heading) ?? heading;
  const whole = [vendor, site, claims.siteName].map(bare);
  const parts = partsOf(claims.title).filter((part) => !whole.includes(bare(part)));
  const agreed = parts.filter((part) => includesBare(heading, part)).sort((a, b) => b.length - a.length)[0];
  const led = parts.flatMap((part) => leadOf(part) ?? [])[0];
  const short = wordsIn(heading) <= NAME_WORDS ? heading : '';
  return (agreed ?? led ?? short) || (parts[0] ?? heading) || site;
}

/**
 * The order of trust: names in structured data, then the heading where the title repeats it, then the title
 * without the site's name where the two agree or it reads "Name: what it does", then a short heading.
 * @param address the page's address or page key
 */
export function nameGuess(claims: PageClaims, address: string): NameGuess {
  const vendor = vendorOf(claims, hostOf(address));
  const isFrontPage = /^https?:\/\/[^/?#]+\/?(?:[?#]|$)/i.test(address);
  return {
    name: productOf(claims, vendor, isFrontPage)
      .replace(/[\s:|–—-]+$/, '')
      .slice(0, 200)
      .trim(),
    vendor: vendor.slice(0, 200).trim(),
  };
}
