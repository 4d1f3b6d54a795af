/** The checklist screen over actions in memory, and the accessibility check its tests share. */
import { render } from '@testing-library/preact';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { expect } from 'vitest';
import { ChecklistScreen } from '../../../components/checklists/ChecklistScreen';
import type { ChecklistActions, HeldChecklist } from '../../../components/checklists/contract';
import { setTexts } from '../../../components/ui/texts';
import type { Failure, Outcome } from '../../../lib/app/ports';
import { CHECKLISTS, CURRENT_CHECKLIST } from '../../../lib/checklists';
import { SOURCE_LIST } from '../../../lib/checklists/care-tech-coproduction-ethics/source-list';
import type { Checklist, ChecklistRef } from '../../../lib/domain/checklist';
import { withOwnQuestions } from '../../../lib/domain/own-questions';
import type { Source } from '../../../lib/domain/sources';
import { withReference } from '../../../lib/formats/checklist-file-hash';
import { readChecklistFile } from '../../../lib/formats/checklist-file-read';
import texts from '../../../locales/en-GB/checklists.ftl?raw';
import common from '../../../locales/en-GB/common.ftl?raw';
import { sha256 } from '../../fixtures/checklists/sha256';

export const FULL: Failure = { kind: 'storage', reason: 'full', detail: 'QuotaExceededError' };

export type Shown = {
  readonly kept: () => readonly Checklist[];
  readonly downloaded: readonly Checklist[];
  /** The next action that writes is refused with this. */
  readonly failNext: (failure: Failure) => void;
};

/** Only the current checklist's sources are known. */
function sourcesOf(checklist: Checklist): readonly Source[] {
  return checklist === CURRENT_CHECKLIST ? SOURCE_LIST : [];
}

/** Renders the screen with our checklists and these kept beside them. */
export function showChecklists(alreadyKept: readonly Checklist[] = []): Shown {
  setTexts('en-GB', [common, texts]);
  const downloaded: Checklist[] = [];
  let failure: Failure | null = null;
  let kept = alreadyKept;

  function Host() {
    const [held, setHeld] = useState(alreadyKept);
    const [chosen, setChosen] = useState<ChecklistRef>(CURRENT_CHECKLIST.ref);
    async function write<Value>(value: Value, act: () => void): Promise<Outcome<Value, Failure>> {
      const refused = failure;
      failure = null;
      if (refused) return { ok: false, error: refused };
      act();
      return { ok: true, value };
    }
    const keepAll = (next: readonly Checklist[]) => {
      kept = next;
      setHeld(next);
    };
    const actions: ChecklistActions = {
      choose: (ref) => write(null, () => setChosen(ref)),
      download: (checklist) => downloaded.push(checklist),
      read: async (file) => {
        if (file.name === 'gone.json') return { kind: 'unreadable' };
        return readChecklistFile(await file.text(), { sha256, known: [...CHECKLISTS, ...kept] });
      },
      keep: (checklist) => write(null, () => keepAll([...kept, checklist])),
      remove: (checklist) => write(null, () => keepAll(kept.filter((one) => one !== checklist))),
      publishOwn: async (own) => {
        const made = withOwnQuestions(CURRENT_CHECKLIST, own, '2026-11-22');
        if (made.kind !== 'ok') throw new Error(made.kind);
        const checklist = await withReference(made, sha256);
        return write(checklist, () => keepAll([...kept, checklist]));
      },
    };
    const all: readonly HeldChecklist[] = [
      ...CHECKLISTS.toReversed().map((checklist) => ({ checklist, ours: true })),
      ...held.map((checklist) => ({ checklist, ours: false })),
    ];
    return (
      <main>
        <ChecklistScreen held={all} chosen={chosen} sourcesOf={sourcesOf} actions={actions} />
      </main>
    );
  }

  render(<Host />);
  return {
    kept: () => kept,
    downloaded,
    failNext: (next) => {
      failure = next;
    },
  };
}

/** Fails with what axe finds. Without layout it cannot judge contrast and the size of targets. */
export async function expectAccessible(): Promise<void> {
  document.documentElement.lang = 'en-GB';
  document.title = 'Checklists';
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
