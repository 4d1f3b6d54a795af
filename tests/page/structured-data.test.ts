/** Names out of schema.org data: which ones count, in what order, and that hostile data changes nothing else. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PageClaims } from '../../lib/domain/product';
import { structuredNames } from '../../lib/page/structured-data';

const Names = v.strictObject({
  productNames: PageClaims.entries.productNames,
  vendorNames: PageClaims.entries.vendorNames,
  kinds: PageClaims.entries.kinds,
  siteNames: PageClaims.entries.productNames,
});
const nothing = { productNames: [], vendorNames: [], kinds: [], siteNames: [] };

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
