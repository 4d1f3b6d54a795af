// @vitest-environment happy-dom
/** Files handed to the browser's downloads. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../lib/browser/downloads';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('clicks a link with the name, leaves nothing in the page, and lets go of the file later', () => {
  const clicked: string[] = [];
  document.body.addEventListener('click', (event) => {
    if (event.target instanceof HTMLAnchorElement)
      clicked.push(`${event.target.download} ${event.target.href}`);
    event.preventDefault();
  });
  const url = { createObjectURL: vi.fn(() => 'blob:made'), revokeObjectURL: vi.fn() };
  const blob = new Blob(['x']);
  saveFile('a review.json', blob, { document, url });
  expect(url.createObjectURL).toHaveBeenCalledWith(blob);
  expect(clicked).toEqual(['a review.json blob:made']);
  expect(document.querySelector('a')).toBeNull();
  expect(url.revokeObjectURL).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(url.revokeObjectURL).toHaveBeenCalledWith('blob:made');
});
