// @vitest-environment happy-dom
/** A voice's answer in a meeting: what its "no" rests on, its evidence, and not wanting to answer. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MeetingScreen } from '../../../components/together/MeetingScreen';
import { countingIds } from '../../fixtures/meeting/fake-ports';
import { COUNCIL, NIGHT, openMeeting } from '../../fixtures/meeting/open-meeting';
import { announced, cleanup, expectAccessible, setEnglish } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

async function show() {
  const { ports, state } = await openMeeting();
  const nothing = () => undefined;
  const { next } = countingIds(0x5000);
  render(<MeetingScreen state={state} newId={next} onReview={nothing} onResult={nothing} />);
  return { ports, state };
}

/** Everything of one voice; COUNCIL only read about the product, NIGHT uses it. */
function row(voice: string) {
  const found = document.querySelector<HTMLElement>(`[data-voice="${voice}"]`);
  if (!found) throw new Error(`${voice} has no row`);
  return within(found);
}
const answer = (voice: string, value: string) =>
  fireEvent.click(row(voice).getByRole('radio', { name: new RegExp(`^${value},`) }));

it('asks a voice that only read about the product what its "no" rests on, and no other voice', async () => {
  const { ports, state } = await show();
  answer(COUNCIL, 'No');
  answer(NIGHT, 'No');
  const basis = await waitFor(() => row(COUNCIL).getByLabelText('What does this “no” rest on?'));
  fireEvent.input(basis, { target: { value: 'their contract says so' } });
  expect(row(NIGHT).queryByLabelText('What does this “no” rest on?')).toBeNull();
  await state.flush();
  expect(ports.review(COUNCIL)?.answers.AAA1).toMatchObject({
    value: 'no',
    reason: 'their contract says so',
  });
});

it('offers such a voice "not enough information" instead', async () => {
  const { ports, state } = await show();
  answer(COUNCIL, 'No');
  fireEvent.click(
    await waitFor(() => row(COUNCIL).getByRole('button', { name: /^Change to .*: the council$/ })),
  );
  await state.flush();
  expect(ports.review(COUNCIL)?.answers.AAA1?.value).toBe('not-enough-information');
});

it('takes the evidence of each answer, folded, as a step of undo', async () => {
  const { ports, state } = await show();
  answer(COUNCIL, 'Yes');
  const group = await waitFor(() => row(COUNCIL).getByText('How strong is the evidence?').closest('details'));
  expect(group?.open).toBe(false);
  state.visit(COUNCIL, 'AAA1');
  const [strongest] = group?.querySelectorAll('input[type="radio"]') ?? [];
  fireEvent.click(strongest ?? document.body);
  await state.flush();
  const judged = ports.review(COUNCIL)?.answers.AAA1?.strength;
  expect(judged).not.toBeNull();
  state.undo();
  await state.flush();
  expect(ports.review(COUNCIL)?.answers.AAA1).toMatchObject({ value: 'yes', strength: null });
  state.redo();
  await state.flush();
  expect(ports.review(COUNCIL)?.answers.AAA1?.strength).toBe(judged);
  await expectAccessible('part');
});

it('lets a voice not answer, and answer after all', async () => {
  const { ports, state } = await show();
  fireEvent.click(row(NIGHT).getByRole('button', { name: /^I do not want to answer ?: night staff$/ }));
  const after = await waitFor(() =>
    row(NIGHT).getByRole('button', { name: /^Answer it after all ?: night staff$/ }),
  );
  expect(ports.review(NIGHT)?.declined).toEqual(['AAA1']);
  expect(ports.review(COUNCIL)?.declined).toEqual([]);
  fireEvent.click(after);
  await waitFor(() => row(NIGHT).getByRole('button', { name: /^I do not want to answer ?: night staff$/ }));
  await state.flush();
  expect(ports.review(NIGHT)?.declined).toEqual([]);
});

it('says beside the voice when that cannot be saved', async () => {
  const { ports } = await show();
  ports.failNext('amend');
  fireEvent.click(row(NIGHT).getByRole('button', { name: /^I do not want to answer ?: night staff$/ }));
  await waitFor(() => expect(row(NIGHT).getByRole('alert').textContent).not.toBe(''));
  expect(announced().length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: /^Answer it after all ?: night staff$/ })).toBeNull();
});
