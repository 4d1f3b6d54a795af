/** Brings the caret back to the field of text that the person was in before the fields were covered. */
import { useEffect, useRef } from 'preact/hooks';

const FIELDS = 'textarea, input[type="text"]';

/** @returns goes back to that field once it is on screen again; it may be gone for good, then nothing happens */
export function useLastField(): () => void {
  const last = useRef('');
  useEffect(() => {
    const ended = new AbortController();
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(FIELDS)) last.current = target.id;
    };
    document.addEventListener('focusin', remember, { signal: ended.signal });
    return () => ended.abort();
  }, []);
  return () => {
    requestAnimationFrame(() => document.getElementById(last.current)?.focus());
  };
}
