// @ts-check
/** `npm run interop [-- --no-skips]`: reads what the demonstration leaves with programs that are not ours. */

import { runDemo } from './demo.mjs';
import { begin } from './lib/begin.mjs';
import { browserWorld } from './lib/browser-world.mjs';
import { findTools } from './lib/find-tools.mjs';
import { runAndClose } from './lib/run-steps.mjs';
import { interop } from './lib/test-steps.mjs';

await begin();
const tools = await findTools(browserWorld);
await runDemo();
await runAndClose([interop(tools, process.argv.includes('--no-skips'))]);
