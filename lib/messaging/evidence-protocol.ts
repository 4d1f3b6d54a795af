/**
 * Messages about evidence: keeping it, and reading the page it is taken from. Apart from `protocol.ts`, so that a
 * surface fetches these schemas only when its evidence is first opened.
 */
import * as v from 'valibot';
import { PageText, Painted, QuotesFound, Revealed, SelectionTaken } from '../app/page-quotes';
import { PageClosed, SensitivePage, Taken, WaitingWords } from '../app/taken-words';
import { QuestionId } from '../domain/checklist';
import { EVIDENCE_MAX, Evidence, Lane, QuoteCheck, QuoteSelectors } from '../domain/evidence';
import { PageKey } from '../domain/product';
import { CONTEXT_LENGTH, QUOTE_MAX } from '../domain/quote-limits';
import { Id, Revision, textUpTo } from '../domain/scalars';
import { FailureSchema, outcomeOf } from './outcome-schema';
import type { ProtocolTable } from './protocol';
import type { SenderKind } from './senders';

const TabId = v.nullable(v.pipe(v.number(), v.safeInteger()));
const EvidenceList = v.pipe(v.array(Evidence), v.maxLength(EVIDENCE_MAX), v.readonly());

const Conflict = v.object({ kind: v.literal('evidence-conflict'), current: Evidence });
const WithPage = v.union([FailureSchema, PageClosed]);
const WithSigns = v.union([FailureSchema, PageClosed, SensitivePage]);

const CheckOf = v.object({ evidenceId: Id, check: QuoteCheck });
const Checks = v.pipe(v.array(CheckOf), v.maxLength(EVIDENCE_MAX), v.readonly());
const QuoteToFind = v.object({
  id: Id,
  exact: v.pipe(textUpTo(QUOTE_MAX), v.nonEmpty()),
  prefix: textUpTo(CONTEXT_LENGTH),
  suffix: textUpTo(CONTEXT_LENGTH),
  position: QuoteSelectors.entries.position,
  lane: Lane,
});

const SURFACES: readonly SenderKind[] = ['overlay-frame', 'sidepanel', 'dashboard'];
const FRAME: readonly SenderKind[] = ['overlay-frame'];
const tabOnly = v.object({ tabId: TabId });

/** Messages to the background. A frame reaches its own tab's page and its own site's reviews, whatever it asks. */
export const EVIDENCE_MESSAGES = {
  /** All evidence of a review. */
  evidence: {
    request: v.object({ assessmentId: Id }),
    answer: outcomeOf(EvidenceList, FailureSchema),
    senders: SURFACES,
  },
  /** Keeps new or changed evidence; the outcome is ok only when it is on disk. */
  keepEvidence: {
    request: v.object({ evidence: Evidence, seenRevision: Revision }),
    answer: outcomeOf(Evidence, v.union([FailureSchema, Conflict])),
    senders: SURFACES,
  },
  /** Takes evidence away. */
  removeEvidence: {
    request: v.object({ assessmentId: Id, evidenceId: Id }),
    answer: outcomeOf(v.null(), FailureSchema),
    senders: SURFACES,
  },
  /** Remembers looks at quotes. */
  recordChecks: {
    request: v.object({ assessmentId: Id, checks: Checks }),
    answer: outcomeOf(EvidenceList, FailureSchema),
    senders: SURFACES,
  },
  /** Takes the words that are selected in the page. */
  takeWords: {
    request: v.object({ tabId: TabId, isPublic: v.boolean() }),
    answer: outcomeOf(Taken, WithSigns),
    senders: SURFACES,
  },
  /** Gives out, once, the words that the context menu or the key took. */
  waitingWords: {
    request: tabOnly,
    answer: outcomeOf(v.nullable(WaitingWords), FailureSchema),
    senders: SURFACES,
  },
  /** Looks for quotes on the page. */
  findQuotes: {
    request: v.object({
      tabId: TabId,
      quotes: v.pipe(v.array(QuoteToFind), v.maxLength(EVIDENCE_MAX), v.readonly()),
    }),
    answer: outcomeOf(v.object({ pageKey: PageKey, checks: Checks }), WithPage),
    senders: SURFACES,
  },
  /** Lights the quotes found last, or puts the light out. The page can read what is lit: only the overlay asks. */
  paintQuotes: {
    request: v.object({ tabId: TabId, on: v.boolean() }),
    answer: outcomeOf(Painted, WithPage),
    senders: FRAME,
  },
  /** Scrolls the page to a quote found before. */
  revealQuote: {
    request: v.object({ tabId: TabId, evidenceId: Id }),
    answer: outcomeOf(Revealed, WithPage),
    senders: SURFACES,
  },
  /** Scrolls the page back to where the person was. */
  backInPage: { request: tabOnly, answer: outcomeOf(v.null(), WithPage), senders: SURFACES },
  /** Takes a picture of what the tab shows and opens the screen where it is cropped and blacked out. */
  takePicture: {
    request: v.object({ tabId: TabId, assessmentId: Id, questionId: QuestionId }),
    answer: outcomeOf(v.null(), WithSigns),
    senders: SURFACES,
  },
} as const satisfies ProtocolTable;
export type EvidenceMessages = typeof EVIDENCE_MESSAGES;

/** Messages from the background to the reader in one tab's page; their answers are parsed. */
export const TO_READER = {
  /** Reads the page and the selection in it. */
  readSelection: SelectionTaken,
  /** Reads the page and looks for these quotes in it. */
  findInPage: QuotesFound,
  /** Reads the page's facts and text only, for a picture of it. */
  readText: PageText,
  /** Lights the quotes found last under this name, or none. */
  paintFound: Painted,
  revealFound: Revealed,
  backToStart: v.null(),
} as const;
export type ReaderMessageName = keyof typeof TO_READER;
