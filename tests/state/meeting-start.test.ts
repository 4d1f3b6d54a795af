/** A meeting begins once, with its product, its voices' reviews and its record, however often it is asked for. */
import { describe, expect, it } from 'vitest';
import { startMeeting } from '../../lib/state/meeting-start';
import { CHECKLIST, description } from '../contracts/world';
import { createFakePorts, FULL, idOf } from '../fixtures/meeting/fake-ports';
import { draftOf, MEETING, VOICES } from '../fixtures/meeting/open-meeting';

const NEW = { kind: 'new', productId: idOf(9), description: description({ name: 'Lantern' }) } as const;

describe('startMeeting', () => {
  it('begins a review for each voice, and the record of all', async () => {
    const ports = createFakePorts();
    const started = await startMeeting({ ...ports, checklist: CHECKLIST }, draftOf());
    expect(started).toMatchObject({
      ok: true,
      value: { meeting: { people: 12, heldOn: '2026-03-03' }, voices: [{}, {}, {}] },
    });
    expect(ports.allReviews().map(({ title, meetingId }) => [title, meetingId])).toEqual(
      VOICES.map(({ name }) => [name, MEETING]),
    );
    expect(ports.allReviews().every(({ reviewer }) => reviewer.interests === '')).toBe(true);
  });

  it.each([[VOICES], [[]]])('makes a new product once, with %j voices or none', async (voices) => {
    const ports = createFakePorts([]);
    const started = await startMeeting({ ...ports, checklist: CHECKLIST }, draftOf({ product: NEW, voices }));
    expect(started.ok).toBe(true);
    expect(ports.product(NEW.productId)).toMatchObject({ name: 'Lantern', pageKeys: [] });
    expect(ports.allReviews()).toHaveLength(voices.length);
  });

  it.each(['start', 'renameReview', 'saveMeeting', 'meeting'] as const)(
    'says why %s failed, and goes on from there when asked again',
    async (name) => {
      const ports = createFakePorts([]);
      const needs = { ...ports, checklist: CHECKLIST };
      const draft = draftOf({ product: NEW });
      ports.failNext(name);
      expect(await startMeeting(needs, draft)).toEqual({ ok: false, error: FULL });
      expect(await startMeeting(needs, draft)).toMatchObject({ ok: true, value: { voices: [{}, {}, {}] } });
      expect(ports.allReviews()).toHaveLength(3);
      expect(ports.storedMeeting(MEETING)?.revision).toBe(1);
    },
  );

  it('says why a product for a show of hands alone could not be kept', async () => {
    const ports = createFakePorts([]);
    ports.failNext('importRecords');
    const draft = draftOf({ product: NEW, voices: [] });
    expect(await startMeeting({ ...ports, checklist: CHECKLIST }, draft)).toEqual({ ok: false, error: FULL });
    expect(ports.storedMeeting(MEETING)).toBeNull();
  });

  it('of a product that is gone is refused', async () => {
    const ports = createFakePorts([]);
    const started = await startMeeting({ ...ports, checklist: CHECKLIST }, draftOf());
    expect(started).toEqual({ ok: false, error: { kind: 'not-found' } });
  });
});
