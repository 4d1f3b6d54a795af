/** Writes the letter to the vendor as Markdown (CommonMark), in which other people's text stays only text. */
import type { LetterDocument, LetterPassage, LetterQuestion } from './letter-document';

/** Characters that begin emphasis, code, links, pictures, HTML, entities, tables or mathematics anywhere in a line. */
const ANYWHERE = /[\\`*_[\]<>&~|$^!{}]/g;

/** What makes a heading, a list, a rule or a fence of a line that begins with it. */
const AT_START = /^([#+=:-])/;
const NUMBER_AT_START = /^(\d{1,9})([.)])/;

/** One line as text: whatever it holds, it makes no markup. */
function escapedLine(line: string): string {
  return line.trim().replace(ANYWHERE, '\\$&').replace(AT_START, '\\$1').replace(NUMBER_AT_START, '$1\\$2');
}

/** Text as Markdown that shows as just that text, its line breaks kept. */
export function escapeMarkdown(text: string): string {
  return text
    .split('\n')
    .map(escapedLine)
    .filter((line) => line !== '')
    .join('\\\n');
}

function quoteBlock({ text, source }: LetterPassage): string {
  const quoted = escapeMarkdown(text)
    .split('\n')
    .map((line) => `> ${line}`);
  return [...quoted, ...(source === '' ? [] : ['>', `> ${escapeMarkdown(source)}`])].join('\n');
}

function questionBlock(question: LetterQuestion): string {
  const { number, label, mustHave, words, why, quoteLead, quotes } = question;
  const mark = `${number}. `;
  const head = `**${escapeMarkdown(label)}**${mustHave === null ? '' : ` (${escapeMarkdown(mustHave)})`}`;
  const reason = why === '' ? [] : [escapeMarkdown(why)];
  const said = quotes.flatMap((passage) => [escapeMarkdown(quoteLead), quoteBlock(passage)]);
  const blocks = [head, ...words.map(escapeMarkdown), ...reason, ...said];
  // What belongs to an item stands as far in as the item's own text.
  const inner = blocks.join('\n\n').replace(/\n(?!\n)/g, `\n${' '.repeat(mark.length)}`);
  return `${mark}${inner}`;
}

/** The whole letter. Ends with a line end. */
export function letterAsMarkdown(letter: LetterDocument): string {
  const facts = letter.facts.map(
    ({ name, value }) => `- **${escapeMarkdown(name)}:** ${escapeMarkdown(value)}`,
  );
  const blocks = [
    `# ${escapeMarkdown(letter.heading)}`,
    facts.join('\n'),
    escapeMarkdown(letter.greeting),
    ...letter.opening.map(escapeMarkdown),
    ...(letter.questions.length === 0 ? [] : [`## ${escapeMarkdown(letter.questionsHeading)}`]),
    ...letter.questions.map(questionBlock),
    ...letter.closing.map(escapeMarkdown),
    ...letter.standing.map(escapeMarkdown),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
