// @vitest-environment happy-dom
/** The charts of a result: patterns and words beside colour, and tables with the same numbers. */
import { cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BAR_LOOKS, kindsOf } from '../../../components/charts/bar-looks';
import { DataTable } from '../../../components/result/DataTable';
import { noStandings, STANDINGS } from '../../../lib/domain/standing';
import { checklistOf, given, question } from '../../fixtures/result/builders';
import { expectAccessible } from '../review/set-up';
import { barsOf, chartOf, drawn, sectionUnder, setEnglish, showResult, tableRows, wordsOf } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

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
    const bars = [...barsOf('Answers by theme')].map(([name, bar]) => [name, drawn(bar, 4)]);
    expect(bars).toEqual([
      ['Theme AAA', { yes: 2, 'not-enough-information': 1, no: 1 }],
      ['Theme BBB', { partly: 1, 'reason-missing': 1, unanswered: 1, 'does-not-apply': 1 }],
    ]);
  });

  it('says the range in words, and draws it from the end of the yes to the beginning of the no', () => {
    showResult(ANSWERS);
    const section = sectionUnder('Theme by theme');
    expect(wordsOf(section)).toContain('At least 2 of 4; at most 3 of 4.');
    expect(wordsOf(section)).toContain('At least 0 of 3; at most 3 of 3.');
    const brackets = [...barsOf('Answers by theme').values()].map((bar) => {
      const across = bar.querySelector('.es-chart__line line:nth-child(2)');
      return ['x1', 'x2'].map((end) => (Number(across?.getAttribute(end)) - 8) / 624);
    });
    expect(brackets).toEqual([
      [0.5, 0.75],
      [0, 0.75],
    ]);
  });

  it('says every bar in words to those who do not see it, and passes the accessibility check', async () => {
    showResult(ANSWERS);
    expect(wordsOf(chartOf('Answers by theme').querySelector('desc'))).toBe(
      'Theme AAA: 2 yes, 1 not enough information, 1 no. Theme BBB: 1 partly, 1 does not apply, reason missing, 1 not answered, 1 does not apply.',
    );
    await expectAccessible();
  });

  it('writes the number in each part, and each pattern’s name in the key', () => {
    showResult(ANSWERS);
    const numbers = [...barsOf('Answers by theme').values()].map((bar) =>
      [...bar.querySelectorAll('text[text-anchor="middle"]')].map(wordsOf).join(' '),
    );
    expect(numbers).toEqual(['2 1 1', '1 1 1 1']);
    const key = chartOf('Answers by theme').lastElementChild;
    expect([...(key?.querySelectorAll('text') ?? [])].map(wordsOf)).toEqual([
      'Yes',
      'Partly',
      'Not enough information',
      'Does not apply, reason missing',
      'Not answered',
      'No',
      'Does not apply',
    ]);
  });

  it('gives no range and no bracket where nothing of a theme applies', () => {
    showResult({
      ...ANSWERS,
      ...Object.fromEntries(['BBB1', 'BBB3', 'BBB4'].map((id) => [id, given('does-not-apply')])),
    });
    const section = sectionUnder('Theme by theme');
    expect(wordsOf(section)).toContain('No result: no question of this theme applies.');
    expect(barsOf('Answers by theme').size).toBe(2);
    expect(section.querySelectorAll('.es-chart__line')).toHaveLength(1);
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
    const bars = barsOf('Evidence by theme');
    expect(drawn(bars.get('Theme AAA'), 3)).toEqual({
      'strength-none': 1,
      'strength-checked': 1,
      'strength-not-judged': 1,
    });
    expect(drawn(bars.get('Theme BBB'), 1)).toEqual({ 'strength-shown': 1 });
  });

  it('says lived experience before the bar, what is claimed only after it, and where there is nothing', () => {
    showResult({ AAA2: given('yes', { strength: 1, lived: false }), AAA3: given('no', { lived: true }) });
    const bar = barsOf('Evidence by theme').get('Theme AAA');
    expect(wordsOf(bar)).toBe('Theme AAAFrom lived experience: 1 of 211');
    expect(drawn(bar, 2)).toEqual({ 'strength-claimed': 1, 'strength-shown': 1 });
    const themes = [...sectionUnder('What stands behind the answers').querySelectorAll('.es-result__theme')];
    expect(themes.map(wordsOf)).toEqual([
      'Theme AAAFrom lived experience: 1 of 21 yes is claimed only.',
      'Theme BBBNo answer of this theme says yes, partly or no.',
    ]);
  });
});

describe('the must-haves', () => {
  it('are drawn as a square each, beside the list that names them', () => {
    showResult(ANSWERS);
    const rows = [...chartOf('Must-haves').children]
      .filter((row) => row.querySelector('.es-chart__text'))
      .map((row) => [...row.querySelectorAll('text')].map(wordsOf).join(' '));
    expect(rows).toEqual(['Not met 0', 'Not known 1', 'Partly 0', 'Claimed 1', 'Met 1', 'Does not apply 1']);
    expect(
      tableRows('Must-haves by how they stand')
        .slice(1)
        .map((row) => row.join(' ')),
    ).toEqual(rows);
    expect(chartOf('Must-haves').querySelectorAll('.es-chart__part')).toHaveLength(4);
    expect(wordsOf(chartOf('Must-haves').querySelector('desc'))).toBe(
      'Not known (1), Claimed (1), Met (1), Does not apply (1)',
    );
    expect(sectionUnder('Must-haves').querySelectorAll('.es-result__group')).toHaveLength(4);
  });

  it('have no drawing where none applies', () => {
    showResult({ AAA1: given('yes') }, { structure: checklistOf([question('AAA1')]) });
    expect(sectionUnder('Must-haves').querySelector('svg')).toBeNull();
  });
});

it('draws the marks of every part whose kind has any, right over its ground, and gives no id twice', () => {
  showResult(ANSWERS);
  const names = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(names).size).toBe(names.length);
  for (const svg of document.querySelectorAll('.es-chart__svg')) {
    const parts = [...svg.querySelectorAll('.es-chart__part')];
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) {
      const kind = Object.keys(BAR_LOOKS).find((one) => part.classList.contains(`es-chart__part--${one}`));
      const look = Object.entries(BAR_LOOKS).find(([one]) => one === kind)?.[1];
      const marked = part.nextElementSibling?.getAttribute('class') === 'es-chart__mark';
      expect([kind, marked]).toEqual([expect.any(String), look !== null && look !== 'full']);
    }
  }
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

it('sets words in a table from the start, and numbers at the end', () => {
  render(
    <DataTable
      caption="Mixed"
      corner="Day"
      columns={['What', 'How many']}
      rows={[{ key: 'a', head: 'First', cells: ['begun', 2] }]}
    />,
  );
  const cells = [...document.querySelectorAll('td')].map((cell) => cell.classList.contains('es-data__words'));
  expect(cells).toEqual([true, false]);
});
