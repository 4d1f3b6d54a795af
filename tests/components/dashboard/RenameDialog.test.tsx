// @vitest-environment happy-dom
/** Renaming: what is saved, what is refused, and that nothing typed is lost. */
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { createFakeLibrary, FULL, someReviews } from '../../fixtures/fake-library';
import { cleanup, eventually, expectAccessible, renderDashboard, rowsShown } from './set-up';

let stop = () => {};
afterEach(() => {
  stop();
  cleanup();
});

async function openDialog() {
  const shown = renderDashboard({ library: createFakeLibrary(someReviews(2)) });
  stop = shown.stop;
  await rowsShown(2);
  fireEvent.click(screen.getByRole('button', { name: /^Rename review of Lantern 0: .*20 Nov/ }));
  return shown;
}
const field = (label: string) => screen.getByLabelText(label);
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const save = () => fireEvent.submit(screen.getByRole('button', { name: /^Sav/ }).closest('form') ?? document);
const closed = () => eventually(() => expect(screen.queryByRole('dialog')).toBeNull());

it('gives the review a title, and its product another name in every review of it', async () => {
  const { library } = await openDialog();
  await expectAccessible();
  type('Title of this review', 'Spring look');
  type("Product's name", 'Beacon');
  save();
  await closed();
  expect(library.records().assessments.map(({ title }) => title)).toEqual(['Spring look', '']);
  await eventually(() => expect(screen.getAllByRole('rowheader', { name: /Beacon/ })).toHaveLength(2));
  await screen.findByText('Names saved.');
});

it('asks for a name when there is none, and puts the cursor there', async () => {
  const { library } = await openDialog();
  type("Product's name", '   ');
  save();
  await screen.findByText("Enter the product's name");
  expect(document.activeElement === field("Product's name")).toBe(true);
  expect(field("Product's name").getAttribute('aria-invalid')).toBe('true');
  expect(library.calls).not.toContain('updateProduct');
  await expectAccessible();
});

it('keeps what was typed when the store fails, and saves it the second time', async () => {
  const { library } = await openDialog();
  library.failNext('renameReview', FULL);
  type('Title of this review', 'Spring look');
  save();
  await screen.findByText('The title was not saved');
  expect(screen.getByText(/There is no room left/)).toBeTruthy();
  expect(field('Title of this review')).toHaveProperty('value', 'Spring look');
  save();
  await closed();
  expect(library.records().assessments[0]?.title).toBe('Spring look');
});

it('shows what another window made of the product, and lets the person decide', async () => {
  const { library } = await openDialog();
  const records = library.records();
  const products = records.products.map((one) => ({ ...one, name: 'Elsewhere', revision: one.revision + 1 }));
  library.put({ ...records, products });
  type("Product's name", 'Here');
  save();
  await screen.findByText(/It is now called Elsewhere, vendor: Vendor 0/);
  expect(field("Product's name")).toHaveProperty('value', 'Here');
  expect(library.records().products[0]?.name).toBe('Elsewhere');
  await expectAccessible();
  save();
  await closed();
  expect(library.records().products[0]?.name).toBe('Here');
});

it('saves nothing when it is left', async () => {
  const { library } = await openDialog();
  type('Title of this review', 'Spring look');
  const dialog = screen.getByRole('dialog');
  dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
  await closed();
  expect(library.calls).not.toContain('renameReview');
});
