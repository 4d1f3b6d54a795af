/** Words that speak of how or where the project was made, or of work left undone, instead of the project. */
import type { Problem, SourceFile } from './repo-files';
import { lineAt } from './syntax';

type Rule = { readonly pattern: RegExp; readonly reason: string };

const RULES: readonly Rule[] = [
  {
    pattern: /\b(TODO|FIXME|XXX|HACK|WIP|TBD)\b/g,
    reason: 'says that work is left undone. Do it, or say in docs/ that it is a limit.',
  },
  {
    pattern: /\b(not (yet )?implemented|lorem ipsum)\b/gi,
    reason: 'says that work is left undone. Do it, or say in docs/ that it is a limit.',
  },
  {
    pattern: /\b(issue \d+|(issues?|fix(es|ed)?|close[sd]?|see|in|from|of|PR|pull request) #\d+)\b/gi,
    reason: 'names an issue. Say what is so, and why.',
  },
  {
    pattern:
      /\b(claude|anthropic|sub-?agents?|chat ?gpt|coding agent|(as|in) (the|my) (brief|briefing|prompt)\b)/gi,
    reason: 'speaks of how the project was made.',
  },
  {
    pattern: /\b(this|previous|next|earlier|another) (coding|development|working|work) session\b/gi,
    reason: 'speaks of how the project was made.',
  },
  {
    pattern: /(?<![\w.])\/(work\/(main|shared)|root|home\/[a-z]+\/(work|src|code)|Users\/[a-z]+)\b/g,
    reason: 'is a path on one machine.',
  },
  { pattern: /\.\.\/shared\b/g, reason: 'is a path outside the repository.' },
  {
    pattern: /\b(registry\.(npmjs|yarnpkg)\.\w+|npm\.pkg\.github\.com|artifactory|verdaccio|nexus\.)/gi,
    reason: 'is the address of a package registry. Whoever builds has their own.',
  },
];

/** The one place that may say where the saved pages lie. */
const ALLOWED: Readonly<Record<string, RegExp>> = { '.ci/run': /^\.\.\/shared$/ };

/** Each such word of a file, with its line. */
export function outsideWords(file: SourceFile): readonly Problem[] {
  return RULES.flatMap(({ pattern, reason }) =>
    [...file.text.matchAll(pattern)].flatMap((match) => {
      if (ALLOWED[file.path]?.test(match[0])) return [];
      return [{ path: file.path, line: lineAt(file.text, match.index), message: `"${match[0]}" ${reason}` }];
    }),
  );
}
