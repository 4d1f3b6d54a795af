/** Every English text that can be translated, with its id and a note that says where it stands. */
import { FluentResource } from '@fluent/bundle';
import type { ChecklistText } from './checklist';
import { checklistStrings, checklistWordId, type TextPath } from './checklist-strings';
import { patternSource } from './fluent-pattern';

/** One text to translate. */
export type Word = {
  /** As `WordId` in `translation.ts` has it. */
  readonly id: string;
  /** A message as Fluent source, a checklist's text as it is. */
  readonly english: string;
  /** Where it stands, for a translator. */
  readonly note: string;
};

/** A Fluent file of the English: its name without the ending, and its text. */
export type MessageFile = { readonly name: string; readonly source: string };

/** Every message of these files, in their order; the note is the file's name and the comment before it. */
export function screenWords(files: readonly MessageFile[]): readonly Word[] {
  return files.flatMap(({ name, source }) => {
    const comments = commentsIn(source);
    return new FluentResource(source).body.flatMap(({ id, value }) => {
      // Terms are names that stay as they are.
      if (value === null || id.startsWith('-')) return [];
      const comment = comments.get(id) ?? '';
      const note = comment === '' ? name : `${name}: ${comment}`;
      return [{ id: `screen:${id}`, english: patternSource(value), note }];
    });
  });
}

/** The comment that stands nearest before each message. */
function commentsIn(source: string): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  let comment = '';
  for (const line of source.split('\n')) {
    const [, words] = /^#+ ?(.*)$/.exec(line) ?? [];
    const [, id] = /^([a-zA-Z][\w-]*) *=/.exec(line) ?? [];
    if (words !== undefined) comment = words;
    if (id !== undefined) comments.set(id, comment);
  }
  return comments;
}

/** Every text of a checklist's words, in their order; the note names the theme, use or question. */
export function checklistWords(version: string, text: ChecklistText): readonly Word[] {
  return checklistStrings(text).map(({ path, words }) => ({
    id: checklistWordId(version, path),
    english: words,
    note: noteOf(path, text),
  }));
}

function noteOf(path: TextPath, text: ChecklistText): string {
  const [part, id = '', ...field] = path;
  if (part !== 'questions') return path.join(' ');
  return `${id} (${text.questions[id]?.label ?? ''}) ${field.join(' ')}`;
}
