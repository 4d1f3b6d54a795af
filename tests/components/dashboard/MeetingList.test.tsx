// @vitest-environment happy-dom
/** The meetings there are can be found, gone on with, and taken away for good after a question. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MeetingList, type MeetingListProps } from '../../../components/dashboard/MeetingList';
import { setTexts } from '../../../components/ui/texts';
import type { ListedMeeting } from '../../../lib/app/ports';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboard from '../../../locales/en-GB/dashboard.ftl?raw';
import { idOf, meetingOf } from '../../contracts/world';
import { FULL, productOf } from '../../fixtures/meeting/fake-ports';
import { expectAccessible } from '../review/set-up';

beforeEach(() => setTexts('en-GB', [common, dashboard]));
afterEach(cleanup);

const LISTED: readonly ListedMeeting[] = [
  {
    meeting: meetingOf(1, { title: 'Tuesday group', heldOn: '2026-05-01', people: 12 }),
    product: productOf(),
  },
  {
    meeting: meetingOf(1, { id: idOf(3_002), title: '', heldOn: '2026-03-03', people: 1 }),
    product: productOf({ name: 'Lantern' }),
  },
];

const listOf = (value: readonly ListedMeeting[]): MeetingListProps['meetings'] => ({ ok: true, value });

function show(meetings = listOf(LISTED)) {
  const onRemove = vi.fn<MeetingListProps['onRemove']>(async (gone) => {
    shown.rerender(
      <main>
        <MeetingList meetings={listOf(LISTED.filter((one) => one !== gone))} onRemove={onRemove} />
      </main>,
    );
    return { ok: true, value: null };
  });
  const shown = render(
    <main>
      <MeetingList meetings={meetings} onRemove={onRemove} />
    </main>,
  );
  return onRemove;
}

const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent);
const REMOVE = 'Remove for good: Meeting held on 3 Mar 2026, Lantern';

it('says each by its name or day, its product and its people, and leads to it', async () => {
  show();
  expect(rows()).toEqual([
    expect.stringMatching(/^Tuesday group Harbour Notes 1 May 2026, 12 people/),
    expect.stringMatching(/^Meeting held on 3 Mar 2026 Lantern 3 Mar 2026, 1 person/),
  ]);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual([
    expect.stringContaining(LISTED[0]?.meeting.id ?? '?'),
    expect.stringContaining(idOf(3_002)),
  ]);
  await expectAccessible('part');
});

it('takes one away only after a question, says so, and puts the focus where the list is', async () => {
  const onRemove = show();
  fireEvent.click(screen.getByRole('button', { name: REMOVE }));
  await screen.findByText(/What each voice said stays/);
  await expectAccessible('part');
  fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(onRemove).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: REMOVE }));
  fireEvent.click(await screen.findByRole('button', { name: 'Remove for good' }));
  await screen.findByText('The meeting was removed for good.');
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(LISTED[1]);
  expect(rows()).toHaveLength(1);
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Meetings so far' })),
  );
});

it('keeps the question open when the store fails, and says why', async () => {
  const onRemove = show();
  onRemove.mockResolvedValueOnce({ ok: false, error: FULL });
  fireEvent.click(screen.getByRole('button', { name: REMOVE }));
  fireEvent.click(await screen.findByRole('button', { name: 'Remove for good' }));
  await screen.findByText('The meeting could not be removed');
  expect(rows()).toHaveLength(2);
});

it('is not there without meetings, and says so when they could not be read', () => {
  show(listOf([]));
  expect(document.body.textContent).toBe('');
  cleanup();
  show({ ok: false, error: FULL });
  expect(document.body.textContent).toContain('The meetings there are could not be read');
});
