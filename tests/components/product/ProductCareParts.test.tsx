// @vitest-environment happy-dom
/** The next look at a product, replies, merged products and the ways on from each review. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  CareNotices,
  MergedHere,
  NextReview,
  ReviewWays,
  VendorReplies,
} from '../../../components/product/ProductCareParts';
import { setTexts } from '../../../components/ui/texts';
import { NEW_LETTER } from '../../../lib/domain/letter-record';
import { type CareNeeds, createProductCare } from '../../../lib/state/product-care';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboardTexts from '../../../locales/en-GB/dashboard.ftl?raw';
import productTexts from '../../../locales/en-GB/product.ftl?raw';
import { assessmentOf, idOf, productOf } from '../../fixtures/records/builders';
import { SMALL } from '../../fixtures/review/small-checklist';
import { expectAccessible } from '../review/set-up';

beforeEach(() => setTexts('en-GB', [common, dashboardTexts, productTexts]));
afterEach(cleanup);

const OTHER = productOf({
  id: idOf(2),
  name: 'Lantern Night Sensors Ltd',
  merged: {
    into: idOf(1),
    at: '2026-11-10T09:00:00.000Z',
    assessmentIds: [idOf(101)],
    meetingIds: [],
    pageKeys: [],
    pageKeysAdded: [],
    exercises: [],
  },
});

function careOver(library: Partial<CareNeeds['library']> = {}) {
  const announce = vi.fn();
  const needs: CareNeeds['library'] = {
    amendProduct: async (_id, _seen, change) => ({
      ok: true,
      value: productOf(change.kind === 'next-review' ? { nextReviewOn: change.on } : {}),
    }),
    mergedInto: async () => ({ ok: true, value: [] }),
    unmergeProduct: async () => ({ ok: true, value: OTHER }),
    ...library,
  };
  return { care: createProductCare({ library: needs, announce }), announce };
}

describe('the next review of a product', () => {
  it('is set on a day, and every window is told', async () => {
    const { care, announce } = careOver();
    render(
      <>
        <CareNotices care={care} />
        <NextReview product={productOf()} care={care} />
      </>,
    );
    fireEvent.input(screen.getByLabelText('Day of the next review'), { target: { value: '2027-05-01' } });
    fireEvent.click(screen.getByRole('button', { name: 'Set this day' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Saved.'));
    expect(announce).toHaveBeenCalledWith({ assessmentIds: [], productIds: [idOf(1)] });
    await expectAccessible('part');
  });

  it('is taken away again', async () => {
    const amendProduct = vi.fn(async () => ({ ok: true, value: productOf() }) as const);
    const { care } = careOver({ amendProduct });
    render(<NextReview product={productOf({ nextReviewOn: '2027-05-01' })} care={care} />);
    expect(screen.getByText('To be reviewed again on 1 May 2027.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Set no day' }));
    await waitFor(() =>
      expect(amendProduct).toHaveBeenCalledWith(idOf(1), 2, { kind: 'next-review', on: null }),
    );
  });

  it('says that another window changed the product meanwhile', async () => {
    const conflict = { ok: false, error: { kind: 'product-conflict', current: productOf() } } as const;
    const { care } = careOver({ amendProduct: async () => conflict });
    render(<CareNotices care={care} />);
    await care.reviewOn(productOf(), '2027-05-01');
    expect((await screen.findByRole('alert')).textContent).toContain('changed in another window');
  });
});

describe('products merged into one', () => {
  it('are listed, and taken out again one by one', async () => {
    let merged = [OTHER];
    const { care, announce } = careOver({
      mergedInto: async () => ({ ok: true, value: merged }),
      unmergeProduct: async () => {
        merged = [];
        return { ok: true, value: OTHER };
      },
    });
    render(<MergedHere care={care} />);
    await care.open(idOf(1));
    fireEvent.click(await screen.findByRole('button', { name: 'Take Lantern Night Sensors Ltd out again' }));
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
    expect(announce).toHaveBeenCalledWith({ assessmentIds: [idOf(101)], productIds: [idOf(2), idOf(1)] });
  });
});

describe('the ways on from a review', () => {
  it('lead to a new one that follows it, and to its history', () => {
    render(<ReviewWays assessments={[assessmentOf([])]} productId={idOf(1)} />);
    const [again, history] = screen.getAllByRole('link');
    expect(again?.getAttribute('href')).toBe(`#/start?product=${idOf(1)}&follows=${idOf(100)}`);
    expect(history?.getAttribute('href')).toBe(`#/history/${idOf(100)}`);
  });
});

describe('replies of a vendor', () => {
  const LETTER = {
    ...NEW_LETTER,
    sentOn: '2026-11-05',
    sent: [
      { questionId: 'AAA1', text: 'Who was in the room?' },
      { questionId: 'BBB1', text: 'Who pays?' },
    ],
    replies: {
      AAA1: { text: 'Two panels of six.', receivedOn: '2026-11-09', recordedAt: '2026-11-09T10:00:00.000Z' },
    },
  };

  it('stand under their questions with the day they came', () => {
    render(<VendorReplies assessments={[assessmentOf([], { letter: LETTER })]} checklists={[SMALL]} />);
    expect(screen.getByText('Label AAA1')).toBeTruthy();
    expect(screen.getByText('Two panels of six.')).toBeTruthy();
    expect(document.body.textContent).toContain('2 questions were sent on');
  });

  it('are not spoken of where no letter was sent', () => {
    render(<VendorReplies assessments={[assessmentOf([])]} checklists={[SMALL]} />);
    expect(document.body.textContent).toBe('');
  });
});
