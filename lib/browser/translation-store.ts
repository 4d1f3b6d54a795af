/** Translations in `storage.local`, one under each language: read by every surface before its first words. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { StorageFailure } from '../app/ports';
import { Translation } from '../domain/translation';

const PREFIX = 'translation:';

/** The translation into this language, or nothing when there is none or it does not parse. */
export async function loadTranslation(tag: string): Promise<Translation | null> {
  const key = PREFIX + tag;
  const parsed = v.safeParse(Translation, (await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.output : null;
}

/** Every translation here, by its tag; what does not parse is passed over. */
export async function loadTranslations(): Promise<readonly Translation[]> {
  const stored = await browser.storage.local.get(null);
  return Object.keys(stored)
    .filter((key) => key.startsWith(PREFIX))
    .sort()
    .flatMap((key) => {
      const parsed = v.safeParse(Translation, stored[key]);
      return parsed.success ? [parsed.output] : [];
    });
}

/** Keeps a translation in place of one with the same tag. */
export function keepTranslation(translation: Translation): Promise<StorageFailure | null> {
  return tried(() => browser.storage.local.set({ [PREFIX + translation.tag]: translation }));
}

/** Takes a translation away; one that is not there is no failure. */
export function removeTranslation(tag: string): Promise<StorageFailure | null> {
  return tried(() => browser.storage.local.remove(PREFIX + tag));
}

async function tried(write: () => Promise<void>): Promise<StorageFailure | null> {
  try {
    await write();
    return null;
  } catch (thrown) {
    const detail = String(thrown);
    // Chromium and Firefox both name the quota when it is used up.
    return { kind: 'storage', reason: /quota/i.test(detail) ? 'full' : 'unavailable', detail };
  }
}
