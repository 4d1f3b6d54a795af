/** Whatever a store's promise ends in becomes an outcome. */
import { expect, it } from 'vitest';
import { settled } from '../../lib/state/settled';

it('passes outcomes on as they are', async () => {
  expect(await settled(Promise.resolve({ ok: true, value: 1 }))).toEqual({ ok: true, value: 1 });
  expect(await settled(Promise.resolve({ ok: false, error: 'no' }))).toEqual({ ok: false, error: 'no' });
});

it('tells a rejection as a failure of storage, with the words of the browser', async () => {
  const full = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  expect(await settled(Promise.reject(full))).toEqual({
    ok: false,
    error: { kind: 'storage', reason: 'full', detail: 'QuotaExceededError: The quota has been exceeded.' },
  });
  expect(await settled(Promise.reject('odd'))).toEqual({
    ok: false,
    error: { kind: 'storage', reason: 'unavailable', detail: 'odd' },
  });
});
