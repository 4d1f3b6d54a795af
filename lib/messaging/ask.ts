/** Asking the background over the browser's messages, with one retry and a parsed answer. */
import * as v from 'valibot';
import { messenger } from './messenger';
import { type ProtocolTable, TO_BACKGROUND } from './protocol';
import type { AnswerIn, Ask, Asked, AskOver } from './protocol-types';

const EnvelopeSchema = v.variant('kind', [
  v.object({ kind: v.literal('answer'), answer: v.unknown() }),
  v.object({ kind: v.literal('refused'), detail: v.string() }),
]);

export type Send<Name extends string> = (name: Name, body: unknown) => Promise<unknown>;

/** Builds `Ask` over a table of messages and any way of sending them; the product's own is `ask`. */
export function createAsk<Table extends ProtocolTable>(
  table: Table,
  send: Send<keyof Table & string>,
): AskOver<Table> {
  return async <Name extends keyof Table & string>(
    name: Name,
    request: v.InferInput<Table[Name]['request']>,
  ): Promise<Asked<AnswerIn<Table, Name>>> => {
    const entry = table[name];
    if (!entry) return { reached: false, refused: true, detail: 'unknown message' };
    let detail = '';
    // A worker killed in the middle rejects the call in flight, and the next message wakes it.
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        return parseAnswer<Table[Name]['answer']>(entry.answer, await send(name, request));
      } catch (error) {
        detail = error instanceof Error ? error.message : String(error);
      }
    }
    return { reached: false, refused: false, detail };
  };
}

function parseAnswer<Answer extends v.GenericSchema>(
  schema: Answer,
  raw: unknown,
): Asked<v.InferOutput<Answer>> {
  const envelope = v.parse(EnvelopeSchema, raw);
  if (envelope.kind === 'refused') return { reached: false, refused: true, detail: envelope.detail };
  return { reached: true, answer: v.parse(schema, envelope.answer) };
}

/** Asks this extension's background. */
export const ask: Ask = createAsk(TO_BACKGROUND, (name, body) => messenger.sendMessage(name, body));
