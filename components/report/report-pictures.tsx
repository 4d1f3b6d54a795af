/** Drawings and photographs of a report for the Word file; loaded with the library that writes SVG as a string. */
import { render } from 'preact-render-to-string';
import { bytesOfBase64 } from '../../lib/formats/base64';
import type { Block } from '../../lib/formats/report-blocks';
import type { DocxPicture } from '../../lib/formats/report-docx';
import { Chart } from '../charts/Chart';
import { CHART_WIDTH } from '../charts/chart-looks';
import type { ChartModel } from '../charts/model';
import type { ReportPages } from './report-pages';

/** Draws a picture as PNG of this size in pixels, or says that it cannot. */
export type Rasterise = (
  picture: Blob,
  width: number,
  height: number,
) => Promise<Uint8Array<ArrayBuffer> | null>;

/** The widest a picture stands on the page, in pixels at 96 an inch. */
const WIDEST = 600;
const TALLEST = 850;
/** Pixels a point of the drawing: sharp on paper. */
const SHARP = 2;

/** One chart as the text of an SVG file. */
export function chartSvg(id: string, model: ChartModel): string {
  return render(<Chart id={id} model={model} />);
}

/** By chart id and by picture address; without a rasteriser, or where it fails, a chart has none. */
export async function docxPictures(
  { page, drawings }: ReportPages,
  rasterise: Rasterise | null,
): Promise<ReadonlyMap<string, DocxPicture>> {
  const pictures = new Map<string, DocxPicture>();
  for (const [id, model] of drawings) {
    const drawn = rasterise === null ? null : await chartPicture(id, model, rasterise);
    if (drawn !== null) pictures.set(id, drawn);
  }
  for (const block of [...page.front, ...page.body]) {
    if (block.kind !== 'picture') continue;
    const photograph = await photographOf(block, rasterise);
    if (photograph !== null) pictures.set(block.src, photograph);
  }
  return pictures;
}

async function chartPicture(
  id: string,
  model: ChartModel,
  rasterise: Rasterise,
): Promise<DocxPicture | null> {
  const text = chartSvg(id, model);
  const height = Number(/ height="(\d+(?:\.\d+)?)"/.exec(text)?.[1] ?? 0);
  if (height === 0) return null;
  const svg = new TextEncoder().encode(text);
  const blob = new Blob([svg], { type: 'image/svg+xml' });
  const png = await rasterise(blob, CHART_WIDTH * SHARP, Math.ceil(height * SHARP));
  if (png === null) return null;
  return {
    kind: 'svg',
    svg,
    png,
    title: model.title,
    description: model.desc,
    ...fitting(CHART_WIDTH, height),
  };
}

type PictureBlock = Extract<Block, { readonly kind: 'picture' }>;

const ADDRESS = /^data:image\/(png|jpeg|webp);base64,(.+)$/;

async function photographOf(block: PictureBlock, rasterise: Rasterise | null): Promise<DocxPicture | null> {
  const { src, alt, width, height } = block;
  const [, type, base64 = ''] = ADDRESS.exec(src) ?? [];
  const bytes = bytesOfBase64(base64);
  if (type === undefined || bytes === null || bytes.length === 0) return null;
  const about = { title: alt, description: alt, ...fitting(width, height) };
  if (type === 'png') return { kind: 'png', bytes, ...about };
  if (type === 'jpeg') return { kind: 'jpg', bytes, ...about };
  // Word shows no WebP.
  const png =
    rasterise === null ? null : await rasterise(new Blob([bytes], { type: 'image/webp' }), width, height);
  return png === null ? null : { kind: 'png', bytes: png, ...about };
}

/** Never larger than the page, never larger than it is. */
function fitting(width: number, height: number) {
  const scale = Math.min(1, WIDEST / width, TALLEST / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
