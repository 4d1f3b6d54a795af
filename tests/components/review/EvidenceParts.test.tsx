// @vitest-environment happy-dom
/** Evidence where the questions are: a slot under each, opened by what waits for it, and words that find their way. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReviewTools } from '../../../components/review/review-tools';
import { setTexts } from '../../../components/ui/texts';
import type { Evidence } from '../../../lib/domain/evidence';
import type { EvidenceState, EvidenceStateNeeds } from '../../../lib/state/evidence-state';
import common from '../../../locales/en-GB/common.ftl?raw';
import evidenceTexts from '../../../locales/en-GB/evidence.ftl?raw';
import quickTexts from '../../../locales/en-GB/quick.ftl?raw';
import resultTexts from '../../../locales/en-GB/result.ftl?raw';
import reviewTexts from '../../../locales/en-GB/review.ftl?raw';
import summaryTexts from '../../../locales/en-GB/summary.ftl?raw';
import { ALL_KINDS, CHANGED, checkOf, pictureOf, quoteOf, takenOf } from '../../fixtures/evidence/builders';
import { evidenceState } from '../../fixtures/evidence/state';
import { idOf } from '../../fixtures/records/builders';
import { createGate } from '../../fixtures/review/gate';
import { begun, freshReviews, windowOn } from '../../fixtures/review/open-review';
import { PAGE } from '../../fixtures/review/surface';
import { cleanup, expectAccessible, press } from './set-up';
import { show, showReview, title } from './show-review';

beforeEach(() => {
  setTexts('en-GB', [common, reviewTexts, summaryTexts, resultTexts, quickTexts, evidenceTexts]);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The slot under a question. */
function slot(questionId: string): HTMLDetailsElement {
  const found = document.querySelector(`#question-${questionId} details.es-evidence-slot`);
  if (found instanceof HTMLDetailsElement) return found;
  throw new Error(`No evidence is shown under ${questionId}`);
}
const slots = () => document.querySelectorAll('details.es-evidence-slot').length;
const summary = (questionId: string) => slot(questionId).querySelector('summary')?.textContent;
/** Opens or closes a slot as its summary does. */
function toggle(questionId: string, open: boolean): void {
  slot(questionId).open = open;
  fireEvent(slot(questionId), new Event('toggle'));
}
const drafts = () => screen.queryAllByRole('heading', { name: 'Keep these words?' });
const themeOnScreen = () => document.querySelector('.es-review h2')?.textContent;

type Given = {
  readonly evidence?: readonly Evidence[];
  readonly changes?: Partial<EvidenceStateNeeds>;
  readonly tools?: Partial<ReviewTools>;
};

/** The review of the small checklist, at theme AAA, with its evidence. */
async function showEvidence({ evidence = [], changes = {}, tools = {} }: Given = {}) {
  const all = await evidenceState(evidence, changes);
  const shown = await showReview({ tools: { evidenceOf: async () => all.state, ...tools } });
  await waitFor(() => expect(slots()).toBeGreaterThan(0));
  return { ...all, ...shown };
}

/** Words taken by the menu or the key, for the question in hand. */
function taken(state: EvidenceState, questionId: string | null, exact = 'Made with care workers.') {
  return act(() => {
    state.hold(questionId);
    state.receive(
      takenOf({ exact, selectors: { prefix: '', suffix: '', position: null }, exactHash: hash(exact) }),
    );
  });
}
const hash = (text: string) => text.length.toString(16).padStart(64, '0');

describe('the slot under a question', () => {
  it('is there for each question on screen, closed, and named for it', async () => {
    await showEvidence();
    expect(slots()).toBe(3);
    expect([slot('AAA1').open, summary('AAA1')]).toEqual([false, 'Evidence: Label AAA1']);
    expect(screen.queryByText('Nothing is kept for this question yet.')).toBeNull();
    await expectAccessible();
  });

  it('says what is kept for its question, and nothing of another’s', async () => {
    const { state } = await showEvidence({
      evidence: [...ALL_KINDS, quoteOf(40), quoteOf(41, { questionIds: ['AAA2'] })],
    });
    expect(summary('AAA1')).toMatch(/^Evidence: 2 quotes, 1 picture, 1 document/);
    expect(summary('AAA2')).toBe('Evidence: 1 quote: Label AAA2');
    expect(summary('AAA3')).toBe('Evidence: Label AAA3');
    await act(async () => void (await state.unlink(idOf(41), 'AAA2')));
    await waitFor(() => expect(summary('AAA2')).toBe('Evidence: Label AAA2'));
  });

  it('opens and closes when somebody asks, and draws the panel only then', async () => {
    await showEvidence();
    toggle('AAA2', true);
    await within(slot('AAA2')).findByText('Nothing is kept for this question yet.');
    expect(slot('AAA1').open).toBe(false);
    await expectAccessible();
    toggle('AAA2', false);
    await waitFor(() => expect(screen.queryByText('Nothing is kept for this question yet.')).toBeNull());
  });

  it('opens when words were taken for it, and no other does', async () => {
    const { state } = await showEvidence();
    await taken(state, 'AAA2');
    await waitFor(() => expect(slot('AAA2').open).toBe(true));
    expect(within(slot('AAA2')).getByText('Made with care workers.')).toBeTruthy();
    expect([slot('AAA1').open, drafts().length]).toEqual([false, 1]);
    expect(themeOnScreen()).toBe('First theme');
  });

  it('opens again for more words after it was closed over those before', async () => {
    const { state } = await showEvidence();
    await taken(state, 'AAA2');
    await waitFor(() => expect(drafts()).toHaveLength(1));
    toggle('AAA2', false);
    await waitFor(() => expect(drafts()).toHaveLength(0));
    await taken(state, 'AAA2', 'Night staff chose the sounds.');
    await waitFor(() => expect(drafts()).toHaveLength(2));
    expect(slot('AAA2').open).toBe(true);
  });

  it('opens to say why nothing could be taken for it', async () => {
    const { state, page } = await showEvidence();
    page.take.mockResolvedValue({ ok: true, value: { kind: 'nothing-selected', unread: [] } });
    await act(() => state.take('AAA1', false));
    await within(slot('AAA1')).findByText('No words were taken');
    expect([slot('AAA1').open, slot('AAA2').open]).toEqual([true, false]);
    expect(screen.getAllByText('No words were taken')).toHaveLength(1);
  });

  it('is still open, with its words, when the person comes back to its theme', async () => {
    const { state } = await showEvidence();
    await taken(state, 'AAA1');
    press('Next: Second');
    await waitFor(() => expect(themeOnScreen()).toBe('Second theme'));
    expect(within(document.body).getByLabelText('Which question are they for?')).toHaveProperty(
      'value',
      'AAA1',
    );
    press('Back: First');
    await waitFor(() => expect(slot('AAA1').open).toBe(true));
    expect(drafts()).toHaveLength(1);
  });

  it('makes its question the one that words are taken for', async () => {
    const { state } = await showEvidence();
    fireEvent.focusIn(slot('AAA3'));
    expect(state.inHand.value).toBe('AAA3');
    const answer = document.querySelector('#question-AAA1 input[type="radio"]');
    if (answer) fireEvent.focusIn(answer);
    expect(state.inHand.value).toBe('AAA1');
  });
});

describe('words for a question that is not on screen', () => {
  it('bring that question to the screen, with its slot open', async () => {
    const { state } = await showEvidence();
    await taken(state, 'BBB1');
    await waitFor(() => expect(themeOnScreen()).toBe('Second theme'));
    await waitFor(() => expect(slot('BBB1').open).toBe(true));
    expect(within(slot('BBB1')).getByText('Made with care workers.')).toBeTruthy();
    expect(drafts()).toHaveLength(1);
  });

  it('move nobody when they were there before the screen was', async () => {
    const all = await evidenceState();
    all.state.hold('BBB1');
    all.state.receive(takenOf());
    await showReview({ tools: { evidenceOf: async () => all.state } });
    await waitFor(() => expect(drafts()).toHaveLength(1));
    expect(themeOnScreen()).toBe('First theme');
    expect(screen.getByLabelText('Which question are they for?')).toHaveProperty('value', 'BBB1');
  });

  it('wait above the questions while it is not said which they are for', async () => {
    const { state } = await showEvidence();
    await taken(state, null);
    await waitFor(() => expect(drafts()).toHaveLength(1));
    expect(slot('AAA1').open).toBe(false);
    const which = screen.getByLabelText('Which question are they for?');
    fireEvent.change(which, { target: { value: 'AAA1' } });
    await waitFor(() => expect(slot('AAA1').open).toBe(true));
    expect(within(slot('AAA1')).getByText('Made with care workers.')).toBeTruthy();
    expect(drafts()).toHaveLength(1);
  });

  it.each(['result', 'depth', 'product'] as const)(
    'are on screen in the part of the review that shows no question: %s',
    async (part) => {
      const { state, session } = await showEvidence();
      await act(() => session.goTo(part));
      await waitFor(() => expect(slots()).toBe(0));
      await taken(state, 'AAA1');
      await waitFor(() => expect(drafts()).toHaveLength(1));
      expect(screen.getByText('Made with care workers.')).toBeTruthy();
      await act(() => session.goTo('questions'));
      await waitFor(() => expect(slot('AAA1').open).toBe(true));
      expect(drafts()).toHaveLength(1);
    },
  );
});

describe('a review with one question a screen', () => {
  async function showQuick() {
    const all = await evidenceState();
    const reviews = freshReviews();
    await begun(reviews, {}, { pageKey: PAGE, depth: 'quick-worker' });
    const shown = show({ reviews, tools: { evidenceOf: async () => all.state } });
    await shown.session.begin(7);
    await waitFor(() => expect(title()).toContain('BBB3'));
    await waitFor(() => expect(slots()).toBe(1));
    return { ...all, ...shown };
  }

  it('shows the words of a question that was left, and those of the one on screen in its slot', async () => {
    const { state } = await showQuick();
    await taken(state, 'BBB3');
    await waitFor(() =>
      expect(document.querySelector('details.es-evidence-slot')).toHaveProperty('open', true),
    );
    expect(screen.queryByLabelText('Which question are they for?')).toBeNull();
    press('I don’t know');
    await waitFor(() => expect(title()).toContain('AAA3'));
    await waitFor(() => expect(screen.getByLabelText('Which question are they for?')).toBeTruthy());
    expect(drafts()).toHaveLength(1);
  });
});

describe('what is said of the page beside', () => {
  const changed = quoteOf(1, { questionIds: ['BBB1'], checks: [checkOf(CHANGED)] });

  it('stands above the questions, and leads to the question of a quote that changed', async () => {
    const { session } = await showEvidence({ evidence: [changed] });
    await act(() => session.goTo('result'));
    await waitFor(() => expect(slots()).toBe(0));
    await screen.findByText('The page has changed since you reviewed it');
    press('See it');
    press('Go to the question: Night work');
    await waitFor(() => expect(themeOnScreen()).toBe('Second theme'));
    expect(session.part.value).toBe('questions');
  });

  it('offers to light quotes over the page, and never to a role that may be at risk', async () => {
    await showEvidence({ evidence: [changed] });
    expect(screen.getByRole('button', { name: 'Show my quotes on the page' })).toBeTruthy();
    cleanup();
    for (const role of ['care-worker', 'person-who-draws-on-care', 'family-carer'] as const) {
      await showEvidence({ evidence: [changed], changes: { role } });
      expect(screen.getByText('The page has changed since you reviewed it')).toBeTruthy();
      expect(screen.queryByRole('button', { name: 'Show my quotes on the page' })).toBeNull();
      cleanup();
    }
  });

  it('does not offer it beside the page either', async () => {
    await showEvidence({ evidence: [changed], changes: { overPage: false } });
    expect(screen.queryByRole('button', { name: 'Show my quotes on the page' })).toBeNull();
  });

  it('shows evidence of no question that is asked, where it can be used again', async () => {
    await showEvidence({ evidence: [quoteOf(1, { questionIds: [] })] });
    expect(screen.getByText('Evidence for no question')).toBeTruthy();
  });
});

describe('pictures', () => {
  it('are made on the screen that the surface has for them, for this review and question', async () => {
    const openPictureScreen = vi.fn<(assessmentId: string, questionId: string) => void>();
    const { session, page } = await showEvidence({ tools: { openPictureScreen } });
    toggle('AAA2', true);
    fireEvent.click(await screen.findByRole('button', { name: /^Take a picture/ }));
    const phase = session.phase.value;
    const id = phase.kind === 'reviewing' ? phase.review.header.value.id : '';
    expect(openPictureScreen.mock.calls).toEqual([[id, 'AAA2']]);
    expect(page.picture).not.toHaveBeenCalled();
  });

  it('are taken of the page where the surface has no such screen', async () => {
    const { page } = await showEvidence();
    toggle('AAA2', true);
    fireEvent.click(await screen.findByRole('button', { name: /^Take a picture/ }));
    expect(page.picture.mock.calls.map(([, , questionId]) => questionId)).toEqual(['AAA2']);
  });

  it('that are kept are shown from the store, or in a tab that reaches it', async () => {
    const see = vi.fn<(assessmentId: string) => void>();
    const urlOf = vi.fn((evidenceId: string) => `blob:picture-${evidenceId}`);
    await showEvidence({ evidence: [pictureOf(1)], tools: { pictures: { kind: 'here', urlOf } } });
    toggle('AAA1', true);
    expect(await screen.findByAltText('A table of prices')).toHaveProperty('src', `blob:picture-${idOf(1)}`);
    cleanup();
    const { session } = await showEvidence({
      evidence: [pictureOf(1)],
      tools: { pictures: { kind: 'elsewhere', see } },
    });
    toggle('AAA1', true);
    fireEvent.click(await within(slot('AAA1')).findByRole('button', { name: /^See/ }));
    const phase = session.phase.value;
    expect(see).toHaveBeenCalledExactlyOnceWith(
      phase.kind === 'reviewing' ? phase.review.header.value.id : '',
    );
  });
});

describe('evidence that comes later than the review', () => {
  it('is not missed by a surface that has none', async () => {
    await showReview();
    expect(document.querySelectorAll('.es-question')).toHaveLength(3);
    expect(slots()).toBe(0);
  });

  it('leaves the review as it is when its files went away', async () => {
    const evidenceOf = vi.fn(() => Promise.reject(new Error('Failed to fetch dynamically imported module')));
    await showReview({ tools: { evidenceOf } });
    await waitFor(() => expect(evidenceOf).toHaveBeenCalledTimes(1));
    press('Next: Second');
    await waitFor(() => expect(themeOnScreen()).toBe('Second theme'));
    expect(slots()).toBe(0);
  });

  it('is asked for once a review, and never shown under another', async () => {
    const [first, second] = [
      await evidenceState([quoteOf(1)]),
      await evidenceState([quoteOf(1), quoteOf(2)]),
    ];
    const gates = [createGate<EvidenceState>(), createGate<EvidenceState>()];
    const evidenceOf = vi.fn(() => gates[evidenceOf.mock.calls.length - 1]?.passed ?? Promise.reject());
    const { session, reviews } = await showReview({ tools: { evidenceOf } });
    await waitFor(() => expect(evidenceOf).toHaveBeenCalledTimes(1));
    await session.open((await windowOn(reviews)).header.value.id);
    await waitFor(() => expect(evidenceOf).toHaveBeenCalledTimes(2));
    gates[1]?.open(second.state);
    await waitFor(() => expect(summary('AAA1')).toBe('Evidence: 2 quotes: Label AAA1'));
    gates[0]?.open(first.state);
    await act(() => session.goTo('depth'));
    await act(() => session.goTo('questions'));
    await waitFor(() => expect(summary('AAA1')).toBe('Evidence: 2 quotes: Label AAA1'));
    expect(evidenceOf).toHaveBeenCalledTimes(2);
  });
});
