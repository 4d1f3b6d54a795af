/** What a page is remembered by: its origin and path. Light enough to run inside a vendor's page. */

/** The longest page key kept, in UTF-16 units. */
export const PAGE_KEY_MAX = 2048;

/**
 * Scheme, host and path, with no user name, no query and no fragment. Control characters and halves of
 * surrogate pairs are kept out: no browser's address holds them, and not every file format can.
 */
export const PAGE_KEY_PATTERN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is kept out
  /^(https?:\/\/[^/?#@\s\x00-\x1f\x7f\ud800-\udfff]+|file:\/\/)\/[^?#\s\x00-\x1f\x7f\ud800-\udfff]*$/;

/** Some servers write a visitor's session into the path, as in `/tour;jsessionid=8F3A`. */
const SESSION_IN_PATH = /;[a-z_]*sess[a-z_]*=[^/;]*/gi;

/**
 * The page key of an address: origin and path only. A query or a fragment can name a person or a
 * session, so neither is ever kept, nor is a session number in the path.
 * @returns `null` for addresses that are not web pages or files (browser pages, `about:`, `data:`), and
 *   for addresses too long to keep.
 */
export function pageKeyOf(address: string): string | null {
  const match =
    /^(https?:\/\/)(?:[^/?#]*@)?([^/?#@]+)([^?#]*)/i.exec(address) ?? /^(file:\/\/)()([^?#]*)/i.exec(address);
  if (!match) return null;
  const [, scheme = '', host = '', path = ''] = match;
  if (path.length > 2 * PAGE_KEY_MAX) return null;
  const ownPath = path.replace(SESSION_IN_PATH, '');
  const key = scheme.toLowerCase() + host.toLowerCase() + (ownPath.startsWith('/') ? ownPath : `/${ownPath}`);
  return key.length <= PAGE_KEY_MAX && PAGE_KEY_PATTERN.test(key) ? key : null;
}

/** Origin of a page key: scheme, host and port. */
export function originOf(pageKey: string): string {
  return /^(?:https?:\/\/[^/]+|file:\/\/)/.exec(pageKey)?.[0] ?? '';
}
