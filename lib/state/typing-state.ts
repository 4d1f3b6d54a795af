/**
 * Typing a pile of filled-in sheets: one review a sheet, saved answer by answer. The review begins as soon as the
 * sheet says who filled it in, so that a tab that closes loses at most the key just pressed.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, StartReview } from '../app/ports';
import type { PaperForm } from '../domain/paper-form';
import {
  blankSheet,
  closeNote,
  goTo,
  type KeyEffect,
  pressKey,
  type SheetPlace,
  type TypedSheet,
  writeNote,
} from '../domain/typed-sheet';
import { settled } from './settled';
import { createSheetWriter, type OpenSheet, type SheetNeeds } from './sheet-writer';

/** A note is saved when its typing pauses this long. */
const NOTE_PAUSE_MS = 500;

export type TypingState = {
  readonly form: PaperForm;
  readonly productName: string;
  readonly sheet: ReadonlySignal<TypedSheet>;
  readonly open: ReadonlySignal<OpenSheet>;
  /** How many sheets were finished since this screen was opened. */
  readonly finished: ReadonlySignal<number>;
  /** What the key did, or nothing when it is not one of ours. */
  press(key: string): KeyEffect['did'] | null;
  goTo(place: SheetPlace): void;
  write(note: string): void;
  closeNote(): void;
  /** Saves what waits. @returns why something is not on disk, or nothing when all of it is */
  save(): Promise<Failure | null>;
  /** Saves this sheet and lays a blank one of the same product and form before the person. */
  next(): Promise<Failure | null>;
  /** Puts what was typed of this sheet in the bin and lays a blank one, with the same number, in its place. */
  discard(): Promise<Failure | null>;
  retry(): void;
};

export type TypingNeeds = SheetNeeds & {
  readonly product: StartReview['product'];
  readonly productName: string;
  /** The number the first sheet gets; see `nextSheetNumber`. */
  readonly firstNumber: number;
};

/** One more than the greatest number among these titles; 1 where none is a sheet's. */
export function nextSheetNumber(titles: readonly string[], titleOf: (number: number) => string): number {
  const numbers = titles.map((title) => {
    const number = Number(/\d+/.exec(title)?.[0] ?? 0);
    return titleOf(number) === title ? number : 0;
  });
  return Math.max(0, ...numbers) + 1;
}

/** The typing of sheets of one product on one form; it reads and writes only through the ports. */
export function createTypingState(needs: TypingNeeds): TypingState {
  const { form } = needs;
  const sheet = signal(blankSheet(form.items.length));
  const finished = signal(0);
  /** A new product is new until its first sheet is on disk. */
  let product = needs.product;
  const writer = signal(createSheetWriter(needs, product, needs.firstNumber));

  function take(next: TypedSheet, noteDelayMs = 0): void {
    sheet.value = next;
    writer.peek().bring(next, noteDelayMs);
  }

  function lay(number: number): void {
    writer.value = createSheetWriter(needs, product, number);
    sheet.value = blankSheet(form.items.length);
  }

  async function save(): Promise<Failure | null> {
    const { open, retry, flush } = writer.peek();
    take(closeNote(sheet.peek()));
    if (open.saving.peek() === 'failed') retry();
    await flush();
    const saving = open.saving.peek();
    if (saving === 'failed') return open.failure.peek();
    // Nobody else knows of a sheet's review while it is typed; a conflict would be another window's doing.
    return saving === 'conflict' ? { kind: 'refused', detail: 'changed elsewhere' } : null;
  }

  return {
    form,
    productName: needs.productName,
    sheet,
    open: computed(() => writer.value.open),
    finished,
    press(key) {
      const effect = pressKey(sheet.peek(), key);
      if (effect && effect.did !== 'refused') take(effect.sheet);
      return effect?.did ?? null;
    },
    goTo: (place) => take(goTo(sheet.peek(), place)),
    write: (note) => take(writeNote(sheet.peek(), note), NOTE_PAUSE_MS),
    closeNote: () => take(closeNote(sheet.peek())),
    save,
    async next() {
      const { isUntouched, open } = writer.peek();
      if (isUntouched()) return null;
      const failure = await save();
      if (failure) return failure;
      product = { kind: 'existing', productId: product.productId };
      finished.value += 1;
      lay(open.number + 1);
      return null;
    },
    async discard() {
      const { isUntouched, open, flush } = writer.peek();
      if (!isUntouched()) {
        await flush();
        const binned = await settled(needs.library.setBinned([open.assessmentId], true));
        if (!binned.ok && binned.error.kind !== 'not-found') return binned.error;
        if (binned.ok) product = { kind: 'existing', productId: product.productId };
        needs.announce({ assessmentIds: [open.assessmentId], productIds: [product.productId] });
      }
      lay(open.number);
      return null;
    },
    retry: () => writer.peek().retry(),
  };
}
