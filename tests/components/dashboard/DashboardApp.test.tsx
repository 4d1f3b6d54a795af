// @vitest-environment happy-dom
/** The frame of the full page: screens, titles, focus, and files dropped on it. */
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { createFakeLibrary, someReviews } from '../../fixtures/fake-library';
import { reviewOf } from '../../fixtures/records/builders';
import { jsonOf } from '../../fixtures/records/files';
import { cleanup, eventually, expectAccessible, type Given, renderDashboard, rowsShown } from './set-up';

const ID = '019aa000-0000-7000-8000-000000000007';

let stop = () => {};
function show(given: Given = {}) {
  const shown = renderDashboard(given);
  stop = shown.stop;
  return shown;
}
const focusOn = (words: string) => eventually(() => expect(document.activeElement?.textContent).toBe(words));

function drag(type: 'dragover' | 'drop', files: readonly File[], types: readonly string[] = ['Files']) {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types, files, dropEffect: 'copy' }, relatedTarget: null });
  window.dispatchEvent(event);
  return event;
}

afterEach(() => {
  stop();
  cleanup();
});

describe('going from screen to screen', () => {
  it('leaves the focus where the browser puts it on the first screen', async () => {
    show({ library: createFakeLibrary(someReviews(1)) });
    await rowsShown(1);
    expect(document.activeElement).toBe(document.body);
    expect(document.title).toBe('Reviews · Equal Say');
  });

  it('moves the focus to the heading of the new screen and names the window without naming a product', async () => {
    const { window_ } = show({ library: createFakeLibrary(someReviews(1)) });
    await rowsShown(1);
    window_.location.hash = '#/import';
    await focusOn('Bring in files');
    expect(document.title).toBe('Bring in files · Equal Say');
    window_.location.hash = `#/review/${ID}`;
    await focusOn(`Review ${ID}`);
    expect(document.title).toBe('Review · Equal Say');
    window_.location.hash = '#/start?product=7';
    await focusOn('Start {"product":"7"}');
    window_.location.hash = '#/?bin=1';
    await focusOn('Bin');
    expect(document.title).toBe('Bin · Equal Say');
  });

  it('has a neutral title for roles that may be at risk', async () => {
    const { window_ } = show({ neutralTitle: true });
    expect(document.title).toBe('Notes');
    window_.location.hash = '#/import';
    await focusOn('Bring in files');
    expect(document.title).toBe('Notes');
  });

  it('goes back to the list as it was', async () => {
    const { window_ } = show({ library: createFakeLibrary(someReviews(4)), hash: '#/?sort=product' });
    await rowsShown(4);
    const field = screen.getByLabelText('Find words');
    fireEvent.input(field, { target: { value: 'Lantern 2' } });
    await rowsShown(2);
    window_.location.hash = `#/review/${ID}`;
    await focusOn(`Review ${ID}`);
    window_.back();
    await rowsShown(2);
    expect(screen.getByLabelText('Find words')).toHaveProperty('value', 'Lantern 2');
  });

  it('has exactly one main landmark on every screen', async () => {
    const { window_ } = show({ library: createFakeLibrary(someReviews(1)) });
    for (const hash of ['#/', '#/import', `#/review/${ID}`, '#/start', '#/nowhere']) {
      window_.location.hash = hash;
      await eventually(() => expect(screen.getAllByRole('main')).toHaveLength(1));
    }
  });

  it('waits for a heading that comes later, unless the person has gone elsewhere', async () => {
    const { window_ } = show();
    window_.location.hash = '#/welcome';
    await eventually(() => expect(document.activeElement?.className).toBe('es-dash__review'));
    const heading = document.createElement('h1');
    heading.textContent = 'Late';
    document.querySelector('.es-dash__review')?.append(heading);
    await focusOn('Late');
    heading.remove();
  });

  it('says clearly that an address leads nowhere, and where to go', async () => {
    show({ hash: '#/nowhere' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Page not found');
    expect(screen.getByRole('link', { name: 'Go to your reviews' }).getAttribute('href')).toBe('#/');
    await expectAccessible();
  });

  it('skips to the content without touching the address', () => {
    const { window_ } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Skip to main content' }));
    expect(document.activeElement?.tagName).toBe('MAIN');
    expect(window_.entries()).toEqual(['#/']);
  });
});

describe('files dropped on the page', () => {
  const file = () => new File([jsonOf(reviewOf())], 'review.json');

  it('are read on the import screen, and bring nothing in by themselves', async () => {
    const { window_, library } = show({ library: createFakeLibrary(someReviews(1)) });
    await rowsShown(1);
    expect(drag('dragover', []).defaultPrevented).toBe(true);
    await screen.findByText(/Drop files here/);
    expect(drag('drop', [file()]).defaultPrevented).toBe(true);
    await screen.findByText('1 review is new');
    expect(window_.entries()).toEqual(['#/', '#/import']);
    expect(screen.queryByText(/Drop files here/)).toBeNull();
    expect(library.records().assessments).toHaveLength(1);
  });

  it('neither open in the browser nor take anybody away from a review', () => {
    const { window_, library } = show({ hash: `#/review/${ID}` });
    expect(drag('dragover', []).defaultPrevented).toBe(true);
    expect(drag('drop', [file()]).defaultPrevented).toBe(true);
    expect(window_.entries()).toEqual([`#/review/${ID}`]);
    expect(library.calls).toEqual([]);
  });

  it('are left to the browser when they are no files but text', () => {
    show();
    expect(drag('dragover', [], ['text/plain']).defaultPrevented).toBe(false);
    expect(drag('drop', [], ['text/plain']).defaultPrevented).toBe(false);
  });
});

describe('trouble with the store', () => {
  it.each([
    ['blocked', /older version of the store/],
    ['blocking', /was updated/],
    ['terminated', /browser closed Equal Say’s store/],
    ['damaged', /left out here. Nothing was deleted/],
  ] as const)('says what to do when it is %s', async (storeTrouble, words) => {
    const { container } = show({ storeTrouble });
    expect(screen.getByText(words)).toBeTruthy();
    await expectAccessible(container);
  });
});
