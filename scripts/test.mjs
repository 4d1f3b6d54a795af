// @ts-check
/** `npm test`: everything. The last line is `N passed, N failed, N skipped`. */
import { begin } from './lib/begin.mjs';
import { runAndClose } from './lib/run-steps.mjs';
import { checkSteps, journeys } from './lib/test-steps.mjs';

await begin();
await runAndClose([...checkSteps, journeys('chromium'), journeys('firefox')]);
