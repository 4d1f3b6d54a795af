// @vitest-environment happy-dom
/** "Check a file" on its screen. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CheckFileScreen } from '../../../components/report/CheckFileScreen';
import { createCheckFile } from '../../../lib/app/check-file';
import { sha256, sha256OfBytes } from '../../../lib/wiring/sha256';
import check from '../../../locales/en-GB/report-check.ftl?raw';
import { setReportEnglish } from './set-up';

beforeEach(() => setReportEnglish([check]));
afterEach(cleanup);

const HASH = 'ab'.repeat(32);

function openScreen() {
  render(<CheckFileScreen check={createCheckFile(sha256OfBytes)} />);
}

function choose(text: string) {
  fireEvent.change(screen.getByLabelText('File'), { target: { files: [new File([text], 'data.json')] } });
}

function paste(value: string) {
  fireEvent.input(screen.getByLabelText('The SHA-256 that was printed'), { target: { value } });
}

describe('checking a file', () => {
  it('says that a file is the same, whatever the case and spaces of the hash', async () => {
    openScreen();
    choose('{}');
    const hash = await sha256('{}');
    expect(await screen.findByText(hash)).toBeTruthy();
    paste(`${hash.slice(0, 30).toUpperCase()} ${hash.slice(30)}`);
    expect(await screen.findByText('The same file')).toBeTruthy();
  });

  it('says that a file is another one', async () => {
    openScreen();
    paste(HASH);
    choose('{} ');
    expect(await screen.findByText('Not the same file')).toBeTruthy();
    expect(screen.queryByText('The same file')).toBeNull();
  });

  it('shows the hash that a report prints, and takes it to compare the data file with', async () => {
    openScreen();
    choose(`<!doctype html>\n<html><head><meta name="equal-say-data-sha256" content="${HASH}"></head>`);
    expect(await screen.findByText('This is a report')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Compare with this hash' }));
    expect(await screen.findByText('Not the same file')).toBeTruthy();
    expect(screen.getByDisplayValue(HASH)).toBeTruthy();
  });

  it('takes a file that is dropped on its place, and lets the page around it know nothing of that', async () => {
    openScreen();
    let reached = false;
    window.addEventListener('drop', () => {
      reached = true;
    });
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [new File(['{}'], 'dropped.json')] } });
    screen.getByText('Or drop a file here.').dispatchEvent(drop);
    expect(await screen.findByText('dropped.json')).toBeTruthy();
    expect([reached, drop.defaultPrevented]).toEqual([false, true]);
  });

  it('looks again at a file of the same name that was put in the place of the first', async () => {
    openScreen();
    choose('{}');
    await screen.findByText(await sha256('{}'));
    const input = screen.getByLabelText('File');
    const emptied = vi.spyOn(input as HTMLInputElement, 'value', 'set');
    fireEvent.click(input);
    expect(emptied).toHaveBeenCalledWith('');
  });

  it('sends whoever chose a report itself to its data file', async () => {
    openScreen();
    paste(HASH);
    choose('%PDF-1.7');
    expect(await screen.findByText(/choose its data file \(\.json\) instead/)).toBeTruthy();
  });

  it('says that what was pasted is no hash', () => {
    openScreen();
    paste('abc');
    expect(screen.getByText(/is no SHA-256/)).toBeTruthy();
  });

  it('says that a hash proves no date', () => {
    openScreen();
    expect(screen.getByText(/It does not prove a date/)).toBeTruthy();
  });
});
