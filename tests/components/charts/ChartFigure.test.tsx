// @vitest-environment happy-dom
/** A chart on a screen: a stop for the keyboard only where it scrolls, and its table beside it. */
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spreadModel } from '../../../components/charts/bars-models';
import { ChartFigure } from '../../../components/charts/ChartFigure';
import { noStandings } from '../../../lib/domain/standing';
import { setReportEnglish } from '../report/set-up';

beforeEach(() => setReportEnglish());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const model = () =>
  spreadModel('Label AAA1', [{ role: 'commissioner', counts: { ...noStandings(), yes: 2 } }]);

/** Lets the test say how wide the screen is, and that it changed. */
function widths(first: number) {
  let wide = first;
  let changed = () => {};
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => wide);
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockImplementation(() => Math.max(640, wide));
  const disconnect = vi.fn();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        changed = told;
      }
      observe() {}
      disconnect = disconnect;
    },
  );
  return {
    disconnect,
    become(next: number) {
      wide = next;
      act(() => changed());
    },
  };
}
const figure = () => document.querySelector('figure');

describe('a chart on a screen', () => {
  it('has its table beside it, under the same name', () => {
    render(<ChartFigure id="one" model={model()} />);
    expect(screen.getByRole('img', { name: /^Label AAA1: answers by role/ })).toBeTruthy();
    expect(document.querySelector('figure ~ div caption')?.textContent).toBe('Label AAA1: answers by role');
  });

  it('is reached by keys, with a name, only while it is wider than the screen', () => {
    const screenOf = widths(320);
    const { unmount } = render(<ChartFigure id="one" model={model()} />);
    expect(figure()?.getAttribute('tabindex')).toBe('0');
    expect(figure()?.getAttribute('aria-label')).toBe('Label AAA1: answers by role');
    screenOf.become(1280);
    expect(figure()?.hasAttribute('tabindex')).toBe(false);
    screenOf.become(320);
    expect(figure()?.getAttribute('tabindex')).toBe('0');
    unmount();
    expect(screenOf.disconnect).toHaveBeenCalledOnce();
  });
});
