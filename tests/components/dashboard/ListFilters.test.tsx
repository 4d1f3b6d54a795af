// @vitest-environment happy-dom
/** Finding reviews: where it looks, several fields at one stroke, and filters that few people need. */
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { createFakeLibrary, someReviews } from '../../fixtures/fake-library';
import { cleanup, eventually, type Given, renderDashboard, rowsShown } from './set-up';

let stop = () => {};
function show(given: Given) {
  const shown = renderDashboard(given);
  stop = shown.stop;
  return shown;
}
const withReviews = (...args: Parameters<typeof someReviews>) => createFakeLibrary(someReviews(...args));

afterEach(() => {
  stop();
  cleanup();
});

it('the finder says where it looks, and Enter searches for words and vendor at one stroke', async () => {
  const { library, window_ } = show({ library: withReviews(3) });
  await rowsShown(3);
  const words = screen.getByLabelText('Find words');
  expect(document.getElementById(words.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
    /notes, reasons and quotes/,
  );
  fireEvent.input(words, { target: { value: 'Lantern' } });
  fireEvent.input(screen.getByLabelText('Vendor’s name'), { target: { value: 'Vendor 2' } });
  fireEvent.submit(screen.getByRole('form', { name: 'Find and sort reviews' }));
  await eventually(() =>
    expect(library.queries.at(-1)).toMatchObject({ text: 'Lantern', vendor: 'Vendor 2' }),
  );
  expect(window_.entries()).toEqual(['#/']);
});

it('filters fewer people need are open when one of them is on', async () => {
  const { library } = show({ library: withReviews(3), hash: '#/?outcome=not-met&age=over-12-months' });
  await screen.findByLabelText('Must-haves');
  expect(document.querySelector('details.es-finder__more')).toHaveProperty('open', true);
  expect(screen.getByLabelText('Must-haves')).toHaveProperty('value', 'not-met');
  fireEvent.change(screen.getByLabelText('Length'), { target: { value: 'must-haves' } });
  await eventually(() =>
    expect(library.queries.at(-1)).toMatchObject({
      outcome: 'not-met',
      age: 'over-12-months',
      depth: 'must-haves',
    }),
  );
});
