// @vitest-environment happy-dom
/** A review that looks anew at an earlier one: its answers beside the questions, none of them taken as given. */
import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setTexts } from '../../../components/ui/texts';
import type { Answer } from '../../../lib/domain/answer';
import type { Role } from '../../../lib/domain/assessment';
import type { Evidence } from '../../../lib/domain/evidence';
import common from '../../../locales/en-GB/common.ftl?raw';
import earlierTexts from '../../../locales/en-GB/earlier.ftl?raw';
import resultTexts from '../../../locales/en-GB/result.ftl?raw';
import reviewTexts from '../../../locales/en-GB/review.ftl?raw';
import summaryTexts from '../../../locales/en-GB/summary.ftl?raw';
import { checkOf, quoteOf } from '../../fixtures/evidence/builders';
import { answerOf, assessmentOf, idOf, reviewerOf } from '../../fixtures/records/builders';
import { begun, freshReviews } from '../../fixtures/review/open-review';
import { PAGE, TAB } from '../../fixtures/review/surface';
import { cleanup, expectAccessible, press } from './set-up';
import { radio, show, title } from './show-review';

beforeEach(() => {
  setTexts('en-GB', [common, reviewTexts, summaryTexts, resultTexts, earlierTexts]);
});
afterEach(cleanup);

async function showAnew(
  answers: readonly Answer[],
  evidence: readonly Evidence[] | null = [],
  role: Role = 'commissioner',
) {
  const reviews = freshReviews();
  await begun(reviews, {}, { pageKey: PAGE, followsId: idOf(900) });
  const reviewer = reviewerOf({ role });
  const createdAt = '2026-03-17T09:00:00.000Z';
  const earlier = { assessment: assessmentOf(answers, { id: idOf(900), reviewer, createdAt }), evidence };
  const shown = show({ reviews, tools: { earlierOf: async () => earlier } });
  await shown.session.begin(TAB);
  await waitFor(() => expect(title()).toBe('Harbour Notes'));
  return shown;
}

const YES = answerOf('AAA1', { value: 'yes', strength: 1, note: 'A panel of four met twice.' });

describe('a review that follows an earlier one', () => {
  it('shows the earlier answer beside its question, and gives none', async () => {
    await showAnew([YES]);
    const said = await screen.findByText(/In the earlier review/);
    expect(said.textContent).toContain('Yes, claimed');
    expect(said.closest('section')?.id).toBe('question-AAA1');
    for (const name of ['Yes', 'Partly', 'No']) expect(radio('AAA1', name)).toHaveProperty('checked', false);
    await expectAccessible('part');
  });

  it('tells under the result what is otherwise, and which quotes no longer stand', async () => {
    const quote = quoteOf(1, { questionIds: ['AAA1'], checks: [checkOf({ kind: 'gone' })] });
    const { session } = await showAnew([YES], [quote]);
    await screen.findByText(/In the earlier review/);
    radio('AAA1', 'No').click();
    session.goTo('result');
    await screen.findByRole('heading', { name: 'Since the review of 17 March 2026' });
    expect(document.body.textContent).toContain('was: Yes, claimed. Now: No.');
    expect(screen.getByRole('heading', { name: 'One quote of that review no longer stands' })).toBeTruthy();
    expect(document.body.textContent).toContain('(Label AAA1) was gone when its page was last looked at');
    press('Label AAA1');
    expect(session.part.value).toBe('questions');
  });

  it('tells only the month, and no words, of somebody who may be at risk', async () => {
    const quote = quoteOf(1, {
      questionIds: ['AAA1'],
      checks: [checkOf({ kind: 'gone' }, { when: '2026-04-02T09:00:00.000Z' })],
    });
    const answer = answerOf('AAA1', {
      value: 'yes',
      note: 'I was told off.',
      answeredAt: '2026-03-18T09:00:00.000Z',
    });
    const { session } = await showAnew([answer], [quote], 'care-worker');
    const said = await screen.findByText(/In the earlier review/);
    expect(said.textContent).toContain('(March 2026)');
    session.goTo('result');
    await screen.findByRole('heading', { name: 'Since the review of March 2026' });
    expect(document.body.textContent).toContain('was last looked at (April 2026)');
    expect(document.body.textContent).not.toContain('told off');
  });

  it('says so where the evidence of then could not be read', async () => {
    const { session } = await showAnew([YES], null);
    await screen.findByText(/In the earlier review/);
    session.goTo('result');
    await screen.findByText('The evidence of that review could not be read.');
  });
});
