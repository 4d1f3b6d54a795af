// @vitest-environment happy-dom
/** The one thing to do next: while the store works, that is waiting, and it is said and shown. */
import { render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImportNextStep } from '../../../components/dashboard/ImportNextStep';
import { setTexts } from '../../../components/ui/texts';
import type { ImportPhase } from '../../../lib/state/dashboard-import';
import common from '../../../locales/en-GB/common.ftl?raw';
import importTexts from '../../../locales/en-GB/import.ftl?raw';
import { cleanup } from '../review/set-up';

beforeEach(() => setTexts('en-GB', [common, importTexts]));
afterEach(cleanup);

function show(phase: ImportPhase) {
  const nothing = () => undefined;
  render(
    <ImportNextStep
      {...{ phase, isReady: false, hasDifferences: false, read: 1, of: 1 }}
      onConfirm={nothing}
      onPlanAgain={nothing}
      onClear={nothing}
    />,
  );
}

describe('while the store works', () => {
  it('says that everything is brought in, without a way to clear the list meanwhile', () => {
    show({ kind: 'bringing-in' });
    const bar = screen.getByRole('progressbar', { name: /^Bringing everything in/ });
    expect(bar.hasAttribute('value')).toBe(false);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says that files are compared, which can be given up', () => {
    show({ kind: 'planning' });
    expect(screen.getByRole('progressbar', { name: /^Comparing the files/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Clear the list' })).toBeTruthy();
  });
});
