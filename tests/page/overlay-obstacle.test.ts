// @vitest-environment happy-dom
/** When the review opens in a tab because the page itself cannot be covered. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { overlayObstacle } from '../../lib/page/overlay-obstacle';
import { documentOf } from './documents';

/** A window as far as the question needs one. */
function windowOf(
  part: { origin?: string; protocol?: string; style?: Partial<CSSStyleDeclaration> } = {},
): Window {
  const style = {
    display: 'block',
    visibility: 'visible',
    opacity: '1',
    contentVisibility: 'visible',
    ...part.style,
  };
  return Object.assign(Object.create(null), {
    origin: part.origin ?? 'https://lantern.example',
    location: { protocol: part.protocol ?? 'https:' },
    getComputedStyle: () => style,
  });
}
const page = () => documentOf('<!doctype html><title>Page</title><p>Text');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('overlayObstacle', () => {
  it('finds none on an ordinary page', () => {
    expect(overlayObstacle(page(), windowOf())).toBeNull();
  });

  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
    ['XML', '<a/>', 'application/xml'],
  ] as const)('finds that %s is not HTML', (_what, markup, type) => {
    expect(overlayObstacle(documentOf(markup, type), windowOf())).toBe('not-html');
  });

  it.each(['text/plain', 'application/pdf', 'application/json', 'image/png'])(
    'finds that %s is not HTML, though the browser shows it in an HTML document',
    (type) => {
      const document_ = page();
      vi.spyOn(Document.prototype, 'contentType', 'get').mockReturnValue(type);
      expect(overlayObstacle(document_, windowOf())).toBe('not-html');
    },
  );

  it('finds the PDF viewer, but not a page that shows a PDF among other things', () => {
    const embed = '<embed type="application/pdf">';
    expect(overlayObstacle(documentOf(`<body>${embed}</body>`), windowOf())).toBe('not-html');
    expect(overlayObstacle(documentOf(`<body><p>Our tour</p>${embed}</body>`), windowOf())).toBeNull();
  });

  it('finds a sandboxed web page, but takes no file for one', () => {
    expect(overlayObstacle(page(), windowOf({ origin: 'null' }))).toBe('sandboxed');
    expect(overlayObstacle(page(), windowOf({ origin: 'null', protocol: 'file:' }))).toBeNull();
  });

  it('finds a frameset', () => {
    const document_ = page();
    const root = document_.documentElement;
    document_.body.remove();
    root.append(document_.createElement('frameset'));
    expect(overlayObstacle(document_, windowOf())).toBe('frameset');
  });

  it.each([
    ['display', 'none', 'hidden'],
    ['visibility', 'hidden', 'hidden'],
    ['visibility', 'collapse', 'hidden'],
    ['contentVisibility', 'hidden', 'hidden'],
    ['opacity', '0', 'hidden'],
    ['opacity', '0.05', 'hidden'],
    ['opacity', '0.9', null],
    ['opacity', '', null],
  ] as const)('of an html element with %s "%s" says %s', (property, value, obstacle) => {
    expect(overlayObstacle(page(), windowOf({ style: { [property]: value } }))).toBe(obstacle);
  });

  it('finds an open modal dialog', () => {
    const document_ = page();
    const dialog = document_.createElement('dialog');
    document_.body.append(dialog);
    const asked: string[] = [];
    const ask = Document.prototype.querySelectorAll;
    // There is no `:modal` without a browser: the selector is answered here as one would.
    vi.spyOn(Document.prototype, 'querySelectorAll').mockImplementation(function (
      this: Document,
      selector: string,
    ) {
      asked.push(selector);
      return ask.call(this, selector === 'dialog:modal' ? 'dialog' : selector);
    });
    expect(overlayObstacle(document_, windowOf())).toBe('modal-dialog');
    expect(asked).toContain('dialog:modal');
  });
});
