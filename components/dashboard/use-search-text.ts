/** Words typed into a finder: they are searched for after a short pause, or at once when asked. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** Typing asks for rows after this pause, so that a word is one search and not five. */
const PAUSE_MS = 250;

export type SearchText = {
  readonly typed: string;
  readonly type: (text: string) => void;
  /** Searches now. */
  readonly flush: () => void;
};

/**
 * The words as typed, which run ahead of the words searched for; the address changing them wins.
 * @param searched the words the rows on screen were searched for with
 */
export function useSearchText(searched: string, search: (text: string) => void): SearchText {
  const [typed, setTyped] = useState(searched);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef({ typed, searched, search });
  latest.current = { typed, searched, search };
  useEffect(() => {
    // Back, or clearing the filters; while somebody is still typing their words stay.
    if (timer.current === undefined) setTyped(searched);
  }, [searched]);
  const stop = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  const flush = () => {
    stop();
    const { typed: words, searched: known, search: ask } = latest.current;
    if (words !== known) ask(words);
  };
  useEffect(() => stop, []);
  const type = (text: string) => {
    setTyped(text);
    stop();
    timer.current = setTimeout(flush, PAUSE_MS);
  };
  return { typed, type, flush };
}
