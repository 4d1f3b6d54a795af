// @vitest-environment happy-dom
/** What is dropped on the page is read where that is wanted, and never opened by the browser. */
import { render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DropZone } from '../../../components/dashboard/DropZone';
import { setTexts } from '../../../components/ui/texts';
import type { Picked } from '../../../lib/state/import-picked';
import dashboardTexts from '../../../locales/en-GB/dashboard.ftl?raw';
import { cleanup } from '../review/set-up';

beforeEach(() => setTexts('en-GB', [dashboardTexts]));
afterEach(cleanup);

/** @param entries what `webkitGetAsEntry` gives for each file; none where a browser has no such thing */
function dragEvent(type: string, files: readonly File[], entries: readonly object[] | null) {
  const items = (entries ?? []).map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry }));
  const event = new Event(type, { cancelable: true });
  Object.defineProperty(event, 'dataTransfer', {
    value: { types: files.length > 0 ? ['Files'] : ['text/plain'], files, items },
  });
  return event;
}

function show(accepts = true) {
  const onFiles = vi.fn<(picked: Picked) => void>();
  render(
    <DropZone accepts={accepts} onFiles={onFiles}>
      <p>The page</p>
    </DropZone>,
  );
  const send = (type: string, files: readonly File[], entries: readonly object[] | null = null) => {
    const event = dragEvent(type, files, entries);
    window.dispatchEvent(event);
    return event;
  };
  return { onFiles, send };
}
const FILE = new File(['x'], 'a.json');

describe('the drop zone', () => {
  it('walks a folder that is dropped', async () => {
    const { onFiles, send } = show();
    const inside = {
      isFile: true,
      isDirectory: false,
      name: 'a.json',
      file: (done: (file: File) => void) => done(FILE),
    };
    const batches = [[inside], []];
    const readEntries = (done: (batch: readonly object[]) => void) => done(batches.shift() ?? []);
    const folder = { isFile: false, isDirectory: true, name: 'r', createReader: () => ({ readEntries }) };
    expect(send('drop', [new File([], 'r')], [folder]).defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(onFiles).toHaveBeenCalledOnce());
    expect(onFiles.mock.calls[0]?.[0].files.map(({ path }) => path)).toEqual(['r/a.json']);
  });

  it('takes plain files where the browser tells of no folders', async () => {
    const { onFiles, send } = show();
    send('drop', [FILE]);
    await vi.waitFor(() => expect(onFiles).toHaveBeenCalledOnce());
    expect(onFiles.mock.calls[0]?.[0]).toEqual({
      files: [{ file: FILE, path: 'a.json' }],
      passedOver: [],
      morePassedOver: 0,
    });
  });

  it('keeps the browser from opening files where they are not wanted, and takes none', async () => {
    const { onFiles, send } = show(false);
    expect(send('drop', [FILE]).defaultPrevented).toBe(true);
    await Promise.resolve();
    expect(onFiles).not.toHaveBeenCalled();
  });

  it('leaves text and links to the browser', () => {
    const { send } = show();
    expect(send('drop', []).defaultPrevented).toBe(false);
    expect(send('dragover', []).defaultPrevented).toBe(false);
  });

  it('says where to drop while files are over the page', async () => {
    const { send } = show();
    send('dragover', [FILE]);
    await screen.findByText(/Drop files here/);
    send('drop', [FILE]);
    await vi.waitFor(() => expect(screen.queryByText(/Drop files here/)).toBeNull());
  });
});
