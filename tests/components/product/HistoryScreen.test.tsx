// @vitest-environment happy-dom
/** The history of a review's answers: the latest first, what changed and from what, and no words that no log holds. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HistoryScreen } from '../../../components/product/HistoryScreen';
import { setTexts } from '../../../components/ui/texts';
import type { AnswerEvent } from '../../../lib/domain/assessment';
import { createHistoryPage } from '../../../lib/state/history-page';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboardTexts from '../../../locales/en-GB/dashboard.ftl?raw';
import evidenceTexts from '../../../locales/en-GB/evidence.ftl?raw';
import productTexts from '../../../locales/en-GB/product.ftl?raw';
import { assessmentOf, eventOf, idOf, productOf, traceOf } from '../../fixtures/records/builders';
import { SMALL } from '../../fixtures/review/small-checklist';
import { expectAccessible } from '../review/set-up';

beforeEach(() => setTexts('en-GB', [common, dashboardTexts, evidenceTexts, productTexts]));
afterEach(cleanup);

const FAILED = { ok: false, error: { kind: 'not-found' } } as const;

async function show(events: readonly AnswerEvent[] | null) {
  const review = { assessment: assessmentOf([]), product: productOf() };
  const page = createHistoryPage({
    library: { history: async () => (events ? { ok: true, value: events } : FAILED) },
    reviews: { open: async () => ({ ok: true, value: review }), checklist: async () => FAILED },
    checklistFor: () => SMALL,
  });
  const shown = render(<HistoryScreen page={page} assessmentId={idOf(100)} />);
  await screen.findByText(events ? 'Lantern Night Sensor' : 'The history cannot be shown');
  return shown;
}

const items = () => screen.queryAllByRole('article');

describe('the history of answers', () => {
  it('shows the latest change first, with what was there and what is', async () => {
    const first = eventOf(1, { questionId: 'AAA1', after: traceOf('partly') });
    const then = eventOf(2, {
      questionId: 'AAA1',
      before: traceOf('partly'),
      after: traceOf('no', { reason: 'The page says nothing', strength: 1 }),
    });
    await show([first, then]);
    const [latest, earliest] = items();
    expect(latest?.textContent).toContain('was: Partly');
    expect(latest?.textContent).toContain('now: No');
    expect(latest?.textContent).toContain('The page says nothing');
    expect(latest?.textContent).toContain('was: not judged');
    expect(earliest?.textContent).toContain('was: no answer');
    await expectAccessible('part');
  });

  it('tells of a note only that it changed', async () => {
    const before = traceOf('yes', { hasNote: true });
    await show([eventOf(1, { before, after: traceOf('yes', { hasNote: true }), noteChanged: true })]);
    expect(items()[0]?.textContent).toContain('The note was changed');
  });

  it('tells only the month of somebody who may be at risk', async () => {
    const when = '2026-03-17T09:41:00.000Z';
    await show([eventOf(1, { when, role: 'care-worker' }), eventOf(2, { when, role: 'commissioner' })]);
    const [ours, theirs] = items().map((item) => item.querySelector('time'));
    expect(ours?.dateTime).toBe(when);
    expect([theirs?.dateTime, theirs?.textContent]).toEqual(['2026-03', 'March 2026']);
  });

  it('shows the changes of one question when it is chosen', async () => {
    await show([eventOf(1, { questionId: 'AAA1' }), eventOf(2, { questionId: 'BBB1' })]);
    expect(items()).toHaveLength(2);
    fireEvent.change(screen.getByLabelText('Changes to'), { target: { value: 'BBB1' } });
    expect(items()).toHaveLength(1);
    expect(within(items()[0] ?? document.body).getByRole('heading').textContent).toBe('Label BBB1');
  });

  it('shows fifty of a long log until more are asked for', async () => {
    await show(Array.from({ length: 60 }, (_, at) => eventOf(at + 1)));
    expect(items()).toHaveLength(50);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 60 changes' }));
    expect(items()).toHaveLength(60);
    // The button is gone; the keyboard goes on where the list does.
    expect(document.activeElement).toBe(items()[49]?.querySelector('h2'));
  });

  it('says that nothing was answered yet, and that it cannot be read', async () => {
    await show([]);
    expect(screen.getByText(/No answer was given or changed/)).toBeTruthy();
    cleanup();
    await show(null);
  });
});
