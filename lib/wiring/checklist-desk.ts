/** The checklists in this browser: which there are, which one new reviews use, and keeping others' beside ours. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Library, Outcome } from '../app/ports';
import { changeSettings, loadSettings } from '../browser/settings-store';
import { CHECKLISTS, CURRENT_CHECKLIST } from '../checklists';
import { SOURCE_LIST } from '../checklists/care-tech-coproduction-ethics/source-list';
import type { Checklist, ChecklistRef } from '../domain/checklist';
import { type OwnQuestions, withOwnQuestions } from '../domain/own-questions';
import type { Source } from '../domain/sources';
import { writeChecklistFile } from '../formats/checklist-file';
import { withReference } from '../formats/checklist-file-hash';
import { type ChecklistReadOutcome, readChecklistFile } from '../formats/checklist-file-read';
import { sha256 } from './sha256';

export type Held = { readonly checklist: Checklist; readonly ours: boolean };

export type ChecklistDeskNeeds = {
  readonly library: Pick<Library, 'keepChecklist' | 'checklists' | 'removeChecklist'>;
  readonly save: (name: string, blob: Blob) => void;
  /** As YYYY-MM-DD. */
  readonly today: () => string;
};

export type ChecklistDesk = {
  readonly held: ReadonlySignal<readonly Held[]>;
  readonly chosen: ReadonlySignal<ChecklistRef>;
  /** Reads again what there is. */
  load(): Promise<void>;
  sourcesOf(checklist: Checklist): readonly Source[];
  readonly actions: {
    choose(ref: ChecklistRef): Promise<Outcome<null, Failure>>;
    download(checklist: Checklist): void;
    read(file: File): Promise<ChecklistReadOutcome | { readonly kind: 'unreadable' }>;
    keep(checklist: Checklist): Promise<Outcome<null, Failure>>;
    remove(checklist: Checklist): Promise<Outcome<null, Failure>>;
    publishOwn(own: OwnQuestions): Promise<Outcome<Checklist, Failure>>;
  };
};

/** Ours, the newest first. */
const OURS: readonly Held[] = CHECKLISTS.toReversed().map((checklist) => ({ checklist, ours: true }));

export function createChecklistDesk({ library, save, today }: ChecklistDeskNeeds): ChecklistDesk {
  const held = signal(OURS);
  const chosen = signal<ChecklistRef>(CURRENT_CHECKLIST.ref);

  async function load(): Promise<void> {
    const [kept, settings] = await Promise.all([library.checklists(), loadSettings()]);
    const others = kept.ok ? kept.value.map((checklist) => ({ checklist, ours: false })) : [];
    held.value = [...OURS, ...others];
    const { checklist: ref } = settings;
    const isHere = held.value.some(({ checklist }) => checklist.ref.hash === ref?.hash);
    chosen.value = ref && isHere ? ref : CURRENT_CHECKLIST.ref;
  }

  async function choose(ref: ChecklistRef): Promise<Outcome<null, Failure>> {
    await changeSettings({ checklist: ref.hash === CURRENT_CHECKLIST.ref.hash ? null : ref });
    chosen.value = ref;
    return { ok: true, value: null };
  }

  async function keep(checklist: Checklist): Promise<Outcome<null, Failure>> {
    const kept = await library.keepChecklist(checklist);
    if (kept.ok) await load();
    return kept;
  }

  // Ours and those built on ours name the sources that come with Equal Say.
  const sourcesOf = ({ structure }: Checklist) =>
    (structure.basedOn?.id ?? structure.id) === CURRENT_CHECKLIST.ref.id ? SOURCE_LIST : [];

  return {
    held,
    chosen,
    load,
    sourcesOf,
    actions: {
      choose,
      keep,
      download(checklist) {
        const text = writeChecklistFile(checklist, sourcesOf(checklist));
        const { id, version, language } = checklist.ref;
        save(`${id}-${version}-${language}.json`, new Blob([text], { type: 'application/json' }));
      },
      async read(file) {
        const known = held.value.map(({ checklist }) => checklist);
        try {
          return await readChecklistFile(await file.text(), { sha256, known });
        } catch {
          return { kind: 'unreadable' };
        }
      },
      async remove(checklist) {
        const removed = await library.removeChecklist(checklist.ref.hash);
        if (removed.ok && chosen.value.hash === checklist.ref.hash) await choose(CURRENT_CHECKLIST.ref);
        if (removed.ok) await load();
        return removed;
      },
      async publishOwn(own) {
        const made = withOwnQuestions(CURRENT_CHECKLIST, own, today());
        if (made.kind !== 'ok') return { ok: false, error: { kind: 'refused', detail: made.kind } };
        const checklist = await withReference(made, sha256);
        const kept = await keep(checklist);
        return kept.ok ? { ok: true, value: checklist } : kept;
      },
    },
  };
}
