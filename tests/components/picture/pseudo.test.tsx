// @vitest-environment happy-dom
/** Every step of the picture screen in both made-up languages: no word on it is written in the code. */
import { fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PictureScreen } from '../../../components/picture/PictureScreen';
import { addBox, cropTo } from '../../../lib/domain/picture-edit';
import { createPictureState } from '../../../lib/state/picture-state';
import { type Changes, FULL_DISK, pictureWorld } from '../../fixtures/picture/world';
import { leftInEnglish, showIn, TAGS, tidy } from '../pseudo/left-in-english';

afterEach(tidy);

/** Names of a file format, of this product and of its question. */
const DATA = ['PNG', 'Lantern', 'Switching it off'];
const BOX = { left: 1, top: 1, width: 30, height: 30 };

describe.each(TAGS)('in %s', (tag) => {
  const show = (changes: Changes = {}) => {
    showIn(tag);
    const state = createPictureState(pictureWorld(changes).needs);
    render(
      <PictureScreen state={state} productName="Lantern" questionLabel="Switching it off" onBack={vi.fn()} />,
    );
    const at = async (kind: string) => {
      await waitFor(() => expect(state.phase.value.kind).toBe(kind));
      // Drawn a moment after the state has moved on.
      await waitFor(() => expect(document.querySelector('h2')).toBeTruthy());
      expect(leftInEnglish(document.body, DATA)).toEqual([]);
    };
    return { state, at };
  };

  it('goes all the way from the warning to the stored picture', async () => {
    const { state, at } = show({ refuses: [FULL_DISK] });
    await at('warning');
    state.goOn();
    await at('editing');
    state.change((edit, size) => cropTo(addBox(edit, BOX, size), { ...BOX, width: 400 }, size));
    await waitFor(() => expect(document.querySelectorAll('fieldset input[type="number"]')).toHaveLength(8));
    const [field] = document.querySelectorAll('input[type="number"]');
    if (field) fireEvent.input(field, { target: { value: '' } });
    await at('editing');
    await state.make();
    await at('describing');
    await state.attach();
    await waitFor(() => expect(document.querySelector('.es-notice')).toBeTruthy());
    await at('describing');
    await state.attach();
    await waitFor(() => expect(document.querySelector('[role="alert"]')).toBeTruthy());
    await at('describing');
    await state.attach();
    await at('saved');
    state.another();
    await at('choosing');
  });

  it('says what could not be opened, and asks before work is lost', async () => {
    const refused = show({ shot: { kind: 'too-large' } });
    refused.state.goOn();
    await waitFor(() => expect(document.querySelector('[role="alert"]')).toBeTruthy());
    await refused.at('choosing');
    tidy();
    const { state, at } = show();
    state.goOn();
    await at('editing');
    state.change((edit, size) => addBox(edit, BOX, size));
    await state.give(new Blob(['new']), 'file');
    await waitFor(() => expect(document.querySelector('dialog')).toBeTruthy());
    await at('editing');
  });
});
