// @vitest-environment happy-dom
/** Forms for evidence filled in by hand: plain labels, errors that say what to do, and nothing typed is lost. */
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORMS } from '../../fixtures/evidence/builders';
import { FULL_DISK } from '../../fixtures/evidence/fakes';
import {
  button,
  cleanup,
  descriptionOf,
  expectAccessible,
  field,
  press,
  setEnglish,
  showPanel,
  type,
} from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

const form = (name: string) => screen.findByRole('form', { name });

describe('each form', () => {
  it.each([
    ['Type words from the page', ['Type the words that stand on the page']],
    ['A document I saw', ['Give the document’s name', 'Say whether others can see it']],
    ['A web address', ['Give the web address']],
    ['A register', ['Say which register you looked in']],
    ['A conversation', ['Say who you talked with, by what they do']],
    ['I looked and did not find it', ['Say what you looked for', 'Say where you looked, one place a line']],
    ['My own experience', ['Say what you met with']],
  ])('opens with the focus in it, and says what is missing: %s', async (name, errors) => {
    const { desk, container } = await showPanel();
    press(name);
    const opened = await form(name);
    expect(opened.contains(document.activeElement)).toBe(true);
    await expectAccessible('part');
    press('Keep');
    await waitFor(() =>
      expect([...container.querySelectorAll('.es-error-text')].map((one) => one.textContent)).toEqual(errors),
    );
    const wrong = document.activeElement;
    expect(wrong?.matches('input, textarea')).toBe(true);
    expect(wrong?.closest('fieldset, .es-field')?.textContent).toContain(errors[0]);
    expect(desk.stored.size).toBe(0);
    await expectAccessible('part');
  });

  it('is kept by Enter, with what was filled in, and the focus goes to the panel', async () => {
    const { desk } = await showPanel();
    press('A document I saw');
    const opened = await form('A document I saw');
    type('What is the document called?', 'Impact assessment');
    type('Version (optional)', '1.2');
    fireEvent.input(field('Date on it (optional)'), { target: { value: '2026-05-04' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Seen, cannot share' }));
    fireEvent.submit(opened);
    expect(await screen.findByText('Impact assessment')).toBeTruthy();
    expect([...desk.stored.values()]).toMatchObject([
      {
        kind: 'document',
        name: 'Impact assessment',
        version: '1.2',
        date: '2026-05-04',
        access: 'seen-cannot-share',
        questionIds: ['AAA1'],
      },
    ]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Evidence: Made together'));
    expect(screen.getByText('4 May 2026')).toBeTruthy();
    expect(screen.getByText('Seen, cannot share')).toBeTruthy();
  });

  it('takes an error away as its field is filled in', async () => {
    await showPanel();
    press('My own experience');
    await form('My own experience');
    press('Keep');
    const what = await waitFor(() => {
      const found = field('What did you meet with yourself?');
      expect(descriptionOf(found)).toContain('Say what you met with');
      return found;
    });
    expect(what.getAttribute('aria-invalid')).toBe('true');
    type('What did you meet with yourself?', 'It rang');
    await waitFor(() => expect(screen.queryByText('Say what you met with')).toBeNull());
  });

  it('shows one place a line, and the places one by one once they are kept', async () => {
    await showPanel();
    press('I looked and did not find it');
    await form('I looked and did not find it');
    expect(field('When you looked (optional)').value).toBe('2026-11-02');
    type('What did you look for?', 'Who took part');
    type('Where did you look?', 'The product page\nThe privacy notice');
    press('Keep');
    const places = await screen.findByText(/The product page/);
    expect(places.textContent).toBe('The product page\nThe privacy notice');
  });

  it('says that an address is none', async () => {
    await showPanel();
    press('A web address');
    await form('A web address');
    type('Web address', 'ask the vendor');
    press('Keep');
    expect(await screen.findByText('Give a web address, such as www.example.org/page')).toBeTruthy();
  });

  it('loses nothing when keeping fails', async () => {
    const { desk } = await showPanel();
    press('My own experience');
    await form('My own experience');
    type('What did you meet with yourself?', 'It rang');
    desk.fails = FULL_DISK;
    press('Keep');
    expect((await screen.findByRole('alert')).textContent).toContain('There is no room left on this device');
    expect(field('What did you meet with yourself?').value).toBe('It rang');
    desk.fails = null;
    press('Try again');
    await waitFor(() => expect(desk.stored.size).toBe(1));
  });

  it('warns of names in what is filled in', async () => {
    await showPanel();
    press('A conversation');
    await form('A conversation');
    type('Who did you talk with?', 'Mr Hollis');
    expect(await screen.findByText(/after a title such as Mr, Mrs or Dr/)).toBeTruthy();
  });

  it('is put away, and the focus goes to the panel', async () => {
    const { desk } = await showPanel();
    press('A register');
    await form('A register');
    press('Do not keep this');
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(document.activeElement?.textContent).toBe('Evidence: Made together');
    expect(desk.stored.size).toBe(0);
  });

  it('covers its fields while the page may be listening', async () => {
    const { state, container } = await showPanel([], {}, { covered: true });
    state.openForm('AAA1', 'register');
    await form('A register');
    expect(container.querySelector('input, textarea')).toBeNull();
    expect(button('Keep').disabled).toBe(true);
  });

  it('corrects what was kept', async () => {
    const { desk } = await showPanel(FORMS.slice(0, 1));
    press('Correct it: Document: Data protection impact assessment');
    await form('Correct it');
    expect(field('What is the document called?').value).toBe('Data protection impact assessment');
    type('Version (optional)', '1.3');
    press('Keep');
    await waitFor(() => expect([...desk.stored.values()]).toMatchObject([{ version: '1.3' }]));
    expect(await screen.findByText('1.3')).toBeTruthy();
  });
});
