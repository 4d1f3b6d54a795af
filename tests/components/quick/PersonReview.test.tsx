// @vitest-environment happy-dom
/** A person's review: Easy Read or ordinary words, changed at any time in the same place. */
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PersonReview } from '../../../components/quick/PersonReview';
import { cleanup, press } from '../review/set-up';
import { type FakeGiven, fakeReview, nth, PERSON } from './fake-review';
import { answers, names, personWords, setEnglish, title } from './set-up';

function show(given: FakeGiven = {}, easy = true) {
  const fake = fakeReview({ depth: 'quick-person', ...given });
  const onWords = vi.fn();
  render(
    <main>
      <PersonReview
        review={fake.review}
        place={fake.place}
        covered={false}
        onStop={() => {}}
        easy={easy}
        onWords={onWords}
      />
    </main>,
  );
  return { ...fake, onWords };
}

beforeEach(setEnglish);
afterEach(cleanup);

describe('a person’s review', () => {
  it('changes from Easy Read to ordinary words and back, at the same question and with its answer', () => {
    const { onWords } = show();
    press('Yes');
    press('Use ordinary words');
    expect(title().textContent).toContain(personWords(nth(PERSON, 1)));
    expect(document.activeElement).toBe(title());
    expect(answers()).toEqual(['Yes', 'Partly', 'No', 'I don’t know', 'Does not apply']);
    expect(screen.getByRole('button', { name: 'Yes' }).getAttribute('aria-pressed')).toBe('true');
    press('Use Easy Read');
    expect(answers()).toEqual(['Yes', 'No', 'Not sure', 'A bit']);
    expect(document.activeElement).toBe(title());
    expect(onWords.mock.calls).toEqual([[false], [true]]);
  });

  it('can be changed before the first question, and asks in both who helps', () => {
    show({ begins: 'start' });
    press('Use ordinary words');
    expect(title().textContent).toBe('Questions about Lantern');
    expect(screen.queryByText(/not yet checked/)).toBeNull();
    press('Use Easy Read');
    expect(screen.getByText(/not yet checked/)).toBeTruthy();
  });

  it('says an answer in Easy Read that only ordinary words have', () => {
    show({}, false);
    press('Does not apply');
    press('Back');
    press('Use Easy Read');
    expect(screen.getByText('You said: It is not about me')).toBeTruthy();
  });

  it('is in ordinary words, without a switch, when the checklist has no Easy Read', () => {
    show({ checklist: 'first' });
    expect(title().textContent).toContain(personWords(nth(PERSON, 1)));
    expect(names().join()).not.toContain('Easy Read');
  });

  it('takes keys in the order on screen, in either words', () => {
    const { answer } = show();
    fireEvent.keyDown(title(), { key: '2' });
    expect(answer(nth(PERSON, 1))?.value).toBe('no');
    press('Use ordinary words');
    fireEvent.keyDown(title(), { key: '2' });
    expect(answer(nth(PERSON, 1))?.value).toBe('partly');
  });
});
