// @vitest-environment happy-dom
/** The one element that a page gets: what it carries, and what it does not. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createOverlayHost, hostStyle } from '../../lib/page/overlay-host';
import { documentOf } from './documents';

const URL_OF_FRAME = 'chrome-extension://of-this-session/overlay-frame.html';
const LAYOUT = { edge: 'right', width: 400, collapsed: false } as const;

/** A closed shadow root, kept at the only moment it can be. */
let root: ShadowRoot;

function setUp() {
  const page = documentOf('<!doctype html><title>Page</title><p>Text');
  const attach = Element.prototype.attachShadow;
  const modes: string[] = [];
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    modes.push(init.mode);
    root = attach.call(this, init);
    return root;
  });
  const host = createOverlayHost(page, URL_OF_FRAME, 'Equal Say review');
  // Nothing is loaded here.
  root.querySelector('iframe')?.setAttribute('srcdoc', '');
  return { page, host, modes };
}

/** Stands for a browser with a top layer; keeps what is asked of it. */
function withPopovers(element: HTMLElement): string[] {
  const asked: string[] = [];
  let open = false;
  Object.assign(element, {
    showPopover() {
      asked.push('show');
      open = true;
    },
    hidePopover() {
      asked.push('hide');
      open = false;
    },
    matches: (selector: string) => selector === '[popover="manual"]:popover-open' && open,
  });
  return asked;
}

beforeEach(() => {
  vi.restoreAllMocks();
});

describe('the host', () => {
  it('is an empty element with a closed shadow root; nothing is in the page until it is attached', () => {
    const { page, host, modes } = setUp();
    expect(page.documentElement.children).toHaveLength(2);
    expect(modes).toEqual(['closed']);
    expect(host.element.shadowRoot).toBeNull();
    host.attach();
    expect(page.documentElement.lastElementChild).toBe(host.element);
    expect(host.element.childNodes).toHaveLength(0);
  });

  it('carries no attribute but the one that lifts it: no style, no name, no address', () => {
    const { host } = setUp();
    withPopovers(host.element);
    host.layOut(LAYOUT);
    host.attach();
    host.layOut({ ...LAYOUT, collapsed: true });
    expect(host.element.getAttributeNames()).toEqual(['popover']);
  });

  it('holds one frame: without credentials, with a name for screen readers, with leave for nothing', () => {
    setUp();
    expect([...root.children].map(({ localName }) => localName)).toEqual(['style', 'iframe']);
    const frame = root.querySelector('iframe');
    expect(frame?.hasAttribute('credentialless')).toBe(true);
    expect(frame?.getAttribute('title')).toBe('Equal Say review');
    expect(frame?.getAttribute('allow')).toBe('');
  });

  it('is attached where the browser knows no top layer', () => {
    const { page, host } = setUp();
    Object.assign(host.element, { showPopover: undefined });
    host.attach();
    expect(host.element.getAttributeNames()).toEqual([]);
    expect(page.documentElement.lastElementChild).toBe(host.element);
  });

  it('is attached where the browser refuses to lift it', () => {
    const { page, host } = setUp();
    Object.assign(host.element, {
      showPopover() {
        throw new DOMException('not now', 'InvalidStateError');
      },
    });
    expect(() => host.attach()).not.toThrow();
    expect(page.documentElement.lastElementChild).toBe(host.element);
  });

  it('raised, is lifted last and so lies above, and loses what the page wrote on it', () => {
    const { host } = setUp();
    const asked = withPopovers(host.element);
    host.attach();
    for (const name of ['inert', 'style', 'hidden', 'class', 'aria-hidden'])
      host.element.setAttribute(name, '');
    host.raise();
    expect(asked).toEqual(['show', 'hide', 'show']);
    expect(host.element.getAttributeNames()).toEqual(['popover']);
  });

  it('is put back whole after the page took it out, and goes for good when detached', () => {
    const { page, host } = setUp();
    host.attach();
    host.element.remove();
    host.attach();
    expect(page.documentElement.lastElementChild).toBe(host.element);
    host.detach();
    expect(host.element.isConnected).toBe(false);
  });
});

describe('the style', () => {
  const declarations = (layout: Parameters<typeof hostStyle>[0]) =>
    Object.fromEntries(
      hostStyle(layout)
        .split(';')
        .map((declaration) => declaration.split(/:(.*)/s).slice(0, 2)),
    );

  it('stands inside the shadow root and is laid anew there', () => {
    const { host } = setUp();
    host.layOut(LAYOUT);
    expect(root.querySelector('style')?.textContent).toContain('min(400px, 100%)');
    host.layOut({ ...LAYOUT, width: 500 });
    expect(root.querySelector('style')?.textContent).toContain('min(500px, 100%)');
  });

  it('leaves the page nothing to paint before, after or behind the frame', () => {
    const { host } = setUp();
    host.layOut(LAYOUT);
    expect(root.querySelector('style')?.textContent).toMatch(
      /:host::before,:host::after,:host::backdrop\{[^}]*display:none!important/,
    );
  });

  it('takes back everything first, and every declaration is important: only so it wins over the page', () => {
    const style = hostStyle(LAYOUT);
    expect(style).toMatch(/^all:initial!important;/);
    for (const declaration of style.split(';')) expect(declaration).toMatch(/!important$/);
  });

  it('stands at either edge, as wide as asked and never wider than the window', () => {
    expect(declarations(LAYOUT)).toMatchObject({
      right: '0!important',
      width: 'min(400px, 100%)!important',
    });
    expect(declarations(LAYOUT)).not.toHaveProperty('left');
    expect(declarations({ ...LAYOUT, edge: 'left' })).toMatchObject({ left: '0!important' });
    expect(declarations({ ...LAYOUT, edge: 'left' })).not.toHaveProperty('right');
  });

  it('folded, is a target of at least 44 px in the middle of the edge', () => {
    expect(declarations({ ...LAYOUT, collapsed: true })).toMatchObject({
      width: '52px!important',
      height: '180px!important',
      top: 'calc(50% - 90px)!important',
    });
  });

  it('has no length that the page’s own text size could change', () => {
    for (const collapsed of [true, false])
      expect(hostStyle({ ...LAYOUT, collapsed })).not.toMatch(/\d(r?em|ex|ch)\b/);
  });
});
