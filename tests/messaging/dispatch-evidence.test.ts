/** The background's border for messages about evidence: from our surfaces only, and light only for the overlay. */
import { describe, expect, it } from 'vitest';
import { EVIDENCE_MAX } from '../../lib/domain/evidence';
import { CONTEXT_LENGTH, QUOTE_MAX } from '../../lib/domain/quote-limits';
import { EVIDENCE_MESSAGES, type EvidenceMessages } from '../../lib/messaging/evidence-protocol';
import {
  type BadBody,
  type BorderTable,
  badBodiesContract,
  borderContract,
  borderOf,
  SENDERS,
  TAB,
  UUID,
} from '../contracts/border-contract';
import { ALL_KINDS, checkOf, GONE, PRESENT, quoteOf } from '../fixtures/evidence/builders';

const OURS = 'frame panel dashboard';
const quoteToFind = {
  id: UUID,
  exact: 'Made with care workers.',
  prefix: 'Lantern. ',
  suffix: ' Since 2021',
  position: { start: 120, end: 143 },
  lane: 'shown',
};
const checks = [
  { evidenceId: UUID, check: checkOf(PRESENT) },
  { evidenceId: UUID, check: checkOf(GONE, { unread: ['canvas'] }) },
];

const TABLE: BorderTable<EvidenceMessages> = {
  evidence: { from: OURS, body: { assessmentId: UUID } },
  keepEvidence: { from: OURS, body: { evidence: quoteOf(1), seenRevision: 0 } },
  removeEvidence: { from: OURS, body: { assessmentId: UUID, evidenceId: UUID } },
  recordChecks: { from: OURS, body: { assessmentId: UUID, checks } },
  takeWords: { from: OURS, body: { tabId: 3, isPublic: false } },
  waitingWords: { from: OURS, body: { tabId: null } },
  findQuotes: {
    from: OURS,
    body: { tabId: null, quotes: [quoteToFind, { ...quoteToFind, position: null }] },
  },
  paintQuotes: { from: 'frame', body: { tabId: null, on: true } },
  revealQuote: { from: OURS, body: { tabId: 3, evidenceId: UUID } },
  backInPage: { from: OURS, body: { tabId: 3 } },
  takePicture: { from: OURS, body: { tabId: 3, assessmentId: UUID, questionId: 'PUR1' } },
};

borderContract(EVIDENCE_MESSAGES, TABLE);

describe('bodies', () => {
  const keeping = (changes: object) => ({ evidence: { ...quoteOf(1), ...changes }, seenRevision: 0 });
  const finding = (changes: object) => ({ tabId: null, quotes: [{ ...quoteToFind, ...changes }] });
  const bad: readonly BadBody<EvidenceMessages>[] = [
    ['an id that is none', 'evidence', { assessmentId: '../../1' }],
    ['evidence of no kind', 'keepEvidence', keeping({ kind: 'rumour' })],
    ['a quote of nothing', 'keepEvidence', keeping({ exact: '' })],
    ['a quote longer than the limit', 'keepEvidence', keeping({ exact: 'x'.repeat(QUOTE_MAX + 1) })],
    ['a fingerprint that is none', 'keepEvidence', keeping({ exactHash: 'none' })],
    [
      'a page with its query',
      'keepEvidence',
      keeping({ source: { ...quoteOf(1).source, pageKey: `${TAB.url}?patient=1` } }),
    ],
    ['a revision below none', 'keepEvidence', { ...keeping({}), seenRevision: -1 }],
    [
      'a look that found something else',
      'recordChecks',
      { assessmentId: UUID, checks: [{ evidenceId: UUID }] },
    ],
    [
      'more looks than a review has evidence',
      'recordChecks',
      { assessmentId: UUID, checks: Array.from({ length: EVIDENCE_MAX + 1 }, () => checks[0]) },
    ],
    ['public as a word', 'takeWords', { tabId: 3, isPublic: 'yes' }],
    ['a tab that is no whole number', 'waitingWords', { tabId: 1.5 }],
    ['a quote without words', 'findQuotes', finding({ exact: '' })],
    ['more round a quote than the limit', 'findQuotes', finding({ prefix: 'x'.repeat(CONTEXT_LENGTH + 1) })],
    ['a place before the page', 'findQuotes', finding({ position: { start: -1, end: 4 } })],
    ['a lane that is none', 'findQuotes', finding({ lane: 'everywhere' })],
    [
      'more quotes than a review has evidence',
      'findQuotes',
      { tabId: null, quotes: Array.from({ length: EVIDENCE_MAX + 1 }, () => quoteToFind) },
    ],
    ['light that is neither on nor off', 'paintQuotes', { tabId: null, on: 1 }],
    ['a quote by its words', 'revealQuote', { tabId: 3, evidenceId: quoteToFind.exact }],
    ['a question that is none', 'takePicture', { tabId: 3, assessmentId: UUID, questionId: '?' }],
  ];
  badBodiesContract(EVIDENCE_MESSAGES, TABLE, bad);

  it.each(ALL_KINDS)('evidence of kind $kind goes through whole', async (evidence) => {
    const { reached, dispatch } = borderOf(EVIDENCE_MESSAGES);
    await dispatch('keepEvidence', { evidence, seenRevision: 1 }, SENDERS.sidepanel);
    expect(reached[0]?.request).toEqual({ evidence, seenRevision: 1 });
  });

  it('what evidence has beside what is known is left out', async () => {
    const { reached, dispatch } = borderOf(EVIDENCE_MESSAGES);
    const evidence = {
      ...quoteOf(1),
      text: 'all of the page',
      source: { ...quoteOf(1).source, query: 'q=1' },
    };
    await dispatch('keepEvidence', { evidence, seenRevision: 0 }, SENDERS['overlay-frame']);
    expect(reached[0]?.request).toEqual({ evidence: quoteOf(1), seenRevision: 0 });
  });
});
