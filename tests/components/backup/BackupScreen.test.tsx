// @vitest-environment happy-dom
/** The screen of backups: one press makes one, and each part says plainly what it does and does not do. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackupScreen } from '../../../components/backup/BackupScreen';
import type { MadeBackup } from '../../../lib/app/backup';
import { copyInto, type Folders } from '../../../lib/app/folder-copy';
import type { ImportFile } from '../../../lib/app/import-file';
import { type BackupDeps, createBackupStore } from '../../../lib/state/backup';
import { createBackupFolder } from '../../../lib/state/backup-folder';
import type { Safety } from '../../../lib/state/dashboard-safety';
import { createTakeWithMe } from '../../../lib/state/take-with-me';
import { backupWorld } from '../../fixtures/backup-deps';
import { illustrated } from '../../fixtures/backups';
import { type FakeFolder, fakeFolder } from '../../fixtures/fake-folder';
import { cleanup, expectAccessible, press, setEnglish, type } from './set-up';

const MADE: MadeBackup = {
  kind: 'made',
  blob: new Blob(['copy']),
  ending: 'zip',
  reviews: 3,
  pictures: 2,
  picturesApart: true,
  roles: ['commissioner'],
  changedAt: '2026-11-21T09:00:00.000Z',
};
const PASSPHRASE = 'four good words here';
const KEPT: Safety = { kept: false, usedBytes: 1_500_000 };

/** Makes its backup when it is told to: the real one is tested by itself. */
function heldBack(outcome: MadeBackup) {
  let go: () => void = () => undefined;
  const makeBackup: BackupDeps['makeBackup'] = ({ passphrase }, signal, onProgress) =>
    new Promise((resolve) => {
      onProgress({ written: 1, expected: 3 });
      signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
      go = () => resolve({ ...outcome, ending: passphrase === null ? 'zip' : 'zip.age' });
    });
  return { makeBackup, go: () => go() };
}

function show(folder: FakeFolder | null = null, chosen: FakeFolder | null = null) {
  const around = backupWorld();
  const making = heldBack(MADE);
  const deps = { ...around.deps, makeBackup: making.makeBackup };
  const { library, status, settings } = around;
  const port: Folders = {
    choose: async () => chosen,
    kept: async () => folder,
    forget: async () => undefined,
  };
  const folders = createBackupFolder({
    ...deps,
    folders: folder || chosen ? port : null,
    copyInto,
    status,
    settings,
    after: () => () => undefined,
  });
  const deleteEverything = vi.fn();
  const read = vi.fn<ImportFile['read']>(async () => ({ kind: 'locked', wrong: true }));
  const sameBytes = vi.fn(async () => true);
  const take = createTakeWithMe({ ...deps, library, read, sameBytes, deleteEverything });
  render(
    <main>
      <BackupScreen
        backup={createBackupStore(deps)}
        folder={folders}
        take={take}
        status={status}
        safety={KEPT}
        newPassphrase={() => PASSPHRASE}
        importHref="#/import"
      />
    </main>,
  );
  return { ...around, making, folders, take, deleteEverything, read };
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const lock = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));

beforeEach(setEnglish);
afterEach(cleanup);

describe('the screen of backups', () => {
  it('says what uninstalling does, what is used and what the browser has not promised', async () => {
    show();
    expect(
      screen.getByText(/Removing Equal Say, or clearing this browser's data, deletes it all/),
    ).toBeTruthy();
    const where = part('Where your work is');
    expect(where.getByText('Space used: 1.5 MB.')).toBeTruthy();
    expect(where.getByText(/has not promised/)).toBeTruthy();
    expect(screen.getByText('No backup was ever made here.')).toBeTruthy();
    await expectAccessible();
  });

  it('leads to where a backup is brought back, and names both kinds of file', () => {
    show();
    const restore = part('Bring a backup back');
    expect(restore.getByRole('link', { name: 'Bring in files' }).getAttribute('href')).toBe('#/import');
    expect(restore.getByText(/\.zip or \.age/)).toBeTruthy();
  });
});

describe('making a backup', () => {
  it('takes one press, shows how far it is, and says what was saved', async () => {
    const { making, saved } = show();
    press('Make a backup');
    const bar = await screen.findByRole('progressbar');
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['1', '3']);
    making.go();
    await screen.findByText('The backup is made');
    expect(screen.getByText('equal-say-backup-2026-11-22.zip').tagName).toBe('BDI');
    expect(screen.getByText('Reviews in it: 3. Pictures: 2.')).toBeTruthy();
    expect(screen.getByText(/Last backup: 22 Nov 2026, saved as a file/)).toBeTruthy();
    expect(saved).toHaveLength(1);
    await expectAccessible();
  });

  it('no longer counts when the person says that the file is not there', async () => {
    const { making } = show();
    press('Make a backup');
    await screen.findByRole('progressbar');
    making.go();
    await screen.findByRole('button', { name: 'It is not there' });
    expect(screen.getByText(/Last backup: 22 Nov 2026/)).toBeTruthy();
    press('It is not there');
    await screen.findByText(/does not count as a backup\. Make it again/);
    expect(screen.getByText('No backup was ever made here.')).toBeTruthy();
  });

  it('keeps the focus in its part when the button that was pressed goes', async () => {
    const { making } = show();
    screen.getByRole('button', { name: 'Make a backup' }).focus();
    press('Make a backup');
    const stop = await screen.findByRole('button', { name: 'Stop' });
    expect(document.activeElement?.textContent).toBe('Make a backup');
    expect(document.activeElement?.tagName).toBe('H2');
    stop.focus();
    making.go();
    await screen.findByText('The backup is made');
    expect(document.activeElement?.tagName).toBe('H2');
  });

  it('leaves the focus where it is when somebody went elsewhere meanwhile', async () => {
    const { making } = show();
    press('Make a backup');
    await screen.findByRole('progressbar');
    const elsewhere = screen.getByRole('link', { name: 'Bring in files' });
    elsewhere.focus();
    making.go();
    await screen.findByText('The backup is made');
    expect(document.activeElement).toBe(elsewhere);
  });

  it('can be stopped', async () => {
    const { saved } = show();
    press('Make a backup');
    await screen.findByRole('progressbar');
    press('Stop');
    await screen.findByText('Stopped. No file was made.');
    expect(saved).toEqual([]);
  });

  it('asks for a passphrase when only some may open it', async () => {
    const { making, saved } = show();
    lock('Only who knows a passphrase');
    press('Make a locked backup');
    expect(saved).toEqual([]);
    type('Passphrase', PASSPHRASE);
    type('The same passphrase again', PASSPHRASE);
    press('Make a locked backup');
    await screen.findByRole('progressbar');
    making.go();
    await screen.findByText('equal-say-backup-2026-11-22.zip.age');
  });
});

describe('copies in a folder', () => {
  it('are not offered where the browser has none', () => {
    show();
    const copies = part('Keep a copy in a folder');
    expect(copies.queryByRole('button')).toBeNull();
    expect(copies.getByText(/does not let extensions write into a folder/)).toBeTruthy();
  });

  it('begin when a folder is chosen, and say that they are not locked', async () => {
    const chosen = fakeFolder('Stick <b>');
    const { making } = show(null, chosen);
    expect(part('Keep a copy in a folder').getByText(/not locked/)).toBeTruthy();
    press('Choose a folder');
    await screen.findByText('Stick <b>');
    await waitFor(() => expect(screen.getByText(/Making the backup/)).toBeTruthy());
    making.go();
    await screen.findByText('equal-say-backup-2026-11-22.zip');
    expect(chosen.files.size).toBe(1);
    await expectAccessible();
  });

  it('ask by a press when the permission has lapsed', async () => {
    const kept = fakeFolder();
    kept.allows = 'prompt';
    const { folders } = show(kept);
    await folders.load();
    await screen.findByText('The browser wants you to allow this folder again.');
    expect(screen.queryByRole('button', { name: 'Copy now' })).toBeNull();
    kept.allows = 'granted';
    press('Allow it again');
    await screen.findByRole('button', { name: 'Copy now' });
    expect(kept.asked.at(1)).toBe(true);
  });
});

describe('taking everything away', () => {
  async function saved() {
    const shown = show();
    press('Take everything with me');
    press('Make one for me');
    press('Make a locked backup');
    await screen.findByRole('progressbar');
    shown.making.go();
    await screen.findByLabelText('The saved file');
    return shown;
  }
  const choose = () => {
    const file = new File(['x'], 'a.age');
    fireEvent.change(screen.getByLabelText('The saved file'), { target: { files: [file] } });
    type('The passphrase once more', PASSPHRASE);
    press('Check the file');
  };

  it('moves the focus to each step, and offers no deleting before the file was checked', async () => {
    await saved();
    expect(screen.getByText('Step 2 of 3: check the file')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Take it with me');
    expect(screen.queryByRole('button', { name: 'Delete everything here' })).toBeNull();
    await expectAccessible();
  });

  it('says why a file is not enough, and that nothing was deleted', async () => {
    const { deleteEverything } = await saved();
    choose();
    await screen.findByText('Nothing was deleted');
    expect(screen.getByText(/could not be brought back as it is/)).toBeTruthy();
    expect(deleteEverything).not.toHaveBeenCalled();
  });

  it('deletes by a second button only, the first keeps everything', async () => {
    const { deleteEverything, read } = await saved();
    const records = illustrated();
    const [review] = records.assessments;
    if (!review) throw new Error('no review');
    const three = { ...records, assessments: [review, review, review] };
    read.mockResolvedValue({ kind: 'read', records: three, withoutPixels: 0 });
    choose();
    await screen.findByText('The file is whole and opens');
    const buttons = part('Take it with me').getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Keep it here', 'Delete everything here']);
    await expectAccessible();
    press('Delete everything here');
    await waitFor(() => expect(deleteEverything).toHaveBeenCalledOnce());
  });

  it('asks for the file and the passphrase, each by its own words, and for the right passphrase', async () => {
    const { read } = await saved();
    press('Check the file');
    expect(screen.getByText('Choose the saved file first.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('The saved file'));
    const file = new File(['x'], 'a.age');
    fireEvent.change(screen.getByLabelText('The saved file'), { target: { files: [file] } });
    press('Check the file');
    expect(screen.getByText('Type the passphrase first.')).toBeTruthy();
    type('The passphrase once more', 'another one altogether');
    press('Check the file');
    await screen.findByText(/not the passphrase the file was locked with/);
    expect(read).not.toHaveBeenCalled();
    await expectAccessible();
  });

  it('can be given up at every step', async () => {
    await saved();
    press('Stop, and delete nothing');
    expect(screen.getByRole('button', { name: 'Take everything with me' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Take it with me');
  });
});
