/** Writing the letter: what is seen at once, what is written and when, what is fixed once it was sent. */
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../lib/app/ports';
import { NEW_LETTER } from '../../lib/domain/letter-record';
import { type Amendable, changed, type ReviewChange } from '../../lib/domain/review-change';
import { createLetterState, type LetterSent } from '../../lib/state/letter-state';
import { assessmentOf } from '../fixtures/records/builders';

const FULL_DISK: Failure = { kind: 'storage', reason: 'full', detail: 'QuotaExceededError' };
const NOW = '2026-12-02T10:00:00.000Z';
const SENT: LetterSent = {
  on: '2026-11-21',
  opening: 'We look.',
  closing: 'Thank you.',
  items: [
    { questionId: 'AAA1', text: 'How?' },
    { questionId: 'AAA3', text: 'When?' },
  ],
};

/** A store that writes when it is let go, one change at a time. */
function setUp() {
  const header = signal<Amendable>(assessmentOf([]));
  const written: ReviewChange[] = [];
  const held: (() => void)[] = [];
  const answers: (Failure | null | Error)[] = [];
  let hold = false;
  const state = createLetterState({
    header,
    now: () => NOW,
    amend: async (change) => {
      written.push(change);
      if (hold) await new Promise<void>((go) => held.push(go));
      const answer = answers.shift() ?? null;
      if (answer instanceof Error) throw answer;
      if (answer === null) header.value = { ...header.value, ...changed(header.value, change) };
      return answer;
    },
  });
  return {
    header,
    state,
    written,
    answerWith: (...next: (Failure | null | Error)[]) => answers.push(...next),
    hold: () => {
      hold = true;
    },
    async letGo() {
      hold = false;
      for (const go of held.splice(0)) go();
      await state.flush();
    },
  };
}

const pause = () => vi.advanceTimersByTimeAsync(500);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('typing', () => {
  it('is seen at once, and written once when it pauses', async () => {
    const { state, written, header } = setUp();
    expect([state.letter.value, state.saving.value.kind]).toEqual([NEW_LETTER, 'idle']);
    for (const text of ['W', 'We', 'We ask']) state.words('opening', text);
    expect([state.letter.value.opening, state.saving.value.kind]).toEqual(['We ask', 'saving']);
    await vi.advanceTimersByTimeAsync(499);
    expect(written).toEqual([]);
    await pause();
    const { replies: _none, ...words } = { ...NEW_LETTER, opening: 'We ask' };
    expect(written).toEqual([{ kind: 'letter', words }]);
    expect([header.value.letter?.opening, state.saving.value.kind]).toEqual(['We ask', 'saved']);
  });

  it('of several parts goes into one letter, and the usual words come back with nothing', async () => {
    const { state, header } = setUp();
    state.words('opening', 'A');
    state.words('closing', 'B');
    state.ask('AAA1', 'Own words');
    state.ask('AAA2', 'Other words');
    state.leaveOut('AAA3', true);
    await state.flush();
    expect(header.value.letter).toEqual({
      ...NEW_LETTER,
      opening: 'A',
      closing: 'B',
      wording: { AAA1: 'Own words', AAA2: 'Other words' },
      leftOut: ['AAA3'],
    });
    state.words('opening', null);
    state.ask('AAA1', null);
    state.leaveOut('AAA3', false);
    await state.flush();
    expect(header.value.letter).toMatchObject({
      opening: null,
      closing: 'B',
      wording: { AAA2: 'Other words' },
      leftOut: [],
    });
  });

  it('during a write is written after it, and is not called saved before', async () => {
    const { state, written, header, hold, letGo } = setUp();
    hold();
    state.words('opening', 'One');
    await pause();
    state.words('opening', 'Two');
    expect([state.letter.value.opening, state.saving.value.kind]).toEqual(['Two', 'saving']);
    await letGo();
    expect(written).toHaveLength(2);
    expect([header.value.letter?.opening, state.saving.value.kind]).toEqual(['Two', 'saved']);
  });

  it('is written at once when the screen is left', async () => {
    const { state, header } = setUp();
    state.reply('AAA1', 'We did.', '2026-12-01');
    await state.flush();
    expect(header.value.letter?.replies.AAA1?.text).toBe('We did.');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('writes nothing when there is nothing to write', async () => {
    const { state, written } = setUp();
    await state.flush();
    expect([written, state.saving.value.kind]).toEqual([[], 'idle']);
  });
});

describe('a write that fails', () => {
  it.each([
    ['with a reason', FULL_DISK, FULL_DISK],
    [
      'with an exception',
      new Error('broken'),
      { kind: 'storage', reason: 'unavailable', detail: 'Error: broken' },
    ],
  ] as const)('%s says so, keeps the words on screen, and is made again', async (_name, answer, failure) => {
    const { state, header, answerWith } = setUp();
    answerWith(answer);
    state.words('opening', 'Mine');
    await pause();
    expect(state.saving.value).toEqual({ kind: 'failed', failure });
    expect([state.letter.value.opening, header.value.letter]).toEqual(['Mine', null]);
    await state.flush();
    expect([header.value.letter?.opening, state.saving.value.kind]).toEqual(['Mine', 'saved']);
  });

  it('holds up no other part for good: the next word writes both', async () => {
    const { state, header, answerWith } = setUp();
    answerWith(FULL_DISK);
    state.words('opening', 'Mine');
    await pause();
    state.reply('AAA1', 'Theirs', '2026-12-01');
    await pause();
    expect(header.value.letter).toMatchObject({ opening: 'Mine', replies: { AAA1: { text: 'Theirs' } } });
    expect(state.saving.value.kind).toBe('saved');
  });
});

describe('another window', () => {
  it('is seen when it wrote, under what is unsaved here', async () => {
    const { state, header } = setUp();
    state.reply('AAA1', 'Here', '2026-12-01');
    header.value = { ...header.value, letter: { ...NEW_LETTER, closing: 'There' } };
    expect(state.letter.value).toMatchObject({ closing: 'There', replies: { AAA1: { text: 'Here' } } });
    await state.flush();
    expect(header.value.letter).toMatchObject({ closing: 'There', replies: { AAA1: { text: 'Here' } } });
  });
});

describe('a letter that was sent', () => {
  async function sent() {
    const all = setUp();
    all.state.words('opening', 'Typed just before');
    all.state.sent(SENT);
    await all.state.flush();
    return all;
  }

  it('is recorded at once with its day, words and order', async () => {
    const { header } = await sent();
    expect(header.value.letter).toMatchObject({
      sentOn: '2026-11-21',
      opening: 'We look.',
      closing: 'Thank you.',
      sent: SENT.items,
    });
  });

  it('lets nothing of it be changed, but its day', async () => {
    const { state, header, written } = await sent();
    const before = header.value.letter;
    const writes = written.length;
    state.words('opening', 'Other');
    state.ask('AAA1', 'Other');
    state.leaveOut('AAA1', true);
    state.sent({ ...SENT, on: '2026-11-30', items: [] });
    await state.flush();
    expect([header.value.letter, written.length]).toEqual([before, writes]);
    state.sentOn('2026-11-20');
    await state.flush();
    expect(header.value.letter).toEqual({ ...before, sentOn: '2026-11-20' });
  });

  it('can leave out what came up since', async () => {
    const { state, header } = await sent();
    state.leaveOut('BBB1', true);
    await state.flush();
    expect(header.value.letter?.leftOut).toEqual(['BBB1']);
  });

  it('is not sent after all only while there is no reply', async () => {
    const { state, header } = await sent();
    state.notSent();
    await state.flush();
    expect(header.value.letter).toMatchObject({ sentOn: null, sent: [], opening: 'We look.' });
    state.sent(SENT);
    state.reply('AAA1', 'Yes.', '2026-12-01');
    state.notSent();
    await state.flush();
    expect(header.value.letter).toMatchObject({ sentOn: '2026-11-21', sent: SENT.items });
  });

  it('has no day to correct before it was sent', async () => {
    const { state, written } = setUp();
    state.sentOn('2026-11-20');
    state.notSent();
    await state.flush();
    expect(written).toEqual([]);
  });
});

describe('a reply', () => {
  it('is recorded with its day and when it was written down, and touches nothing else', async () => {
    const { state, written, header } = setUp();
    state.reply('AAA1', 'We did.', '2026-12-01');
    await pause();
    const reply = { text: 'We did.', receivedOn: '2026-12-01', recordedAt: NOW };
    expect(written).toEqual([{ kind: 'reply', questionId: 'AAA1', reply }]);
    expect(header.value.letter).toEqual({ ...NEW_LETTER, replies: { AAA1: reply } });
  });

  it('of blanks is none: it takes one away, and writes nothing where there was none', async () => {
    const { state, written, header } = setUp();
    state.reply('AAA1', ' \n', '2026-12-01');
    await state.flush();
    expect(written).toEqual([]);
    state.reply('AAA1', 'We did.', '2026-12-01');
    await state.flush();
    state.reply('AAA1', ' ', '2026-12-01');
    await state.flush();
    expect(header.value.letter?.replies).toEqual({});
  });
});
