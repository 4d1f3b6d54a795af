/** Measures, in a page, how long a product's result takes against one plain loop over the same answers. */

import { aboutTableOf } from '../../lib/checklists/about-table';
import { CURRENT_STRUCTURE, PUBLISHED_HASHES } from '../../lib/checklists/structures';
import { ANSWER_VALUES, type Answer } from '../../lib/domain/answer';
import { ROLES, wordingOf } from '../../lib/domain/assessment';
import type { Applicability } from '../../lib/domain/checklist';
import { NO_LADDER_JUDGEMENTS } from '../../lib/domain/ladder-judgement';
import { productResult, type ReviewOfProduct } from '../../lib/domain/product-result';

const { structure } = CURRENT_STRUCTURE;

/** Every question applies to it. */
const PRODUCT: Applicability = {
  useTypes: structure.useTypes,
  facts: { ai: 'yes', care: 'yes', records: 'yes' },
};

/** Whole numbers that look like chance and are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}

function answerTo(questionId: string, next: () => number, role: (typeof ROLES)[number]): Answer {
  return {
    questionId,
    value: ANSWER_VALUES[next() % ANSWER_VALUES.length] ?? 'yes',
    note: '',
    helperNote: '',
    reason: 'as the vendor says',
    strength: ([null, 0, 1, 2, 3] as const)[next() % 5] ?? null,
    lived: next() % 3 === 0,
    wording: { audience: wordingOf(role), language: 'en-GB' },
    revision: 1,
    answeredAt: '2026-11-01T10:00:00.000Z',
  };
}

function reviewsOf(count: number): readonly ReviewOfProduct[] {
  const next = numbers(20_261_122);
  const about = aboutTableOf(structure);
  return Array.from({ length: count }, (_, number): ReviewOfProduct => {
    const role = ROLES[next() % ROLES.length] ?? 'other';
    const answers = structure.questions.map(({ id }) => [id, answerTo(id, next, role)] as const);
    return {
      assessment: {
        id: `019aa000-0000-7000-8000-${String(number).padStart(12, '0')}`,
        checklist: CURRENT_STRUCTURE.ref,
        depth: 'full',
        reviewer: { role, lived: 'uses-it', interests: '', settingBand: null, helper: null },
        answers: Object.fromEntries(answers),
      },
      structure,
      putBack: [],
      about,
      ladder: NO_LADDER_JUDGEMENTS,
    };
  });
}

/** The keys of the plain loop, made once: it is to count and do nothing else. */
const ROLE_AND_VALUE = Object.fromEntries(
  ROLES.map((role) => [role, Object.fromEntries(ANSWER_VALUES.map((value) => [value, `${role} ${value}`]))]),
) as Record<(typeof ROLES)[number], Record<(typeof ANSWER_VALUES)[number], string>>;

/** The least that anybody who spreads answers by role does: each answer looked at once and counted. */
function plainLoop(reviews: readonly ReviewOfProduct[]): number {
  const counts = new Map<string, Record<string, number>>();
  let answers = 0;
  for (const { assessment } of reviews) {
    const { role } = assessment.reviewer;
    for (const id in assessment.answers) {
      const answer = assessment.answers[id];
      if (!answer) continue;
      const byRole = counts.get(id) ?? {};
      counts.set(id, byRole);
      const key = ROLE_AND_VALUE[role][answer.value];
      byRole[key] = (byRole[key] ?? 0) + 1;
      answers += 1;
    }
  }
  return answers;
}

function timed(work: () => number): number {
  const from = performance.now();
  if (work() === 0) throw new Error('Nothing was worked out');
  return performance.now() - from;
}

/** Milliseconds of each, one after the other, so that both meet the machine in the same mood. */
function measure(count: number, samples: number): { result: number[]; loop: number[] } {
  const reviews = reviewsOf(count);
  const times = { result: [] as number[], loop: [] as number[] };
  for (let sample = 0; sample < samples; sample += 1) {
    times.loop.push(timed(() => plainLoop(reviews)));
    times.result.push(timed(() => productResult(PRODUCT, reviews, PUBLISHED_HASHES).reviews.length));
  }
  return times;
}

Reflect.set(globalThis, 'equalSayResult', { measure });
