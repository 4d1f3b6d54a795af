/** The background's border: who sent it, may they, does it parse; only then a handler runs. */
import * as v from 'valibot';
import { TO_BACKGROUND } from './protocol';
import type { Envelope, Handlers, MessageName } from './protocol-types';
import { classifySender, type RawSender } from './senders';

export type Dispatch = (name: MessageName, body: unknown, raw: RawSender) => Promise<Envelope>;

/**
 * @param self our own id and base address, as `classifySender` takes them
 * @param isClosed for a moment nothing is answered: everything was just deleted, and a late save would bring
 *   the store back
 * @returns a function that answers every message with a value; it rejects only if a handler has a bug
 */
export function createDispatch(
  handlers: Handlers,
  self: { readonly id: string; readonly base: string },
  isClosed: () => boolean = () => false,
): Dispatch {
  return async (name, body, raw) =>
    isClosed()
      ? { kind: 'refused', detail: 'everything was deleted' }
      : dispatchOne(handlers, self, name, body, raw);
}

async function dispatchOne<Name extends MessageName>(
  handlers: Handlers,
  self: { readonly id: string; readonly base: string },
  name: Name,
  body: unknown,
  raw: RawSender,
): Promise<Envelope> {
  const entry = TO_BACKGROUND[name];
  const sender = classifySender(raw, self);
  if (!sender) return { kind: 'refused', detail: 'unknown sender' };
  if (!entry.senders.some((kind) => kind === sender.kind)) {
    return { kind: 'refused', detail: `${name} is not for ${sender.kind}` };
  }
  const parsed = v.safeParse<(typeof TO_BACKGROUND)[Name]['request']>(entry.request, body);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { kind: 'refused', detail: `${name}: ${v.getDotPath(issue) ?? 'body'}: ${issue.message}` };
  }
  return { kind: 'answer', answer: await handlers[name](parsed.output, sender) };
}
