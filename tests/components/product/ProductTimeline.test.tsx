// @vitest-environment happy-dom
/** What happened to a product and when: every kind of day, private roles' only as months, and what could not be read. */
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProductTimeline, type ProductTimelineProps } from '../../../components/product/ProductTimeline';
import { setTexts } from '../../../components/ui/texts';
import type { Role } from '../../../lib/domain/assessment';
import { NEW_LETTER } from '../../../lib/domain/letter-record';
import chartTexts from '../../../locales/en-GB/charts.ftl?raw';
import common from '../../../locales/en-GB/common.ftl?raw';
import productTexts from '../../../locales/en-GB/product.ftl?raw';
import resultTexts from '../../../locales/en-GB/result.ftl?raw';
import { ASSESSMENT, checkOf, GONE, PRESENT, quoteOf } from '../../fixtures/evidence/builders';
import { assessmentOf, idOf, productOf, reviewerOf } from '../../fixtures/records/builders';
import { tableRows, wordsOf } from '../result/set-up';
import { expectAccessible } from '../review/set-up';

beforeEach(() => setTexts('en-GB', [common, resultTexts, chartTexts, productTexts]));
afterEach(cleanup);

const reviewBy = (role: Role, changes: Parameters<typeof assessmentOf>[1] = {}) =>
  assessmentOf([], {
    id: ASSESSMENT,
    title: '',
    createdAt: '2026-03-17T09:00:00.000Z',
    reviewer: reviewerOf({ role }),
    letter: null,
    ...changes,
  });

const reply = (receivedOn: string) => ({
  text: 'Yes.',
  receivedOn,
  recordedAt: `${receivedOn}T09:00:00.000Z`,
});
const LETTER = {
  ...NEW_LETTER,
  sentOn: '2026-04-02',
  sent: ['AAA1', 'AAA2', 'AAA3'].map((questionId) => ({ questionId, text: 'Does it?' })),
  replies: { AAA1: reply('2026-05-04'), AAA2: reply('2026-05-04'), AAA3: reply('2026-05-20') },
};
const lost = (number: number, when: string) => quoteOf(number, { checks: [checkOf(GONE, { when })] });

function show(changes: Partial<ProductTimelineProps> = {}) {
  return render(
    <main>
      <h1>Lantern</h1>
      <ProductTimeline
        product={productOf({ nextReviewOn: null })}
        assessments={[reviewBy('commissioner')]}
        meetings={[]}
        askedOfAll={[]}
        evidence={{ kind: 'open', evidence: [] }}
        today={null}
        {...changes}
      />
    </main>,
  ).container;
}
const days = () => tableRows('What happened, day by day').slice(1);

describe('the line of time', () => {
  it('has reviews, meetings, letters, replies, lost quotes and the next review, in order', async () => {
    show({
      product: productOf({ nextReviewOn: '2027-03-01' }),
      assessments: [reviewBy('commissioner', { title: 'Spring check', letter: LETTER })],
      meetings: [{ heldOn: '2026-03-20', people: 9 }],
      evidence: {
        kind: 'open',
        evidence: [lost(1, '2026-06-01T10:00:00.000Z'), lost(2, '2026-06-01T11:00:00.000Z')],
      },
      today: '2026-11-22',
    });
    expect(days()).toEqual([
      ['17 Mar 2026', 'Reviews', '\u2068Spring check\u2069: begun'],
      ['20 Mar 2026', 'Meetings', 'Meeting of 9'],
      ['2 Apr 2026', 'Vendor asked', '3 questions sent to the vendor'],
      ['4 May 2026', 'Vendor replied', 'Replies to 2 questions from the vendor'],
      ['20 May 2026', 'Vendor replied', 'A reply to one question from the vendor'],
      ['1 Jun 2026', 'Evidence gone', '2 quotes were looked for and are gone from their pages'],
      ['1 Mar 2027', 'Next review', 'To be reviewed again'],
    ]);
    expect(wordsOf(document.querySelector('.es-chart__svg'))).toMatch(
      /Today.*Reviews.*Meetings.*Vendor asked.*Vendor replied.*Evidence gone.*Next review/,
    );
    await expectAccessible();
  });

  it('has the letters to all of an exercise, and replies where no other letter went out', () => {
    const replies = { AAA1: reply('2026-05-04') };
    show({
      assessments: [reviewBy('commissioner', { letter: { ...NEW_LETTER, replies } })],
      askedOfAll: [
        { exercise: 'Night care', on: '2026-04-03', asked: 2 },
        { exercise: 'Day care', on: '2026-04-01', asked: 1 },
      ],
    });
    expect(days().slice(1)).toEqual([
      [
        '1 Apr 2026',
        'Vendor asked',
        'One question sent to all vendors, in the exercise \u2068Day care\u2069',
      ],
      [
        '3 Apr 2026',
        'Vendor asked',
        '2 questions sent to all vendors, in the exercise \u2068Night care\u2069',
      ],
      ['4 May 2026', 'Vendor replied', 'A reply to one question from the vendor'],
    ]);
  });

  it('tells only the month of a private role, of its review and of the quotes it looked for', () => {
    show({
      assessments: [reviewBy('care-worker')],
      evidence: { kind: 'open', evidence: [lost(1, '2026-06-21T10:00:00.000Z')] },
    });
    expect(days()).toEqual([
      ['March 2026', 'Reviews', expect.stringContaining('begun')],
      ['June 2026', 'Evidence gone', 'A quote was looked for and is gone from its page'],
    ]);
    expect(document.body.innerHTML).not.toMatch(/17 Mar|21 Jun/);
    expect(screen.getByText(/only the month is shown/)).toBeTruthy();
  });

  it('leaves out quotes that were found again, and those of reviews that are not shown', () => {
    const foundAgain = quoteOf(1, {
      checks: [
        checkOf(GONE, { when: '2026-06-01T10:00:00.000Z' }),
        checkOf(PRESENT, { when: '2026-06-09T10:00:00.000Z' }),
      ],
    });
    const ofAnother = { ...lost(2, '2026-06-01T10:00:00.000Z'), assessmentId: idOf(77) };
    show({ evidence: { kind: 'open', evidence: [foundAgain, ofAnother] } });
    expect(days()).toHaveLength(1);
    expect(screen.queryByText(/only the month is shown/)).toBeNull();
  });

  it('says that the quotes could not be read', () => {
    show({ evidence: { kind: 'failed', failure: { kind: 'not-found' } } });
    expect(screen.getByText(/The quotes could not be read/)).toBeTruthy();
    expect(days()).toHaveLength(1);
  });

  it('is not there while nothing has happened', () => {
    expect(show({ assessments: [] }).querySelector('section')).toBeNull();
  });
});
