/** Which voice may read: one on the device, in the right language, or none. */
import { describe, expect, it } from 'vitest';
import { chooseVoice } from '../../lib/app/read-aloud';

const voice = (name: string, lang: string, localService = true, usual = false) => ({
  name,
  lang,
  localService,
  default: usual,
});
const BRITISH = voice('British', 'en-GB');
const AMERICAN = voice('American', 'en-US');
const FRENCH = voice('French', 'fr-FR', true, true);
const CLOUD = voice('Cloud', 'en-GB', false, true);

describe('chooseVoice', () => {
  const cases: readonly [string, readonly ReturnType<typeof voice>[], string | null][] = [
    ['the voice of this very language', [AMERICAN, FRENCH, BRITISH], 'British'],
    ['another voice of the same language', [FRENCH, AMERICAN], 'American'],
    ['a voice on the device and not one that sends the words away', [CLOUD, AMERICAN], 'American'],
    ['the person’s usual voice before others', [BRITISH, voice('Usual', 'en-GB', true, true)], 'Usual'],
    [
      'this very language before the usual voice of another place',
      [voice('Usual', 'en-AU', true, true), BRITISH],
      'British',
    ],
    ['a voice written as some systems write it', [voice('Android', 'en_GB'), AMERICAN], 'Android'],
    ['a voice that names no place', [voice('Plain', 'en'), FRENCH], 'Plain'],
  ];
  it.each(cases)('takes %s', (_what, voices, name) => {
    expect(chooseVoice(voices, 'en-GB')).toEqual({
      kind: 'voice',
      voice: voices.find((one) => one.name === name),
    });
  });

  it.each([
    ['no voice at all', [], 'no-voice'],
    ['only voices of other languages', [FRENCH, voice('Enga', 'enq')], 'no-voice'],
    ['only voices that send the words away', [CLOUD, FRENCH], 'only-remote'],
  ])('takes none where there is %s', (_what, voices, why) => {
    expect(chooseVoice(voices, 'en-GB')).toEqual({ kind: 'none', why });
  });

  it('reads Welsh with no English voice', () => {
    expect(chooseVoice([BRITISH], 'cy')).toEqual({ kind: 'none', why: 'no-voice' });
  });
});
