/** Pictures that are pasted or dropped anywhere on the screen. */
import { useEffect } from 'preact/hooks';
import type { PictureState } from '../../lib/state/picture-state';

/** The file most likely to be a picture; what it really is, its bytes say. */
function pictureIn(data: DataTransfer | null): File | null {
  const files = Array.from(data?.files ?? []);
  return files.find(({ type }) => type.startsWith('image/')) ?? files[0] ?? null;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('textarea, input') !== null;
}

/** While a screen is on that has no picture, words that are pasted are told to be none. */
export function useGivenPictures(state: PictureState): void {
  useEffect(() => {
    const ended = new AbortController();
    const paste = (event: ClipboardEvent) => {
      // Words for a field are the field's, also where a picture of them comes along.
      if (isTextField(event.target)) return;
      const file = pictureIn(event.clipboardData);
      event.preventDefault();
      if (file) void state.give(file, 'clipboard');
      else state.noPicture();
    };
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      // Elsewhere on this page a dropped file would be brought in as a review, or refused.
      event.stopPropagation();
      if (event.type === 'dragover') event.dataTransfer.dropEffect = 'copy';
      if (event.type !== 'drop') return;
      const file = pictureIn(event.dataTransfer);
      if (file) void state.give(file, 'file');
    };
    const first = { signal: ended.signal, capture: true };
    document.addEventListener('paste', paste, { signal: ended.signal });
    window.addEventListener('dragover', drag, first);
    window.addEventListener('drop', drag, first);
    return () => ended.abort();
  }, [state]);
}
