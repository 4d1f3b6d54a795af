/** Quotes on pages that were edited by hand: what is found where, and what is not. */
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../lib/domain/anchoring/context';
import { type FoundQuote, findQuotes } from '../../../lib/domain/anchoring/find-quotes';
import type { QuoteToFind } from '../../../lib/domain/quote-limits';

const HARBWR = [
  'Harbwr: the night lamp for care homes',
  'Harbwr was designed together with 12 families in Powys. It listens for falls and tells the night staff at once.',
  'We never sell your data to anybody.',
  'Homes keep their own records. Everything is deleted after 30 days unless the resident asks otherwise.',
  'Ask us for a visit.',
].join('\n');

function quote(text: string, exact: string, some: Partial<QuoteToFind> = {}): QuoteToFind {
  const start = text.indexOf(exact);
  if (start === -1) throw new Error(`not on the page: ${exact}`);
  const end = start + exact.length;
  return {
    id: exact,
    exact,
    ...contextOf(text, start, end),
    position: { start, end },
    lane: 'shown',
    ...some,
  };
}

function find(visible: string, quotes: readonly QuoteToFind[], hidden = ''): readonly FoundQuote[] {
  const steps = findQuotes({ visible, hidden }, quotes);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What was found, in words: the finding, the text, and in which stream. */
function told(visible: string, quotes: readonly QuoteToFind[], hidden = ''): readonly string[] {
  return find(visible, quotes, hidden).map(({ finding, at }) => {
    if (at === null) return finding;
    const text = (at.stream === 'visible' ? visible : hidden).slice(at.start, at.end);
    return `${finding} ${at.stream}: ${text}`;
  });
}

const FALLS = 'It listens for falls and tells the night staff at once.';
const DELETED = 'Everything is deleted after 30 days unless the resident asks otherwise.';

describe('a quote that stands word for word', () => {
  it('is found where it stood', () => {
    expect(find(HARBWR, [quote(HARBWR, FALLS)])).toEqual([
      {
        id: FALLS,
        finding: 'present',
        at: { stream: 'visible', start: HARBWR.indexOf(FALLS), end: HARBWR.indexOf(FALLS) + FALLS.length },
      },
    ]);
  });

  it.each([
    ['after text was put before it', `We use cookies.\nAccept\n${HARBWR}`],
    ['after it moved to the end', `${HARBWR.replace(` ${FALLS}`, '')}\nMore\n${FALLS} ${DELETED}`],
    ['when a line break stands for a space', HARBWR.replace('falls and', 'falls\nand')],
    ['when everything round it has gone', `New.\n${FALLS}\nNew again.`],
  ])('is found %s', (_case, after) => {
    expect(told(after, [quote(HARBWR, FALLS)])[0]?.replace('\n', ' ')).toBe(`present visible: ${FALLS}`);
  });

  it('is found in the other text when its tab was closed', () => {
    const visible = HARBWR.replace(` ${FALLS}`, '');
    const hidden = `Nights\nDesigned with families in Powys. ${FALLS}\nWe never sell`;
    expect(told(visible, [quote(HARBWR, FALLS)], hidden)).toEqual([`present hidden: ${FALLS}`]);
  });

  it('is looked for in its own text first', () => {
    expect(told(HARBWR, [quote(HARBWR, FALLS, { lane: 'not-shown' })], HARBWR)).toEqual([
      `present hidden: ${FALLS}`,
    ]);
  });

  it('is found from its first letter to its last when it is the whole page', () => {
    expect(told(FALLS, [quote(FALLS, FALLS)])).toEqual([`present visible: ${FALLS}`]);
    expect(told(`x ${FALLS}`, [quote(FALLS, FALLS)])).toEqual([`present visible: ${FALLS}`]);
  });
});

describe('a sentence that stands on the page more than once', () => {
  const card = (name: string) =>
    `${name} for homes\nWe never sell your data to anybody. ${name} keeps it here.`;
  const cards = ['Dovecote', 'Fernpath', 'Willowlog'].map(card).join('\n');
  const words = 'We never sell your data to anybody.';
  const second = cards.indexOf(words, cards.indexOf(words) + 1);
  const own: QuoteToFind = {
    ...quote(cards, words),
    ...contextOf(cards, second, second + words.length),
    position: { start: second, end: second + words.length },
  };

  it('is known by the words beside it', () => {
    const [found] = find(`${card('Oakwell')}\n${cards}`, [own]);
    expect(found?.at?.start).toBe(second + card('Oakwell').length + 1);
  });

  it('is known by the words beside it when the page is turned round', () => {
    const after = ['Willowlog', 'Fernpath', 'Dovecote'].map(card).join('\n');
    expect(after.slice(0, find(after, [own])[0]?.at?.start)).toMatch(/Fernpath for homes\n$/);
  });

  it('is the nearest where the words beside it are the same too', () => {
    const row = 'Voice notes\nIncluded in every plan\n';
    const table = row.repeat(30);
    const start = table.indexOf('Included', row.length * 20);
    const cell = { start, end: start + 'Included in every plan'.length };
    const wanted = {
      ...own,
      exact: 'Included in every plan',
      ...contextOf(table, cell.start, cell.end),
      position: cell,
    };
    expect(find(`Prices\n${table}`, [wanted])[0]?.at?.start).toBe(start + 'Prices\n'.length);
  });

  it('is gone when its card went and others stay', () => {
    expect(told(['Dovecote', 'Willowlog', 'Oakwell'].map(card).join('\n'), [own])).toEqual(['gone']);
  });
});

describe('a quote in other words', () => {
  it.each([
    ['a word was replaced', FALLS.replace('tells', 'warns')],
    ['words were put in', FALLS.replace('staff', 'staff and the manager')],
    ['words were left out', FALLS.replace(' at once', '')],
    ['a number changed', undefined],
    ['quotation marks were made curly', FALLS.replace('falls', '“falls”')],
    ['its first and last word changed', 'Harbwr listens for falls and tells the night staff immediately.'],
  ])('is changed at its place when %s', (_case, now) => {
    const before = now === undefined ? DELETED : FALLS;
    const after = now ?? DELETED.replace('30 days', '90 days');
    expect(told(HARBWR.replace(before, after), [quote(HARBWR, before)])).toEqual([
      `changed visible: ${after}`,
    ]);
  });

  it('is changed at its place when it was cut by half', () => {
    const after = HARBWR.replace(DELETED, 'Everything is deleted after 30 days.');
    expect(told(after, [quote(HARBWR, DELETED)])).toEqual([
      'changed visible: Everything is deleted after 30 days.',
    ]);
  });

  it('is told in the words that stand there now', () => {
    const after = HARBWR.replace('12 families', 'families');
    const exact = 'Harbwr was designed together with 12 families in Powys.';
    expect(find(after, [quote(HARBWR, exact)])[0]).toMatchObject({
      finding: 'changed',
      text: 'Harbwr was designed together with families in Powys.',
    });
  });

  it('is changed, not the same words elsewhere, when its own were edited', () => {
    const twice = `${HARBWR}\n${'Far away. '.repeat(20)}${DELETED} That is all.`;
    const after = twice.replace('after 30 days', 'within 30 days');
    expect(
      told(after, [
        quote(
          HARBWR,
          DELETED,
          contextOf(twice, HARBWR.indexOf(DELETED), HARBWR.indexOf(DELETED) + DELETED.length),
        ),
      ]),
    ).toEqual([`changed visible: ${DELETED.replace('after', 'within')}`]);
  });

  it('is found in scripts without spaces', () => {
    const text =
      '私たちはご家族と一緒に作りました。夜の見守りは静かに行われ、職員にすぐ知らせます。記録は三十日後に消えます。';
    const exact = '夜の見守りは静かに行われ、職員にすぐ知らせます。';
    const after = text.replace('静かに', 'やさしく');
    expect(told(after, [quote(text, exact)])).toEqual([
      `changed visible: ${exact.replace('静かに', 'やさしく')}`,
    ]);
  });
});

describe('a quote that is gone', () => {
  const twin = 'Dovecote was designed together with 14 families in Gwent.';
  const own = 'Harbwr was designed together with 12 families in Powys.';
  const two = `About Dovecote\n${twin} It sings.\nAbout Harbwr\n${own} It listens.\nAsk us.`;

  it.each([
    ['was taken out', HARBWR.replace(` ${FALLS}`, ''), quote(HARBWR, FALLS)],
    ['was taken out and its twin stays', two.replace(`${own} `, ''), quote(two, own)],
    ['went with all round it and its twin stays', two.split('\nAbout Harbwr')[0] ?? '', quote(two, own)],
    [
      'gave its place to another sentence that shares words with it',
      HARBWR.replace(FALLS, 'It learns from the night and tells nobody about falls.'),
      quote(HARBWR, FALLS),
    ],
    ['is on no page at all', '', quote(HARBWR, FALLS)],
    [
      'is a cell whose row went',
      'Rota\nYes\nNotes\nYes\nVoice\nNo',
      quote('Rota\nYes\nOffline\nNo\nNotes\nYes', 'No'),
    ],
  ])('is gone when it %s', (_case, after, wanted) => {
    expect(told(after, [wanted])).toEqual(['gone']);
  });
});

describe('a few words', () => {
  const table = 'Plan\nOffline mode\nIncluded\nVoice notes\nNot included\nPrice a month\n£12\nCalls';

  it('are found between the words they stood between', () => {
    expect(told(`Prices\n${table}`, [quote(table, '£12'), quote(table, 'Not included')])).toEqual([
      'present visible: £12',
      'present visible: Not included',
    ]);
  });

  it('are gone when the words beside them are others', () => {
    expect(told(table.replace('Price a month', 'Setup fee'), [quote(table, '£12')])).toEqual(['gone']);
  });

  it('that were typed are found as whole words, wherever they are', () => {
    const typed = { prefix: '', suffix: '', position: null };
    expect(told('A party of art.', [quote('art', 'art', typed)])).toEqual(['present visible: art']);
    expect(find('A party of art.', [quote('art', 'art', typed)])[0]?.at?.start).toBe(11);
    expect(told('A party.', [quote('art', 'art', typed)])).toEqual(['gone']);
  });
});

it('answers for each quote in their order, also for one asked twice', () => {
  const quotes = [quote(HARBWR, DELETED), quote(HARBWR, FALLS), quote(HARBWR, DELETED)];
  const found = find(`x ${HARBWR.replace(` ${FALLS}`, '')}`, quotes);
  expect(found.map(({ id, finding }) => [id, finding])).toEqual([
    [DELETED, 'present'],
    [FALLS, 'gone'],
    [DELETED, 'present'],
  ]);
});
