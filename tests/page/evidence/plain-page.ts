/** A plain page in a real browser, served from memory, with the page's reader in it and no extension round it. */
import type { Page } from '@playwright/test';
import { pageScript } from '../../e2e/support/page-script';
import type { ReaderInPage } from './reader-page';

let bundled: Promise<string> | null = null;

type Reader = {
  readonly [Name in keyof ReaderInPage]: (
    ...args: Parameters<ReaderInPage[Name]>
  ) => Promise<Awaited<ReturnType<ReaderInPage[Name]>>>;
};

/** The names `data-...` of hosts that get an open shadow root, and what is in it. */
export type Shadows = Readonly<Record<string, string>>;

export class PlainPage {
  private markup = '';
  private visits = 0;

  private constructor(readonly page: Page) {}

  /** Nothing but what `show` is given can be reached from this page. */
  static async in(page: Page): Promise<PlainPage> {
    const plain = new PlainPage(page);
    await page.route('**/*', (route) => {
      const isMain = /^https?:\/\/vendor\.example\//.test(route.request().url());
      const body = isMain ? plain.markup : '<p>words of another origin</p>';
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
    return plain;
  }

  /** Loads a page and puts the reader beside it. */
  async show(markup: string, origin = 'https://vendor.example'): Promise<void> {
    this.visits += 1;
    this.markup = `<!doctype html><html lang="en-GB"><title>Care</title><body>${markup}`;
    await this.page.goto(`${origin}/care?visit=${this.visits}#top`);
    bundled ??= pageScript('tests/page/evidence/reader-page.ts');
    await this.page.evaluate(await bundled);
  }

  /** Gives elements open shadow roots: by `id`, the markup inside. */
  async attach(shadows: Shadows): Promise<void> {
    await this.page.evaluate((roots) => {
      for (const [id, inside] of Object.entries(roots)) {
        const parsed = new DOMParser().parseFromString(inside, 'text/html');
        document
          .getElementById(id)
          ?.attachShadow({ mode: 'open' })
          .append(...parsed.body.childNodes);
      }
    }, shadows);
  }

  /** The reader's functions, run in the page. */
  get reader(): Reader {
    const call = (name: string, args: readonly unknown[]) =>
      this.page.evaluate(
        ([method, given]) => {
          const reader = Reflect.get(globalThis, 'equalSayReader');
          return Reflect.apply(Reflect.get(reader, method), reader, [...given]);
        },
        [name, args] as const,
      );
    return new Proxy({} as Reader, {
      get:
        (_none, name) =>
        (...args: unknown[]) =>
          call(String(name), args),
    });
  }

  /** Selects from the first of some words to the end of others, in the page, its shadow roots or its frames. */
  async select(from: string, to: string): Promise<void> {
    await this.page.evaluate(
      ([first, last]) => {
        const texts: Text[] = [];
        const gather = (root: Node) => {
          const inside = root.ownerDocument ?? (root as Document);
          const walker = inside.createTreeWalker(root, NodeFilter.SHOW_ALL);
          for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
            if (node.nodeType === 3) texts.push(node as Text);
            if (node.nodeType !== 1) continue;
            const { shadowRoot } = node as Element;
            const frame = (node as HTMLIFrameElement).contentDocument;
            if (shadowRoot) gather(shadowRoot);
            if (frame) gather(frame);
          }
        };
        gather(document);
        const start = texts.find((text) => text.data.includes(first));
        const end = texts.findLast((text) => text.data.includes(last));
        if (!start || !end) throw new Error(`there is no ${first} or no ${last}`);
        const view = start.ownerDocument.defaultView ?? window;
        view
          .getSelection()
          ?.setBaseAndExtent(start, start.data.indexOf(first), end, end.data.indexOf(last) + last.length);
      },
      [from, to] as const,
    );
  }

  /** All of the page's elements with their attributes, texts and values, shadow roots included. */
  outline(): Promise<string> {
    return this.page.evaluate(() => {
      const lines: string[] = [];
      const roots: Node[] = [document];
      // The list grows while it is read; nothing recurses, as pages may be deeper than any stack.
      for (const root of roots) {
        const walker = document.createTreeWalker(root);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          lines.push(node.nodeName, node.nodeValue ?? '');
          if (!(node instanceof Element)) continue;
          lines.push(...Array.from(node.attributes, ({ name, value }) => `${name}=${value}`));
          if (node instanceof HTMLInputElement) lines.push(node.value);
          if (node.shadowRoot) roots.push(node.shadowRoot);
        }
      }
      return lines.join('\n');
    });
  }
}
