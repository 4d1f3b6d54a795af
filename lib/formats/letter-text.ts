/** Writes the letter to the vendor as plain text, for an e-mail or a form. */
import type { LetterDocument, LetterQuestion } from './letter-document';

/** Every line of a text further in, so that nobody else's words pass for ours or for another number. */
function indented(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => `${by}${line}`)
    .join('\n');
}

function questionText(question: LetterQuestion): string {
  const { number, label, mustHave, words, why, quoteLead, quotes } = question;
  const head = `${number}. ${label}${mustHave === null ? '' : ` (${mustHave})`}`;
  const said = quotes.map(({ text, source }) =>
    [indented(quoteLead, '   '), indented(text, '   > '), source === '' ? '' : indented(source, '   ')]
      .filter((line) => line !== '')
      .join('\n'),
  );
  const parts = [...words, why].filter((part) => part !== '').map((part) => indented(part, '   '));
  return [[head, ...parts.slice(0, 1)].join('\n'), ...parts.slice(1), ...said].join('\n\n');
}

/** The whole letter; paragraphs are parted by an empty line, and lines are not broken. Ends with a line end. */
export function letterAsText(letter: LetterDocument): string {
  const blocks = [
    letter.heading,
    letter.facts.map(({ name, value }) => `${name}: ${value}`).join('\n'),
    letter.greeting,
    ...letter.opening,
    ...letter.questions.map(questionText),
    ...letter.closing,
    ...letter.standing,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
