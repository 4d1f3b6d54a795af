/** The words of every screen: Fluent messages of one language, looked up by id, with English behind them. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { signal } from '@preact/signals';

export type TextArguments = Record<string, FluentVariable>;

/** Words, and the language they are in: English where the language on screen has none. */
export type Shown = { readonly text: string; readonly language: string };

/** How many messages of the language on screen nobody has reviewed, of how many it has. */
export type ReviewState = { readonly unreviewed: number; readonly shown: number };

export type TextOptions = {
  /** The English sources, for messages that `sources` lack, and to stand beside. */
  readonly english?: readonly string[];
  /** Should English stand beside the words where a screen offers it? */
  readonly beside?: boolean;
  /** What is known of a translation; leave it out for words of our own. */
  readonly reviewed?: ReviewState | null;
};

type Find = (id: string, args: TextArguments | undefined) => Shown | null;

type Words = { readonly find: Find; readonly beside: Find; readonly reviewed: ReviewState | null };

const ENGLISH = 'en-GB';
const NOTHING: Find = () => null;

const words = signal<Words>({ find: NOTHING, beside: NOTHING, reviewed: null });

/** The language on screen, as a BCP 47 tag. */
export const language = signal(ENGLISH);

/**
 * Makes `sources` (the text of .ftl files) the words on screen; every component that shows one is drawn again.
 * The document's own language and direction are set by `showLanguage` (components/languages).
 * @param tag BCP 47 tag; it also decides plural forms and how numbers are written.
 */
export function setTexts(tag: string, sources: readonly string[], options: TextOptions = {}): void {
  const english = options.english ?? [];
  const own = finder(tag, sources, english);
  const behind = english.length > 0 ? finder(ENGLISH, english, []) : NOTHING;
  language.value = tag;
  words.value = {
    find: (id, args) => own(id, args) ?? behind(id, args),
    // Beside itself English would only stand twice.
    beside: options.beside ? (id, args) => (own(id, args) ? behind(id, args) : null) : NOTHING,
    reviewed: options.reviewed ?? null,
  };
}

/**
 * Finds the messages of `sources`, in one language.
 * @param takenIn sources of messages that those may take in where they have none of that name
 */
function finder(tag: string, sources: readonly string[], takenIn: readonly string[]): Find {
  // No isolation marks: they would end in file names and in what tests and screen readers read.
  // Other people's text is put in <bdi> where it is shown.
  const bundle = new FluentBundle(tag, { useIsolating: false });
  for (const source of takenIn) bundle.addResource(new FluentResource(source));
  const ids = new Set<string>();
  for (const source of sources) {
    const resource = new FluentResource(source);
    for (const { id } of resource.body) ids.add(id);
    bundle.addResource(resource, { allowOverrides: true });
  }
  return (id, args) => {
    const value = ids.has(id) ? bundle.getMessage(id)?.value : null;
    return value ? { text: bundle.formatPattern(value, args ?? null, []), language: tag } : null;
  };
}

/** The message `id` in the language on screen. A missing message shows its id; a test holds that none is missing. */
export function t(id: string, args?: TextArguments): string {
  return shown(id, args).text;
}

/** The same as `t`, with the language the words are in. */
export function shown(id: string, args?: TextArguments): Shown {
  return words.value.find(id, args) ?? { text: id, language: language.value };
}

/** The English of a message, when it was asked to stand beside and is not itself on screen; else `null`. */
export function besideText(id: string, args?: TextArguments): string | null {
  return words.value.beside(id, args)?.text ?? null;
}

/** Does English stand beside, where a screen offers it? */
export function isBeside(): boolean {
  return words.value.beside !== NOTHING;
}

/** How far the words on screen are reviewed; `null` when they are our own. */
export function reviewState(): ReviewState | null {
  return words.value.reviewed;
}
