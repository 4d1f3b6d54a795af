/** The names that a meeting's voices are given again, on the voices' own reviews: saved like any other words. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Library } from '../app/ports';
import { createRemark, type Remark, type RemarkStatus } from './remark';
import { settled } from './settled';

export type VoiceTitles = {
  /** How each name that was changed here is saved. */
  readonly statuses: ReadonlySignal<readonly RemarkStatus['kind'][]>;
  /** @param stored the name that the review has on disk */
  rename(assessmentId: string, stored: string, name: string): void;
  retry(): void;
  flush(): Promise<void>;
};

export type VoiceTitlesNeeds = {
  readonly library: Pick<Library, 'renameReview'>;
  readonly onSaved: (assessmentId: string) => void;
};

/** The changed names of one open meeting. */
export function createVoiceTitles({ library, onSaved }: VoiceTitlesNeeds): VoiceTitles {
  const titles = signal<ReadonlyMap<string, Remark>>(new Map());

  async function save(assessmentId: string, name: string): Promise<Failure | null> {
    const renamed = await settled(library.renameReview(assessmentId, name));
    // A review that is gone for good has no name to take off.
    if (!renamed.ok && renamed.error.kind !== 'not-found') return renamed.error;
    onSaved(assessmentId);
    return null;
  }

  return {
    statuses: computed(() => [...titles.value.values()].map((title) => title.status.value.kind)),
    rename(assessmentId, stored, name) {
      const known = titles.peek().get(assessmentId);
      const title = known ?? createRemark(stored, (text) => save(assessmentId, text));
      if (!known) titles.value = new Map([...titles.peek(), [assessmentId, title]]);
      title.write(name);
    },
    retry() {
      for (const title of titles.peek().values()) title.retry();
    },
    async flush() {
      await Promise.all([...titles.peek().values()].map((title) => title.flush()));
    },
  };
}
