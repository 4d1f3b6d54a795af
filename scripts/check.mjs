// @ts-check
/** `npm run check`: all that `npm test` does, without the journeys in real browsers. */
import { begin } from './lib/begin.mjs';
import { runAndClose } from './lib/run-steps.mjs';
import { checkSteps } from './lib/test-steps.mjs';

await begin();
await runAndClose(checkSteps);
