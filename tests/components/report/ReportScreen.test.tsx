// @vitest-environment happy-dom
/** The screen of the report: choosing, filling in, taking words out, and its files. */
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportScreen } from '../../../components/report/ReportScreen';
import type { ReportNotes } from '../../../lib/domain/report-notes';
import { buildReport } from '../../../lib/formats/report-build';
import { type ReportChoices, USUAL_CHOICES } from '../../../lib/formats/report-data';
import { reportPlaces } from '../../../lib/formats/report-places';
import type { NotesSaving } from '../../../lib/state/report-notes-saver';
import type { ReportPhase, ReportSaving, ReportState } from '../../../lib/state/report-state';
import screenTexts from '../../../locales/en-GB/report-screen.ftl?raw';
import { idOf } from '../../fixtures/records/builders';
import { COMMISSIONER, notesOf, reportProduct, sourcesOf } from '../../fixtures/report/sources';
import { setReportEnglish } from './set-up';

beforeEach(() => setReportEnglish([screenTexts]));
afterEach(cleanup);

function openScreen() {
  const notes = signal<ReportNotes>(notesOf());
  const notesSaving = signal<NotesSaving>({ kind: 'idle' });
  // Fewer sections than usual: by role everything on the screen is looked at for each look.
  const choices = signal<ReportChoices>({ ...USUAL_CHOICES, sections: ['identity', 'answers', 'sign-off'] });
  const saving = signal<ReportSaving>({ kind: 'idle' });
  const phaseOf = (): ReportPhase => {
    const sources = sourcesOf({ product: reportProduct({ report: notes.value }) }, choices.value);
    return { kind: 'open', data: buildReport(sources), places: reportPlaces(sources) };
  };
  const phase = signal<ReportPhase>(phaseOf());
  const report: ReportState = {
    phase,
    choices,
    saving,
    notes: {
      notes,
      saving: notesSaving,
      adopt: vi.fn(),
      change: vi.fn((part) => {
        notes.value = { ...notes.value, ...part };
        phase.value = phaseOf();
      }),
      flush: vi.fn(async () => {}),
      settle: vi.fn(async () => {}),
    },
    open: vi.fn(async () => {}),
    choose: vi.fn((part) => {
      choices.value = { ...choices.value, ...part };
      phase.value = phaseOf();
    }),
    ready: vi.fn(async () => true),
    saveAs: vi.fn(async () => {}),
    recordsChanged: vi.fn(),
  };
  const onPrint = vi.fn();
  render(
    <ReportScreen
      report={report}
      productId={idOf(1)}
      explain={({ kind }) => kind}
      onPrint={onPrint}
      newId={() => idOf(901)}
    />,
  );
  return { report, notes, notesSaving, saving, onPrint };
}

const preview = () => within(screen.getByRole('article'));

describe('the report’s screen', () => {
  it('reads the product, and shows the report under its own heading', () => {
    const { report } = openScreen();
    expect(report.open).toHaveBeenCalledWith(idOf(1));
    expect(screen.getAllByRole('heading', { level: 1 }).map((one) => one.textContent)).toEqual([
      'Report for the file',
    ]);
    expect(preview().getByRole('heading', { level: 3, name: 'What was reviewed' })).toBeTruthy();
  });

  it('leaves a section out, and never the limits', () => {
    openScreen();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Sign-off' }));
    expect(preview().queryByRole('heading', { name: 'Sign-off' })).toBeNull();
    expect(preview().getByRole('heading', { name: 'What this report cannot say' })).toBeTruthy();
  });

  it('shows names only when they are asked for', () => {
    openScreen();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Actions and contract terms' }));
    expect(preview().queryByText('A. Owner')).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /Names of reviews/ }));
    expect(preview().getByText('A. Owner')).toBeTruthy();
  });

  it('takes what is typed, and saves it when the field is left', () => {
    const { report } = openScreen();
    const field = screen.getByLabelText('What decision does this inform?');
    fireEvent.input(field, { target: { value: 'Buy or not.' } });
    fireEvent.blur(field);
    expect(report.notes.change).toHaveBeenCalledWith({ decision: 'Buy or not.' });
    expect(report.notes.flush).toHaveBeenCalled();
    expect(preview().getByText('Buy or not.')).toBeTruthy();
  });

  it('adds an action, makes it a condition, and keeps the focus when it is removed', () => {
    const { notes } = openScreen();
    fireEvent.input(screen.getByLabelText('Something to be done'), { target: { value: ' Ask staff ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(notes.value.actions.at(-1)).toMatchObject({ id: idOf(901), text: 'Ask staff', condition: false });
    const [, ticks] = screen.getAllByRole('checkbox', { name: 'A condition before award' });
    if (ticks) fireEvent.click(ticks);
    expect(notes.value.actions.at(-1)?.condition).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Remove: Ask staff' }));
    expect(notes.value.actions.length).toBe(1);
    expect(document.activeElement?.textContent).toBe('Actions and conditions');
  });

  it('ticks contract terms and says how far duties are, in their fixed order', () => {
    const { notes } = openScreen();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Notice before the AI in it changes' }));
    expect(notes.value.terms.map(({ term }) => term)).toEqual(['ai-changes', 'audit-right']);
    fireEvent.change(screen.getByLabelText('Human rights'), { target: { value: 'not-needed' } });
    expect(notes.value.duties.map(({ duty, state }) => [duty, state])).toEqual([
      ['dpia', 'started'],
      ['human-rights', 'not-needed'],
    ]);
    fireEvent.change(screen.getByLabelText(/^Data protection impact/), { target: { value: 'not-said' } });
    expect(notes.value.duties.map(({ duty }) => duty)).toEqual(['human-rights']);
  });

  it('takes words out with a reason that stands in their place, and puts them back', () => {
    const { notes } = openScreen();
    fireEvent.input(screen.getByLabelText(/^Find words/), { target: { value: 'seen in the doc' } });
    const where = 'Review 1, Commissioner, note, AAA1';
    const out = screen.getByRole('button', { name: `Take out: ${where}` });
    expect((out as HTMLButtonElement).disabled).toBe(true);
    fireEvent.input(screen.getByLabelText('Reason'), { target: { value: 'Names a colleague' } });
    fireEvent.click(out);
    expect(notes.value.redactions).toEqual([
      { place: `note:${COMMISSIONER}:AAA1`, reason: 'Names a colleague' },
    ]);
    expect(preview().getByText('Names a colleague')).toBeTruthy();
    expect(preview().queryByText('Seen in the document.')).toBeNull();
    // The button that was pressed is gone: the focus is on what it was pressed for.
    expect(document.activeElement?.tagName).toBe('LI');
    expect(document.activeElement?.textContent).toContain(where);
    fireEvent.click(screen.getByRole('button', { name: `Put back: ${where}` }));
    expect(preview().getByText('Seen in the document.')).toBeTruthy();
  });

  it('says that words hold a name which the report leaves out, and puts them first', () => {
    const { report, notes } = openScreen();
    const [action] = notes.value.actions;
    if (action === undefined) throw new Error('no action');
    report.notes.change({ actions: [{ ...action, owner: 'after some talk' }] });
    return vi.waitFor(() => {
      expect(screen.getByText(/1 place holds a name/)).toBeTruthy();
      const first = document.querySelector('.es-report-places > li');
      expect(first?.textContent).toContain('Holds the name: After some talk');
    });
  });

  it('saves each file by what it is for, and prints only after what was typed is saved', async () => {
    const { report, onPrint } = openScreen();
    for (const name of [/web page/, /Word/, /one-page/, /data file/]) {
      fireEvent.click(screen.getByRole('button', { name }));
    }
    expect(vi.mocked(report.saveAs).mock.calls).toEqual([
      ['html', 'report'],
      ['docx', 'report'],
      ['summary', 'summary'],
      ['data', 'data'],
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Print, or save as PDF' }));
    await vi.waitFor(() => expect(onPrint).toHaveBeenCalledTimes(1));
    expect(report.ready).toHaveBeenCalled();
  });

  it('prints nothing that is not saved', async () => {
    const { report, onPrint } = openScreen();
    vi.mocked(report.ready).mockResolvedValue(false);
    fireEvent.click(screen.getByRole('button', { name: 'Print, or save as PDF' }));
    await vi.mocked(report.ready).mock.results[0]?.value;
    await new Promise((done) => setTimeout(done));
    expect(onPrint).not.toHaveBeenCalled();
  });

  it('says why it does not print', async () => {
    const { report } = openScreen();
    vi.mocked(report.ready).mockResolvedValue(false);
    fireEvent.click(screen.getByRole('button', { name: 'Print, or save as PDF' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/not saved yet/);
  });

  it('prints under a title with checklist and hash, and of no product, and gives the window its own back', () => {
    openScreen();
    document.title = 'Report';
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.title).toBe('Checklist 1.0.0 · data SHA-256 dddddddddddd');
    window.dispatchEvent(new Event('afterprint'));
    expect(document.title).toBe('Report');
    window.dispatchEvent(new Event('beforeprint'));
    cleanup();
    expect(document.title).toBe('Report');
  });

  it('says what was saved, and what failed', async () => {
    const { saving } = openScreen();
    saving.value = { kind: 'saved', name: 'lantern.html' };
    expect(await screen.findByText('lantern.html')).toBeTruthy();
    saving.value = { kind: 'failed', why: 'unsaved-notes' };
    expect((await screen.findByRole('alert')).textContent).toMatch(/not saved yet/);
  });

  it('shows both sides of a conflict, and lets one be chosen', async () => {
    const { report, notesSaving } = openScreen();
    notesSaving.value = { kind: 'conflict', theirs: notesOf({ decision: 'Their words', terms: [] }) };
    expect(await screen.findByText('Another window changed the same notes')).toBeTruthy();
    expect(screen.getByText('Their words')).toBeTruthy();
    expect(screen.getByText('A right to audit, B. Owner')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Take what is there' }));
    expect(report.notes.settle).toHaveBeenCalledWith('theirs');
  });

  it('gives the printed pages their foot while it is on screen, and takes it away again', () => {
    const before = document.adoptedStyleSheets.length;
    openScreen();
    expect(document.adoptedStyleSheets.length).toBe(before + 1);
    cleanup();
    expect(document.adoptedStyleSheets.length).toBe(before);
  });
});
