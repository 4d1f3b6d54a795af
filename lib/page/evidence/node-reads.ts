/**
 * Reads of nodes that no page can shadow (see `lib/page/dom.ts`), fast enough for hundreds of thousands of them, and
 * good for nodes of other frames too, of which `instanceof` is never true.
 *
 * Of all nodes that are walked, only a form's own properties are shadowed, and only by elements it holds: a number or
 * a string that is read is true. So forms are read through the prototypes, and all other nodes directly, which takes
 * a third of the time.
 */

/** A property's own getter, found once. */
function reader<Of extends object, Name extends keyof Of>(prototype: Of, name: Name): (of: Of) => Of[Name] {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return getter ? (of) => getter.call(of) : (of) => Reflect.get(prototype, name, of);
}

function makeReads() {
  const getAttribute = Element.prototype.getAttribute;
  const getAttributeNames = Element.prototype.getAttributeNames;
  const hasAttributes = Element.prototype.hasAttributes;
  const assignedNodes = HTMLSlotElement.prototype.assignedNodes;
  const contains = Node.prototype.contains;
  const slotOfText = reader(Text.prototype, 'assignedSlot');
  const scrollHeight = reader(Element.prototype, 'scrollHeight');
  const scrollWidth = reader(Element.prototype, 'scrollWidth');
  const clientHeight = reader(Element.prototype, 'clientHeight');
  const clientWidth = reader(Element.prototype, 'clientWidth');
  const clientLeft = reader(Element.prototype, 'clientLeft');
  const clientTop = reader(Element.prototype, 'clientTop');
  return {
    nodeType: reader(Node.prototype, 'nodeType'),
    firstChild: reader(Node.prototype, 'firstChild'),
    nextSibling: reader(Node.prototype, 'nextSibling'),
    parentNode: reader(Node.prototype, 'parentNode'),
    childNodes: reader(Node.prototype, 'childNodes'),
    isConnected: reader(Node.prototype, 'isConnected'),
    ownerDocument: reader(Node.prototype, 'ownerDocument'),
    assignedSlot: reader(Element.prototype, 'assignedSlot'),
    firstElementChild: reader(Element.prototype, 'firstElementChild'),
    scrollTop: reader(Element.prototype, 'scrollTop'),
    scrollLeft: reader(Element.prototype, 'scrollLeft'),
    documentElement: reader(Document.prototype, 'documentElement'),
    defaultView: reader(Document.prototype, 'defaultView'),
    scrollingElement: reader(Document.prototype, 'scrollingElement'),
    activeElement: reader(Document.prototype, 'activeElement'),
    attribute: (element: Element, name: string): string | null => getAttribute.call(element, name),
    attributeNames: (element: Element): readonly string[] => getAttributeNames.call(element),
    hasAttributes: (element: Element): boolean => hasAttributes.call(element),
    /** The nodes a slot shows; none for any other element. */
    assignedNodes: (slot: Element): readonly Node[] => {
      try {
        return Reflect.apply(assignedNodes, slot, []);
      } catch {
        return [];
      }
    },
    /** The slot that shows a text; nothing for any other node. */
    slotOfText: (node: Node): HTMLSlotElement | null => (isTextNode(node) ? slotOfText(node) : null),
    sizes: (element: Element) => ({
      scrollHeight: scrollHeight(element),
      scrollWidth: scrollWidth(element),
      clientHeight: clientHeight(element),
      clientWidth: clientWidth(element),
      clientLeft: clientLeft(element),
      clientTop: clientTop(element),
    }),
    contains: (holder: Node, node: Node): boolean => contains.call(holder, node),
  };
}

type Reads = ReturnType<typeof makeReads>;
let made: Reads | null = null;

/** Made at its first use: this file is also loaded where there is no document, when the extension is built. */
export function nodeReads(): Reads {
  made ??= makeReads();
  return made;
}

/** A text, or a CDATA section of an XHTML page, which is one. */
export function isTextNode(node: Node): node is Text {
  const type: unknown = node.nodeType;
  return type === 3 || type === 4;
}

export function isElementNode(node: Node): node is Element {
  const type: unknown = node.nodeType;
  return type === 1 || typeof type !== 'number';
}

/** An element's local name. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** The first node in an element of this name. */
export function firstIn(element: Element, name: string): Node | null {
  return name === 'form' ? nodeReads().firstChild(element) : element.firstChild;
}

/** The node after a node; `name` is its name, if it is an element. */
export function nextAfter(node: Node, name: string): Node | null {
  return name === 'form' ? nodeReads().nextSibling(node) : node.nextSibling;
}

/** Its open shadow root; no form can have one. */
export function shadowOf(element: Element, name: string): ShadowRoot | null {
  return name === 'form' ? null : element.shadowRoot;
}

/** The host of a shadow root, or nothing for any other node; a fragment that is no shadow root has none. */
export function hostOf(node: Node): Element | null {
  if (nodeReads().nodeType(node) !== 11) return null;
  const host: Element | undefined = Reflect.get(node, 'host');
  return host ?? null;
}

/** The document inside a frame of the same origin, or nothing: another origin's, or not loaded. */
export function documentInside(frame: Element): Document | null {
  const prototypes: Readonly<Record<string, object>> = {
    iframe: HTMLIFrameElement.prototype,
    frame: HTMLFrameElement.prototype,
    object: HTMLObjectElement.prototype,
  };
  const prototype = prototypes[nameOf(frame)];
  if (!prototype) return null;
  try {
    return Reflect.get(prototype, 'contentDocument', frame) ?? null;
  } catch {
    // An element of that name that is none of HTML's.
    return null;
  }
}
