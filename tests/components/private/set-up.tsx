/** What the tests of the private screens share: the words, and the helpers of the review's screens. */
import { setTexts } from '../../../components/ui/texts';
import common from '../../../locales/en-GB/common.ftl?raw';
import privateTexts from '../../../locales/en-GB/private.ftl?raw';

export { announced, cleanup, descriptionOf, expectAccessible, press } from '../review/set-up';

export function setEnglish(): void {
  setTexts('en-GB', [common, privateTexts]);
}
