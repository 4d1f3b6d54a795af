/** Reads the Fluent files of every language: which messages there are, and what each needs to be filled in. */
import { FluentResource } from '@fluent/bundle';
import type { Problem, SourceFile } from './repo-files';

/** A message: where it stands, the variables it needs, and the other messages it takes in. */
export type LocaleMessage = {
  readonly path: string;
  readonly variables: readonly string[];
  readonly references: readonly string[];
};

/** One language: its messages by key, and what is wrong with its files by themselves. */
export type Locale = {
  readonly tag: string;
  readonly messages: ReadonlyMap<string, LocaleMessage>;
  readonly problems: readonly Problem[];
};

/** A line that begins a message, whether or not the rest of it parses. Terms begin with a dash. */
const MESSAGE_LINE = /^([a-zA-Z][\w-]*) *=/gm;

/** The language the others are translated from. */
const SOURCE = 'en-GB';

/** The languages of `locales/<tag>/*.ftl`: the source, then the others in order of their tags. */
export function readLocales(files: readonly SourceFile[]): readonly Locale[] {
  const tags = new Set(files.map(({ path }) => /^locales\/([^/]+)\//.exec(path)?.[1] ?? path));
  const sourceFirst = (a: string, b: string) =>
    Number(b === SOURCE) - Number(a === SOURCE) || a.localeCompare(b);
  return [...tags].sort(sourceFirst).map((tag) =>
    readLocale(
      tag,
      files.filter(({ path }) => path.startsWith(`locales/${tag}/`)),
    ),
  );
}

function readLocale(tag: string, files: readonly SourceFile[]): Locale {
  const messages = new Map<string, LocaleMessage>();
  const problems: Problem[] = [];
  for (const { path, text } of files) {
    const parsed = new Map(new FluentResource(text).body.map((entry) => [entry.id, entry]));
    // Fluent passes over what it cannot parse, and the reader would see a key instead of words.
    for (const [, key = ''] of text.matchAll(MESSAGE_LINE)) {
      if (!parsed.has(key)) problems.push({ path, message: `${key} does not parse, and would be lost.` });
      if (messages.has(key))
        problems.push({ path, message: `${key} is also in ${messages.get(key)?.path}.` });
      const value = parsed.get(key)?.value ?? null;
      messages.set(key, { path, variables: namesIn(value, 'var'), references: namesIn(value, 'mesg') });
    }
  }
  for (const [key, { path, references }] of messages) {
    for (const other of references.filter((reference) => !messages.has(reference))) {
      problems.push({ path, message: `${key} takes in ${other}, which is no message.` });
    }
  }
  return { tag, messages, problems };
}

/** The names of all variables, or of all messages, in any variant of a pattern; sorted, each once. */
function namesIn(pattern: unknown, type: 'var' | 'mesg'): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && value.type === type && 'name' in value) found.add(String(value.name));
    for (const part of Object.values(value)) look(part);
  };
  look(pattern);
  return [...found].sort();
}

/** Every language has the same messages, and each asks for the same variables. */
export function localeDifferences(locales: readonly Locale[]): readonly Problem[] {
  const [first, ...others] = locales;
  if (!first) return [];
  return others.flatMap((other) => [
    ...keysMissing(first, other),
    ...keysMissing(other, first),
    ...variablesDiffering(first, other),
  ]);
}

function keysMissing(from: Locale, to: Locale): readonly Problem[] {
  const missing = [...from.messages.keys()].filter((key) => !to.messages.has(key));
  return missing.map((key) => ({
    path: `locales/${to.tag}`,
    message: `has no ${key}, which ${from.tag} has.`,
  }));
}

function variablesDiffering(first: Locale, other: Locale): readonly Problem[] {
  return [...other.messages].flatMap(([key, { path, variables }]) => {
    const wanted = first.messages.get(key)?.variables;
    if (wanted === undefined || wanted.join() === variables.join()) return [];
    const named = (names: readonly string[]) => names.map((name) => `$${name}`).join(', ') || 'nothing';
    return [{ path, message: `${key} asks for ${named(variables)}, in ${first.tag} for ${named(wanted)}.` }];
  });
}
