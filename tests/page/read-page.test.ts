// @vitest-environment happy-dom
/** What is read of a page: each claim, from honest pages, broken ones and ones built against the reader. */
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageReading } from '../../lib/app/page-context';
import { readPage } from '../../lib/page/read-page';
import { documentOf, jsonLd, seen } from './documents';

const ADDRESS = 'https://lantern.example/nightlight?visitor=ana#buy';
const claimsOf = (markup: string) => readPage(documentOf(markup), ADDRESS, seen).claims;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('readPage', () => {
  it('reads a vendor page whole', () => {
    const reading = readPage(
      documentOf(`<!doctype html><html lang="en-GB"><head>
        <title> Nightlight |  Lantern Care </title>
        <link rel="canonical" href="/nightlight?from=search">
        <meta name="description" content="A lamp that notices falls.">
        <meta property="og:site_name" content="Lantern">
        ${jsonLd({ '@type': 'Product', name: 'Nightlight', brand: { '@type': 'Brand', name: 'Lantern Care' } })}
        </head><body><h1>Nightlight</h1><p>Text.</p></body></html>`),
      ADDRESS,
      seen,
    );
    expect(reading).toEqual({
      pageKey: 'https://lantern.example/nightlight',
      claims: {
        title: 'Nightlight | Lantern Care',
        canonical: 'https://lantern.example/nightlight',
        heading: 'Nightlight',
        language: 'en-GB',
        description: 'A lamp that notices falls.',
        siteName: 'Lantern',
        productNames: ['Nightlight'],
        vendorNames: ['Lantern Care'],
        kinds: ['Product'],
      },
      sensitive: [],
    });
  });

  it('reads an empty page as empty claims', () => {
    expect(readPage(documentOf(''), 'about:blank', seen)).toEqual({
      pageKey: null,
      claims: {
        title: '',
        canonical: null,
        heading: '',
        language: '',
        description: '',
        siteName: '',
        productNames: [],
        vendorNames: [],
        kinds: [],
      },
      sensitive: [],
    });
  });

  it('tells of a password field and a log-out control it sees', () => {
    const words = 'word '.repeat(100);
    const page = documentOf(`<p>${words}</p><input type="password"><a href="/logout">Leave</a>`);
    expect(readPage(page, ADDRESS, seen).sensitive).toEqual(['password-field', 'log-out-control']);
  });
});

describe('the heading', () => {
  it.each([
    ['is the first heading of the first level', '<h2>Second</h2><h1>First</h1><h1>Other</h1>', 'First'],
    [
      'is the one the title repeats, where a logo or side box comes before it',
      '<title>Nightlight, the lamp that cares: Lantern</title><h1>Follow us</h1><h1>Nightlight, the lamp that cares, from £40</h1>',
      'Nightlight, the lamp that cares, from £40',
    ],
    ['is not one that cannot be seen', '<h1 hidden>Old</h1><h1>New</h1>', 'New'],
    ['is not an empty one', '<h1> </h1><h1><img alt=""></h1><h1>Real</h1>', 'Real'],
    ['is the first of the second level where there is no other', '<h1></h1><h2>Second</h2>', 'Second'],
    ['may be a picture with words', '<h1><img alt="Nightlight"></h1>', 'Nightlight'],
    [
      'keeps lines apart and words together',
      '<h1>Night<b>light</b><br>for homes<div>and</div>people</h1>',
      'Nightlight for homes and people',
    ],
    [
      'leaves out scripts and styles',
      '<h1><style>.a{}</style>Night<script>1</script>light</h1>',
      'Nightlight',
    ],
  ])('%s', (_rule, markup, heading) => {
    expect(claimsOf(markup).heading).toBe(heading);
  });
});

describe('the canonical address', () => {
  it.each([
    ['another site, as a claim', 'https://vendor.example/p', 'https://vendor.example/p'],
    [
      'without query, fragment or user name',
      'https://u:p@vendor.example/p?a=1#b',
      'https://vendor.example/p',
    ],
    ['relative to the page', '../tour/', 'https://lantern.example/tour/'],
    ['nothing when it is no address', 'https://', null],
    ['nothing for other schemes', 'javascript:alert(1)', null],
    ['nothing for files', 'file:///home/ana/secret', null],
    ['nothing when too long', `https://vendor.example/${'x'.repeat(3_000)}`, null],
  ])('is %s', (_rule, href, canonical) => {
    expect(claimsOf(`<link rel="alternate canonical" href="${href}">`).canonical).toBe(canonical);
  });
});

describe('the language', () => {
  it.each([
    ['cy', 'cy'],
    ['en_GB', 'en-GB'],
    [' zh-Hant-TW ', 'zh-Hant-TW'],
    ['English', ''],
    ['', ''],
    ['en"><script>', ''],
    [`en${'-abcdefgh'.repeat(9)}`, ''],
  ])('of lang "%s" is "%s"', (lang, language) => {
    const document_ = documentOf('');
    document_.documentElement.setAttribute('lang', lang);
    expect(readPage(document_, ADDRESS, seen).claims.language).toBe(language);
  });
});

describe('meta elements', () => {
  it('are read by name or property, in any capitals, past empty ones', () => {
    const { description, siteName } = claimsOf(
      '<meta name="Description" content=""><meta name="DESCRIPTION" content="Care &amp;amp; light"><meta name="og:site_name" content="Lantern">',
    );
    expect([description, siteName]).toEqual(['Care & light', 'Lantern']);
  });

  it('fall back on the Open Graph description', () => {
    expect(claimsOf('<meta property="og:description" content="Light">').description).toBe('Light');
  });

  it('give the site its name before structured data does, and an application name after', () => {
    const site = jsonLd({ '@type': 'WebSite', name: 'From data' });
    const app = '<meta name="application-name" content="From app">';
    expect(claimsOf(`${app}${site}<meta property="og:site_name" content="From graph">`).siteName).toBe(
      'From graph',
    );
    expect(claimsOf(`${app}${site}`).siteName).toBe('From data');
    expect(claimsOf(app).siteName).toBe('From app');
  });
});

describe('a hostile page', () => {
  it('cannot hide its title or elements behind elements named like properties of the document', () => {
    const document_ = documentOf('<html lang="cy"><title>Real</title><h1>Heading</h1><img>');
    const image = document_.querySelector('img');
    // What a browser does for scripts of the page when elements bear these names.
    for (const name of ['title', 'querySelectorAll', 'createTreeWalker', 'body', 'documentElement']) {
      Object.defineProperty(document_, name, { value: image });
    }
    const { claims } = readPage(document_, ADDRESS, seen);
    expect([claims.title, claims.heading, claims.language]).toEqual(['Real', 'Heading', 'cy']);
  });

  it('loses only the part that cannot be read, and is asked about when its signs cannot be', () => {
    const document_ = documentOf(
      `<title>Real</title><h1>Heading</h1>${jsonLd({ '@type': 'Product', name: 'Nightlight' })}`,
    );
    const reading = readPage(document_, ADDRESS, () => {
      throw new Error('no layout');
    });
    expect(reading.claims).toMatchObject({ title: 'Real', heading: '', productNames: ['Nightlight'] });

    const walk = vi.spyOn(Document.prototype, 'createTreeWalker').mockImplementation(() => {
      throw new Error('refused');
    });
    expect(readPage(document_, ADDRESS, seen).sensitive).toEqual(['password-field']);
    expect(walk).toHaveBeenCalled();
  });

  it('is read from its first characters when a text is five million long', () => {
    const document_ = documentOf('<title></title><h1></h1><p></p><a></a>');
    const huge = 'word '.repeat(1_000_000);
    for (const element of document_.querySelectorAll('title, h1, p, a')) element.append(huge);
    document_.querySelector('h1')?.setAttribute('lang', huge);
    const { claims } = readPage(document_, ADDRESS, seen);
    expect(claims.title).toBe('word '.repeat(60).trim());
    expect(claims.heading).toBe('word '.repeat(60).trim());
  });

  it('has no more than twenty of its headings looked at', () => {
    const visible = vi.fn(() => false);
    readPage(documentOf('<h1>x</h1>'.repeat(500)), ADDRESS, visible);
    expect(visible).toHaveBeenCalledTimes(20);
  });

  it('gives a reading the background accepts unchanged, whatever its elements say', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 50 }),
      fc.constantFrom(
        '\u202e',
        'x'.repeat(3_000),
        '\ud800',
        ' ',
        '\u0000',
        '__proto__',
        'https://a.example/ \n',
      ),
    );
    const tag = fc.constantFrom(
      'title',
      'h1',
      'h2',
      'meta',
      'link',
      'script',
      'div',
      'form',
      'input',
      'a',
      'html',
    );
    const name = fc.constantFrom(
      'name',
      'property',
      'content',
      'rel',
      'href',
      'type',
      'lang',
      'itemscope',
      'itemtype',
      'itemprop',
    );
    const value = fc.oneof(
      text,
      fc.constantFrom(
        'canonical',
        'description',
        'og:site_name',
        'application/ld+json',
        'password',
        'name',
        'brand',
        'https://schema.org/Product',
      ),
    );
    const element = fc.record({
      tag,
      text,
      attributes: fc.array(fc.tuple(name, value), { maxLength: 4 }),
      inLast: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(element, { maxLength: 12 }), fc.oneof(fc.webUrl(), text), (elements, address) => {
        const document_ = documentOf('');
        let last: Element = document_.body;
        for (const { tag: localName, text: inside, attributes, inLast } of elements) {
          const made = document_.createElement(localName);
          for (const [key, content] of attributes) made.setAttribute(key, content);
          made.append(inside);
          (inLast ? last : document_.body).append(made);
          last = made;
        }
        const reading = readPage(document_, address, seen);
        expect(v.parse(PageReading, reading)).toEqual(reading);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same lists, in JSON, as it was read: messages carry nothing else', () => {
    const reading = readPage(documentOf(jsonLd({ '@type': 'Product', name: 'N' })), ADDRESS, seen);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });
});
