/** Where questions come from: sources as data, how far each was checked, and what of them may be shown. */

/**
 * How far a source was checked. `confirmed`: read on its publisher's own page or paper. `second-hand`: read only
 * in somebody else's words, or checked in part. `from-memory`: not checked, and so never shown as a fact.
 */
export const TRUST_MARKS = ['confirmed', 'second-hand', 'from-memory'] as const;
export type TrustMark = (typeof TRUST_MARKS)[number];

/** One document, law, standard or study. */
export type Source = {
  /** What questions name it by, without the part in brackets. */
  readonly code: string;
  readonly title: string;
  readonly publisher: string;
  /** The year of the edition that was read; nothing where it was not checked. */
  readonly year: number | null;
  /** A web address without its `https://`, to be read and typed; nothing where none was checked. */
  readonly address: string | null;
  readonly trust: TrustMark;
};

/** A source as a screen shows it, with the parts of it that the question or checklist rests on. */
export type ShownSource = {
  readonly source: Source;
  /** Such as `standard 2` of a code `ESF(standard 2)`; empty when the code names the whole. */
  readonly parts: readonly string[];
  /** Said beside it: it was read only second-hand. */
  readonly notConfirmed: boolean;
};

/** `ESF(2)` is part `2` of `ESF`, `S0.e` part `e` of `S0`, `DTAC-C1` part `C1` of `DTAC`. */
const PARTS = [/^(.+)\((.+)\)$/, /^(S\d)\.([a-z])$/, /^(DTAC)-(.+)$/];

/** The source that a code names, and which part of it; `null` for a code that is not in the list. */
export function sourceOf(
  code: string,
  list: readonly Source[],
): { readonly source: Source; readonly part: string | null } | null {
  const whole = list.find((source) => source.code === code);
  if (whole) return { source: whole, part: null };
  for (const pattern of PARTS) {
    const [, outer, part] = pattern.exec(code) ?? [];
    const source = list.find((one) => one.code === outer);
    if (source && part !== undefined) return { source, part };
  }
  return null;
}

/**
 * What may be shown of the sources that these codes name, each once, in the order of the codes. Those kept from
 * memory are left out altogether, as are codes that nobody explained: both stay in the data.
 */
export function shownSources(codes: readonly string[], list: readonly Source[]): readonly ShownSource[] {
  const shown = new Map<string, { readonly source: Source; readonly parts: Set<string> }>();
  for (const code of codes) {
    const found = sourceOf(code, list);
    if (found === null || found.source.trust === 'from-memory') continue;
    const entry = shown.get(found.source.code) ?? { source: found.source, parts: new Set<string>() };
    if (found.part !== null) entry.parts.add(found.part);
    shown.set(found.source.code, entry);
  }
  return [...shown.values()].map(({ source, parts }) => ({
    source,
    parts: [...parts],
    notConfirmed: source.trust === 'second-hand',
  }));
}
