/** Finding things on screen by the names people read and hear, and waiting for them. */
import type { Frame, Locator, Page } from 'puppeteer-core';

/** A page, or the overlay's frame in one. */
export type View = Page | Frame;

/** Longer than any step takes on a busy machine of two cores; a step that needs it has failed. */
export const STEP_MS = 15_000;

/** The first element that this CSS selector fits. */
export function bySelector(view: View, selector: string): Locator<Element> {
  return view.locator(selector).setTimeout(STEP_MS);
}

/** An element by its tag and its label for screen readers, or else its words. */
export function byName(view: View, tag: 'button' | 'a' | 'label', name: string): Locator<Element> {
  const path = `//${tag}[@aria-label="${name}" or (not(@aria-label) and normalize-space()="${name}")]`;
  return view.locator(`::-p-xpath(${path})`).setTimeout(STEP_MS);
}

/** Presses the button of this name, once it can be pressed. */
export function press(view: View, name: string): Promise<void> {
  return byName(view, 'button', name).click();
}

/** Follows the link of this name. */
export function follow(view: View, name: string): Promise<void> {
  return byName(view, 'a', name).click();
}

/** Chooses by a click on these words. */
export function choose(view: View, words: string): Promise<void> {
  return byName(view, 'label', words).click();
}

/** The text of an element, its white space made single blanks; waits for it to be there. */
export async function textOf(view: View, selector: string): Promise<string> {
  const element = await view.waitForSelector(selector, { timeout: STEP_MS });
  const text = await element?.evaluate((found) => found.textContent);
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** What is filled in in a field of text; waits for it to be there. */
export async function filledIn(view: View, selector: string): Promise<string> {
  const field = await view.waitForSelector(selector, { timeout: STEP_MS });
  return (await field?.evaluate((found) => ('value' in found ? String(found.value) : ''))) ?? '';
}

/** The texts of all such elements there are now. */
export async function textsOf(view: View, selector: string): Promise<readonly string[]> {
  const texts = await view.$$eval(selector, (found) => found.map((element) => element.textContent ?? ''));
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}
