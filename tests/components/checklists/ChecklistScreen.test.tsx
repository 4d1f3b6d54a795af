// @vitest-environment happy-dom
/** The checklist screen: which one is used, where questions come from, and files of checklists. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CHECKLISTS, CURRENT_CHECKLIST } from '../../../lib/checklists';
import { writeChecklistFile } from '../../../lib/formats/checklist-file';
import { soundFile, spoil } from '../../fixtures/checklists/bad-checklists';
import { checklistWith, ownOf } from '../../fixtures/checklists/own';
import { expectAccessible, FULL, showChecklists } from './set-up';

vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);

const OWN = checklistWith(CURRENT_CHECKLIST, ownOf('First'));
const button = (name: RegExp | string) => screen.getByRole('button', { name });
const cards = () => {
  const list = screen.getByRole('region', { name: 'Checklists in this browser' });
  return [...list.querySelectorAll<HTMLElement>('.es-checklists__card')];
};
const card = (index: number) => {
  const found = cards()[index];
  if (!found) throw new Error(`no card ${index}`);
  return within(found);
};
const load = (text: string, name = 'checklist.json') =>
  fireEvent.change(screen.getByLabelText('Choose a checklist file'), {
    target: { files: [new File([text], name)] },
  });

describe('the list of checklists', () => {
  it('says of each its version, status, questions and fingerprint, and which one is used', async () => {
    showChecklists([OWN]);
    expect(cards()).toHaveLength(CHECKLISTS.length + 1);
    expect(card(0).getByText('Used for new reviews')).toBeTruthy();
    expect(card(0).getByText('0.2.0-research-draft')).toBeTruthy();
    expect(card(0).getByText('Draft made from published sources. Not yet co-produced.')).toBeTruthy();
    expect(card(0).getByText('50 questions, 16 of them must-haves')).toBeTruthy();
    expect(card(0).getByText(CURRENT_CHECKLIST.ref.hash)).toBeTruthy();
    expect(card(1).queryByText('Used for new reviews')).toBeNull();
    expect(card(2).getByText('The Equal Say checklist, with questions by Hollyhock Council')).toBeTruthy();
    expect(card(2).getByText(/1 more was added, and is kept apart/)).toBeTruthy();
    await expectAccessible();
  });

  it('says that it is a draft, no certificate and no legal advice, and how to help change it', () => {
    showChecklists();
    expect(screen.getByText(/not a certificate, and not legal advice/)).toBeTruthy();
    expect(screen.getByText(/^Help change it/)).toBeTruthy();
  });

  it('shows where questions come from, what is not confirmed, and nothing kept from memory', () => {
    showChecklists();
    const sources = card(0);
    expect(sources.getByText('Evidence standards framework for digital health technologies')).toBeTruthy();
    expect(sources.queryByText('Care Act 2014')).toBeNull();
    expect(sources.queryByText(/Web Content Accessibility/)).toBeNull();
    expect(sources.getByText(/^\d+ more sources were noted from memory/)).toBeTruthy();
    const second = sources.getByText('Procurement Act 2023').closest('li');
    expect(second?.textContent).toContain('Not confirmed');
    expect(second?.textContent).toContain('UK Parliament, 2023');
    const confirmed = sources.getByText('Responsibly buying AI').closest('li');
    expect(confirmed?.textContent).not.toContain('Not confirmed');
  });

  it('names sources by code where nobody knows what the codes stand for', () => {
    showChecklists([OWN]);
    expect(
      card(2).getByText(/^This checklist names its sources by code only: S2\.e, S3\.b, .*OWN$/),
    ).toBeTruthy();
  });

  it('lets new reviews use another one, and says so', async () => {
    showChecklists([OWN]);
    fireEvent.click(button(/^Use for new reviews: .*Hollyhock Council, version 1.0.0$/));
    await screen.findByText(/^New reviews now use .*Hollyhock Council, version 1.0.0\.$/);
    expect(card(2).getByText('Used for new reviews')).toBeTruthy();
    expect(card(0).queryByText('Used for new reviews')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Checklists in this browser');
  });

  it('says why the choice was not kept, and what is still used', async () => {
    const { failNext } = showChecklists([OWN]);
    failNext(FULL);
    fireEvent.click(button(/^Use for new reviews: .*Hollyhock/));
    await screen.findByText('New reviews still use the checklist they used before');
    expect(screen.getByText(/There is no room left/)).toBeTruthy();
    expect(card(0).getByText('Used for new reviews')).toBeTruthy();
  });

  it('offers each as a file', () => {
    const { downloaded } = showChecklists([OWN]);
    fireEvent.click(button(/^Download as a file: .*version 0.1.0-research-draft$/));
    fireEvent.click(button(/^Download as a file: .*Hollyhock/));
    expect(downloaded).toEqual([CHECKLISTS[0], OWN]);
  });

  it('removes only what does not come with Equal Say, unless reviews need it', async () => {
    const { kept, failNext } = showChecklists([OWN]);
    expect(screen.getAllByRole('button', { name: /^Remove: / })).toHaveLength(1);
    failNext({ kind: 'refused', detail: 'in use' });
    fireEvent.click(button(/^Remove: /));
    await screen.findByText(/Reviews in this browser were made with it/);
    expect(kept()).toEqual([OWN]);
    fireEvent.click(button(/^Remove: /));
    await screen.findByText(/^Removed: .*Hollyhock Council, version 1.0.0\.$/);
    expect(kept()).toEqual([]);
  });
});

describe('loading a checklist from a file', () => {
  it('shows what is in it, keeps nothing until asked, and then keeps it', async () => {
    const { kept } = showChecklists();
    load(JSON.stringify({ ...soundFile(), sources: [] }));
    await screen.findByText('In the file: hollyhock, version 1.0.0');
    expect(screen.getByText('It has 50 questions.')).toBeTruthy();
    expect(screen.getByText(/Equal Say has not checked them/)).toBeTruthy();
    expect(kept()).toEqual([]);
    await expectAccessible();
    fireEvent.click(button('Keep this checklist'));
    await screen.findByText(/^Kept\. /);
    expect(kept().map(({ ref }) => ref.id)).toEqual(['hollyhock']);
    expect(cards()).toHaveLength(CHECKLISTS.length + 1);
    expect(card(2).getByText('A checklist from a file: hollyhock')).toBeTruthy();
  });

  it('names everything that is wrong, with the place in words and by its path', async () => {
    const { kept } = showChecklists();
    const file = spoil(['questions', 3, 'text', 'worker'], undefined);
    load(JSON.stringify({ ...file, version: 'two', quickSets: { worker: ['NEW1'], person: [] } }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('3 things are wrong in it. Nothing was kept.')).toBeTruthy();
    const place = within(alert).getByText('questions[3].text.worker').closest('li');
    expect(place?.textContent).toBe(
      'Question 4 questions[3].text.workerSomething must stand here, and nothing does.',
    );
    expect(within(alert).getByText('Quick review for people and family carers')).toBeTruthy();
    expect(within(alert).getByText('About the checklist')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep this checklist' })).toBeNull();
    expect(kept()).toEqual([]);
    await expectAccessible();
  });

  it.each([
    ['', 'x.json', /The file is empty/],
    ['{"format":"equal-say"}', 'x.json', /This is a file of reviews/],
    ['Dear all', 'x.json', /not a checklist file, or its end is missing/],
    ['[1]', 'x.json', /written by another program/],
    ['{"format":"equal-say-checklist","formatVersion":9}', 'x.json', /newer Equal Say \(format 9\)/],
    [' '.repeat(5_000_001), 'x.json', /The file has 5 ?MB/],
    ['{}', 'gone.json', /The browser could not read the file/],
  ])('says of %.40j in %s what it is', async (text, name, words) => {
    showChecklists();
    load(text, name);
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
  });

  it('does not offer to keep what is here already', async () => {
    showChecklists();
    load(writeChecklistFile(CURRENT_CHECKLIST, []));
    await screen.findByText('This very checklist is here already.');
    expect(screen.queryByRole('button', { name: 'Keep this checklist' })).toBeNull();
  });

  it('warns, by place, of one that goes by our name', async () => {
    showChecklists();
    const file = { ...JSON.parse(writeChecklistFile(CURRENT_CHECKLIST, [])), version: '9.9.9', hash: null };
    load(JSON.stringify(file));
    await screen.findByText(/It goes by the name of a checklist that is here/);
    expect(button('Keep this checklist')).toBeTruthy();
  });

  it('says why it was not kept, and still offers it', async () => {
    const { failNext, kept } = showChecklists();
    load(JSON.stringify(soundFile()));
    const keep = await screen.findByRole('button', { name: 'Keep this checklist' });
    failNext(FULL);
    fireEvent.click(keep);
    await screen.findByText('The checklist was not kept');
    expect(kept()).toEqual([]);
    fireEvent.click(button('Keep this checklist'));
    await screen.findByText(/^Kept\. /);
  });

  it('can be let go', async () => {
    const { kept } = showChecklists();
    load(JSON.stringify(soundFile()));
    fireEvent.click(await screen.findByRole('button', { name: 'Do not keep it' }));
    expect(screen.queryByText(/^In the file/)).toBeNull();
    expect(document.activeElement?.id).toBe('checklists-picker');
    expect(kept()).toEqual([]);
  });
});
