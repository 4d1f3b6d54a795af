/** The types that follow from the protocol's schemas: requests, answers and handlers, by message name. */
import type * as v from 'valibot';
import type { News, ProtocolTable, ToBackground, ToContent } from './protocol';
import type { Sender } from './senders';

export type MessageName = keyof ToBackground;
type NameIn<Table extends ProtocolTable> = keyof Table & string;
export type RequestIn<Table extends ProtocolTable, Name extends NameIn<Table>> = v.InferOutput<
  Table[Name]['request']
>;
export type AnswerIn<Table extends ProtocolTable, Name extends NameIn<Table>> = v.InferOutput<
  Table[Name]['answer']
>;

/** What the background does for each message of a table. */
export type HandlersOver<Table extends ProtocolTable> = {
  readonly [Name in NameIn<Table>]: (
    request: RequestIn<Table, Name>,
    sender: Sender,
  ) => AnswerIn<Table, Name> | Promise<AnswerIn<Table, Name>>;
};
export type Handlers = HandlersOver<ToBackground>;

/** What travels back: the answer, or why the request was refused. */
export type Envelope =
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly detail: string };

/** What asking came to. `reached: false` after one retry: nothing is known to have happened. */
export type Asked<Answer> =
  | { readonly reached: true; readonly answer: Answer }
  | { readonly reached: false; readonly refused: boolean; readonly detail: string };

/** Asks the background. Sends once more when the worker died on the way: every request is idempotent. */
export type AskOver<Table extends ProtocolTable> = <Name extends NameIn<Table>>(
  name: Name,
  request: v.InferInput<Table[Name]['request']>,
) => Promise<Asked<AnswerIn<Table, Name>>>;
export type Ask = AskOver<ToBackground>;

export type ContentMessageName = keyof ToContent;

export type NewsName = keyof News;
export type NewsOf<Name extends NewsName> = v.InferOutput<News[Name]>;
