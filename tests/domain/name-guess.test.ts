/** Which names are proposed for a product and its vendor, from what pages of different kinds claim. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { nameGuess } from '../../lib/domain/name-guess';
import { type PageClaims, ProductDescription } from '../../lib/domain/product';

const PAGE = 'https://www.lantern-care.example/nightlight';
const FRONT = 'https://www.lantern-care.example/';

function claims(some: Partial<PageClaims>): PageClaims {
  return {
    title: '',
    canonical: null,
    heading: '',
    language: '',
    description: '',
    siteName: '',
    productNames: [],
    vendorNames: [],
    kinds: [],
    ...some,
  };
}

describe("the product's name", () => {
  const cases: [string, Partial<PageClaims>, string][] = [
    [
      'is the one in structured data',
      { productNames: ['Nightlight'], heading: 'Sleep well', title: 'Lamps' },
      'Nightlight',
    ],
    [
      'is, of several in structured data, the one the heading speaks of',
      { productNames: ['Daylight', 'Nightlight'], heading: 'Meet Nightlight' },
      'Nightlight',
    ],
    [
      'is the first in structured data when the page speaks of none',
      { productNames: ['Daylight', 'Nightlight'] },
      'Daylight',
    ],
    [
      'is a heading the title repeats',
      {
        heading: 'Nightlight, the lamp that notices when somebody falls',
        title: 'Nightlight, the lamp that notices when somebody falls | Lantern',
      },
      'Nightlight, the lamp that notices when somebody falls',
    ],
    [
      'is the longest part of the title that the heading contains',
      {
        heading: 'Nightlight notices falls before anybody else in the house does',
        title: 'Falls | Nightlight | Lantern Care',
        vendorNames: ['Lantern Care'],
      },
      'Nightlight',
    ],
    [
      'is what stands before the colon in a heading the title repeats',
      {
        heading: 'Nightlight: a lamp that notices falls',
        title: 'Nightlight: a lamp that notices falls | Lantern',
      },
      'Nightlight',
    ],
    [
      'is what stands before the colon in the title when the heading speaks of something else',
      { heading: 'The log of changes', title: 'Nightlight: what changed, month by month' },
      'Nightlight',
    ],
    [
      'is not a sentence before a colon',
      { heading: 'What we learnt in a year: less is more', title: 'What we learnt in a year: less is more' },
      'What we learnt in a year: less is more',
    ],
    ['is a short heading', { heading: 'Nightlight Pro', title: 'A lamp for the night' }, 'Nightlight Pro'],
    [
      'is the first part of the title when the heading is a slogan',
      {
        heading: 'Because nobody should wait on the floor for help',
        title: 'Nightlight – Lantern Care',
        siteName: 'Lantern Care',
      },
      'Nightlight',
    ],
    [
      'is not the name of the site, wherever the title puts it',
      { title: 'Lantern Care » Nightlight', siteName: 'LANTERN care' },
      'Nightlight',
    ],
    [
      'is not a word for a kind of page',
      { heading: 'Features', title: 'Features | Nightlight | Lantern Care', siteName: 'Lantern Care' },
      'Nightlight',
    ],
    [
      'keeps a hyphen that is part of it',
      { title: 'e-Nightlight 24-7 - Lantern Care', siteName: 'Lantern Care' },
      'e-Nightlight 24-7',
    ],
    ['ends without the mark that led on to a slogan', { heading: 'Nightlight:' }, 'Nightlight'],
    [
      'is a slogan rather than nothing',
      { heading: 'Because nobody should wait on the floor for help' },
      'Because nobody should wait on the floor for help',
    ],
    ['is the site when the page says nothing else', { siteName: 'Lantern Care' }, 'Lantern Care'],
  ];
  it.each(cases)('%s', (_rule, some, name) => {
    expect(nameGuess(claims(some), PAGE).name).toBe(name);
  });

  it('is the site on a front page, whose heading is a slogan', () => {
    const front = claims({
      siteName: 'Lantern Care | Light for all',
      heading: 'Light for care',
      title: 'Light for care',
    });
    expect(nameGuess(front, FRONT).name).toBe('Lantern Care');
    expect(nameGuess(front, `${FRONT}?utm=1#top`).name).toBe('Lantern Care');
    expect(nameGuess(front, PAGE).name).toBe('Light for care');
  });
});

describe("the vendor's name", () => {
  const cases: [string, Partial<PageClaims>, string, string][] = [
    [
      'is the one in structured data',
      { vendorNames: ['Lantern Care Ltd', 'Shop'], siteName: 'Lantern' },
      PAGE,
      'Lantern Care Ltd',
    ],
    [
      'is the name of the site, without its slogan',
      { siteName: 'Lantern Care | Light for care' },
      PAGE,
      'Lantern Care',
    ],
    [
      'is the part of the title that the address repeats',
      { title: 'Nightlight | Lantern Care' },
      PAGE,
      'Lantern Care',
    ],
    [
      'is that part also where the address has a longer host',
      { title: 'Nightlight - Lantern' },
      'https://shop.lantern.example/a',
      'Lantern',
    ],
    ['is the host when the page names nobody', { title: 'Nightlight' }, PAGE, 'lantern-care.example'],
    ['is nothing for a bare number', { title: 'Nightlight' }, 'http://127.0.0.1:8080/a', ''],
    ['is nothing for a file', {}, 'file:///tmp/nightlight.html', ''],
  ];
  it.each(cases)('%s', (_rule, some, address, vendor) => {
    expect(nameGuess(claims(some), address).vendor).toBe(vendor);
  });
});

it('proposes only names the form accepts, whatever a page claims', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.constantFrom('|', ' - ', ':', '«»', 'x'.repeat(300), ' | '.repeat(90)),
  );
  const name = fc.string({ minLength: 1, maxLength: 200 }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(
      line,
      line,
      line,
      fc.array(name, { maxLength: 3 }),
      fc.array(name, { maxLength: 3 }),
      fc.oneof(fc.webUrl(), line),
      (title, heading, siteName, productNames, vendorNames, address) => {
        const guess = nameGuess(claims({ title, heading, siteName, productNames, vendorNames }), address);
        expect(v.is(ProductDescription.entries.vendor, guess.vendor)).toBe(true);
        if (guess.name !== '') expect(v.is(ProductDescription.entries.name, guess.name)).toBe(true);
        expect(guess.name).toBe(guess.name.trim());
      },
    ),
  );
});
