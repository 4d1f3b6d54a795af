// @vitest-environment happy-dom
/** Read aloud: one button that reads and stops, is silent when its text goes, and says why where it cannot. */
import { render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ReadAloudButton } from '../../../components/private/ReadAloudButton';
import { createReadAloud } from '../../../lib/state/read-aloud';
import { BRITISH, CLOUD, fakeSpeech, fakeVoice } from '../../fixtures/fake-speech';
import { announced, cleanup, expectAccessible, press, setEnglish } from './set-up';

let ended: AbortController;

function readerWith(...voices: readonly SpeechSynthesisVoice[]) {
  const { speech, synthesiser } = fakeSpeech(...voices);
  return { synthesiser, readAloud: createReadAloud({ speech, window, signal: ended.signal }) };
}

const question = (reader: ReturnType<typeof readerWith>, text: string) => (
  <ReadAloudButton readAloud={reader.readAloud} text={text} language="en-GB" />
);

beforeEach(() => {
  setEnglish();
  ended = new AbortController();
});
afterEach(() => {
  cleanup();
  ended.abort();
});

it('reads its text, and stops when pressed again', async () => {
  const reader = readerWith(BRITISH);
  render(question(reader, 'Is it fair?'));
  press('Read aloud');
  await waitFor(() =>
    expect(reader.synthesiser.spoken).toMatchObject([{ text: 'Is it fair?', voice: BRITISH }]),
  );
  press('Stop reading');
  expect(reader.synthesiser.cancelled).toBe(1);
  expect(await screen.findByRole('button', { name: 'Read aloud' })).toBeTruthy();
  await expectAccessible('part');
});

it('is ready again when the text is over', async () => {
  const reader = readerWith(BRITISH);
  render(question(reader, 'Is it fair?'));
  press('Read aloud');
  await waitFor(() => expect(reader.synthesiser.spoken).toHaveLength(1));
  reader.synthesiser.end();
  expect(await screen.findByRole('button', { name: 'Read aloud' })).toBeTruthy();
});

it.each([
  ['This device has no voice for this language.', [fakeVoice('French', 'fr-FR')]],
  ['This browser has only voices that send the words away to be read.', [CLOUD]],
])('says why not: %s', async (why, voices) => {
  const reader = readerWith(...voices);
  render(question(reader, 'Is it fair?'));
  expect(announced()).toEqual(['']);
  press('Read aloud');
  await waitFor(() => expect(announced().join()).toContain(why));
  expect(reader.synthesiser.spoken).toEqual([]);
});

it('is silent when the next question comes', async () => {
  const reader = readerWith(BRITISH);
  const { rerender } = render(question(reader, 'One?'));
  press('Read aloud');
  await waitFor(() => expect(reader.synthesiser.spoken).toHaveLength(1));
  rerender(question(reader, 'Two?'));
  await waitFor(() => expect(reader.synthesiser.cancelled).toBe(1));
  expect(screen.getByRole('button', { name: 'Read aloud' })).toBeTruthy();
});

it('is silent when its screen goes', async () => {
  const reader = readerWith(BRITISH);
  const { unmount } = render(question(reader, 'One?'));
  press('Read aloud');
  await waitFor(() => expect(reader.synthesiser.spoken).toHaveLength(1));
  unmount();
  expect(reader.synthesiser.cancelled).toBe(1);
});

it('leaves another text alone that is being read', async () => {
  const reader = readerWith(BRITISH);
  const { rerender } = render([question(reader, 'One?'), question(reader, 'Two?')]);
  const [first] = screen.getAllByRole('button', { name: 'Read aloud' });
  first?.click();
  await waitFor(() => expect(reader.synthesiser.spoken).toMatchObject([{ text: 'One?' }]));
  expect(screen.getAllByRole('button').map((button) => button.textContent?.slice(2))).toEqual([
    'Stop reading',
    'Read aloud',
  ]);
  rerender([question(reader, 'One?')]);
  expect(reader.synthesiser.cancelled).toBe(0);
});

it('names what it reads where several texts can be read', () => {
  const { readAloud } = readerWith(BRITISH);
  render(<ReadAloudButton readAloud={readAloud} text="Is it fair?" language="en-GB" of="Fairness" />);
  expect(screen.getByRole('button', { name: 'Read aloud: Fairness' })).toBeTruthy();
});
