/** Every message between the background and the rest: its argument, its answer, and who may send it. */
import * as v from 'valibot';
import { OverlayObstacle, PageContext, PageReading } from '../app/page-context';
import { OverlayLayout } from '../app/settings';
import { Answer } from '../domain/answer';
import { Assessment, AssessmentHeader, Reviewer } from '../domain/assessment';
import { type Checklist, ChecklistRef, Depth } from '../domain/checklist';
import { WholeChecklist } from '../domain/checklist-schema';
import { PageClaims, PageKey, Product, ProductDescription } from '../domain/product';
import { AnswerWrite } from '../domain/record-answer';
import { AmendReview } from '../domain/review-change';
import { Id, Revision } from '../domain/scalars';
import { FailureSchema, outcomeOf } from './outcome-schema';
import type { SenderKind } from './senders';

const TabId = v.pipe(v.number(), v.safeInteger());
const OpenReviewSchema = v.object({ assessment: Assessment, product: Product });
const ProductMatchSchema = v.object({
  exact: v.nullable(
    v.object({ product: Product, assessments: v.pipe(v.array(AssessmentHeader), v.readonly()) }),
  ),
  sameOrigin: v.pipe(v.array(Product), v.readonly()),
});
const StartReviewSchema = v.object({
  assessmentId: Id,
  product: v.variant('kind', [
    v.object({ kind: v.literal('existing'), productId: Id }),
    v.object({ kind: v.literal('new'), productId: Id, description: ProductDescription }),
  ]),
  pageKey: v.nullable(PageKey),
  claims: v.nullable(PageClaims),
  checklist: ChecklistRef,
  depth: Depth,
  reviewer: Reviewer,
  meetingId: v.nullable(Id),
  followsId: v.nullable(Id),
});
const AnswerConflictSchema = v.object({ kind: v.literal('conflict'), current: v.nullable(Answer) });
const ProductConflictSchema = v.object({ kind: v.literal('product-conflict'), current: Product });
const ProductUpdateSchema = v.object({
  productId: Id,
  seenRevision: Revision,
  description: ProductDescription,
  addPageKey: v.nullable(PageKey),
});

/** What a surface needs to draw its first screen, in one round trip. */
export const Beginning = v.object({
  context: PageContext,
  match: ProductMatchSchema,
  /** The review to go on with: the newest of the product this page belongs to. */
  review: v.nullable(OpenReviewSchema),
  /** A review begun in this tab whose product's name was typed, so that no page leads to it: offered, never guessed. */
  typed: v.nullable(OpenReviewSchema),
});
export type Beginning = v.InferOutput<typeof Beginning>;

const SURFACES: readonly SenderKind[] = ['overlay-frame', 'sidepanel', 'dashboard'];
const FRAME: readonly SenderKind[] = ['overlay-frame'];
const CONTENT: readonly SenderKind[] = ['content'];

/** Messages by name: what they carry, what comes back, and who may send them. */
export type ProtocolTable = Readonly<
  Record<
    string,
    {
      readonly request: v.GenericSchema;
      readonly answer: v.GenericSchema;
      readonly senders: readonly SenderKind[];
    }
  >
>;

/** Messages to the background. Nobody else answers them. */
export const TO_BACKGROUND = {
  /** The first screen of a surface. A frame always begins at its own tab; `tabId` is heeded from our own pages only. */
  begin: {
    request: v.object({ tabId: v.nullable(TabId) }),
    answer: outcomeOf(Beginning, FailureSchema),
    senders: SURFACES,
  },
  /** What the page says of itself, read from the live document where a script of ours may run. */
  readPage: {
    request: v.object({ tabId: v.nullable(TabId) }),
    answer: outcomeOf(v.nullable(PageReading), FailureSchema),
    senders: SURFACES,
  },
  /** Which product a page belongs to. A frame may ask only about its own tab's origin. */
  match: {
    request: v.object({ pageKey: v.nullable(PageKey) }),
    answer: outcomeOf(ProductMatchSchema, FailureSchema),
    senders: SURFACES,
  },
  /** Starts a review, or finds the one already started with this id. */
  start: {
    request: StartReviewSchema,
    answer: outcomeOf(OpenReviewSchema, FailureSchema),
    senders: SURFACES,
  },
  /** One review, whole. A frame may open only reviews of its own tab's product. */
  open: {
    request: v.object({ assessmentId: Id }),
    answer: outcomeOf(OpenReviewSchema, FailureSchema),
    senders: SURFACES,
  },
  /** Answers, changes or clears one question; the outcome is ok only when it is on disk. */
  recordAnswer: {
    request: AnswerWrite,
    answer: outcomeOf(
      v.object({ answer: v.nullable(Answer), revision: Revision }),
      v.variant('kind', [...FailureSchema.options, AnswerConflictSchema]),
    ),
    senders: SURFACES,
  },
  /** Corrects what the product is called, does and is known for. */
  updateProduct: {
    request: ProductUpdateSchema,
    answer: outcomeOf(Product, v.variant('kind', [...FailureSchema.options, ProductConflictSchema])),
    senders: SURFACES,
  },
  /** Changes a part of a review beside its answers: how much is asked, what is put back, the ladder, the letter. */
  amend: {
    request: AmendReview,
    answer: outcomeOf(AssessmentHeader, FailureSchema),
    senders: SURFACES,
  },
  /** A checklist kept in this browser that does not come with Equal Say. */
  checklist: {
    request: v.object({ ref: ChecklistRef }),
    answer: outcomeOf(
      v.pipe(
        WholeChecklist,
        v.transform((whole): Checklist => whole),
      ),
      FailureSchema,
    ),
    senders: SURFACES,
  },
  /** The overlay's frame has drawn its first screen and can be used. */
  frameReady: { request: v.object({}), answer: v.null(), senders: FRAME },
  /** Closes the overlay and gives the focus back to where it was in the page. */
  closeOverlay: { request: v.object({}), answer: v.null(), senders: FRAME },
  /** Lays the overlay differently: edge, width, collapsed; remembered for the next page. */
  layOverlay: { request: OverlayLayout, answer: v.null(), senders: FRAME },
  /** Goes on with a review in a tab of its own, and takes the overlay away. */
  openInTab: {
    request: v.object({ assessmentId: v.nullable(Id), part: v.picklist(['questions', 'letter']) }),
    answer: v.null(),
    senders: SURFACES,
  },
  /** After the first questions (who are you): goes back to the page the button was clicked on. */
  reviewTab: { request: v.object({ tabId: TabId }), answer: v.null(), senders: ['dashboard'] },
  /** The content script cannot lay (`opening`) or keep (`open`) the overlay over its page; `null`: it can again. */
  overlayProblem: {
    request: v.object({ obstacle: v.nullable(OverlayObstacle), during: v.picklist(['opening', 'open']) }),
    answer: v.null(),
    senders: CONTENT,
  },
  /** The page went on to another address without loading anew. */
  pageMoved: { request: v.object({}), answer: v.null(), senders: CONTENT },
  /** The page got much new text since its quotes were looked for. */
  pageGrew: { request: v.object({}), answer: v.null(), senders: CONTENT },
} as const satisfies ProtocolTable;

/** Messages from the background to the content script of one tab. */
export const TO_CONTENT = {
  /** Opens the overlay with this layout, or closes it if it is open. Answers which of the two it did. */
  toggleOverlay: { request: OverlayLayout, answer: v.picklist(['opened', 'closed']) },
  /** Takes the overlay away; the focus goes back to where it was. */
  removeOverlay: { request: v.object({}), answer: v.null() },
  /** Lays the overlay differently. */
  applyLayout: { request: OverlayLayout, answer: v.null() },
  /** The frame answered: the overlay is in use. */
  overlayReady: { request: v.object({}), answer: v.null() },
  /** Hides the overlay for a picture of the page, or shows it again; answers when the page is drawn so. */
  veilOverlay: { request: v.object({ on: v.boolean() }), answer: v.null() },
  /** Reads the page's facts. */
  readFacts: { request: v.object({}), answer: PageReading },
} as const;

/** News for every open screen; nobody answers. */
export const NEWS = {
  /** Records changed in some window: read them again. */
  recordsChanged: v.object({
    assessmentIds: v.pipe(v.array(Id), v.readonly()),
    productIds: v.pipe(v.array(Id), v.readonly()),
    exerciseIds: v.exactOptional(v.pipe(v.array(Id), v.readonly())),
    revision: v.exactOptional(Revision),
  }),
  /** Everything kept in this browser was deleted: nothing may be read or written any more. */
  everythingDeleted: v.object({}),
  /** Evidence of these reviews was kept, changed or taken away. */
  evidenceChanged: v.object({ assessmentIds: v.pipe(v.array(Id), v.readonly()) }),
  /** Words of the page in this tab were taken by the context menu or the key, and wait to be asked for. */
  wordsWaiting: v.object({ tabId: TabId }),
  /** The page in this tab got much new text: what was not found on it may be there now. */
  pageGrew: v.object({ tabId: TabId }),
  /** The page in this tab moved to another address. */
  tabMoved: v.object({ tabId: TabId }),
  /** Something of the page lies over the overlay in this tab, or (`null`) no more. */
  tabBlocked: v.object({ tabId: TabId, obstacle: v.nullable(OverlayObstacle) }),
} as const;

export type ToBackground = typeof TO_BACKGROUND;
export type ToContent = typeof TO_CONTENT;
export type News = typeof NEWS;
