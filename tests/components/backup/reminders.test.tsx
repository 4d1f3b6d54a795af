// @vitest-environment happy-dom
/** The line at the foot of every page, and the reminder. */
import { render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackupNudge } from '../../../components/backup/BackupNudge';
import { LastBackupLine } from '../../../components/backup/LastBackupLine';
import { SafetyNote } from '../../../components/dashboard/SafetyNote';
import type { LastBackup } from '../../../lib/app/settings';
import type { WorkState } from '../../../lib/state/backup-status';
import { LAST } from '../../fixtures/backup-deps';
import { cleanup, expectAccessible, press, setEnglish } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

describe('the line about the last backup', () => {
  const cases: readonly [LastBackup | null, WorkState, string][] = [
    [null, 'never', 'No backup was ever made here.'],
    [null, 'none', 'No backup was ever made here.'],
    [LAST, 'changed', 'Last backup: 20 Nov 2026, saved as a file. Something has changed since then.'],
    [LAST, 'copied', 'Last backup: 20 Nov 2026, saved as a file. Nothing has changed since then.'],
    [LAST, 'unknown', 'Last backup: 20 Nov 2026, saved as a file.'],
    [{ ...LAST, kind: 'folder' }, 'unknown', 'Last backup: 20 Nov 2026, in your folder.'],
  ];
  it.each(cases)('for %j and %s says what is known', (last, work, words) => {
    render(<LastBackupLine last={last} work={work} href={null} />);
    expect(document.body.textContent?.trim()).toBe(words);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('stands in the note at the foot of the page, with the way to make one', () => {
    const backup = { last: LAST, work: 'changed', href: '#/backup' } as const;
    render(<SafetyNote safety={null} checklistVersion="0.2.0" backup={backup} />);
    expect(screen.getByText(/Last backup: 20 Nov 2026/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Backup' }).getAttribute('href')).toBe('#/backup');
  });
});

describe('the reminder', () => {
  it('says what is at risk, leads to the backup, and can be put off', async () => {
    const onLater = vi.fn();
    render(<BackupNudge never trouble={null} href="#/backup" onLater={onLater} />);
    expect(screen.getByText(/Nothing here has been copied yet/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to backup' }).getAttribute('href')).toBe('#/backup');
    await expectAccessible('part');
    press('Remind me in a day');
    expect(onLater).toHaveBeenCalledOnce();
  });

  it('says that copies to the folder have stopped', () => {
    render(<BackupNudge never={false} trouble="lapsed" href="#/backup" onLater={() => undefined} />);
    expect(screen.getByText(/You have worked since the last backup/)).toBeTruthy();
    expect(screen.getByText(/the browser wants to be asked again/)).toBeTruthy();
  });

  it('says that the folder did not take the last copy', () => {
    render(<BackupNudge never={false} trouble="failed" href="#/backup" onLater={() => undefined} />);
    expect(screen.getByText(/The last copy to your folder failed/)).toBeTruthy();
  });
});
