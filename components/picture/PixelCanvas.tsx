/** Decoded pixels on a canvas, as wide as there is room. */
import { useLayoutEffect, useRef } from 'preact/hooks';

export type PixelCanvasProps = {
  readonly pixels: ImageBitmap;
  /** What a screen reader calls it. */
  readonly label: string;
};

/** More than this on a side shows no more on any screen, and costs memory. */
const SHOWN_SIDE_MAX = 4_096;

export function PixelCanvas({ pixels, label }: PixelCanvasProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  const scale = Math.min(1, SHOWN_SIDE_MAX / Math.max(pixels.width, pixels.height));
  const width = Math.max(1, Math.round(pixels.width * scale));
  const height = Math.max(1, Math.round(pixels.height * scale));
  useLayoutEffect(() => {
    const context = ref.current?.getContext('2d');
    if (!context) return;
    // As in the file: white beneath what can be seen through.
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(pixels, 0, 0, width, height);
  }, [pixels, width, height]);
  return (
    <canvas class="es-picture-canvas" ref={ref} width={width} height={height} role="img" aria-label={label} />
  );
}
