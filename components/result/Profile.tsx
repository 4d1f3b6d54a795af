/** The profile: one bar of answers a theme, with its range in words and drawn. There is no bar for the whole. */
import type { Checklist } from '../../lib/domain/checklist';
import type { ThemeProfile, ThemeRange } from '../../lib/domain/theme-profile';
import { profileModel } from '../charts/bars-models';
import { ChartPicture } from '../charts/ChartFigure';
import { t } from '../ui/texts';
import { DataTable } from './DataTable';
import { themeName } from './words';

export type ProfileProps = { readonly profile: readonly ThemeProfile[]; readonly checklist: Checklist };

export function Profile({ profile, checklist }: ProfileProps) {
  const model = profileModel(profile, checklist);
  return (
    <section aria-labelledby="result-profile">
      <h2 id="result-profile">{t('result-profile-heading')}</h2>
      <p class="es-hint">{t('result-profile-hint')}</p>
      <ChartPicture id="result-profile-chart" model={model} />
      <div class="es-result__themes">
        {profile.map(({ theme, range }) => (
          <div key={theme} class="es-result__theme">
            <h3>{themeName(checklist, theme)}</h3>
            <p>{rangeText(range)}</p>
          </div>
        ))}
      </div>
      <DataTable {...model.table} />
    </section>
  );
}

function rangeText(range: ThemeRange | null): string {
  return range === null ? t('result-range-none') : t('result-range', { ...range });
}
