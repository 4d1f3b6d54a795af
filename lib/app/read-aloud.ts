/** Reading aloud by voices that are on the device: the port, and the rule for which voice may read. */

/** Why nothing is read. `only-remote`: every voice of this language would send the words away. */
export type WhyNotRead = 'no-speech' | 'no-voice' | 'only-remote' | 'failed';

/** How one reading went. */
export type ReadingEnd =
  | { readonly kind: 'ended' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'unavailable'; readonly why: WhyNotRead };

/** A synthesiser that reads one text at a time. */
export type Speech = {
  /** Reads `text`, written in `language` (BCP 47); what is being read is stopped first. Never rejects. */
  speak(text: string, language: string): Promise<ReadingEnd>;
  /** Silence at once. */
  stop(): void;
};

/** What the rule needs to know of a voice; the browser's own voices fit. */
export type VoiceFacts = {
  /** BCP 47, though some systems write `en_GB`. */
  readonly lang: string;
  /** The device speaks by itself. Where this is not so, the words go to whoever offers the voice. */
  readonly localService: boolean;
  /** The person's usual voice. */
  readonly default: boolean;
};

export type VoiceChoice<Voice> =
  | { readonly kind: 'voice'; readonly voice: Voice }
  | { readonly kind: 'none'; readonly why: 'no-voice' | 'only-remote' };

/**
 * The voice that may read `language`: on the device, of that very language if there is one, else of the same
 * language from another place. The person's usual voice goes first, then the order of the browser.
 */
export function chooseVoice<Voice extends VoiceFacts>(
  voices: readonly Voice[],
  language: string,
): VoiceChoice<Voice> {
  const wanted = tagOf(language);
  const fitting = voices.filter(({ lang }) => primaryOf(tagOf(lang)) === primaryOf(wanted));
  if (fitting.length === 0) return { kind: 'none', why: 'no-voice' };
  const local = fitting.filter(({ localService }) => localService);
  const exact = local.filter(({ lang }) => tagOf(lang) === wanted);
  const [voice] = (exact.length > 0 ? exact : local).toSorted(
    (a, b) => Number(b.default) - Number(a.default),
  );
  return voice ? { kind: 'voice', voice } : { kind: 'none', why: 'only-remote' };
}

function tagOf(language: string): string {
  return language.trim().replaceAll('_', '-').toLowerCase();
}

function primaryOf(tag: string): string {
  return tag.split('-')[0] ?? '';
}
