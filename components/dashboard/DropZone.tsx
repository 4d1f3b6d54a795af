/** Lets files and folders be dropped anywhere on the page; where they are not wanted, the browser must not open them either. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Picked } from '../../lib/state/import-picked';
import { t } from '../ui/texts';
import { filesOfDrop } from './dropped-files';

export type DropZoneProps = {
  readonly accepts: boolean;
  /** Told once folders are walked. */
  readonly onFiles: (picked: Picked) => void;
  readonly children: ComponentChildren;
};

/** Files, rather than text or a link? */
function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

export function DropZone({ accepts, onFiles, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const latest = useRef({ accepts, onFiles });
  latest.current = { accepts, onFiles };
  useEffect(() => {
    const stop = new AbortController();
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = latest.current.accepts ? 'copy' : 'none';
      setOver(latest.current.accepts);
    };
    const leave = (event: DragEvent) => {
      // Leaving the window goes nowhere; moving from one element to another does not.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (!latest.current.accepts || !event.dataTransfer) return;
      void filesOfDrop(event.dataTransfer)?.then((picked) => {
        if (!stop.signal.aborted) latest.current.onFiles(picked);
      });
    };
    const options = { signal: stop.signal };
    window.addEventListener('dragover', drag, options);
    window.addEventListener('dragleave', leave, options);
    window.addEventListener('drop', drop, options);
    return () => stop.abort();
  }, []);
  return (
    <div class={over ? 'es-dash es-dash--drop' : 'es-dash'}>
      {children}
      {over ? <p class="es-drop-hint">{t('drop-here')}</p> : null}
    </div>
  );
}
