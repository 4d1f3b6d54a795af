/** What the review's screens need beside the review: sources, the time, the newest checklist, and the warnings. */
import { signal } from '@preact/signals';
import { clock } from '../browser/clock-ids';
import { changeSettings, loadSettings, onSettingsChanged } from '../browser/settings-store';
import type { ChecklistRef } from '../domain/checklist';
import type { EarlierReview } from '../domain/earlier-review';
import { type ShownSource, type Source, shownSources } from '../domain/sources';
import type { Session } from '../state/session';
import type { ReadingOf } from './words';

/** The review and its evidence, through the background; what reads evidence is fetched with it. */
async function earlierReview(
  session: Pick<Session, 'earlier'>,
  assessmentId: string,
): Promise<EarlierReview | null> {
  const opened = await session.earlier(assessmentId);
  if (!opened) return null;
  const { askEvidence, createRemoteDesk } = await import('../messaging/remote-evidence');
  const evidence = await createRemoteDesk(askEvidence).of(assessmentId);
  return { assessment: opened.assessment, evidence: evidence.ok ? evidence.value : null };
}

/** Aids that every surface has; `due` is read by the screens and draws them anew when it changes. */
export function createReviewAids(session: Pick<Session, 'newest' | 'earlier'>, readingOf: ReadingOf) {
  const warned = signal(true);
  void loadSettings().then((settings) => {
    warned.value = settings.warned;
  });
  onSettingsChanged((settings) => {
    warned.value = settings.warned;
  });
  const list = signal<readonly Source[] | null>(null);
  let fetching = false;
  // A long list that most visits never open; it is one of our own files.
  const fetchList = async () => {
    fetching = true;
    const { SOURCE_LIST } = await import('../checklists/care-tech-coproduction-ethics/source-list');
    list.value = SOURCE_LIST;
  };
  const sourcesOf = (codes: readonly string[]): readonly ShownSource[] => {
    if (!fetching) void fetchList();
    return shownSources(codes, list.value ?? []);
  };
  return {
    sourcesOf,
    readingOf,
    currentRef: async (): Promise<ChecklistRef> => (await session.newest()).ref,
    now: clock.now,
    earlierOf: (assessmentId: string) => earlierReview(session, assessmentId),
    warning: {
      due: () => !warned.value,
      done() {
        warned.value = true;
        void changeSettings({ warned: true });
      },
    },
  };
}
