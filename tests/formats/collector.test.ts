import { describe, expect, it } from 'vitest';
import { createCollector } from '../../lib/formats/collector';
import { assessmentOf, eventOf, idOf, productOf } from '../fixtures/records/builders';

const PLACE = { line: 9, path: '' };

describe('createCollector', () => {
  it('takes as many records of each kind as allowed, and no more', () => {
    const collector = createCollector({ product: 1, assessment: 1, event: 1 });
    expect(collector.addProduct(productOf(), PLACE)).toBeNull();
    expect(collector.addAssessment(assessmentOf([]), PLACE)).toBeNull();
    expect(collector.addEvent(eventOf(1), PLACE)).toBeNull();
    const tooMany = { kind: 'invalid', line: 9, path: '', why: 'too-many', detail: 'at most 1' };
    expect(collector.addProduct(productOf({ id: idOf(2) }), PLACE)).toEqual(tooMany);
    expect(collector.addAssessment(assessmentOf([], { id: idOf(101) }), PLACE)).toEqual(tooMany);
    expect(collector.addEvent(eventOf(2), PLACE)).toEqual(tooMany);
  });

  it('lets two reviews number their events alike', () => {
    const collector = createCollector();
    expect(collector.addEvent(eventOf(1), PLACE)).toBeNull();
    expect(collector.addEvent(eventOf(1, { assessmentId: idOf(101) }), PLACE)).toBeNull();
  });
});
