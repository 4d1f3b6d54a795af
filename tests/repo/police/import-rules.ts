/** Who may import whom: the layers of the house, as docs/architecture.md draws them. */
import { posix } from 'node:path';
import type { Problem, SourceFile } from './repo-files';
import { lineAt, parse } from './syntax';

type Layer = {
  /** Layers whose values and types may be imported, beside the layer itself. */
  readonly from: readonly string[];
  /** Layers of which only types, and the contracts of lib/app, may be imported. */
  readonly typesFrom?: readonly string[];
  /** What to do instead of breaking the rule. */
  readonly instead: string;
};

/** What lib/app promises the screens: ports, settings and page facts, with the constants and schemas of their types. */
const CONTRACTS = /^lib\/app\/(ports|library-ports|settings|page-context)$/;

const PURE = 'It is pure: pass in as an argument what it needs.';
const ADAPTER = 'An adapter knows the ports of lib/app and the core; entrypoints join adapters together.';

/** Every folder with a rule, by its path. */
const LAYERS: Readonly<Record<string, Layer>> = {
  'lib/domain': { from: [], instead: PURE },
  'lib/checklists': { from: ['lib/domain'], instead: PURE },
  'lib/formats': { from: ['lib/domain'], instead: PURE },
  'lib/app': {
    from: ['lib/domain', 'lib/checklists', 'lib/formats'],
    instead: 'A use case reaches the outside through a port (lib/app/ports.ts) that it is given.',
  },
  'lib/storage': { from: ['lib/domain', 'lib/checklists', 'lib/formats', 'lib/app'], instead: ADAPTER },
  'lib/messaging': { from: ['lib/domain', 'lib/checklists', 'lib/formats', 'lib/app'], instead: ADAPTER },
  'lib/browser': { from: ['lib/domain', 'lib/checklists', 'lib/formats', 'lib/app'], instead: ADAPTER },
  // Joins adapters for the three entrypoints that show a review; it decides nothing itself.
  'lib/wiring': {
    from: [
      'lib/domain',
      'lib/checklists',
      'lib/formats',
      'lib/app',
      'lib/browser',
      'lib/messaging',
      'lib/state',
    ],
    instead: 'It only joins what the layers below offer.',
  },
  'lib/page': {
    from: ['lib/domain'],
    instead: 'It works on a Document that it is given; the content script sends what it finds.',
  },
  'lib/state': {
    from: ['lib/domain', 'lib/checklists', 'lib/formats'],
    typesFrom: ['lib/app'],
    instead: 'A store is given its use cases and ports as arguments, and imports only their types.',
  },
  components: {
    from: ['lib/state', 'lib/domain', 'lib/formats'],
    typesFrom: ['lib/app', 'lib/checklists'],
    instead: 'A component reads no data: give it props, or a store of lib/state.',
  },
};

/** The only context that runs in a vendor's page, and so the only one that may read one. */
const PAGE_ENTRYPOINTS = /^entrypoints\/(?:overlay|page-reader)$/;

type Import = { readonly specifier: string; readonly typeOnly: boolean; readonly line: number };

/** Every module a file imports, re-exports or may load later. */
export function importsOf(file: SourceFile): readonly Import[] {
  const { module } = parse(file);
  const line = (offset: number) => lineAt(file.text, offset);
  const imports = module.staticImports.map((statement) => ({
    specifier: statement.moduleRequest.value,
    typeOnly: statement.entries.length > 0 && statement.entries.every((entry) => entry.isType),
    line: line(statement.start),
  }));
  const exports = module.staticExports.flatMap((statement) =>
    statement.entries.flatMap((entry) =>
      entry.moduleRequest
        ? [{ specifier: entry.moduleRequest.value, typeOnly: entry.isType, line: line(statement.start) }]
        : [],
    ),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => ({
    specifier: file.text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    typeOnly: false,
    line: line(moduleRequest.start),
  }));
  return [...imports, ...exports, ...dynamic];
}

/** The layer of a path inside the repository: `lib/x`, `components`, or `entrypoints/x`. */
export function layerOf(path: string): string | null {
  return /^(lib\/[^/]+|components|entrypoints\/[^/]+)(?=\/|$)/.exec(path)?.[1] ?? null;
}

/** What a file imports against the rules. */
export function importProblems(file: SourceFile): readonly Problem[] {
  const own = layerOf(file.path);
  if (own === null) return [];
  return importsOf(file).flatMap((found) => {
    if (!found.specifier.startsWith('.') && !/^[@~]{1,2}\//.test(found.specifier)) return [];
    const target = targetOf(file.path, found.specifier);
    const message = complaint(own, target, found.typeOnly);
    return message === null ? [] : [{ path: file.path, line: found.line, message }];
  });
}

/** A relative specifier, or one of WXT's aliases of the repository's root, as a path inside the repository. */
function targetOf(from: string, specifier: string): string {
  return specifier.startsWith('.')
    ? posix.normalize(posix.join(posix.dirname(from), specifier))
    : posix.normalize(specifier.replace(/^[@~]{1,2}\//, ''));
}

function complaint(own: string, target: string, typeOnly: boolean): string | null {
  const layer = layerOf(target);
  if (layer === own) return null;
  if (layer === null) return outsideComplaint(own, target);
  if (layer.startsWith('entrypoints/')) {
    return `imports ${target}: nobody imports an entrypoint. Move what is shared to lib/ or components/.`;
  }
  if (own.startsWith('entrypoints/')) {
    return layer === 'lib/page' && !PAGE_ENTRYPOINTS.test(own)
      ? `imports ${target}: only the script in the vendor's page reads that page. Ask it by a message.`
      : null;
  }
  const rule = LAYERS[own];
  if (!rule) return `is in ${own}, which has no import rule: add one here and to docs/architecture.md.`;
  const asType = typeOnly || CONTRACTS.test(target);
  if (rule.from.includes(layer) || (asType && rule.typesFrom?.includes(layer))) return null;
  const what = rule.typesFrom?.includes(layer) ? `more than types of ${layer}` : target;
  return `imports ${what}, which ${own} may not. ${rule.instead}`;
}

/** Data such as locales/ may be read by anybody; tests and scripts are no part of the product. */
function outsideComplaint(own: string, target: string): string | null {
  if (/^(tests|scripts)\//.test(target)) return `imports ${target}: the product never depends on it.`;
  return own === 'lib/domain' ? `imports ${target}, which lib/domain may not. ${PURE}` : null;
}
