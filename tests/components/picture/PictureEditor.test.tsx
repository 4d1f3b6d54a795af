// @vitest-environment happy-dom
/** Blacking out and cropping: by keys alone, by numbers, and by drawing. */
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { descriptionOf, expectAccessible } from '../review/set-up';
import { area, button, cleanup, field, news, press, setEnglish, showEditor, stage } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

type Shown = Awaited<ReturnType<typeof showEditor>>;
const boxes = ({ state }: Shown) => state.steps.value.now.boxes;
const crop = ({ state }: Shown) => state.steps.value.now.crop;

describe('by keyboard', () => {
  it('puts a box in the middle and focuses it, moves, resizes and removes it', async () => {
    const shown = await showEditor();
    press('Add a black box');
    const box = await waitFor(() => area(/^Black box 1/));
    expect(boxes(shown)).toEqual([{ id: 1, left: 375, top: 188, width: 250, height: 125 }]);
    await waitFor(() => expect(document.activeElement).toBe(box));
    expect(descriptionOf(box)).toContain('Arrow keys move it');

    fireEvent.keyDown(box, { key: 'ArrowRight' });
    expect(boxes(shown)[0]?.left).toBe(380);
    fireEvent.keyDown(box, { key: 'ArrowUp', shiftKey: true });
    expect(boxes(shown)[0]?.top).toBe(138);
    const alt = fireEvent.keyDown(box, { key: 'ArrowLeft', altKey: true });
    expect(boxes(shown)[0]).toMatchObject({ left: 380, width: 245 });
    expect(alt).toBe(false);
    fireEvent.keyDown(box, { key: 'ArrowDown', altKey: true, shiftKey: true });
    expect(boxes(shown)[0]).toMatchObject({ top: 138, height: 175 });
    await waitFor(() =>
      expect(news()).toBe('Black box 1: middle; 38% from the left, 27.6% from the top, 24.5% wide, 35% high'),
    );

    fireEvent.keyDown(box, { key: 'Delete' });
    await waitFor(() => expect(boxes(shown)).toEqual([]));
    await waitFor(() => expect(document.activeElement).toBe(button('Add a black box')));
    expect(news()).toBe('Black box 1 is removed.');
  });

  it('leaves other keys, and the browser’s own, alone', async () => {
    const shown = await showEditor();
    press('Add a black box');
    const box = await waitFor(() => area(/^Black box 1/));
    const before = boxes(shown);
    for (const event of [
      { key: 'a' },
      { key: 'Tab' },
      { key: 'ArrowLeft', ctrlKey: true },
      { key: 'toString' },
    ]) {
      expect(fireEvent.keyDown(box, event)).toBe(true);
    }
    expect(boxes(shown)).toEqual(before);
  });

  it('undoes a held arrow key at once, by button and by Ctrl+Z, and says when there is nothing left', async () => {
    const shown = await showEditor();
    press('Add a black box');
    const box = await waitFor(() => area(/^Black box 1/));
    for (let count = 0; count < 5; count += 1) fireEvent.keyDown(box, { key: 'ArrowRight' });
    expect(boxes(shown)[0]?.left).toBe(400);
    press('Undo');
    expect(boxes(shown)[0]?.left).toBe(375);
    press('Redo');
    expect(boxes(shown)[0]?.left).toBe(400);
    fireEvent.keyDown(box, { key: 'z', ctrlKey: true });
    expect(boxes(shown)[0]?.left).toBe(375);
    fireEvent.keyDown(box, { key: 'Z', ctrlKey: true, shiftKey: true });
    expect(boxes(shown)[0]?.left).toBe(400);
    box.focus();
    fireEvent.keyDown(box, { key: 'z', metaKey: true });
    fireEvent.keyDown(box, { key: 'z', metaKey: true });
    await waitFor(() => expect(boxes(shown)).toEqual([]));
    await waitFor(() => expect(document.activeElement).toBe(button('Add a black box')));
    press('Undo');
    await waitFor(() => expect(news()).toBe('There is nothing to undo.'));
  });

  it('crops, with the same keys', async () => {
    const shown = await showEditor();
    expect(screen.getByText('There is no crop: the whole picture is kept.')).toBeTruthy();
    press('Add a crop');
    const frame = await waitFor(() => area(/^Crop/));
    await waitFor(() => expect(document.activeElement).toBe(frame));
    const draws = screen.getByRole<HTMLInputElement>('radio', { name: 'chooses what to keep (crop)' });
    expect(draws.checked).toBe(true);
    expect(crop(shown)).toEqual({ left: 100, top: 50, width: 800, height: 400 });
    fireEvent.keyDown(frame, { key: 'ArrowLeft', shiftKey: true });
    expect(crop(shown)?.left).toBe(50);
    fireEvent.keyDown(frame, { key: 'ArrowRight', altKey: true });
    expect(crop(shown)?.width).toBe(805);
    press('Remove the crop');
    await waitFor(() => expect(crop(shown)).toBeNull());
    expect(news()).toBe('Crop is removed.');
  });
});

describe('by numbers', () => {
  it('has a row for every box and the crop, which changes it', async () => {
    const shown = await showEditor();
    expect(screen.getByText('Nothing is blacked out.')).toBeTruthy();
    press('Add a black box');
    await screen.findByRole('group', { name: 'Black box 1' });
    fireEvent.input(field('Black box 1', 'From the left, %'), { target: { value: '10' } });
    fireEvent.input(field('Black box 1', 'From the top, %'), { target: { value: '20.5' } });
    fireEvent.input(field('Black box 1', 'Width, %'), { target: { value: '30' } });
    fireEvent.input(field('Black box 1', 'Height, %'), { target: { value: '4' } });
    expect(boxes(shown)[0]).toEqual({ id: 1, left: 100, top: 103, width: 300, height: 20 });
    await waitFor(() =>
      expect(descriptionOf(screen.getByRole('group', { name: 'Black box 1' }))).toBe(
        'top left; 10% from the left, 20.6% from the top, 30% wide, 4% high',
      ),
    );
    press('Add a crop');
    await screen.findByRole('group', { name: 'Crop' });
    fireEvent.input(field('Crop', 'Width, %'), { target: { value: '50' } });
    expect(crop(shown)?.width).toBe(500);
    await expectAccessible('part');
    press('Remove: Black box 1');
    await waitFor(() => expect(boxes(shown)).toEqual([]));
  });

  it('keeps what is half typed, says what is wrong, and shows what counts once the field is left', async () => {
    const shown = await showEditor();
    press('Add a black box');
    await screen.findByRole('group', { name: 'Black box 1' });
    const left = field('Black box 1', 'From the left, %');
    fireEvent.input(left, { target: { value: '' } });
    await screen.findByText('Enter a number from 0 to 100');
    expect(left.getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(left)).toBe('Enter a number from 0 to 100');
    expect(boxes(shown)[0]?.left).toBe(375);
    fireEvent.input(left, { target: { value: '99' } });
    expect(boxes(shown)[0]?.left).toBe(750);
    expect(left.value).toBe('99');
    fireEvent.blur(left);
    await waitFor(() => expect(left.value).toBe('75'));
  });
});

describe('by drawing', () => {
  /** Lays the picture out: one CSS pixel is two of its own. */
  function layOut() {
    const element = stage();
    element.getBoundingClientRect = () => new DOMRect(0, 0, 500, 250);
    element.setPointerCapture = () => undefined;
    return element;
  }
  const at = (x: number, y: number) => ({ pointerId: 1, button: 0, clientX: x, clientY: y });
  function drag(from: Element, start: [number, number], end: [number, number]) {
    fireEvent.pointerDown(from, at(...start));
    return async () => {
      fireEvent.pointerMove(stage(), at(...end));
      await waitFor(() => expect(document.querySelector('.es-picture-area')).toBeTruthy());
      fireEvent.pointerUp(stage(), at(...end));
    };
  }

  it('draws a box, moves it, and resizes it by its corner', async () => {
    const shown = await showEditor();
    const element = layOut();
    await drag(element, [10, 10], [60, 40])();
    await waitFor(() => expect(boxes(shown)).toEqual([{ id: 1, left: 20, top: 20, width: 100, height: 60 }]));
    const box = await waitFor(() => area(/^Black box 1/));
    await waitFor(() => expect(document.activeElement).toBe(box));
    await drag(box, [20, 20], [30, 25])();
    await waitFor(() => expect(boxes(shown)[0]).toMatchObject({ left: 40, top: 30, width: 100, height: 60 }));
    const handle = box.querySelector('[data-handle]');
    expect(handle).toBeTruthy();
    if (handle) await drag(handle, [70, 45], [80, 60])();
    await waitFor(() => expect(boxes(shown)[0]).toMatchObject({ left: 40, top: 30, width: 120, height: 90 }));
  });

  it('draws the crop when that is chosen', async () => {
    const shown = await showEditor();
    fireEvent.click(screen.getByRole('radio', { name: 'chooses what to keep (crop)' }));
    await drag(layOut(), [100, 50], [300, 200])();
    await waitFor(() => expect(crop(shown)).toEqual({ left: 200, top: 100, width: 400, height: 300 }));
  });

  it('draws nothing by a press, by another button, by a drag that is broken off, or where it is not to', async () => {
    const shown = await showEditor();
    const element = layOut();
    fireEvent.pointerDown(element, at(10, 10));
    fireEvent.pointerUp(element, at(11, 11));
    fireEvent.pointerDown(element, { ...at(10, 10), button: 2 });
    fireEvent.pointerMove(element, at(90, 90));
    fireEvent.pointerUp(element, at(90, 90));
    for (const stop of [
      () => fireEvent.pointerCancel(element, at(90, 90)),
      () => fireEvent.keyDown(element, { key: 'Escape' }),
    ]) {
      fireEvent.pointerDown(element, at(10, 10));
      await waitFor(() => {
        fireEvent.pointerMove(element, at(90, 90));
        expect(document.querySelector('.es-picture-area--draft')).toBeTruthy();
      });
      stop();
      await waitFor(() => expect(document.querySelector('.es-picture-area--draft')).toBeNull());
      fireEvent.pointerUp(element, at(90, 90));
    }
    fireEvent.click(screen.getByRole('radio', { name: 'does nothing: a finger scrolls' }));
    await waitFor(() => expect(stage().className).toContain('--nothing'));
    fireEvent.pointerDown(element, at(10, 10));
    fireEvent.pointerMove(element, at(90, 90));
    fireEvent.pointerUp(element, at(90, 90));
    expect(boxes(shown)).toEqual([]);
    expect(shown.state.steps.value.past).toEqual([]);
  });
});

describe('the editor', () => {
  it('says why there is no blur, and is read well by machines', async () => {
    await showEditor();
    expect(screen.getByText(/There is no blur here, on purpose/)).toBeTruthy();
    expect(descriptionOf(stage())).toContain('By keyboard');
    expect(stage().getAttribute('aria-label')).toBe('Picture to edit, 1,000 by 500 pixels');
    press('Add a black box');
    press('Add a crop');
    await waitFor(() => area(/^Crop/));
    await expectAccessible('part');
  });

  it('shows the picture larger, to be scrolled by keys too', async () => {
    await showEditor();
    expect(button('Fit').getAttribute('aria-pressed')).toBe('true');
    press('4 times');
    await waitFor(() => expect(button('4 times').getAttribute('aria-pressed')).toBe('true'));
    expect(stage().getAttribute('style')).toContain('calc(4 * ');
    expect(document.querySelector('.es-picture-scroll')?.getAttribute('tabindex')).toBe('0');
  });

  it('says what to do when the picture could not be made, with the boxes as they were', async () => {
    const shown = await showEditor({ make: () => ({ kind: 'cannot-be-made' }) });
    press('Add a black box');
    press('Next: look at it and describe it');
    expect((await screen.findByRole('alert')).textContent).toContain('no memory left');
    expect(boxes(shown)).toHaveLength(1);
  });
});
