// @vitest-environment happy-dom
/** Charts that stand alone as a string, in words and in a table too. */
import { render as renderString } from 'preact-render-to-string';
import { beforeEach, describe, expect, it } from 'vitest';
import { BarsChart } from '../../../components/charts/BarsChart';
import { BAR_LOOKS, type BarKind } from '../../../components/charts/bar-looks';
import {
  evidenceModel,
  mustHavesModel,
  profileModel,
  spreadModel,
} from '../../../components/charts/bars-models';
import { Chart } from '../../../components/charts/Chart';
import { themeCell } from '../../../components/charts/cell-model';
import { fitted, groundOf, INK, inTwoLines } from '../../../components/charts/chart-looks';
import { chartParts } from '../../../components/charts/chart-parts';
import { HatchedBox } from '../../../components/charts/HatchedBox';
import { ladderModel } from '../../../components/charts/ladder-model';
import type { BarRow, BarsModel, ChartModel } from '../../../components/charts/model';
import { timelineModel } from '../../../components/charts/timeline-model';
import { evidenceByTheme, STRENGTH_NAMES } from '../../../lib/domain/evidence-strength';
import { LADDER_GROUPS } from '../../../lib/domain/ladder';
import { NO_LADDER_JUDGEMENTS } from '../../../lib/domain/ladder-judgement';
import { mustHavePanel } from '../../../lib/domain/must-have-panel';
import { rolesSpread } from '../../../lib/domain/roles-spread';
import { shownLadder } from '../../../lib/domain/shown-ladder';
import { STANDINGS as ANSWER_KINDS, noStandings } from '../../../lib/domain/standing';
import { themeProfile } from '../../../lib/domain/theme-profile';
import { xmlFault } from '../../fixtures/letter/well-formed';
import { CHECKLIST } from '../../fixtures/report/sources';
import { checklistOf, given, question, standings } from '../../fixtures/result/builders';
import { setReportEnglish } from '../report/set-up';

beforeEach(() => setReportEnglish());

const BAR_KINDS: readonly BarKind[] = [
  ...ANSWER_KINDS,
  ...STRENGTH_NAMES.map((name): BarKind => `strength-${name}`),
];

const STANDINGS = () =>
  standings(CHECKLIST.structure, {
    AAA1: given('yes'),
    AAA2: given('no'),
    BBB1: given('partly', { strength: 1 }),
  });
const THEMES = ['AAA', 'BBB'];

const profile = (): BarsModel => profileModel(themeProfile(THEMES, STANDINGS().list), CHECKLIST);
const profileRow = (key: string): BarRow => ({
  key,
  label: key,
  aside: 'at least 1, at most 2 of 3',
  words: key,
  parts: ANSWER_KINDS.map((kind) => ({ kind, count: 1 })),
  range: { from: 1, to: 2 },
});
const mustHaves = () => mustHavesModel(mustHavePanel(STANDINGS().list, {}));
const LADDER = checklistOf(
  ['COP1', 'COP2', 'COP3', 'COP4', 'COP5', 'COP6', 'COP7', 'WRK1', 'OPE1', 'LEA1'].map((id) => question(id)),
);
const ladder = (answers: Parameters<typeof standings>[1] = { COP1: given('yes'), COP3: given('yes') }) =>
  ladderModel(shownLadder(standings(LADDER, answers), {}, NO_LADDER_JUDGEMENTS));
const spread = () => {
  const [one] = rolesSpread(
    ['AAA1'],
    [
      { role: 'commissioner', standings: STANDINGS() },
      {
        role: 'care-worker',
        standings: standings(CHECKLIST.structure, { AAA1: given('no', { lived: true }) }),
      },
    ],
  );
  return spreadModel('Label AAA1', one?.roles ?? []);
};
const DAYS = [
  { on: '2026-11-02', kind: 'review', label: 'Review 1' },
  { on: '2027-05-01', kind: 'next-review', label: 'Next' },
] as const;
const timeline = (): ChartModel => {
  const model = timelineModel(DAYS, '2026-12-01');
  if (model === null) throw new Error('no timeline');
  return model;
};
const evidence = () => evidenceModel(evidenceByTheme(THEMES, STANDINGS().list), CHECKLIST);

const MODELS: readonly (readonly [string, () => ChartModel])[] = [
  ['profile', profile],
  ['must-haves', mustHaves],
  ['ladder', ladder],
  ['spread', spread],
  ['timeline', timeline],
  ['evidence', evidence],
];

const drawing = (model: ChartModel) => {
  const text = renderString(<Chart id="one" model={model} />);
  return { text, root: new DOMParser().parseFromString(text, 'text/html').querySelector('svg') };
};

describe.each(MODELS)('the chart of %s', (_name, model) => {
  it('is well-formed and needs nothing from outside: sizes, fonts and colours are attributes', () => {
    const { text } = drawing(model());
    expect(xmlFault(text)).toBeNull();
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(text).toMatch(/viewBox="0 0 640 \d+(\.\d+)?" width="640" height="\d/);
    expect(text).toMatch(/font-family="[^"]+" font-size="15" fill="#14211f"/);
    expect(text).not.toMatch(/style=|<style|href|NaN|undefined|currentColor|var\(/);
  });

  it('has no pattern, clip or mask, which a printing browser would turn into pictures', () => {
    const { text } = drawing(model());
    expect(text).not.toMatch(/<pattern|<clipPath|<mask|<filter|url\(/);
  });

  it('is one picture with a name and a description', () => {
    const { root } = drawing(model());
    expect(root?.getAttribute('role')).toBe('img');
    expect(root?.getAttribute('aria-labelledby')).toBe('one-title one-desc');
    expect(root?.querySelector('title')?.textContent).not.toBe('');
    expect(root?.querySelector('desc')?.textContent).not.toBe('');
  });

  it('has a table whose rows are as wide as its columns', () => {
    const { table } = model();
    expect(table.rows.length).toBeGreaterThan(0);
    expect(table.rows.map(({ cells }) => cells.length)).toEqual(table.rows.map(() => table.columns.length));
  });
});

/** Contrast of two colours given as #rrggbb (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('what tells kinds apart', () => {
  const marked = BAR_KINDS.filter((kind) => BAR_LOOKS[kind] !== null && BAR_LOOKS[kind] !== 'full');

  it.each(marked)('the marks of %s stand out from their ground', (kind) => {
    expect(contrast(groundOf(kind), INK)).toBeGreaterThanOrEqual(3);
  });

  it('what is claimed has a pattern and a ground that no kind beside it has', () => {
    const beside = BAR_KINDS.filter((kind) => kind !== 'strength-claimed');
    expect(beside.map((kind) => BAR_LOOKS[kind])).not.toContain(BAR_LOOKS['strength-claimed']);
    expect(beside.map(groundOf)).not.toContain(groundOf('strength-claimed'));
  });

  it('each kind is drawn in a key as a box with its own marks', () => {
    const paths = marked.map((kind) =>
      renderString(<HatchedBox kind={kind} box={{ x: 8, y: 8, width: 18, height: 18 }} />).replace(
        /^.*<path/,
        '',
      ),
    );
    expect(paths.every((path) => / d="M\d/.test(path))).toBe(true);
    const strengths = paths.filter((_, at) => marked[at]?.startsWith('strength-'));
    expect(new Set(strengths).size).toBe(strengths.length);
  });
});

describe('what charts show', () => {
  it('draws the profile’s range in words and as a bracket, and a bar whose parts fill it', () => {
    const { root } = drawing(profile());
    expect(root?.textContent).toContain('at least 1, at most 1 of 2');
    expect(root?.textContent).toContain('at least 0, at most 2 of 2');
    const widths = [...(root?.querySelectorAll('.es-chart__part--yes, .es-chart__part--no') ?? [])]
      .filter((one) => one.closest('.es-chart__key') === null)
      .map((one) => Number(one.getAttribute('width')));
    expect(widths).toEqual([312, 312]);
  });

  it('draws one square for each must-have and says no sum', () => {
    const { root } = drawing(mustHaves());
    expect(root?.querySelectorAll('.es-chart__part').length).toBe(2);
    expect(mustHaves().table.rows.map(({ head, cells }) => [head, cells[0]])).toContainEqual(['Not met', 1]);
  });

  it('puts a mark for each group of the ladder, and says which is claimed only', () => {
    const model = ladder({ COP1: given('yes', { strength: 1 }), COP2: given('does-not-apply') });
    const [people, workers] = model.kind === 'ladder' ? model.groups : [];
    expect(model.kind === 'ladder' && model.groups.map(({ key }) => key)).toEqual(LADDER_GROUPS);
    expect(people?.marks[0]?.label).toContain('claimed only');
    expect([workers?.marks, workers?.none]).toEqual([[], 'no level']);
    expect(drawing(model).root?.querySelectorAll('circle').length).toBe(1);
  });

  it('has a lane for each kind of day, in order, and today between them', () => {
    const { root } = drawing(timeline());
    expect(root?.textContent).toMatch(/Today.*Reviews.*Next review/);
    expect(timelineModel([], null)).toBeNull();
  });

  it('gives a timeline of a single day without dividing by nothing', () => {
    const model = timelineModel([DAYS[0]], null);
    expect(model && renderString(<Chart id="one" model={model} />)).not.toMatch(/NaN|Infinity/);
  });

  it('cuts a long name with a mark, at a whole letter', () => {
    expect(fitted('Short', 200)).toBe('Short');
    expect(fitted('𝒜'.repeat(100), 80)).toMatch(/^(𝒜)+…$/u);
  });

  it('counts no room for marks of direction and for accents', () => {
    const turned = [...'Short'].map((letter) => `\u202e${letter}\u0301\u202c`).join('');
    expect(fitted(turned, 45)).toBe(turned);
    expect(fitted('Short', 45)).toBe('Short');
    expect([...fitted(`${turned}er`, 45)].filter((letter) => /[A-Za-z]/.test(letter)).join('')).toBe('Shor');
  });

  it('breaks words beside a mark into two lines, between words, and cuts no earlier', () => {
    expect(inTwoLines('by rule', 200)).toEqual(['by rule']);
    expect(inTwoLines('at least, by rule, claimed only', 159, 13)).toEqual([
      'at least, by rule,',
      'claimed only',
    ]);
    expect(inTwoLines('x'.repeat(60), 80)).toEqual([fitted('x'.repeat(60), 80)]);
    expect(inTwoLines('one two three four five six seven', 80)).toEqual(['one two', 'three fo…']);
  });

  it('keeps the words of two marks on one rung apart', () => {
    const byHand = { ledBy: null, byHand: { level: 3 as const, reason: 'Seen.' } };
    const model = ladderModel(
      shownLadder(
        standings(LADDER, { COP1: given('yes'), COP2: given('yes'), COP3: given('no') }),
        {},
        { ...NO_LADDER_JUDGEMENTS, people: byHand },
      ),
    );
    expect(model.groups[0]?.marks.map(({ level }) => level)).toEqual([3, 3]);
    const texts = [...(drawing(model).root?.querySelectorAll('text') ?? [])];
    const [one, other] = ['by hand', 'at least, by rule'].map((words) =>
      Number(texts.find((text) => text.textContent === words)?.getAttribute('y')),
    );
    expect(Math.abs(Number(one) - Number(other))).toBeGreaterThanOrEqual(15);
  });

  it('says that a theme has no bar when no question of it is counted', () => {
    const [first, ...others] = themeProfile(THEMES, STANDINGS().list);
    if (!first) throw new Error('no theme');
    const none = { ...first, counts: noStandings(), range: null };
    const model = profileModel([none, ...others], CHECKLIST);
    expect(model.desc).toMatch(/^[^:]+: no question applies\./);
  });

  it('draws a theme in a cell narrower, with its numbers in the key, and nothing of nothing', () => {
    const list = themeProfile(THEMES, STANDINGS().list);
    const [first] = list;
    if (!first) throw new Error('no theme');
    const among = list.map(({ counts }) => counts);
    const model = themeCell('Lantern, First', first, among);
    const text = model === null ? '' : renderString(<BarsChart id="cell" model={model} />);
    expect(text).toMatch(/width="304"/);
    expect(text).toContain('>1 yes<');
    expect(text).toContain('>1 no<');
    expect(text).toContain('<title id="cell-title">Lantern, First</title>');
    expect(text).not.toMatch(/NaN|width="6\d\d"/);
    expect(themeCell('Nothing', { ...first, counts: noStandings(), range: null }, among)).toBeNull();
  });

  it('comes in parts of at most six bars, each with its own key and its own words, and none is lost', () => {
    const rows = Array.from({ length: 13 }, (_, at) => profileRow(`T${at}`));
    const model = { ...profile(), rows };
    const parts = chartParts(model);
    expect(parts.map((part) => (part.kind === 'bars' ? part.rows.length : 0))).toEqual([4, 5, 4]);
    expect(parts.flatMap((part) => (part.kind === 'bars' ? part.rows : []))).toEqual(rows);
    expect(parts.map(({ title }) => title)).toEqual(
      [1, 2, 3].map((part) => `${model.title}, part ${part} of 3`),
    );
    expect(parts.map(({ desc }) => desc.split(' ').length)).toEqual([4, 5, 4]);
    for (const part of parts) {
      const height = Number(drawing(part).root?.getAttribute('height'));
      // 640 wide is 150 mm on paper: less than half of what a page of A4 holds.
      expect((height * 150) / 640).toBeLessThan(125);
      expect(drawing(part).root?.querySelector('.es-chart__key')).not.toBeNull();
    }
    expect(chartParts({ ...model, rows: rows.slice(0, 6) })).toHaveLength(1);
    expect(chartParts(ladder())).toHaveLength(1);
  });

  it('is well-formed whatever a theme of a council’s own is called', () => {
    const { text } = drawing(spreadModel('Bell\u0007 \ufffe', []));
    expect(xmlFault(text)).toBeNull();
    expect(text).toContain('[U+0007]');
    const row = { ...profileRow('one'), label: 'Form\u000cfeed' };
    expect(xmlFault(drawing({ ...profile(), rows: [row] }).text)).toBeNull();
  });

  it('takes a hostile name as text', () => {
    const { root, text } = drawing(spreadModel('</title><script>alert(1)</script>', []));
    expect(text).not.toContain('<script');
    expect(root?.querySelector('title')?.textContent).toContain('<script>');
  });
});
