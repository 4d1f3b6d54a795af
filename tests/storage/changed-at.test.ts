/** Work of an earlier version is work that a backup may lack, although nobody noted then when it was written. */
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createBackupStatus } from '../../lib/state/backup-status';
import { createLibrary } from '../../lib/storage/library';
import { given, valueIn } from '../contracts/world';
import { NOW } from '../fixtures/backup-deps';
import { emptyIndexedDb, freshStore, windowOn } from './fresh-store';
import { buildGolden, goldenOf } from './golden-database';

function statusOf(library: ReturnType<typeof createLibrary>) {
  const kept = { lastBackup: null, backupNudgeAfter: null, plainCopyName: null };
  const settings = { now: signal(kept), change: async () => undefined };
  return createBackupStatus({ library, settings, clock: { now: () => NOW } });
}

describe('when anything was last written', () => {
  it.each([1, 2, 3])(
    'is known of version %i too, so that its work is asked to be copied',
    async (version) => {
      emptyIndexedDb();
      await buildGolden(goldenOf(version));
      const status = statusOf(createLibrary(windowOn(given())));
      await status.refresh();
      expect([status.work.value, status.nudge.value]).toEqual(['never', true]);
    },
  );

  it('is never, where nothing is and nothing was', async () => {
    const library = createLibrary(freshStore());
    expect(valueIn(await library.changedAt())).toBeNull();
    const status = statusOf(library);
    await status.refresh();
    expect([status.work.value, status.nudge.value]).toEqual(['none', false]);
  });
});
