/** The hostile page of the invented vendors' site: what it is told to do, and all that it has seen. */
import type { Page } from '@playwright/test';

type Key = { readonly type: string; readonly key: string; readonly at: string; readonly target: string };
type Input = {
  readonly type: string;
  readonly data: string | null;
  readonly value: string | null;
  readonly target: string;
};
type Mutation = {
  readonly type: string;
  readonly target: string;
  readonly attribute?: string;
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
};
type Focus = { readonly type: string; readonly target: string; readonly active: string };

/** What the page's own scripts kept; see the README of the site. */
export type Seen = {
  readonly keys: readonly Key[];
  readonly inputs: readonly Input[];
  readonly focus: readonly Focus[];
  readonly mutations: readonly Mutation[];
  readonly messages: readonly unknown[];
  readonly tampered: readonly unknown[];
  readonly pried: readonly Readonly<Record<string, unknown>>[];
  readonly violations: readonly unknown[];
  readonly dropped: number;
};

/** An element that the page did not make, as the page can describe it. */
type Stranger = {
  readonly name: string;
  readonly html: string;
  readonly text: string;
  readonly children: number;
  readonly shadowRoot: string;
  readonly openOrClosed: string;
  readonly frameSource: string;
};

/** What the page finds when it looks around. */
export type Look = {
  readonly activeElement: string;
  readonly strangers: readonly Stranger[];
  readonly frames: readonly unknown[];
  readonly points: readonly string[];
  readonly entries: readonly string[];
  readonly highlights: Readonly<Record<string, unknown>>;
  readonly adoptedSheets: readonly string[];
  readonly sheets: readonly string[];
  readonly newGlobals: readonly string[];
  readonly runtime: string;
  readonly selection: string;
  readonly storage: string;
};

/** The page and its switches. */
export class HostilePage {
  constructor(readonly page: Page) {}

  start(...names: readonly string[]): Promise<void> {
    return this.page.evaluate((all) => {
      const { hostile } = Object(globalThis);
      for (const name of all) hostile.start(name);
    }, names);
  }

  stop(...names: readonly string[]): Promise<void> {
    return this.page.evaluate((all) => {
      const { hostile } = Object(globalThis);
      for (const name of all) hostile.stop(name);
    }, names);
  }

  look(): Promise<Look> {
    return this.page.evaluate(() => Object(globalThis).hostile.look());
  }

  /** Whether the browser's own search finds a text anywhere in the page. */
  async finds(text: string): Promise<boolean> {
    const { found } = await this.page.evaluate((words) => Object(globalThis).hostile.find(words), text);
    return found === true;
  }

  /**
   * What an expression of the page comes to. By the debugger: `evaluate` would run code of its own in the page,
   * for the page to hear, and would count as an act of the person.
   */
  async quietly(expression: string): Promise<unknown> {
    const session = await this.page.context().newCDPSession(this.page);
    const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
    await session.detach();
    return result.value;
  }

  async seen(): Promise<Seen> {
    // The site's own recorder, whose form its README tells.
    return (await this.quietly('__seen')) as Seen;
  }

  /** What was typed into the page, as its own keydown listener on the window has it. */
  async keysHeard(): Promise<string> {
    const { keys } = await this.seen();
    const downs = keys.filter(({ type, at }) => type === 'keydown' && at === 'window');
    return downs.map(({ key }) => key).join('');
  }
}
