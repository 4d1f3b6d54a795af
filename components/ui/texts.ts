/** The words of every screen: Fluent messages of one language, looked up by id. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { signal } from '@preact/signals';

export type TextArguments = Record<string, FluentVariable>;

type Lookup = (id: string, args?: TextArguments) => string;

const lookup = signal<Lookup>((id) => id);

/** The language on screen, as a BCP 47 tag. */
export const language = signal('en-GB');

/**
 * Makes `sources` (the text of .ftl files) the words on screen; every component that shows one is drawn again.
 * @param tag BCP 47 tag; it also decides plural forms and how numbers are written.
 */
export function setTexts(tag: string, sources: readonly string[]): void {
  // No isolation marks: they would end in file names and in what tests and screen readers read.
  // Other people's text is put in <bdi> where it is shown.
  const bundle = new FluentBundle(tag, { useIsolating: false });
  for (const source of sources) bundle.addResource(new FluentResource(source));
  language.value = tag;
  lookup.value = (id, args) => {
    const message = bundle.getMessage(id);
    if (!message?.value) return id;
    return bundle.formatPattern(message.value, args ?? null, []);
  };
}

/** The message `id` in the language on screen. A missing message shows its id; a test holds that none is missing. */
export function t(id: string, args?: TextArguments): string {
  return lookup.value(id, args);
}
