/** Settings as they come back from the browser: what can be believed is kept, field by field. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  MAX_OVERLAY_WIDTH,
  MIN_OVERLAY_WIDTH,
  parseSettings,
  type Settings,
} from '../../lib/app/settings';

const GOOD: Settings = {
  audience: { role: 'care-worker', lived: 'uses-it', interests: 'I was paid for a test.' },
  surface: 'private',
  overlay: { edge: 'left', width: 512.5, collapsed: true },
  language: 'cy',
  englishBeside: true,
  checklist: { id: 'larkshire-council', version: '1.2.0', language: 'en-GB', hash: 'ab'.repeat(32) },
  warned: true,
  lastBackup: {
    at: '2026-11-21T09:00:00.000Z',
    changedAt: '2026-11-20T17:30:00.000Z',
    encrypted: true,
    kind: 'file',
  },
  backupNudgeAfter: '2026-11-22T09:00:00.000Z',
  plainCopyName: 'reply-k7mp.zip',
};

describe('parseSettings', () => {
  it('keeps what is good', () => {
    expect(parseSettings(GOOD)).toEqual(GOOD);
    expect(parseSettings(JSON.parse(JSON.stringify(GOOD)))).toEqual(GOOD);
  });

  const nothing: readonly unknown[] = [undefined, null, 0, '', 'settings', [], [GOOD], {}, () => GOOD];
  it.each(nothing)('gives the defaults for %s', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  const damaged: readonly [string, Record<string, unknown>, Partial<Settings>][] = [
    ['a role that is none', { audience: { ...GOOD.audience, role: 'admin' } }, { audience: null }],
    ['no word of how they know it', { audience: { role: 'other', interests: '' } }, { audience: null }],
    [
      'a book of interests',
      { audience: { ...GOOD.audience, interests: 'x'.repeat(1_001) } },
      { audience: null },
    ],
    ['a surface that is none', { surface: 'PAGE' }, { surface: 'page' }],
    ['an overlay too narrow', { overlay: { ...GOOD.overlay, width: MIN_OVERLAY_WIDTH - 1 } }, {}],
    ['an overlay too wide', { overlay: { ...GOOD.overlay, width: MAX_OVERLAY_WIDTH + 1 } }, {}],
    ['a width that is no number', { overlay: { ...GOOD.overlay, width: Number.NaN } }, {}],
    ['an edge that is none', { overlay: { ...GOOD.overlay, edge: 'top' } }, {}],
    ['half an overlay', { overlay: { edge: 'left' } }, {}],
    ['a language that is none', { language: 'Welsh, please' }, { language: 'en-GB' }],
    ['a wish for English that is no yes', { englishBeside: 1 }, { englishBeside: false }],
    ['a checklist by its name alone', { checklist: 'larkshire-council' }, { checklist: null }],
    ['a checklist with half a hash', { checklist: { ...GOOD.checklist, hash: 'ab' } }, { checklist: null }],
    ['a backup on no day', { lastBackup: { ...GOOD.lastBackup, at: 'yesterday' } }, { lastBackup: null }],
    ['a backup nowhere', { lastBackup: { ...GOOD.lastBackup, kind: 'cloud' } }, { lastBackup: null }],
    ['a reminder for ever', { backupNudgeAfter: 'never' }, { backupNudgeAfter: null }],
    ['a name that is a path', { plainCopyName: '../reply-k7mp.zip' }, { plainCopyName: null }],
    ['a warning that may have been read', { warned: 'yes' }, { warned: false }],
  ];
  it.each(damaged)('falls back for %s, and keeps the other settings', (_what, change, expected) => {
    const overlay = 'overlay' in change ? DEFAULT_SETTINGS.overlay : GOOD.overlay;
    expect(parseSettings({ ...GOOD, ...change })).toEqual({ ...GOOD, overlay, ...expected });
  });

  it('leaves out what it does not know', () => {
    const stored = { ...GOOD, spy: true, audience: { ...GOOD.audience, name: 'A. Person' } };
    expect(parseSettings(stored)).toEqual(GOOD);
  });

  it('cleans the words that a person wrote', () => {
    const audience = { ...GOOD.audience, interests: 'a\u0000b\ud800' };
    expect(parseSettings({ audience }).audience?.interests).toBe('ab\ufffd');
  });

  it('never throws, and what it gives comes back the same', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (audience, surface, overlay) => {
        const settings = parseSettings({ audience, surface, overlay });
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
  });
});
