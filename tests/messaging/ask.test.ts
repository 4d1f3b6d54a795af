/** Asking the background: one retry, a parsed answer, and never an exception. */
import { describe, expect, it } from 'vitest';
import { createAsk, type Send } from '../../lib/messaging/ask';
import { TO_BACKGROUND } from '../../lib/messaging/protocol';
import type { MessageName } from '../../lib/messaging/protocol-types';
import { idOf } from '../contracts/world';

const LOST = new Error('Could not establish connection. Receiving end does not exist.');
const answer = (value: unknown) => ({ kind: 'answer', answer: value });
const NOT_FOUND = answer({ ok: false, error: { kind: 'not-found' } });

/** Answers one sending after another; an `Error` is a wire that breaks. */
function wire(...answers: readonly unknown[]) {
  const sent: [string, unknown][] = [];
  const send: Send<MessageName> = async (name, body) => {
    const next = answers[sent.length];
    sent.push([name, body]);
    if (next instanceof Error) throw next;
    return next;
  };
  return { sent, ask: createAsk(TO_BACKGROUND, send) };
}

const request = { assessmentId: idOf(1) };

describe('asking', () => {
  it('sends the request under its name and gives the answer', async () => {
    const { ask, sent } = wire(NOT_FOUND);
    expect(await ask('open', request)).toEqual({
      reached: true,
      answer: { ok: false, error: { kind: 'not-found' } },
    });
    expect(sent).toEqual([['open', request]]);
  });

  it('sends the very same once more when the wire breaks', async () => {
    const { ask, sent } = wire(LOST, NOT_FOUND);
    expect(await ask('open', request)).toMatchObject({ reached: true });
    expect(sent).toEqual([
      ['open', request],
      ['open', request],
    ]);
  });

  it('is unreached after the second time, and says in the browser’s words why', async () => {
    const { ask, sent } = wire(LOST, LOST, NOT_FOUND);
    expect(await ask('open', request)).toEqual({ reached: false, refused: false, detail: LOST.message });
    expect(sent).toHaveLength(2);
  });

  it('takes a refusal for an answer, and does not insist', async () => {
    const { ask, sent } = wire({ kind: 'refused', detail: 'open is not for content' });
    expect(await ask('open', request)).toEqual({
      reached: false,
      refused: true,
      detail: 'open is not for content',
    });
    expect(sent).toHaveLength(1);
  });

  const strange: readonly [string, unknown][] = [
    ['nothing', undefined],
    ['an answer that is in no envelope', { ok: false, error: { kind: 'not-found' } }],
    ['another message’s answer', answer(null)],
    ['an outcome that is neither', answer({ ok: 'yes' })],
    ['a failure that nobody can explain', answer({ ok: false, error: { kind: 'gremlins' } })],
    ['half a review', answer({ ok: true, value: { assessment: {} } })],
  ];
  it.each(strange)('does not believe %s, and asks again', async (_what, raw) => {
    const again = wire(raw, NOT_FOUND);
    expect(await again.ask('open', request)).toMatchObject({ reached: true });
    const never = wire(raw, raw);
    expect(await never.ask('open', request)).toMatchObject({ reached: false, refused: false });
  });

  it('gives words for whatever was thrown', async () => {
    const ask = createAsk(TO_BACKGROUND, () => Promise.reject('worker gone'));
    expect(await ask('frameReady', {})).toEqual({ reached: false, refused: false, detail: 'worker gone' });
  });
});
