/** Hands a file made in this page to the browser's downloads. */

/** Long enough for a slow disk to have begun; the download itself holds on to its bytes from then on. */
const REVOKE_AFTER_MS = 60_000;

/** What a download needs of its page. */
export type DownloadPage = {
  readonly document: Document;
  readonly url: Pick<typeof URL, 'createObjectURL' | 'revokeObjectURL'>;
};

/** Saves `blob` under `name` in the person's downloads folder. Only full pages of the extension may call this. */
export function saveFile(name: string, blob: Blob, page: DownloadPage = { document, url: URL }): void {
  const address = page.url.createObjectURL(blob);
  const link = page.document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  page.document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => page.url.revokeObjectURL(address), REVOKE_AFTER_MS);
}
