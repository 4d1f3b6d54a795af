// @vitest-environment happy-dom
/** Blank forms: numbered boxes for each question in the audience's words, and on every page which form it is. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BlankForm } from '../../../components/paper/BlankForm';
import { PaperScreen } from '../../../components/paper/PaperScreen';
import { CURRENT_CHECKLIST } from '../../../lib/checklists';
import { DEPTHS } from '../../../lib/domain/checklist';
import { FORM_LAYOUTS, type FormKind, formAudiences, paperForm } from '../../../lib/domain/paper-form';
import { cleanup, expectAccessible, press, setEnglish, type, wordsOf } from '../together/set-up';

beforeEach(setEnglish);
afterEach(cleanup);

const { ref } = CURRENT_CHECKLIST;
const MARK = `Co-production and ethics checklist for care technology, version ${ref.version}, ${ref.hash.slice(0, 8)}`;

function show(kind: FormKind, layout: (typeof FORM_LAYOUTS)[number], productName = '') {
  const form = paperForm(CURRENT_CHECKLIST, kind);
  const { container } = render(
    <BlankForm
      form={form}
      layout={layout}
      productName={productName}
      drawPicture={(picture) => <svg data-picture={picture} aria-hidden="true" />}
    />,
  );
  return { form, container };
}

const boxesOf = (element: Element) =>
  [...element.querySelectorAll('.es-boxes')].map((list) => [...list.children].map(wordsOf));

const kinds = DEPTHS.flatMap((depth) =>
  formAudiences(CURRENT_CHECKLIST, depth).flatMap((audience) =>
    FORM_LAYOUTS.map((layout) => [depth, audience, layout] as const),
  ),
);

describe('a form', () => {
  it.each(kinds)(
    '%s, %s, %s: five numbered boxes for every question, and its mark',
    (depth, audience, layout) => {
      const { form, container } = show({ depth, audience }, layout);
      const questions = [...container.querySelectorAll('.es-form__question')];
      expect(questions).toHaveLength(form.items.length);
      questions.forEach((question, at) => {
        const item = form.items[at];
        expect(wordsOf(question)).toMatch(new RegExp(`^${item?.number}\\. `));
        if (!item?.easyRead) expect(wordsOf(question)).toContain(item?.text);
        expect(question.querySelectorAll('.es-box')).toHaveLength(5);
        expect(boxesOf(question)[0]?.map((words) => words.slice(0, 1))).toEqual(['1', '2', '3', '4', '5']);
      });
      const marks = [...container.querySelectorAll('.es-form__mark')].map(wordsOf);
      const draft = 'Draft, not yet co-produced.';
      // Print repeats the head of a sheet on every page; a card has all of its own, as cards are cut apart.
      expect(marks).toEqual(
        layout === 'cards'
          ? Array.from({ length: form.items.length + 1 }, () => `Form ${form.code} ${MARK} ${draft}`)
          : [`Form ${form.code} ${draft}`, MARK],
      );
      expect(container.querySelectorAll('.es-form__head .es-form__mark')).toHaveLength(
        layout === 'cards' ? 0 : 1,
      );
    },
  );

  it('asks who somebody is by bands only, numbered as they are typed, and warns against names', async () => {
    const { container } = show({ depth: 'quick-worker', audience: 'worker' }, 'a4');
    const [roles, lived] = boxesOf(container);
    expect(roles).toEqual([
      '1Commissioner',
      '2Care worker',
      '3Person who draws on care',
      '4Family carer',
      '5Charity reviewer',
      '6Provider or manager',
      '7Somebody else',
    ]);
    expect(lived?.map((words) => words.slice(0, 1))).toEqual(['1', '2', '3']);
    expect(container.textContent).toContain('Please do not write your name');
    expect(container.textContent).toContain('Nothing is sent to the maker of the product.');
    await expectAccessible('part');
  });

  it('has the product’s name where it is known, as the words of somebody else', () => {
    const { container } = show({ depth: 'quick-worker', audience: 'worker' }, 'a4', 'Lantern');
    expect([...container.querySelectorAll('bdi')].map((one) => one.textContent)).toContain('Lantern');
  });

  it('in Easy Read names the thing, shows the picture and says who has not checked it', () => {
    const kind: FormKind = { depth: 'quick-person', audience: 'easy-read' };
    const { container } = show(kind, 'large', 'Lantern');
    expect(container.textContent).toContain('Does Lantern help with something that matters to you?');
    expect(container.textContent).not.toContain('{thing}');
    expect(container.querySelectorAll('[data-picture]')).toHaveLength(10);
    expect(container.textContent).toContain('Not yet checked by people with learning disabilities.');
    expect(boxesOf(container).at(-1)).toEqual(['1Yes', '2A bit', '3No', '4Not sure', '5Not about me']);
  });

  it('in Easy Read without a name says “this tool”, with a capital where a sentence begins', () => {
    const { container } = show({ depth: 'quick-person', audience: 'easy-read' }, 'a4');
    expect(container.textContent).toContain('This tool should help you.');
    expect(container.textContent).toContain('Does this tool help');
  });

  it('lies in fours as cards, and each says which of how many it is', () => {
    const { container } = show({ depth: 'quick-worker', audience: 'worker' }, 'cards');
    const pages = [...container.querySelectorAll('.es-cards')];
    expect(pages.map((page) => page.querySelectorAll('.es-card').length)).toEqual([4, 4, 3]);
    expect(container.textContent).toContain('Card 1 of 11');
    expect(container.textContent).toContain('Card 11 of 11');
  });
});

describe('the screen that prints', () => {
  function showScreen() {
    const [print, onType] = [vi.fn(), vi.fn()];
    render(<PaperScreen checklist={CURRENT_CHECKLIST} productName="Lantern" print={print} onType={onType} />);
    return { print, onType };
  }
  const preview = () => screen.getByRole('region', { name: 'What will be printed' });
  const choose = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });

  it('shows what it prints, and prints', async () => {
    const { print } = showScreen();
    expect(wordsOf(preview())).toContain('Form WW-');
    expect(wordsOf(preview())).toContain('Lantern');
    await expectAccessible('part');
    press('Print');
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('changes the form with every choice, and hands the same form to the typing', async () => {
    const { onType } = showScreen();
    choose('How many questions', 'quick-person');
    await waitFor(() => expect(wordsOf(preview())).toContain('Form PP-'));
    choose('Whose words', 'easy-read');
    await waitFor(() => expect(wordsOf(preview())).toContain('Form PE-'));
    fireEvent.click(screen.getByLabelText('Cards'));
    await waitFor(() => expect(within(preview()).getByText('Card 1 of 11')).toBeTruthy());
    type('Product’s name (optional)', ' ');
    await waitFor(() => expect(wordsOf(preview())).not.toContain('Lantern'));
    press('Type in filled sheets');
    expect(onType).toHaveBeenCalledExactlyOnceWith({ depth: 'quick-person', audience: 'easy-read' });
  });

  it('goes back to the person’s words at a depth that has no Easy Read', async () => {
    showScreen();
    choose('How many questions', 'quick-person');
    await waitFor(() => choose('Whose words', 'easy-read'));
    choose('How many questions', 'full');
    await waitFor(() => expect(wordsOf(preview())).toContain('Form FP-'));
    expect(screen.queryByText('Easy Read')).toBeNull();
  });
});
