// @vitest-environment happy-dom
/** Who is reviewing: asked once, changed at any time, and the careful answer is the one that is proposed. */
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WhoAreYou } from '../../../components/review/WhoAreYou';
import type { Audience, Surface } from '../../../lib/app/settings';
import { ROLES, type Role } from '../../../lib/domain/assessment';
import { cleanup, descriptionOf, expectAccessible, press, setEnglish, type } from './set-up';

const NAMES: Record<Role, string> = {
  commissioner: 'Commissioner',
  'care-worker': 'Care worker',
  'person-who-draws-on-care': 'Person who draws on care',
  'family-carer': 'Family carer',
  'charity-reviewer': 'Charity reviewer',
  provider: 'Provider or manager',
  other: 'Somebody else',
};
const PRIVATE: readonly Role[] = ['care-worker', 'person-who-draws-on-care', 'family-carer'];
const OVER = 'Over the vendor’s page';
const TAB = 'In a tab of their own';

function show(initial: Audience | null = null, surface: Surface = 'page') {
  const onDone = vi.fn();
  render(
    <main>
      <WhoAreYou initial={initial} surface={surface} onDone={onDone} />
    </main>,
  );
  return onDone;
}

const pick = (name: string) => fireEvent.click(screen.getByLabelText(name));
const isPicked = (name: string) => screen.getByLabelText<HTMLInputElement>(name).checked;
const goOn = () => press('Save and go on');

beforeEach(setEnglish);
afterEach(cleanup);

it('does not go on before it knows who, says so, and puts the focus on the first answer', async () => {
  const onDone = show();
  goOn();
  expect(onDone).not.toHaveBeenCalled();
  expect(descriptionOf(screen.getByRole('group', { name: 'I am a…' }))).toBe('Choose the one that fits best');
  expect(document.activeElement).toBe(screen.getByLabelText('Commissioner'));
  await expectAccessible();
});

it('gives what was said', () => {
  const onDone = show();
  pick('Charity reviewer');
  pick('I have seen it working');
  type(/^Any link with a vendor/, '  I was paid for a test. ');
  pick(TAB);
  goOn();
  expect(onDone.mock.calls).toEqual([
    [{ role: 'charity-reviewer', lived: 'has-seen-it', interests: 'I was paid for a test.' }, 'private'],
  ]);
});

it.each(ROLES)(
  'proposes for "%s" where reviews usually open: in private for those who may have most to lose',
  (role) => {
    const onDone = show();
    pick(NAMES[role]);
    const usual = PRIVATE.includes(role) ? 'private' : 'page';
    expect([isPicked(OVER), isPicked(TAB)]).toEqual([usual === 'page', usual === 'private']);
    goOn();
    expect(onDone.mock.calls[0]?.[1]).toBe(usual);
  },
);

describe('where reviews open', () => {
  it('stays as the person chose it when they choose another role', () => {
    const onDone = show();
    pick('Care worker');
    pick(OVER);
    pick('Family carer');
    expect(isPicked(OVER)).toBe(true);
    goOn();
    expect(onDone.mock.calls[0]?.[1]).toBe('page');
  });

  const before: readonly [Role, Surface, Role, Surface][] = [
    ['commissioner', 'private', 'commissioner', 'private'],
    ['commissioner', 'private', 'provider', 'private'],
    ['family-carer', 'page', 'family-carer', 'page'],
    ['commissioner', 'page', 'care-worker', 'private'],
    ['care-worker', 'private', 'commissioner', 'page'],
  ];
  it.each(before)('of a %s with "%s" becomes, for a %s, "%s"', (was, surface, role, expected) => {
    const onDone = show({ role: was, lived: 'uses-it', interests: 'none' }, surface);
    pick(NAMES[role]);
    goOn();
    expect(onDone.mock.calls).toEqual([[{ role, lived: 'uses-it', interests: 'none' }, expected]]);
  });
});

it('shows what was said before', () => {
  show({ role: 'provider', lived: 'uses-it', interests: 'I work for one.' });
  expect([isPicked('Provider or manager'), isPicked('I use it, or live with it')]).toEqual([true, true]);
  expect(screen.getByDisplayValue('I work for one.')).toBeTruthy();
});
