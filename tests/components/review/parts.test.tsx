// @vitest-environment happy-dom
/** The parts of an open review: its result, how much is asked, one question a screen, a newer checklist. */
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHECKLIST, REVIEWER, startOfNew, valueIn } from '../../contracts/world';
import { ASKS_ALL, freshReviews } from '../../fixtures/review/open-review';
import { PAGE, TAB } from '../../fixtures/review/surface';
import { cleanup, expectAccessible, press, setEnglish } from './set-up';
import { show, showReview, title } from './show-review';

beforeEach(setEnglish);
afterEach(cleanup);

describe('the result', () => {
  it('is summed up live under the questions, and a screen of its own away', async () => {
    const { session } = await showReview();
    const summary = screen.getByRole('region', { name: 'Result so far' });
    expect(summary.textContent).toContain('Not enough looked at to say.');
    press('See the whole result');
    await waitFor(() => expect(session.part.value).toBe('result'));
    await screen.findByText(/Result of this review/);
    expect(title()).toBe('Harbour Notes');
    await expectAccessible();
    press('Back to the review');
    await screen.findByRole('region', { name: 'Result so far' });
  });

  it('leads to a letter, which this surface does not write itself', async () => {
    const { session } = await showReview();
    press('Ask the vendor');
    await waitFor(() => expect(session.part.value).toBe('letter'));
    expect(screen.getByText(/The letter is in a tab of its own/)).toBeTruthy();
  });

  it('offers no letter to a role that may be at risk', async () => {
    const reviews = freshReviews();
    const reviewer = { ...REVIEWER, role: 'family-carer' } as const;
    valueIn(await reviews.start(startOfNew(1, ASKS_ALL, { reviewer, pageKey: PAGE })));
    const { session } = show({
      reviews,
      audience: { role: 'family-carer', lived: 'uses-it', interests: '' },
    });
    await session.begin(TAB);
    await waitFor(() => expect(title()).toBe('Harbour Notes'));
    expect(screen.queryByRole('button', { name: 'Ask the vendor' })).toBeNull();
  });
});

describe('how much is asked', () => {
  it('is changed on a screen of its own, and the review goes on one question a screen', async () => {
    const { session, reviews } = await showReview();
    press('Ask more or fewer questions');
    const quick = await screen.findByRole('radio', { name: /care workers/ });
    quick.click();
    await expectAccessible();
    press(/^Go on|^Ask these|^Choose/);
    await waitFor(() => expect(session.part.value).toBe('questions'));
    await waitFor(async () => {
      const { assessment } = valueIn(await reviews.open(startOfNew(1).assessmentId));
      expect(assessment.depth).toBe('quick-worker');
    });
    await screen.findByText(/1 of 2/);
  });
});

describe('warnings', () => {
  it('come before the first question of a role that may be at risk, and no more once they are read', async () => {
    const reviews = freshReviews();
    const reviewer = { ...REVIEWER, role: 'care-worker' } as const;
    valueIn(await reviews.start(startOfNew(1, ASKS_ALL, { reviewer, pageKey: PAGE })));
    const done = vi.fn();
    const { session } = show({
      reviews,
      audience: { role: 'care-worker', lived: 'uses-it', interests: '' },
      tools: { warning: { due: () => true, done } },
    });
    await session.begin(TAB);
    await screen.findByRole('heading', { level: 1, name: 'Before you start' });
    expect(screen.queryByRole('radio')).toBeNull();
    press('I have read this. Go on');
    expect(done).toHaveBeenCalledOnce();
  });

  it('are not for a commissioner', async () => {
    await showReview({ tools: { warning: { due: () => true, done: vi.fn() } } });
    expect(screen.queryByText('Before you start')).toBeNull();
  });
});

describe('a newer checklist', () => {
  it('says that answers which carry over count as given today', async () => {
    const { session } = await showReview();
    if (session.phase.value.kind !== 'reviewing') throw new Error('No review is open');
    session.phase.value.review.choose('AAA1', 'yes');
    session.goTo('newer');
    expect((await screen.findByText(/^One answer carries over/)).textContent).toContain(
      'It counts as given today.',
    );
  });

  it('says what carries over, and keeps the old review', async () => {
    const { session } = await showReview();
    session.goTo('newer');
    await screen.findByRole('heading', { level: 1, name: 'Begin again with the newer checklist' });
    await screen.findByText(`The checklist is now version ${CHECKLIST.version}.`);
    press('Begin the new review');
    await waitFor(() => expect(session.part.value).toBe('questions'));
    await waitFor(() => expect(title()).toBe('Harbour Notes'));
  });
});

describe('questions that are ruled out', () => {
  it('stand greyed in the contents, and are put back from there', async () => {
    const reviews = freshReviews();
    const facts = { ai: 'no', care: 'yes', records: 'no' } as const;
    valueIn(await reviews.start(startOfNew(1, { useTypes: ['A'], facts }, { pageKey: PAGE })));
    const { session } = show({ reviews });
    await session.begin(TAB);
    const summary = await screen.findByText('All questions and progress');
    summary.click();
    const contents = summary.closest('details');
    if (!contents) throw new Error('No contents');
    contents.open = true;
    fireEvent(contents, new Event('toggle'));
    const back = await within(contents).findByRole('button', { name: /^Put back\s?: Label BBB1/ });
    back.click();
    await waitFor(() => expect(document.getElementById('question-BBB1')).toBeTruthy());
    press(/^Leave this question out again\s?: Label BBB1/);
    await waitFor(() => expect(document.getElementById('question-BBB1')).toBeNull());
  });
});
