/** A review in memory for the screens of one question each: the real checklist, and saving that a test turns. */
import { computed, signal } from '@preact/signals';
import { vi } from 'vitest';
import type { QuickReview } from '../../../components/quick/quick-review';
import type { Failure } from '../../../lib/app/ports';
import { CHECKLISTS, CURRENT_CHECKLIST } from '../../../lib/checklists';
import { type Answer, type AnswerContent, type AnswerValue, plainContent } from '../../../lib/domain/answer';
import type { Lived, Reviewer } from '../../../lib/domain/assessment';
import { type Depth, questionsAsked } from '../../../lib/domain/checklist';
import type { SaveStatus } from '../../../lib/state/answer-saver';
import { createQuickPlace } from '../../../lib/state/quick-place';
import { answerOf } from '../../fixtures/records/builders';

export type FakeGiven = {
  readonly depth?: Depth;
  readonly name?: string;
  readonly answers?: Readonly<Record<string, AnswerValue>>;
  readonly declined?: readonly string[];
  readonly begins?: 'start' | 'question';
  readonly lived?: Lived;
  /** The first checklist had no Easy Read words. */
  readonly checklist?: 'current' | 'first';
};

export const WORKER = CURRENT_CHECKLIST.structure.quickSets.worker;
export const PERSON = CURRENT_CHECKLIST.structure.quickSets.person;

/** The question in this place of a quick set, from 1. */
export function nth(ids: readonly string[], position: number): string {
  const id = ids[position - 1];
  if (id === undefined) throw new Error(`No question ${position}`);
  return id;
}

type Kept = { content: AnswerContent | null; status: SaveStatus; stored: Answer | null };

/** Answers are stored at once, half a minute apart. */
export function fakeReview(given: FakeGiven = {}) {
  const checklist = given.checklist === 'first' ? (CHECKLISTS[0] ?? CURRENT_CHECKLIST) : CURRENT_CHECKLIST;
  const product = signal({
    name: given.name ?? 'Lantern',
    useTypes: ['C'] as const,
    facts: { ai: 'yes', care: 'yes', records: 'yes' } as const,
  });
  const reviewer: Reviewer = {
    role: (given.depth ?? 'quick-worker') === 'quick-person' ? 'person-who-draws-on-care' : 'care-worker',
    lived: given.lived ?? 'uses-it',
    interests: '',
    settingBand: null,
    helper: null,
  };
  const depth = signal<Depth>(given.depth ?? 'quick-worker');
  const declined = signal<ReadonlySet<string>>(new Set(given.declined));
  const declineFails = signal<Failure | null>(null);
  let writes = 0;
  const storedNow = (id: string, content: AnswerContent): Answer => {
    writes += 1;
    const answeredAt = new Date(Date.parse('2026-11-22T09:00:00.000Z') + writes * 30_000).toISOString();
    return answerOf(id, { ...content, revision: writes, answeredAt });
  };
  const kept = new Map(
    checklist.structure.questions.map(({ id }) => {
      const value = given.answers?.[id];
      const content = value ? plainContent(value, true) : null;
      const first: Kept = { content, status: { kind: 'idle' }, stored: content && storedNow(id, content) };
      return [id, signal(first)] as const;
    }),
  );
  const at = (id: string) => {
    const found = kept.get(id);
    if (!found) throw new Error(`No question ${id}`);
    return found;
  };
  const give = (id: string, content: AnswerContent | null) => {
    at(id).value = { content, status: { kind: 'saved' }, stored: content && storedNow(id, content) };
  };
  const calls = {
    visit: vi.fn(),
    retry: vi.fn(),
    resolve: vi.fn(),
    flush: vi.fn(async () => {}),
    retryFailed: vi.fn(),
    write: vi.fn((id: string, field: 'note' | 'helperNote' | 'reason', text: string) => {
      const { content } = at(id).peek();
      if (content) give(id, { ...content, [field]: text });
    }),
  };
  const review: QuickReview = {
    checklist,
    wording: (given.depth ?? 'quick-worker') === 'quick-person' ? 'person' : 'worker',
    header: computed(() => ({ depth: depth.value, putBack: [], reviewer })),
    product: computed(() => ({ ...product.value, useTypes: [...product.value.useTypes] })),
    asked: computed(() => questionsAsked(checklist.structure, depth.value, product.value)),
    declined,
    saving: computed(() => {
      const kinds = [...kept.values()].map((one) => one.value.status.kind);
      const worst = (['conflict', 'failed', 'saving', 'saved'] as const).find((kind) => kinds.includes(kind));
      return worst ?? 'idle';
    }),
    ...calls,
    saverOf: (id) => ({
      content: computed(() => at(id).value.content),
      status: computed(() => at(id).value.status),
      stored: () => at(id).peek().stored,
      retry: () => calls.retry(id),
    }),
    choose(id, value) {
      give(id, { ...(at(id).peek().content ?? plainContent(value, true)), value });
      declined.value = new Set([...declined.peek()].filter((one) => one !== id));
    },
    clear: (id) => give(id, null),
    async decline(id, on) {
      // Stored first, as the real one: the person can do something else meanwhile.
      await Promise.resolve();
      if (declineFails.peek()) return declineFails.peek();
      const others = [...declined.peek()].filter((one) => one !== id);
      declined.value = new Set(on ? [...others, id] : others);
      return null;
    },
  };
  return {
    review,
    place: createQuickPlace(review, given.begins ?? 'question'),
    calls,
    depth,
    declineFails,
    answer: (id: string) => at(id).peek().content,
    give,
    setStatus(id: string, status: SaveStatus) {
      at(id).value = { ...at(id).peek(), status };
    },
  };
}
