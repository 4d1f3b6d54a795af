// @vitest-environment happy-dom
/** Ask all the same: the letter on screen and in its copies, and when each was sent. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { letterAsText } from '../../../lib/formats/letter-text';
import { aProduct, aReview, idOf, opened } from '../../fixtures/exercise/builders';
import { expectAccessible, press, type } from '../review/set-up';
import { setEnglish, showExercise } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

const showLetter = (given: Parameters<typeof showExercise>[0] = {}) =>
  showExercise({ ...given, part: 'letter' });
const preview = () => screen.findByRole('article');
const numbers = async () =>
  [...(await preview()).querySelectorAll('li')].map(
    (li) => `${li.value} ${li.querySelector('bdi')?.textContent}`,
  );
/** Chooses a copy of the letter and waits until it is on screen. */
async function addressTo(value: string, title: string): Promise<HTMLElement> {
  await preview();
  fireEvent.change(screen.getByLabelText('Addressed to'), { target: { value } });
  return (await screen.findByRole('heading', { name: title })).closest('article') ?? document.body;
}

describe('the letter to all', () => {
  it('asks whatever came up for any product, and says on screen for which', async () => {
    showLetter();
    expect(await numbers()).toEqual(['1 Label AAA1', '2 Label AAA2', '3 Label AAA4', '4 Label BBB2']);
    expect(screen.getAllByText('It came up for: Lantern')).toHaveLength(2);
    await expectAccessible();
  });

  it('says to nobody what was found of whom: every copy has the same questions in the same words', async () => {
    showLetter();
    const bodies: string[] = [];
    const copies = [
      ['all', 'Questions to vendors', 'Lantern'],
      [idOf(1), 'Questions about Lantern', 'Brook'],
      [idOf(2), 'Questions about Brook', 'Lantern'],
    ] as const;
    for (const [to, title, other] of copies) {
      const article = await addressTo(to, title);
      const questions = within(article).getAllByRole('list')[0];
      bodies.push(questions?.textContent ?? '');
      expect(article.textContent).not.toContain('Why we ask');
      expect(article.textContent).not.toContain(other);
      expect(article.querySelector('blockquote')).toBeNull();
    }
    expect(bodies[0]).toContain('How is AAA1 done?');
    expect(new Set(bodies).size).toBe(1);
  });

  it('names its addressee, the reference, and not the exercise', async () => {
    showLetter();
    const article = await addressTo(idOf(2), 'Questions about Brook');
    expect(within(article).getByText('Dear Vendor 2,')).toBeTruthy();
    expect(within(article).getByText('REF-7')).toBeTruthy();
    expect(article.textContent).not.toContain('Night sensors');
    expect(article.textContent).not.toContain('Which to try in two homes.');
  });

  it('goes out as text and as files of the copy on screen', async () => {
    const { files } = showLetter();
    await addressTo(idOf(2), 'Questions about Brook');
    press('Copy');
    const copied = files.copy.mock.calls[0]?.[0];
    expect(copied && letterAsText(copied)).toContain('1. Label AAA1 (must-have)\n   How is AAA1 done?');
    press('Save for Word (.docx)');
    expect(files.save.mock.calls[0]?.slice(0, 1)).toEqual(['docx']);
    expect(files.save.mock.calls[0]?.[2]).toEqual(['Brook', '2026-12-02', 'questions-to-vendors']);
  });

  it('keeps changed words and what is left out with the exercise', async () => {
    const { stored, page } = showLetter();
    await preview();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ask this: Label AAA2' }));
    type('Words of question 1: Label AAA1', 'Who was asked?');
    expect(await numbers()).toEqual(['1 Label AAA1', '2 Label AAA4', '3 Label BBB2']);
    const phase = page.phase.value;
    if (phase.kind === 'open') await phase.record.flush();
    expect(stored()?.letter).toMatchObject({ leftOut: ['AAA2'], wording: { AAA1: 'Who was asked?' } });
    expect(await screen.findByText('All saved')).toBeTruthy();
  });

  it('has no question of somebody at risk, and says so', async () => {
    const [one, two] = [aProduct(1), aProduct(2)];
    showLetter({
      opened: [
        opened(one, aReview(1, one.id, 'care-worker', { AAA1: 'no' })),
        opened(two, aReview(2, two.id, 'family-carer', { AAA2: 'no' })),
      ],
    });
    expect(await screen.findByText('Nothing has to be asked')).toBeTruthy();
    expect(screen.getByText(/what is asked could tell who answered/)).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
  });
});

describe('sending it', () => {
  it('freezes words and numbers the first time, and remembers each vendor’s day', async () => {
    const { stored, page } = showLetter();
    await preview();
    type('I sent it on: Lantern', '2026-11-30');
    press('I sent it: Lantern');
    expect(await screen.findByText('Sent on 30 November 2026')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Lantern');
    expect(screen.queryByRole('checkbox')).toBeNull();
    press('I sent it: Brook');
    expect(await screen.findByText('Sent on 2 December 2026')).toBeTruthy();
    const phase = page.phase.value;
    if (phase.kind === 'open') await phase.record.flush();
    expect(stored()?.letter?.sentOn).toEqual({ [idOf(1)]: '2026-11-30', [idOf(2)]: '2026-12-02' });
    expect(stored()?.letter?.sent.map(({ questionId }) => questionId)).toEqual([
      'AAA1',
      'AAA2',
      'AAA4',
      'BBB2',
    ]);
    await expectAccessible();
  });

  it('tells what came up since, without a number', async () => {
    const { page, shelf } = showLetter();
    await preview();
    press('I sent it: Lantern');
    await screen.findByText('Sent on 2 December 2026');
    const phase = page.phase.value;
    if (phase.kind === 'open') await phase.record.flush();
    const [one, two] = [aProduct(1), aProduct(2)];
    shelf.putProducts([
      opened(one, aReview(1, one.id, 'commissioner', { BBB4: 'no' })),
      opened(two, aReview(2, two.id, 'commissioner', { AAA1: 'no' })),
    ]);
    await page.refresh();
    const since = await screen.findByRole('region', { name: 'Not in the letter that went out' });
    expect(within(since).getByText('Label BBB4')).toBeTruthy();
    expect(await numbers()).toEqual(['1 Label AAA1', '2 Label AAA2', '3 Label AAA4', '4 Label BBB2']);
  });

  it('can be taken back, and then changed again', async () => {
    showLetter();
    await preview();
    press('I sent it: Lantern');
    fireEvent.click(await screen.findByRole('button', { name: 'It was not sent after all: Lantern' }));
    expect(await screen.findByRole('checkbox', { name: 'Ask this: Label AAA1' })).toBeTruthy();
  });

  it('is read-only while the exercise is closed', async () => {
    showLetter({ exercise: { closedAt: '2026-11-22T10:00:00.000Z' } });
    expect(await screen.findByText(/so its letter stays as it is/)).toBeTruthy();
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: /I sent it/ })).toBeNull());
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
