/** Names that a report leaves out, and whether somebody's words hold one of them all the same. */
import type { ReportSources } from './report-sources';

/** A single letter, or an empty name, would be found in any words. */
const SHORTEST = 2;

/** Those of reviews and meetings, and of owners, each once. A meeting's voices go by what they do, not by name. */
export function namesLeftOut({
  product,
  assessments,
  meetings,
}: Pick<ReportSources, 'product' | 'assessments' | 'meetings'>): readonly string[] {
  const { actions = [], terms = [] } = product.report ?? {};
  const names = [
    ...assessments.map(({ title }) => title),
    ...meetings.map(({ title }) => title),
    ...[...actions, ...terms].map(({ owner }) => owner),
  ].map((name) => name.trim());
  // A review is often called by its product, whose name is no secret of the report.
  const said = new Set(names.filter((name) => name.length >= SHORTEST && name !== product.name));
  return [...said];
}

/** @returns finds the first of the names that stands in a text as words of its own, whatever the case */
export function nameFinder(names: readonly string[]): (text: string) => string | null {
  if (names.length === 0) return () => null;
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  const any = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  const words = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any})(?![\p{L}\p{N}])`, 'iu');
  return (text) => words.exec(text)?.[0] ?? null;
}
