/** The worker in which files are locked and unlocked, so that the page that asks does not stand still. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveLocking } from '../../lib/app/locking-desk';

export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }) => void serveLocking(data, (answer) => postMessage(answer)));
});
