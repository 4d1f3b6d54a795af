/** Hard words are found where they stand, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { termsIn } from '../../lib/domain/plain-terms';

const TERMS = {
  DPIA: 'A check of risks to people’s data.',
  DTAC: 'A set of NHS checks.',
  'C++': 'A language.',
};

describe('termsIn', () => {
  it.each([
    ['Ask for the DPIA.', ['DPIA']],
    ['Is there a DTAC form (and a DPIA)?', ['DPIA', 'DTAC']],
    ['DPIAs are many, and subDTAC is none', []],
    ['Written in C++, they say', ['C++']],
    ['', []],
  ])('finds in %j %j', (text, terms) => {
    expect(termsIn([text], TERMS).map(({ term }) => term)).toEqual(terms);
  });

  it('gives the meaning with the term, and nothing for a checklist that explains none', () => {
    expect(termsIn(['DPIA'], TERMS)).toEqual([{ term: 'DPIA', meaning: TERMS.DPIA }]);
    expect(termsIn(['DPIA'])).toEqual([]);
  });
});
