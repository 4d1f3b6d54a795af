/** One visit to the picture screen: nothing is stored before Attach, and nothing is lost when storing fails. */
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import type { PictureMade, PictureRead } from '../../lib/app/picture-tools';
import { Evidence } from '../../lib/domain/evidence';
import { addBox, cropTo, NO_EDIT } from '../../lib/domain/picture-edit';
import { createPictureState } from '../../lib/state/picture-state';
import { type Changes, FULL_DISK, fakePixels, madeOf, pictureWorld, SOURCE } from '../fixtures/picture/world';

const BOX = { left: 10, top: 20, width: 30, height: 40 };

function begin(changes: Changes = {}) {
  const world = pictureWorld(changes);
  return { ...world, state: createPictureState(world.needs) };
}

/** With the picture of the tab in the editor. */
async function editing(changes: Changes = {}) {
  const begun = begin(changes);
  begun.state.goOn();
  await vi.waitFor(() => expect(begun.state.phase.value.kind).toBe('editing'));
  return begun;
}

/** With a box on it, made as it is to be stored. */
async function describing(changes: Changes = {}) {
  const begun = await editing(changes);
  begun.state.change((edit, size) => addBox(edit, BOX, size));
  await begun.state.make();
  expect(begun.state.phase.value.kind).toBe('describing');
  return begun;
}

/** A promise and its answer, given by the test. */
function held<Value>() {
  let answer: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    answer = resolve;
  });
  return { promise, answer };
}

describe('before a picture is open', () => {
  it('warns first, and opens nothing before that is read', async () => {
    const { state, tools } = begin();
    expect(state.phase.value.kind).toBe('warning');
    expect(state.waiting.value).toBe(true);
    expect(tools.read).not.toHaveBeenCalled();
    state.goOn();
    await vi.waitFor(() => expect(state.phase.value.kind).toBe('editing'));
    expect(tools.read).toHaveBeenCalledTimes(1);
  });

  it('asks for a picture when there is none, and takes one that was pasted over the warning', async () => {
    const empty = begin({ shot: null });
    empty.state.goOn();
    expect(empty.state.phase.value.kind).toBe('choosing');
    const pasted = begin({ shot: null });
    await pasted.state.give(new Blob(['x']), 'clipboard');
    expect(pasted.state.phase.value.kind).toBe('warning');
    expect(pasted.tools.read).not.toHaveBeenCalled();
    pasted.state.goOn();
    await vi.waitFor(() => expect(pasted.state.phase.value.kind).toBe('editing'));
  });

  it.each(['not-a-picture', 'too-large', 'cannot-be-read'] as const)(
    'says that a file is %s, and asks for another',
    async (kind) => {
      const { state } = begin({ shot: null, read: { kind } });
      state.goOn();
      await state.give(new Blob(['x']), 'file');
      expect(state.phase.value.kind).toBe('choosing');
      expect(state.refusal.value).toBe(kind);
    },
  );

  it('takes a picture from the clipboard, or says why there is none', async () => {
    const found = begin({ shot: null, clipboard: { kind: 'picture', file: new Blob(['x']) } });
    found.state.goOn();
    await found.state.paste();
    expect(found.state.phase.value).toMatchObject({
      kind: 'editing',
      picture: { madeFrom: 'clipboard', source: null },
    });
    for (const kind of ['nothing', 'not-allowed', 'not-offered'] as const) {
      const { state } = begin({ shot: null, clipboard: { kind } });
      state.goOn();
      await state.paste();
      expect(state.refusal.value).toBe(kind);
      expect(state.phase.value.kind).toBe('choosing');
    }
  });

  it('shows the picture given last, whichever is read first, and lets go of the other', async () => {
    const { needs } = pictureWorld({ shot: null });
    const [slow, quick] = [held<PictureRead>(), held<PictureRead>()];
    const answers = [slow.promise, quick.promise];
    const read = async () => (await answers.shift()) ?? { kind: 'cannot-be-read' as const };
    const state = createPictureState({ ...needs, tools: { ...needs.tools, read } });
    state.goOn();
    const [first, second] = [fakePixels(), fakePixels(7, 7)];
    const given = [state.give(new Blob(), 'file'), state.give(new Blob(), 'file')];
    quick.answer({ kind: 'read', pixels: second });
    slow.answer({ kind: 'read', pixels: first });
    await Promise.all(given);
    expect(state.phase.value).toMatchObject({ kind: 'editing', picture: { pixels: second } });
    expect(first.close).toHaveBeenCalledTimes(1);
    expect(second.close).not.toHaveBeenCalled();
  });
});

describe('while it is edited', () => {
  it('undoes and redoes, and knows when there is work to lose', async () => {
    const { state } = await editing();
    expect(state.unsaved.value).toBe(false);
    state.change((edit, size) => addBox(edit, BOX, size));
    expect(state.unsaved.value).toBe(true);
    state.undo();
    expect(state.steps.value.now).toEqual(NO_EDIT);
    expect(state.unsaved.value).toBe(false);
    state.redo();
    expect(state.steps.value.now.boxes).toEqual([{ ...BOX, id: 1 }]);
  });

  it('asks which of two pictures it is to be when another is pasted over work, and keeps to the answer', async () => {
    const { state, pixels } = await editing();
    state.change((edit, size) => cropTo(edit, BOX, size));
    await state.give(new Blob(['new']), 'clipboard');
    expect(state.replacement.value).not.toBeNull();
    await state.replace(false);
    expect(state.replacement.value).toBeNull();
    expect(state.phase.value).toMatchObject({ kind: 'editing', picture: { pixels } });
    await state.give(new Blob(['new']), 'clipboard');
    await state.replace(true);
    expect(state.phase.value).toMatchObject({ kind: 'editing', picture: { madeFrom: 'clipboard' } });
    expect(state.steps.value.now).toEqual(NO_EDIT);
    expect(pixels.close).toHaveBeenCalledTimes(1);
  });

  it('keeps the picture and its boxes when the one that was to take its place cannot be opened', async () => {
    const { state, pixels } = await editing({ read: { kind: 'cannot-be-read' } });
    state.change((edit, size) => addBox(edit, BOX, size));
    await state.give(new Blob(['new']), 'file');
    await state.replace(true);
    expect(state.phase.value).toMatchObject({ kind: 'editing', picture: { pixels } });
    expect(state.steps.value.now.boxes).toHaveLength(1);
    expect(state.refusal.value).toBe('cannot-be-read');
    expect(pixels.close).not.toHaveBeenCalled();
  });

  it.each(['too-large', 'cannot-be-made'] as const)('goes back to the boxes when it is %s', async (kind) => {
    const { state } = await editing({ make: (): PictureMade => ({ kind }) });
    state.change((edit, size) => addBox(edit, BOX, size));
    await state.make();
    expect(state.phase.value).toMatchObject({ kind: 'editing', problem: kind });
    expect(state.steps.value.now.boxes).toHaveLength(1);
  });
});

describe('keeping it', () => {
  it('stores nothing before Attach, and then a record that the store takes', async () => {
    const { state, keep, tools, pixels } = await describing();
    expect(keep).not.toHaveBeenCalled();
    expect(tools.make.mock.calls[0]?.[1]).toMatchObject({ black: [BOX], to: { width: 1_000, height: 500 } });
    state.alt.value = ' The settings page\u0000 ';
    await state.attach();
    const [record, file] = keep.mock.calls[0] ?? [];
    expect(v.safeParse(Evidence, record).success).toBe(true);
    expect(record).toMatchObject({
      kind: 'picture',
      alt: 'The settings page',
      blackedOut: 1,
      madeFrom: 'page',
      source: SOURCE,
      questionIds: ['AAA1'],
      revision: 0,
      bytes: 34_567,
    });
    expect(await file?.text()).toBe('made');
    expect(state.phase.value).toMatchObject({ kind: 'saved', stored: { revision: 1 } });
    expect(state.unsaved.value).toBe(false);
    expect(pixels.close).toHaveBeenCalledTimes(1);
  });

  it('asks for a description once, and then lets the person go on without', async () => {
    const { state, keep } = await describing();
    await state.attach();
    expect(state.phase.value).toMatchObject({ kind: 'describing', askedForWords: true });
    expect(keep).not.toHaveBeenCalled();
    await state.attach();
    expect(keep).toHaveBeenCalledTimes(1);
    expect(keep.mock.calls[0]?.[0].alt).toBe('');
  });

  it('does not ask again for the same picture after more editing, and asks anew for another', async () => {
    const { state, keep } = await describing();
    await state.attach();
    state.backToEditing();
    await state.make();
    await state.attach();
    expect(keep).toHaveBeenCalledTimes(1);
    state.another();
    await state.give(new Blob(['other']), 'file');
    await state.make();
    await state.attach();
    expect(keep).toHaveBeenCalledTimes(1);
    expect(state.phase.value).toMatchObject({ kind: 'describing', askedForWords: true });
  });

  it('loses nothing when there is no room, and keeps the same record when there is again', async () => {
    const { state, keep } = await describing({ refuses: [FULL_DISK] });
    state.alt.value = 'A switch.';
    await state.attach();
    expect(state.phase.value).toMatchObject({ kind: 'describing', failure: FULL_DISK });
    expect(state.alt.value).toBe('A switch.');
    expect(state.unsaved.value).toBe(true);
    await state.attach();
    expect(state.phase.value.kind).toBe('saved');
    expect(keep.mock.calls[1]).toEqual(keep.mock.calls[0]);
  });

  it('loses nothing when the store breaks', async () => {
    const { state, keep } = await describing();
    keep.mockRejectedValueOnce(new Error('gone'));
    state.alt.value = 'A switch.';
    await state.attach();
    expect(state.phase.value).toMatchObject({ kind: 'describing', failure: { kind: 'storage' } });
  });

  it('stores it once when Attach is pressed twice', async () => {
    const { state, keep } = await describing();
    state.alt.value = 'A switch.';
    await Promise.all([state.attach(), state.attach()]);
    expect(keep).toHaveBeenCalledTimes(1);
  });

  it('says how much room is left, or that it is not known', async () => {
    expect((await describing()).state.room.value).toBe(900_000_000);
    expect((await describing({ room: null })).state.room.value).toBeNull();
  });

  it('goes back to the boxes, which are as they were', async () => {
    const { state } = await describing();
    state.backToEditing();
    expect(state.phase.value.kind).toBe('editing');
    expect(state.steps.value.now.boxes).toHaveLength(1);
    state.undo();
    expect(state.steps.value.now.boxes).toHaveLength(0);
  });
});

describe('closing the screen', () => {
  it('lets go of all pixels, also of those that come later', async () => {
    const { needs } = pictureWorld();
    const late = held<PictureMade>();
    const pixels = fakePixels();
    const state = createPictureState({
      ...needs,
      tools: { ...needs.tools, read: async () => ({ kind: 'read', pixels }), make: () => late.promise },
    });
    state.goOn();
    await vi.waitFor(() => expect(state.phase.value.kind).toBe('editing'));
    const making = state.make();
    state.close();
    expect(pixels.close).toHaveBeenCalledTimes(1);
    const made = madeOf({ from: { ...BOX }, to: BOX, black: [], finalBlack: [] });
    const closed = vi.spyOn(made.picture.preview, 'close');
    late.answer(made);
    await making;
    expect(closed).toHaveBeenCalledTimes(1);
  });
});
