// @vitest-environment happy-dom
/** The review itself in both made-up languages, as a person goes through it: no word of it is written in the code. */
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { CLAIMS } from '../../contracts/world';
import { TAB } from '../../fixtures/review/surface';
import { setEnglish } from '../review/set-up';
import { show, showReview } from '../review/show-review';
import { leftInEnglish, SMALL_WORDS, showIn, TAGS, tidy } from './left-in-english';

afterEach(tidy);

/** What the fixtures bring: the product, the checklist's words, and the notice of the test's own surface. */
const DATA = [
  ...SMALL_WORDS,
  'Harbour Notes',
  'Tallow & Wick',
  ...Object.values(CLAIMS).flat().map(String),
  'https tallow.example notes',
  'A notice of the surface',
];

describe.each(TAGS)('in %s', (tag) => {
  const nothingLeft = () => waitFor(() => expect(leftInEnglish(document.body, DATA)).toEqual([]));

  it('asks which product the page is of', async () => {
    setEnglish();
    const { session } = show();
    await session.begin(TAB);
    await waitFor(() => expect(document.querySelector('form')).toBeTruthy());
    showIn(tag);
    await nothingLeft();
  });

  it('shows questions, contents, help, and every kind of answer with what goes with it', async () => {
    setEnglish();
    await showReview();
    const card = document.querySelector('.es-question');
    const radios = [...(card?.querySelectorAll('input[type="radio"]') ?? [])];
    expect(radios.length).toBeGreaterThanOrEqual(5);
    for (const details of document.querySelectorAll('details')) {
      details.open = true;
      fireEvent(details, new Event('toggle'));
    }
    showIn(tag);
    await nothingLeft();
    for (const radio of radios) {
      fireEvent.click(radio);
      await nothingLeft();
    }
  });

  it('corrects the product', async () => {
    setEnglish();
    await showReview();
    fireEvent.click(screen.getByRole('button', { name: 'Correct the product' }));
    await waitFor(() => expect(document.querySelector('form')).toBeTruthy());
    showIn(tag);
    await nothingLeft();
  });
});
