/** Is there work without a copy, and who is reminded when. */
import { describe, expect, it } from 'vitest';
import type { BackupSettings } from '../../lib/state/backup-status';
import { createBackupStatus } from '../../lib/state/backup-status';
import { backupWorld, keptSettings, LAST, NOW } from '../fixtures/backup-deps';

const CHANGED = '2026-11-21T09:00:00.000Z';

async function statusWith(part: Partial<BackupSettings>, changedAt: string | null = CHANGED) {
  const settings = keptSettings(part);
  const library = { changedAt: async () => ({ ok: true, value: changedAt }) as const };
  const status = createBackupStatus({ library, settings, clock: { now: () => NOW } });
  const before = status.work.value;
  await status.refresh();
  return { status, settings, before };
}

describe('the work here', () => {
  it('is not known before the store was asked, nor when it does not say', async () => {
    const { before } = await statusWith({ lastBackup: LAST });
    expect(before).toBe('unknown');
    const broken = createBackupStatus({
      library: { changedAt: () => Promise.reject(new Error('gone')) },
      settings: keptSettings(),
      clock: { now: () => NOW },
    });
    await broken.refresh();
    expect(broken.work.value).toBe('unknown');
    expect(broken.nudge.value).toBe(false);
  });

  const cases: readonly [string, Partial<BackupSettings>, string | null, string, boolean][] = [
    ['nothing was ever written', {}, null, 'none', false],
    ['there never was a copy', {}, CHANGED, 'never', true],
    ['it changed after the last copy', { lastBackup: LAST }, CHANGED, 'changed', true],
    [
      'the last copy has all of it',
      { lastBackup: { ...LAST, changedAt: CHANGED } },
      CHANGED,
      'copied',
      false,
    ],
    [
      'it changed within a day of the last copy',
      { lastBackup: { ...LAST, at: '2026-11-21T11:00:00.000Z' } },
      CHANGED,
      'changed',
      false,
    ],
    [
      'somebody asked for a day of quiet',
      { backupNudgeAfter: '2026-11-22T10:00:01.000Z' },
      CHANGED,
      'never',
      false,
    ],
    ['that day is over', { backupNudgeAfter: '2026-11-22T10:00:00.000Z' }, CHANGED, 'never', true],
  ];
  it.each(cases)('is told and reminded of when %s', async (_when, settings, changedAt, work, nudge) => {
    const { status } = await statusWith(settings, changedAt);
    expect(status.work.value).toBe(work);
    expect(status.nudge.value).toBe(nudge);
  });

  it('gives a day of quiet when it is asked to', async () => {
    const { status, settings } = await statusWith({});
    await status.later();
    expect(status.nudge.value).toBe(false);
    expect(settings.now.value.backupNudgeAfter).toBe('2026-11-23T10:00:00.000Z');
  });

  it('is copied once a copy is made, until the next change', async () => {
    const { library, status } = backupWorld();
    await status.refresh();
    expect(status.work.value).toBe('never');
    await status.made({ ...LAST, changedAt: CHANGED });
    expect(status.work.value).toBe('copied');
    library.change('2026-11-22T09:59:00.000Z');
    await status.refresh();
    expect(status.work.value).toBe('changed');
  });

  it('believes the latest answer when an earlier one comes late', async () => {
    const answers: ((value: string) => void)[] = [];
    const library = {
      changedAt: () =>
        new Promise<{ ok: true; value: string }>((resolve) => {
          answers.push((value) => resolve({ ok: true, value }));
        }),
    };
    const settings = keptSettings({ lastBackup: { ...LAST, changedAt: 'b' } });
    const status = createBackupStatus({ library, settings, clock: { now: () => NOW } });
    const [one, other] = [status.refresh(), status.refresh()];
    answers[1]?.('b');
    answers[0]?.('a');
    await Promise.all([one, other]);
    expect(status.work.value).toBe('copied');
  });
});
