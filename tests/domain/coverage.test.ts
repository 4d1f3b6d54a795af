/** Coverage (domain research 7.1.4): how many of the questions that apply were looked at. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRUCTURE } from '../../lib/checklists/care-tech-coproduction-ethics/structure';
import { DEPTHS, questionsAsked } from '../../lib/domain/checklist';
import { coverageOf, isQuick } from '../../lib/domain/coverage';
import { progressOf } from '../../lib/domain/progress';
import { countedQuestions, countStandings, STANDINGS, standingsOf } from '../../lib/domain/standing';
import { answersArb, productArb } from '../fixtures/result/arbitraries';

describe('coverageOf', () => {
  it('counts as applying all but "does not apply", and as answered what has an answer', () => {
    // 1 yes, 2 partly, 3 no, 4 not enough information, 5 does not apply, 6 reason missing, 7 unanswered, 8 not asked.
    const list = STANDINGS.flatMap((standing, at) => Array.from({ length: at + 1 }, () => ({ standing })));
    expect(coverageOf(countStandings(list))).toEqual({
      apply: 31,
      answered: 16,
      notEnoughInformation: 4,
      reasonsMissing: 6,
      unanswered: 7,
      notAsked: 8,
      doNotApply: 5,
    });
  });

  it('agrees in a full review with the progress shown while reviewing', () => {
    const ids = STRUCTURE.questions.map(({ id }) => id);
    fc.assert(
      fc.property(answersArb(ids), productArb, (answers, product) => {
        const { list } = standingsOf(countedQuestions(STRUCTURE, 'full', product, []), answers);
        const coverage = coverageOf(countStandings(list));
        const progress = progressOf(questionsAsked(STRUCTURE, 'full', product), answers);
        expect(coverage.apply + coverage.doNotApply).toBe(progress.asked);
        expect(coverage.answered + coverage.doNotApply).toBe(progress.answered);
        expect(coverage.reasonsMissing).toBe(progress.reasonsMissing);
        expect(coverage.apply).toBe(coverage.answered + coverage.unanswered);
        expect(coverage.notAsked).toBe(0);
      }),
    );
  });
});

describe('isQuick', () => {
  it('holds for the two quick sets only', () => {
    expect(DEPTHS.filter(isQuick)).toEqual(['quick-worker', 'quick-person']);
  });
});
