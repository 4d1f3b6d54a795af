/** The words of meetings and of paper, for tests of their screens. */
import { setTexts } from '../../../components/ui/texts';
import common from '../../../locales/en-GB/common.ftl?raw';
import paper from '../../../locales/en-GB/paper.ftl?raw';
import review from '../../../locales/en-GB/review.ftl?raw';
import together from '../../../locales/en-GB/together.ftl?raw';

export { announced, cleanup, expectAccessible, field, press, type } from '../review/set-up';

export function setEnglish(): void {
  setTexts('en-GB', [common, review, together, paper]);
}

/** The words of an element as they are read, whatever elements and breaks are in it. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '(nothing)').replace(/\s+/g, ' ').trim();
}
