/** The types of sample-site.mjs, for tests and scripts that are checked. */
import type { FolderServer } from './lib/static-server.mjs';

export type SampleSiteOptions = {
  /** 0 or nothing: any free port. */
  port?: number;
  /** Loopback unless told otherwise. */
  host?: string;
  /** Whether `setPage` may replace pages; nothing is ever written to the disk. */
  editable?: boolean;
};

export type SampleSite = FolderServer & {
  /**
   * Replaces the HTML of a page in memory, or adds one, keeping the headers of its path; `null` gives the
   * page on the disk back. Throws when the site was not started as editable.
   * @param path as in the address, such as `/honest/` or `/honest/security.html`
   */
  setPage(path: string, html: string | null): void;
};

/** The folder of the invented vendors' pages. */
export const SAMPLE_SITE_FOLDER: string;

/** Starts the invented vendors' site on loopback. */
export function startSampleSite(options?: SampleSiteOptions): Promise<SampleSite>;
