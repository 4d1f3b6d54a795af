/** Locking goes to a worker, and to the page itself where there is none. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Locking, lockingHere } from '../../lib/app/locking';
import { serveLocking } from '../../lib/app/locking-desk';
import { createLocking, type LockWorker } from '../../lib/browser/locking-worker';

const PASSPHRASE = 'correct horse battery staple';

/** A worker's events, without its thread. @param work what it does with a message */
function fakeWorker(work: (asked: unknown, answer: (data: unknown) => void) => void) {
  const events = new EventTarget();
  const terminate = vi.fn();
  const answer = (data: unknown) => events.dispatchEvent(new MessageEvent('message', { data }));
  const worker: LockWorker = {
    terminate,
    postMessage: (asked: unknown) => work(asked, answer),
    addEventListener: (type: string, listener: EventListenerOrEventListenerObject) =>
      events.addEventListener(type, listener),
  };
  return { worker, terminate, fail: () => events.dispatchEvent(new Event('error')) };
}

function watch(signal = new AbortController().signal) {
  return { signal, onPart: vi.fn() };
}

/** Counts what is done on the page after all. */
function onPage() {
  const here: Locking = { lock: vi.fn(lockingHere.lock), unlock: vi.fn(lockingHere.unlock) };
  return here;
}

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => void queueMicrotask(() => run(0)));
});

describe('locking in a worker', () => {
  it('locks and opens there, and ends each worker', async () => {
    const here = onPage();
    const workers: ReturnType<typeof fakeWorker>[] = [];
    const { lock, unlock } = createLocking(() => {
      const one = fakeWorker((asked, answer) => void serveLocking(asked, answer));
      workers.push(one);
      return one.worker;
    }, here);
    const locked = await lock(new Blob(['a copy']), PASSPHRASE, 4, watch());
    expect(await locked.slice(0, 21).text()).toBe('age-encryption.org/v1');
    const opened = await unlock(locked, PASSPHRASE, watch());
    expect(opened.kind === 'open' && (await opened.blob.text())).toBe('a copy');
    expect(await unlock(locked, 'another one', watch())).toEqual({ kind: 'wrong' });
    expect(workers.map(({ terminate }) => terminate.mock.calls.length)).toEqual([1, 1, 1]);
    expect([here.lock, here.unlock].map((one) => vi.mocked(one).mock.calls.length)).toEqual([0, 0]);
  });

  it('tells how far it is', async () => {
    const { worker } = fakeWorker((_asked, answer) => {
      answer({ kind: 'part', part: 0.5 });
      answer({ kind: 'damaged' });
    });
    const watched = watch();
    await createLocking(() => worker).unlock(new Blob(), PASSPHRASE, watched);
    expect(watched.onPart.mock.calls).toEqual([[0.5]]);
  });

  it('stops at once, by ending the worker', async () => {
    const { worker, terminate } = fakeWorker(() => undefined);
    const here = onPage();
    const stop = new AbortController();
    const working = createLocking(() => worker, here).lock(new Blob(), PASSPHRASE, 4, watch(stop.signal));
    stop.abort();
    await expect(working).rejects.toBe(stop.signal.reason);
    expect(terminate).toHaveBeenCalledOnce();
    expect(here.lock).not.toHaveBeenCalled();
  });
});

describe('where no worker is to be had', () => {
  const refused = () => {
    throw new DOMException('no workers here', 'SecurityError');
  };
  const broken = () => {
    const { worker, fail } = fakeWorker(() => queueMicrotask(fail));
    return worker;
  };
  const foreign = () => fakeWorker((_asked, answer) => answer('hello')).worker;
  const failing = () => fakeWorker((_asked, answer) => answer({ kind: 'failed', detail: 'x' })).worker;
  it.each([
    ['is refused', refused],
    ['does not load', broken],
    ['answers something else', foreign],
    ['cannot do it', failing],
  ])('and one %s, the page does it after it was drawn', async (_what, start) => {
    const here = onPage();
    const drawn = vi.fn((run: FrameRequestCallback) => void queueMicrotask(() => run(0)));
    vi.stubGlobal('requestAnimationFrame', drawn);
    const { lock, unlock } = createLocking(start, here);
    const locked = await lock(new Blob(['a copy']), PASSPHRASE, 4, watch());
    expect((await unlock(locked, PASSPHRASE, watch())).kind).toBe('open');
    expect(drawn).toHaveBeenCalledTimes(2);
    expect(here.lock).toHaveBeenCalledOnce();
    expect(here.unlock).toHaveBeenCalledOnce();
  });
});
