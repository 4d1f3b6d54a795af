// @vitest-environment happy-dom
/** The letter once it was sent: fixed numbers, the vendor's replies beside the answers; and saving all along. */
import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NEW_LETTER } from '../../../lib/domain/letter-record';
import { reviewOf } from '../../fixtures/letter/builders';
import { given } from '../../fixtures/result/builders';
import { expectAccessible } from '../review/set-up';
import { button, cleanup, FULL_DISK, field, numbers, preview, SENT, setEnglish, show, type } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

describe('saying that it was sent', () => {
  it('fixes the words, the numbers and the day, and goes on from there', async () => {
    const { letter, header } = show({ record: { ...NEW_LETTER, leftOut: ['AAA2'] } });
    type('I sent it on', '2026-11-30');
    fireEvent.click(button('I sent it'));
    const heading = await screen.findByRole('heading', { name: 'Sent on 30 November 2026' });
    await letter.flush();
    expect(document.activeElement).toBe(heading);
    expect(header.value.letter).toMatchObject({ sentOn: '2026-11-30', leftOut: ['AAA2'] });
    expect(header.value.letter?.opening).toContain('We are looking at Lantern');
    expect(header.value.letter?.sent.map(({ questionId }) => questionId)).toEqual(['AAA1', 'AAA3', 'AAA4']);
    expect(header.value.letter?.sent[1]?.text).toBe(
      'How is AAA3 done?\n\nWhy we ask: from what we saw or were told, this is not so.',
    );
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByLabelText(/Words of question/)).toBeNull();
  });

  it('asks for a whole date, and keeps the one before meanwhile', () => {
    show();
    type('I sent it on', '');
    expect(field('I sent it on').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Give a whole date')).toBeTruthy();
    type('I sent it on', '2026-11-29');
    expect(screen.queryByText('Give a whole date')).toBeNull();
    expect(field('I sent it on').value).toBe('2026-11-29');
  });

  it('can be corrected, and taken back while there is no reply', async () => {
    const { letter, header } = show({ record: SENT });
    type('It was sent on', '2026-11-20');
    await letter.flush();
    expect(header.value.letter?.sentOn).toBe('2026-11-20');
    fireEvent.click(button('It was not sent after all'));
    await screen.findByRole('heading', { name: 'When you have sent it' });
    await letter.flush();
    expect(header.value.letter).toMatchObject({ sentOn: null, sent: [] });
  });
});

describe('once it was sent', () => {
  it('shows the letter as it went out, what came up since, and no way to change its words', async () => {
    show({ record: { ...SENT, leftOut: ['AAA4'] } });
    expect(numbers()).toEqual(['1 Label AAA3', '2 Label AAA1']);
    expect(preview().textContent).toContain('We could not tell.');
    expect(preview().textContent).toContain('21 November 2026');
    expect(preview().textContent).not.toContain('Why we ask');
    const since = screen.getByRole('region', { name: 'Not in the letter sent on 21 November 2026' });
    expect(within(since).getByText('Label AAA2')).toBeTruthy();
    const left = screen.getByRole('region', { name: 'Left out of the letter' });
    expect(within(left).getByText('Label AAA4')).toBeTruthy();
    await expectAccessible('part');
  });

  it('keeps a reply with its day beside the answer, which stays as it was', async () => {
    const { letter, header } = show({ record: SENT });
    expect(screen.getByText('0 of 2 answered by the vendor')).toBeTruthy();
    type('The vendor’s reply to question 2', 'Eight people, since March.');
    expect(await screen.findByText('1 of 2 answered by the vendor')).toBeTruthy();
    type('Received on: The vendor’s reply to question 2', '2026-12-01');
    await letter.flush();
    expect(header.value.letter?.replies).toEqual({
      AAA1: {
        text: 'Eight people, since March.',
        receivedOn: '2026-12-01',
        recordedAt: '2026-12-02T10:00:00.000Z',
      },
    });
    expect(screen.getByText('Your answer: Not enough information')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'It was not sent after all' })).toBeNull();
  });

  it('takes a day chosen before the reply is written', async () => {
    const { letter, header } = show({ record: SENT });
    type('Received on: The vendor’s reply to question 1', '2026-11-28');
    type('The vendor’s reply to question 1', 'Yes.');
    await letter.flush();
    expect(header.value.letter?.replies.AAA3?.receivedOn).toBe('2026-11-28');
  });

  it('leads to the question for a new answer, once what was typed is saved', async () => {
    const { onQuestion, header } = show({ record: SENT });
    type('The vendor’s reply to question 2', 'Yes.');
    fireEvent.click(button('Give a new answer: Label AAA1'));
    await vi.waitFor(() => expect(onQuestion).toHaveBeenCalledExactlyOnceWith('AAA1'));
    expect(header.value.letter?.replies.AAA1?.text).toBe('Yes.');
  });

  it('stays, and says why, when what was typed could not be saved', async () => {
    const { onQuestion } = show({ record: SENT, fails: FULL_DISK });
    type('The vendor’s reply to question 2', 'Yes.');
    fireEvent.click(button('Give a new answer: Label AAA1'));
    expect((await screen.findByRole('alert')).textContent).toContain('Not saved');
    expect([onQuestion.mock.calls.length, field('The vendor’s reply to question 2').value]).toEqual([
      0,
      'Yes.',
    ]);
  });

  it('says so when a question has no answer any more', () => {
    show({ record: SENT, review: reviewOf({ AAA3: given('no') }) });
    expect(screen.getByText('No answer now')).toBeTruthy();
  });
});

describe('saving', () => {
  it('says what is on its way and what is saved', async () => {
    const { letter } = show();
    expect(screen.queryByText('All saved')).toBeNull();
    type('Before the questions', 'Hello.');
    expect(await screen.findByText('Saving…')).toBeTruthy();
    await letter.flush();
    expect(await screen.findByText('All saved')).toBeTruthy();
  });

  it('says why it did not work, and tries again', async () => {
    const { letter } = show({ fails: FULL_DISK });
    type('Before the questions', 'Hello.');
    await letter.flush();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Not saved');
    expect(alert.textContent).toContain('Because of storage.');
    const flush = vi.spyOn(letter, 'flush');
    fireEvent.click(button('Try again'));
    expect(flush).toHaveBeenCalledTimes(1);
    expect(field('Before the questions').value).toBe('Hello.');
  });

  it('lets the browser ask before a page goes whose words could not be saved, and no other', async () => {
    const { letter } = show({ fails: FULL_DISK });
    const close = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(close()).toBe(true);
    type('Before the questions', 'Hello.');
    await letter.flush();
    expect(close()).toBe(false);
  });

  it.each([
    ['the screen is left', (leave: () => void) => leave()],
    ['the page is closed', () => void window.dispatchEvent(new Event('pagehide'))],
  ])('writes what was just typed when %s', async (_name, act) => {
    const { header, unmount } = show();
    type('Before the questions', 'Last words.');
    act(unmount);
    await vi.waitFor(() => expect(header.value.letter?.opening).toBe('Last words.'));
  });
});
