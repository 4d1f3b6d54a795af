/** Finding things on screen by the names people read and hear, and waiting for them. */
import type { Frame, Locator, Page } from 'puppeteer-core';

/** A page, or the overlay's frame in one. */
export type View = Page | Frame;

/** Longer than any step takes on a busy machine of two cores; a step that needs it has failed. */
export const STEP_MS = 15_000;

/** An element by its role and its whole accessible name. */
export function byRole(view: View, role: string, name: string): Locator<Element> {
  return view.locator(`::-p-aria([name="${name}"][role="${role}"])`).setTimeout(STEP_MS);
}

/** Clicks the button of this name, once it can be clicked. */
export function press(view: View, name: string): Promise<void> {
  return byRole(view, 'button', name).click();
}

/** Chooses the radio button of this name, and waits until it is chosen. */
export async function choose(view: View, name: string): Promise<void> {
  await byRole(view, 'radio', name).click();
}

/** The text of an element, its white space made single blanks; waits for it to be there. */
export async function textOf(view: View, selector: string): Promise<string> {
  const element = await view.waitForSelector(selector, { timeout: STEP_MS });
  const text = await element?.evaluate((found) => found.textContent);
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** The texts of all such elements there are now. */
export async function textsOf(view: View, selector: string): Promise<readonly string[]> {
  const texts = await view.$$eval(selector, (found) => found.map((element) => element.textContent ?? ''));
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}
