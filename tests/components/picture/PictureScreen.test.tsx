// @vitest-environment happy-dom
/** The picture screen step by step: the warning, where a picture comes from, its words, keeping it, and leaving. */
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FULL_DISK } from '../../fixtures/picture/world';
import { expectAccessible } from '../review/set-up';
import { button, cleanup, news, press, setEnglish, show, showDescribing, showEditor } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
const altField = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What can be seen?' });

/** What a browser hands over with a paste or a drop. */
function transfer(files: readonly File[]) {
  return { files, types: files.length > 0 ? ['Files'] : ['text/plain'], dropEffect: 'none' };
}

/** @returns whether the browser may still do with it what it would */
function drag(type: 'dragover' | 'drop', files: readonly File[]): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: transfer(files) });
  return document.body.dispatchEvent(event);
}

const PICTURE = new File(['x'], 'anything', { type: 'image/png' });

describe('before a picture is open', () => {
  it('warns of people in the picture first, and says that nothing is stored', async () => {
    const { tools } = show();
    expect(screen.getByText('Lantern')).toBeTruthy();
    expect(screen.getByText('Switching it off')).toBeTruthy();
    expect(heading()).toBe('Look for people in it first');
    for (const danger of [/faces/, /names, addresses/, /room or home/, /people’s records/]) {
      expect(screen.getByText(danger)).toBeTruthy();
    }
    expect(screen.getByText(/Nothing is stored until you press Attach/)).toBeTruthy();
    expect(tools.read).not.toHaveBeenCalled();
    await expectAccessible('part');
    press('I understand, open the picture');
    await waitFor(() => expect(heading()).toBe('Black out and crop'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Black out and crop'));
  });

  it('takes a file that is chosen', async () => {
    const { tools } = show({ shot: null });
    press('I understand, go on');
    const input = screen.getByLabelText<HTMLInputElement>('From a file');
    expect(input.accept).toBe('image/png,image/jpeg,image/webp');
    await expectAccessible('part');
    Object.defineProperty(input, 'files', { value: [PICTURE] });
    fireEvent.change(input);
    await waitFor(() => expect(heading()).toBe('Black out and crop'));
    expect(tools.read).toHaveBeenCalledWith(PICTURE);
  });

  it('takes a picture that is pasted anywhere', async () => {
    const { state } = show({ shot: null });
    press('I understand, go on');
    fireEvent.paste(document.body, { clipboardData: transfer([PICTURE]) });
    await waitFor(() => expect(state.phase.value).toMatchObject({ picture: { madeFrom: 'clipboard' } }));
  });

  it('says what to do when words are pasted instead of a picture', async () => {
    show({ shot: null });
    press('I understand, go on');
    fireEvent.paste(document.body, { clipboardData: transfer([]) });
    expect((await screen.findByRole('alert')).textContent).toContain('Copy the picture itself');
  });

  it('takes a picture that is dropped anywhere, and keeps it from the rest of the page', async () => {
    const { state } = show({ shot: null });
    press('I understand, go on');
    let elsewhere = 0;
    const count = () => {
      elsewhere += 1;
    };
    window.addEventListener('drop', count);
    const over = drag('dragover', [PICTURE]);
    drag('drop', [PICTURE]);
    window.removeEventListener('drop', count);
    expect(over).toBe(false);
    expect(elsewhere).toBe(0);
    await waitFor(() => expect(state.phase.value).toMatchObject({ picture: { madeFrom: 'file' } }));
  });

  it('says how to paste where the browser does not let a button read the clipboard', async () => {
    show({ shot: null, clipboard: { kind: 'not-allowed' } });
    press('I understand, go on');
    press('Paste a picture');
    expect((await screen.findByRole('alert')).textContent).toContain('Press Ctrl+V');
  });

  it.each([
    ['not-a-picture', /It is not a PNG, JPEG or WebP/],
    ['too-large', /It is too large/],
    ['cannot-be-read', /It is damaged/],
  ] as const)('says why a file is not opened (%s), and leaves the ways to another', async (kind, words) => {
    show({ shot: { kind } });
    press('I understand, open the picture');
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(heading()).toBe('Choose a picture');
  });
});

describe('describing and keeping', () => {
  it('shows what will be stored: size, kind, what is black, and the room there is', async () => {
    await showDescribing();
    expect(screen.getByRole('img', { name: 'The picture as it will be stored' })).toBeTruthy();
    expect(screen.getByText('1,000 by 500 pixels, PNG, 35 kB')).toBeTruthy();
    expect(screen.getByText('Nothing is blacked out.')).toBeTruthy();
    expect(screen.getByText(/Room left .* about 900 MB/)).toBeTruthy();
    expect(screen.queryByText(/may not be enough room/)).toBeNull();
    await expectAccessible('part');
  });

  it('says before Attach when there may be too little room', async () => {
    await showDescribing({ room: 10_000 });
    expect(screen.getByText(/may not be enough room/)).toBeTruthy();
  });

  it('asks for a description once, and lets the person go on without', async () => {
    const { keep } = await showDescribing();
    press('Attach');
    expect(await screen.findByText('Somebody who cannot see it will not know what it shows.')).toBeTruthy();
    expect(keep).not.toHaveBeenCalled();
    press('Write a description');
    expect(document.activeElement).toBe(altField());
    await expectAccessible('part');
    press('Attach without a description');
    await waitFor(() => expect(heading()).toBe('Attached'));
    expect(keep).toHaveBeenCalledTimes(1);
    expect(screen.getByText(/It has no description/)).toBeTruthy();
  });

  it('does not ask when there is one, and says that it is stored', async () => {
    const { keep, onBack } = await showDescribing();
    fireEvent.input(altField(), { target: { value: 'A page without a switch.' } });
    expect(
      await screen.findByRole('img', { name: 'The picture as it will be stored: A page without a switch.' }),
    ).toBeTruthy();
    press('Attach');
    await waitFor(() => expect(heading()).toBe('Attached'));
    expect(keep.mock.calls[0]?.[0].alt).toBe('A page without a switch.');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Attached'));
    expect(news()).toContain('The picture is stored and attached.');
    await expectAccessible('part');
    press('Back to the review');
    expect(onBack).toHaveBeenCalledTimes(1);
  });

  it('takes another when one is kept', async () => {
    await showDescribing();
    press('Attach');
    fireEvent.click(await screen.findByText('Attach without a description'));
    await screen.findByRole('heading', { name: 'Attached' });
    press('Take another');
    await waitFor(() => expect(heading()).toBe('Choose a picture'));
  });

  it('says what to do when the device is full, loses nothing, and keeps it at the next try', async () => {
    await showDescribing({ refuses: [FULL_DISK] });
    fireEvent.input(altField(), { target: { value: 'A page without a switch.' } });
    press('Attach');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The picture and your words are still here. Make room');
    expect(altField().value).toBe('A page without a switch.');
    press('Try to attach again');
    await waitFor(() => expect(heading()).toBe('Attached'));
  });
});

describe('leaving', () => {
  const dialog = () => within(screen.getByRole('dialog'));
  const closes = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('goes at once while there is nothing to lose', async () => {
    const { onBack } = await showEditor();
    expect(closes()).toBe(true);
    press('Leave without attaching');
    expect(onBack).toHaveBeenCalledTimes(1);
  });

  it('asks first when boxes would be lost, whichever way the person goes', async () => {
    const { onBack, state } = await showEditor();
    press('Add a black box');
    await waitFor(() => expect(state.unsaved.value).toBe(true));
    await waitFor(() => expect(closes()).toBe(false));
    press('Leave without attaching');
    expect(onBack).not.toHaveBeenCalled();
    fireEvent.click(dialog().getByRole('button', { name: 'Stay here' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    press('Leave without attaching');
    fireEvent.click(dialog().getByRole('button', { name: 'Leave without it' }));
    expect(onBack).toHaveBeenCalledTimes(1);
  });

  it('asks first when a link to another screen is pressed, and follows it when that is wanted', async () => {
    const { state } = await showEditor();
    const link = document.createElement('a');
    link.setAttribute('href', '#/about');
    document.body.append(link);
    press('Add a black box');
    await waitFor(() => expect(state.unsaved.value).toBe(true));
    await waitFor(() => expect(fireEvent.click(link)).toBe(false));
    expect(window.location.hash).not.toBe('#/about');
    fireEvent.click(await screen.findByText('Leave without it'));
    expect(window.location.hash).toBe('#/about');
    link.remove();
    window.location.hash = '';
  });

  it('no longer asks once the picture is kept', async () => {
    await showDescribing();
    await waitFor(() => expect(closes()).toBe(false));
    press('Attach');
    fireEvent.click(await screen.findByText('Attach without a description'));
    await screen.findByRole('heading', { name: 'Attached' });
    await waitFor(() => expect(closes()).toBe(true));
    expect(screen.queryByRole('button', { name: 'Leave without attaching' })).toBeNull();
  });

  it('does not hold up somebody who hides the page in a hurry', async () => {
    const { state } = await showEditor();
    press('Add a black box');
    await waitFor(() => expect(state.unsaved.value).toBe(true));
    await waitFor(() => expect(closes()).toBe(false));
    const root = document.documentElement.style;
    root.setProperty('display', 'none', 'important');
    expect(closes()).toBe(true);
    root.removeProperty('display');
    expect(closes()).toBe(false);
  });

  it('asks which picture it is to be when another is pasted over work', async () => {
    const { state } = await showEditor();
    press('Add a black box');
    fireEvent.paste(document.body, { clipboardData: transfer([PICTURE]) });
    await screen.findByRole('heading', { name: 'Use the new picture?' });
    fireEvent.click(button('Keep this one'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(state.steps.value.now.boxes).toHaveLength(1);
  });
});
