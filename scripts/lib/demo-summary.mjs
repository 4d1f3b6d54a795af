// @ts-check
/** The words of summary.txt: what the demonstration did, from what was counted in its files. */

/** @typedef {{ name: string, seconds: number }} Step */

/**
 * @typedef {import('./demo-check-evidence.mjs').EvidenceCounted & { blackPixels: number }} EvidenceFound
 * the evidence in review.json, and how many pixels of its picture were looked at and are black
 */

/**
 * @param {{ product: string, given: number, counted: { json: number, csv: number },
 *   evidence: EvidenceFound, played: import('./demo-instrument.mjs').Played,
 *   recorded: import('./demo-record.mjs').Recorded, steps: readonly Step[] }} done
 */
export function summary({ product, given, counted, evidence, played, recorded, steps }) {
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
    ...decision(recorded),
    '',
    ...files(recorded),
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

/** @param {import('./demo-record.mjs').Recorded} recorded */
function decision({ second, secondAnswers, nextReview, exercise }) {
  const { asked, sentTo, fileName, sha256, inSnapshot } = exercise;
  return [
    `A second product: ${second} (invented), ${secondAnswers} answers in a commissioner’s full review`,
    `The day set for the next review of the first: ${nextReview}`,
    `An exercise with both, side by side; nothing is ranked. One letter of ${asked} questions, marked as sent to ${sentTo} vendors`,
    `Closed with a snapshot, ${fileName}: ${inSnapshot.products} products and the ${inSnapshot.reviews} reviews that can be compared`,
    `Its SHA-256, shown on screen and worked out again from the file: ${sha256}`,
  ];
}

/** @param {import('./demo-record.mjs').Recorded} recorded */
function files({ report, exported, everything }) {
  const { restored, pictures } = everything;
  return [
    `report.html, report.docx: what was filled in stands in both; nothing to run or to fetch in report.html; pictures inside: ${report.pictures}`,
    `report.pdf: printed from report.html opened from disk, tagged, ${report.pages} pages`,
    `The SHA-256 of its data file, printed in the report: ${report.hash}`,
    '“Check a file” took the data file for the same, and one with a letter changed for another',
    `answers.xlsx: ${exported.sheets.length} sheets, ${exported.answers} answers`,
    `answers-wide.csv: ${exported.reviews} reviews, a row each, ${exported.columns} columns; every answer stands in its row`,
    `evidence.jsonld: ${exported.annotations} annotations, every quote word for word`,
    `backup.zip, brought back in a fresh profile, which then has as many of each: products ${restored.products}, reviews ${restored.assessments}, answers ${restored.answers}, changes ${restored.events}, pieces of evidence ${restored.evidence}, meetings ${restored.meetings}, exercises ${restored.exercises}, snapshots ${restored.snapshots}`,
    `Pictures: ${pictures}, the same byte for byte in the backup and in the fresh profile`,
  ];
}
