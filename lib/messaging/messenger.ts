/** The one messenger over `runtime` and `tabs` messages; bodies travel as `unknown` and are parsed where they arrive. */
import { defineExtensionMessaging } from '@webext-core/messaging';

type Body = (body: unknown) => unknown;
/** Names are those of the protocol's tables; what is sent under any other is heard by nobody. */
type ProtocolMap = Record<string, Body>;

export const messenger = defineExtensionMessaging<ProtocolMap>();
