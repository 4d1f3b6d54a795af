/** What the tests of the backup screens share: the words, and the helpers of the review's screens. */
import { setTexts } from '../../../components/ui/texts';
import backupTexts from '../../../locales/en-GB/backup.ftl?raw';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboardTexts from '../../../locales/en-GB/dashboard.ftl?raw';

export { cleanup, descriptionOf, expectAccessible, field, press, type } from '../review/set-up';

export function setEnglish(): void {
  setTexts('en-GB', [common, dashboardTexts, backupTexts]);
}
