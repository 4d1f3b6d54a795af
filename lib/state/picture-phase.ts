/** The steps of one visit to the picture screen, and what each of them holds. */
import type { ClipboardPicture, MadePicture, PictureMade, PictureRead } from '../app/picture-tools';
import type { Failure } from '../app/ports';
import type { PageSource, Picture } from '../domain/evidence';
import { isEdited } from '../domain/picture-edit';
import type { EditSteps } from '../domain/picture-steps';

/** A picture that was given, before anything of it is read. */
export type GivenPicture = {
  readonly file: Blob;
  readonly madeFrom: Picture['madeFrom'];
  /** The page it is a picture of, or nothing. */
  readonly source: PageSource | null;
};

/** A picture that is open. Its pixels are let go of with it. */
export type OpenPicture = Pick<GivenPicture, 'madeFrom' | 'source'> & { readonly pixels: ImageBitmap };

/** The picture as it will be stored, with what the record says of it. */
export type PreparedPicture = MadePicture & { readonly id: string; readonly blackedOut: number };

/** Why a picture that was given is not on screen. */
export type PictureRefusal =
  | Exclude<PictureRead['kind'], 'read'>
  | Exclude<ClipboardPicture['kind'], 'picture'>;

export type PicturePhase =
  /** What a picture may give away, before anything is opened. */
  | { readonly kind: 'warning' }
  /** There is none: paste, drop or choose one. */
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'editing'; readonly picture: OpenPicture; readonly problem: MakingProblem | null }
  | { readonly kind: 'making'; readonly picture: OpenPicture }
  | {
      readonly kind: 'describing';
      readonly picture: OpenPicture;
      readonly made: PreparedPicture;
      /** Attach was pressed without a description: the person was asked for one, once. */
      readonly askedForWords: boolean;
      readonly failure: Failure | null;
    }
  | { readonly kind: 'saving'; readonly picture: OpenPicture; readonly made: PreparedPicture }
  | { readonly kind: 'saved'; readonly stored: Picture };

export type MakingProblem = Exclude<PictureMade['kind'], 'made'>;

/** There is no picture. */
export const CHOOSING: PicturePhase = { kind: 'choosing' };

/** What is on screen, which comes back when the picture given next cannot be opened. @param before the same, at the time of a picture that is still being read */
export function wayBack(now: PicturePhase, before: PicturePhase): PicturePhase {
  switch (now.kind) {
    case 'reading':
      return before;
    case 'editing':
    case 'describing':
      return now;
    case 'making':
      return { kind: 'editing', picture: now.picture, problem: null };
    case 'warning':
    case 'choosing':
    case 'saving':
    case 'saved':
      return CHOOSING;
  }
}

/** Is there work that leaving would lose? */
export function isWorkedOn(phase: PicturePhase, { now }: EditSteps, alt: string): boolean {
  switch (phase.kind) {
    case 'warning':
    case 'choosing':
    case 'reading':
    case 'saved':
      return false;
    case 'editing':
    case 'making':
      return isEdited(now) || alt.trim() !== '';
    case 'describing':
    case 'saving':
      return true;
  }
}

/** Pixels hold on to memory that the browser frees late by itself. */
export function letGo(phase: PicturePhase): void {
  if ('picture' in phase) phase.picture.pixels.close();
  if ('made' in phase) phase.made.preview.close();
}
