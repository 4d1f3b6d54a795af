/** The background's border for one table of messages: who may send each, what parses, and who is turned away. */
import { describe, expect, it } from 'vitest';
import { createDispatch } from '../../lib/messaging/dispatch';
import type { ProtocolTable } from '../../lib/messaging/protocol';
import type { HandlersOver } from '../../lib/messaging/protocol-types';
import type { RawSender, Sender, SenderKind } from '../../lib/messaging/senders';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const BASE = `chrome-extension://${ID}/`;
/** The tab that a frame and a script live in. */
export const TAB = { id: 7, url: 'https://hollyhock.example/lantern' };
export const UUID = '019aa000-0000-7000-8000-000000000001';

/** Each kind of sender, as a browser tells of it. */
export const SENDERS: Readonly<Record<SenderKind, RawSender>> = {
  'overlay-frame': { id: ID, url: `${BASE}overlay-frame.html`, frameId: 4, tab: TAB },
  sidepanel: { id: ID, url: `${BASE}sidepanel.html` },
  dashboard: { id: ID, url: `${BASE}dashboard.html`, frameId: 0, tab: { id: 8 } },
  content: { id: ID, url: TAB.url, frameId: 0, tab: TAB },
};
const KINDS = ['overlay-frame', 'sidepanel', 'dashboard', 'content'] as const;
const SHORT = { 'overlay-frame': 'frame', sidepanel: 'panel', dashboard: 'dashboard', content: 'content' };

type NameIn<Table extends ProtocolTable> = keyof Table & string;

/** For each message: who may send it, in the order `frame panel dashboard content`, and a body that parses. */
export type BorderTable<Table extends ProtocolTable> = Readonly<
  Record<NameIn<Table>, { readonly from: string; readonly body: unknown }>
>;

/** A body that is refused, and why. */
export type BadBody<Table extends ProtocolTable> = readonly [why: string, name: NameIn<Table>, body: unknown];

/** The border over handlers that only keep what reached them. */
export function borderOf<Table extends ProtocolTable>(table: Table) {
  const reached: { name: string; request: unknown; sender: Sender }[] = [];
  const handle = (name: string) => (request: unknown, sender: Sender) => {
    reached.push({ name, request, sender });
    return null;
  };
  const all = Object.fromEntries(Object.keys(table).map((name) => [name, handle(name)]));
  // What they answer is not looked at here.
  const handlers = all as unknown as HandlersOver<Table>;
  return { reached, dispatch: createDispatch(table, handlers, { id: ID, base: BASE }) };
}

function mayBeSentBy(from: string): (kind: SenderKind) => boolean {
  return (kind) => from.split(' ').includes(SHORT[kind]);
}

/** What the border must do for each message of a table. */
export function borderContract<Table extends ProtocolTable>(
  table: Table,
  expected: BorderTable<Table>,
): void {
  const names = Object.keys(table).filter((name): name is NameIn<Table> => Object.hasOwn(expected, name));

  it('the table names every message there is', () => {
    expect(Object.keys(expected).sort()).toEqual(Object.keys(table).sort());
  });

  describe.each(names)('%s', (name) => {
    const { from, body } = expected[name];
    const allowed = mayBeSentBy(from);

    it.each(KINDS.filter(allowed))('is let through from %s', async (kind) => {
      const { reached, dispatch } = borderOf(table);
      expect(await dispatch(name, body, SENDERS[kind])).toEqual({ kind: 'answer', answer: null });
      expect(reached).toEqual([{ name, request: body, sender: expect.objectContaining({ kind }) }]);
    });

    it.each(KINDS.filter((kind) => !allowed(kind)))('is refused from %s', async (kind) => {
      const { reached, dispatch } = borderOf(table);
      const refused = { kind: 'refused', detail: `${name} is not for ${kind}` };
      expect(await dispatch(name, body, SENDERS[kind])).toEqual(refused);
      expect(reached).toEqual([]);
    });

    it('is refused from anybody else, though the body says that it is ours', async () => {
      const { reached, dispatch } = borderOf(table);
      const pretending = { ...Object(body), sender: SENDERS.dashboard, id: ID, url: `${BASE}dashboard.html` };
      for (const raw of [
        {},
        { id: 'other', url: `${BASE}dashboard.html` },
        { ...SENDERS.content, frameId: 3 },
      ]) {
        expect(await dispatch(name, pretending, raw)).toEqual({ kind: 'refused', detail: 'unknown sender' });
      }
      expect(reached).toEqual([]);
    });

    it('is refused with a body that does not parse, and nothing is done', async () => {
      const { reached, dispatch } = borderOf(table);
      const kind = KINDS.find(allowed) ?? 'dashboard';
      for (const bad of [undefined, null, 'yes', 7, true]) {
        const answer = await dispatch(name, bad, SENDERS[kind]);
        expect(answer, JSON.stringify(bad)).toMatchObject({ kind: 'refused' });
      }
      expect(reached).toEqual([]);
    });
  });
}

/** What the border must do with these bodies, from somebody who may send the message. */
export function badBodiesContract<Table extends ProtocolTable>(
  table: Table,
  expected: BorderTable<Table>,
  bad: readonly BadBody<Table>[],
): void {
  it.each(bad)('%s: %s is refused, and the answer says where', async (_why, name, body) => {
    const { reached, dispatch } = borderOf(table);
    const kind = KINDS.find(mayBeSentBy(expected[name].from)) ?? 'dashboard';
    const answer = await dispatch(name, body, SENDERS[kind]);
    expect(answer).toEqual({ kind: 'refused', detail: expect.stringMatching(new RegExp(`^${name}: \\w`)) });
    expect(reached).toEqual([]);
  });
}
