/** The profile: one bar of answers a theme, with its range in words and drawn. There is no bar for the whole. */
import type { Checklist } from '../../lib/domain/checklist';
import { STANDINGS, type Standing } from '../../lib/domain/standing';
import type { ThemeProfile, ThemeRange } from '../../lib/domain/theme-profile';
import { t } from '../ui/texts';
import { kindsOf } from './bar-looks';
import { DataTable } from './DataTable';
import { StackedBar } from './StackedBar';
import { barWords, partsOf, themeName } from './words';

export type ProfileProps = { readonly profile: readonly ThemeProfile[]; readonly checklist: Checklist };

export function Profile({ profile, checklist }: ProfileProps) {
  const kinds = kindsOf(profile.map(({ counts }) => counts));
  return (
    <section aria-labelledby="result-profile">
      <h2 id="result-profile">{t('result-profile-heading')}</h2>
      <p class="es-hint">{t('result-profile-hint')}</p>
      {profile.map((one) => (
        <ThemeBar key={one.theme} one={one} name={themeName(checklist, one.theme)} kinds={kinds} />
      ))}
      <ProfileTable profile={profile} checklist={checklist} kinds={kinds} />
    </section>
  );
}

type ThemeBarProps = {
  readonly one: ThemeProfile;
  readonly name: string;
  readonly kinds: readonly Standing[];
};

function ThemeBar({ one: { theme, counts, range }, name, kinds }: ThemeBarProps) {
  const parts = partsOf(kinds, counts);
  return (
    <div class="es-result__theme">
      <h3>{name}</h3>
      {STANDINGS.some((standing) => counts[standing] > 0) ? (
        <StackedBar
          id={`result-profile-${theme}`}
          label={barWords(name, parts)}
          parts={parts}
          range={range === null ? null : { from: range.atLeast, to: range.atMost }}
        />
      ) : null}
      <p>{rangeText(range)}</p>
    </div>
  );
}

function rangeText(range: ThemeRange | null): string {
  return range === null ? t('result-range-none') : t('result-range', { ...range });
}

function ProfileTable({ profile, checklist, kinds }: ProfileProps & { readonly kinds: readonly Standing[] }) {
  const rangeColumns = [t('result-column-at-least'), t('result-column-at-most'), t('result-column-of')];
  return (
    <DataTable
      caption={t('result-profile-caption')}
      corner={t('result-column-theme')}
      columns={[...kinds.map((kind) => t(`result-kind-${kind}`)), ...rangeColumns]}
      rows={profile.map(({ theme, counts, range }) => ({
        key: theme,
        head: themeName(checklist, theme),
        cells: [
          ...kinds.map((kind) => counts[kind]),
          ...(range === null ? ['–', '–', 0] : [range.atLeast, range.atMost, range.of]),
        ],
      }))}
    />
  );
}
