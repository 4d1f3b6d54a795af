/** The words that the demonstration takes, and what the vendor makes of them: all of it is on the invented page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editedPage, WORDS } from '../../../scripts/lib/demo-quotes.mjs';
import { SAMPLE_SITE_FOLDER } from '../../../scripts/sample-site.mjs';

const html = readFileSync(join(SAMPLE_SITE_FOLDER, 'honest', 'index.html'), 'utf8');

describe('the words taken', () => {
  it('are for three questions, and one each stays, changes and goes', () => {
    expect(new Set(WORDS.map(({ id }) => id)).size).toBe(3);
    expect(WORDS.map(({ becomes }) => becomes).sort()).toEqual(['changed', 'gone', 'present']);
  });
});

describe('editedPage', () => {
  const edited = editedPage(html);

  it('words one sentence anew, and takes a whole paragraph away', () => {
    expect(html).toContain('In three services there was no change');
    expect(edited).not.toContain('In three services there was no change');
    expect(edited).toContain('on notes in each shift (in many, 34).');
    expect(html).toContain('<strong>Do not use it</strong>');
    expect(edited).not.toContain('<strong>Do not use it</strong>');
  });

  it('leaves the rest of the page as it was', () => {
    expect(edited).toContain('There was no difference in falls');
    const left = new Set(edited.split('\n'));
    expect(html.split('\n').filter((line) => !left.has(line))).toHaveLength(2);
  });

  it('refuses a page that it was not written for', () => {
    expect(() => editedPage('<p>Another page</p>')).toThrow('does not say');
    expect(() => editedPage(edited)).toThrow('does not say');
  });
});
