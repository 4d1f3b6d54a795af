// @vitest-environment happy-dom
/** The evidence of one question: taking words, looking at them, keeping them, and what is said when that fails. */
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TakingTrouble } from '../../../lib/state/evidence-taking';
import { FORMS, hashOf, pictureOf, quoteOf, takenOf } from '../../fixtures/evidence/builders';
import { FULL_DISK, fakeDesk, SILENT } from '../../fixtures/evidence/fakes';
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

const TAKE = 'Use the words I selected on the page: Made together';
const draft = () => screen.findByRole('region', { name: 'Keep these words?' });

describe('the panel', () => {
  it('has its question in its name, and says that nothing is kept yet', async () => {
    await showPanel();
    expect(screen.getByRole('region', { name: /^Evidence ?: Made together$/ })).toBeTruthy();
    expect(screen.getByText('Nothing is kept for this question yet.')).toBeTruthy();
    await expectAccessible('part');
  });

  it('lists what is kept for this question and nothing else', async () => {
    await showPanel([quoteOf(1), quoteOf(2, { questionIds: ['AAA2'], exact: 'Elsewhere' }), ...FORMS]);
    expect(
      screen.getAllByRole('listitem').filter((one) => one.classList.contains('es-evidence')),
    ).toHaveLength(7);
    expect(screen.queryByText('Elsewhere')).toBeNull();
    await expectAccessible('part');
  });

  it('says why the evidence cannot be shown, and tries again', async () => {
    const desk = fakeDesk([quoteOf(1)]);
    desk.fails = SILENT;
    await showPanel([], { desk });
    expect(screen.getByRole('alert').textContent).toContain('Equal Say did not answer.');
    desk.fails = null;
    press('Try again');
    expect(await screen.findByText('Made with care workers.')).toBeTruthy();
  });

  it('tells the state which question the person is at', async () => {
    const { state } = await showPanel();
    expect(state.inHand.value).toBeNull();
    fireEvent.focusIn(button(TAKE));
    expect(state.inHand.value).toBe('AAA1');
  });

  it('offers every way to add evidence, and words of the page only where there is one', async () => {
    await showPanel();
    const names = [
      'Take a picture',
      'Type words from the page',
      'A document I saw',
      'A web address',
      'A register',
      'A conversation',
      'I looked and did not find it',
      'My own experience',
    ];
    for (const name of names) expect(button(name)).toBeTruthy();
    cleanup();
    await showPanel([], { page: null });
    expect(noButton(TAKE)).toBe(true);
    expect(noButton('Take a picture')).toBe(true);
    expect(button('Type words from the page')).toBeTruthy();
  });

  it('opens the picture screen in a tab of our own, and asks the page beside for a picture elsewhere', async () => {
    const onOpenPictureScreen = vi.fn();
    await showPanel([], { page: null }, { onOpenPictureScreen });
    press('Take a picture');
    expect(onOpenPictureScreen).toHaveBeenCalledWith('AAA1');
    cleanup();
    const { page } = await showPanel();
    press('Take a picture');
    await waitFor(() => expect(page.picture).toHaveBeenCalledWith(7, expect.any(String), 'AAA1'));
  });

  it('takes no more when the review is full', async () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      quoteOf(1, { id: idOf(at + 1), questionIds: ['AAA2'] }),
    );
    await showPanel(many);
    expect(screen.getByText(/holds as much evidence as it can/)).toBeTruthy();
    expect(noButton(TAKE)).toBe(true);
  });
});

describe('taking words', () => {
  it('shows them with their heading and page before they are kept, and the focus goes there', async () => {
    const { desk } = await showPanel();
    press(TAKE);
    const preview = await draft();
    expect(preview.querySelector('blockquote bdi')?.textContent).toBe('Made with care workers.');
    for (const part of ['Under the heading: How we made it', 'Lantern for care homes', 'hollyhock.example']) {
      expect(preview.textContent).toContain(part);
    }
    expect(document.activeElement?.textContent).toBe('Keep these words?');
    expect(desk.stored.size).toBe(0);
    await expectAccessible('part');
  });

  it('keeps them with a note, and gives the focus back to the panel', async () => {
    const { desk } = await showPanel();
    press(TAKE);
    await draft();
    type('Your note (optional)', 'Ask who');
    press('Keep');
    expect(await screen.findByText('Ask who')).toBeTruthy();
    expect([...desk.stored.values()]).toMatchObject([{ exact: 'Made with care workers.', note: 'Ask who' }]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Evidence: Made together'));
    expect(screen.queryByText('Keep these words?')).toBeNull();
    expect(screen.getByText('Kept.').getAttribute('role')).toBe('status');
  });

  it('does not keep them when they are not wanted', async () => {
    const { desk } = await showPanel();
    press(TAKE);
    await draft();
    press('Do not keep');
    await waitFor(() => expect(screen.queryByText('Keep these words?')).toBeNull());
    expect(desk.stored.size).toBe(0);
    expect(document.activeElement?.textContent).toBe('Evidence: Made together');
  });

  it('keeps them on screen when keeping fails, and tries again', async () => {
    const { desk } = await showPanel();
    press(TAKE);
    await draft();
    type('Your note (optional)', 'mine');
    desk.fails = FULL_DISK;
    press('Keep');
    expect((await screen.findByRole('alert')).textContent).toContain('There is no room left on this device');
    expect(field('Your note (optional)').value).toBe('mine');
    desk.fails = null;
    press('Try again');
    await waitFor(() => expect(desk.stored.size).toBe(1));
  });

  it('says who meets the words, and what of the page was not read', async () => {
    const { page } = await showPanel();
    const base = takenOf();
    page.take.mockResolvedValue({
      ok: true,
      value: takenOf({
        lane: 'only-to-screen-readers',
        page: { ...base.page, unread: ['foreign-frames', 'translated'] },
      }),
    });
    press(TAKE);
    const preview = await draft();
    expect(preview.textContent).toContain('Only screen readers read these words out.');
    expect(preview.textContent).toContain('It shows pages of other sites inside it');
    expect(preview.textContent).toContain('Your browser shows it in translation');
  });

  it('warns gently of what may be personal, says what was seen, and keeps the words all the same', async () => {
    const { page, desk } = await showPanel();
    page.take.mockResolvedValue({
      ok: true,
      value: takenOf({ exact: 'Ask Mrs Hollis at hollis@hollyhock.example.' }),
    });
    press(TAKE);
    const preview = await draft();
    expect(preview.textContent).toContain('This may name or lead to a person');
    expect(preview.textContent).toContain('There is an e-mail address in it.');
    expect(preview.textContent).toContain('after a title such as Mr, Mrs or Dr');
    expect(preview.textContent).not.toContain('phone number');
    await expectAccessible('part');
    press('Keep');
    await waitFor(() => expect(desk.stored.size).toBe(1));
  });

  it('warns of a note while it is written, and not of plain words', async () => {
    await showPanel();
    press(TAKE);
    const preview = await draft();
    expect(preview.textContent).not.toContain('This may name');
    type('Your note (optional)', 'Ring 020 7946 0123');
    expect(await screen.findByText('There is what looks like a phone number in it.')).toBeTruthy();
  });

  it('shows words taken by the key for this question, and two drafts beside each other', async () => {
    const { state } = await showPanel();
    state.hold('AAA1');
    state.receive(takenOf());
    await draft();
    state.receive(takenOf({ exact: 'Other words.', exactHash: hashOf(9) }));
    await waitFor(() => expect(screen.getAllByText('Keep these words?')).toHaveLength(2));
    const [first, second] = screen.getAllByRole('region', { name: 'Keep these words?' });
    if (!first || !second) throw new Error('there are two');
    fireEvent.click(within(first).getByRole('button', { name: 'Do not keep' }));
    expect(await screen.findByText('Other words.')).toBeTruthy();
    expect(screen.queryByText('Made with care workers.')).toBeNull();
  });

  it('covers the note while the page may be listening, and loses none of it', async () => {
    const { rerender, state, container } = await showPanel();
    press(TAKE);
    await draft();
    type('Your note (optional)', 'mine');
    const { EvidencePanel } = await import('../../../components/evidence/EvidencePanel');
    const panel = (covered: boolean) => (
      <EvidencePanel evidence={state} questionId="AAA1" label="Made together" covered={covered} />
    );
    rerender(panel(true));
    expect(container.querySelector('textarea')).toBeNull();
    expect(screen.getByText('Text fields are covered until you choose to go on.')).toBeTruthy();
    rerender(panel(false));
    expect(field('Your note (optional)').value).toBe('mine');
  });
});

describe('when nothing could be taken', () => {
  const troubles: readonly (readonly [TakingTrouble, RegExp])[] = [
    [{ kind: 'nothing-selected', unread: [] }, /Mark the words on the page/],
    [{ kind: 'field', unread: [] }, /Select words of the page itself/],
    [{ kind: 'too-long', unread: [] }, /Select the few sentences that matter/],
    [{ kind: 'unreadable', unread: ['canvas'] }, /Take a picture of them, or type them.*drawn as a picture/],
    [{ kind: 'page-closed', why: 'no-right' }, /Click the Equal Say button in the browser’s toolbar/],
    [{ kind: 'page-closed', why: 'no-script' }, /Nothing of ours can run in this page/],
    [{ kind: 'page-closed', why: 'moved' }, /went on to another address/],
    [{ kind: 'sensitive', refused: true, signs: ['only-log-in'] }, /This is a log-in page/],
    [SILENT, /Equal Say did not answer/],
    [FULL_DISK, /no room left/],
    [{ kind: 'not-found' }, /not here any more/],
    [{ kind: 'refused', detail: 'x' }, /refused this request/],
  ];

  it.each(troubles)('says what to do: %j', async (trouble, words) => {
    const { page } = await showPanel();
    const failed =
      'unread' in trouble ? { ok: true as const, value: trouble } : { ok: false as const, error: trouble };
    page.take.mockResolvedValue(failed);
    press(TAKE);
    const told = await screen.findByText('No words were taken');
    expect(told.parentElement?.textContent).toMatch(words);
    expect(noButton('This page is public: take the words')).toBe(true);
    press('Dismiss');
    await waitFor(() => expect(screen.queryByText('No words were taken')).toBeNull());
  });

  it('explains a page that may be behind a log-in, and takes the words when the person says it is public', async () => {
    const { page } = await showPanel();
    page.take.mockResolvedValueOnce({
      ok: false,
      error: { kind: 'sensitive', refused: false, signs: ['password-field', 'log-out-control'] },
    });
    press(TAKE);
    expect(await screen.findByText('It shows a field for a password.')).toBeTruthy();
    expect(screen.getByText('It has a log-out button, so you may be logged in.')).toBeTruthy();
    expect(screen.getByText(/could lead back to you/)).toBeTruthy();
    press('This page is public: take the words');
    await draft();
    expect(page.take.mock.calls.map(([, isPublic]) => isPublic)).toEqual([false, true]);
  });

  it('offers a picture or typing where words cannot be read', async () => {
    const { page } = await showPanel();
    page.take.mockResolvedValue({ ok: true, value: { kind: 'unreadable', unread: ['canvas'] } });
    press(TAKE);
    const notice = (await screen.findByText('No words were taken')).parentElement;
    if (!notice) throw new Error('there is a notice');
    expect(within(notice).getByRole('button', { name: 'Take a picture' })).toBeTruthy();
    fireEvent.click(within(notice).getByRole('button', { name: 'Type words from the page' }));
    expect(await screen.findByRole('form', { name: 'Type words from the page' })).toBeTruthy();
    expect(screen.queryByText('No words were taken')).toBeNull();
  });

  it('says of a picture that none was taken, and asks for no word on a public page', async () => {
    const { page } = await showPanel();
    page.picture.mockResolvedValue({
      ok: false,
      error: { kind: 'sensitive', refused: true, signs: ['only-log-in'] },
    });
    press('Take a picture');
    expect(await screen.findByText('No picture was taken')).toBeTruthy();
    expect(noButton('This page is public: take the words')).toBe(true);
  });

  it('says nothing under another question', async () => {
    const { state, page } = await showPanel();
    page.take.mockResolvedValue({ ok: true, value: { kind: 'field', unread: [] } });
    await state.take('AAA2', false);
    await waitFor(() => expect(state.taking.value.kind).toBe('trouble'));
    expect(screen.queryByText('No words were taken')).toBeNull();
  });
});

it('shows names and words of others as text', async () => {
  const evil = '<img src=x onerror=alert(1)>';
  await showPanel([
    quoteOf(1, { exact: evil, heading: evil, note: evil }),
    pictureOf(2, { alt: evil, source: null }),
  ]);
  expect(document.querySelector('img')).toBeNull();
  expect(screen.getAllByText(evil).length).toBeGreaterThan(2);
});
