// @ts-check
/** `npm run build`: the extension for Chrome and Edge, and for Firefox, as unpacked folders under .output/. */
import { begin } from './lib/begin.mjs';
import { CHROME_BUILD, FIREFOX_BUILD } from './lib/paths.mjs';
import { say } from './lib/run.mjs';
import { runAndClose } from './lib/run-steps.mjs';
import { buildSteps } from './lib/test-steps.mjs';

await begin();
await runAndClose(buildSteps);
if (process.exitCode === 0) say(`\nChrome and Edge: ${CHROME_BUILD}\nFirefox: ${FIREFOX_BUILD}`);
