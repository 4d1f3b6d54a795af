// @vitest-environment happy-dom
/** What the page may do to the overlay, and what is then told: once for each change, and not for a moment's change. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Trouble, watchOverlay } from '../../lib/page/overlay-watch';

/** What stands for layout: where the host is, whether it is seen, and what lies over it. */
type Screen = {
  box: { left: number; top: number; width: number; height: number };
  visible: boolean;
  over: Element | null;
  modal: boolean;
  tab: 'visible' | 'hidden';
};

let screen: Screen;
let host: HTMLElement;
let told: Trouble[];
let moved: number;
let alive: boolean;
let attached: number;
let raised: number;
let dead: number;
let ended: AbortController;

/** Lets this many looks pass. */
function looks(count: number): void {
  vi.advanceTimersByTime(500 * count);
}

/** Mutation observers tell in microtasks. */
async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  screen = {
    box: { left: innerWidth - 400, top: 0, width: 400, height: innerHeight },
    visible: true,
    over: null,
    modal: false,
    tab: 'visible',
  };
  document.body.innerHTML = '<p>Text</p>';
  host = document.createElement('div');
  document.documentElement.append(host);
  const { left, top, width, height } = screen.box;
  screen.box = { left, top, width, height };
  host.getBoundingClientRect = () => {
    const { box } = screen;
    return new DOMRect(box.left, box.top, box.width, box.height);
  };
  host.checkVisibility = () => screen.visible;
  document.elementFromPoint = () => screen.over ?? host;
  const ask = Document.prototype.querySelectorAll;
  vi.spyOn(Document.prototype, 'querySelectorAll').mockImplementation(function (
    this: Document,
    selector: string,
  ) {
    // There is no `:modal` without a browser.
    return ask.call(this, selector === 'dialog:modal' ? (screen.modal ? 'body' : 'no-such') : selector);
  });
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => screen.tab });
  [told, moved, alive, attached, raised, dead] = [[], 0, true, 0, 0, 0];
  ended = new AbortController();
  watchOverlay({
    document,
    host: {
      element: host,
      attach() {
        attached += 1;
        document.documentElement.append(host);
      },
      raise() {
        raised += 1;
      },
    },
    alive: () => alive,
    onDead: () => {
      dead += 1;
      ended.abort();
    },
    onTrouble: (trouble) => told.push(trouble),
    onMoved: () => {
      moved += 1;
    },
    signal: ended.signal,
  });
});

afterEach(() => {
  ended.abort();
  host.remove();
  Reflect.deleteProperty(document, 'visibilityState');
  Reflect.deleteProperty(document, 'elementFromPoint');
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('tells nothing while the overlay can be seen and reached', () => {
  looks(10);
  expect(told).toEqual([]);
  expect([attached, raised, moved]).toEqual([0, 0, 0]);
});

describe('removed', () => {
  it('is put back at once, three times, and then it is told, once', async () => {
    for (let time = 1; time <= 3; time += 1) {
      host.remove();
      await settled();
      expect(attached).toBe(time);
    }
    host.remove();
    await settled();
    expect(attached).toBe(3);
    expect(told).toEqual(['removed']);
    looks(5);
    expect(told).toEqual(['removed']);
  });

  it('a page that takes it out again at the same moment is told of at once: there is no endless fight', async () => {
    const observer = new MutationObserver(() => host.remove());
    observer.observe(document.documentElement, { childList: true });
    host.remove();
    await settled();
    observer.disconnect();
    expect(attached).toBe(3);
    expect(told).toEqual(['removed']);
  });

  it('moved into another element of the page is as good as removed', () => {
    document.body.append(host);
    looks(1);
    expect(attached).toBe(1);
    expect(host.parentNode).toBe(document.documentElement);
  });
});

describe('hidden', () => {
  const ways: readonly [how: string, change: () => void][] = [
    ['faded or not displayed', () => Object.assign(screen, { visible: false })],
    ['shoved off the screen', () => Object.assign(screen.box, { left: -5000 })],
    ['shoved below the window', () => Object.assign(screen.box, { top: 5000 })],
    ['hardly inside the window', () => Object.assign(screen.box, { left: innerWidth - 10 })],
    ['made tiny', () => Object.assign(screen.box, { width: 3 })],
    ['laid out at nothing', () => Object.assign(screen.box, { width: 0, height: 0 })],
  ];
  it.each(ways)('%s: told when two looks in a row find it', (_how, change) => {
    change();
    looks(1);
    expect(told).toEqual([]);
    looks(1);
    expect(told).toEqual(['hidden']);
    looks(5);
    expect(told).toEqual(['hidden']);
  });

  it('for one look only, as in a transition, is not told', () => {
    screen.visible = false;
    looks(1);
    screen.visible = true;
    looks(3);
    expect(told).toEqual([]);
  });

  it('in a tab nobody looks at is not judged', () => {
    screen.tab = 'hidden';
    screen.visible = false;
    looks(5);
    expect(told).toEqual([]);
  });
});

describe('covered', () => {
  beforeEach(() => {
    screen.over = document.body;
  });

  it('is raised at the first look, and if that helps nothing is told', () => {
    looks(1);
    expect(raised).toBe(1);
    screen.over = null;
    looks(3);
    expect(told).toEqual([]);
  });

  it('again by the next look: told, and raised no more; uncovered, that is told too', () => {
    looks(6);
    expect(raised).toBe(1);
    expect(told).toEqual(['covered']);
    screen.over = null;
    looks(2);
    expect(told).toEqual(['covered', null]);
    screen.over = document.body;
    looks(1);
    expect(raised).toBe(2);
  });

  it('in a corner only, where a chat bubble sits, is let be', () => {
    const { body } = document;
    document.elementFromPoint = (x, y) => (x > innerWidth - 100 && y > innerHeight - 200 ? body : host);
    looks(3);
    expect([raised, told]).toEqual([0, []]);
  });

  it('by a modal dialog: told as that, and not raised over it', () => {
    screen.modal = true;
    looks(2);
    expect(raised).toBe(0);
    expect(told).toEqual(['modal-dialog']);
    screen.modal = false;
    screen.over = null;
    looks(2);
    expect(told).toEqual(['modal-dialog', null]);
  });
});

it('under what is shown in full screen it is not raised, as it would be inert there; it is told until that ends', () => {
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: document.body });
  screen.over = document.body;
  looks(5);
  expect([raised, told]).toEqual([0, ['covered']]);
  Reflect.deleteProperty(document, 'fullscreenElement');
  screen.over = null;
  looks(2);
  expect(told).toEqual(['covered', null]);
});

describe('the page and the extension', () => {
  it('a change of address is told, once for each', () => {
    history.replaceState(null, '', '#next');
    looks(3);
    expect(moved).toBe(1);
    history.replaceState(null, '', '#after');
    looks(1);
    expect(moved).toBe(2);
  });

  it('the extension gone from under the page: said at the next look, and nothing after', () => {
    alive = false;
    screen.visible = false;
    looks(5);
    expect(dead).toBe(1);
    expect(told).toEqual([]);
  });

  it('ended, it neither puts back nor tells', async () => {
    ended.abort();
    host.remove();
    screen.visible = false;
    await settled();
    looks(5);
    expect([attached, told]).toEqual([0, []]);
  });
});
