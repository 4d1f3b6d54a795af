/** Passphrases: which are taken, and those that are made here. */
import { describe, expect, it } from 'vitest';
import { newPassphrase, passphraseProblem } from '../../lib/domain/passphrase';

describe('passphraseProblem', () => {
  const cases: readonly [string, string, string | null, ReturnType<typeof passphraseProblem>][] = [
    ['long enough, twice the same', 'twelve chars', 'twelve chars', null],
    ['one letter too few', 'eleven char', 'eleven char', 'too-short'],
    ['few characters that take many code units', '🔒🔒🔒🔒🔒🔒', null, 'too-short'],
    ['twelve such characters', '🔒🔑🔒🔑🔒🔑🔒🔑🔒🔑🔒🔑', null, null],
    ['another the second time', 'twelve chars', 'twelve chars.', 'not-the-same'],
    ['blanks nobody sees', ' twelve chars', ' twelve chars', 'blanks-at-the-ends'],
    ['one key held down', 'aaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaaa', 'one-character'],
    ['made here and so typed once', 'k7mp-x4qn-a2bc', null, null],
  ];
  it.each(cases)('answers for %s', (_what, passphrase, again, problem) => {
    expect(passphraseProblem(passphrase, again)).toBe(problem);
  });
});

describe('newPassphrase', () => {
  it('is five groups of four letters and digits nobody takes for each other', () => {
    const made = newPassphrase((into) => crypto.getRandomValues(into));
    expect(made).toMatch(/^([a-hjkmnp-z2-9]{4}-){4}[a-hjkmnp-z2-9]{4}$/);
    expect(passphraseProblem(made, null)).toBeNull();
  });

  it('passes over numbers that would make some letters likelier', () => {
    let next = 0;
    const made = newPassphrase((into) => {
      for (const at of into.keys()) {
        into[at] = at % 2 === 0 ? 255 : next % 248;
        next += at % 2;
      }
    });
    expect(made).toBe('abcd-efgh-jkmn-pqrs-tuvw');
  });

  it('is another each time', () => {
    const many = Array.from({ length: 200 }, () => newPassphrase((into) => crypto.getRandomValues(into)));
    expect(new Set(many).size).toBe(200);
  });
});
