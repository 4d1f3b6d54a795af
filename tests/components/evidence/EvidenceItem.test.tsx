// @vitest-environment happy-dom
/** One piece of evidence: what it says, where its quote stands, and what can be done with it. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Difference } from '../../../components/evidence/Difference';
import { essenceOf, linkTo, nameOf } from '../../../components/evidence/evidence-words';
import { type Lane, UnreadPart } from '../../../lib/domain/evidence';
import {
  ALL_KINDS,
  CHANGED,
  checkOf,
  FORMS,
  GONE,
  PRESENT,
  pictureOf,
  quoteOf,
  sourceOf,
  timeOf,
} from '../../fixtures/evidence/builders';
import { FULL_DISK, SILENT } from '../../fixtures/evidence/fakes';
import { idOf } from '../../fixtures/records/builders';
import {
  button,
  cleanup,
  expectAccessible,
  field,
  noButton,
  press,
  setEnglish,
  showPanel,
  type,
} from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

const NAME = 'Quote: Made with care workers.';
const item = (id: string) => {
  const found = document.getElementById(`evidence-${id}`);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
};

describe('what it says', () => {
  it.each(ALL_KINDS)('shows the words of a $kind', async (evidence) => {
    await showPanel([{ ...evidence, note: 'My note' }]);
    const words = item(evidence.id).textContent ?? '';
    expect(words).toContain(essenceOf(evidence).split(',')[0]);
    expect(words).toContain('Your note: My note');
    expect(words).toMatch(/(Taken|Written down) on 2 Nov 2026/);
    expect(button(`Remove: ${nameOf(evidence)}`)).toBeTruthy();
    await expectAccessible('part');
  });

  it.each<[Lane, RegExp | null]>([
    ['shown', null],
    ['not-to-screen-readers', /Screen readers do not read them out/],
    ['only-to-screen-readers', /Only screen readers read these words out/],
    ['not-shown', /closed part of the page, or only in print/],
  ])('says who meets a quote that is %s', async (lane, words) => {
    await showPanel([quoteOf(1, { lane })]);
    const note = item(idOf(1)).querySelector('.es-evidence__lane');
    if (words === null) expect(note).toBeNull();
    else expect(note?.textContent).toMatch(words);
  });

  it('says that a quote was typed', async () => {
    await showPanel([quoteOf(1, { foundBy: 'typed' })]);
    expect(screen.getByText('Typed by hand on 2 Nov 2026')).toBeTruthy();
  });

  it('reads a quote in its own language, and never takes another word for one', async () => {
    await showPanel([
      quoteOf(1, { source: sourceOf({ language: 'ar' }) }),
      quoteOf(2, { source: sourceOf({ language: 'no such" language' }) }),
    ]);
    const [arabic, odd] = document.querySelectorAll('blockquote');
    expect(arabic?.getAttribute('lang')).toBe('ar');
    expect(arabic?.getAttribute('dir')).toBe('rtl');
    expect(odd?.hasAttribute('lang')).toBe(false);
  });

  it('shows a picture’s words and size, and the picture where there is one', async () => {
    const { onSeePicture } = await showPanel([pictureOf(1), pictureOf(2, { alt: '' })]);
    expect(item(idOf(1)).textContent).toContain('640 by 480 pixels, 48 kB');
    expect(item(idOf(2)).textContent).toContain('Nobody has described this picture yet.');
    expect(document.querySelector('img')).toBeNull();
    press('See it: Picture: A table of prices');
    expect(onSeePicture).toHaveBeenCalledWith(idOf(1));
    cleanup();
    await showPanel([pictureOf(1)], {}, { pictureUrl: (id) => `blob:${id}` });
    const shown = screen.getByRole<HTMLImageElement>('img', { name: 'A table of prices' });
    expect(shown.getAttribute('src')).toBe(`blob:${idOf(1)}`);
  });
});

describe('where a quote stands', () => {
  it.each([
    ['Not looked for again yet', []],
    ['On the page, word for word', [checkOf(PRESENT)]],
    ['Changed on the page', [checkOf(CHANGED)]],
    ['Not on the page as it is loaded now', [checkOf(GONE)]],
    ['Not looked for: the page was shown in translation', [checkOf(GONE, { unread: ['translated'] })]],
    ['Not looked for: the page was shown in translation', [checkOf(CHANGED, { unread: ['translated'] })]],
    ['On the page, word for word', [checkOf(PRESENT, { unread: ['translated'] })]],
  ] as const)('is said in words: %s', async (words, checks) => {
    await showPanel([quoteOf(1, { checks: [...checks] })]);
    expect(item(idOf(1)).querySelector('.es-evidence__standing')?.textContent).toContain(words);
    await expectAccessible('part');
  });

  it.each(UnreadPart.options.filter((part) => part !== 'translated'))(
    'never says that a quote is gone without what was not read: %s',
    async (part) => {
      await showPanel([quoteOf(1, { checks: [checkOf(GONE, { unread: [part] })] })]);
      const standing = within(item(idOf(1)));
      expect(standing.getByText('Some of the page was not read:')).toBeTruthy();
      expect(standing.getAllByRole('list')[0]?.textContent).toMatch(/^It \w+ .*\.$/);
      expect(item(idOf(1)).textContent).not.toContain('evidence-unread');
    },
  );

  it('says when other people meet the words now', async () => {
    await showPanel([quoteOf(1, { checks: [checkOf({ kind: 'present', lane: 'not-shown' })] })]);
    expect(item(idOf(1)).textContent).toContain('These words are not on show now');
  });

  it('keeps what earlier looks found, one a line', async () => {
    const checks = [
      checkOf(PRESENT, { when: timeOf(1) }),
      checkOf(CHANGED, { when: timeOf(2) }),
      checkOf(GONE, { when: timeOf(3) }),
    ];
    await showPanel([quoteOf(1, { checks })]);
    const lines = [...document.querySelectorAll('.es-evidence__history li')].map((one) => one.textContent);
    expect(screen.getByText('What 3 looks found')).toBeTruthy();
    expect(lines).toEqual([
      '2 Nov 2026: On the page, word for word',
      '2 Nov 2026: Changed on the page Made with some care workers.',
      '2 Nov 2026: Not on the page as it is loaded now',
    ]);
  });
});

describe('the difference', () => {
  const show = (before: string, after: string) => render(<Difference before={before} after={after} />);
  const wordsIn = (root: Element, leftOut: string) =>
    [...root.querySelectorAll('bdi')].filter((one) => !one.closest(leftOut)).map((one) => one.textContent);

  it('marks what was added and what was taken out, in words too', () => {
    const { container } = show('Made with care workers.', 'Made with some workers.');
    expect(container.querySelector('del')?.textContent).toMatch(/^Taken out: *care/);
    expect(container.querySelector('ins')?.textContent).toMatch(/^Added: *some/);
    expect(screen.getByRole('figure', { name: 'What changed in it' })).toBeTruthy();
  });

  it('always gives both texts back whole', () => {
    const text = fc
      .array(fc.constantFrom('with', 'care', 'workers', ' ', '\n', '.', 'é', '<b>'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { container } = show(before, after);
        expect(wordsIn(container, 'ins').join('')).toBe(before);
        expect(wordsIn(container, 'del').join('')).toBe(after);
        cleanup();
      }),
      { numRuns: 40 },
    );
  });
});

describe('going to a quote', () => {
  it('goes there, says so, and comes back', async () => {
    const { page } = await showPanel([quoteOf(1)]);
    expect(noButton('Back to where you were')).toBe(true);
    press(`Go to it on the page: ${NAME}`);
    expect(await screen.findByText('The page shows it now.')).toBeTruthy();
    press('Back to where you were');
    await waitFor(() => expect(page.back).toHaveBeenCalled());
    await waitFor(() => expect(noButton('Back to where you were')).toBe(true));
  });

  it.each([
    ['closed', /closed now\. Open that part by hand/],
    ['covered', /Close what lies over it, such as a cookie notice/],
    ['gone', /not on the page as it is loaded now/],
  ] as const)('says when it is %s', async (how, words) => {
    const { page } = await showPanel([quoteOf(1)]);
    page.reveal.mockResolvedValue({ ok: true, value: how });
    press(`Go to it on the page: ${NAME}`);
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('says why the page could not be asked', async () => {
    const { page } = await showPanel([quoteOf(1)]);
    page.find.mockResolvedValue({ ok: false, error: SILENT });
    press(`Go to it on the page: ${NAME}`);
    expect(await screen.findByText(/Equal Say did not answer/)).toBeTruthy();
  });

  it('is offered for the page beside only; a link opens any page at the words', async () => {
    const other = sourceOf({ pageKey: 'https://hollyhock.example/price' });
    await showPanel([quoteOf(1, { source: other })]);
    expect(noButton(`Go to it on the page: ${NAME}`)).toBe(true);
    const link = screen.getByRole<HTMLAnchorElement>('link', {
      name: /Open the page at these words.*opens a new tab/,
    });
    expect(link.getAttribute('href')).toBe(
      'https://hollyhock.example/price#:~:text=Made%20with%20care%20workers.',
    );
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    expect(link.target).toBe('_blank');
  });

  it('has no link to a file, and a plain one where no words could be put in it', () => {
    expect(
      linkTo({ source: sourceOf({ pageKey: 'file:///home/a.html' }), textDirective: 'text=a' }),
    ).toBeNull();
    expect(linkTo({ source: sourceOf(), textDirective: '' })).toBe(sourceOf().pageKey);
  });
});

describe('what can be done with it', () => {
  it('adds a note, and changes it', async () => {
    const { desk } = await showPanel([quoteOf(1)]);
    press(`Add a note: ${NAME}`);
    const box = await waitFor(() => field('Your note (optional)'));
    expect(document.activeElement).toBe(box);
    type('Your note (optional)', 'Ask who');
    press('Keep the note');
    expect(await screen.findByText('Ask who')).toBeTruthy();
    expect(desk.stored.get(idOf(1))?.note).toBe('Ask who');
    press(`Change the note: ${NAME}`);
    await waitFor(() => expect(field('Your note (optional)').value).toBe('Ask who'));
    press('Cancel');
    await waitFor(() => expect(screen.queryByLabelText('Your note (optional)')).toBeNull());
    expect(document.activeElement).toBe(button(`Change the note: ${NAME}`));
  });

  it('keeps the note’s words on screen when they cannot be kept', async () => {
    const { desk } = await showPanel([quoteOf(1)]);
    press(`Add a note: ${NAME}`);
    await waitFor(() => field('Your note (optional)'));
    type('Your note (optional)', 'Ask who');
    desk.fails = FULL_DISK;
    press('Keep the note');
    expect((await screen.findByRole('alert')).textContent).toContain('There is no room left');
    expect(field('Your note (optional)').value).toBe('Ask who');
    desk.fails = null;
    press('Try again');
    await waitFor(() => expect(desk.stored.get(idOf(1))?.note).toBe('Ask who'));
  });

  it('shows both notes of a conflict, and keeps the one that is chosen', async () => {
    const { desk } = await showPanel([quoteOf(1)]);
    press(`Add a note: ${NAME}`);
    await waitFor(() => field('Your note (optional)'));
    type('Your note (optional)', 'mine');
    desk.change(idOf(1), (now) => ({ ...now, note: 'theirs' }));
    press('Keep the note');
    const notice = await screen.findByText('This was changed in another window');
    expect(notice.parentElement?.textContent).toMatch(/Here:.*mine.*There:.*theirs/);
    press('Keep what is here');
    await waitFor(() => expect(desk.stored.get(idOf(1))?.note).toBe('mine'));
    await waitFor(() => expect(screen.queryByLabelText('Your note (optional)')).toBeNull());
  });

  it('is used for another question, and taken off one again', async () => {
    const { desk } = await showPanel([quoteOf(1)]);
    expect(screen.getByText('Used for 1 question')).toBeTruthy();
    const link = button('Use it there too');
    expect(link.disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('Use it for another question'), { target: { value: 'BBB1' } });
    await waitFor(() => expect(link.disabled).toBe(false));
    fireEvent.click(link);
    await waitFor(() => expect(desk.stored.get(idOf(1))?.questionIds).toEqual(['AAA1', 'BBB1']));
    expect(document.activeElement?.textContent).toMatch(/^Used for /);
    press(`Not for Night work: ${NAME}`);
    await waitFor(() => expect(desk.stored.get(idOf(1))?.questionIds).toEqual(['AAA1']));
    expect(screen.getByText('Used for 1 question')).toBeTruthy();
  });

  it('is removed and brought back, and the focus is never lost', async () => {
    const { desk } = await showPanel([quoteOf(1)]);
    const remove = button(`Remove: ${NAME}`);
    remove.focus();
    fireEvent.click(remove);
    expect(await screen.findByText(NAME)).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Evidence: Made together'));
    expect(desk.stored.size).toBe(0);
    press('Bring it back');
    expect(await screen.findByText('Made with care workers.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Evidence: Made together'));
    expect(desk.stored.size).toBe(1);
  });

  it('asks a private role before it is removed for good', async () => {
    const { desk } = await showPanel([FORMS[5] ?? quoteOf(1)], {
      role: 'care-worker',
      overPage: false,
      page: null,
    });
    press('Remove: Own experience: It rang all night.');
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing can bring it back.');
    expect(document.activeElement).toBe(button('Leave it'));
    press('Leave it');
    await waitFor(() => expect(document.activeElement).toBe(button(/^Remove: Own experience/)));
    expect(desk.stored.size).toBe(1);
    press('Remove: Own experience: It rang all night.');
    await screen.findByRole('alert');
    press('Remove it for good');
    await waitFor(() => expect(desk.stored.size).toBe(0));
    expect(noButton('Bring it back')).toBe(true);
  });

  it('is not removed for good where the page could press the button', async () => {
    await showPanel([FORMS[5] ?? quoteOf(1)], { role: 'care-worker', overPage: true });
    expect(screen.getByText(/go on in a tab, where the page cannot reach/)).toBeTruthy();
    expect(noButton(/^Remove/)).toBe(true);
  });
});
