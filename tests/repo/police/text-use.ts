/** Finds which messages the code shows: by their key, or by a pattern when part of the key is worked out. */
import type { ESTree } from 'vite';
import type { Locale } from './locale-files';
import type { Problem, SourceFile } from './repo-files';
import { lineAt, visit } from './syntax';

/** One use of a message. */
export type TextUse = {
  readonly path: string;
  readonly line: number;
  /** The key as written; `*` stands for each part that is worked out. */
  readonly key: string;
  /** Names of the values handed over, or `null` when the code does not show them. */
  readonly given: readonly string[] | null;
};

/** Where code names a message: the first argument of `t()`, or a property or prop of one of these names. */
const TEXT_PROPERTY = /^(text|label|title|message|hint|heading)(Id|Key)$/;

/** What one file asks for. A key that comes from elsewhere (`t(key)`) is found where it is written down. */
export function textUses(file: SourceFile): readonly TextUse[] {
  const uses: TextUse[] = [];
  const add = (node: ESTree.Node | null, given: readonly string[] | null) => {
    for (const key of keysOf(node)) {
      uses.push({ path: file.path, line: lineAt(file.text, node?.start ?? 0), key, given });
    }
  };
  visit(file, {
    CallExpression({ callee, arguments: [key, values] }) {
      if (callee.type === 'Identifier' && callee.name === 't' && key) add(key, givenBy(values));
    },
    JSXAttribute({ name, value }) {
      if (name.type !== 'JSXIdentifier' || !TEXT_PROPERTY.test(name.name) || !value) return;
      add(value.type === 'JSXExpressionContainer' ? value.expression : value, null);
    },
    Property({ key, value }) {
      if (key.type === 'Identifier' && TEXT_PROPERTY.test(key.name)) add(value, null);
    },
  });
  return uses;
}

/** The keys an expression may come to; none when nothing of it is written here. */
function keysOf(node: ESTree.Node | null): readonly string[] {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral': {
      const key = node.quasis.map((quasi) => quasi.value.raw).join('*');
      return key.startsWith('*') ? [] : [key];
    }
    case 'ConditionalExpression':
      return [...keysOf(node.consequent), ...keysOf(node.alternate)];
    case 'LogicalExpression':
      return [...keysOf(node.left), ...keysOf(node.right)];
    default:
      return [];
  }
}

/** The names in the second argument of `t()`. */
function givenBy(values: ESTree.Argument | undefined): readonly string[] | null {
  if (values === undefined) return [];
  if (values.type !== 'ObjectExpression') return null;
  const names = values.properties.map((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : null,
  );
  return names.every((name) => name !== null) ? names : null;
}

/** Every text a file holds as a string or as the written part of a template, with `*` for what is worked out. */
export function stringsOf(file: SourceFile): readonly string[] {
  const found: string[] = [];
  visit(file, {
    Literal: (node) => typeof node.value === 'string' && found.push(node.value),
    TemplateLiteral: (node) => found.push(...keysOf(node)),
  });
  return found;
}

/** The messages a key with `*` may come to. */
export function matching(key: string, messages: Iterable<string>): readonly string[] {
  const pattern = new RegExp(`^${key.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.+')}$`);
  return [...messages].filter((message) => pattern.test(message));
}

/** Uses of messages that a language lacks, or without the values that the message asks for. */
export function useProblems(uses: readonly TextUse[], { tag, messages }: Locale): readonly Problem[] {
  return uses.flatMap(({ path, line, key, given }) => {
    const keys = matching(key, messages.keys());
    if (keys.length === 0) return [{ path, line, message: `shows ${key}, for which ${tag} has no message.` }];
    // Of a key that is worked out, the pattern may match messages that the code never comes to.
    if (given === null || key.includes('*')) return [];
    const missing = (messages.get(key)?.variables ?? []).filter((name) => !given.includes(name));
    if (missing.length === 0) return [];
    const names = missing.map((name) => `$${name}`).join(', ');
    return [{ path, line, message: `shows ${key} without its ${names}.` }];
  });
}

/** Messages that no code and no other message mentions. */
export function unusedMessages(strings: readonly string[], { messages }: Locale): readonly Problem[] {
  const used = new Set([...messages.values()].flatMap((message) => message.references));
  for (const text of new Set(strings)) for (const key of matching(text, messages.keys())) used.add(key);
  return [...messages].flatMap(([key, { path }]) =>
    used.has(key) ? [] : [{ path, message: `${key} is shown nowhere.` }],
  );
}
