/** Tells whether a browser put a translation in place of the page's words. */
import { attributeOf, documentProperty, find } from '../dom';

/** Google's translator, in Chromium and as a widget, wraps what it translated in pairs of these. */
const GOOGLE_FONTS = 'font > font[style*="vertical-align: inherit"], font[dir="auto"] > font';
/** Edge's translator marks what it translated. */
const EDGE_MARKS = '[_msttexthash]';
/** Fewer may be left from a page that was saved translated, or pasted. */
const MARKS = 5;

/**
 * Firefox and others leave no mark, so that "no" means not known.
 * What is looked for is public behaviour: Chromium's `translated-ltr` and `translated-rtl`, Edge's attributes.
 */
export function isTranslated(document_: Document): boolean {
  const root = documentProperty(document_, 'documentElement');
  if (!(root instanceof Element)) return false;
  if (/(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(attributeOf(root, 'class'))) return true;
  return [GOOGLE_FONTS, EDGE_MARKS].some((marks) => find(document_, marks, MARKS).length === MARKS);
}
