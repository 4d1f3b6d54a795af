/** The types that follow from the protocol's schemas: requests, answers and handlers, by message name. */
import type * as v from 'valibot';
import type { News, ToBackground, ToContent } from './protocol';
import type { Sender } from './senders';

export type MessageName = keyof ToBackground;
export type RequestInput<Name extends MessageName> = v.InferInput<ToBackground[Name]['request']>;
export type RequestOf<Name extends MessageName> = v.InferOutput<ToBackground[Name]['request']>;
export type AnswerOf<Name extends MessageName> = v.InferOutput<ToBackground[Name]['answer']>;

export type Handlers = {
  readonly [Name in MessageName]: (
    request: RequestOf<Name>,
    sender: Sender,
  ) => AnswerOf<Name> | Promise<AnswerOf<Name>>;
};

/** What travels back: the answer, or why the request was refused. */
export type Envelope =
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly detail: string };

/** What asking came to. `reached: false` after one retry: nothing is known to have happened. */
export type Asked<Answer> =
  | { readonly reached: true; readonly answer: Answer }
  | { readonly reached: false; readonly refused: boolean; readonly detail: string };

/** Asks the background. Sends once more when the worker died on the way: every request is idempotent. */
export type Ask = <Name extends MessageName>(
  name: Name,
  request: RequestInput<Name>,
) => Promise<Asked<AnswerOf<Name>>>;

export type ContentMessageName = keyof ToContent;

export type NewsName = keyof News;
export type NewsOf<Name extends NewsName> = v.InferOutput<News[Name]>;
