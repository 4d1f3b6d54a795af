// @vitest-environment happy-dom
/** The review itself: progress, themes, filters, jumping about, undo, and where the focus goes. */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewScreen } from '../../../components/review/ReviewScreen';
import type { Reviews } from '../../../lib/app/ports';
import type { ProductDescription } from '../../../lib/domain/product';
import { createPlace } from '../../../lib/state/place';
import { liveResult } from '../../../lib/state/review-result';
import type { ReviewState } from '../../../lib/state/review-state';
import { CHECKLIST, description } from '../../contracts/world';
import { FULL_DISK } from '../../fixtures/review/held-port';
import { begun, freshReviews, storedAnswers, windowOn } from '../../fixtures/review/open-review';
import { announced, cleanup, expectAccessible, field, painted, press, setEnglish, type } from './set-up';
import { NOW } from './tools';

type Given = {
  readonly product?: Partial<ProductDescription>;
  readonly theme?: string;
  readonly recordAnswer?: Reviews['recordAnswer'];
  readonly amend?: Reviews['amend'];
};

function propsOf(review: ReviewState) {
  const { result } = liveResult(review, { current: Promise.resolve(CHECKLIST), now: () => NOW });
  return { review, result, covered: false, aids: { sourcesOf: () => [], readingOf: () => null } };
}

/** Review 1, all six questions asked unless the product says otherwise, on screen. */
async function show({ product = {}, theme = 'AAA', ...port }: Given = {}) {
  const reviews = freshReviews();
  await begun(reviews, product);
  const review = await windowOn({ ...reviews, ...port });
  const place = createPlace(review, theme);
  const onPart = vi.fn();
  render(
    <main>
      <ReviewScreen {...propsOf(review)} place={place} onPart={onPart} />
    </main>,
  );
  return { reviews, review, place, onPart };
}

function card(id: string): HTMLElement {
  const found = document.getElementById(`question-${id}`);
  if (!found) throw new Error(`${id} is not on screen`);
  return found;
}

const cards = () =>
  [...document.querySelectorAll('.es-question')].map(({ id }) => id.replace('question-', ''));
const answer = (id: string, name: string) => fireEvent.click(within(card(id)).getByLabelText(name));
const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
const saved = () => waitFor(() => expect(announced()).toContain('All saved'));
const open = () => {
  const contents = document.querySelector('details.es-contents');
  if (!(contents instanceof HTMLDetailsElement)) throw new Error('No contents');
  contents.open = true;
  fireEvent(contents, new Event('toggle'));
};
const entry = (label: string) => screen.getByRole('button', { name: new RegExp(`^${label}`) });

beforeEach(setEnglish);
afterEach(cleanup);

describe('the head of a review', () => {
  it('names product and vendor, and says how far it has come', async () => {
    const { onPart } = await show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Harbour Notes');
    expect(screen.getByText('Tallow & Wick')).toBeTruthy();
    expect(screen.getByText(/^0 of 6 answered/)).toBeTruthy();
    expect(screen.getByText(/^Draft 1.0.0\. Made from published sources/)).toBeTruthy();
    press('Correct the product');
    expect(onPart.mock.calls).toEqual([['product']]);
    await expectAccessible();
  });

  it('says that the vendor is not said, and shows names as they are', async () => {
    await show({ product: { name: '<b>Bold</b>', vendor: '' } });
    expect(screen.getByText('Vendor not said')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('<b>Bold</b>');
  });

  it('counts each answer, and says "saved" only when it is stored', async () => {
    const { reviews } = await show();
    answer('AAA2', 'Partly');
    await waitFor(() => expect(screen.getByText(/^1 of 6 answered/)).toBeTruthy());
    await saved();
    expect((await storedAnswers(reviews)).AAA2?.value).toBe('partly');
    expect(within(card('AAA2')).getByText('Saved')).toBeTruthy();
  });

  it('says how many reasons are missing', async () => {
    await show();
    answer('AAA1', 'Does not apply');
    await waitFor(() =>
      expect(screen.getByText(/^One must-have marked “does not apply” still needs its reason/)).toBeTruthy(),
    );
    type('Why does it not apply?', 'It is a paper form.');
    await waitFor(() => expect(screen.queryByText(/still needs its reason/)).toBeNull());
    await saved();
  });

  it('says that something is not saved, and saves it when it is tried again', async () => {
    let full = true;
    const reviews = freshReviews();
    await begun(reviews);
    const review = await windowOn({
      ...reviews,
      recordAnswer: async (write) => (full ? { ok: false, error: FULL_DISK } : reviews.recordAnswer(write)),
    });
    render(<ReviewScreen {...propsOf(review)} place={createPlace(review, 'AAA')} onPart={vi.fn()} />);
    answer('AAA1', 'Yes');
    await waitFor(() => expect(announced()).toContain('Not saved'));
    expect(within(card('AAA1')).getByText(/There is no room left/)).toBeTruthy();
    full = false;
    press('Try again');
    await saved();
    expect((await storedAnswers(reviews)).AAA1?.value).toBe('yes');
  });
});

describe('the themes', () => {
  it('come one at a time, numbered, with the way on and back', async () => {
    await show();
    expect([heading(), cards()]).toEqual(['First theme', ['AAA1', 'AAA2', 'AAA3']]);
    expect(screen.getByText('Theme 1 of 2')).toBeTruthy();
    expect(screen.queryByText(/^Back: /)).toBeNull();
    press('Next: Second');
    await waitFor(() => expect([heading(), cards()]).toEqual(['Second theme', ['BBB1', 'BBB2', 'BBB3']]));
    expect(screen.getByText(/^4\. Label BBB1/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Second theme');
    press('Back: First');
    await waitFor(() => expect(heading()).toBe('First theme'));
  });

  it('say so when nothing of one applies', async () => {
    await show({
      product: { useTypes: ['A'], facts: { ai: 'no', care: 'no', records: 'no' } },
      theme: 'BBB',
    });
    expect(screen.getByText('No question of this theme applies to this product.')).toBeTruthy();
    expect(screen.queryByText(/^Theme 0/)).toBeNull();
  });

  it('do not take the focus when the review is opened', async () => {
    await show();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the end of the last theme', () => {
  it('offers what is still open, and counts it down', async () => {
    await show({ theme: 'BBB' });
    press('Show the 6 questions without an answer');
    await waitFor(() => expect(heading()).toBe('6 questions without an answer'));
    expect(cards()).toHaveLength(6);
    answer('AAA1', 'Yes');
    await waitFor(() => expect(heading()).toBe('5 questions without an answer'));
    expect(cards()).toHaveLength(6);
    press('Back to the themes');
    await waitFor(() => expect(heading()).toBe('Second theme'));
    await saved();
  });

  it('says when every question has an answer', async () => {
    const { review } = await show({ theme: 'BBB' });
    act(() => {
      for (const { id } of review.asked.value) review.choose(id, 'yes');
    });
    await waitFor(() =>
      expect(
        screen.getByText(
          'Every question that applies has an answer. You can change any of them at any time.',
        ),
      ).toBeTruthy(),
    );
    await saved();
  });
});

describe('the filters', () => {
  it('show must-haves over all themes, and which filter is on', async () => {
    await show();
    press('Must-haves');
    await waitFor(() => expect([heading(), cards()]).toEqual(['2 must-haves', ['AAA1', 'BBB3']]));
    const pressed = screen.getAllByRole('button', { pressed: true }).map((one) => one.textContent);
    expect(pressed).toEqual(['Must-haves']);
    expect(document.activeElement?.textContent).toBe('2 must-haves');
  });

  it('say so when there is nothing to show', async () => {
    const { review } = await show({
      product: { useTypes: ['A'], facts: { ai: 'no', care: 'no', records: 'no' } },
    });
    act(() => {
      review.choose('AAA1', 'yes');
      review.choose('AAA2', 'yes');
    });
    press('Unanswered');
    await waitFor(() => expect(screen.getByText('Every question that applies has an answer.')).toBeTruthy());
    await saved();
  });
});

describe('the contents', () => {
  it('list every theme and question with what is answered, and what is not asked', async () => {
    await show({ product: { useTypes: ['A'], facts: { ai: 'no', care: 'yes', records: 'no' } } });
    answer('AAA2', 'No');
    open();
    await waitFor(() => expect(entry('Label AAA2').textContent).toBe('Label AAA2 (answered)'));
    expect(entry('Label AAA1').textContent).toBe('Label AAA1 (no answer yet)');
    expect(entry('First theme').textContent).toBe('First theme1 of 2');
    expect(entry('First theme').getAttribute('aria-current')).toBe('true');
    expect(entry('Second theme').getAttribute('aria-current')).toBeNull();
    expect(screen.getByText('3 questions do not apply to this product and are not asked.')).toBeTruthy();
    await expectAccessible();
    await saved();
  });

  it('lead to a question of another theme, which gets the focus and keeps it', async () => {
    const { place } = await show();
    open();
    await waitFor(() => expect(entry('Label BBB2')).toBeTruthy());
    // Not by the test library, which hurries effects: the heading's must not come after the question's.
    entry('Label BBB2').click();
    await waitFor(() => expect(document.activeElement).toBe(card('BBB2').querySelector('legend')));
    expect(place.target.value).toBeNull();
    await painted();
    expect(document.activeElement).toBe(card('BBB2').querySelector('legend'));
  });

  it('lead to a theme, also out of a filter', async () => {
    await show();
    press('Must-haves');
    open();
    await waitFor(() => expect(entry('Second theme').getAttribute('aria-current')).toBeNull());
    fireEvent.click(entry('Second theme'));
    await waitFor(() => expect(heading()).toBe('Second theme'));
    expect(document.activeElement?.textContent).toBe('Second theme');
  });
});

describe('undo', () => {
  it('is offered from the first answer on, says what it takes back, and brings it back again', async () => {
    await show();
    expect(screen.queryByText(/^Undo:/)).toBeNull();
    answer('AAA2', 'No');
    await waitFor(() => expect(screen.getByText('Undo: Label AAA2 (No)')).toBeTruthy());
    press(/^Add a note/);
    type(/^Note/, 'They showed me.');
    press('Undo: Label AAA2 (No)');
    await waitFor(() => expect(screen.getByText('Redo: Label AAA2 (No)')).toBeTruthy());
    expect(within(card('AAA2')).queryAllByRole('radio', { checked: true })).toEqual([]);
    expect(announced()).toContain('Undone: Label AAA2');
    await expectAccessible();
    press('Redo: Label AAA2 (No)');
    await waitFor(() => expect(field(/^Note/).value).toBe('They showed me.'));
    expect(within(card('AAA2')).getByLabelText<HTMLInputElement>('No').checked).toBe(true);
    await saved();
  });

  it('takes a visit back as one step, however many answers were tried in it', async () => {
    await show();
    fireEvent.focusIn(within(card('AAA2')).getByLabelText('Yes'), { relatedTarget: document.body });
    for (const name of ['Yes', 'Partly', 'No']) answer('AAA2', name);
    await waitFor(() => expect(screen.getByText('Undo: Label AAA2 (No)')).toBeTruthy());
    press('Undo: Label AAA2 (No)');
    await waitFor(() => expect(screen.queryByText(/^Undo:/)).toBeNull());
    expect(within(card('AAA2')).queryAllByRole('radio', { checked: true })).toEqual([]);
    await saved();
  });
});

it('follows the product: questions that apply no more go, and their answers are not counted', async () => {
  const { review } = await show();
  answer('AAA3', 'Yes');
  await saved();
  const fewer = description({ useTypes: ['A'], facts: { ai: 'no', care: 'no', records: 'no' } });
  expect(await review.describe(fewer)).toBeNull();
  await waitFor(() => expect(cards()).toEqual(['AAA1', 'AAA2']));
  expect(screen.getByText(/^0 of 2 answered/)).toBeTruthy();
});

it('says at the question that "I do not want to answer" could not be saved, until it could', async () => {
  let full = true;
  const { reviews, review } = await show({
    amend: async (request) => (full ? { ok: false, error: FULL_DISK } : reviews.amend(request)),
  });
  const decline = () => fireEvent.click(within(card('AAA1')).getByRole('button', { name: /^I do not want/ }));
  decline();
  const alert = await screen.findByRole('alert');
  expect(alert.previousElementSibling).toBe(card('AAA1'));
  expect(alert.textContent).not.toBe('');
  await expectAccessible();
  full = false;
  decline();
  await waitFor(() => expect(review.declined.value.has('AAA1')).toBe(true));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
