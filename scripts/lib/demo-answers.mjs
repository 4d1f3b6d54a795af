// @ts-check
/** What the demonstration answers: invented, so that every kind of answer is seen, and checked afterwards. */

/** @typedef {{ value: string, note: string, reason: string }} Planned */

/** The answers as the screen words them, by the codes that files hold. */
export const ANSWER_WORDS = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  'not-enough-information': 'Not enough information',
  'does-not-apply': 'Does not apply',
};

const ROUND = [
  'yes',
  'partly',
  'not-enough-information',
  'yes',
  'no',
  'not-enough-information',
  'does-not-apply',
];

/**
 * The answer to the question at this place (from 0) among all questions.
 * @param {number} place
 * @param {string} label the question's short name
 * @param {boolean} mustHave
 * @returns {Planned}
 */
export function plannedAnswer(place, label, mustHave) {
  const value = ROUND[place % ROUND.length] ?? 'yes';
  return {
    value,
    note: place % 9 === 0 ? `Invented note on “${label}”: the page says so in its second paragraph.` : '',
    reason:
      value === 'does-not-apply' && mustHave ? 'Invented reason: the council does this part itself.' : '',
  };
}
