/** The context menu or the key was used on selected words: they are taken, and a surface is shown that takes them on. */
import type { PageEvidence } from './quotes-in-page';
import type { Surfaces, TabInfo } from './surfaces';

/** How long open surfaces have to take the words before one is opened for them. */
const TAKEN_WITHIN_MS = 1_500;
const LOOK_EVERY_MS = 100;

export type WordsTakenNeeds = {
  readonly page: Pick<PageEvidence, 'takeForLater'>;
  readonly surfaces: Pick<Surfaces, 'openForWords'>;
  /** Tells open surfaces that words of this tab wait. */
  readonly tell: (tabId: number) => Promise<void>;
  readonly waits: (tabId: number) => Promise<boolean>;
};

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
}

/** What the context menu and the key call. Nothing says which surfaces are open, so they are asked, and waited for. */
export function createWordsTaken({ page, surfaces, tell, waits }: WordsTakenNeeds) {
  return async (tab: TabInfo): Promise<void> => {
    await page.takeForLater(tab.id);
    await tell(tab.id);
    for (let waited = 0; waited < TAKEN_WITHIN_MS; waited += LOOK_EVERY_MS) {
      if (!(await waits(tab.id))) return;
      await pause();
    }
    await surfaces.openForWords(tab);
  };
}
