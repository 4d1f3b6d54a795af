// @vitest-environment happy-dom
/** Writing the letter to the vendor: choosing and wording the questions, and taking it out. */
import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NEW_LETTER } from '../../../lib/domain/letter-record';
import type { LetterFilesStatus } from '../../../lib/state/letter-files';
import { ANSWERS, reviewOf } from '../../fixtures/letter/builders';
import { given } from '../../fixtures/result/builders';
import { expectAccessible } from '../review/set-up';
import { button, cleanup, field, numbers, preview, SENT, setEnglish, show, type } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

describe('before it is sent', () => {
  it('shows each question with its answer and its words, the letter, and that nothing is sent from here', async () => {
    const { container } = show();
    expect(screen.getByText('Equal Say sends nothing itself')).toBeTruthy();
    expect(screen.getByText('4 questions are in the letter.')).toBeTruthy();
    const names = [...container.querySelectorAll('h3.es-letter-item__name')].map((one) => one.textContent);
    expect(names).toEqual(['1. Label AAA1must-have', '2. Label AAA2', '3. Label AAA3', '4. Label AAA4']);
    for (const answer of ['Not enough information', 'Partly', 'No', 'Yes, claimed only']) {
      expect(screen.getByText(`Your answer: ${answer}`)).toBeTruthy();
    }
    expect(field('Words of question 2: Label AAA2').value).toBe('How is AAA2 done?');
    expect(numbers()).toEqual(['1 Label AAA1', '2 Label AAA2', '3 Label AAA3', '4 Label AAA4']);
    await expectAccessible('part');
  });

  it('has a letter with all that it must say', () => {
    show();
    const words = preview().textContent ?? '';
    for (const part of [
      'Questions about Lantern',
      'Brightwater',
      'Invented, version 1.0.0',
      '2 December 2026',
      'Dear Brightwater,',
      'We are looking at Lantern',
      'Label AAA1 (must-have)',
      'we looked, and did not find enough to tell',
      'It is not a judgement on the product, and not a legal notice.',
      'Draft. Not yet co-produced.',
    ]) {
      expect(words).toContain(part);
    }
    expect(words).not.toContain('Version or module');
  });

  it('greets without a name when the vendor is not known', () => {
    show({ product: { name: 'Lantern', vendor: ' ', version: '2.1' } });
    expect(preview().textContent).toContain('To whom it may concern,');
    expect(preview().textContent).toContain('Version or module2.1');
  });

  it('quotes the vendor where evidence has their words', () => {
    const quote = { text: 'Made with carers.', address: 'https://lantern.example/', title: 'Lantern' };
    show({ quotes: { AAA2: [quote] } });
    const quoted = preview().querySelector('blockquote');
    expect(quoted?.textContent).toBe('Made with carers.From: Lantern, https://lantern.example/');
  });

  it('says in the letter that an answer is about the use in one place', () => {
    const here = {
      commissioner: 'use-here',
      charity: 'use-here',
      worker: 'use-here',
      person: 'use-here',
    } as const;
    show({ review: reviewOf(ANSWERS, { AAA3: here }) });
    expect(screen.getByText(/The letter says so/)).toBeTruthy();
    expect(preview().textContent).toContain('This is about how it is used in one place.');
  });

  it('leaves a question out and takes it in again, where it is, and keeps the focus', async () => {
    const { letter, header } = show();
    const tick = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Ask this: Label AAA2' });
    tick.focus();
    fireEvent.click(tick);
    await screen.findByText('3 questions are in the letter, and one is left out.');
    expect(numbers()).toEqual(['1 Label AAA1', '2 Label AAA3', '3 Label AAA4']);
    expect(screen.queryByLabelText(/Words of question \d: Label AAA2/)).toBeNull();
    expect(document.activeElement).toBe(tick);
    await letter.flush();
    expect(header.value.letter?.leftOut).toEqual(['AAA2']);
    fireEvent.click(tick);
    await screen.findByText('4 questions are in the letter.');
    expect(numbers()[1]).toBe('2 Label AAA2');
  });

  it('offers no letter with every question left out, and the way back', async () => {
    show({ record: { ...NEW_LETTER, leftOut: ['AAA1', 'AAA2', 'AAA3', 'AAA4'] } });
    expect(screen.getByText('Every question is left out. Put one back to write the letter.')).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.queryByRole('button', { name: 'I sent it' })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ask this: Label AAA4' }));
    await screen.findByRole('article');
    expect(numbers()).toEqual(['1 Label AAA4']);
  });

  it('asks in other words, and goes back to the checklist’s', async () => {
    const { letter, header } = show();
    type('Words of question 1: Label AAA1', 'Who joined?');
    expect(await within(preview()).findByText('Who joined?')).toBeTruthy();
    await letter.flush();
    expect(header.value.letter?.wording).toEqual({ AAA1: 'Who joined?' });
    fireEvent.click(button('Back to the checklist’s words: Label AAA1'));
    expect(await within(preview()).findByText('How is AAA1 done?')).toBeTruthy();
    expect(document.activeElement).toBe(field('Words of question 1: Label AAA1'));
    await letter.flush();
    expect(header.value.letter?.wording).toEqual({});
  });

  it('changes the words before and after the questions, and goes back to the usual ones', async () => {
    const { letter, header } = show();
    type('Before the questions', 'First.\n\nSecond.');
    type('After the questions', '');
    expect(await within(preview()).findByText('Second.')).toBeTruthy();
    expect(preview().textContent).not.toContain('Thank you for your time.');
    await letter.flush();
    expect(header.value.letter).toMatchObject({ opening: 'First.\n\nSecond.', closing: '' });
    fireEvent.click(button('Back to the usual words after the questions'));
    expect(await within(preview()).findByText('Thank you for your time.')).toBeTruthy();
  });

  it('has nothing to ask when no answer asks for it', () => {
    show({ review: reviewOf({ AAA1: given('yes') }) });
    expect(screen.getByText('Nothing has to be asked')).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
  });

  it.each(['care-worker', 'person-who-draws-on-care', 'family-carer'] as const)(
    'is not offered to a %s, whatever is stored',
    (role) => {
      show({ role, record: SENT });
      expect(screen.getByText(/there is no letter to the vendor/)).toBeTruthy();
      expect(screen.queryByRole('article')).toBeNull();
      expect(screen.queryAllByRole('button')).toEqual([]);
    },
  );

  it('shows names and words of others as text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    show({ product: { name: evil, vendor: evil, version: evil }, record: { ...NEW_LETTER, opening: evil } });
    expect(document.querySelector('img')).toBeNull();
    expect(preview().textContent).toContain(evil);
  });
});

describe('taking it out', () => {
  it('copies, prints and saves just the letter that is shown', () => {
    const { files, onPrint } = show();
    fireEvent.click(button('Copy'));
    fireEvent.click(button('Print'));
    fireEvent.click(button('Save for Word (.docx)'));
    fireEvent.click(button('Save as Markdown (.md)'));
    const document_ = files.copy.mock.calls[0]?.[0];
    expect(document_?.questions.map(({ label }) => label)).toEqual([
      'Label AAA1',
      'Label AAA2',
      'Label AAA3',
      'Label AAA4',
    ]);
    const parts = ['Lantern', '2026-12-02', 'vendor-letter'];
    expect(files.save.mock.calls).toEqual([
      ['docx', document_, parts],
      ['md', document_, parts],
    ]);
    expect(onPrint).toHaveBeenCalledTimes(1);
  });

  it.each<[LetterFilesStatus, string]>([
    [{ kind: 'working', form: 'docx' }, 'Making the file…'],
    [{ kind: 'copied' }, 'Copied. Nothing was sent.'],
    [{ kind: 'saved', fileName: 'a.docx' }, 'Saved in your downloads as a.docx. Nothing was sent.'],
    [{ kind: 'failed', what: 'copy', detail: 'no' }, 'The browser did not let Equal Say copy.'],
    [{ kind: 'failed', what: 'docx', detail: 'no' }, 'The file could not be made.'],
  ])('reads out %j', async (now, words) => {
    const { status } = show();
    expect(screen.getByRole('status').textContent).toBe('');
    status.value = now;
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain(words));
    const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Save for Word (.docx)' });
    expect(save.disabled).toBe(now.kind === 'working');
  });
});
