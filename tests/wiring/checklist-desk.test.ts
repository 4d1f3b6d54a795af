/** The desk of checklists: ours and others', which one new reviews use, and own questions made a checklist. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Library } from '../../lib/app/ports';
import { loadSettings } from '../../lib/browser/settings-store';
import { CHECKLISTS, CURRENT_CHECKLIST } from '../../lib/checklists';
import type { Checklist } from '../../lib/domain/checklist';
import { addOwn, noOwnQuestions } from '../../lib/domain/own-questions';
import { createChecklistDesk } from '../../lib/wiring/checklist-desk';

function setUp() {
  const kept = new Map<string, Checklist>();
  const library: Pick<Library, 'keepChecklist' | 'checklists' | 'removeChecklist'> = {
    keepChecklist: async (checklist) => {
      kept.set(checklist.ref.hash, checklist);
      return { ok: true, value: null };
    },
    checklists: async () => ({ ok: true, value: [...kept.values()] }),
    removeChecklist: async (hash) => {
      kept.delete(hash);
      return { ok: true, value: null };
    },
  };
  const saved: { readonly name: string; readonly blob: Blob }[] = [];
  const save = (name: string, blob: Blob) => saved.push({ name, blob });
  return { kept, saved, desk: createChecklistDesk({ library, save, today: () => '2026-11-22' }) };
}

/** One question of a council's own. */
function ownQuestions() {
  const words = 'Does the bus reach it?';
  const added = addOwn(noOwnQuestions('Larkshire Council', 'What matters here.'), {
    label: 'The bus',
    text: { commissioner: words, charity: words, worker: words, person: words },
    why: 'Many people here do not drive.',
    evidence: 'A timetable.',
    askVendor: 'Is the trainer’s travel paid?',
    about: 'use-here',
    appliesWhen: null,
  });
  if (added.kind !== 'ok') throw new Error(added.kind);
  return added.own;
}

beforeEach(() => fakeBrowser.reset());

describe('the desk', () => {
  it('holds ours, the newest first, and chooses the newest until somebody chooses', async () => {
    const { desk } = setUp();
    await desk.load();
    expect(desk.held.value.map(({ checklist }) => checklist.ref.version)).toEqual(
      CHECKLISTS.map(({ ref }) => ref.version).toReversed(),
    );
    expect(desk.chosen.value).toEqual(CURRENT_CHECKLIST.ref);
  });

  it('makes own questions a checklist of its own, keeps it, and lets it be chosen and taken away', async () => {
    const { desk, kept } = setUp();
    const made = await desk.actions.publishOwn(ownQuestions());
    if (!made.ok) throw new Error(made.error.kind);
    const { ref } = made.value;
    expect(ref.id).not.toBe(CURRENT_CHECKLIST.ref.id);
    expect([...kept.keys()]).toEqual([ref.hash]);
    await desk.actions.choose(ref);
    expect((await loadSettings()).checklist).toEqual(ref);
    await desk.actions.remove(made.value);
    expect(desk.chosen.value).toEqual(CURRENT_CHECKLIST.ref);
    expect((await loadSettings()).checklist).toBeNull();
  });

  it('writes a checklist as a file and reads it back the same', async () => {
    const { desk, saved } = setUp();
    const made = await desk.actions.publishOwn(ownQuestions());
    if (!made.ok) throw new Error(made.error.kind);
    desk.actions.download(made.value);
    const [file] = saved;
    if (!file) throw new Error('Nothing was saved');
    const read = await desk.actions.read(new File([await file.blob.text()], file.name));
    expect(read.kind === 'ok' && read.checklist).toEqual(made.value);
  });

  it('says that a file cannot be read when the browser does not give it', async () => {
    const { desk } = setUp();
    const gone = new File([''], 'gone.json');
    vi.spyOn(gone, 'text').mockRejectedValue(new Error('NotReadableError'));
    expect(await desk.actions.read(gone)).toEqual({ kind: 'unreadable' });
  });

  it('forgets a choice that is not here any more', async () => {
    const { desk } = setUp();
    await fakeBrowser.storage.local.set({
      settings: { checklist: { ...CURRENT_CHECKLIST.ref, hash: 'e'.repeat(64) } },
    });
    await desk.load();
    expect(desk.chosen.value).toEqual(CURRENT_CHECKLIST.ref);
  });
});
