/** Speech goes by voices on the device only, one text at a time, and is silent at once. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserSpeech, createSpeech } from '../../lib/browser/speech';
import { BRITISH, CLOUD, fakeSpeech, fakeVoice } from '../fixtures/fake-speech';

const FRENCH = fakeVoice('French', 'fr-FR');

/** Lets what was begun come to its first wait. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('reading', () => {
  it('names its voice and that voice’s language, and never leaves the choice to the browser', async () => {
    const { speech, synthesiser } = fakeSpeech(CLOUD, FRENCH, BRITISH);
    const reading = speech.speak('Is it fair?', 'en-GB');
    await settled();
    expect(synthesiser.spoken).toMatchObject([{ text: 'Is it fair?', voice: BRITISH, lang: 'en-GB' }]);
    synthesiser.end();
    expect(await reading).toEqual({ kind: 'ended' });
  });

  it.each([
    [[CLOUD, FRENCH], 'only-remote'],
    [[FRENCH], 'no-voice'],
  ])('hands no word over where no voice on the device can read it', async (voices, why) => {
    const { speech, synthesiser } = fakeSpeech(...voices);
    expect(await speech.speak('Is it fair?', 'en-GB')).toEqual({ kind: 'unavailable', why });
    expect(synthesiser.spoken).toEqual([]);
  });

  it('says so in a browser without speech', async () => {
    const speech = createSpeech(null);
    expect(await speech.speak('Is it fair?', 'en-GB')).toEqual({ kind: 'unavailable', why: 'no-speech' });
    expect(() => speech.stop()).not.toThrow();
  });

  it.each([
    ['canceled', { kind: 'stopped' }],
    ['interrupted', { kind: 'stopped' }],
    ['synthesis-failed', { kind: 'unavailable', why: 'failed' }],
    ['not-allowed', { kind: 'unavailable', why: 'failed' }],
  ])('that ends with "%s" is told as it is', async (error, end) => {
    const { speech, synthesiser } = fakeSpeech(BRITISH);
    const reading = speech.speak('Is it fair?', 'en-GB');
    await settled();
    synthesiser.end(error);
    expect(await reading).toEqual(end);
  });

  it('that the browser throws at is told as failed', async () => {
    const { speech, synthesiser } = fakeSpeech(BRITISH);
    vi.spyOn(synthesiser, 'speak').mockImplementation(() => {
      throw new Error('no sound');
    });
    expect(await speech.speak('Is it fair?', 'en-GB')).toEqual({ kind: 'unavailable', why: 'failed' });
  });
});

describe('voices that come late', () => {
  it('are waited for', async () => {
    const { speech, synthesiser } = fakeSpeech();
    const reading = speech.speak('Is it fair?', 'en-GB');
    await settled();
    expect(synthesiser.spoken).toEqual([]);
    synthesiser.find([BRITISH]);
    await settled();
    expect(synthesiser.spoken).toMatchObject([{ voice: BRITISH }]);
    synthesiser.end();
    expect(await reading).toEqual({ kind: 'ended' });
  });

  it('are not waited for for ever', async () => {
    vi.useFakeTimers();
    const { speech } = fakeSpeech();
    const reading = speech.speak('Is it fair?', 'en-GB');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await reading).toEqual({ kind: 'unavailable', why: 'no-voice' });
  });

  it('read nothing once it was stopped', async () => {
    const { speech, synthesiser } = fakeSpeech();
    const reading = speech.speak('Is it fair?', 'en-GB');
    speech.stop();
    synthesiser.find([BRITISH]);
    expect(await reading).toEqual({ kind: 'stopped' });
    await settled();
    expect(synthesiser.spoken).toEqual([]);
  });
});

describe('stopping', () => {
  it('is silence at once', async () => {
    const { speech, synthesiser } = fakeSpeech(BRITISH);
    const reading = speech.speak('Is it fair?', 'en-GB');
    await settled();
    speech.stop();
    expect(synthesiser.cancelled).toBe(1);
    expect(await reading).toEqual({ kind: 'stopped' });
  });

  it('comes before the next text', async () => {
    const { speech, synthesiser } = fakeSpeech(BRITISH);
    const first = speech.speak('One.', 'en-GB');
    await settled();
    const second = speech.speak('Two.', 'en-GB');
    expect(await first).toEqual({ kind: 'stopped' });
    await settled();
    expect([synthesiser.cancelled, synthesiser.spoken.map(({ text }) => text)]).toEqual([
      1,
      ['One.', 'Two.'],
    ]);
    synthesiser.end();
    expect(await second).toEqual({ kind: 'ended' });
  });

  it('leaves the browser alone when nothing is read', () => {
    const { speech, synthesiser } = fakeSpeech(BRITISH);
    speech.stop();
    expect(synthesiser.cancelled).toBe(0);
  });
});

describe('browserSpeech', () => {
  it('has no speech in a page without it', async () => {
    expect(await browserSpeech({}).speak('Is it fair?', 'en-GB')).toMatchObject({ why: 'no-speech' });
  });

  it('reads by the speech of its page', async () => {
    const { synthesiser } = fakeSpeech(BRITISH);
    const { FakeUtterance } = await import('../fixtures/fake-speech');
    vi.stubGlobal('speechSynthesis', synthesiser);
    vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
    void browserSpeech().speak('Is it fair?', 'en-GB');
    await settled();
    expect(synthesiser.spoken).toMatchObject([{ text: 'Is it fair?', voice: BRITISH }]);
  });
});
