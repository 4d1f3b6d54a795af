// @vitest-environment happy-dom
/** Bringing files in: first what would be done, then, if the person agrees, what was done; and back again. */
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportScreen } from '../../../components/dashboard/ImportScreen';
import { setTexts } from '../../../components/ui/texts';
import { createImportFile, type ImportFile } from '../../../lib/app/import-file';
import type { Failure } from '../../../lib/app/ports';
import { createImportStore } from '../../../lib/state/dashboard-import';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboardTexts from '../../../locales/en-GB/dashboard.ftl?raw';
import importTexts from '../../../locales/en-GB/import.ftl?raw';
import { FILE_CHECKS } from '../../fixtures/checklists/sha256';
import { createFakeImportFile, differenceOf, planOf } from '../../fixtures/fake-import-file';
import { NO_RECORDS, reviewOf } from '../../fixtures/records/builders';
import { jsonOf } from '../../fixtures/records/files';
import { cleanup, expectAccessible } from '../review/set-up';

const FULL: Failure = { kind: 'storage', reason: 'full', detail: 'no room' };

beforeEach(() => setTexts('en-GB', [common, dashboardTexts, importTexts]));
afterEach(cleanup);

function show<Import extends ImportFile>(importFile: Import) {
  const imports = createImportStore({ importFile, announce: () => {}, onBroughtIn: () => {} });
  render(
    <main>
      <ImportScreen imports={imports} questionLabel={(id) => `Label of ${id}`} />
    </main>,
  );
  const choose = (...files: readonly File[]) =>
    fireEvent.change(screen.getByLabelText('Choose files'), { target: { files } });
  const chooseNamed = (...names: readonly string[]) => choose(...names.map((name) => new File(['x'], name)));
  return { imports, importFile, choose, chooseNamed };
}
const news = () => screen.getAllByRole('status').map((element) => element.textContent);
const confirmButton = () => screen.findByRole('button', { name: /^Bring in what is new/ });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the import screen', () => {
  it('begins with a picker of files and one of folders, and what they take', async () => {
    show(createFakeImportFile());
    expect(screen.getByLabelText('Choose files')).toMatchObject({
      multiple: true,
      accept: '.json,.jsonl,.zip,.age',
    });
    expect(screen.getByLabelText('Choose a folder').hasAttribute('webkitdirectory')).toBe(true);
    expect(screen.queryByRole('button', { name: /^Bring/ })).toBeNull();
    await expectAccessible();
  });

  it('says what files would do, and writes only once the person agrees', async () => {
    const { chooseNamed, importFile } = show(createFakeImportFile());
    chooseNamed('a.json', 'b.json');
    const button = await confirmButton();
    expect(button.textContent).toBe('Bring in what is new from 2 files');
    expect(screen.getAllByText('1 review is new')).toHaveLength(2);
    expect(news()).toContain('Files ready to bring in: 2. Locked: 0. Not possible: 0.');
    expect(importFile.calls.some((call) => call.startsWith('bringIn'))).toBe(false);
    await expectAccessible();
    fireEvent.click(button);
    await screen.findByText('This is what was done with 2 files.');
    expect(document.activeElement?.textContent).toBe('Bring in files');
    expect(news()).toContain('The files were brought in.');
    expect(screen.getByRole('link', { name: 'See your reviews' }).getAttribute('href')).toBe('#/');
    expect(screen.queryByRole('button', { name: /^Bring/ })).toBeNull();
    await expectAccessible();
  });

  it('takes it back when asked, and says so', async () => {
    const { chooseNamed } = show(createFakeImportFile());
    chooseNamed('a.json');
    fireEvent.click(await confirmButton());
    fireEvent.click(await screen.findByRole('button', { name: 'Take it back' }));
    await screen.findByText('Everything here is as it was before.');
    expect(news()).toContain('What was brought in was taken back.');
    expect(document.activeElement?.textContent).toBe('Bring in files');
    expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
    await expectAccessible();
  });

  it('says why it cannot be taken back', async () => {
    const { chooseNamed, importFile } = show(createFakeImportFile());
    importFile.failures.undo = { kind: 'refused', detail: 'changed' };
    chooseNamed('a.json');
    fireEvent.click(await confirmButton());
    fireEvent.click(await screen.findByRole('button', { name: 'Take it back' }));
    expect((await screen.findByText(/Something of it was changed/)).textContent).toContain(
      'nothing was taken back',
    );
    await expectAccessible();
  });

  it('offers nothing to take back when nothing was changed', async () => {
    const { chooseNamed, importFile } = show(createFakeImportFile());
    importFile.bringIn = async () => ({
      ok: true,
      value: { plans: [planOf({ fate: 'same' })], undo: { records: 0, token: {} } },
    });
    chooseNamed('a.json');
    fireEvent.click(await confirmButton());
    await screen.findByText('This is what was done with 1 file.');
    expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
  });

  it('says of a file whose content is all here that there is nothing to bring in', async () => {
    const { chooseNamed, importFile } = show(createFakeImportFile());
    importFile.plans['a.json'] = planOf({ fate: 'same' });
    chooseNamed('a.json');
    await screen.findByText(/Everything this file could add is here already/);
    expect(screen.getByText(/There is nothing to bring in: everything these files/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Bring/ })).toBeNull();
  });

  it('names what is wrong with each file and what to do, beside a file that is well', async () => {
    const library = {
      planImport: async () => ({ ok: true, value: [planOf()] }) as const,
      importRecords: () => Promise.reject(new Error('not asked for')),
      undoImport: () => Promise.reject(new Error('not asked for')),
    };
    const { choose } = show(createImportFile(library, FILE_CHECKS, async () => ({ kind: 'not-packed' })));
    choose(
      new File(['{"a": 1}'], 'theirs.json'),
      new File(['{"format":"equal-say","formatVersion":9}'], 'tomorrow.json'),
      new File([jsonOf(reviewOf()).slice(0, 300)], 'half.json'),
      new File([jsonOf(reviewOf()).replace('"partly"', '"perhaps"')], 'changed.json'),
      new File([jsonOf(reviewOf())], 'review.json'),
    );
    await confirmButton();
    for (const words of [
      /JSON from another program/,
      /made by a newer Equal Say \(file format 9\)/,
      /Update Equal Say in this browser/,
      /ends in the middle/,
      /one of its values is not one that Equal Say knows/,
    ]) {
      expect(screen.getByText(words)).toBeTruthy();
    }
    expect(screen.getByText(/assessments\[0\]\.answers\.PUR1\.value/)).toBeTruthy();
    expect(screen.getAllByText('Nothing was changed.')).toHaveLength(4);
    expect(news()).toContain('Files ready to bring in: 1. Locked: 0. Not possible: 4.');
    await expectAccessible();
  });

  it('says what the store refused, and can be tried again', async () => {
    const { chooseNamed, importFile } = show(createFakeImportFile());
    importFile.failures.bringIn = FULL;
    chooseNamed('a.json');
    fireEvent.click(await confirmButton());
    await screen.findByText('Nothing was brought in');
    expect(screen.getByText(/There is no room left/)).toBeTruthy();
    expect(screen.getByText(/Nothing was changed here/)).toBeTruthy();
    fireEvent.click(await confirmButton());
    await screen.findByText('This is what was done with 1 file.');
  });

  it('says when the files could not be compared, and compares them again', async () => {
    const { chooseNamed, importFile } = show(createFakeImportFile());
    importFile.failures.plan = FULL;
    chooseNamed('a.json');
    await screen.findByText('What the files would do could not be worked out');
    press('Try again');
    await confirmButton();
  });

  it('asks for the passphrase of each locked file, and says when it is wrong', async () => {
    const { chooseNamed, importFile } = show(createFakeImportFile());
    importFile.readings['all.age'] = (passphrase) =>
      passphrase === 'sesame'
        ? { kind: 'read', records: NO_RECORDS, withoutPixels: 0 }
        : { kind: 'locked', wrong: passphrase !== null };
    chooseNamed('all.age');
    const field = await screen.findByLabelText('Passphrase of all.age');
    expect(field).toHaveProperty('type', 'password');
    expect(news()).toContain('Files ready to bring in: 0. Locked: 1. Not possible: 0.');
    await expectAccessible();
    press('Open all.age');
    expect((await screen.findByRole('alert')).textContent).toBe('Type the passphrase first.');
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'open' } });
    press('Open all.age');
    expect((await screen.findByText(/does not open it/)).getAttribute('role')).toBe('alert');
    const again = screen.getByLabelText('Passphrase of all.age');
    expect(again.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(again);
    fireEvent.input(again, { target: { value: 'sesame' } });
    press('Open all.age');
    await confirmButton();
    expect(screen.queryByLabelText('Passphrase of all.age')).toBeNull();
    expect(document.activeElement?.textContent).toBe('all.age');
  });

  it('shows both answers to a question, and brings in the file’s when that is chosen', async () => {
    const { chooseNamed, importFile } = show(createFakeImportFile());
    importFile.plans['a.json'] = planOf({ fate: 'conflict', conflicts: ['PUR1'] }, [differenceOf()]);
    chooseNamed('a.json');
    await screen.findByText('PUR1 Label of PUR1: you choose below which answer stays');
    expect(screen.queryByText(/Everything this file could add/)).toBeNull();
    expect(screen.queryByRole('button', { name: /^Bring/ })).toBeNull();
    expect(screen.queryByText(/There is nothing to bring in/)).toBeNull();
    expect(screen.getByText(/^Nothing is chosen yet: what is here stays/)).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Take the file’s'));
    expect((await confirmButton()).textContent).toBe('Bring in what is new');
    expect(screen.queryByText(/^Nothing is chosen yet/)).toBeNull();
    fireEvent.click(await confirmButton());
    await screen.findByText(/For 1 question the file’s answer took the place/);
    expect(importFile.settled.size).toBe(1);
  });

  it('names what was not read, with marks of direction kept to the name', async () => {
    const { imports } = show(createFakeImportFile());
    const path = 'folder/\u202enosj.exe';
    await imports.add({ files: [], passedOver: [{ path, why: 'kind' }], morePassedOver: 3 });
    const name = await screen.findByText(path);
    expect(name.tagName).toBe('BDI');
    expect(name.parentElement?.textContent).toContain('its name does not end in .json');
    expect(screen.getByText('4 files were not read')).toBeTruthy();
    expect(screen.getByText('and 3 more')).toBeTruthy();
    await expectAccessible();
  });

  it('draws a hundred files of a folder at once, and more when asked', async () => {
    const { chooseNamed } = show(createFakeImportFile());
    chooseNamed(...Array.from({ length: 130 }, (_, at) => `${at}.json`));
    await confirmButton();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(100);
    press('Show 30 more files');
    await vi.waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(130));
    expect(document.activeElement?.textContent).toBe('100.json');
  });

  it('tells how many files of all are read, and stops them all', async () => {
    const { chooseNamed, importFile } = show(createFakeImportFile());
    const signals: AbortSignal[] = [];
    importFile.readings['slow.json'] = (_, signal) => {
      signals.push(signal);
      return new Promise(() => {});
    };
    chooseNamed('a.json', 'slow.json', 'c.json');
    const bar = await screen.findByRole('progressbar', { name: 'Read: 1 of 3 files' });
    expect(bar).toMatchObject({ value: 1, max: 3 });
    expect(screen.getByRole('progressbar', { name: 'Reading slow.json' })).toBeTruthy();
    await expectAccessible();
    press('Stop, and clear the list');
    await vi.waitFor(() => expect(screen.queryByText('slow.json')).toBeNull());
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(document.activeElement?.textContent).toBe('Bring in files');
  });

  it('takes a file off the list and keeps the keyboard’s place', async () => {
    const { chooseNamed } = show(createFakeImportFile());
    chooseNamed('a.json', 'notes.txt');
    await confirmButton();
    press('Take off the list: notes.txt');
    await vi.waitFor(() => expect(screen.queryByText('notes.txt')).toBeNull());
    expect(document.activeElement?.textContent).toBe('1 file');
    press('Clear the list');
    await vi.waitFor(() => expect(screen.queryByText('a.json')).toBeNull());
    expect(document.activeElement?.textContent).toBe('Bring in files');
  });
});
