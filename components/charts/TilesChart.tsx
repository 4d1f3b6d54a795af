/** One square for each must-have, by how it stands: a panel to be counted, with no sum and no share. */
import { Counted } from './BarsChart';
import { ChartFrame } from './ChartFrame';
import { CHART_WIDTH, fitted, MARGIN } from './chart-looks';
import { HatchedBox } from './HatchedBox';
import type { TilesModel } from './model';

const LABEL_WIDTH = 170;
const TILE_SIDE = 22;
const STEP = 26;
const ROW = 36;
/** So many squares fit in a line. */
const A_LINE = Math.floor((CHART_WIDTH - 2 * MARGIN - LABEL_WIDTH - 34) / STEP);

export type TilesChartProps = { readonly id: string; readonly model: TilesModel };

export function TilesChart({ id, model }: TilesChartProps) {
  const rows = placedRows(model.groups);
  const height = 2 * MARGIN + rows.reduce((sum, { height: one }) => sum + one, 0);
  return (
    <ChartFrame id={id} model={model} height={height}>
      {rows.map(({ group, top }) => (
        <g key={group.key}>
          <text class="es-chart__text" x={MARGIN} y={top + 17} font-weight="700">
            {fitted(group.label, LABEL_WIDTH - 8)}
          </text>
          <Counted count={group.count} x={MARGIN + LABEL_WIDTH + 8} y={top + 12} />
          {Array.from({ length: group.count }, (_, at) => (
            <HatchedBox
              key={String(at)}
              kind={group.look}
              box={{
                x: MARGIN + LABEL_WIDTH + 30 + (at % A_LINE) * STEP,
                y: top + 1 + Math.floor(at / A_LINE) * STEP,
                width: TILE_SIDE,
                height: TILE_SIDE,
              }}
            />
          ))}
        </g>
      ))}
    </ChartFrame>
  );
}

function placedRows(groups: TilesModel['groups']) {
  let top = MARGIN;
  return groups.map((group) => {
    const lines = Math.max(1, Math.ceil(group.count / A_LINE));
    const row = { group, top, height: ROW + (lines - 1) * STEP };
    top += row.height;
    return row;
  });
}
