import { describe, expect, it } from 'vitest';
import { createCollector } from '../../lib/formats/collector';
import { assessmentOf, eventOf, idOf, meetingOf, productOf } from '../fixtures/records/builders';
import { COUNCIL_CHECKLIST, councilChecklistOf } from '../fixtures/records/council-checklist';
import { quoteOf, shownOf } from '../fixtures/records/evidence';
import { V4_EVERYTHING } from '../fixtures/records/golden-v4';

const PLACE = { line: 9, path: '' };

describe('createCollector', () => {
  it('takes as many records of each kind as allowed, and no more', () => {
    const collector = createCollector({
      ...{ product: 1, assessment: 1, event: 1, meeting: 1, checklist: 1 },
      ...{ evidence: 1, picture: 1, exercise: 1, snapshot: 1 },
    });
    expect(collector.addProduct(productOf(), PLACE)).toBeNull();
    expect(collector.addAssessment(assessmentOf([]), PLACE)).toBeNull();
    expect(collector.addEvent(eventOf(1), PLACE)).toBeNull();
    const tooMany = { kind: 'invalid', line: 9, path: '', why: 'too-many', detail: 'at most 1' };
    expect(collector.addProduct(productOf({ id: idOf(2) }), PLACE)).toEqual(tooMany);
    expect(collector.addAssessment(assessmentOf([], { id: idOf(101) }), PLACE)).toEqual(tooMany);
    expect(collector.addEvent(eventOf(2), PLACE)).toEqual(tooMany);
    expect(collector.addMeeting(meetingOf(), PLACE)).toBeNull();
    expect(collector.addChecklist(COUNCIL_CHECKLIST, PLACE)).toBeNull();
    expect(collector.addMeeting(meetingOf({ id: idOf(301) }), PLACE)).toEqual(tooMany);
    expect(collector.addChecklist(councilChecklistOf({ hash: 'b'.repeat(64) }), PLACE)).toEqual(tooMany);
    const [exercise, another] = V4_EVERYTHING.exercises;
    const [snapshot] = V4_EVERYTHING.snapshots;
    if (!exercise || !another || !snapshot) throw new Error('No exercise to add.');
    expect(collector.addExercise(exercise, PLACE)).toBeNull();
    expect(collector.addExercise(another, PLACE)).toEqual(tooMany);
    expect(collector.addSnapshot(snapshot, PLACE)).toBeNull();
    expect(collector.addSnapshot({ ...snapshot, id: idOf(711) }, PLACE)).toEqual(tooMany);
    const [one, two] = [shownOf(400), shownOf(401)];
    expect(collector.addEvidence(one.picture, PLACE)).toBeNull();
    expect(collector.addPicture(one.pixels, PLACE)).toBeNull();
    expect(collector.addEvidence(two.picture, PLACE)).toEqual(tooMany);
    expect(collector.addPicture(two.pixels, PLACE)).toEqual(tooMany);
  });

  it.each([
    [{ id: 'another-council' }, 'ref.id'],
    [{ version: '1.2.1' }, 'ref.version'],
    [{ language: 'cy' }, 'ref.language'],
  ])('refuses a checklist whose reference names another: %j', (ref, path) => {
    const failure = createCollector().addChecklist(councilChecklistOf(ref), PLACE);
    expect(failure).toMatchObject({ kind: 'invalid', why: 'wrong-checklist', line: 9, path });
  });

  it('takes 500 pieces of evidence for each review, and no more', () => {
    const collector = createCollector();
    for (let number = 0; number < 500; number += 1) {
      expect(collector.addEvidence(quoteOf(1_000 + number), PLACE)).toBeNull();
    }
    expect(collector.addEvidence(quoteOf(2_000), PLACE)).toMatchObject({
      why: 'too-many',
      detail: 'at most 500 in one review',
    });
    expect(collector.addEvidence(quoteOf(2_000, { assessmentId: idOf(101) }), PLACE)).toBeNull();
  });

  it('lets two reviews number their events alike', () => {
    const collector = createCollector();
    expect(collector.addEvent(eventOf(1), PLACE)).toBeNull();
    expect(collector.addEvent(eventOf(1, { assessmentId: idOf(101) }), PLACE)).toBeNull();
  });
});
