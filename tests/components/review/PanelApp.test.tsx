// @vitest-environment happy-dom
/** The review beside the page: bound to its tab, turned only when asked, and never at the cost of half a form. */
import { act, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelApp } from '../../../components/review/PanelApp';
import { startOfNew, valueIn } from '../../contracts/world';
import { begun } from '../../fixtures/review/open-review';
import { createSurface, OTHER_TAB, PAGE, TAB } from '../../fixtures/review/surface';
import { cleanup, expectAccessible, field, painted, press, setEnglish, type } from './set-up';
import { toolsFor } from './tools';

const OTHER_PAGE = 'https://quay.example/';

/** A panel, and a browser that says which tab is in front. */
async function show() {
  const surface = createSurface();
  surface.goTo(OTHER_PAGE, OTHER_TAB, 'Quay Rota');
  const listeners = new Set<(tabId: number | null) => void>();
  const watchActiveTab = (listener: (tabId: number | null) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const shown = render(
    <PanelApp
      session={surface.session}
      tools={toolsFor(surface.session)}
      watchActiveTab={watchActiveTab}
      onHide={vi.fn()}
    />,
  );
  await waitFor(() => expect(listeners.size).toBe(1));
  /** This tab is in front, or loaded something. */
  const front = async (tabId: number | null) => {
    act(() => {
      for (const listener of listeners) listener(tabId);
    });
    await painted();
  };
  return { ...surface, front, listeners, unmount: shown.unmount };
}

const title = () => screen.queryByRole('heading', { level: 1 })?.textContent;
const shows = (words: string) => waitFor(() => expect(title()).toBe(words));
const ELSEWHERE = 'This review is of the product in another tab.';

beforeEach(setEnglish);
afterEach(cleanup);

describe('a panel with nothing open', () => {
  it('turns to whatever page comes to the front', async () => {
    const { front, session } = await show();
    await front(TAB);
    await shows('Which product is this?');
    await front(OTHER_TAB);
    await waitFor(() => expect(session.tabId.value).toBe(OTHER_TAB));
    await shows('Which product is this?');
    expect(field('Product’s name').value).not.toBe('');
  });

  it('says how to go on where the browser does not tell the page, and begins once it does', async () => {
    const { front, goTo } = await show();
    goTo(null);
    await front(TAB);
    await shows('Which page?');
    goTo(PAGE);
    await front(TAB);
    await shows('Which product is this?');
  });

  it('says so too where there is no tab', async () => {
    const { front } = await show();
    await front(null);
    await shows('Which page?');
  });

  it('keeps a form half filled in when another tab loads, or this one changes its fragment', async () => {
    const { front, goTo } = await show();
    await front(TAB);
    await shows('Which product is this?');
    type('Product’s name', 'Half a na');
    await front(TAB);
    goTo(`${PAGE}#prices`);
    await front(TAB);
    expect(field('Product’s name').value).toBe('Half a na');
  });
});

describe('a panel with a review open', () => {
  async function reviewing() {
    const shown = await show();
    await begun(shown.reviews, {}, { pageKey: PAGE });
    await shown.front(TAB);
    await shows('Harbour Notes');
    return shown;
  }

  it('stays with it when another tab comes to the front, says so, and says no more once it is back', async () => {
    const { front } = await reviewing();
    expect(screen.queryByText(ELSEWHERE)).toBeNull();
    await front(OTHER_TAB);
    await waitFor(() => expect(screen.getByText(ELSEWHERE)).toBeTruthy());
    expect(title()).toBe('Harbour Notes');
    await expectAccessible();
    await front(TAB);
    await waitFor(() => expect(screen.queryByText(ELSEWHERE)).toBeNull());
  });

  it('turns to the tab in front when it is asked to', async () => {
    const { front, reviews } = await reviewing();
    valueIn(await reviews.start(startOfNew(2, { name: 'Rota' }, { pageKey: OTHER_PAGE })));
    await front(OTHER_TAB);
    await waitFor(() => expect(screen.getByText(ELSEWHERE)).toBeTruthy());
    press('Review the page in this tab');
    await shows('Rota');
    expect(screen.queryByText(ELSEWHERE)).toBeNull();
  });

  it('offers the page that its own tab went on to', async () => {
    const { front, goTo } = await reviewing();
    goTo('https://tallow.example/prices');
    await front(TAB);
    await waitFor(() => expect(screen.getByText('The page has changed')).toBeTruthy());
    expect(title()).toBe('Harbour Notes');
  });
});

it('asks the browser no more once it is gone', async () => {
  const { listeners, unmount } = await show();
  unmount();
  await waitFor(() => expect(listeners.size).toBe(0));
});
