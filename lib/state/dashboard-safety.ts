/** How safe the reviews are on this device: did the browser promise to keep them, and how much room they take. */
import { type ReadonlySignal, signal } from '@preact/signals';

/** What the browser says of our storage; `null` where it does not say. */
export type Safety = {
  /** `true`: it promised not to clear it by itself. */
  readonly kept: boolean | null;
  readonly usedBytes: number | null;
};

/** The part of `navigator.storage` used here. */
export type BrowserStorage = Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>;

export type SafetyStore = {
  readonly safety: ReadonlySignal<Safety | null>;
  /** Reads again what the browser says. */
  refresh(): Promise<void>;
  /** There is something worth keeping: asks the browser for its promise, once while the page is open. */
  somethingToKeep(): Promise<void>;
};

/** `null` where the browser refuses or does not know the question: a refusal is no reason to stop. */
async function orNull<Value>(ask: () => Promise<Value>): Promise<Value | null> {
  try {
    return await ask();
  } catch {
    return null;
  }
}

/** @param storage `null` where the browser has no storage manager */
export function createSafetyStore(storage: BrowserStorage | null): SafetyStore {
  const safety = signal<Safety | null>(null);
  let asked = false;

  async function refresh(): Promise<void> {
    if (storage === null) {
      safety.value = { kept: null, usedBytes: null };
      return;
    }
    const [kept, estimate] = await Promise.all([
      orNull(() => storage.persisted()),
      orNull(() => storage.estimate()),
    ]);
    safety.value = { kept, usedBytes: estimate?.usage ?? null };
  }

  async function somethingToKeep(): Promise<void> {
    // No browser we support shows a prompt for an extension; Chromium weighs it anew each time, so that a
    // later visit may win what an earlier one was refused.
    if (asked || storage === null) return;
    asked = true;
    if ((await orNull(() => storage.persisted())) !== true) await orNull(() => storage.persist());
    await refresh();
  }

  return { safety, refresh, somethingToKeep };
}
