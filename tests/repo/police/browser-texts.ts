/** The few texts that the browser itself shows: in its list of extensions, its menus and its toolbar. */
import * as v from 'valibot';
import type { Problem, SourceFile } from './repo-files';
import { lineAt } from './syntax';

const Messages = v.record(v.string(), v.looseObject({ message: v.pipe(v.string(), v.minLength(1)) }));

/** What the stores allow, in characters: 45 is Firefox's limit for a name, 132 Chrome's for a description. */
const LONGEST: Readonly<Record<string, number>> = { extName: 45, extDescription: 132 };

/** `__MSG_key__` in the manifest, and `getMessage('key')` in code. */
const USE = /__MSG_(\w+)__|\bgetMessage\(\s*['"](\w+)['"]/g;

/**
 * @param messages `public/_locales/<language>/messages.json`
 * @param code the configuration of the manifest and the code of the product
 */
export function browserTextProblems(messages: SourceFile, code: readonly SourceFile[]): readonly Problem[] {
  const texts = v.parse(Messages, JSON.parse(messages.text));
  const uses = code.flatMap(({ path, text }) =>
    [...text.matchAll(USE)].map((match) => ({
      path,
      line: lineAt(text, match.index),
      key: match[1] ?? match[2] ?? '',
    })),
  );
  const missing = uses.filter(({ key }) => !Object.hasOwn(texts, key));
  const used = new Set(uses.map(({ key }) => key));
  return [
    ...missing.map(({ path, line, key }) => ({
      path,
      line,
      message: `shows ${key}, which ${messages.path} lacks.`,
    })),
    ...Object.keys(texts).flatMap((key) => textProblem(messages.path, key, texts[key]?.message ?? '', used)),
  ];
}

function textProblem(path: string, key: string, text: string, used: ReadonlySet<string>): readonly Problem[] {
  const longest = LONGEST[key] ?? Number.POSITIVE_INFINITY;
  return [
    ...(used.has(key) ? [] : [{ path, message: `${key} is shown nowhere.` }]),
    ...(text.length <= longest
      ? []
      : [{ path, message: `${key} has ${text.length} characters of ${longest}.` }]),
  ];
}
