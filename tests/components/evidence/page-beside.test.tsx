// @vitest-environment happy-dom
/** What is said of the page beside: whether it changed, how far that can be trusted, and the light on the quotes. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HeldWords } from '../../../components/evidence/HeldWords';
import { LooseEvidence } from '../../../components/evidence/LooseEvidence';
import { PageChangedBanner } from '../../../components/evidence/PageChangedBanner';
import { PaintToggle } from '../../../components/evidence/PaintToggle';
import type { Evidence, QuoteCheck } from '../../../lib/domain/evidence';
import type { EvidenceStateNeeds } from '../../../lib/state/evidence-state';
import { CHANGED, checkOf, GONE, hashOf, PRESENT, quoteOf, takenOf } from '../../fixtures/evidence/builders';
import { SILENT } from '../../fixtures/evidence/fakes';
import { evidenceState } from '../../fixtures/evidence/state';
import { idOf } from '../../fixtures/records/builders';
import { button, cleanup, expectAccessible, noButton, press, setEnglish } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

const looked = (...findings: readonly (QuoteCheck['finding'] | Partial<QuoteCheck>)[]) =>
  findings.map((one, at) => {
    const check = 'kind' in one ? checkOf(one) : checkOf(GONE, one);
    return quoteOf(at + 1, { exact: `Words ${at + 1}.`, checks: [check] });
  });

async function showBanner(evidence: readonly Evidence[]) {
  const all = await evidenceState(evidence);
  const onQuestion = vi.fn<(id: string) => void>();
  return {
    ...all,
    onQuestion,
    ...render(<PageChangedBanner evidence={all.state} onQuestion={onQuestion} />),
  };
}

describe('the banner', () => {
  it('is not there on a page that no quote was taken from', async () => {
    const { container } = await showBanner([]);
    expect(container.textContent).toBe('');
  });

  it('asks to look for quotes that were never looked for, and looks', async () => {
    const { page } = await showBanner([quoteOf(1)]);
    expect(screen.getByText(/It has not been looked for since/)).toBeTruthy();
    press('Look again');
    expect(await screen.findByText('Your quote is still on this page, word for word.')).toBeTruthy();
    expect(page.find).toHaveBeenCalledTimes(1);
  });

  it('is quiet when every quote is there and the page is as it was', async () => {
    const { container } = await showBanner(looked(PRESENT, PRESENT));
    expect(container.textContent).toContain('Your 2 quotes are still on this page, word for word.');
    expect(container.querySelector('.es-notice')).toBeNull();
  });

  it('uses softer words when only other text of the page differs', async () => {
    const quote = quoteOf(1, { checks: [checkOf(PRESENT, { textHash: hashOf(7) })] });
    const { container } = await showBanner([quote]);
    expect(screen.getByText('Something else on this page has changed')).toBeTruthy();
    expect(container.querySelector('.es-notice--warning')).toBeNull();
    expect(screen.queryByText('The page has changed since you reviewed it')).toBeNull();
    await expectAccessible('part');
  });

  it('says how many quotes are there, changed and gone, and shows them when asked', async () => {
    const { onQuestion } = await showBanner(looked(PRESENT, CHANGED, GONE));
    expect(screen.getByText('The page has changed since you reviewed it')).toBeTruthy();
    expect(
      screen.getByText(/1 on the page, word for word, 1 changed,? (and )?1 not on the page/),
    ).toBeTruthy();
    const see = button('See them');
    expect(see.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(see);
    await waitFor(() => expect(see.getAttribute('aria-expanded')).toBe('true'));
    expect(screen.queryByText('Words 1.')).toBeNull();
    expect(document.querySelectorAll('blockquote')).toHaveLength(2);
    expect(document.querySelector('ins')).not.toBeNull();
    fireEvent.click(screen.getAllByRole('button', { name: 'Go to the question: Made together' })[0] ?? see);
    expect(onQuestion).toHaveBeenCalledWith('AAA1');
    await expectAccessible('part');
  });

  it('calls nothing gone on a page that is shown in translation', async () => {
    const { container } = await showBanner([
      ...looked(PRESENT),
      quoteOf(8, { checks: [checkOf(GONE, { unread: ['translated'] })] }),
      quoteOf(9, { checks: [checkOf(CHANGED, { unread: ['translated'] })] }),
    ]);
    expect(screen.getByText('Your browser shows this page in translation')).toBeTruthy();
    expect(container.textContent).toContain('2 not looked for');
    expect(container.textContent).toContain('Turn the translation off');
    press('See them');
    await waitFor(() => expect(document.querySelectorAll('blockquote')).toHaveLength(2));
    expect(container.textContent).not.toMatch(/not on the page|changed since|Changed on/i);
    expect(container.querySelector('.es-notice--warning')).toBeNull();
  });

  it.each([
    ['too-much-text', /more text than is read/],
    ['too-many-nodes', /more parts than are read/],
    ['foreign-frames', /pages of other sites/],
    ['canvas', /drawn as a picture/],
    ['closed-roots', /closed to extensions/],
    ['moved', /went on changing/],
  ] as const)('says with what is gone what was not read: %s', async (part, words) => {
    const { container } = await showBanner(looked({ unread: [part] }));
    expect(container.textContent).toMatch(words);
  });

  it('says that it is looking, and why it could not', async () => {
    const { page } = await showBanner(looked(GONE));
    page.find.mockResolvedValueOnce({ ok: false, error: { kind: 'page-closed', why: 'no-right' } });
    press('Look again');
    expect(await screen.findByText(/Click the Equal Say button in the browser’s toolbar/)).toBeTruthy();
    page.find.mockResolvedValueOnce({ ok: false, error: SILENT });
    press('Look again');
    expect(await screen.findByText(/Equal Say did not answer/)).toBeTruthy();
  });
});

describe('lighting the quotes', () => {
  const showToggle = async (changes: Partial<EvidenceStateNeeds> = {}, evidence = [quoteOf(1)]) => {
    const all = await evidenceState(evidence, changes);
    return { ...all, ...render(<PaintToggle evidence={all.state} />) };
  };
  const NAME = 'Show my quotes on the page';

  it('warns that the page could read them, before anything is lit', async () => {
    const { page } = await showToggle();
    const toggle = button(NAME);
    expect(toggle.getAttribute('aria-pressed')).toBe('false');
    const warning = document.getElementById(toggle.getAttribute('aria-describedby') ?? '');
    expect(warning?.textContent).toBe('The page itself could read which words are lit.');
    expect(page.paint).not.toHaveBeenCalled();
    await expectAccessible('part');
  });

  it('lights them and puts them out', async () => {
    await showToggle();
    press(NAME);
    expect(await screen.findByText('2 quotes are lit on the page.')).toBeTruthy();
    expect(button(NAME).getAttribute('aria-pressed')).toBe('true');
    press(NAME);
    await waitFor(() => expect(button(NAME).getAttribute('aria-pressed')).toBe('false'));
  });

  it('says why they cannot be lit', async () => {
    const { page } = await showToggle();
    page.paint.mockResolvedValueOnce({ ok: true, value: { kind: 'unsupported' } });
    press(NAME);
    expect(await screen.findByText(/cannot light words without changing the page/)).toBeTruthy();
    page.paint.mockResolvedValueOnce({ ok: false, error: SILENT });
    press(NAME);
    expect(await screen.findByText(/Equal Say did not answer/)).toBeTruthy();
  });

  it.each([
    ['private roles', { role: 'care-worker' }],
    ['a surface beside the page', { overPage: false }],
    ['a tab of our own', { page: null }],
  ] as const)('is not offered: %s', async (_where, changes) => {
    const { container } = await showToggle(changes);
    expect(container.textContent).toBe('');
  });

  it('is not offered on a page without quotes', async () => {
    const { container } = await showToggle({}, []);
    expect(container.textContent).toBe('');
  });
});

describe('words without a question on screen', () => {
  const show = async (onScreen: readonly string[] = []) => {
    const all = await evidenceState();
    return { ...all, ...render(<HeldWords evidence={all.state} onScreen={onScreen} covered={false} />) };
  };

  it('wait for a question, and are kept for it', async () => {
    const { state, desk } = await show();
    state.receive(takenOf());
    await screen.findByText('Keep these words?');
    expect(button('Keep').disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('Which question are they for?'), { target: { value: 'BBB1' } });
    await waitFor(() => expect(button('Keep').disabled).toBe(false));
    await expectAccessible('part');
    press('Keep');
    await waitFor(() => expect([...desk.stored.values()]).toMatchObject([{ questionIds: ['BBB1'] }]));
  });

  it('are shown here while their question is elsewhere, and not where its own panel shows them', async () => {
    const { state, rerender, container } = await show(['AAA1']);
    await state.take('AAA1', false);
    expect(container.textContent).toBe('');
    rerender(<HeldWords evidence={state} onScreen={['BBB1']} covered={false} />);
    expect(screen.getByText('Keep these words?')).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>('Which question are they for?').value).toBe('AAA1');
  });

  it('that were refused say so, and are taken when the page is public', async () => {
    const { state, page } = await show();
    state.receive({ kind: 'sensitive', refused: false, signs: ['log-out-control'] });
    await screen.findByText('No words were taken');
    press('This page is public: take the words');
    await screen.findByText('Keep these words?');
    expect(page.take).toHaveBeenCalledWith(7, true);
  });
});

describe('evidence for no question', () => {
  it('is listed, and used for a question that is asked', async () => {
    const { state, desk } = await evidenceState([quoteOf(1, { questionIds: [] })]);
    render(<LooseEvidence evidence={state} covered={false} />);
    expect(screen.getByRole('region', { name: 'Evidence for no question' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Use it for another question'), { target: { value: 'AAA2' } });
    await waitFor(() => expect(button('Use it there too').disabled).toBe(false));
    press('Use it there too');
    await waitFor(() => expect(desk.stored.get(idOf(1))?.questionIds).toEqual(['AAA2']));
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  });

  it('can be brought back after the last of it was removed', async () => {
    const { state } = await evidenceState([quoteOf(1, { questionIds: [] })]);
    render(<LooseEvidence evidence={state} covered={false} />);
    press('Remove: Quote: Made with care workers.');
    await screen.findByText('Removed:');
    press('Bring it back');
    await waitFor(() => expect(noButton('Bring it back')).toBe(true));
    expect(screen.getByText('Made with care workers.')).toBeTruthy();
  });
});
