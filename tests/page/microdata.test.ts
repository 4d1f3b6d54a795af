// @vitest-environment happy-dom
/** Microdata read as the same shape as JSON-LD: whose property is whose, and no more than a few items. */
import { describe, expect, it } from 'vitest';
import { microdataItems } from '../../lib/page/microdata';
import { structuredNames } from '../../lib/page/structured-data';
import { documentOf } from './documents';

const nothing = { productNames: [], vendorNames: [], kinds: [], siteNames: [] };

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

  it('looks at no more than a hundred properties of an item', () => {
    const nameAfter = (others: number) =>
      namesIn(
        `<i itemscope itemtype="https://schema.org/Product">${'<b itemprop="x">x</b>'.repeat(others)}<b itemprop="name">Nightlight</b></i>`,
      ).productNames;
    expect([nameAfter(99), nameAfter(100)]).toEqual([['Nightlight'], []]);
  });

  it('looks at no more than fifty of a thousand items', () => {
    const item = '<i itemscope itemtype="https://schema.org/Product"><b itemprop="name">x</b></i>';
    expect(microdataItems(documentOf(item.repeat(1_000)))).toHaveLength(50);
  });
});
