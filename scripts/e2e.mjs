// @ts-check
/** `npm run e2e [chromium|firefox] [-- file or option of the test tool ...]`: the builds and the journeys only. */
import { begin, stop } from './lib/begin.mjs';
import { runAndClose } from './lib/run-steps.mjs';
import { buildSteps, journeys } from './lib/test-steps.mjs';

const [browser, ...more] = process.argv.slice(2);
await begin();
switch (browser) {
  case undefined:
    await runAndClose([...buildSteps, journeys('chromium'), journeys('firefox')]);
    break;
  case 'chromium':
  case 'firefox':
    await runAndClose([...buildSteps, journeys(browser, more)]);
    break;
  default:
    stop(
      `"${browser}" is no browser of ours. Say: npm run e2e, npm run e2e chromium, or npm run e2e firefox.`,
    );
}
