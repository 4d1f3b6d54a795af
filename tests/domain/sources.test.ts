/** What may be shown of sources: nothing from memory, and second-hand only as not confirmed. */
import { describe, expect, it } from 'vitest';
import { type Source, shownSources, sourceOf, type TrustMark } from '../../lib/domain/sources';

const source = (code: string, trust: TrustMark = 'confirmed'): Source => ({
  code,
  title: `About ${code}`,
  publisher: 'Hollyhock Press',
  year: null,
  address: null,
  trust,
});
const LIST = [
  source('ESF'),
  source('S0'),
  source('DTAC'),
  source('CARE', 'from-memory'),
  source('CARE-SG', 'second-hand'),
];

describe('sourceOf', () => {
  it.each([
    ['ESF', 'ESF', null],
    ['ESF(10-13)', 'ESF', '10-13'],
    ['S0.e', 'S0', 'e'],
    ['DTAC-C1', 'DTAC', 'C1'],
    ['CARE-SG', 'CARE-SG', null],
    ['CARE(s1)', 'CARE', 's1'],
  ])('takes %s for %s, part %s', (code, found, part) => {
    expect(sourceOf(code, LIST)).toEqual({ source: LIST.find((one) => one.code === found), part });
  });

  it.each(['XYZ', 'XYZ(2)', 'S0.', 'ESF-2', '', 'ESF()'])('knows no source for %j', (code) => {
    expect(sourceOf(code, LIST)).toBeNull();
  });
});

describe('shownSources', () => {
  it('shows each source once with its parts, in the order of the codes', () => {
    const shown = shownSources(['S0.e', 'ESF(2)', 'S0.b', 'ESF', 'ESF(2)'], LIST);
    expect(shown.map((one) => [one.source.code, one.parts])).toEqual([
      ['S0', ['e', 'b']],
      ['ESF', ['2']],
    ]);
  });

  it('leaves out what is from memory and what nobody explained', () => {
    expect(shownSources(['CARE', 'CARE(s1)', 'XYZ'], LIST)).toEqual([]);
  });

  it('says of a second-hand source that it is not confirmed, and of no other', () => {
    const shown = shownSources(['CARE-SG', 'ESF'], LIST);
    expect(shown.map((one) => one.notConfirmed)).toEqual([true, false]);
  });
});
