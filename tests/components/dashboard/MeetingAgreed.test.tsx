// @vitest-environment happy-dom
/** What each meeting agreed stands by itself: question, answer and note, in the order they are asked. */
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MeetingAgreed } from '../../../components/dashboard/MeetingAgreed';
import { setTexts } from '../../../components/ui/texts';
import type { Meeting } from '../../../lib/domain/meeting';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboard from '../../../locales/en-GB/dashboard.ftl?raw';
import { idOf, meetingOf } from '../../contracts/world';
import { SMALL } from '../../fixtures/review/small-checklist';
import { expectAccessible } from '../review/set-up';

beforeEach(() => setTexts('en-GB', [common, dashboard]));
afterEach(cleanup);

const agreedAt = '2026-03-03T11:00:00.000Z';

function show(meetings: readonly Meeting[]) {
  render(
    <main>
      <h1>Harbour Notes</h1>
      <MeetingAgreed meetings={meetings} checklists={[SMALL]} />
    </main>,
  );
}

it('shows the question, the answer and the note of each meeting that agreed on something', async () => {
  show([
    meetingOf(1, {
      title: 'Tuesday group',
      agreed: {
        ZZZ9: { value: 'partly', note: '', agreedAt },
        AAA2: { value: 'not-enough-information', note: '', agreedAt },
        AAA1: { value: 'no', note: 'Nobody <b>asked</b>.', agreedAt },
      },
    }),
    meetingOf(1, { id: idOf(3_002), title: 'Silent group', agreed: {} }),
  ]);
  const words = (role: string) => screen.getAllByRole(role).map(({ textContent }) => textContent);
  expect(words('term')).toEqual(['Label AAA1', 'Label AAA2', 'ZZZ9']);
  expect(words('definition')).toEqual(['No: Nobody <b>asked</b>.', 'Not enough information', 'Partly']);
  expect(screen.getByRole('heading', { name: 'Tuesday group' })).toBeTruthy();
  expect(document.body.textContent).not.toContain('Silent group');
  await expectAccessible('part');
});

it('is not there when no meeting agreed on anything', () => {
  show([meetingOf(1, { agreed: {} })]);
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
});
