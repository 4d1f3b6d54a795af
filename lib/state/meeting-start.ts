/** Starts a meeting: its product when that is new, a review for each voice, and then its record. */
import type { Failure, Library, OpenMeeting, OpenReview, Outcome, Reviews, StartReview } from '../app/ports';
import type { Lived, Reviewer, Role } from '../domain/assessment';
import type { ChecklistRef } from '../domain/checklist';
import type { Meeting, Voice } from '../domain/meeting';
import { NOTHING_ADDED_YET, type Product } from '../domain/product';
import { NO_RECORDS } from '../domain/records';
import { settled } from './settled';

/** A voice before its review is begun. Its id is made with the draft, so that asking twice begins one review. */
export type VoiceDraft = Voice & { readonly lived: Lived };

/** What a person gives to begin a meeting. Without voices it counts hands only. */
export type MeetingDraft = Pick<Meeting, 'id' | 'title' | 'heldOn' | 'people' | 'depth'> & {
  readonly product: StartReview['product'];
  readonly voices: readonly VoiceDraft[];
};

export type StartNeeds = {
  readonly reviews: Pick<Reviews, 'start'>;
  readonly library: Pick<Library, 'meeting' | 'saveMeeting' | 'renameReview' | 'importRecords'>;
  readonly checklist: ChecklistRef;
  readonly now: () => string;
};

type VoiceToStart = Pick<StartReview, 'product' | 'checklist' | 'depth'> & {
  readonly draft: VoiceDraft;
  readonly meetingId: string;
};

function reviewerOf(role: Role, lived: Lived): Reviewer {
  return { role, lived, interests: '', settingBand: null, helper: null };
}

/** Begins a voice's review, under the name the meeting gives the voice. Asked twice it begins one. */
export async function startVoice(
  needs: { readonly reviews: Pick<Reviews, 'start'>; readonly library: Pick<Library, 'renameReview'> },
  { draft, product, meetingId, checklist, depth }: VoiceToStart,
): Promise<Outcome<OpenReview, Failure>> {
  const reviewer = reviewerOf(draft.role, draft.lived);
  const { assessmentId } = draft;
  const request = {
    assessmentId,
    product,
    pageKey: null,
    claims: null,
    checklist,
    depth,
    reviewer,
    meetingId,
    followsId: null,
  };
  const started = await settled(needs.reviews.start(request));
  if (!started.ok) return started;
  const named = await settled(needs.library.renameReview(assessmentId, draft.name));
  if (!named.ok) return named;
  const assessment = { ...started.value.assessment, ...named.value };
  return { ok: true, value: { ...started.value, assessment } };
}

/** A product without a review: only a show of hands is to be kept of it. */
async function keepProduct(needs: StartNeeds, product: StartReview['product']): Promise<Failure | null> {
  if (product.kind === 'existing') return null;
  const now = needs.now();
  const record: Product = {
    id: product.productId,
    ...product.description,
    pageKeys: [],
    claims: null,
    ...NOTHING_ADDED_YET,
    revision: 1,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
  const records = { ...NO_RECORDS, products: [record] };
  const kept = await settled(needs.library.importRecords([records], new Set()));
  return kept.ok ? null : kept.error;
}

function recordOf(needs: StartNeeds, draft: MeetingDraft): Meeting {
  const { id, title, heldOn, people, depth } = draft;
  const now = needs.now();
  return {
    id,
    productId: draft.product.productId,
    checklist: needs.checklist,
    depth,
    title,
    heldOn,
    people,
    voices: draft.voices.map(({ assessmentId, name, role }) => ({ assessmentId, name, role })),
    agreed: {},
    hands: {},
    revision: 0,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

/**
 * Starts a meeting. The reviews come first, as the first of them brings a new product with it; a failure leaves
 * what was begun, and asking again with the same draft goes on from there.
 */
export async function startMeeting(
  needs: StartNeeds,
  draft: MeetingDraft,
): Promise<Outcome<OpenMeeting, Failure>> {
  const { id: meetingId, depth } = draft;
  let { product } = draft;
  if (draft.voices.length === 0) {
    const failure = await keepProduct(needs, product);
    if (failure) return { ok: false, error: failure };
  }
  for (const voice of draft.voices) {
    const request = { draft: voice, product, meetingId, checklist: needs.checklist, depth };
    const started = await startVoice(needs, request);
    if (!started.ok) return started;
    product = { kind: 'existing', productId: product.productId };
  }
  const saved = await settled(needs.library.saveMeeting(recordOf(needs, draft), 0));
  // A conflict over a new meeting is its own record, stored by the try before this one.
  if (!saved.ok && saved.error.kind !== 'meeting-conflict') return { ok: false, error: saved.error };
  return settled(needs.library.meeting(meetingId));
}
