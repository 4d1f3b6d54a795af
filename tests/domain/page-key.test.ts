/** What a page is remembered by, and what of its address is never kept. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { originOf, pageKeyOf } from '../../lib/domain/page-key';
import { PageKey } from '../../lib/domain/product';

describe('pageKeyOf', () => {
  it.each([
    ['keeps origin and path', 'https://lantern.example/night/light', 'https://lantern.example/night/light'],
    ['keeps a port', 'http://lantern.example:8080/a', 'http://lantern.example:8080/a'],
    ['drops query and fragment', 'https://lantern.example/a?person=ana#note', 'https://lantern.example/a'],
    ['drops a fragment that looks like a query', 'https://lantern.example/a#?b', 'https://lantern.example/a'],
    ['drops a user name and password', 'https://ana:secret@lantern.example/a', 'https://lantern.example/a'],
    [
      'drops a session written into the path',
      'https://lantern.example/a;jsessionid=8F3A/b;v=1',
      'https://lantern.example/a/b;v=1',
    ],
    [
      'writes scheme and host in lower case, the path as it is',
      'HTTPS://Lantern.EXAMPLE/Night',
      'https://lantern.example/Night',
    ],
    ['gives a bare origin its slash', 'https://lantern.example?x=1', 'https://lantern.example/'],
    ['keeps the path of a file', 'file:///tmp/a.html?x', 'file:///tmp/a.html'],
  ])('%s', (_what, address, key) => {
    expect(pageKeyOf(address)).toBe(key);
  });

  it.each([
    'about:blank',
    'chrome://settings/',
    'data:text/html,x',
    'javascript:1',
    'https://',
    'https:///a',
    '',
    'lantern.example',
    'https://a b/',
    `https://lantern.example/${'x'.repeat(2_048)}`,
    `https://lantern.example/;${'sess'.repeat(50_000)}`,
  ])('has none for %.40s', (address) => {
    expect(pageKeyOf(address)).toBeNull();
  });

  it('gives only keys the records accept, that are their own key, with nothing of query or fragment', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          fc.string({ unit: 'binary' }),
        ),
        (address) => {
          const key = pageKeyOf(address);
          if (key === null) return;
          expect(v.is(PageKey, key)).toBe(true);
          expect(key).not.toMatch(/[?#]/);
          expect(pageKeyOf(key)).toBe(key);
          expect(key.startsWith(originOf(key))).toBe(true);
        },
      ),
    );
  });
});

describe('originOf', () => {
  it.each([
    ['https://lantern.example:8080/a/b', 'https://lantern.example:8080'],
    ['http://lantern.example/', 'http://lantern.example'],
    ['file:///tmp/a.html', 'file://'],
    ['not a key', ''],
  ])('of %s is "%s"', (key, origin) => {
    expect(originOf(key)).toBe(origin);
  });
});
