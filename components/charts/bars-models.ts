/** Profile, evidence, spread by role and must-haves as charts, in the words that results use. */
import type { Checklist } from '../../lib/domain/checklist';
import { STRENGTH_NAMES, type ThemeEvidence } from '../../lib/domain/evidence-strength';
import type { MustHave, MustHavePanel } from '../../lib/domain/must-have-panel';
import type { RoleSpread } from '../../lib/domain/roles-spread';
import type { ThemeProfile } from '../../lib/domain/theme-profile';
import { listText, themeName } from '../result/words';
import { t } from '../ui/texts';
import { type BarKind, kindsOf } from './bar-looks';
import { type BarPart, barWords, partsOf } from './bar-words';
import type { BarRow, BarsModel, TilesModel } from './model';

/** The answers of one review, theme by theme. */
export function profileModel(
  profile: readonly ThemeProfile[],
  checklist: Pick<Checklist, 'text'>,
): BarsModel {
  const kinds = kindsOf(profile.map(({ counts }) => counts));
  const rows = profile.map(({ theme, counts, range }) => ({
    key: theme,
    label: themeName(checklist, theme),
    aside: range === null ? t('charts-range-none') : t('charts-range', { ...range }),
    words: profileWords(themeName(checklist, theme), partsOf(kinds, counts)),
    parts: kinds.map((kind) => ({ kind, count: counts[kind] })),
    range: range === null ? null : { from: range.atLeast, to: range.atMost },
    counts,
    cells: range === null ? ['–', '–', 0] : [range.atLeast, range.atMost, range.of],
  }));
  return {
    kind: 'bars',
    title: t('result-profile-caption'),
    desc: describe(rows),
    rows,
    key: kinds.map((kind) => ({ kind, label: t(`result-kind-${kind}`) })),
    table: {
      caption: t('result-profile-caption'),
      corner: t('result-column-theme'),
      columns: [
        ...kinds.map((kind) => t(`result-kind-${kind}`)),
        t('result-column-at-least'),
        t('result-column-at-most'),
        t('result-column-of'),
      ],
      rows: rows.map(({ key, label, counts, cells }) => ({
        key,
        head: label,
        cells: [...kinds.map((kind) => counts[kind]), ...cells],
      })),
    },
  };
}

/** A theme of which no question is counted has no bar, and says so. */
function profileWords(name: string, parts: readonly BarPart[]): string {
  return parts.some(({ count }) => count > 0)
    ? barWords(name, parts)
    : t('result-bar-alt', { name, parts: t('charts-range-none') });
}

/** What stands behind the answers of one review; lived experience stands first in the table, never last. */
export function evidenceModel(
  evidence: readonly ThemeEvidence[],
  checklist: Pick<Checklist, 'text'>,
): BarsModel {
  const said = (one: ThemeEvidence) =>
    listText(
      STRENGTH_NAMES.flatMap((name) =>
        one.strengths[name] > 0 ? [t(`result-strength-part-${name}`, { count: one.strengths[name] })] : [],
      ),
    );
  const rows = evidence.map((one) => ({
    one,
    key: one.theme,
    label: themeName(checklist, one.theme),
    aside: one.of === 0 ? '' : t('result-lived-flag', { lived: one.lived, of: one.of }),
    words: t('result-bar-alt', {
      name: themeName(checklist, one.theme),
      parts: one.of === 0 ? t('result-evidence-none') : said(one),
    }),
    parts: STRENGTH_NAMES.map((name) => ({
      kind: `strength-${name}` satisfies BarKind,
      count: one.strengths[name],
    })),
    range: null,
  }));
  return {
    kind: 'bars',
    title: t('result-evidence-caption'),
    desc: describe(rows),
    rows,
    key: STRENGTH_NAMES.map((name) => ({ kind: `strength-${name}`, label: t(`result-strength-${name}`) })),
    table: {
      caption: t('result-evidence-caption'),
      corner: t('result-column-theme'),
      columns: [
        t('result-column-lived'),
        t('result-column-answers'),
        ...STRENGTH_NAMES.map((name) => t(`result-strength-${name}`)),
        t('result-column-claimed-only'),
      ],
      rows: rows.map(({ key, label, one }) => ({
        key,
        head: label,
        cells: [one.lived, one.of, ...STRENGTH_NAMES.map((name) => one.strengths[name]), one.claimedOnly],
      })),
    },
  };
}

/** The answers to one question, role by role: never added up across roles. */
export function spreadModel(label: string, roles: readonly Pick<RoleSpread, 'role' | 'counts'>[]): BarsModel {
  const kinds = kindsOf(roles.map(({ counts }) => counts));
  const named = roles.map(({ role, counts }) => ({ role, counts, name: t(`role-${role}`) }));
  const rows = named.map(({ role, counts, name }) => ({
    key: role,
    label: name,
    aside: '',
    words: barWords(name, partsOf(kinds, counts)),
    parts: kinds.map((kind) => ({ kind, count: counts[kind] })),
    range: null,
  }));
  return {
    kind: 'bars',
    title: t('result-spread-caption', { label }),
    desc: describe(rows),
    rows,
    key: kinds.map((kind) => ({ kind, label: t(`result-kind-${kind}`) })),
    table: {
      caption: t('result-spread-caption', { label }),
      corner: t('result-column-role'),
      columns: kinds.map((kind) => t(`result-kind-${kind}`)),
      rows: named.map(({ role, name, counts }) => ({
        key: role,
        head: name,
        cells: kinds.map((kind) => counts[kind]),
      })),
    },
  };
}

/** `claimed` is a met one with nothing behind it that speaks for the product. */
export const MUST_HAVE_GROUPS = [
  'not-met',
  'not-known',
  'partly',
  'claimed',
  'met',
  'does-not-apply',
] as const;
export type MustHaveGroup = (typeof MUST_HAVE_GROUPS)[number];

/** In which group of the panel a must-have stands. */
export function mustHaveGroup(item: MustHave): MustHaveGroup {
  return item.state === 'met' && item.claimedOnly ? 'claimed' : item.state;
}

const LOOKS: Readonly<Record<MustHaveGroup, BarKind>> = {
  'not-met': 'no',
  'not-known': 'not-enough-information',
  partly: 'partly',
  claimed: 'strength-claimed',
  met: 'yes',
  'does-not-apply': 'does-not-apply',
};

/** The must-haves of one review, counted by how they stand. */
export function mustHavesModel(panel: MustHavePanel): TilesModel {
  const groups = MUST_HAVE_GROUPS.map((group) => ({
    key: group,
    look: LOOKS[group],
    label: t(`result-state-${group}`),
    count: panel.items.filter((item) => mustHaveGroup(item) === group).length,
  }));
  return {
    kind: 'tiles',
    title: t('result-must-haves-heading'),
    desc: listText(
      groups.flatMap(({ label, count }) =>
        count > 0 ? [t('result-state-count', { state: label, count })] : [],
      ),
    ),
    groups,
    table: {
      caption: t('charts-must-haves-caption'),
      corner: t('charts-column-state'),
      columns: [t('charts-column-count')],
      rows: groups.map(({ key, label, count }) => ({ key, head: label, cells: [count] })),
    },
  };
}

function describe(rows: readonly Pick<BarRow, 'words'>[]): string {
  return rows.map(({ words }) => words).join(' ');
}
