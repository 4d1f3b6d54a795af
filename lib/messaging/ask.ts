/** Asking the background over the browser's messages, with one retry and a parsed answer. */
import * as v from 'valibot';
import { messenger } from './messenger';
import { TO_BACKGROUND } from './protocol';
import type { AnswerOf, Ask, Asked, MessageName, RequestInput } from './protocol-types';

const EnvelopeSchema = v.variant('kind', [
  v.object({ kind: v.literal('answer'), answer: v.unknown() }),
  v.object({ kind: v.literal('refused'), detail: v.string() }),
]);

export type Send = (name: MessageName, body: unknown) => Promise<unknown>;

/** Builds `Ask` over any way of sending; the product's own is `ask`. */
export function createAsk(send: Send): Ask {
  return async <Name extends MessageName>(
    name: Name,
    request: RequestInput<Name>,
  ): Promise<Asked<AnswerOf<Name>>> => {
    let detail = '';
    // A worker killed in the middle rejects the call in flight, and the next message wakes it.
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        return parseAnswer(name, await send(name, request));
      } catch (error) {
        detail = error instanceof Error ? error.message : String(error);
      }
    }
    return { reached: false, refused: false, detail };
  };
}

function parseAnswer<Name extends MessageName>(name: Name, raw: unknown): Asked<AnswerOf<Name>> {
  const envelope = v.parse(EnvelopeSchema, raw);
  if (envelope.kind === 'refused') return { reached: false, refused: true, detail: envelope.detail };
  const answer = v.parse<(typeof TO_BACKGROUND)[Name]['answer']>(TO_BACKGROUND[name].answer, envelope.answer);
  return { reached: true, answer };
}

/** Asks this extension's background. */
export const ask: Ask = createAsk((name, body) => messenger.sendMessage(name, body));
