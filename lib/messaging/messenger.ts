/** The one messenger over `runtime` and `tabs` messages; bodies travel as `unknown` and are parsed where they arrive. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ContentMessageName, MessageName, NewsName } from './protocol-types';

type Body = (body: unknown) => unknown;
type ProtocolMap = Record<MessageName | ContentMessageName | NewsName, Body>;

export const messenger = defineExtensionMessaging<ProtocolMap>();
