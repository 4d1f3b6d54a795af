// @vitest-environment happy-dom
/** The overlay's life in one page: opened, confirmed, laid anew, closed, and given up. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOverlay } from '../../lib/page/overlay';

const LAYOUT = { edge: 'right', width: 400, collapsed: false };

let reports: unknown[];
let alive: boolean;
let frame: HTMLIFrameElement | null;

let overlays: ReturnType<typeof createOverlay>[];
let closes = 0;

function overlayHere() {
  const overlay = createOverlay({
    document,
    frameUrl: 'chrome-extension://of-this-session/overlay-frame.html',
    title: 'Equal Say review',
    report: (name, body) => reports.push([name, body]),
    alive: () => alive,
    onClose: () => {
      closes += 1;
    },
  });
  overlays.push(overlay);
  return overlay;
}

/** What is in the page beside head and body. */
function laid(): readonly Element[] {
  return [...document.documentElement.children].slice(2);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<input id="search"><p>Text</p>';
  [reports, alive, frame, overlays] = [[], true, null, []];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    const append = root.append.bind(root);
    root.append = (...nodes) => {
      frame = nodes.find((node): node is HTMLIFrameElement => node instanceof HTMLIFrameElement) ?? null;
      // Nothing is loaded here.
      frame?.setAttribute('srcdoc', '');
      append(...nodes);
    };
    return root;
  });
  // A page as an ordinary browser has it: the overlay seen and in reach.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 600));
  Element.prototype.checkVisibility = () => true;
  document.elementFromPoint = () => laid()[0] ?? null;
  const ask = Document.prototype.querySelectorAll;
  vi.spyOn(Document.prototype, 'querySelectorAll').mockImplementation(function (
    this: Document,
    selector: string,
  ) {
    // There is no `:modal` without a browser.
    return ask.call(this, selector === 'dialog:modal' ? 'dialog[open]' : selector);
  });
});

afterEach(() => {
  for (const overlay of overlays) overlay.close();
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  Reflect.deleteProperty(document, 'elementFromPoint');
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('opening and closing', () => {
  it('adds one element, and takes it away again', () => {
    const overlay = overlayHere();
    expect(overlay.toggle(LAYOUT)).toBe('opened');
    expect(laid()).toHaveLength(1);
    expect(overlay.toggle(LAYOUT)).toBe('closed');
    expect(laid()).toHaveLength(0);
    expect(reports).toEqual([]);
  });

  it('lets what else of ours is in the page end with it', () => {
    closes = 0;
    const overlay = overlayHere();
    overlay.toggle(LAYOUT);
    expect(closes).toBe(0);
    overlay.close();
    overlay.close();
    expect(closes).toBe(1);
  });

  it('is hidden for a picture of the page, and comes back as it was', async () => {
    const overlay = overlayHere();
    overlay.toggle(LAYOUT);
    const style = () => {
      const root = frame?.getRootNode();
      return (root instanceof ShadowRoot && root.querySelector('style')?.textContent) || '';
    };
    const before = style();
    const veil = async (on: boolean) => {
      const drawn = overlay.veil(on);
      await vi.advanceTimersByTimeAsync(100);
      await drawn;
    };
    await veil(true);
    expect(style()).toContain('opacity:0!important');
    await veil(false);
    expect(style()).toBe(before);
  });

  it('gives the focus back to where it was', () => {
    const search = document.querySelector<HTMLElement>('#search');
    search?.focus();
    const overlay = overlayHere();
    overlay.toggle(LAYOUT);
    search?.blur();
    overlay.close();
    expect(document.activeElement).toBe(search);
  });

  it('gives it to nothing that is gone meanwhile', () => {
    const search = document.querySelector<HTMLElement>('#search');
    search?.focus();
    const overlay = overlayHere();
    overlay.toggle(LAYOUT);
    search?.remove();
    expect(() => overlay.close()).not.toThrow();
    expect(document.activeElement).toBe(document.body);
  });

  it('is not misled by a form whose field is called focus', () => {
    document.body.innerHTML = '<form id="own" tabindex="0"><input name="focus"></form>';
    const form = document.querySelector<HTMLElement>('#own');
    form?.focus();
    const overlay = overlayHere();
    overlay.toggle(LAYOUT);
    expect(() => overlay.close()).not.toThrow();
    expect(document.activeElement).toBe(form);
  });

  it('closed twice, closes once', () => {
    const overlay = overlayHere();
    overlay.toggle(LAYOUT);
    overlay.close();
    expect(overlay.close()).toBeNull();
    expect(overlay.applyLayout(LAYOUT)).toBeNull();
    expect(overlay.confirm()).toBeNull();
  });

  it('opens with the usual layout when it is given none that can be used', () => {
    const overlay = overlayHere();
    expect(overlay.toggle({ edge: '<script>', width: 1e9 })).toBe('opened');
    expect(overlay.applyLayout(null)).toBeNull();
    expect(laid()).toHaveLength(1);
  });
});

describe('trouble', () => {
  it('with the page at the start: nothing is laid, and it is told', () => {
    document.body.innerHTML = '<dialog open></dialog>';
    overlayHere().toggle(LAYOUT);
    expect(laid()).toHaveLength(0);
    expect(reports).toEqual([['overlayProblem', { obstacle: 'modal-dialog', during: 'opening' }]]);
  });

  it('with the page later on is told as it changes', () => {
    const overlay = overlayHere();
    overlay.toggle(LAYOUT);
    Element.prototype.checkVisibility = () => false;
    vi.advanceTimersByTime(2000);
    expect(reports).toEqual([['overlayProblem', { obstacle: 'hidden', during: 'open' }]]);
    overlay.close();
    vi.advanceTimersByTime(20_000);
    expect(reports).toHaveLength(1);
  });

  it('a page that goes to another address without loading is told', () => {
    overlayHere().toggle(LAYOUT);
    history.replaceState(null, '', '#elsewhere');
    vi.advanceTimersByTime(1000);
    expect(reports).toEqual([['pageMoved', {}]]);
    history.replaceState(null, '', '#');
  });

  it('a frame that does not answer in time is told', () => {
    overlayHere().toggle(LAYOUT);
    vi.advanceTimersByTime(7900);
    expect(reports).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(reports).toEqual([['overlayProblem', { obstacle: 'no-answer', during: 'open' }]]);
  });

  it('a frame that answered gets the focus, and is not waited for', () => {
    const overlay = overlayHere();
    overlay.toggle(LAYOUT);
    const focus = vi.spyOn(frame ?? document.createElement('iframe'), 'focus');
    overlay.confirm();
    expect(focus).toHaveBeenCalledWith({ preventScroll: true });
    // Put back by the script it answers again; by then the person may be typing in the page.
    overlay.confirm();
    expect(focus).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(20_000);
    expect(reports).toEqual([]);
  });

  it('the extension updated or removed under the page: the overlay goes', () => {
    overlayHere().toggle(LAYOUT);
    alive = false;
    vi.advanceTimersByTime(1000);
    expect(laid()).toHaveLength(0);
    expect(reports).toEqual([]);
  });
});
