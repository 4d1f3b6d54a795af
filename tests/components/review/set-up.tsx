/** What the tests of the review's screens share: the words, what is on screen, and the accessibility check. */
import { cleanup, configure, fireEvent, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { expect, vi } from 'vitest';
import { setTexts } from '../../../components/ui/texts';
import common from '../../../locales/en-GB/common.ftl?raw';
import privateTexts from '../../../locales/en-GB/private.ftl?raw';
import quickTexts from '../../../locales/en-GB/quick.ftl?raw';
import resultTexts from '../../../locales/en-GB/result.ftl?raw';
import reviewTexts from '../../../locales/en-GB/review.ftl?raw';
import summaryTexts from '../../../locales/en-GB/summary.ftl?raw';

export { cleanup };

// A busy machine takes seconds for what takes one of a hundred on an idle one; nothing here waits for the sake of it.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });

export function setEnglish(): void {
  setTexts('en-GB', [common, reviewTexts, summaryTexts, privateTexts, resultTexts, quickTexts]);
}

/**
 * Fails with what axe finds. Colours and the size of targets need layout, which the real browser's journeys have;
 * a part of a screen has no landmarks, headings or `main` of its own, so that those rules are for whole screens.
 */
export async function expectAccessible(part: 'part' | 'screen' = 'screen'): Promise<void> {
  document.documentElement.lang = 'en-GB';
  document.title = 'Equal Say';
  const off = { enabled: false };
  const layout = { 'color-contrast': off, 'target-size': off };
  const whole = { region: off, 'page-has-heading-one': off, 'landmark-one-main': off, 'heading-order': off };
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    rules: part === 'screen' ? layout : { ...layout, ...whole },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

/** The field with this label. */
export function field(label: string | RegExp): HTMLInputElement | HTMLTextAreaElement {
  const found = screen.getByLabelText(label);
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
  throw new Error(`${label} is no field`);
}

export function type(label: string | RegExp, words: string): void {
  fireEvent.input(field(label), { target: { value: words } });
}

/** What a screen reader reads with this element, of its hint and error. */
export function descriptionOf(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? `(no ${id})`).join(' ');
}

/** The words of every part that is read out when it changes. */
export function announced(): readonly string[] {
  return [...document.querySelectorAll('[role="status"], [role="alert"]')].map(
    (one) => one.textContent ?? '',
  );
}

/** Lets a frame be painted, and what waits for that happen. */
export async function painted(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** The window loses or gets the focus. */
export function windowHears(name: 'blur' | 'focus'): void {
  window.dispatchEvent(new Event(name));
}
