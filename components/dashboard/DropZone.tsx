/** Lets files be dropped anywhere on the page; where they are not wanted, the browser must not open them either. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../ui/texts';

export type DropZoneProps = {
  readonly accepts: boolean;
  readonly onFiles: (files: readonly File[]) => void;
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
      const files = Array.from(event.dataTransfer?.files ?? []);
      if (latest.current.accepts && files.length > 0) latest.current.onFiles(files);
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
