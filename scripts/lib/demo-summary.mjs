// @ts-check
/** The words of summary.txt: what the demonstration did, from what was counted in its files. */

/** @typedef {{ name: string, seconds: number }} Step */

/**
 * @param {{ product: string, given: number, counted: { json: number, csv: number },
 *   played: import('./demo-instrument.mjs').Played, steps: readonly Step[] }} done
 */
export function summary({ product, given, counted, played, steps }) {
  const lines = [
    'Equal Say: what the demonstration did',
    '',
    `Product reviewed: ${product} (invented)`,
    `Answers given on screen: ${given}`,
    `Answers in review.json: ${counted.json}`,
    `Rows in answers.csv: ${counted.csv}`,
    'The browser was closed and started again in the middle; the review went on where it was.',
    '',
    ...instrument(played),
    '',
    'Time per step, in seconds on this machine:',
    ...steps.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)}  ${name}`),
    '',
  ];
  return lines.join('\n');
}

/** @param {import('./demo-instrument.mjs').Played} played */
function instrument(played) {
  return [
    `Reviews of this product in the end: ${played.reviews}, and one meeting, read back from ${played.fileName}`,
    `A care worker’s quick review at 320 px: ${played.workerAnswers} answers, one of them “I don’t know”, and one declined`,
    `A person’s Easy Read review with a helper who does not work for the service: ${played.personAnswers} answers`,
    `Their copy to keep was named ${played.copyName}; nothing else of it was kept`,
    `The commissioner’s full review: evidence strength given to ${played.strengths} answers, and its result`,
    'A meeting of 12 people with 3 voices; hands on one question: 7 yes, 3 no, 2 not sure; kept as one meeting',
    `A letter to the vendor: ${played.asked} questions, as .docx and .md, marked as sent, one reply written down`,
    `A blank form, printed: ${played.pages} pages`,
  ];
}
