/** Documents for the tests of reading pages: made from markup, or grown node by node where they are huge. */

/** A document of its own, with no window and no layout. */
export function documentOf(markup: string, type: DOMParserSupportedType = 'text/html'): Document {
  return new DOMParser().parseFromString(markup, type);
}

/** JSON-LD as a page carries it. */
export function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

/** Stands for layout: everything is seen except what stands in a `hidden` element. */
export function seen(element: Element): boolean {
  return element.closest('[hidden]') === null;
}
