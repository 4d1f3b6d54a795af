/** What looks personal in a quote, and what only nearly does. */
import { describe, expect, it } from 'vitest';
import { personalSigns } from '../../lib/domain/personal-signs';

describe('an e-mail address', () => {
  it.each([
    'Write to gwen@harbwr.example.',
    'gwen.ap-rhys+care@mail.harbwr.example',
    'Ŵyn@tŷ-golau.example is ours',
    '(hello@a.example)',
    'mailto:a_b%c@x-y.example',
  ])('is seen in %j', (text) => {
    expect(personalSigns(text)).toEqual(['email']);
  });

  it.each([
    'Follow @harbwr for news.',
    'Meet us @ the show.',
    'price@',
    'two@@signs.example',
    'a@localhost',
    'harbwr.example/contact',
    'v1.2 @ 3.4',
  ])('is not seen in %j', (text) => {
    expect(personalSigns(text)).toEqual([]);
  });
});

describe('a telephone number', () => {
  it.each([
    'Ring 01632 960123 now.',
    'Ring 01632 960 123.',
    '(01632) 960123',
    '020 7946 0123',
    '(020) 7946 0123',
    '02079460123',
    '029 2018 0123',
    '07700 900123',
    'Our phone number: 01632 960123',
    'Telephone no. 01632 960123',
    '07700-900-123',
    '07700.900.123',
    '0808 157 0123',
    '0300 123 4567',
    '+44 20 7946 0123',
    '+44 (0)20 7946 0123',
    '+44(0)7700 900123',
    '(+44) 7700 900123',
    '0044 7700 900123',
    '+353 1 234 5678',
    '+1 202-555-0123',
    '+49 30 901820123',
    'Tel: 01632\u00a0960123',
    'Call 01632 960123, day or night',
  ])('is seen in %j', (text) => {
    expect(personalSigns(text)).toEqual(['phone']);
  });

  it.each([
    'since 2019',
    '2019-2024',
    'between 1998 and 2024',
    '£12,500,000 a year',
    'for £1 200 000 000',
    '99.99999999 %',
    '0123456789%',
    'ISO 27001:2022',
    'ISO/IEC 27001, 27017 and 27018',
    'DCB0129 and DCB0160',
    'DCB 0129 0160 0129',
    '2024-06-01 12:30:00',
    '2024-06-01',
    '01/02/2024 09:30:00',
    '01.02.2024 - 03.04.2024',
    '01-02-2024 to 03-04-2024',
    'Company number 01234567',
    'Company number: 0123456789',
    'VAT no. 0123456789',
    'ICO registration Z1234567',
    'ISBN 0123456789',
    'version 10.2.3.4.5.6.7.8',
    '192.168.100.100',
    '1,000,000,000 readings',
    '24/7 and 365 days',
    '10 20 30 40 50 60',
    '0.123456789',
    'a01632960123',
    '01632 960',
    'order 00123456789',
    '123456789012345678901234',
  ])('is not seen in %j', (text) => {
    expect(personalSigns(text)).toEqual([]);
  });
});

describe('a name after a title', () => {
  it.each([
    'said Mrs Rhys, who lives there',
    'Mr. Rhys',
    'Ms Ŵyn ap Gruffydd',
    'Miss Ŷnys',
    'Mx Lane',
    'Dr Okafor',
    'Dr. Okafor',
    'DR OKAFOR',
    'Mr J. Evans',
    'Mrs A B Evans',
    "Mr O'Neill",
    'Mr O’Neill',
    '“Mrs Evans”',
    'Mr\u00a0Evans',
  ])('is seen in %j', (text) => {
    expect(personalSigns(text)).toEqual(['titled-name']);
  });

  it.each([
    'Mr and Mrs',
    'the mr name',
    'We miss Harbwr.',
    'Miss a visit and you know.',
    'MS in engineering',
    'the Dr is in',
    'Drs Evans',
    'Mrs',
    'CDMr Evans',
    'Dr.',
    'a 5 ms Delay',
    'dr Evans',
    'Mr 5',
    'e-Dr Rota',
  ])('is not seen in %j', (text) => {
    expect(personalSigns(text)).toEqual([]);
  });
});

it('tells each sign once, in one order', () => {
  expect(personalSigns('Mrs Evans, 01632 960123, 01632 960124, gwen@a.example, Mr Evans')).toEqual([
    'email',
    'phone',
    'titled-name',
  ]);
  expect(personalSigns('')).toEqual([]);
});

it.each([
  ['a@', []],
  ['a.', []],
  ['a@a.', ['email']],
  ['a-', []],
  ['0 ', []],
  ['0-(', []],
  ['+', []],
  ['+44 ', []],
  ['01632 96012 ', []],
  ['Mr ', ['titled-name']],
  ['Mr A. ', ['titled-name']],
  ['Mr A. B. C. ', ['titled-name']],
  ['@', []],
  ['ŵ', []],
  ['ISO no ', []],
  ['VAT no. 0123456789 ', []],
  ['mr a. ', []],
])('comes to an end with a million units of %j', (piece, signs) => {
  // A pattern that goes back and forth would not be done before the test's own time is up.
  expect(personalSigns(piece.repeat(Math.ceil(1_000_000 / piece.length)))).toEqual(signs);
});
