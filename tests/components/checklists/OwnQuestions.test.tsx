// @vitest-environment happy-dom
/** Adding questions to our checklist: typed, ordered, changed, taken out, and published as a version of their own. */
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CURRENT_CHECKLIST } from '../../../lib/checklists';
import { ownQuestionsOf } from '../../../lib/domain/own-questions';
import { checklistWith, ownOf } from '../../fixtures/checklists/own';
import { expectAccessible, FULL, type Shown, showChecklists } from './set-up';

vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);

const OWN = checklistWith(CURRENT_CHECKLIST, ownOf('First', 'Second'));
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const order = () => [...document.querySelectorAll('.es-checklists__own code')].map((id) => id.textContent);
const published = ({ kept }: Shown) => {
  const newest = kept().at(-1);
  const own = newest && ownQuestionsOf(newest);
  if (!own) throw new Error('nothing was published');
  return own;
};

function fillIn(label: string): void {
  type('Short name', label);
  type('For commissioners', `Does it do ${label}?`);
  type('For care workers', 'Does it work on your round?');
  type('Why it matters', 'Because.');
  type('What good evidence is', 'A test.');
  type('What to ask the vendor', 'Where?');
}

describe('adding questions', () => {
  it('takes a name, questions for each audience, and publishes them beside ours', async () => {
    const shown = showChecklists();
    press('Add questions');
    type('Who adds them', 'Hollyhock Council');
    press('Add a question');
    expect(document.activeElement?.textContent).toBe('New question');
    await expectAccessible();
    fillIn('Signal');
    fireEvent.click(screen.getByLabelText('How it is used in one place'));
    fireEvent.change(screen.getByLabelText('When is it asked?'), { target: { value: 'care' } });
    press('Keep this question');
    expect(screen.getByRole('heading', { name: '1 question' })).toBe(document.activeElement);
    await expectAccessible();
    press('Publish as a new version');
    await screen.findByText(/^Published as version 1\.0\.0\./);
    expect(published(shown)).toMatchObject({
      by: 'Hollyhock Council',
      line: 'Added by Hollyhock Council. These questions are not part of the Equal Say checklist.',
      revision: 1,
      questions: [
        {
          id: 'OWN1',
          label: 'Signal',
          about: 'use-here',
          appliesWhen: { fact: 'care' },
          text: {
            commissioner: 'Does it do Signal?',
            charity: 'Does it do Signal?',
            worker: 'Does it work on your round?',
            person: 'Does it do Signal?',
          },
        },
      ],
    });
  });

  it('says what is missing in a question, and goes to the first of it', async () => {
    showChecklists();
    press('Add questions');
    press('Add a question');
    type('Short name', 'Signal');
    press('Keep this question');
    expect(screen.getByText('The question is not complete yet')).toBeTruthy();
    expect(screen.getAllByText('Fill this in')).toHaveLength(4);
    expect(document.activeElement?.id).toBe('checklists-form-commissioner');
    await expectAccessible();
    press('Cancel');
    expect(screen.queryByText('New question')).toBeNull();
  });

  it('asks for the name, and for a question, before it publishes', () => {
    const { kept } = showChecklists();
    press('Add questions');
    press('Publish as a new version');
    expect(screen.getByText('Enter the name of your council, charity or group')).toBeTruthy();
    expect(document.activeElement?.id).toBe('checklists-own-by');
    type('Who adds them', 'Teasel Charity');
    press('Publish as a new version');
    expect(screen.getByText('Add at least one question first.')).toBeTruthy();
    expect(kept()).toEqual([]);
  });
});

describe('changing questions that were published', () => {
  const change = (shown = showChecklists([OWN])) => {
    press(/^Change the added questions of/);
    return shown;
  };

  it('keeps the name, and publishes the next version with another order', async () => {
    const shown = change();
    expect(screen.getByText('Added by Hollyhock Council')).toBeTruthy();
    expect(screen.queryByLabelText('Who adds them')).toBeNull();
    expect(order()).toEqual(['OWN1', 'OWN2']);
    press('Move down OWN1: First');
    expect(order()).toEqual(['OWN2', 'OWN1']);
    expect(screen.getByText('First is now number 2 of 2.')).toBeTruthy();
    press('Move down OWN1: First');
    expect(order()).toEqual(['OWN2', 'OWN1']);
    press('Publish as a new version');
    await screen.findByText(/^Published as version 2\.0\.0\./);
    expect(published(shown).questions.map(({ id }) => id)).toEqual(['OWN2', 'OWN1']);
    expect(shown.kept()).toHaveLength(2);
  });

  it('asks whether a changed question still asks the same, and gives it another number if not', async () => {
    const shown = change();
    press('Change OWN1: First');
    type('Short name', 'Other');
    press('Keep this question');
    expect(screen.getByText('Say whether it still asks the same thing')).toBeTruthy();
    await expectAccessible();
    fireEvent.click(screen.getByLabelText('No, it now asks something else'));
    press('Keep this question');
    expect(order()).toEqual(['OWN3', 'OWN2']);
    press('Publish as a new version');
    await screen.findByText(/^Published as version 2/);
    expect(published(shown).retired).toEqual(['OWN1']);
  });

  it('keeps the number of a question that is only better worded', () => {
    change();
    press('Change OWN1: First');
    type('Short name', 'Better');
    fireEvent.click(screen.getByLabelText('Yes, only the words are better'));
    press('Keep this question');
    expect(order()).toEqual(['OWN1', 'OWN2']);
    expect(screen.getByText('Better')).toBeTruthy();
  });

  it('takes a question out and never gives its number to another', () => {
    change();
    press('Take out OWN2: Second');
    expect(order()).toEqual(['OWN1']);
    press('Add a question');
    fillIn('Third');
    press('Keep this question');
    expect(order()).toEqual(['OWN1', 'OWN3']);
  });

  it('keeps what was typed when publishing fails', async () => {
    const shown = change();
    press('Take out OWN2: Second');
    shown.failNext(FULL);
    press('Publish as a new version');
    await screen.findByText('Your questions were not published. They are still here.');
    expect(order()).toEqual(['OWN1']);
    expect(shown.kept()).toEqual([OWN]);
    press('Publish as a new version');
    await screen.findByText(/^Published as version 2/);
  });

  it('stops without publishing, and changes nothing', () => {
    const { kept } = change();
    press('Take out OWN2: Second');
    press('Stop without publishing');
    expect(kept()).toEqual([OWN]);
    expect(document.activeElement?.textContent).toBe('Add questions of your own');
  });
});
