/** Who sent a message: decided from what the browser says of the sender, never from the message's body. */

/** The parts of `runtime.MessageSender` that decide; the browser fills them in, not the sender. */
export type RawSender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** `null` as a word for a sandboxed document; not every browser tells it. */
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
};

/** Our own contexts. `content` is the script in a vendor's page: no more to be trusted than that page. */
export type SenderKind = 'overlay-frame' | 'sidepanel' | 'dashboard' | 'content';

export type Sender = {
  readonly kind: SenderKind;
  /** The tab the sender lives in; nothing for a side panel. */
  readonly tabId: number | null;
  /** The tab's address where the browser shows it to us (activeTab), or nothing. */
  readonly tabUrl: string | null;
};

const PAGES: Readonly<Record<string, Exclude<SenderKind, 'content'>>> = {
  'overlay-frame.html': 'overlay-frame',
  'sidepanel.html': 'sidepanel',
  'dashboard.html': 'dashboard',
};

/**
 * Names the sender, or `null` for anybody else.
 *
 * `sender.tab` proves nothing: our own pages in tabs have it too. `getURL(page)` must not be used to
 * compare: under `use_dynamic_url` it gives a per-session host while `sender.url` bears the real id, so
 * the caller passes `getURL('')`, which does not change.
 * @param self our own id, and our own base address as `runtime.getURL('')` gives it
 */
export function classifySender(
  raw: RawSender,
  self: { readonly id: string; readonly base: string },
): Sender | null {
  if (raw.id !== self.id || raw.url === undefined) return null;
  const tabId = raw.tab?.id ?? null;
  const tabUrl = raw.tab?.url ?? null;
  if (raw.url.startsWith(self.base)) {
    const path = raw.url.slice(self.base.length).replace(/[?#].*$/s, '');
    const kind = Object.hasOwn(PAGES, path) ? PAGES[path] : undefined;
    // A sandbox takes the origin away: that page of ours is in somebody else's hands.
    if (!kind || raw.origin === 'null') return null;
    // The overlay's page is only ever a frame inside a tab, and the others are only ever the top document.
    const inFrame = tabId !== null && Boolean(raw.frameId);
    if (inFrame !== (kind === 'overlay-frame')) return null;
    return { kind, tabId, tabUrl };
  }
  if (/^[a-z-]*extension:/i.test(raw.url)) return null;
  return tabId !== null && raw.frameId === 0 ? { kind: 'content', tabId, tabUrl } : null;
}
