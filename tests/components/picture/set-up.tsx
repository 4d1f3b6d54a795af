/** What the tests of the picture screen share: the screen over fakes, and what is on it. */
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { PictureScreen } from '../../../components/picture/PictureScreen';
import { setTexts } from '../../../components/ui/texts';
import { createPictureState } from '../../../lib/state/picture-state';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboard from '../../../locales/en-GB/dashboard.ftl?raw';
import pictureTexts from '../../../locales/en-GB/picture.ftl?raw';
import { type Changes, pictureWorld } from '../../fixtures/picture/world';

export { cleanup };

configure({ asyncUtilTimeout: 10_000 });

export function setEnglish(): void {
  setTexts('en-GB', [common, dashboard, pictureTexts]);
}

/** Puts the screen up, before its warning. */
export function show(changes: Changes = {}) {
  const world = pictureWorld(changes);
  const state = createPictureState(world.needs);
  const onBack = vi.fn();
  const shown = render(
    <PictureScreen state={state} productName="Lantern" questionLabel="Switching it off" onBack={onBack} />,
  );
  return { ...shown, ...world, state, onBack };
}

/** The screen with a picture of 1,000 by 500 pixels in the editor. */
export async function showEditor(changes: Changes = {}) {
  const shown = show(changes);
  press('I understand, open the picture');
  await screen.findByRole('heading', { name: 'Black out and crop' });
  return shown;
}

/** The screen with the picture made, before it is kept. */
export async function showDescribing(changes: Changes = {}) {
  const shown = await showEditor(changes);
  press('Next: look at it and describe it');
  await screen.findByRole('heading', { name: 'Check and describe' });
  return shown;
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const press = (name: string | RegExp) => fireEvent.click(button(name));
export const area = (name: RegExp) => screen.getByRole('application', { name });
export const stage = () => screen.getByRole('group', { name: /^Picture to edit/ });
export const field = (row: string, label: string) => {
  const group = screen.getByRole('group', { name: row });
  const input = [...group.querySelectorAll('input')].find((one) => one.labels?.[0]?.textContent === label);
  if (!input) throw new Error(`${row} has no ${label}`);
  return input;
};
/** What is read out politely. */
export const news = () =>
  [...document.querySelectorAll('p.es-visually-hidden[role="status"]')]
    .map((one) => one.textContent)
    .join(' ')
    .trim();
