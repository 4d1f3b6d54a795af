/** Patterns of Fluent messages: read whole or not at all, and written so that they read the same. */
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import {
  mapText,
  messageSource,
  patternSource,
  placeholdersOf,
  readPattern,
} from '../../lib/domain/fluent-pattern';
import { repoFiles } from '../repo/police/repo-files';

const FILES = repoFiles(/^locales\/en-GB\/.*\.ftl$/);

/** As the product's own reader of a whole file sees one message. */
function bodyOf(source: string) {
  return new FluentResource(source).body;
}

describe('readPattern', () => {
  it.each([
    'Save',
    'Of { $count }',
    '{ $count ->\n    [one] one\n   *[other] { NUMBER($count) } of { $total }\n}',
    '{ $count ->\r\n    [one] one\r\n   *[other] many\r\n}',
    'two\nlines, and { app-name }',
    '[in brackets] at the beginning',
    'ends with a select { $a ->\n   *[b] c\n}',
    '  blanks around  ',
    'شركة الرعاية \u202egnp',
  ])('reads %j', (source) => {
    expect(readPattern(source)).not.toBeNull();
  });

  it.each([
    ['nothing', '  \n '],
    ['an open brace', 'Of { $count'],
    ['a brace too many', 'Of $count }'],
    ['a select without a star', '{ $count ->\n    [one] one\n    [other] more\n}'],
    ['a select without an end', '{ $count ->\n   *[other] more\n'],
    ['an attribute', 'Save\n.label = another'],
    ['an attribute whose line begins with a blank', 'Save\n  .label = another'],
    ['what would be lost because it looks like a variant', 'Save\n[one] more'],
    ['what would be lost because it looks like a default variant', 'Save\n*[one] more'],
    ['a second message after a line separator', 'Save\u2028dismiss = Do not save'],
    ['a second message after a carriage return', 'Save\rdismiss = { $x'],
    ['a second message instead of the first', '{ "\u2028a = b'],
  ])('refuses %s', (_name, source) => {
    expect(readPattern(source)).toBeNull();
  });

  const nested = (times: number) => `${'{ '.repeat(times)}$a${' }'.repeat(times)}`;

  it('reads what is nested 20 deep, and nothing deeper', () => {
    expect(readPattern(nested(20))).not.toBeNull();
    expect(readPattern(nested(21))).toBeNull();
  });

  it.each([
    ['braces', nested(5000)],
    ['calls', `{ ${'A('.repeat(5000)}$a${')'.repeat(5000)} }`],
    ['calls that hide a brace in a text', `{ ${'A("}", '.repeat(5000)}$a${')'.repeat(5000)} }`],
    ['selects that hide a brace in a text', `${'{ A("}}") ->\n *[a] '.repeat(5000)}${'\n}'.repeat(5000)}`],
  ])('refuses 5,000 nested %s without running out of room', (_name, source) => {
    expect(readPattern(source)).toBeNull();
  });

  it('reads many braces and brackets beside each other', () => {
    expect(readPattern('{ $a } (and) '.repeat(60))).not.toBeNull();
  });

  it('takes a line that looks like another message for words of this one', () => {
    const pattern = readPattern('Save\ndismiss = Lost');
    expect(pattern && patternSource(pattern)).toBe('Save\ndismiss = Lost');
  });
});

describe('patternSource', () => {
  it('writes every message of ours so that it reads the same', () => {
    const messages = FILES.flatMap(({ text }) => bodyOf(text));
    expect(messages.length).toBeGreaterThan(300);
    for (const { id, value } of messages) {
      if (value === null) continue;
      const [again] = bodyOf(messageSource(id, patternSource(value)));
      expect(joined(again?.value ?? null)).toEqual(joined(value));
    }
  });

  it.each([
    '{ -brand(case: "genitive", n: 1.50) } and { -brand.short }',
    '{ other.title } { NUMBER($count, minimumFractionDigits: 2) }',
    '{ "a \\"quoted\\" \\\\ text" } { -0.50 }',
    '{ "   " }indented',
    '{ NUMBER($count) ->\n    [0] none\n    [one] { $who ->\n           *[other] two\n                lines\n        }\n   *[other] more\n} after it\nand another line',
    '{ DATETIME($day, month: "long") }',
  ])('gives back %j', (source) => {
    const pattern = readPattern(source);
    expect(pattern && patternSource(pattern)).toBe(source);
  });
});

describe('placeholdersOf', () => {
  it('finds what stands in any variant, in selectors and in arguments; each once', () => {
    const pattern = readPattern(
      '{ NUMBER($count, x: 1) ->\n [one] { $who } { name } { $who }\n *[other] { -brand } { DATETIME($day) }\n}',
    );
    expect(pattern && placeholdersOf(pattern)).toEqual({
      variables: ['count', 'day', 'who'],
      references: ['-brand', 'name'],
      functions: ['DATETIME', 'NUMBER'],
    });
  });

  it('takes no quoted text for a name', () => {
    expect(placeholdersOf(readPattern('{ "$count" } $x') ?? '')).toEqual({
      variables: [],
      references: [],
      functions: [],
    });
  });
});

describe('mapText', () => {
  it('changes plain text everywhere and nothing else', () => {
    const pattern = readPattern('a { $b } { "c" } { $d ->\n    [e] f\n   *[g] { h } i\n}') ?? '';
    expect(patternSource(mapText(pattern, (text) => text.toUpperCase()))).toBe(
      'A { $b } { "c" } { $d ->\n    [e] F\n   *[g] { h } I\n}',
    );
  });
});

/** Neighbouring pieces of text made one: how many pieces there are depends on where lines break. */
function joined(value: unknown): unknown {
  if (!Array.isArray(value)) {
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, joined(part)]));
  }
  const parts: unknown[] = [];
  for (const part of value.map(joined)) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts.length === 1 && typeof parts[0] === 'string' ? parts[0] : parts;
}
