/** The part of the library's contract that keeps meetings, and opens products whole. */
import { describe, expect, it } from 'vitest';
import type { Records } from '../../lib/app/ports';
import { type Meeting, NO_HANDS } from '../../lib/domain/meeting';
import { NO_RECORDS } from '../../lib/domain/records';
import {
  EVERYTHING,
  filled,
  importOne,
  type LibraryAdapter,
  listed,
  type MakeLibrary,
} from './library-world';
import { errorIn, given, idOf, meetingOf, startOfKnown, valueIn, voiceOf, write } from './world';

const SAID: Partial<Meeting> = {
  voices: [voiceOf(2, 'Families'), voiceOf(1)],
  agreed: { AAA1: { value: 'no', note: 'Nobody asked.', agreedAt: '2026-03-03T11:00:00.000Z' } },
  hands: { AAA1: { ...NO_HANDS, yes: 1, no: 3 } },
};

/** The usual world with a meeting about the first product. */
async function met(makeLibrary: MakeLibrary): Promise<LibraryAdapter & { readonly meeting: Meeting }> {
  const adapter = await filled(makeLibrary);
  return { ...adapter, meeting: valueIn(await adapter.library.saveMeeting(meetingOf(1, SAID), 0)) };
}

/** What saving, opening and removing meetings must do, over each adapter `makeLibrary` gives. */
export function meetingsContract(makeLibrary: MakeLibrary): void {
  describe('saveMeeting', () => {
    it('keeps a meeting, and sets revision, times and bin itself', async () => {
      const { library } = await filled(makeLibrary);
      const wanted = meetingOf(1, { ...SAID, revision: 90, deletedAt: '2026-01-01T00:00:00.000Z' });
      const saved = valueIn(await library.saveMeeting(wanted, 0));
      expect(saved).toMatchObject({ ...SAID, people: 4, revision: 1, deletedAt: null });
      expect(saved.createdAt).not.toBe(wanted.createdAt);
      expect(valueIn(await library.meeting(wanted.id)).meeting).toEqual(saved);
      const later = valueIn(await library.saveMeeting({ ...saved, people: 7 }, saved.revision));
      expect(later).toEqual({ ...saved, people: 7, revision: 2, updatedAt: later.updatedAt });
      expect(later.updatedAt > saved.updatedAt).toBe(true);
    });

    it('reports a conflict with the meeting that stands, and changes nothing', async () => {
      const { library, meeting } = await met(makeLibrary);
      const current = valueIn(await library.saveMeeting({ ...meeting, people: 7 }, 1));
      const stale = await library.saveMeeting({ ...meeting, people: 9 }, 1);
      expect(errorIn(stale)).toEqual({ kind: 'meeting-conflict', current });
      const unseen = await library.saveMeeting({ ...meeting, people: 9 }, 0);
      expect(errorIn(unseen)).toEqual({ kind: 'meeting-conflict', current });
      expect(valueIn(await library.meeting(meeting.id)).meeting).toEqual(current);
    });

    it('answers a request sent again as the first time, and writes once', async () => {
      const { library, meeting } = await met(makeLibrary);
      expect(valueIn(await library.saveMeeting(meetingOf(1, SAID), 0))).toEqual(meeting);
      expect(valueIn(await library.saveMeeting(meeting, 0))).toEqual(meeting);
    });

    it('cleans text, and refuses what is no meeting', async () => {
      const { library } = await filled(makeLibrary);
      const saved = valueIn(await library.saveMeeting(meetingOf(1, { title: ' Tues\u0000day\ud800 ' }), 0));
      expect(saved.title).toBe('Tuesday\ufffd');
      for (const wrong of [{ people: 0 }, { heldOn: 'Tuesday' }, { title: 'x'.repeat(201) }]) {
        const outcome = await library.saveMeeting(meetingOf(1, { id: idOf(3_009), ...wrong }), 0);
        expect(errorIn(outcome)).toMatchObject({ kind: 'refused' });
      }
      expect(errorIn(await library.meeting(idOf(3_009)))).toEqual({ kind: 'not-found' });
    });

    it('brings nothing back that is gone: neither product nor meeting', async () => {
      const { library } = await filled(makeLibrary);
      expect(errorIn(await library.saveMeeting(meetingOf(9), 0))).toEqual({ kind: 'not-found' });
      expect(errorIn(await library.saveMeeting(meetingOf(1), 3))).toEqual({ kind: 'not-found' });
    });
  });

  describe('meeting', () => {
    it('opens with its product and its voices in the meeting’s order, without those in the bin', async () => {
      const { library, reviews, meeting } = await met(makeLibrary);
      const voice = valueIn(await reviews.open(idOf(1)));
      const open = valueIn(await library.meeting(meeting.id));
      expect(open.product).toEqual(voice.product);
      expect(open.voices.map(({ id }) => id)).toEqual([idOf(2), idOf(1)]);
      expect(open.voices[1]).toEqual(voice.assessment);
      valueIn(await library.setBinned([idOf(2)], true));
      const fewer = valueIn(await library.meeting(meeting.id));
      expect(fewer.voices.map(({ id }) => id)).toEqual([idOf(1)]);
      expect(fewer.meeting).toEqual(meeting);
    });

    it('says so when it is not there', async () => {
      const { library } = await filled(makeLibrary);
      expect(errorIn(await library.meeting(idOf(3_001)))).toEqual({ kind: 'not-found' });
    });
  });

  describe('product and products', () => {
    it('opens a product with its reviews and meetings, without those in the bin', async () => {
      const { library, reviews, meeting } = await met(makeLibrary);
      const { assessment, product } = valueIn(await reviews.open(idOf(1)));
      const open = valueIn(await library.product(idOf(1_001)));
      expect(open.product).toEqual(product);
      expect(open.assessments.map(({ id }) => id)).toEqual([idOf(1), idOf(2)]);
      expect(open.assessments[0]).toEqual(assessment);
      expect(open.meetings).toEqual([meeting]);
      valueIn(await library.setBinned([idOf(1)], true));
      const fewer = valueIn(await library.product(idOf(1_001)));
      expect(fewer.assessments.map(({ id }) => id)).toEqual([idOf(2)]);
      expect(errorIn(await library.product(idOf(1_009)))).toEqual({ kind: 'not-found' });
    });

    it('leaves out meetings and products that came in from a file as binned', async () => {
      const { library, meeting } = await met(makeLibrary);
      const records = valueIn(await library.read(EVERYTHING));
      const binned = { deletedAt: '2026-03-02T09:00:00.000Z' };
      const other = await makeLibrary(given());
      valueIn(
        await importOne(other.library, {
          ...records,
          products: records.products.map((one) => (one.id === idOf(1_003) ? { ...one, ...binned } : one)),
          meetings: [{ ...meeting, ...binned }],
        }),
      );
      expect(valueIn(await other.library.product(idOf(1_001))).meetings).toEqual([]);
      const listed = valueIn(await other.library.products());
      expect(listed.map(({ id }) => id)).toEqual([idOf(1_004), idOf(1_001)]);
    });

    it('lists every product by name, accents and capitals aside', async () => {
      const { library } = await filled(makeLibrary);
      const names = valueIn(await library.products()).map(({ name }) => name);
      expect(names).toEqual(['Bramble Watch', 'Élan', 'Harbour Notes']);
    });
  });

  describe('removeForGood with a meeting', () => {
    it('takes the voice out of the meeting’s list; what was agreed and counted stays', async () => {
      const { library, meeting } = await met(makeLibrary);
      valueIn(await library.setBinned([idOf(1)], true));
      valueIn(await library.removeForGood(idOf(1)));
      const left = valueIn(await library.meeting(meeting.id)).meeting;
      expect(left).toMatchObject({ voices: [voiceOf(2, 'Families')], revision: 2 });
      expect([left.agreed, left.hands]).toEqual([meeting.agreed, meeting.hands]);
    });

    it('keeps the product while a meeting of it is left, with what the meeting agreed and counted', async () => {
      const { library, meeting } = await met(makeLibrary);
      valueIn(await library.setBinned([idOf(1), idOf(2)], true));
      valueIn(await library.removeForGood(idOf(1)));
      valueIn(await library.removeForGood(idOf(2)));
      const open = valueIn(await library.meeting(meeting.id));
      expect(open.product.id).toBe(idOf(1_001));
      expect(open.meeting).toMatchObject({ voices: [], agreed: meeting.agreed, hands: meeting.hands });
      expect(valueIn(await library.product(idOf(1_001))).meetings).toEqual([open.meeting]);
    });

    it('takes meetings in the bin with the product', async () => {
      const { library, meeting } = await met(makeLibrary);
      const records = valueIn(await library.read(EVERYTHING));
      const binned = { ...meeting, deletedAt: '2026-03-02T09:00:00.000Z' };
      const other = await makeLibrary(given());
      valueIn(await importOne(other.library, { ...records, meetings: [binned] }));
      valueIn(await other.library.setBinned([idOf(1), idOf(2)], true));
      valueIn(await other.library.removeForGood(idOf(1)));
      valueIn(await other.library.removeForGood(idOf(2)));
      const left = valueIn(await other.library.read(EVERYTHING));
      expect(left.meetings).toEqual([]);
      expect(left.products.map(({ id }) => id)).not.toContain(idOf(1_001));
    });
  });

  describe('meetings', () => {
    it('lists those that are not in the bin with their products, the last held first', async () => {
      const { library, meeting } = await met(makeLibrary);
      const later = { id: idOf(3_005), productId: idOf(1_003), heldOn: '2026-05-01' };
      valueIn(await library.saveMeeting(meetingOf(1, later), 0));
      const earlier = { id: idOf(3_006), heldOn: '2025-05-01' };
      valueIn(await library.saveMeeting(meetingOf(1, earlier), 0));
      const list = valueIn(await library.meetings());
      expect(list.map((one) => one.meeting.id)).toEqual([later.id, meeting.id, earlier.id]);
      expect(list.map(({ product }) => product.id)).toEqual([idOf(1_003), idOf(1_001), idOf(1_001)]);
      const records = valueIn(await library.read(EVERYTHING));
      const meetings = records.meetings.map((one) => ({ ...one, deletedAt: '2026-06-01T09:00:00.000Z' }));
      const other = await makeLibrary(given());
      valueIn(await importOne(other.library, { ...records, meetings }));
      expect(valueIn(await other.library.meetings())).toEqual([]);
    });
  });

  describe('removeMeeting', () => {
    it('takes the meeting only: its voices’ reviews stay as they were, of no meeting', async () => {
      const { library, reviews, meeting } = await met(makeLibrary);
      valueIn(await reviews.start(startOfKnown(7, 1, { meetingId: meeting.id })));
      valueIn(await reviews.recordAnswer(write(7, 'AAA1', { visitId: idOf(500_007) })));
      const voice = valueIn(await reviews.open(idOf(7))).assessment;
      expect(voice.meetingId).toBe(meeting.id);
      const before = await listed(library);
      valueIn(await library.removeMeeting(meeting.id));
      expect(errorIn(await library.meeting(meeting.id))).toEqual({ kind: 'not-found' });
      expect(valueIn(await reviews.open(idOf(7))).assessment).toEqual({
        ...voice,
        meetingId: null,
        revision: voice.revision + 1,
      });
      expect(await listed(library)).toEqual(before);
      expect(errorIn(await library.saveMeeting(meeting, meeting.revision))).toEqual({ kind: 'not-found' });
    });

    it('takes the product when nothing is left of it, and says so when the meeting is not there', async () => {
      const { library, meeting } = await met(makeLibrary);
      const other = valueIn(await library.saveMeeting(meetingOf(1, { id: idOf(3_006) }), 0));
      valueIn(await library.setBinned([idOf(1), idOf(2)], true));
      valueIn(await library.removeForGood(idOf(1)));
      valueIn(await library.removeForGood(idOf(2)));
      valueIn(await library.removeMeeting(meeting.id));
      expect(valueIn(await library.product(idOf(1_001))).meetings).toEqual([other]);
      valueIn(await library.removeMeeting(other.id));
      expect(errorIn(await library.product(idOf(1_001)))).toEqual({ kind: 'not-found' });
      expect(errorIn(await library.removeMeeting(other.id))).toEqual({ kind: 'not-found' });
    });
  });

  describe('meetings in files', () => {
    it('are in a product’s file and in a backup, never in a single review’s', async () => {
      const { library, meeting } = await met(makeLibrary);
      const meetingsIn = async (selection: Parameters<typeof library.read>[0]) =>
        valueIn(await library.read(selection)).meetings;
      expect(await meetingsIn(EVERYTHING)).toEqual([meeting]);
      expect(await meetingsIn({ kind: 'product', productId: idOf(1_001) })).toEqual([meeting]);
      expect(await meetingsIn({ kind: 'product', productId: idOf(1_003) })).toEqual([]);
      expect(await meetingsIn({ kind: 'review', assessmentId: idOf(1) })).toEqual([]);
    });

    it('come last in a stream', async () => {
      const { library, meeting } = await met(makeLibrary);
      const steps: Records[] = [];
      for await (const step of library.stream(EVERYTHING)) steps.push(step);
      expect(steps.at(-1)).toMatchObject({ meetings: [meeting], assessments: [], products: [] });
      expect(steps.slice(0, -1).flatMap((step) => step.meetings)).toEqual([]);
    });

    it('are brought in whole, then joined question by question', async () => {
      const { library } = await met(makeLibrary);
      const records = valueIn(await library.read(EVERYTHING));
      const other = await makeLibrary(given());
      const plan = valueIn(await importOne(other.library, records));
      expect(plan.items.at(-1)).toMatchObject({ record: 'meeting', fate: 'new', newAnswers: 1 });
      expect(valueIn(await other.library.read(EVERYTHING))).toEqual(records);
      const [meeting] = records.meetings;
      const more = { ...meetingOf(1), ...meeting, hands: { AAA2: { ...NO_HANDS, partly: 4 } } };
      const merged = valueIn(await importOne(other.library, { ...records, meetings: [more] }));
      expect(merged.items.at(-1)).toMatchObject({ record: 'meeting', fate: 'merged', newAnswers: 1 });
      const stored = valueIn(await other.library.meeting(more.id)).meeting;
      expect(Object.keys(stored.hands)).toEqual(['AAA1', 'AAA2']);
    });

    it('are refused without their product', async () => {
      const { library, meeting } = await met(makeLibrary);
      const file = { ...NO_RECORDS, meetings: [meeting] };
      expect(errorIn(await importOne(library, file))).toMatchObject({ kind: 'refused' });
    });
  });
}
