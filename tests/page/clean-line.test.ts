/** One clean line out of any text: what is removed, what stays, and that it always fits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../lib/page/clean-line';

describe('cleanLine', () => {
  it.each([
    ['collapses white space of every kind', ' Care\n\t\u00a0Notes\u2003 Pro ', 'Care Notes Pro'],
    [
      'removes controls that turn the reading order',
      'Care\u202egnillaF\u202c \u2066Notes\u2069',
      'CaregnillaF Notes',
    ],
    ['removes zero-width and soft-hyphen characters', 'Ca\u200bre\u00adNo\ufefftes', 'CareNo tes'],
    ['removes control characters', 'Care\u0000No\u0007tes\u009b', 'CareNotes'],
    ['removes the pictures of icon fonts', '\ue801 Care Notes \uf105', 'Care Notes'],
    [
      'keeps the joiners that words and emoji are spelt with',
      'می\u200cخواهم 👩\u200d⚕️',
      'می\u200cخواهم 👩\u200d⚕️',
    ],
    ['keeps Welsh letters and accents', 'Gofal Tŷ Ŵyn', 'Gofal Tŷ Ŵyn'],
    [
      'undoes a second escaping, once',
      'Care &amp; Notes&#8217; &quot;Pro&quot; &amp;lt;',
      'Care & Notes’ "Pro" &lt;',
    ],
    ['leaves entities it does not know', '&hearts; &#999999; & amp;', '&hearts; &#999999; & amp;'],
    ['leaves inherited names alone', '&constructor; &__proto__;', '&constructor; &__proto__;'],
    ['replaces half characters', 'a\ud83d', 'a\ufffd'],
  ])('%s', (_what, text, line) => {
    expect(cleanLine(text, 100)).toBe(line);
  });

  it('makes nothing out of what is not a string', () => {
    for (const value of [undefined, null, 1, {}, ['Care'], Object('Care')])
      expect(cleanLine(value, 10)).toBe('');
  });

  it('cuts at the length asked for, never through a character', () => {
    expect(cleanLine('abc def', 4)).toBe('abc');
    expect(cleanLine('ab😀', 3)).toBe('ab');
    expect(cleanLine('ab😀', 4)).toBe('ab😀');
  });

  it('finds the words behind some leading white space, and gives up behind a great deal', () => {
    expect(cleanLine(`${' '.repeat(50)}Care`, 20)).toBe('Care');
    expect(cleanLine(`${' '.repeat(5_000_000)}Care`, 20)).toBe('');
  });

  it('always gives a single, visible, well-formed, trimmed line that fits', () => {
    const nasty = fc.constantFrom(
      '\u202e',
      '\u0000',
      '&#0;',
      '&#8238;',
      '&nbsp;',
      '\ud800',
      '\u200d',
      ' ',
      '\ue000',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' })), { maxLength: 60 }),
        fc.integer({ min: 1, max: 50 }),
        (parts, max) => {
          const line = cleanLine(parts.join(''), max);
          expect(line.length).toBeLessThanOrEqual(max);
          expect(line).toBe(line.trim());
          expect(line.isWellFormed()).toBe(true);
          expect(line).not.toMatch(/[\p{Cc}\p{Co}\u202a-\u202e\u2066-\u2069]|\s\s/u);
        },
      ),
    );
  });
});
