/** Every piece of text in a checklist's words, whatever fields they have: to list it, and to put other words in. */
import type { ChecklistText } from './checklist';

/** Where a piece of text stands: the names of the fields on the way to it. */
export type TextPath = readonly string[];

/** Fields that are no words for people. */
const CODES: ReadonlySet<string> = new Set(['language', 'picture']);

/** The same words with each piece of text changed. Fields that hold codes, numbers or flags stay as they are. */
export function mapChecklistStrings(
  text: ChecklistText,
  change: (path: TextPath, words: string) => string,
): ChecklistText {
  const { plainTerms, ...others } = text;
  const words = mapStrings(others, [], change);
  if (!plainTerms) return words;
  // Terms are looked up as the questions spell them, which is another word in another language.
  const terms = Object.entries(plainTerms).map(([term, meaning]) => [
    change(['plainTerms', term, 'term'], term),
    change(['plainTerms', term, 'meaning'], meaning),
  ]);
  return { ...words, plainTerms: Object.fromEntries(terms) };
}

/** Every piece of text with its path, in the order of the fields. */
export function checklistStrings(
  text: ChecklistText,
): readonly { readonly path: TextPath; readonly words: string }[] {
  const found: { readonly path: TextPath; readonly words: string }[] = [];
  mapChecklistStrings(text, (path, words) => {
    found.push({ path, words });
    return words;
  });
  return found;
}

/** The id of one text of a checklist; parts outside the questions go by the name of their part. */
export function checklistWordId(version: string, path: TextPath): string {
  const [part = '', ...rest] = path;
  // What is said once, such as the status, is a field of the checklist itself.
  if (rest.length === 0) return `checklist:${version}:checklist:${part}`;
  if (part !== 'questions') return `checklist:${version}:${part}:${rest.join('.')}`;
  const [question = '', ...field] = rest;
  return `checklist:${version}:${question}:${field.join('.')}`;
}

function mapStrings<Value>(
  value: Value,
  path: TextPath,
  change: (path: TextPath, words: string) => string,
): Value {
  if (CODES.has(path.at(-1) ?? '')) return value;
  // A text becomes a text and a list or record one with the same keys, so that the shape stays what it was.
  if (typeof value === 'string') return change(path, value) as Value;
  if (Array.isArray(value)) {
    return value.map((item, index) => mapStrings(item, [...path, String(index)], change)) as Value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, mapStrings(part, [...path, key], change)]);
  return Object.fromEntries(entries) as Value;
}
