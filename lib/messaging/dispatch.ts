/** The background's border: who sent it, may they, does it parse; only then a handler runs. */
import * as v from 'valibot';
import type { ProtocolTable } from './protocol';
import type { Envelope, HandlersOver } from './protocol-types';
import { classifySender, type RawSender } from './senders';

type Self = { readonly id: string; readonly base: string };
export type Dispatch<Name extends string> = (name: Name, body: unknown, raw: RawSender) => Promise<Envelope>;

/**
 * @param table the messages there are, and `handlers` what is done for each
 * @param self our own id and base address, as `classifySender` takes them
 * @param isClosed for a moment nothing is answered: everything was just deleted, and a late save would bring
 *   the store back
 * @returns a function that answers every message with a value; it rejects only if a handler has a bug
 */
export function createDispatch<Table extends ProtocolTable>(
  table: Table,
  handlers: HandlersOver<Table>,
  self: Self,
  isClosed: () => boolean = () => false,
): Dispatch<keyof Table & string> {
  return async (name, body, raw) =>
    isClosed()
      ? { kind: 'refused', detail: 'everything was deleted' }
      : dispatchOne(table, handlers, self, name, body, raw);
}

async function dispatchOne<Table extends ProtocolTable, Name extends keyof Table & string>(
  table: Table,
  handlers: HandlersOver<Table>,
  self: Self,
  name: Name,
  body: unknown,
  raw: RawSender,
): Promise<Envelope> {
  const entry = table[name];
  const sender = classifySender(raw, self);
  if (!sender) return { kind: 'refused', detail: 'unknown sender' };
  if (!entry) return { kind: 'refused', detail: 'unknown message' };
  if (!entry.senders.some((kind) => kind === sender.kind)) {
    return { kind: 'refused', detail: `${name} is not for ${sender.kind}` };
  }
  const parsed = v.safeParse<Table[Name]['request']>(entry.request, body);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { kind: 'refused', detail: `${name}: ${v.getDotPath(issue) ?? 'body'}: ${issue.message}` };
  }
  return { kind: 'answer', answer: await handlers[name](parsed.output, sender) };
}
