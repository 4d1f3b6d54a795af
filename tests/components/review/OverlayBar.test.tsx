// @vitest-environment happy-dom
/** The overlay's own controls: to the other edge, folded, wider and narrower within bounds, away. */
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CollapsedBar, OverlayBar } from '../../../components/review/OverlayBar';
import { MAX_OVERLAY_WIDTH, MIN_OVERLAY_WIDTH, type OverlayLayout } from '../../../lib/app/settings';
import { cleanup, expectAccessible, press, setEnglish } from './set-up';

const RIGHT: OverlayLayout = { edge: 'right', width: 400, collapsed: false };

function show(layout: Partial<OverlayLayout> = {}) {
  const [onLayout, onOpenInTab, onClose] = [vi.fn(), vi.fn(), vi.fn()];
  render(
    <OverlayBar
      layout={{ ...RIGHT, ...layout }}
      onLayout={onLayout}
      onOpenInTab={onOpenInTab}
      onClose={onClose}
      foldRef={null}
    />,
  );
  return { onLayout, onOpenInTab, onClose };
}

const splitter = () => screen.getByRole('separator', { name: 'Width of the review' });

beforeEach(setEnglish);
afterEach(cleanup);

it('has a name for each of its buttons', async () => {
  const { onOpenInTab, onClose } = show();
  press('Go on in a tab');
  press('Close the review');
  expect([onOpenInTab.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
  await expectAccessible('part');
});

it.each([
  ['right', 'left'],
  ['left', 'right'],
] as const)('moves from the %s to the %s edge', (edge, other) => {
  const { onLayout } = show({ edge });
  press(`Move to the ${other} edge`);
  expect(onLayout.mock.calls).toEqual([[{ ...RIGHT, edge: other }]]);
});

it('folds to the edge, and is unfolded by what is left of it', async () => {
  const { onLayout } = show();
  press('Fold to the edge');
  expect(onLayout.mock.calls).toEqual([[{ ...RIGHT, collapsed: true }]]);
  cleanup();
  const onExpand = vi.fn();
  render(<CollapsedBar onExpand={onExpand} unfoldRef={null} />);
  press('Equal Say: unfold the review');
  expect(onExpand).toHaveBeenCalledTimes(1);
  await expectAccessible();
});

describe('the width', () => {
  it('is told, with its bounds', () => {
    show({ width: 333 });
    const told = ['aria-valuenow', 'aria-valuemin', 'aria-valuemax'].map((name) =>
      splitter().getAttribute(name),
    );
    expect(told).toEqual(['333', String(MIN_OVERLAY_WIDTH), String(MAX_OVERLAY_WIDTH)]);
  });

  const keys: readonly ['left' | 'right', string, number, number][] = [
    ['right', 'ArrowLeft', 400, 440],
    ['right', 'ArrowRight', 400, 360],
    ['left', 'ArrowLeft', 400, 360],
    ['left', 'ArrowRight', 400, 440],
    ['right', 'ArrowLeft', MAX_OVERLAY_WIDTH - 10, MAX_OVERLAY_WIDTH],
    ['right', 'ArrowLeft', MAX_OVERLAY_WIDTH, MAX_OVERLAY_WIDTH],
    ['right', 'ArrowRight', MIN_OVERLAY_WIDTH + 10, MIN_OVERLAY_WIDTH],
    ['left', 'ArrowLeft', MIN_OVERLAY_WIDTH, MIN_OVERLAY_WIDTH],
  ];
  it.each(keys)('at the %s edge, %s leads from %i to %i', (edge, key, from, to) => {
    const { onLayout } = show({ edge, width: from });
    expect(fireEvent.keyDown(splitter(), { key })).toBe(false);
    expect(onLayout.mock.calls).toEqual([[{ edge, width: to, collapsed: false }]]);
  });

  it('leaves other keys alone', () => {
    const { onLayout } = show();
    expect(fireEvent.keyDown(splitter(), { key: 'ArrowUp' })).toBe(true);
    expect(onLayout).not.toHaveBeenCalled();
  });

  const drags: readonly ['left' | 'right', number, number][] = [
    ['right', -100, 500],
    ['right', 100, 300],
    ['left', 100, 500],
    ['right', -5_000, MAX_OVERLAY_WIDTH],
    ['left', -5_000, MIN_OVERLAY_WIDTH],
    ['right', -0.4, 400],
  ];
  it.each(drags)('at the %s edge, dragged by %d, becomes %i', (edge, by, width) => {
    const { onLayout } = show({ edge });
    const handle = splitter();
    handle.setPointerCapture = vi.fn();
    fireEvent.pointerMove(handle, { screenX: 999 });
    fireEvent.pointerDown(handle, { screenX: 1_000, pointerId: 5 });
    fireEvent.pointerMove(handle, { screenX: 1_000 + by });
    expect(onLayout.mock.calls).toEqual([[{ edge, width, collapsed: false }]]);
    expect(handle.setPointerCapture).toHaveBeenCalledExactlyOnceWith(5);
  });

  it.each(['pointerUp', 'lostPointerCapture'] as const)('stays as it is after %s', (end) => {
    const { onLayout } = show();
    const handle = splitter();
    handle.setPointerCapture = vi.fn();
    fireEvent.pointerDown(handle, { screenX: 1_000 });
    fireEvent[end](handle);
    fireEvent.pointerMove(handle, { screenX: 900 });
    expect(onLayout).not.toHaveBeenCalled();
  });
});
