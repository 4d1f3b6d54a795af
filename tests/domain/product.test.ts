/** Page keys keep origin and path of an address, and never what could name a person or a session. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { originOf, PageKey, pageKeyOf } from '../../lib/domain/product';

describe('pageKeyOf', () => {
  it.each([
    ['a plain page', 'https://tallow.example/notes', 'https://tallow.example/notes'],
    ['a bare host', 'https://tallow.example', 'https://tallow.example/'],
    ['a query', 'https://tallow.example/notes?session=4711&name=ann', 'https://tallow.example/notes'],
    ['a query right after the host', 'https://tallow.example?session=4711', 'https://tallow.example/'],
    ['a fragment', 'https://tallow.example/notes#ann', 'https://tallow.example/notes'],
    ['a fragment right after the host', 'http://tallow.example#?ann', 'http://tallow.example/'],
    ['a user name', 'https://ann@tallow.example/notes', 'https://tallow.example/notes'],
    ['a user name and password', 'https://ann:secret@tallow.example/', 'https://tallow.example/'],
    ['a password with an at sign in it', 'https://ann:sec@ret@tallow.example/', 'https://tallow.example/'],
    [
      'a session number in the path',
      'https://tallow.example/tour;jsessionid=8F3A/a',
      'https://tallow.example/tour/a',
    ],
    ['an at sign in the path', 'https://tallow.example/@team', 'https://tallow.example/@team'],
    ['a port', 'https://tallow.example:8443/notes', 'https://tallow.example:8443/notes'],
    ['a local address', 'http://localhost:3000/', 'http://localhost:3000/'],
    ['an address by numbers', 'http://[::1]:8080/a', 'http://[::1]:8080/a'],
    ['capitals in scheme and host', 'HTTPS://Tallow.EXAMPLE/Notes', 'https://tallow.example/Notes'],
    [
      'a name in another script, as browsers give it',
      'https://xn--bcher-kva.example/',
      'https://xn--bcher-kva.example/',
    ],
    ['a name in another script, as it is read', 'https://Bücher.example/', 'https://bücher.example/'],
    ['a coded path', 'https://tallow.example/a%20b/%E2%82%AC', 'https://tallow.example/a%20b/%E2%82%AC'],
    ['a file', 'file:///home/me/notes.html?x#y', 'file:///home/me/notes.html'],
  ])('keeps origin and path of %s', (_, address, key) => {
    expect(pageKeyOf(address)).toBe(key);
  });

  it.each([
    'about:blank',
    'about:newtab',
    'chrome://settings/',
    'edge://newtab',
    'chrome-extension://abcdefghijklmnopabcdefghijklmnop/dashboard.html',
    'moz-extension://0b0b0b0b-0000-4000-8000-000000000000/dashboard.html',
    'view-source:https://tallow.example/',
    'data:text/html,<p>https://tallow.example/</p>',
    'blob:https://tallow.example/0b0b0b0b',
    'javascript:alert(1)',
    'ftp://tallow.example/',
    'mailto:ann@tallow.example',
    'https://',
    'https:///notes',
    'tallow.example/notes',
    '',
  ])('is nothing for %s', (address) => {
    expect(pageKeyOf(address)).toBeNull();
  });

  it('is nothing for an address too long to keep', () => {
    const path = 'a'.repeat(2048 - 'https://tallow.example/'.length);
    expect(pageKeyOf(`https://tallow.example/${path}`)).toHaveLength(2048);
    expect(pageKeyOf(`https://tallow.example/${path}a`)).toBeNull();
  });

  it('agrees with the browser’s own reading of an address, and keeps nothing else of it', () => {
    const secret = fc.stringMatching(/^[a-z0-9@:]{1,12}$/).map((text) => `SECRET${text}`);
    const userInfo = fc.option(
      fc.stringMatching(/^[A-Za-z0-9:@]{0,12}$/).map((text) => `SECRET${text}@SECRET@`),
      { nil: '' },
    );
    const address = fc
      .record({
        userInfo,
        url: fc.webUrl({ withQueryParameters: false, withFragments: false }),
        query: fc.option(
          secret.map((text) => `?${text}`),
          { nil: '' },
        ),
        fragment: fc.option(
          secret.map((text) => `#${text}`),
          { nil: '' },
        ),
      })
      .map(({ userInfo: user, url, query, fragment }) => url.replace('://', `://${user}`) + query + fragment);
    fc.assert(
      fc.property(address, (text) => {
        // Browsers give addresses in this normal form; only then do both write the same.
        const { href, origin, pathname } = new URL(text);
        const key = pageKeyOf(href);
        expect(key).toBe(origin + pathname);
        expect(pageKeyOf(text)).not.toContain('SECRET');
        expect(v.is(PageKey, key)).toBe(true);
      }),
    );
  });

  it('gives nothing or a page key, and the same again for a page key, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((rest) => `https://${rest}`),
      fc.stringMatching(/^(https?|file):\/\/[a-zA-Z0-9@:?#/. [\]]{0,40}$/),
    );
    fc.assert(
      fc.property(text, (address) => {
        const key = pageKeyOf(address);
        if (key === null) return;
        expect(v.is(PageKey, key)).toBe(true);
        expect(pageKeyOf(key)).toBe(key);
        expect(key).not.toMatch(/[?#]/);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('originOf', () => {
  it.each([
    ['https://tallow.example/notes', 'https://tallow.example'],
    ['https://tallow.example:8443/', 'https://tallow.example:8443'],
    ['http://[::1]:8080/a/b', 'http://[::1]:8080'],
    ['file:///home/me/notes.html', 'file://'],
  ])('of %s is %s', (key, origin) => {
    expect(originOf(key)).toBe(origin);
  });
});
