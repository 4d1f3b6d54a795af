/** Takes the letter to the vendor out of the browser: copied, or as a file. Nothing is sent. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { FileNaming } from '../app/file-name';
import type { LetterDocument } from '../formats/letter-document';
import { DOCX_TYPE, letterAsDocx } from '../formats/letter-docx';
import { letterAsMarkdown } from '../formats/letter-markdown';
import { letterAsText } from '../formats/letter-text';

export const LETTER_FORMS = ['docx', 'md'] as const;
/** A file's form, which is also the ending of its name. */
export type LetterForm = (typeof LETTER_FORMS)[number];

export type LetterFilesStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly form: LetterForm }
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'copied' }
  /** `detail`: the browser's own words, for a bug report. */
  | { readonly kind: 'failed'; readonly what: 'copy' | LetterForm; readonly detail: string };

export type LetterFiles = {
  readonly status: ReadonlySignal<LetterFilesStatus>;
  /** The whole letter as plain text on the clipboard. Never rejects. */
  copy(letter: LetterDocument): Promise<void>;
  /** The whole letter as a file among the downloads. Never rejects; one at a time. */
  save(form: LetterForm, letter: LetterDocument, nameParts: readonly string[]): Promise<void>;
};

export type LetterFilesNeeds = {
  readonly nameFor: (naming: FileNaming) => string;
  /** Hands a file to the browser's downloads. */
  readonly saveFile: (name: string, blob: Blob) => void;
  /** Rejects when the browser does not allow it. */
  readonly writeClipboard: (text: string) => Promise<void>;
  /** Whose review it is, for the file's name. */
  readonly role: FileNaming['roles'][number];
};

async function blobOf(form: LetterForm, letter: LetterDocument): Promise<Blob> {
  switch (form) {
    case 'md':
      return new Blob([letterAsMarkdown(letter)], { type: 'text/markdown' });
    case 'docx': {
      // Only who wants a Word file waits for the library that writes it.
      const { Document, Packer, Paragraph, TextRun } = await import('docx');
      const bytes = await letterAsDocx(letter, { Document, Packer, Paragraph, TextRun });
      return new Blob([bytes], { type: DOCX_TYPE });
    }
  }
}

export function createLetterFiles(needs: LetterFilesNeeds): LetterFiles {
  const status = signal<LetterFilesStatus>({ kind: 'idle' });

  async function tried(what: 'copy' | LetterForm, attempt: () => Promise<LetterFilesStatus>): Promise<void> {
    try {
      status.value = await attempt();
    } catch (thrown) {
      status.value = { kind: 'failed', what, detail: String(thrown) };
    }
  }

  return {
    status,
    copy: (letter) =>
      tried('copy', async () => {
        await needs.writeClipboard(letterAsText(letter));
        return { kind: 'copied' };
      }),
    async save(form, letter, nameParts) {
      if (status.peek().kind === 'working') return;
      status.value = { kind: 'working', form };
      await tried(form, async () => {
        const blob = await blobOf(form, letter);
        const fileName = needs.nameFor({ parts: nameParts, ending: form, roles: [needs.role] });
        needs.saveFile(fileName, blob);
        return { kind: 'saved', fileName };
      });
    },
  };
}
