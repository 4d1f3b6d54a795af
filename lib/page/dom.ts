/**
 * Reads a document that may be built against us. `<input name="getAttribute">` shadows that method of its
 * form, for a content script too, and `<img name="title">` the title of its document for the page's own
 * scripts, so properties of documents and of elements of any kind are read through their prototypes.
 * All work is bounded.
 */

/** How many elements are looked at for shadow roots. */
const SHADOW_HOSTS_LOOKED_AT = 5_000;
/** How many nodes one piece of text is gathered from. */
const TEXT_NODES_LOOKED_AT = 400;

/** A document's own property, whatever names the page has given its elements. */
export function documentProperty(document_: Document, name: keyof Document): unknown {
  return Reflect.get(Document.prototype, name, document_);
}

/** An element's attribute, or the empty string. */
export function attributeOf(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** The element that holds this one, or `null`. */
export function parentOf(element: Element): Element | null {
  const parent: unknown = Reflect.get(Node.prototype, 'parentElement', element);
  return parent instanceof Element ? parent : null;
}

/** Takes from the front of a list without touching the rest: a spread would visit every element of it. */
function firstOf(list: NodeListOf<Element>, limit: number): Element[] {
  return Array.from({ length: Math.min(limit, list.length) }, (_none, index) => list.item(index));
}

/** The first `limit` elements that match, in document order. */
export function find(document_: Document, selector: string, limit: number): Element[] {
  return firstOf(Document.prototype.querySelectorAll.call(document_, selector), limit);
}

/** The first `limit` elements below an element that match, in document order. */
export function findBelow(element: Element, selector: string, limit: number): Element[] {
  return firstOf(Element.prototype.querySelectorAll.call(element, selector), limit);
}

/** Which elements a walk enters: false leaves one out with all it holds. `null` enters all, much faster. */
export type Keep = ((element: Element) => boolean) | null;

/** Walks the elements and, if asked, the texts below a node, in document order. */
export function walkBelow(root: Node, what: 'elements' | 'elements and texts', keep: Keep): TreeWalker {
  const owner: unknown = Reflect.get(Node.prototype, 'ownerDocument', root);
  const document_ = owner instanceof Document ? owner : root;
  // A walker asks its filter only about nodes it shows: without elements, `keep` would never be asked.
  const shown = NodeFilter.SHOW_ELEMENT | (what === 'elements' ? 0 : NodeFilter.SHOW_TEXT);
  const filter =
    keep &&
    ((node: Node) =>
      node instanceof Element && !keep(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  return Document.prototype.createTreeWalker.call(document_, root, shown, filter);
}

/** The open shadow roots that stand on the first few thousand elements, those inside others too. */
export function shadowRootsOf(document_: Document): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  let left = SHADOW_HOSTS_LOOKED_AT;
  const search = (root: Node) => {
    const walker = walkBelow(root, 'elements', null);
    for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
      left -= 1;
      const shadow: unknown = Reflect.get(Element.prototype, 'shadowRoot', node);
      if (shadow instanceof ShadowRoot) found.push(shadow);
    }
  };
  search(document_);
  // The list grows while it is read: roots found inside a root are searched in their turn.
  for (const root of found) search(root);
  return found;
}

/** The first `limit` elements that match, in the document and then in its open shadow roots. */
export function findDeep(document_: Document, selector: string, limit: number): Element[] {
  const inShadows = shadowRootsOf(document_).flatMap((root) =>
    firstOf(root.querySelectorAll(selector), limit),
  );
  return [...find(document_, selector, limit), ...inShadows].slice(0, limit);
}

const NOT_TEXT = /^(?:script|style|template|noscript|textarea|select)$/;

/** Is an element's text meant to be read? Scripts, styles and form values are not. */
export function isText(element: Element): boolean {
  return !NOT_TEXT.test(element.localName);
}

/**
 * An element's text and the alternative texts of its pictures, from at most a few hundred nodes.
 * Spaces may stand twice.
 * @param max about how many characters are wanted; it stops there
 * @param keep which elements inside count
 * @param breaks which elements inside begin a new line, so that words do not run together
 */
export function textOf(
  element: Element,
  max: number,
  keep: Keep = null,
  breaks: (inside: Element) => boolean = (inside) => inside.localName === 'br',
): string {
  const walker = walkBelow(element, 'elements and texts', keep);
  const isBreak = (node: unknown) => node instanceof Element && breaks(node);
  let text = '';
  for (let looked = 0; looked < TEXT_NODES_LOOKED_AT && text.length < max; looked += 1) {
    const node = walker.nextNode();
    if (!node) break;
    if (isBreak(node) || isBreak(Reflect.get(Node.prototype, 'previousSibling', node))) text += ' ';
    if (node instanceof Text) text += node.data.slice(0, 4 * max).replace(/\s+/g, ' ');
    else if (node instanceof Element) text += attributeOf(node, 'alt').slice(0, max);
  }
  return text;
}

/** Whether a person can see an element. */
export type Visible = (element: Element) => boolean;

/** By style, and by a box of more than one pixel that is not pushed off the top or the left of the page. */
export const isVisible: Visible = (element) => {
  const styled = Element.prototype.checkVisibility.call(element, {
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
  if (!styled) return false;
  const box = Element.prototype.getBoundingClientRect.call(element);
  return box.width > 1 && box.height > 1 && box.right + scrollX > 0 && box.bottom + scrollY > 0;
};
