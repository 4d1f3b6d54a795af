// @ts-check
/** The words of summary.txt: what the demonstration did, from what was counted in its files. */

/** @typedef {{ name: string, seconds: number }} Step */

/**
 * @typedef {import('./demo-check-evidence.mjs').EvidenceCounted & { blackPixels: number }} EvidenceFound
 * the evidence in review.json, and how many pixels of its picture were looked at and are black
 */

/**
 * @param {{ product: string, given: number, counted: { json: number, csv: number },
 *   evidence: EvidenceFound, played: import('./demo-instrument.mjs').Played, steps: readonly Step[] }} done
 */
export function summary({ product, given, counted, evidence, played, steps }) {
  const lines = [
    'Equal Say: what the demonstration did',
    '',
    `Product reviewed: ${product} (invented)`,
    `Answers given on screen: ${given}`,
    `Answers in review.json: ${counted.json}`,
    `Rows in answers.csv: ${counted.csv}`,
    'The browser was closed and started again in the middle; the review went on where it was.',
    '',
    ...fromPage(evidence),
    '',
    ...instrument(played),
    '',
    'Time per step, in seconds on this machine:',
    ...steps.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)}  ${name}`),
    '',
  ];
  return lines.join('\n');
}

/** @param {EvidenceFound} evidence */
function fromPage({ quotes, present, changed, gone, pictures, blackPixels }) {
  return [
    `Quotes taken from the page by hand: ${quotes}; each one’s SHA-256 was worked out again from its words in review.json`,
    `After the vendor edited the page, of these: ${present} word for word, ${changed} changed, ${gone} not on the page any more`,
    `Pictures of the page: ${pictures}, a PNG with a name blacked out; ${blackPixels} pixels under the box were read, and all are black`,
    'answers.csv says beside each of these answers what it rests on',
  ];
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
