// @vitest-environment happy-dom
/** Bringing files in: first what would be done, then, if the person agrees, what was done. */
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { createFakeLibrary, type FakeLibrary, FULL, someReviews } from '../../fixtures/fake-library';
import { answerOf, assessmentOf, productOf, reviewOf } from '../../fixtures/records/builders';
import { jsonOf, linesOf } from '../../fixtures/records/files';
import { cleanup, eventually, expectAccessible, renderDashboard } from './set-up';

let stop = () => {};
afterEach(() => {
  stop();
  cleanup();
});

function show(library: FakeLibrary = createFakeLibrary()) {
  const shown = renderDashboard({ library, hash: '#/import' });
  stop = shown.stop;
  const choose = (...files: readonly File[]) =>
    fireEvent.change(screen.getByLabelText('Choose files'), { target: { files } });
  return { ...shown, choose };
}
const review = () => new File([jsonOf(reviewOf())], 'review.json');
/** The button that agrees, once every file is read. */
async function bringIn(): Promise<HTMLElement> {
  const button = await screen.findByRole('button', { name: /^Bring in what is new/ });
  await eventually(() => expect(button).toHaveProperty('disabled', false));
  return button;
}
const news = () => screen.getAllByRole('status').map((element) => element.textContent);

describe('the import screen', () => {
  it('begins with the picker and what it takes', async () => {
    show();
    expect(screen.getByLabelText('Choose files')).toHaveProperty('multiple', true);
    expect(screen.queryByRole('button', { name: /^Bring in/ })).toBeNull();
    await expectAccessible();
  });

  it('says what a file would do, and writes only once the person agrees', async () => {
    const { choose, library, announced } = show();
    choose(review());
    const button = await bringIn();
    expect(screen.getByText('1 review is new')).toBeTruthy();
    expect(screen.getByText('1 product is new')).toBeTruthy();
    expect(news()).toContain('Files ready to bring in: 1. Brought in: 0. Not possible: 0.');
    expect(library.records().assessments).toEqual([]);
    await expectAccessible();
    fireEvent.click(button);
    await screen.findByText('Brought in');
    expect(document.activeElement?.textContent).toBe('1 file');
    expect(library.records().assessments).toHaveLength(1);
    expect(announced).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'See your reviews' }).getAttribute('href')).toBe('#/');
    expect(screen.queryByRole('button', { name: /^Bring in what/ })).toBeNull();
    await expectAccessible();
  });

  it('says of a file whose content is all here that there is nothing to bring in', async () => {
    const { choose } = show(createFakeLibrary(reviewOf()));
    choose(review());
    await screen.findByText(/Everything this file could add is here already/);
    expect(screen.getByText('1 review is here already, the same')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Bring in what/ })).toBeNull();
  });

  it('lists what differs by question and by field, and says that what is here stays', async () => {
    const here = reviewOf({
      products: [productOf({ name: 'Beacon' })],
      assessments: [assessmentOf([answerOf('PUR1', { value: 'yes' })], { title: 'Mine' })],
      events: [],
    });
    const { choose, library } = show(createFakeLibrary(here));
    choose(review());
    await screen.findByText('PUR1 Label of PUR1: the answer here stays');
    expect(screen.getByText("The product's name")).toBeTruthy();
    expect(screen.getByText('Its title')).toBeTruthy();
    expect(screen.getByText('1 review is different here')).toBeTruthy();
    expect(screen.getByText('1 answer is added to reviews that are here')).toBeTruthy();
    expect(screen.getByText(/What is here stays as it is/)).toBeTruthy();
    await expectAccessible();
    fireEvent.click(await bringIn());
    await screen.findByText(/What was here stayed as it was/);
    expect(library.records().products[0]?.name).toBe('Beacon');
    expect(library.records().assessments[0]?.answers.PUR1?.value).toBe('yes');
  });

  it('names what is wrong with each file and what to do, beside a file that is well', async () => {
    const { choose, library } = show();
    choose(
      new File(['{"a": 1}'], 'theirs.json'),
      new File(['{"format":"equal-say","formatVersion":9}'], 'tomorrow.json'),
      new File([jsonOf(reviewOf()).slice(0, 300)], 'half.json'),
      new File([jsonOf(reviewOf()).replace('"partly"', '"perhaps"')], 'changed.json'),
      review(),
    );
    await bringIn();
    for (const words of [
      /JSON from another program/,
      /made by a newer Equal Say \(file format 9\)/,
      /Update Equal Say in this browser/,
      /ends in the middle/,
      /one of its values is not one that Equal Say knows/,
    ]) {
      expect(screen.getByText(words)).toBeTruthy();
    }
    expect(screen.getByText(/assessments\[0\]\.answers\.PUR1\.value/)).toBeTruthy();
    expect(screen.getAllByText('Nothing was changed.')).toHaveLength(4);
    expect(news()).toContain('Files ready to bring in: 1. Brought in: 0. Not possible: 4.');
    expect(library.records().assessments).toEqual([]);
    await expectAccessible();
  });

  it('says what the store refused', async () => {
    const { choose, library } = show();
    choose(review());
    const button = await bringIn();
    library.failNext('importRecords', FULL);
    fireEvent.click(button);
    await screen.findByText('The file was not brought in');
    expect(screen.getByText(/There is no room left/)).toBeTruthy();
    expect(library.records().assessments).toEqual([]);
  });

  it('counts all of a large backup and names the first hundred', async () => {
    const { choose } = show();
    choose(new File([await linesOf(someReviews(180))], 'all.jsonl'));
    await bringIn();
    expect(screen.getByText('180 reviews are new')).toBeTruthy();
    expect(screen.getByText('and 170 more')).toBeTruthy();
  });

  it('takes a file off the list and keeps the keyboard’s place', async () => {
    const { choose } = show();
    choose(review(), new File(['x'], 'notes.txt'));
    await bringIn();
    fireEvent.click(screen.getByRole('button', { name: 'Take off the list: notes.txt' }));
    await eventually(() => expect(screen.queryByText('notes.txt')).toBeNull());
    expect(document.activeElement?.textContent).toBe('1 file');
    fireEvent.click(screen.getByRole('button', { name: 'Clear the list' }));
    await eventually(() => expect(screen.queryByText('review.json')).toBeNull());
    expect(document.activeElement?.textContent).toBe('Bring in files');
  });
});
