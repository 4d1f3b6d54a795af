/** One picture on its way to being evidence: warned of, opened, edited, made, described, and only then kept. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Pictures } from '../app/evidence-ports';
import type { PictureTools } from '../app/picture-tools';
import type { Clock, Ids } from '../app/ports';
import { NO_EDIT, type PictureEdit, planOf, type Size } from '../domain/picture-edit';
import { type EditSteps, firstStep, redone, rested, stepTo, undone } from '../domain/picture-steps';
import {
  CHOOSING,
  type GivenPicture,
  isWorkedOn,
  letGo,
  type PicturePhase,
  type PictureRefusal,
  wayBack,
} from './picture-phase';
import { type BelongsTo, pictureRecord } from './picture-record';
import { settled } from './settled';

export type PictureNeeds = {
  /** A picture of the visible tab, or nothing when one is to be pasted or chosen. */
  readonly shot: Pick<GivenPicture, 'file' | 'source'> | null;
  readonly belongsTo: BelongsTo;
  readonly tools: PictureTools;
  readonly pictures: Pick<Pictures, 'keep'>;
  readonly ids: Ids;
  readonly clock: Clock;
  /** How many bytes the browser still gives us, or nothing where it does not say. */
  readonly room: () => Promise<number | null>;
};

export type PictureState = {
  readonly phase: ReadonlySignal<PicturePhase>;
  /** A picture waits to be opened once the warning is read. */
  readonly waiting: ReadonlySignal<boolean>;
  readonly refusal: ReadonlySignal<PictureRefusal | null>;
  /** A picture was given while another is being worked on: which of the two is for the person to say. */
  readonly replacement: ReadonlySignal<GivenPicture | null>;
  readonly steps: ReadonlySignal<EditSteps>;
  readonly alt: Signal<string>;
  /** Bytes, as `PictureNeeds.room` said last. */
  readonly room: ReadonlySignal<number | null>;
  /** There is work that leaving would lose. */
  readonly unsaved: ReadonlySignal<boolean>;
  /** The warning was read. */
  goOn(): void;
  /** A picture that was pasted, dropped or chosen. Resolves when it is on screen, or refused. */
  give(file: Blob, madeFrom: 'clipboard' | 'file'): Promise<void>;
  /** What was pasted or dropped holds no picture. */
  noPicture(): void;
  /** Asks the clipboard for a picture; call it in answer to a press. */
  paste(): Promise<void>;
  /** Which of two pictures: the one that was given last, or the one on screen. */
  replace(withNew: boolean): Promise<void>;
  /** @param run see `stepTo` */
  change(edit: (now: PictureEdit, size: Size) => PictureEdit, run?: string | null): void;
  /** The key or the mouse was let go: the next change is a step of its own. */
  rest(): void;
  undo(): void;
  redo(): void;
  /** Makes the picture as it will be stored, and shows it. Nothing is stored yet. */
  make(): Promise<void>;
  backToEditing(): void;
  /** Keeps it. Without a description it asks for one first, once. */
  attach(): Promise<void>;
  /** After one is kept: another, for the same question. */
  another(): void;
  /** The screen goes: lets go of the pixels. */
  close(): void;
};

/** The state of one visit to the picture screen. */
export function createPictureState(needs: PictureNeeds): PictureState {
  const { shot, tools } = needs;
  const phase = signal<PicturePhase>({ kind: 'warning' });
  const waiting = signal<GivenPicture | null>(shot && { ...shot, madeFrom: 'page' });
  const refusal = signal<PictureRefusal | null>(null);
  const replacement = signal<GivenPicture | null>(null);
  const steps = signal<EditSteps>(firstStep(NO_EDIT));
  const alt = signal('');
  const room = signal<number | null>(null);
  const unsaved = computed(() => isWorkedOn(phase.value, steps.value, alt.value));
  /** Goes up with whatever makes the answer of an older question worthless. */
  let turn = 0;
  /** Where a picture that cannot be opened leads back to. */
  let behind: PicturePhase = CHOOSING;
  /** A description was asked for: for one picture that is done once. */
  let asked = false;

  async function open(given: GivenPicture): Promise<void> {
    turn += 1;
    const mine = turn;
    behind = wayBack(phase.peek(), behind);
    refusal.value = null;
    phase.value = { kind: 'reading' };
    const read = await tools.read(given.file);
    if (mine !== turn) {
      if (read.kind === 'read') read.pixels.close();
      return;
    }
    if (read.kind !== 'read') {
      refusal.value = read.kind;
      phase.value = behind;
      return;
    }
    letGo(behind);
    behind = CHOOSING;
    asked = false;
    steps.value = firstStep(NO_EDIT);
    alt.value = '';
    const { madeFrom, source } = given;
    phase.value = { kind: 'editing', picture: { madeFrom, source, pixels: read.pixels }, problem: null };
  }

  async function give(given: GivenPicture): Promise<void> {
    const { kind } = phase.peek();
    refusal.value = null;
    if (kind === 'warning') waiting.value = given;
    else if (kind === 'making' || kind === 'saving' || unsaved.peek()) replacement.value = given;
    else await open(given);
  }

  function refuse(why: PictureRefusal): void {
    refusal.value = why;
  }

  async function make(): Promise<void> {
    const now = phase.peek();
    if (now.kind !== 'editing') return;
    turn += 1;
    const mine = turn;
    const { picture } = now;
    const plan = planOf(steps.peek().now, picture.pixels);
    phase.value = { kind: 'making', picture };
    const [made, left] = await Promise.all([
      tools.make(picture.pixels, plan),
      needs.room().catch(() => null),
    ]);
    if (mine !== turn) {
      if (made.kind === 'made') made.picture.preview.close();
      return;
    }
    room.value = left;
    if (made.kind !== 'made') {
      phase.value = { kind: 'editing', picture, problem: made.kind };
      return;
    }
    const prepared = { ...made.picture, id: needs.ids.next(), blackedOut: plan.black.length };
    phase.value = { kind: 'describing', picture, made: prepared, askedForWords: false, failure: null };
  }

  async function attach(): Promise<void> {
    const now = phase.peek();
    if (now.kind !== 'describing') return;
    if (alt.peek().trim() === '' && !asked) {
      asked = true;
      phase.value = { ...now, askedForWords: true };
      return;
    }
    const { picture, made } = now;
    phase.value = { kind: 'saving', picture, made };
    const record = pictureRecord({ ...needs, picture, made, alt: alt.peek(), now: needs.clock.now() });
    const kept = await settled(needs.pictures.keep(record, made.file));
    if (!kept.ok) {
      const left = await needs.room().catch(() => null);
      room.value = left;
      phase.value = { ...now, failure: kept.error };
      return;
    }
    letGo(now);
    phase.value = { kind: 'saved', stored: kept.value };
  }

  return {
    phase,
    waiting: computed(() => waiting.value !== null),
    refusal,
    replacement,
    steps,
    alt,
    room,
    unsaved,
    goOn() {
      if (phase.peek().kind !== 'warning') return;
      const given = waiting.peek();
      waiting.value = null;
      phase.value = CHOOSING;
      if (given) void open(given);
    },
    give: (file, madeFrom) => give({ file, madeFrom, source: null }),
    noPicture: () => refuse('nothing'),
    async paste() {
      const found = await tools.readClipboard();
      if (found.kind === 'picture') await give({ file: found.file, madeFrom: 'clipboard', source: null });
      else refuse(found.kind);
    },
    async replace(withNew) {
      if (phase.peek().kind === 'saving') return;
      const given = replacement.peek();
      replacement.value = null;
      if (given && withNew) await open(given);
    },
    change(edit, run = null) {
      const now = phase.peek();
      if (now.kind !== 'editing') return;
      steps.value = stepTo(steps.peek(), edit(steps.peek().now, now.picture.pixels), run);
    },
    rest() {
      steps.value = rested(steps.peek());
    },
    undo() {
      if (phase.peek().kind === 'editing') steps.value = undone(steps.peek());
    },
    redo() {
      if (phase.peek().kind === 'editing') steps.value = redone(steps.peek());
    },
    make,
    backToEditing() {
      const now = phase.peek();
      if (now.kind !== 'describing') return;
      now.made.preview.close();
      phase.value = { kind: 'editing', picture: now.picture, problem: null };
    },
    attach,
    another() {
      if (phase.peek().kind === 'saved') phase.value = CHOOSING;
    },
    close() {
      turn += 1;
      letGo(behind);
      letGo(phase.peek());
    },
  };
}
