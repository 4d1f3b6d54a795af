// @vitest-environment happy-dom
/** The result of a review in both made-up languages: no word of it is written in the code. */
import { afterEach, describe, expect, it } from 'vitest';
import { given } from '../../fixtures/result/builders';
import { LADDER_QUESTIONS, setEnglish, showResult, TWO_THEMES } from '../result/set-up';
import { leftInEnglish, SMALL_WORDS, showIn, TAGS, tidy } from './left-in-english';

afterEach(tidy);

/** What the fixtures call themes, questions and the product. */
const DATA = [...SMALL_WORDS, 'Label Theme About', 'Hearthlight Invented Care Ltd'];

const ids = (structure: typeof TWO_THEMES) => structure.questions.map(({ id }) => id);
const KINDS = [
  given('yes', { strength: 3 }),
  given('no'),
  given('not-enough-information'),
  given('partly', { lived: true }),
  given('does-not-apply', { reason: '…' }),
  given('yes', { strength: 1 }),
];

describe.each(TAGS)('in %s', (tag) => {
  /** Question ids stand on screen as they are: codes of three letters and a number. */
  const codes = [...ids(TWO_THEMES), ...ids(LADDER_QUESTIONS)].map((id) => id.replace(/\d+/, ''));

  it.each([
    ['every kind of answer', TWO_THEMES, KINDS],
    ['nothing but yes', LADDER_QUESTIONS, [given('yes')]],
    ['nothing that applies', TWO_THEMES, [given('does-not-apply', { reason: '…' })]],
    ['what nobody knows', LADDER_QUESTIONS, [given('not-enough-information')]],
    ['claims alone', LADDER_QUESTIONS, [given('yes', { strength: 0 })]],
  ])('shows the result of %s', (_name, structure, kinds) => {
    setEnglish();
    showIn(tag);
    const answers = ids(structure).flatMap((id, index) => {
      const answer = kinds[index % kinds.length];
      return answer ? [[id, answer] as const] : [];
    });
    showResult(Object.fromEntries(answers), { structure, currentVersion: '9.0.0' });
    expect(document.querySelectorAll('h2').length).toBeGreaterThan(2);
    expect(leftInEnglish(document.body, [...DATA, ...codes])).toEqual([]);
  });
});
