/** A box of one kind of answer or evidence: its ground, its marks as plain lines, and its outline. */
import { BAR_LOOKS, type BarKind } from './bar-looks';
import { groundOf, INK } from './chart-looks';
import { type Box, type Hatch, hatchPath } from './hatch';

export type HatchedBoxProps = { readonly kind: BarKind; readonly box: Box };

/** Colours are attributes, for files; classes let a screen restyle it. */
export function HatchedBox({ kind, box: { x, y, width, height } }: HatchedBoxProps) {
  const look = BAR_LOOKS[kind];
  const painted = look === 'full' ? 'es-chart__full' : 'es-chart__ground';
  const path = look === null || look === 'full' ? '' : hatchPath(look, { x, y, width, height });
  return (
    <>
      <rect
        class={`es-chart__part es-chart__part--${kind} ${painted} ${painted}--${kind}`}
        x={x}
        y={y}
        width={width}
        height={height}
        fill={groundOf(kind)}
        stroke={INK}
      />
      {path === '' ? null : (
        <path class="es-chart__mark" d={path} fill="none" stroke={INK} {...linesOf(look)} />
      )}
    </>
  );
}

/** How thick the lines of a hatch are; one unit unless said. */
function linesOf(look: Hatch | 'full' | null) {
  switch (look) {
    case 'dots':
      return { 'stroke-width': 3.2, 'stroke-linecap': 'round' } as const;
    case 'bands':
      return { 'stroke-width': 3 } as const;
    case 'pluses':
      return { 'stroke-width': 1.2 } as const;
    default:
      return {};
  }
}
