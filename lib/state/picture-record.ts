/** The record of a picture that is about to be kept. */
import type { Picture } from '../domain/evidence';
import { cleanText } from '../domain/scalars';
import type { OpenPicture, PreparedPicture } from './picture-phase';

/** The longest description, in UTF-16 units, as the record holds it. */
export const PICTURE_ALT_MAX = 1_000;

/** What a picture is evidence for. */
export type BelongsTo = Pick<Picture, 'assessmentId' | 'productId' | 'questionIds'>;

export type RecordParts = {
  readonly belongsTo: BelongsTo;
  readonly picture: Pick<OpenPicture, 'madeFrom' | 'source'>;
  readonly made: PreparedPicture;
  /** As it was typed. */
  readonly alt: string;
  /** ISO 8601 UTC; the store sets its own when it keeps it. */
  readonly now: string;
};

/** A new picture, for `Pictures.keep`. */
export function pictureRecord({ belongsTo, picture, made, alt, now }: RecordParts): Picture {
  const { id, mediaType, width, height, bytes, hash, blackedOut } = made;
  return {
    kind: 'picture',
    id,
    assessmentId: belongsTo.assessmentId,
    productId: belongsTo.productId,
    questionIds: [...belongsTo.questionIds],
    note: '',
    revision: 0,
    createdAt: now,
    updatedAt: now,
    alt: cleanText(alt.trim().slice(0, PICTURE_ALT_MAX)),
    mediaType,
    width,
    height,
    bytes,
    hash,
    blackedOut,
    madeFrom: picture.madeFrom,
    source: picture.source,
  };
}
