// @vitest-environment happy-dom
/** Names out of schema.org data: which ones count, in what order, and that hostile data changes nothing else. */
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageClaims } from '../../lib/domain/product';
import { jsonLdItems } from '../../lib/page/json-ld';
import { microdataItems } from '../../lib/page/microdata';
import { structuredNames } from '../../lib/page/structured-data';
import { documentOf, jsonLd } from './documents';

const Names = v.strictObject({
  productNames: PageClaims.entries.productNames,
  vendorNames: PageClaims.entries.vendorNames,
  kinds: PageClaims.entries.kinds,
  siteNames: PageClaims.entries.productNames,
});
const nothing = { productNames: [], vendorNames: [], kinds: [], siteNames: [] };

afterEach(() => {
  vi.restoreAllMocks();
});

describe('structuredNames', () => {
  it.each(['brand', 'manufacturer', 'publisher', 'provider', 'author', 'creator'])(
    'takes the %s of a product, as an item or as plain text, for its vendor',
    (maker) => {
      const item = (of: unknown) =>
        structuredNames([{ '@type': 'Product', name: 'Nightlight', [maker]: of }]);
      const expected = {
        ...nothing,
        productNames: ['Nightlight'],
        vendorNames: ['Lantern Care'],
        kinds: ['Product'],
      };
      expect(item('Lantern Care')).toEqual(expected);
      expect(item({ '@type': 'Brand', name: 'Lantern Care' })).toEqual(expected);
      expect(item([{ name: ['Lantern Care'] }])).toEqual(expected);
    },
  );

  it.each([
    'SoftwareApplication',
    'WebApplication',
    'MobileApplication',
    'MedicalDevice',
    'https://schema.org/Product',
    'schema:Product',
  ])('knows %s for a product', (type) => {
    const { productNames, kinds } = structuredNames([{ '@type': ['Thing', type], name: 'Nightlight' }]);
    expect(productNames).toEqual(['Nightlight']);
    expect(kinds).toEqual([type.replace(/.*[/:]/, '')]);
  });

  it.each(['Organization', 'Corporation', 'MedicalOrganization', 'LocalBusiness', 'NGO', 'Brand'])(
    'knows %s for a vendor',
    (type) => {
      expect(structuredNames([{ '@type': type, name: 'Lantern Care' }])).toEqual({
        ...nothing,
        vendorNames: ['Lantern Care'],
        kinds: [type],
      });
    },
  );

  it('puts the maker of a product before the organisations named for other reasons', () => {
    const { vendorNames } = structuredNames([
      { '@type': 'Organization', name: 'Shop of Many Things' },
      { '@type': 'Product', name: 'Nightlight', brand: 'Lantern Care' },
    ]);
    expect(vendorNames).toEqual(['Lantern Care', 'Shop of Many Things']);
  });

  it('goes from a page to what it is about, and through graphs and lists', () => {
    const product = { '@type': 'Product', name: 'Nightlight' };
    for (const data of [{ '@graph': [product] }, [[product]], { '@type': 'WebPage', mainEntity: product }]) {
      expect(structuredNames([data]).productNames).toEqual(['Nightlight']);
    }
  });

  it('takes the publisher of an article for the vendor, and the name of a web site for the site', () => {
    const { vendorNames, siteNames } = structuredNames([
      { '@type': 'Article', publisher: { '@type': 'Organization', name: 'Lantern Care' } },
      { '@type': 'WebSite', name: 'Lantern' },
    ]);
    expect([vendorNames, siteNames]).toEqual([['Lantern Care'], ['Lantern']]);
  });

  it('leaves out people: authors of articles and of reviews, and publishers who are persons', () => {
    const person = { '@type': 'Person', name: 'Ana Example' };
    const review = { '@type': 'Review', author: person, publisher: person };
    expect(
      structuredNames([
        { '@type': 'Article', author: person, publisher: person },
        { '@type': 'Product', review },
      ]),
    ).toEqual({
      ...nothing,
      kinds: ['Product'],
    });
  });

  it('leaves out repeats in other capitals, blanks, names without a letter or digit, and what is not text', () => {
    const names = [
      'Nightlight',
      'NIGHTLIGHT',
      ' ',
      '',
      '\u202e\u200d',
      '---',
      7,
      null,
      true,
      ['x'],
      { value: 'y' },
    ];
    expect(structuredNames(names.map((name) => ({ '@type': 'Product', name }))).productNames).toEqual([
      'Nightlight',
      'x',
    ]);
  });

  it('takes no name from a prototype', () => {
    const hostile: unknown[] = [
      JSON.parse('{"__proto__": {"@type": "Product", "name": "Inherited"}}'),
      JSON.parse(
        '{"@type": "Product", "__proto__": {"name": "Inherited"}, "constructor": {"name": "Built"}}',
      ),
      Object.create({ '@type': 'Product', name: 'Inherited' }),
      JSON.parse('{"@type": ["__proto__", "constructor", "toString"], "name": "Typed"}'),
    ];
    expect(structuredNames(hostile)).toEqual({ ...nothing, kinds: ['Product'] });
    expect(Object.prototype).not.toHaveProperty('name');
  });

  it('keeps at most twenty names', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      '@type': 'Product',
      name: `Product ${index}`,
      brand: `Brand ${index}`,
    }));
    const { productNames, vendorNames } = structuredNames(many);
    expect([productNames.length, vendorNames.length, productNames[0]]).toEqual([20, 20, 'Product 0']);
  });

  it('walks at most two thousand items, and six levels deep', () => {
    let reads = 0;
    const counted = () =>
      new Proxy(
        {},
        {
          getOwnPropertyDescriptor: (_target, key) => {
            if (key === '@type') reads += 1;
            return undefined;
          },
        },
      );
    structuredNames([{ '@graph': Array.from({ length: 100_000 }, counted) }]);
    expect(reads).toBeLessThanOrEqual(2 * 2_000);
    expect(reads).toBeGreaterThan(1_000);

    const nested = (levels: number): unknown =>
      levels === 0 ? { '@type': 'Product', name: 'Deep' } : { '@graph': nested(levels - 1) };
    expect(structuredNames([nested(6)]).productNames).toEqual(['Deep']);
    expect(structuredNames([nested(7)]).productNames).toEqual([]);
  });

  it('gives names within the schema whatever the data holds', () => {
    const key = fc.constantFrom(
      '@type',
      '@graph',
      'name',
      'brand',
      'publisher',
      'mainEntity',
      'author',
      '__proto__',
      'x',
    );
    const leaf = fc.oneof(
      fc.constantFrom(
        'Product',
        'Organization',
        'WebSite',
        `${'A'.repeat(300)}Organization`,
        '\u202eName',
        'x'.repeat(500),
      ),
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.constant(null),
    );
    const { data } = fc.letrec((tie) => ({
      data: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, leaf, tie('list'), tie('item')),
      list: fc.array(tie('data'), { maxLength: 4 }),
      item: fc.dictionary(key, tie('data'), { maxKeys: 5, noNullPrototype: false }),
    }));
    fc.assert(
      fc.property(fc.array(data, { maxLength: 6 }), (items) => {
        const names = structuredNames(items);
        expect(v.parse(Names, names)).toEqual(names);
      }),
    );
  });
});

describe('jsonLdItems', () => {
  it('parses each block on its own, so that a bad one spoils no other', () => {
    const document_ = documentOf(
      `<script type="application/ld+json">{"a": </script>${jsonLd({ b: 1 })}<script type="application/ld+json"></script>${jsonLd({ c: 1 })}`,
    );
    expect(jsonLdItems(document_).filter((item) => item !== null)).toEqual([{ b: 1 }, { c: 1 }]);
  });

  it('reads through a comment or CDATA section round a block', () => {
    for (const [before, after] of [
      ['<!--', '-->'],
      ['//<![CDATA[\n', '\n//]]>'],
      ['/*<![CDATA[*/', '/*]]>*/;'],
    ]) {
      const document_ = documentOf(`<script type="application/ld+json">${before}{"a":1}${after}</script>`);
      expect(jsonLdItems(document_)).toEqual([{ a: 1 }]);
    }
  });

  it('accepts a type with parameters and in capitals, and no other scripts', () => {
    const document_ = documentOf(
      '<script type="APPLICATION/LD+JSON; charset=utf-8">1</script><script type="application/json">2</script><script>3</script>',
    );
    expect(jsonLdItems(document_)).toEqual([1]);
  });

  it('looks at no more than fifty of ten thousand blocks', () => {
    const document_ = documentOf('');
    for (let index = 0; index < 10_000; index += 1) {
      const script = document_.createElement('script');
      script.setAttribute('type', 'application/ld+json');
      script.append(`{"@type":"Product","name":"Product ${index}"}`);
      document_.body.append(script);
    }
    const parse = vi.spyOn(JSON, 'parse');
    expect(jsonLdItems(document_)).toHaveLength(50);
    expect(parse).toHaveBeenCalledTimes(50);
  });

  it('leaves out a block of five million characters without parsing it, and goes on', () => {
    const document_ = documentOf(jsonLd('x'.repeat(5_000_000)) + jsonLd({ b: 1 }));
    const parse = vi.spyOn(JSON, 'parse');
    expect(jsonLdItems(document_)).toEqual([{ b: 1 }]);
    expect(parse).toHaveBeenCalledTimes(1);
  });

  it('parses at most a million characters in all', () => {
    const document_ = documentOf(jsonLd('x'.repeat(190_000)).repeat(40));
    expect(jsonLdItems(document_)).toHaveLength(5);
  });

  it('survives nesting deeper than any parser goes', () => {
    const deep = `<script type="application/ld+json">${'['.repeat(150_000)}</script>`;
    expect(jsonLdItems(documentOf(deep + jsonLd({ b: 1 })))).toEqual([null, { b: 1 }]);
  });
});

describe('microdataItems', () => {
  const namesIn = (markup: string) => structuredNames(microdataItems(documentOf(markup)));

  it('reads a product, its name and its brand', () => {
    const names = namesIn(`
      <div itemscope itemtype="https://schema.org/Product">
        <h2 itemprop="name">Night<b>light</b></h2>
        <div itemprop="brand" itemscope itemtype="https://schema.org/Brand"><meta itemprop="name" content="Lantern Care"></div>
      </div>`);
    expect(names).toEqual({
      ...nothing,
      productNames: ['Nightlight'],
      vendorNames: ['Lantern Care'],
      kinds: ['Product'],
    });
  });

  it('does not take the name of something inside for the name of the product', () => {
    const names = namesIn(`
      <div itemscope itemtype="https://schema.org/Product">
        <div itemprop="review" itemscope itemtype="https://schema.org/Review">
          <span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ana Example</b></span>
        </div>
        <span itemprop="name">Nightlight</span>
      </div>`);
    expect(names).toEqual({ ...nothing, productNames: ['Nightlight'], kinds: ['Product'] });
  });

  it('goes from a page to its main entity', () => {
    const names = namesIn(`
      <body itemscope itemtype="https://schema.org/WebPage">
        <div itemprop="mainEntity" itemscope itemtype="https://schema.org/Product"><i itemprop="name">Nightlight</i></div>`);
    expect(names.productNames).toEqual(['Nightlight']);
  });

  it('is not led by properties named like JSON-LD keywords or like prototypes', () => {
    const names = namesIn(`
      <div itemscope itemtype="https://schema.org/Thing">
        <b itemprop="@type">Product</b><b itemprop="__proto__">x</b><b itemprop="constructor">x</b><b itemprop="name">Thing</b>
      </div>`);
    expect(names).toEqual(nothing);
    expect(Object.prototype).not.toHaveProperty('@type');
  });

  it('reads a form whose fields are named like the methods of an element', () => {
    const document_ = documentOf(
      '<form itemscope itemtype="https://schema.org/Product"><b itemprop="name">Nightlight</b><input></form>',
    );
    const form = document_.querySelector('form');
    const field = document_.querySelector('input');
    // What a browser does when the fields bear these names.
    for (const name of [
      'getAttribute',
      'querySelectorAll',
      'closest',
      'parentElement',
      'ownerDocument',
      'hasAttribute',
    ]) {
      Object.defineProperty(form, name, { value: field });
    }
    expect(structuredNames(microdataItems(document_)).productNames).toEqual(['Nightlight']);
  });

  it('looks at no more than fifty of a thousand items', () => {
    const item = '<i itemscope itemtype="https://schema.org/Product"><b itemprop="name">x</b></i>';
    expect(microdataItems(documentOf(item.repeat(1_000)))).toHaveLength(50);
  });
});
