// @vitest-environment happy-dom
/** How an export goes and ended; and why a file that was to be a .json is a .jsonl. */
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportProgress } from '../../../components/dashboard/ExportProgress';
import { setTexts } from '../../../components/ui/texts';
import type { ExportState } from '../../../lib/state/dashboard-export';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboardTexts from '../../../locales/en-GB/dashboard.ftl?raw';
import exportTexts from '../../../locales/en-GB/export.ftl?raw';
import { cleanup, expectAccessible } from '../review/set-up';

beforeEach(() => setTexts('en-GB', [common, dashboardTexts, exportTexts]));
afterEach(cleanup);

function show(state: ExportState) {
  const [onCancel, onClose] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const { container } = render(
    <main>
      <h1>Export</h1>
      <ExportProgress state={state} onCancel={onCancel} onClose={onClose} />
    </main>,
  );
  const words = () => (container.textContent ?? '').replace(/\s+/g, ' ');
  return { words, onCancel, onClose };
}

const done = (changes: Partial<Extract<ExportState, { kind: 'done' }>> = {}): ExportState => ({
  kind: 'done',
  fileName: 'Lantern-2026-11-21-product.jsonl',
  reviews: 2,
  instead: null,
  ...changes,
});

describe('a file that was made', () => {
  it('is named, with how many reviews are in it', () => {
    const { words, onClose } = show(done());
    expect(words()).toContain('2 reviews are in it. Its name is Lantern-2026-11-21-product.jsonl');
    expect(words()).not.toContain('.json would');
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('as .jsonl, since pictures were too much for a .json, says so with both sizes', async () => {
    const instead = { kind: 'jsonl-for-json', bytes: 83_400_000, limit: 50_000_000 } as const;
    const { words } = show(done({ instead }));
    expect(words()).toContain('would have 83.4 MB, more than the 50 MB that such a file may have');
    expect(words()).toContain('it was saved as a .jsonl, which can be brought in just the same');
    expect(screen.getByRole('status').textContent).toContain('.jsonl');
    await expectAccessible();
  });

  it('as .csv, since there were too many rows for Excel, says so with the limit', async () => {
    const { words } = show(done({ instead: { kind: 'csv-for-xlsx', limit: 100_000 } }));
    expect(words()).toContain('up to 100,000 rows');
    expect(words()).toContain('saved as a .csv file with every answer');
    await expectAccessible();
  });
});

describe('a share copy of too many reviews', () => {
  it('is not made, and the person learns how many there may be', () => {
    const { words } = show({ kind: 'too-many-to-share', limit: 500 });
    expect(words()).toContain('Nothing was saved. A share copy holds up to 500 reviews');
  });
});

describe('an export under way', () => {
  it('says how many so far while it is not known how many there are', () => {
    const { words } = show({ kind: 'working', doing: 'writing', passed: 2, expected: 0 });
    expect(words()).toContain('Writing the file: 2 reviews so far');
  });

  it('says how many of how many, and never more than there are', () => {
    const { words, onCancel } = show({ kind: 'working', doing: 'writing', passed: 5, expected: 3 });
    expect(words()).toContain('Writing the file: 5 of 5 reviews');
    expect(screen.getByRole('progressbar')).toHaveProperty('max', 5);
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });

  it('says what it does while it looks through the reviews for the columns of a table', () => {
    const { words } = show({ kind: 'working', doing: 'looking', passed: 2, expected: 3 });
    expect(words()).toContain('Finding out which columns the table needs: 2 of 3 reviews');
    expect(screen.getByRole('progressbar')).toHaveProperty('value', 2);
    cleanup();
    const unknown = show({ kind: 'working', doing: 'looking', passed: 1, expected: 0 });
    expect(unknown.words()).toContain('Finding out which columns the table needs: 1 review so far');
  });

  it('says no number while none is known', () => {
    const { words } = show({ kind: 'working', doing: 'writing', passed: 0, expected: 0 });
    expect(words()).toContain('Writing the file…');
    expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false);
  });
});
