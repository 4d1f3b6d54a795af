// @vitest-environment happy-dom
/** Taking reviews out as files. */
import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../lib/domain/assessment';
import { createFakeLibrary, FULL, someReviews } from '../../fixtures/fake-library';
import { reviewerOf } from '../../fixtures/records/builders';
import { cleanup, eventually, expectAccessible, renderDashboard, rowsShown } from './set-up';

let stop = () => {};
afterEach(() => {
  stop();
  cleanup();
});

async function open(button: RegExp, part?: (index: number) => Partial<Assessment>) {
  const shown = renderDashboard({ library: createFakeLibrary(someReviews(3, part)) });
  stop = shown.stop;
  await rowsShown(3);
  const [pressed] = screen.getAllByRole('button', { name: button });
  if (pressed) fireEvent.click(pressed);
  const dialog = within(screen.getByRole('dialog'));
  const start = () => {
    const form = dialog.getByRole('button', { name: 'Export' }).closest('form');
    if (form) fireEvent.submit(form);
  };
  return { ...shown, dialog, start };
}

const first = async (saved: readonly { name: string; blob: Blob }[]) => {
  await eventually(() => expect(saved).toHaveLength(1));
  return { name: saved[0]?.name, text: (await saved[0]?.blob.text()) ?? '' };
};

describe('the export of a row', () => {
  it('is one review to keep, unless another choice is made', async () => {
    const { dialog, start, saved } = await open(/^Export… review of Lantern 0: .*20 Nov/);
    await expectAccessible();
    start();
    const { name, text } = await first(saved);
    expect(name).toBe('Lantern-0-2026-11-21-review.json');
    expect(JSON.parse(text)).toMatchObject({ format: 'equal-say', kind: 'review' });
    expect(await dialog.findByText('Lantern-0-2026-11-21-review.json')).toBeTruthy();
    await expectAccessible();
  });

  it('takes every review of the product when asked', async () => {
    const { dialog, start, saved } = await open(/^Export… review of Lantern 0/);
    fireEvent.click(dialog.getByLabelText('Every review of this product'));
    start();
    const { name, text } = await first(saved);
    expect(name).toBe('Lantern-0-2026-11-21-product.json');
    expect(JSON.parse(text).assessments).toHaveLength(2);
  });

  it('is made for Excel by default when it is for a spreadsheet, in the words on screen', async () => {
    const { dialog, start, saved } = await open(/^Export… review of Lantern 0/);
    expect(dialog.queryByLabelText('Made for Excel')).toBeNull();
    fireEvent.click(dialog.getByLabelText('To open in Excel or another spreadsheet'));
    expect(dialog.getByLabelText('Made for Excel')).toHaveProperty('checked', true);
    await expectAccessible();
    start();
    await first(saved);
    const bytes = new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? []);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toContain(',Product,Vendor,');
    expect(text).toContain(',Partly,');
  });

  it('leaves the mark for Excel out when it is unticked', async () => {
    const { dialog, start, saved } = await open(/^Export… review of Lantern 0/);
    fireEvent.click(dialog.getByLabelText('To open in Excel or another spreadsheet'));
    fireEvent.click(dialog.getByLabelText('Made for Excel'));
    start();
    await first(saved);
    const bytes = new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? []);
    expect(bytes[0]).not.toBe(0xef);
  });

  it('gets a name that tells nothing when the reviewer could be harmed by it', async () => {
    const { start, saved } = await open(/^Export… review of Lantern 0/, () => ({
      reviewer: reviewerOf({ role: 'care-worker', lived: 'uses-it' }),
    }));
    start();
    expect((await first(saved)).name).toBe('reply-aaaa.json');
  });

  it('says what failed, saves nothing, and can be tried again', async () => {
    const { library, dialog, start, saved } = await open(/^Export… review of Lantern 0/);
    library.failNext('read', FULL);
    start();
    await dialog.findByText('The file could not be made');
    expect(saved).toEqual([]);
    start();
    await first(saved);
  });
});

describe('the export of everything', () => {
  it('is a .jsonl whose name tells of no product', async () => {
    const { start, saved } = await open(/^Export everything$/);
    start();
    const { name, text } = await first(saved);
    expect(name).toBe('all-reviews-2026-11-21.jsonl');
    expect(text.match(/"record":"assessment"/g)).toHaveLength(3);
  });

  it('shows how far it is and stops when told to, without a file', async () => {
    const { library, dialog, dashboard, start, saved } = await open(/^Export everything$/);
    const stream = library.stream;
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    library.stream = async function* (selection) {
      for await (const part of stream(selection)) {
        yield part;
        await held;
      }
    };
    start();
    await dialog.findByText('Writing the file: 1 of 3 reviews');
    expect(dialog.getByRole('progressbar')).toHaveProperty('value', 1);
    await expectAccessible();
    const stopButton = dialog.getByRole('button', { name: 'Stop' });
    stopButton.focus();
    fireEvent.click(stopButton);
    go();
    await dialog.findByText('Stopped. No file was saved.');
    // The button is gone; the keyboard's place is still in the dialog.
    await eventually(() => expect(document.activeElement?.textContent).toBe('Export everything'));
    expect(document.activeElement?.tagName).toBe('H2');
    expect(saved).toEqual([]);
    expect(dashboard.exports.state.value).toEqual({ kind: 'cancelled' });
  });

  it('stops by itself when the dialog is left', async () => {
    const { library, dashboard, start, saved } = await open(/^Export everything$/);
    let ended = false;
    library.stream = async function* () {
      try {
        for (;;) {
          yield someReviews(1);
          // A database answers in tasks of their own, so that the page can go on between two reviews.
          await new Promise((next) => setTimeout(next));
        }
      } finally {
        ended = true;
      }
    };
    start();
    screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
    await eventually(() => expect(ended).toBe(true));
    expect(saved).toEqual([]);
    expect(dashboard.exports.state.value).toEqual({ kind: 'idle' });
  });
});
