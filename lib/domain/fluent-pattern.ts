/** The pattern of one Fluent message as text: read with care, looked through, and written out again. */
import { FluentResource, type Message } from '@fluent/bundle';

/** What a message says: text, and placeables that are filled in. */
export type Pattern = NonNullable<Message['value']>;
type Element = Exclude<Pattern, string>[number];
type Expression = Exclude<Element, string>;
type Select = Extract<Expression, { readonly type: 'select' }>;
type Argument = Extract<Expression, { readonly type: 'func' }>['args'][number];
type Literal = Extract<Expression, { readonly type: 'str' | 'num' }>;

/** What a pattern needs from outside itself; each list is sorted, each name in it once. */
export type Placeholders = {
  /** Values that the code hands over: `$count`. */
  readonly variables: readonly string[];
  /** Other messages and terms (with their dash) that it takes in: `app-name`, `-brand`. */
  readonly references: readonly string[];
  /** Functions that it calls: `NUMBER`. */
  readonly functions: readonly string[];
};

/** Put behind a pattern before it is read: the reader passes over what it cannot read, and this with it. */
const END = '\u0002end';
const END_SOURCE = `{ "${END}" }`;

/** Far more than a message needs. The reader follows each brace and call with a call of its own. */
const MOST_NESTED = 20;
/** All braces and calls together: a brace in quotation marks may close none, but it cannot hide one that opens. */
const MOST_OPENED = 200;

/** Would reading this, or walking through what was read, go deeper than any message needs? */
function nestsTooDeep(source: string): boolean {
  let opened = 0;
  let depth = 0;
  for (const character of source) {
    if (character === '{' || character === '(') opened += 1;
    if (character === '{') depth += 1;
    if (character === '}') depth = Math.max(0, depth - 1);
    if (depth > MOST_NESTED || opened > MOST_OPENED) return true;
  }
  return false;
}

/** Lines after the first belong to a message only when they are indented. */
function indented(source: string, by: number): string {
  return source.replaceAll('\n', `\n${' '.repeat(by)}`);
}

/** Text as a person's editor or spreadsheet left it, with one kind of line end and nothing around it. */
export function tidySource(source: string): string {
  return source.replace(/\r\n?/g, '\n').trim();
}

/**
 * Reads one pattern, as a translator writes it, without the id.
 * @returns `null` when any of it does not parse as Fluent, would become something else than this pattern
 *   (an attribute, another message), when it nests deeper than 20 braces, or when
 *   there is nothing in it.
 */
export function readPattern(source: string): Pattern | null {
  const tidy = tidySource(source);
  if (tidy === '' || nestsTooDeep(tidy)) return null;
  const { body } = new FluentResource(`m = ${indented(tidy, 4)}${END_SOURCE}\n`);
  const [message, another] = body;
  if (another !== undefined || message?.id !== 'm' || Object.keys(message.attributes).length > 0) return null;
  const { value } = message;
  if (value === null || typeof value === 'string') return null;
  const last = value.at(-1);
  if (typeof last !== 'object' || last.type !== 'str' || last.value !== END) return null;
  return value.slice(0, -1);
}

/** One message as it stands in a Fluent file, ending with a line end. */
export function messageSource(
  id: string,
  source: string,
  attributes: Readonly<Record<string, Pattern>> = {},
): string {
  const lines = Object.entries(attributes).map(
    ([name, pattern]) => `\n    .${name} = ${indented(patternSource(pattern), 8)}`,
  );
  return `${id} = ${indented(tidySource(source), 4)}${lines.join('')}\n`;
}

/** What a pattern needs, in any of its variants. */
export function placeholdersOf(pattern: Pattern): Placeholders {
  const found = { var: new Set<string>(), ref: new Set<string>(), func: new Set<string>() };
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && 'name' in value) {
      if (value.type === 'var') found.var.add(String(value.name));
      if (value.type === 'mesg') found.ref.add(String(value.name));
      if (value.type === 'term') found.ref.add(`-${value.name}`);
      if (value.type === 'func') found.func.add(String(value.name));
    }
    for (const part of Object.values(value)) look(part);
  };
  look(pattern);
  const [variables, references, functions] = [found.var, found.ref, found.func].map((names) =>
    [...names].sort(),
  );
  return { variables: variables ?? [], references: references ?? [], functions: functions ?? [] };
}

/** The same pattern with each piece of plain text changed, in every variant; placeables stay as they are. */
export function mapText(pattern: Pattern, change: (text: string) => string): Pattern {
  if (typeof pattern === 'string') return change(pattern);
  return pattern.map((element) => {
    if (typeof element === 'string') return change(element);
    if (element.type !== 'select') return element;
    const variants = element.variants.map(({ key, value }) => ({ key, value: mapText(value, change) }));
    return { ...element, variants };
  });
}

/** The pattern as Fluent source, without an indent of its own: what a translator reads, and may write. */
export function patternSource(pattern: Pattern): string {
  const elements = typeof pattern === 'string' ? [pattern] : pattern;
  const source = elements
    .map((element) => (typeof element === 'string' ? element : placeableSource(element)))
    .join('');
  // Blanks at the beginning would be taken for an indent.
  return source.replace(/^ +/, (blanks) => `{ "${blanks}" }`);
}

function placeableSource(expression: Expression): string {
  // The brace that closes a select has a line of its own.
  return expression.type === 'select'
    ? `{ ${selectSource(expression)}}`
    : `{ ${expressionSource(expression)} }`;
}

function expressionSource(expression: Expression): string {
  switch (expression.type) {
    case 'var':
      return `$${expression.name}`;
    case 'mesg':
      return `${expression.name}${attributeSource(expression.attr)}`;
    case 'term':
      return `-${expression.name}${attributeSource(expression.attr)}${
        expression.args.length > 0 ? `(${argumentsSource(expression.args)})` : ''
      }`;
    case 'func':
      return `${expression.name}(${argumentsSource(expression.args)})`;
    case 'str':
    case 'num':
      return literalSource(expression);
    case 'select':
      return selectSource(expression);
  }
}

function attributeSource(attribute: string | null): string {
  return attribute === null ? '' : `.${attribute}`;
}

function argumentsSource(args: readonly Argument[]): string {
  return args
    .map((argument) =>
      argument.type === 'narg'
        ? `${argument.name}: ${literalSource(argument.value)}`
        : argument.type === 'select'
          ? placeableSource(argument)
          : expressionSource(argument),
    )
    .join(', ');
}

function literalSource(literal: Literal): string {
  if (literal.type === 'num') return literal.value.toFixed(literal.precision);
  const escaped = literal.value
    .replace(/[\\"]/g, '\\$&')
    .replace(/[\n\r]/g, (end) => (end === '\n' ? '\\u000A' : '\\u000D'));
  return `"${escaped}"`;
}

function selectSource({ selector, variants, star }: Select): string {
  const chosenBy = selector.type === 'select' ? placeableSource(selector) : expressionSource(selector);
  const lines = variants.map(({ key, value }, index) => {
    // The key of a variant is a bare word, not a text in quotation marks.
    const name = key.type === 'num' ? literalSource(key) : key.value;
    return `\n${index === star ? '   *' : '    '}[${name}] ${indented(patternSource(value), 8)}`;
  });
  return `${chosenBy} ->${lines.join('')}\n`;
}
