/** The browser's own speech, kept to voices that are on the device. */
import { chooseVoice, type ReadingEnd, type Speech, type WhyNotRead } from '../app/read-aloud';

/** Chromium has no voices until it has asked the system for them; then it says `voiceschanged`. */
const VOICES_AFTER_MS = 2_000;

/** One text to be read; `SpeechSynthesisUtterance` fits. */
export type Utterance = EventTarget & { voice: SpeechSynthesisVoice | null; lang: string };

/** What reads; `speechSynthesis` fits. */
export type Synthesiser<Text extends Utterance> = EventTarget & {
  getVoices(): readonly SpeechSynthesisVoice[];
  speak(text: Text): void;
  cancel(): void;
};

export type SpeechNeeds<Text extends Utterance> = {
  readonly synthesiser: Synthesiser<Text>;
  readonly utterance: (text: string) => Text;
};

/** The speech of this page, or one that says that the browser has none. */
export function browserSpeech(page: object = globalThis): Speech {
  if (!('speechSynthesis' in page) || !('SpeechSynthesisUtterance' in page)) return createSpeech(null);
  return createSpeech({
    synthesiser: speechSynthesis,
    utterance: (text) => new SpeechSynthesisUtterance(text),
  });
}

/** One reading. Without somebody who holds on to its text Chromium drops it, and its end is never told. */
type Reading<Text> = { stop: () => void; text: Text | null };

/** @param needs `null` where the browser has no speech */
export function createSpeech<Text extends Utterance>(needs: SpeechNeeds<Text> | null): Speech {
  let reading: Reading<Text> | null = null;

  function stop(): void {
    if (reading === null) return;
    needs?.synthesiser.cancel();
    reading.stop();
    reading = null;
  }

  async function read(
    { synthesiser, utterance }: SpeechNeeds<Text>,
    mine: Reading<Text>,
    words: string,
    language: string,
  ): Promise<ReadingEnd> {
    const choice = chooseVoice(await voicesOf(synthesiser), language);
    if (reading !== mine) return { kind: 'stopped' };
    if (choice.kind === 'none') return unavailable(choice.why);
    const text = utterance(words);
    // Never left to the browser: its usual voice may send the words away.
    text.voice = choice.voice;
    text.lang = choice.voice.lang;
    mine.text = text;
    const end = endOf(text);
    synthesiser.speak(text);
    return end;
  }

  async function speak(words: string, language: string): Promise<ReadingEnd> {
    stop();
    if (needs === null) return unavailable('no-speech');
    const mine: Reading<Text> = { stop: () => undefined, text: null };
    const stopped = new Promise<ReadingEnd>((resolve) => {
      mine.stop = () => resolve({ kind: 'stopped' });
    });
    reading = mine;
    const end = await Promise.race([
      stopped,
      read(needs, mine, words, language).catch(() => unavailable('failed')),
    ]);
    if (reading === mine) reading = null;
    return end;
  }

  return { speak, stop };
}

function unavailable(why: WhyNotRead): ReadingEnd {
  return { kind: 'unavailable', why };
}

function endOf(text: Utterance): Promise<ReadingEnd> {
  return new Promise((resolve) => {
    text.addEventListener('end', () => resolve({ kind: 'ended' }));
    text.addEventListener('error', (event) => {
      const error: unknown = Reflect.get(event, 'error');
      const cut = error === 'canceled' || error === 'interrupted';
      resolve(cut ? { kind: 'stopped' } : unavailable('failed'));
    });
  });
}

/** The voices, once there are any; none at all when none have come after a while. */
function voicesOf<Text extends Utterance>(
  synthesiser: Synthesiser<Text>,
): Promise<readonly SpeechSynthesisVoice[]> {
  const now = synthesiser.getVoices();
  if (now.length > 0) return Promise.resolve(now);
  return new Promise((resolve) => {
    const settle = () => {
      clearTimeout(timer);
      synthesiser.removeEventListener('voiceschanged', settle);
      resolve(synthesiser.getVoices());
    };
    const timer = setTimeout(settle, VOICES_AFTER_MS);
    synthesiser.addEventListener('voiceschanged', settle);
  });
}
