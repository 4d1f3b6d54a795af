/** Tells a page that shows somebody's account, or is a log-in, from a vendor's public words. */
import type { SensitiveSign } from '../domain/page-signs';
import {
  attributeOf,
  documentProperty,
  findDeep,
  isText,
  isVisible,
  shadowRootsOf,
  textOf,
  type Visible,
  walkBelow,
} from './dom';

const PASSWORD_FIELDS = 'input[type="password"],input[autocomplete$="-password" i]';
const CONTROLS =
  'a,button,summary,[role="button"],[role="menuitem"],[role="link"],input[type="submit"],input[type="button"]';
const FIELDS_LOOKED_AT = 20;
const CONTROLS_LOOKED_AT = 2_000;
/** Longer texts tell of logging out; a control only names it. */
const CONTROL_TEXT_MAX = 40;

/** In English and Welsh. Not "sign off": that is what one does to a care plan. */
const LOG_OUT_TEXT =
  /^\W*(?:log[\s-]*(?:me\s)?(?:out|off)|sign[\s-]*(?:me\s)?out|allgofnod(?:i|wch))(?!\p{L})/iu;
const LOG_OUT_ADDRESS = /[/?&=](?:log|sign)[-_]?out(?:[/?&#.=]|$)/i;

/** Under this many words outside its form, a page with a password field is nothing but a log-in. */
const WORDS_OF_A_PAGE = 80;
const WORD_NODES_LOOKED_AT = 5_000;
const WORD_TEXT_MAX = 2_000;

/** Does a control name logging out, by what it says or where it leads? */
function logsOut(control: Element): boolean {
  const said = [
    textOf(control, CONTROL_TEXT_MAX + 1).trim(),
    ...['aria-label', 'title', 'value'].map((name) =>
      attributeOf(control, name).slice(0, CONTROL_TEXT_MAX + 1),
    ),
  ];
  return (
    said.some((text) => text.length <= CONTROL_TEXT_MAX && LOG_OUT_TEXT.test(text)) ||
    LOG_OUT_ADDRESS.test(attributeOf(control, 'href').slice(0, 2_000))
  );
}

/** How many words a text shows. */
function wordsSeen(text: Text, visible: Visible): number {
  const words = text.data.slice(0, WORD_TEXT_MAX).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const holder = words > 0 ? text.parentElement : null;
  return holder && visible(holder) ? words : 0;
}

/**
 * Has the page fewer visible words than a page of information has, forms with these fields left out?
 * A page with too many nodes to look at is not said to say little.
 */
function saysLittle(document_: Document, fields: readonly Element[], visible: Visible): boolean {
  const forms = new Set<Element | null>(fields.map((field) => field.closest('form')));
  const body = documentProperty(document_, 'body');
  const roots = [...(body instanceof Element ? [body] : []), ...shadowRootsOf(document_)];
  let left = WORD_NODES_LOOKED_AT;
  let words = 0;
  for (const root of roots) {
    const walker = walkBelow(root, 'elements and texts', (inside) => isText(inside) && !forms.has(inside));
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      left -= 1;
      if (node instanceof Text) words += wordsSeen(node, visible);
      if (left === 0 || words >= WORDS_OF_A_PAGE) return false;
    }
  }
  return true;
}

/**
 * The signs found, each once. Hidden log-in dialogs and closed menus do not count: only what can be seen.
 * Looks at the document and its open shadow roots, not into frames.
 */
export function sensitiveSigns(document_: Document, visible: Visible = isVisible): SensitiveSign[] {
  const signs: SensitiveSign[] = [];
  const fields = findDeep(document_, PASSWORD_FIELDS, FIELDS_LOOKED_AT).filter(visible);
  if (fields.length > 0) signs.push('password-field');
  const controls = findDeep(document_, CONTROLS, CONTROLS_LOOKED_AT);
  if (controls.some((control) => logsOut(control) && visible(control))) signs.push('log-out-control');
  if (fields.length > 0 && saysLittle(document_, fields, visible)) signs.push('only-log-in');
  return signs;
}
