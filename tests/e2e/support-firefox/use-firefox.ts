/** What every file of journeys begins with: a Firefox nobody has used, and the invented vendors' site. */
import { afterAll, beforeAll } from 'vitest';
import { type SampleSite, startSampleSite } from '../../../scripts/sample-site.mjs';
import { FirefoxBrowser } from './browser';

/**
 * Starts both before the file's first test, and ends them after its last. Starting Firefox takes seconds, so
 * that the tests of a file share one, in their order.
 * @returns the two, to be asked for inside a test
 */
export function useFirefox(): { readonly firefox: () => FirefoxBrowser; readonly site: () => SampleSite } {
  let firefox: FirefoxBrowser | null = null;
  let site: SampleSite | null = null;
  beforeAll(async () => {
    site = await startSampleSite();
    firefox = await FirefoxBrowser.fresh();
  });
  afterAll(async () => {
    await firefox?.end();
    await site?.close();
  });
  return { firefox: () => started(firefox), site: () => started(site) };
}

function started<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new Error('Firefox and the site are there only inside tests');
  return thing;
}
