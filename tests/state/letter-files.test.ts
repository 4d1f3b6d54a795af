/** The letter leaves the browser as text, Markdown or Word, and says how it went. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FileNaming } from '../../lib/app/file-name';
import { letterDocument } from '../../lib/formats/letter-document';
import { letterAsMarkdown } from '../../lib/formats/letter-markdown';
import { letterAsText } from '../../lib/formats/letter-text';
import { createLetterFiles, type LetterFilesNeeds } from '../../lib/state/letter-files';
import { itemOf, WORDS } from '../fixtures/letter/builders';

const LETTER = letterDocument({ items: [itemOf()], sent: false, opening: 'Hello.', closing: 'Bye.' }, WORDS);
const PARTS = ['Lantern', '2026-11-21', 'vendor-letter'];

function setUp(changes: Partial<LetterFilesNeeds> = {}) {
  const saved: { readonly name: string; readonly blob: Blob }[] = [];
  const copied: string[] = [];
  const named: FileNaming[] = [];
  const files = createLetterFiles({
    role: 'commissioner',
    nameFor: (naming) => {
      named.push(naming);
      return `${naming.parts.join('-')}.${naming.ending}`;
    },
    saveFile: (name, blob) => saved.push({ name, blob }),
    writeClipboard: async (text) => void copied.push(text),
    ...changes,
  });
  return { files, saved, copied, named };
}

describe('the letter', () => {
  it('is copied as plain text', async () => {
    const { files, copied } = setUp();
    await files.copy(LETTER);
    expect(copied).toEqual([letterAsText(LETTER)]);
    expect(files.status.value).toEqual({ kind: 'copied' });
  });

  it('is saved as Markdown under a name made of what it is', async () => {
    const { files, saved, named } = setUp();
    await files.save('md', LETTER, PARTS);
    expect(named).toEqual([{ parts: PARTS, ending: 'md', roles: ['commissioner'] }]);
    expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
      ['Lantern-2026-11-21-vendor-letter.md', 'text/markdown'],
    ]);
    expect(await saved[0]?.blob.text()).toBe(letterAsMarkdown(LETTER));
    expect(files.status.value).toEqual({ kind: 'saved', fileName: 'Lantern-2026-11-21-vendor-letter.md' });
  });

  it('is saved as a Word file, one at a time', async () => {
    const { files, saved } = setUp();
    const first = files.save('docx', LETTER, PARTS);
    expect(files.status.value).toEqual({ kind: 'working', form: 'docx' });
    await Promise.all([first, files.save('docx', LETTER, PARTS)]);
    expect(saved.map(({ name }) => name)).toEqual(['Lantern-2026-11-21-vendor-letter.docx']);
    const bytes = new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? new ArrayBuffer());
    expect(Object.keys(unzipSync(bytes))).toContain('word/document.xml');
  });

  it('says what did not work', async () => {
    const refused = new Error('no');
    const { files } = setUp({
      writeClipboard: () => Promise.reject(refused),
      saveFile: () => {
        throw refused;
      },
    });
    await files.copy(LETTER);
    expect(files.status.value).toEqual({ kind: 'failed', what: 'copy', detail: 'Error: no' });
    await files.save('md', LETTER, PARTS);
    expect(files.status.value).toEqual({ kind: 'failed', what: 'md', detail: 'Error: no' });
  });
});
