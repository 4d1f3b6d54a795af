// @vitest-environment happy-dom
/** Delete everything: two taps, then what was found, in words that claim no more than that. */
import { render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeleteEverything } from '../../../components/private/DeleteEverything';
import { EverythingDeleted } from '../../../components/private/EverythingDeleted';
import type { WhatIsLeft } from '../../../lib/app/delete-everything';
import { announced, cleanup, expectAccessible, press, setEnglish } from './set-up';

const CLEAN: WhatIsLeft = { databases: [], keys: [], failures: [] };
const NONE = ['No database of Equal Say is left.', 'No setting of Equal Say is left.'];

function show(asked = false, left: WhatIsLeft | Error = CLEAN) {
  const onDelete = vi.fn(() => (left instanceof Error ? Promise.reject(left) : Promise.resolve(left)));
  const onCancel = vi.fn();
  render(
    <main>
      <DeleteEverything asked={asked} onDelete={onDelete} onCancel={onCancel} />
    </main>,
  );
  return { onDelete, onCancel };
}

async function deleteAll(left: WhatIsLeft | Error) {
  const shown = show(true, left);
  press('Yes, delete it all');
  await screen.findByText(/We looked again after deleting/);
  return shown;
}

const title = () => screen.getByRole('heading', { level: 1 });
const words = () => document.body.textContent ?? '';

beforeEach(setEnglish);
afterEach(cleanup);

describe('the two taps', () => {
  it('delete everything, and nothing has to be typed', async () => {
    const { onDelete } = show();
    press('Delete everything');
    expect(onDelete).not.toHaveBeenCalled();
    press('Yes, delete it all');
    expect(onDelete).toHaveBeenCalledOnce();
    expect(await screen.findByText('Everything is deleted')).toBe(title());
  });

  it('need only the second where the first was made elsewhere', () => {
    const { onDelete } = show(true);
    press('Yes, delete it all');
    expect(onDelete).toHaveBeenCalledOnce();
  });

  it('announce the second at once where the first was made elsewhere, and take no focus where it was not', () => {
    show(true);
    expect(document.activeElement).toBe(title());
    expect(title().textContent).toBe('Delete it all?');
    cleanup();
    show();
    expect(document.activeElement).toBe(document.body);
  });

  it('say what goes, before either', async () => {
    show();
    expect(words()).toContain('All reviews, answers and notes in this browser go');
    expect(words()).toContain('Nobody can bring them back.');
    await expectAccessible();
  });

  it.each([false, true])('can be taken back before the last (first tap made elsewhere: %s)', (asked) => {
    const { onDelete, onCancel } = show(asked);
    press('No, keep it');
    expect([onCancel.mock.calls.length, onDelete.mock.calls.length]).toEqual([1, 0]);
  });

  it('are not one double click: where the first was, the second click of it keeps everything', () => {
    show();
    const [first] = screen.getAllByRole('button');
    press('Delete everything');
    const [later] = screen.getAllByRole('button');
    expect([first?.textContent, later?.textContent]).toEqual(['No, keep it', 'No, keep it']);
  });

  it('move the focus to the heading of what comes', async () => {
    show();
    press('Delete everything');
    expect([document.activeElement, title().textContent]).toEqual([title(), 'Delete it all?']);
    press('Yes, delete it all');
    expect([document.activeElement, title().textContent]).toEqual([title(), 'Deleting…']);
    expect(announced()).toEqual(['This can take a minute. Please leave this page open.']);
    await screen.findByText('Everything is deleted');
    expect(document.activeElement).toBe(title());
  });
});

describe('what is shown afterwards', () => {
  it('is that nothing is left, when that was found', async () => {
    await deleteAll(CLEAN);
    for (const line of NONE) expect(screen.getByText(line)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    await expectAccessible();
  });

  it('is each thing that was found, and never that nothing is left', async () => {
    await deleteAll({ databases: ['equal-say'], keys: ['storage.local: settings'], failures: [] });
    expect(title().textContent).toBe('Not everything could be deleted');
    expect(screen.getByText('One database of Equal Say is left:')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
      expect.arrayContaining(['equal-say', 'storage.local: settings']),
    );
    for (const line of NONE) expect(words()).not.toContain(line);
    await expectAccessible();
  });

  it('tells who holds a database, and tries again', async () => {
    const { onDelete } = await deleteAll({
      databases: ['equal-say'],
      keys: [],
      failures: [{ kind: 'held', what: 'equal-say' }],
    });
    expect(words()).toContain('Another window still holds it. Close that window and try again.');
    onDelete.mockResolvedValueOnce(CLEAN);
    press('Try again');
    expect(await screen.findByText('Everything is deleted')).toBe(title());
    expect(onDelete).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['what could not be deleted', { kind: 'not-deleted', what: 'caches', detail: 'Error: disk on fire' }],
    ['what could not be read again', { kind: 'not-read', what: 'IndexedDB', detail: 'Error: disk on fire' }],
  ] as const)('names %s, and does not say that none is left', async (_what, failure) => {
    await deleteAll({ ...CLEAN, failures: [failure] });
    expect(words()).toContain(`${failure.what}:`);
    expect(words()).toContain(failure.detail);
    for (const line of NONE) expect(words()).not.toContain(line);
  });

  it('is that nobody knows, when deleting broke off', async () => {
    await deleteAll(new Error('a bug'));
    expect(title().textContent).toBe('Not everything could be deleted');
    expect(words()).toContain('nobody can say whether anything is left there');
  });

  it.each([CLEAN, { ...CLEAN, databases: ['equal-say'] }])(
    'says what no browser can promise',
    async (left) => {
      await deleteAll(left);
      const section = screen.getByRole('region', { name: 'What no browser can promise' });
      for (const words of [/history/, /list of downloads/, /saved, printed/, /other computers/, /disk/]) {
        expect(section.textContent).toMatch(words);
      }
    },
  );
});

it('every other window says that all is gone, and offers no way on', async () => {
  render(
    <main>
      <EverythingDeleted />
    </main>,
  );
  expect(title().textContent).toBe('Everything was deleted');
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
  await expectAccessible();
});
