/** Drawing, moving and resizing by mouse, finger or pen: one drag at a time, told once it ends. */
import { useState } from 'preact/hooks';
import {
  type Box,
  boxBetween,
  moved,
  type PictureEdit,
  type Point,
  resized,
  type Size,
} from '../../lib/domain/picture-edit';
import { type AreaId, leastSide } from './areas';

/** What a drag on the picture draws; with `nothing` a finger scrolls. */
export const DRAWINGS = ['box', 'crop', 'nothing'] as const;
export type Drawing = (typeof DRAWINGS)[number];

/** What a drag took hold of; without one it draws. */
type Grip = { readonly area: AreaId; readonly how: 'move' | 'resize'; readonly box: Box };

type Drag = {
  readonly pointerId: number;
  readonly grip: Grip | null;
  readonly start: Point;
  readonly at: Point;
  /** It went further on screen than a hand trembles. */
  readonly isMeant: boolean;
};

/** CSS pixels within which a drag is a press. */
const TREMBLE = 4;

export type StageDragNeeds = {
  readonly size: Size;
  readonly edit: PictureEdit;
  readonly drawing: Drawing;
  readonly onDrawn: (what: 'box' | 'crop', box: Box) => void;
  readonly onGripped: (area: AreaId, box: Box) => void;
};

export type Draft = { readonly area: AreaId | null; readonly box: Box };

type StageEvent = { readonly currentTarget: HTMLElement; readonly clientX: number; readonly clientY: number };

/** Where on the picture, in its pixels, a pointer is. */
function pointOf({ currentTarget, clientX, clientY }: StageEvent, size: Size): Point {
  const shown = currentTarget.getBoundingClientRect();
  return {
    x: ((clientX - shown.left) / Math.max(1, shown.width)) * size.width,
    y: ((clientY - shown.top) / Math.max(1, shown.height)) * size.height,
  };
}

function gripOf(target: EventTarget | null, { crop, boxes }: PictureEdit): Grip | null {
  const element = target instanceof Element ? target : null;
  const named = element?.closest('[data-area]')?.getAttribute('data-area');
  if (named === null || named === undefined) return null;
  const how = element?.closest('[data-handle]') ? 'resize' : 'move';
  const area: AreaId = named === 'crop' ? 'crop' : Number(named);
  const box = area === 'crop' ? crop : boxes.find(({ id }) => id === area);
  return box ? { area, how, box } : null;
}

function boxOf({ grip, start, at }: Drag, drawing: Drawing, size: Size): Box {
  if (grip === null) return boxBetween(start, at, size, leastSide(drawing === 'crop' ? 'crop' : 0));
  const { area, how, box } = grip;
  const [right, down] = [at.x - start.x, at.y - start.y];
  return how === 'move' ? moved(box, right, down, size) : resized(box, right, down, size, leastSide(area));
}

/** The handlers for the picture's element, and what the drag would come to if it ended now. */
export function useStageDrag({ size, edit, drawing, onDrawn, onGripped }: StageDragNeeds) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const draft: Draft | null = drag?.isMeant
    ? { area: drag.grip?.area ?? null, box: boxOf(drag, drawing, size) }
    : null;
  return {
    draft,
    /** Forgets the drag. @returns whether there was one */
    cancel(): boolean {
      setDrag(null);
      return drag !== null;
    },
    handlers: {
      onPointerDown(event: PointerEvent & { readonly currentTarget: HTMLElement }) {
        if (drawing === 'nothing' || event.button !== 0 || drag !== null) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const start = pointOf(event, size);
        const grip = gripOf(event.target, edit);
        setDrag({ pointerId: event.pointerId, grip, start, at: start, isMeant: false });
      },
      onPointerMove(event: PointerEvent & { readonly currentTarget: HTMLElement }) {
        if (drag?.pointerId !== event.pointerId) return;
        const at = pointOf(event, size);
        const shown = event.currentTarget.getBoundingClientRect().width / size.width;
        const far = Math.max(Math.abs(at.x - drag.start.x), Math.abs(at.y - drag.start.y)) * shown;
        setDrag({ ...drag, at, isMeant: drag.isMeant || far >= TREMBLE });
      },
      onPointerUp(event: PointerEvent) {
        if (drag?.pointerId !== event.pointerId) return;
        setDrag(null);
        if (draft === null) return;
        if (draft.area !== null) onGripped(draft.area, draft.box);
        else if (drawing !== 'nothing') onDrawn(drawing, draft.box);
      },
      onPointerCancel: () => setDrag(null),
    },
  };
}
