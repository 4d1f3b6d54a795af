// @vitest-environment happy-dom
/** Beginning a meeting: nothing is begun that lacks something, names are of groups, and a failure loses nothing. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MeetingStart, type MeetingStartProps } from '../../../components/together/MeetingStart';
import { countingIds, FULL, idOf, productOf } from '../../fixtures/meeting/fake-ports';
import { SMALL } from '../../fixtures/review/small-checklist';
import { announced, cleanup, expectAccessible, field, press, setEnglish, type } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

function show(changes: Partial<MeetingStartProps> = {}) {
  const onStart = vi.fn<MeetingStartProps['onStart']>(async () => null);
  render(
    <MeetingStart
      checklist={SMALL}
      products={[productOf()]}
      productId={null}
      today="2026-03-03"
      newId={countingIds(0x6000).next}
      onStart={onStart}
      {...changes}
    />,
  );
  return onStart;
}

const begin = () => press('Begin the meeting');

it('begins with the product, the day, the people, the depth and the voices', async () => {
  const onStart = show();
  press('Add a voice');
  await waitFor(() => field('What to call this voice'));
  type('What to call this voice', ' night staff ');
  type('How many people are there?', '12');
  type('Name of the meeting (optional)', 'Tuesday group');
  await expectAccessible('part');
  begin();
  expect(onStart).toHaveBeenCalledExactlyOnceWith({
    id: expect.any(String),
    title: 'Tuesday group',
    heldOn: '2026-03-03',
    people: 12,
    depth: 'must-haves',
    product: { kind: 'existing', productId: idOf(1) },
    voices: [
      { assessmentId: expect.any(String), name: 'night staff', role: 'care-worker', lived: 'uses-it' },
    ],
  });
  await waitFor(() => screen.getByText('Begin the meeting'));
});

it('proposes names of groups, none twice, and never asks for a person’s', async () => {
  show();
  press('Add a voice');
  press('Add a voice');
  await waitFor(() => expect(screen.getAllByLabelText('What to call this voice')).toHaveLength(2));
  const names = screen
    .getAllByLabelText<HTMLInputElement>('What to call this voice')
    .map(({ value }) => value);
  expect(names).toEqual(['Care workers', 'Care workers 2']);
  const [role] = screen.getAllByLabelText('Who they are');
  fireEvent.change(role ?? document.body, { target: { value: 'provider' } });
  await waitFor(() =>
    expect(screen.getAllByLabelText<HTMLInputElement>('What to call this voice')[0]?.value).toBe('Managers'),
  );
});

it('takes a product that is only a name, without any web page', async () => {
  const onStart = show({ products: [] });
  begin();
  await waitFor(() => expect(document.activeElement).toBe(field(/Product’s name/)));
  expect(screen.getByText('Choose the product, or type its name')).toBeTruthy();
  type(/Product’s name/, 'Lantern');
  fireEvent.click(screen.getByLabelText('Only how many hands go up'));
  await waitFor(() => expect(screen.queryByText('Add a voice')).toBeNull());
  begin();
  await waitFor(() => expect(onStart).toHaveBeenCalledTimes(1));
  expect(onStart.mock.calls[0]?.[0]).toMatchObject({
    voices: [],
    product: { kind: 'new', description: { name: 'Lantern', facts: { ai: 'not-sure' } } },
  });
});

it.each([
  ['no voice', () => {}, 'Add at least one voice'],
  ['a voice without a name', () => type('What to call this voice', '  '), 'Give this voice a short name'],
  ['no day', () => type('Date of the meeting', ''), 'Choose the date of the meeting'],
])('with %s nothing is begun, and it says what is missing', async (name, spoil, words) => {
  const onStart = show();
  if (name !== 'no voice') {
    press('Add a voice');
    await waitFor(() => field('What to call this voice'));
  }
  spoil();
  begin();
  await waitFor(() => expect(document.body.textContent).toContain(words));
  expect(onStart).not.toHaveBeenCalled();
});

it('keeps the form and its ids when it could not be begun, and says why', async () => {
  const onStart = show({ productId: idOf(1) });
  onStart.mockResolvedValueOnce(FULL);
  fireEvent.click(screen.getByLabelText('Only how many hands go up'));
  begin();
  await waitFor(() => expect(announced().join()).toContain('The meeting could not be begun'));
  begin();
  await waitFor(() => expect(onStart).toHaveBeenCalledTimes(2));
  expect(onStart.mock.calls[1]).toEqual(onStart.mock.calls[0]);
});
