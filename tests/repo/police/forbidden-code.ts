/** Ways out of the browser and ways into the page's markup that our own code never takes. */
import type { Problem, SourceFile } from './repo-files';
import { lineAt, visit } from './syntax';

const NO_NETWORK = 'Equal Say makes no network request at all.';
const NO_MARKUP = "Other people's text would become markup; set textContent or render a component.";
const NO_STORE = 'Reviews live in IndexedDB (lib/storage), settings in storage.local (lib/browser).';
const NO_CODE = "The extension's own policy forbids making code out of text.";

/** Names that may not appear at all, as a variable, a property, or a string that picks a property. */
const NAMES: Readonly<Record<string, string>> = {
  innerHTML: NO_MARKUP,
  outerHTML: NO_MARKUP,
  insertAdjacentHTML: NO_MARKUP,
  dangerouslySetInnerHTML: NO_MARKUP,
  eval: NO_CODE,
  XMLHttpRequest: NO_NETWORK,
  WebSocket: NO_NETWORK,
  EventSource: NO_NETWORK,
  sendBeacon: NO_NETWORK,
  importScripts: NO_NETWORK,
  localStorage: NO_STORE,
};

/** Names that may not be called or constructed, but may be otherwise: `fetch` is also a verb. */
const CALLS: Readonly<Record<string, string>> = { fetch: NO_NETWORK, Function: NO_CODE };

/** One forbidden name in a file, where it begins, and why it is forbidden. */
export type ForbiddenUse = { readonly name: string; readonly start: number; readonly reason: string };

/** What a file does that it may not. Comments and ordinary strings do not count. */
export function forbiddenUses(file: SourceFile): readonly ForbiddenUse[] {
  const uses: ForbiddenUse[] = [];
  const complain = (name: string, reason: string | undefined, { start }: { start: number }) => {
    if (reason !== undefined) uses.push({ name, start, reason });
  };
  visit(file, {
    Identifier: (node) => complain(node.name, own(NAMES, node.name), node),
    JSXIdentifier: (node) => complain(node.name, own(NAMES, node.name), node),
    MemberExpression({ computed, property }) {
      if (!computed || property.type !== 'Literal' || typeof property.value !== 'string') return;
      complain(property.value, own(NAMES, property.value) ?? own(CALLS, property.value), property);
    },
    CallExpression({ callee }) {
      const name = calledName(callee);
      if (name !== null) complain(`${name}()`, own(CALLS, name), callee);
    },
    NewExpression({ callee }) {
      const name = calledName(callee);
      if (name !== null) complain(`new ${name}()`, own(CALLS, name), callee);
    },
    TSAnyKeyword: (node) => complain('any', 'Say unknown, and parse it.', node),
  });
  return uses;
}

/** The same as problems to be read. */
export function forbiddenCode(file: SourceFile): readonly Problem[] {
  return forbiddenUses(file).map(({ name, start, reason }) => ({
    path: file.path,
    line: lineAt(file.text, start),
    message: `uses ${name}. ${reason}`,
  }));
}

/** The last name of what is called: `fetch` in `fetch()` and in `globalThis.fetch()`. */
function calledName(callee: { type: string; name?: unknown; property?: unknown }): string | null {
  if (callee.type === 'Identifier') return typeof callee.name === 'string' ? callee.name : null;
  const { property } = callee;
  if (typeof property !== 'object' || property === null || !('name' in property)) return null;
  return typeof property.name === 'string' ? property.name : null;
}

/** Not the names every object inherits, such as `constructor`. */
function own(table: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
