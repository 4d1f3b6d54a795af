/** One question a screen: on to the next open one, back to what was there, skipped ones once more, and taking up again. */
import { signal } from '@preact/signals';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerContent, plainContent } from '../../lib/domain/answer';
import type { QuestionStructure } from '../../lib/domain/checklist';
import { createQuickPlace, type QuickPlace } from '../../lib/state/quick-place';
import { answerOf } from '../fixtures/records/builders';

const question = (id: string): QuestionStructure => ({
  id,
  theme: id.slice(0, 3),
  mustHave: false,
  appliesWhen: null,
  sources: [],
});
const IDS = ['AAA1', 'AAA2', 'AAA3', 'AAA4'];

type Given = {
  /** The revision of the answer that each question came with. */
  readonly stored?: Readonly<Record<string, number>>;
  readonly declined?: readonly string[];
  readonly begins?: 'start' | 'question';
  readonly ids?: readonly string[];
};

function setUp({ stored = {}, declined = [], begins = 'question', ids = IDS }: Given = {}) {
  const asked = signal(ids.map(question));
  const unwanted = signal<ReadonlySet<string>>(new Set(declined));
  const contents = new Map(
    [...ids, 'BBB1'].map((id) => [
      id,
      signal<AnswerContent | null>(id in stored ? plainContent('yes', false) : null),
    ]),
  );
  const contentOf = (id: string) => {
    const content = contents.get(id);
    if (!content) throw new Error(`No question ${id}`);
    return content;
  };
  const place = createQuickPlace(
    {
      asked,
      declined: unwanted,
      saverOf: (id) => ({
        content: contentOf(id),
        stored: () => (id in stored ? answerOf(id, { revision: stored[id] ?? 0 }) : null),
      }),
    },
    begins,
  );
  const answer = (id: string) => {
    contentOf(id).value = plainContent('yes', false);
  };
  return {
    place,
    asked,
    answer,
    decline: (id: string) => {
      unwanted.value = new Set([...unwanted.value, id]);
    },
    /** Answers what is on screen and goes on. */
    answerHere() {
      answer(spotOf(place));
      place.goOn();
    },
    spot: () => spotOf(place),
  };
}

function spotOf(place: QuickPlace): string {
  const spot = place.at.value;
  return spot.kind === 'question' ? spot.questionId : spot.kind;
}

describe('a quick place', () => {
  it('begins with the first question, says which of how many it is, and has nothing before it', () => {
    const { place } = setUp();
    expect(place.at.value).toEqual({ kind: 'question', questionId: 'AAA1', position: 1, again: false });
    expect(place.canGoBack.value).toBe(false);
    place.back();
    expect(spotOf(place)).toBe('AAA1');
  });

  it('begins with its start where there is one, and goes back to it', () => {
    const { place, spot } = setUp({ begins: 'start' });
    expect([spot(), place.canGoBack.value]).toEqual(['start', false]);
    place.goOn();
    expect([spot(), place.canGoBack.value]).toEqual(['AAA1', true]);
    place.back();
    expect(spot()).toBe('start');
  });

  it('goes through all questions to the end', () => {
    const { spot, answerHere, place } = setUp();
    const seen = IDS.map(() => {
      const here = spot();
      answerHere();
      return here;
    });
    expect([seen, spot(), place.open.value]).toEqual([IDS, 'end', []]);
  });

  it('passes over what is answered or declined', () => {
    const { spot, place, answer, decline } = setUp();
    answer('AAA2');
    decline('AAA3');
    place.goOn();
    expect(spot()).toBe('AAA4');
    expect(place.open.value.map(({ id }) => id)).toEqual(['AAA1', 'AAA4']);
  });

  it('goes back to the answer just given, and on from there without losing the way', () => {
    const { spot, place, answerHere } = setUp();
    answerHere();
    answerHere();
    place.back();
    expect(spot()).toBe('AAA2');
    place.back();
    expect(spot()).toBe('AAA1');
    place.goOn();
    expect(spot()).toBe('AAA3');
    place.back();
    expect(spot()).toBe('AAA2');
  });

  it('asks what was skipped once more when all others were asked, and then leaves it', () => {
    const { spot, place, answerHere } = setUp();
    answerHere();
    place.skip();
    answerHere();
    answerHere();
    expect(place.at.value).toMatchObject({ questionId: 'AAA2', again: true });
    place.skip();
    expect(spot()).toBe('end');
    expect(place.open.value.map(({ id }) => id)).toEqual(['AAA2']);
  });

  it('comes to the end when the one question left is skipped, and not to the same question', () => {
    const { spot, place, answerHere } = setUp();
    answerHere();
    answerHere();
    answerHere();
    place.skip();
    expect(spot()).toBe('end');
  });

  it('asks all skipped ones once more, in their order', () => {
    const { spot, place } = setUp();
    const seen: string[] = [];
    while (spot() !== 'end') {
      seen.push(spot());
      place.skip();
    }
    expect(seen).toEqual([...IDS, ...IDS]);
  });

  it('goes to a question from the end, and back to the end when it is answered', () => {
    const { spot, place, answerHere } = setUp({ stored: { AAA1: 1, AAA2: 2, AAA3: 3, AAA4: 4 } });
    expect(spot()).toBe('end');
    place.goTo('AAA2');
    expect(spot()).toBe('AAA2');
    answerHere();
    expect(spot()).toBe('end');
    place.back();
    expect(spot()).toBe('AAA2');
  });

  it('goes to no question that is not asked', () => {
    const { spot, place } = setUp();
    place.goTo('BBB1');
    expect(spot()).toBe('AAA1');
  });

  it('goes on with what a deeper review asks besides', () => {
    const { spot, place, asked } = setUp({ stored: { AAA1: 1, AAA2: 2, AAA3: 3, AAA4: 4 } });
    asked.value = [question('AAA1'), question('BBB1'), question('AAA4')];
    expect(spot()).toBe('end');
    place.goOn();
    expect(place.at.value).toMatchObject({ questionId: 'BBB1', position: 2 });
  });

  it('shows the end in place of a question that is asked no longer, and goes back to one that is', () => {
    const { spot, place, asked, answerHere } = setUp();
    answerHere();
    asked.value = [question('AAA1'), question('AAA4')];
    expect(spot()).toBe('end');
    place.back();
    expect(spot()).toBe('AAA1');
  });
});

it('passes over a question that is asked no longer on the way back', () => {
  const { spot, place, asked, answerHere } = setUp();
  answerHere();
  answerHere();
  asked.value = [question('AAA1'), question('AAA3')];
  expect(spot()).toBe('AAA3');
  place.back();
  expect(spot()).toBe('AAA1');
});

describe('taking a review up again', () => {
  it.each<[string, Given, string]>([
    ['after the latest answer', { stored: { AAA1: 1, AAA2: 2 } }, 'AAA3'],
    ['after the latest answer, not at a gap before it', { stored: { AAA1: 1, AAA3: 2 } }, 'AAA4'],
    ['at a gap when all after the latest is answered', { stored: { AAA1: 1, AAA3: 2, AAA4: 3 } }, 'AAA2'],
    ['by when answers were given, not where', { stored: { AAA3: 1, AAA1: 9 } }, 'AAA2'],
    ['past what was declined', { stored: { AAA1: 1 }, declined: ['AAA2'] }, 'AAA3'],
    ['at the end when nothing is open', { stored: { AAA1: 1, AAA2: 2, AAA3: 3, AAA4: 4 } }, 'end'],
    ['without its start', { stored: { AAA1: 1 }, begins: 'start' }, 'AAA2'],
    ['without its start after a first question declined', { declined: ['AAA1'], begins: 'start' }, 'AAA2'],
    ['at the end of a review that asks nothing', { ids: [] }, 'end'],
  ])('goes on %s', (_what, given, spot) => {
    expect(setUp(given).spot()).toBe(spot);
  });

  it('goes back to the questions before, in their order, and to the start', () => {
    const { spot, place } = setUp({ stored: { AAA1: 1, AAA2: 2 }, begins: 'start' });
    const seen: string[] = [];
    while (place.canGoBack.value) {
      place.back();
      seen.push(spot());
    }
    expect(seen).toEqual(['AAA2', 'AAA1', 'start']);
  });

  it('goes back from the end to the last question', () => {
    const { spot, place } = setUp({ stored: { AAA1: 1, AAA2: 2, AAA3: 3, AAA4: 4 } });
    place.back();
    expect(spot()).toBe('AAA4');
  });
});

describe('any way through', () => {
  it('always comes to the end, having shown every open question and none more than twice by itself', () => {
    const moves = fc.array(fc.constantFrom('answer', 'decline', 'skip'), { minLength: 8, maxLength: 8 });
    const stored = fc.dictionary(fc.constantFrom(...IDS), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(moves, stored, (ways, answered) => {
        const { spot, place, answerHere, decline } = setUp({ stored: answered });
        const seen: string[] = [];
        for (const way of ways) {
          const here = spot();
          if (here === 'end') break;
          seen.push(here);
          if (way === 'skip') place.skip();
          else if (way === 'answer') answerHere();
          else {
            decline(here);
            place.goOn();
          }
        }
        expect(spot()).toBe('end');
        expect(new Set(seen)).toEqual(new Set(IDS.filter((id) => !(id in answered))));
        for (const id of IDS) expect(seen.filter((one) => one === id).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
