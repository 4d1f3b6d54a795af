// @vitest-environment happy-dom
/** What a screen shows of reading aloud, and when it falls silent. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Speech } from '../../lib/app/read-aloud';
import { createReadAloud, type ReadAloud } from '../../lib/state/read-aloud';
import { BRITISH, CLOUD, type FakeSynthesiser, fakeSpeech } from '../fixtures/fake-speech';

/** Stands for the window, whose copy here is not the one that its events name. */
const view = Object.assign(new EventTarget(), { document });
const settled = () => new Promise((resolve) => setTimeout(resolve));
let ended: AbortController;
let synthesiser: FakeSynthesiser;
let readAloud: ReadAloud;

function begin(speech: Speech): void {
  readAloud = createReadAloud({ speech, window: view, signal: ended.signal });
}

beforeEach(() => {
  ended = new AbortController();
  const fake = fakeSpeech(BRITISH);
  synthesiser = fake.synthesiser;
  begin(fake.speech);
});
afterEach(() => {
  ended.abort();
  vi.restoreAllMocks();
});

it('is idle, then speaks a text, then is idle again', async () => {
  expect(readAloud.state.value).toEqual({ kind: 'idle' });
  const reading = readAloud.speak('Is it fair?', 'en-GB');
  expect(readAloud.state.value).toEqual({ kind: 'speaking', text: 'Is it fair?' });
  await settled();
  synthesiser.end();
  await reading;
  expect(readAloud.state.value).toEqual({ kind: 'idle' });
});

it('says of which text, and why, when it cannot be read', async () => {
  begin(fakeSpeech(CLOUD).speech);
  await readAloud.speak('Is it fair?', 'en-GB');
  expect(readAloud.state.value).toEqual({ kind: 'unavailable', text: 'Is it fair?', why: 'only-remote' });
});

it('shows the newer of two texts, whatever the older one comes to', async () => {
  const first = readAloud.speak('One.', 'en-GB');
  const second = readAloud.speak('Two.', 'en-GB');
  await first;
  expect(readAloud.state.value).toEqual({ kind: 'speaking', text: 'Two.' });
  await settled();
  synthesiser.end();
  await second;
  expect(readAloud.state.value).toEqual({ kind: 'idle' });
});

describe('silence', () => {
  const reasons: readonly [string, () => void][] = [
    ['it is stopped', () => readAloud.stop()],
    ['the page is left', () => view.dispatchEvent(new Event('pagehide'))],
    [
      'another tab lies over this one',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
  ];
  it.each(reasons)('comes at once when %s', async (_why, happens) => {
    void readAloud.speak('Is it fair?', 'en-GB');
    await settled();
    happens();
    expect(synthesiser.cancelled).toBe(1);
    expect(readAloud.state.value).toEqual({ kind: 'idle' });
    await settled();
    expect(readAloud.state.value).toEqual({ kind: 'idle' });
  });

  it('does not come when the tab comes into sight', async () => {
    void readAloud.speak('Is it fair?', 'en-GB');
    await settled();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(readAloud.state.value.kind).toBe('speaking');
  });
});
