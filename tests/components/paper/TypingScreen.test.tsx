// @vitest-environment happy-dom
/** Typing sheets: by keys and by buttons alike, with the focus kept, mistakes in sight, and nothing lost. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TypingScreen } from '../../../components/paper/TypingScreen';
import { TypingStart, type TypingStartProps } from '../../../components/paper/TypingStart';
import type { Checklist } from '../../../lib/domain/checklist';
import { formCode, paperForm } from '../../../lib/domain/paper-form';
import { createTypingState } from '../../../lib/state/typing-state';
import { countingIds, createFakePorts, idOf, productOf } from '../../fixtures/meeting/fake-ports';
import { SMALL } from '../../fixtures/review/small-checklist';
import {
  announced,
  cleanup,
  expectAccessible,
  field,
  press,
  setEnglish,
  type,
  wordsOf,
} from '../together/set-up';

const EARLIER: Checklist = { ...SMALL, ref: { ...SMALL.ref, version: '1.9.0', hash: 'e'.repeat(64) } };

beforeEach(setEnglish);
afterEach(cleanup);

function show() {
  const ports = createFakePorts();
  const typing = createTypingState({
    form: paperForm(SMALL, { depth: 'must-haves', audience: 'worker' }),
    product: { kind: 'existing', productId: idOf(1) },
    productName: 'Harbour Notes',
    firstNumber: 1,
    titleOf: (number) => `Sheet ${number}`,
    reviews: ports.reviews,
    library: ports.library,
    ids: countingIds(0x9000),
    announce: ports.announce,
  });
  const onLeave = vi.fn();
  render(<TypingScreen typing={typing} onLeave={onLeave} />);
  return { ports, typing, onLeave };
}

/** Presses keys where the focus is, as a keyboard does; a drawn screen comes between any two. */
async function keys(...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

const step = () => wordsOf(screen.getByRole('heading', { level: 2 }));
const lines = () => screen.getAllByRole('listitem').map(wordsOf);

describe('typing', () => {
  it('begins with the focus where keys work, and types a whole sheet with a key for each thing it says', async () => {
    const { ports } = show();
    expect(step()).toBe('Who filled it in?');
    await keys('2', '1', '3', '4');
    expect(step()).toBe('All typed');
    expect(lines()).toEqual([
      'Who: Care worker',
      'How they know it: I use it, or live with it',
      '1. Label AAA1: No',
      '2. Label BBB3: I cannot tell',
    ]);
    const next = screen.getByRole('button', { name: 'Save, and next sheet of the same product' });
    await waitFor(() => expect(document.activeElement).toBe(next));
    fireEvent.click(next);
    await waitFor(() => expect(wordsOf(screen.getByRole('heading', { level: 1 }))).toBe('Sheet 2'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 })));
    expect(ports.allReviews()[0]).toMatchObject({ title: 'Sheet 1', answers: { AAA1: { value: 'no' } } });
    expect(screen.getByText('1 sheet finished')).toBeTruthy();
  });

  it('has a button for every key, and goes on from button to button', async () => {
    const { typing } = show();
    await expectAccessible('part');
    for (const name of ['2 Care worker', '1 I use it, or live with it', '0 No answer', '1 Yes']) {
      fireEvent.click(await waitFor(() => screen.getByRole('button', { name })));
    }
    await waitFor(() => expect(step()).toBe('All typed'));
    press('One back');
    await waitFor(() => expect(step()).toBe('2 of 2: Label BBB3'));
    press('To where I was');
    await waitFor(() => expect(step()).toBe('All typed'));
    expect(typing.sheet.value.answers).toEqual([null, 'yes']);
    await typing.save();
  });

  it('reads out what was typed and what comes next, and that a key does nothing', async () => {
    const { typing } = show();
    await keys('2', '1', '3');
    expect(announced()).toContain('1. Label AAA1: No. Next: 2 of 2: Label BBB3');
    await keys('9');
    expect(announced()).toContain('That key does nothing here.');
    await typing.save();
  });

  it('a mistake is seen in the list, gone to, typed again, and left by End', async () => {
    const { typing } = show();
    await keys('2', '1', '3', '4');
    fireEvent.click(screen.getByRole('button', { name: '1. Label AAA1: No' }));
    await waitFor(() => expect(step()).toBe('1 of 2: Label AAA1'));
    await keys('1', 'End');
    expect([step(), lines()[2]]).toEqual(['All typed', '1. Label AAA1: Yes']);
    await typing.save();
  });

  it('n opens a note, in which keys are letters; Enter closes it and keys type again', async () => {
    const { typing } = show();
    await keys('2', '1', '3', 'n');
    await waitFor(() => expect(document.activeElement).toBe(field('Note on question 1')));
    await keys('1', 'n');
    expect(typing.sheet.value.answers).toEqual(['no', null]);
    type('Note on question 1', 'nobody asked us');
    await keys('Enter');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 })));
    await keys('4');
    expect(lines().slice(2)).toEqual(['1. Label AAA1: No, with a note', '2. Label BBB3: I cannot tell']);
    await typing.save();
  });

  it('words beside “does not apply” are asked for and kept as its reason', async () => {
    const { ports, typing } = show();
    await keys('2', '1', '5', 'n');
    type(await waitFor(() => 'Why question 1 does not apply'), 'It records nothing.');
    await typing.save();
    expect(ports.allReviews()[0]?.answers.AAA1).toMatchObject({ note: '', reason: 'It records nothing.' });
  });

  it('space with the focus on a button is that button’s, and shortcuts are the browser’s', async () => {
    const { typing } = show();
    await keys('2', '1');
    const button = screen.getByRole('button', { name: '1 Yes' });
    expect(fireEvent.keyDown(button, { key: ' ' })).toBe(true);
    expect(fireEvent.keyDown(button, { key: '3', ctrlKey: true })).toBe(true);
    expect(typing.sheet.value.place).toEqual({ at: 'question', index: 0 });
    await typing.save();
  });

  it('says that a sheet is not saved, keeps it, and saves it when asked again', async () => {
    const { ports, typing } = show();
    ports.failNext('start');
    await keys('2', '1');
    await waitFor(() => expect(announced().join()).toContain('This sheet is not saved'));
    await expectAccessible('part');
    press('Try again');
    await keys('3');
    await typing.save();
    await waitFor(() => expect(announced().join()).not.toContain('This sheet is not saved'));
    expect(ports.allReviews()[0]?.answers.AAA1?.value).toBe('no');
  });

  it('leaves only once all is saved', async () => {
    const { ports, onLeave } = show();
    await keys('2', '1');
    ports.failNext('recordAnswer');
    await keys('3');
    ports.failNext('recordAnswer');
    press('Done with typing');
    await waitFor(() => expect(announced().join()).toContain('This sheet is not saved'));
    expect(onLeave).not.toHaveBeenCalled();
    press('Done with typing');
    await waitFor(() => expect(onLeave).toHaveBeenCalledTimes(1));
  });

  it('throws a sheet away only after asking', async () => {
    const { ports, typing } = show();
    await keys('2', '1', '3');
    await typing.save();
    press('Throw this sheet away');
    const dialog = await waitFor(() => screen.getByRole('dialog'));
    expect(ports.allReviews()[0]?.deletedAt).toBeNull();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Throw this sheet away' }));
    await waitFor(() => expect(ports.allReviews()[0]?.deletedAt).not.toBeNull());
    await waitFor(() => expect(step()).toBe('Who filled it in?'));
  });
});

describe('before typing', () => {
  function showStart(changes: Partial<TypingStartProps> = {}) {
    const onBegin = vi.fn<TypingStartProps['onBegin']>(async () => null);
    render(
      <TypingStart
        checklist={SMALL}
        checklists={[EARLIER]}
        products={[productOf()]}
        productId={null}
        form={null}
        newId={countingIds(0x6000).next}
        onBegin={onBegin}
        {...changes}
      />,
    );
    return onBegin;
  }

  it('the code on the paper chooses the form', async () => {
    const onBegin = showStart();
    await expectAccessible('part');
    type(
      'Code of the form (optional)',
      formCode({ depth: 'full', audience: 'person' }, SMALL.ref).toLowerCase(),
    );
    press('Begin typing');
    await waitFor(() => expect(onBegin).toHaveBeenCalledTimes(1));
    expect(onBegin.mock.calls[0]?.[0]).toEqual({
      checklist: SMALL,
      form: { depth: 'full', audience: 'person' },
      product: { kind: 'existing', productId: idOf(1) },
      productName: 'Harbour Notes',
    });
  });

  it('a form of an earlier checklist is typed with that one, until the code is another', async () => {
    const onBegin = showStart();
    const code = 'Code of the form (optional)';
    type(code, formCode({ depth: 'full', audience: 'worker' }, EARLIER.ref));
    await screen.findByText(/printed from version 1\.9\.0/);
    await expectAccessible('part');
    press('Begin typing');
    await waitFor(() => expect(onBegin).toHaveBeenCalledTimes(1));
    expect(onBegin.mock.calls[0]?.[0]).toMatchObject({
      checklist: EARLIER,
      form: { depth: 'full', audience: 'worker' },
    });
    type(code, '');
    await waitFor(() => expect(screen.queryByText(/printed from version/)).toBeNull());
    press('Begin typing');
    await waitFor(() => expect(onBegin).toHaveBeenCalledTimes(2));
    expect(onBegin.mock.calls[1]?.[0].checklist).toBe(SMALL);
  });

  it('a form of a checklist not known here is refused: its numbers may be other questions', async () => {
    const onBegin = showStart();
    type(
      'Code of the form (optional)',
      formCode({ depth: 'full', audience: 'person' }, { hash: '9'.repeat(64) }),
    );
    await waitFor(() =>
      expect(document.body.textContent).toContain('a checklist that is not known here (99999999)'),
    );
    press('Begin typing');
    expect(onBegin).not.toHaveBeenCalled();
  });

  it('takes a product that is only a name', async () => {
    const onBegin = showStart({ products: [] });
    press('Begin typing');
    expect(onBegin).not.toHaveBeenCalled();
    type(/Product’s name/, 'Lantern');
    press('Begin typing');
    await waitFor(() => expect(onBegin).toHaveBeenCalledTimes(1));
    expect(onBegin.mock.calls[0]?.[0]).toMatchObject({
      product: { kind: 'new', description: { name: 'Lantern' } },
      productName: 'Lantern',
    });
  });
});
