/** Names of files: safe on every system, and telling nothing where somebody could be harmed by it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFileName, safeFileName } from '../../lib/app/file-name';
import { isPrivateRole, ROLES } from '../../lib/domain/assessment';

const bytes = (text: string) => new TextEncoder().encode(text).length;
/** Always the same numbers. */
const fixed = (into: Uint32Array) => into.set([0, 5, 30, 4_294_967_295]);

describe('safeFileName', () => {
  it.each([
    [['Lantern Night Sensor', '2026-11-21', 'review'], 'json', 'Lantern-Night-Sensor-2026-11-21-review.json'],
    [['Sŵn y Môr', '2026-11-21'], 'csv', 'Sŵn-y-Môr-2026-11-21.csv'],
    [['a/b\\c:d*e?f"g<h>i|j'], 'json', 'a-b-c-d-e-f-g-h-i-j.json'],
    [['../../etc/passwd'], 'json', 'etc-passwd.json'],
    [['.hidden'], 'json', 'hidden.json'],
    [['name.'], 'json', 'name.json'],
    [['two\nlines\tand\u0000NUL'], 'json', 'two-lines-and-NUL.json'],
    [['harmless\u202Enosj.exe'], 'json', 'harmlessnosj.exe.json'],
    [['CON'], 'json', '_CON.json'],
    [['nul.txt'], 'json', '_nul.txt.json'],
    [['COM¹'], 'csv', '_COM¹.csv'],
    [['console'], 'csv', 'console.csv'],
    [['100% ~ sure'], 'csv', '100-sure.csv'],
    [['', '  ', '...'], 'json', 'equal-say.json'],
    [[], 'json', 'equal-say.json'],
    [['\ud800 half'], 'json', '\ufffd-half.json'],
  ])('makes %j with %s into %s', (parts, ending, name) => {
    expect(safeFileName(parts, ending)).toBe(name);
  });

  it('composes letters, so that one name is one name on every system', () => {
    expect(safeFileName(['Cafe\u0301'], 'json')).toBe('Café.json');
  });

  it('cuts a long product at whole characters and keeps the date and the kind', () => {
    const name = safeFileName(['👩🏽‍⚕️'.repeat(80), '2026-11-21', 'review'], 'json');
    expect(name).toMatch(/-2026-11-21-review\.json$/);
    expect(bytes(name)).toBeLessThanOrEqual(120);
    expect(name.isWellFormed()).toBe(true);
  });

  it('is safe whatever a product is called', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(
        fc.array(anything, { maxLength: 4 }),
        fc.constantFrom('json', 'jsonl', 'csv'),
        (parts, ending) => {
          const name = safeFileName(parts, ending);
          expect(name.endsWith(`.${ending}`)).toBe(true);
          expect(bytes(name)).toBeLessThanOrEqual(121);
          expect(name).not.toMatch(/[\p{Cc}\p{Cf}<>:"/\\|?*\s]/u);
          expect(name).not.toMatch(/^[.-]|^(con|prn|aux|nul|com\d|lpt\d)\./i);
        },
      ),
    );
  });
});

describe('exportFileName', () => {
  const naming = { parts: ['Lantern', '2026-11-21', 'review'], ending: 'json' };

  it.each(ROLES.filter(isPrivateRole))('tells neither product nor day for a %s', (role) => {
    expect(exportFileName({ ...naming, roles: ['commissioner', role] }, fixed)).toBe('reply-af9d.json');
  });

  it.each(ROLES.filter((role) => !isPrivateRole(role)))('names product, day and kind for a %s', (role) => {
    expect(exportFileName({ ...naming, roles: [role] }, fixed)).toBe('Lantern-2026-11-21-review.json');
  });
});
