// @vitest-environment happy-dom
/** The bars of a result: patterns and words beside colour, and tables with the same numbers. */
import { cleanup, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BAR_LOOKS, kindsOf } from '../../../components/result/bar-looks';
import { DataTable } from '../../../components/result/DataTable';
import { type BarPart, StackedBar } from '../../../components/result/StackedBar';
import { noStandings, STANDINGS } from '../../../lib/domain/standing';
import { given } from '../../fixtures/result/builders';
import { expectAccessible } from '../review/set-up';
import { drawn, sectionUnder, setEnglish, showResult, tableRows, wordsOf } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

const PARTS: readonly BarPart[] = [
  { kind: 'yes', count: 3, label: '3 yes' },
  { kind: 'partly', count: 0, label: '0 partly' },
  { kind: 'not-enough-information', count: 1, label: '1 not enough information' },
  { kind: 'no', count: 4, label: '4 no' },
];
const show = (props: Partial<Parameters<typeof StackedBar>[0]> = {}) =>
  render(<StackedBar id="one" label="Theme: 3 yes" parts={PARTS} {...props} />).container;

describe('a bar', () => {
  it('has its words for those who do not see it, and passes the accessibility check', async () => {
    show();
    expect(screen.getByRole('img', { name: 'Theme: 3 yes' })).toBeTruthy();
    await expectAccessible('part');
  });

  it('draws each part in proportion, end to end, and leaves out what there is none of', () => {
    const parts = [...show().querySelectorAll('.es-stack__svg > .es-stack__part')];
    expect(parts.map((part) => [part.getAttribute('x'), part.getAttribute('width')])).toEqual([
      ['0%', '37.5%'],
      ['37.5%', '12.5%'],
      ['50%', '50%'],
    ]);
  });

  it('has a label with the number beside each colour, and the number in the part where there is room', () => {
    const bar = show({
      parts: [...PARTS, { kind: 'does-not-apply', count: 100, label: '100 does not apply' }],
    });
    expect([...bar.querySelectorAll('.es-stack__key li')].map(wordsOf)).toEqual([
      '3 yes',
      '1 not enough information',
      '4 no',
      '100 does not apply',
    ]);
    expect([...bar.querySelectorAll('.es-stack__number')].map(wordsOf)).toEqual(['100']);
  });

  it('fills every part with a pattern of its own document, under a name no other bar has', () => {
    render(
      <>
        <StackedBar id="one" label="One" parts={PARTS} />
        <StackedBar id="two" label="Two" parts={PARTS} />
      </>,
    );
    const names = [...document.querySelectorAll('pattern')].map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    const fills = [...document.querySelectorAll('.es-stack__part')].map((part) => part.getAttribute('fill'));
    expect(fills.length).toBe(12);
    for (const fill of fills) expect(names).toContain(/^url\(#(.+)\)$/.exec(fill ?? '')?.[1]);
  });

  it('draws the range as a bracket from at least to at most', () => {
    const [from, across, to] = show({ range: { from: 3, to: 4 } }).querySelectorAll('.es-stack__range line');
    expect(from?.getAttribute('x1')).toBe('37.5%');
    expect([across?.getAttribute('x1'), across?.getAttribute('x2')]).toEqual(['37.5%', '50%']);
    expect(to?.getAttribute('x2')).toBe('50%');
  });

  it('is nothing at all when every count is 0', () => {
    expect(show({ parts: [{ kind: 'yes', count: 0, label: '0 yes' }] }).innerHTML).toBe('');
  });
});

it('no two answers, and no two strengths, look alike in black and white', () => {
  const kinds = Object.keys(BAR_LOOKS);
  for (const isStrength of [true, false]) {
    const looks = Object.entries(BAR_LOOKS)
      .filter(([kind]) => kind.startsWith('strength-') === isStrength)
      .map(([, look]) => JSON.stringify(look));
    expect(new Set(looks).size).toBe(looks.length);
  }
  expect(kinds).toHaveLength(13);
});

describe('the kinds a chart has', () => {
  it('are the six answers, and the other two only where there are any', () => {
    const six = ['yes', 'partly', 'not-enough-information', 'unanswered', 'no', 'does-not-apply'];
    expect(kindsOf([noStandings()])).toEqual(six);
    expect(kindsOf([{ ...noStandings(), 'not-asked': 1 }, noStandings()])).toEqual([
      ...six.slice(0, 4),
      'not-asked',
      ...six.slice(4),
    ]);
  });

  it('never leave out an answer that was counted', () => {
    const countsArb = fc.record(Object.fromEntries(STANDINGS.map((standing) => [standing, fc.nat(3)])));
    fc.assert(
      fc.property(countsArb, (some) => {
        const counts = { ...noStandings(), ...some };
        const kinds = kindsOf([counts]);
        expect(STANDINGS.filter((standing) => counts[standing] > 0 && !kinds.includes(standing))).toEqual([]);
      }),
    );
  });
});

const ANSWERS = {
  AAA1: given('yes', { strength: 3 }),
  AAA2: given('yes', { strength: 0 }),
  AAA3: given('no', { strength: null, lived: true }),
  AAA4: given('not-enough-information'),
  BBB1: given('does-not-apply', { reason: '' }),
  BBB2: given('does-not-apply'),
  BBB3: given('partly', { strength: 2 }),
};

describe('the profile', () => {
  it('has a table with the numbers that its bars draw, in the order they are drawn', () => {
    showResult(ANSWERS);
    const [head, ...rows] = tableRows('Answers by theme');
    expect(head).toEqual([
      'Theme',
      'Yes',
      'Partly',
      'Not enough information',
      'Does not apply, reason missing',
      'Not answered',
      'No',
      'Does not apply',
      'At least yes',
      'At most yes',
      'Of those that apply',
    ]);
    expect(rows).toEqual([
      ['Theme AAA', '2', '0', '1', '0', '0', '1', '0', '2', '3', '4'],
      ['Theme BBB', '0', '1', '0', '1', '1', '0', '1', '0', '3', '3'],
    ]);
    const bars = [...sectionUnder('Theme by theme').querySelectorAll('.es-stack')].map((bar) =>
      drawn(bar, 4),
    );
    expect(bars).toEqual([
      { yes: 2, 'not-enough-information': 1, no: 1 },
      { partly: 1, 'reason-missing': 1, unanswered: 1, 'does-not-apply': 1 },
    ]);
  });

  it('says the range in words, and draws it from the end of the yes to the beginning of the no', () => {
    showResult(ANSWERS);
    const section = sectionUnder('Theme by theme');
    expect(wordsOf(section)).toContain('At least 2 of 4; at most 3 of 4.');
    expect(wordsOf(section)).toContain('At least 0 of 3; at most 3 of 3.');
    const across = [...section.querySelectorAll('.es-stack__range line:nth-child(2)')];
    expect(across.map((line) => [line.getAttribute('x1'), line.getAttribute('x2')])).toEqual([
      ['50%', '75%'],
      ['0%', '75%'],
    ]);
    expect(
      screen.getByRole('img', { name: 'Theme AAA: 2 yes, 1 not enough information, 1 no.' }),
    ).toBeTruthy();
  });

  it('gives no range and no bracket where nothing of a theme applies', () => {
    showResult({
      ...ANSWERS,
      ...Object.fromEntries(['BBB1', 'BBB3', 'BBB4'].map((id) => [id, given('does-not-apply')])),
    });
    const section = sectionUnder('Theme by theme');
    expect(wordsOf(section)).toContain('No result: no question of this theme applies.');
    expect(section.querySelectorAll('.es-stack')).toHaveLength(2);
    expect(section.querySelectorAll('.es-stack__range')).toHaveLength(1);
    expect(tableRows('Answers by theme').at(-1)?.slice(-3)).toEqual(['–', '–', '0']);
  });
});

describe('the evidence', () => {
  it('has a table with the numbers that its bars draw, and lived experience is never its last column', () => {
    showResult(ANSWERS);
    expect(tableRows('Evidence by theme')).toEqual([
      [
        'Theme',
        'From lived experience',
        'Answers',
        'None',
        'Claimed',
        'Shown',
        'Checked',
        'Not judged yet',
        'Yes, claimed only',
      ],
      ['Theme AAA', '1', '3', '1', '0', '0', '1', '1', '1'],
      ['Theme BBB', '0', '1', '0', '0', '1', '0', '0', '0'],
    ]);
    const [first, second] = sectionUnder('What stands behind the answers').querySelectorAll('.es-stack');
    if (!first || !second) throw new Error('A bar is missing');
    expect(drawn(first, 3)).toEqual({ 'strength-none': 1, 'strength-checked': 1, 'strength-not-judged': 1 });
    expect(drawn(second, 1)).toEqual({ 'strength-shown': 1 });
  });

  it('says lived experience before the bar, what is claimed only after it, and where there is nothing', () => {
    showResult({ AAA2: given('yes', { strength: 1, lived: false }), AAA3: given('no', { lived: true }) });
    const themes = [...sectionUnder('What stands behind the answers').querySelectorAll('.es-result__theme')];
    expect(themes.map(wordsOf)).toEqual([
      expect.stringMatching(
        /^Theme AAAFrom lived experience: 1 of 2.*1 claimed1 shown1 yes is claimed only\.$/,
      ),
      'Theme BBBNo answer of this theme says yes, partly or no.',
    ]);
  });
});

it('a table is in the document whether or not it was opened, so that it is printed', () => {
  render(
    <DataTable
      caption="Numbers"
      corner="Theme"
      columns={['Yes', 'No']}
      rows={[{ key: 'a', head: 'First', cells: [1, 2] }]}
    />,
  );
  expect(document.querySelector('details')?.open).toBe(false);
  expect(document.querySelector('details table')).toBeNull();
  expect(document.querySelector('details + div table')).toBeTruthy();
  expect(wordsOf(document.querySelector('summary'))).toBe('Show the numbers in a table: Numbers');
  expect(tableRows('Numbers')).toEqual([
    ['Theme', 'Yes', 'No'],
    ['First', '1', '2'],
  ]);
});
