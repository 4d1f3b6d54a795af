/** Where a review opens when somebody asks for one, and what happens when a page will not have it. */
import { describe, expect, it } from 'vitest';
import type { OverlayObstacle } from '../../lib/app/page-context';
import { type Audience, DEFAULT_SETTINGS, type Settings } from '../../lib/app/settings';
import { createSurfaces, startRoute, type TabInfo } from '../../lib/app/surfaces';

const TAB: TabInfo = { id: 7, url: 'https://tallow.example/notes?who=me', title: 'Notes' };
const SOMEBODY: Audience = { role: 'commissioner', lived: 'read-about-it', interests: '' };

type Given = {
  readonly settings?: Partial<Settings>;
  /** Whether a script of ours is in the tab already, and what it does when asked to toggle. */
  readonly inTab?: 'opened' | 'closed';
  readonly injection?: 'works' | 'refused' | 'works but stays silent';
  readonly blockedBy?: OverlayObstacle;
  readonly tabIsGone?: boolean;
};

/** A browser of one tab that writes down what is done to it. */
function setUp(given: Given = {}) {
  const done: string[] = [];
  let blockedBy = given.blockedBy ?? null;
  let script = given.inTab ?? null;
  const surfaces = createSurfaces({
    tabs: {
      tabInfo: async () => (given.tabIsGone ? null : TAB),
      openDashboard: async (route, besideTab) => void done.push(`dashboard ${route} beside ${besideTab}`),
      activate: async (tabId) => void done.push(`activate ${tabId}`),
      async injectOverlay(tabId) {
        done.push(`inject ${tabId}`);
        if (given.injection === 'refused') return false;
        if (given.injection !== 'works but stays silent') script = 'opened';
        return true;
      },
      markButton: async (tabId, title) => void done.push(`mark ${tabId} ${title}`),
    },
    overlay: {
      async toggle(tabId, layout) {
        if (script) done.push(`${script} ${tabId} ${layout.edge}`);
        return script ?? 'absent';
      },
      remove: async (tabId) => void done.push(`remove ${tabId}`),
    },
    memory: {
      blockedBy: async () => blockedBy,
      async setBlocked(tabId, obstacle) {
        blockedBy = obstacle;
        done.push(`blocked ${tabId} ${obstacle}`);
      },
    },
    settings: async () => ({ ...DEFAULT_SETTINGS, audience: SOMEBODY, ...given.settings }),
    blockedTitle: 'Covered',
  });
  return { surfaces, done };
}

const WITH_OVERLAY = ['inject 7', 'opened 7 right'];
const UNBLOCKED = ['blocked 7 null', 'mark 7 null'];

describe('a click on the button', () => {
  it('asks first who is reviewing, and puts nothing in the page', async () => {
    const { surfaces, done } = setUp({ settings: { audience: null } });
    await surfaces.clicked(TAB);
    expect(done).toEqual(['dashboard /welcome?tab=7 beside 7']);
  });

  it('opens a tab for those who review in private, and puts nothing in the page', async () => {
    const { surfaces, done } = setUp({ settings: { surface: 'private' }, inTab: 'opened' });
    await surfaces.clicked(TAB);
    expect(done).toEqual(['dashboard /start?tab=7 beside 7']);
  });

  it('lays the review over the page as it lay last', async () => {
    const { surfaces, done } = setUp({
      settings: { overlay: { edge: 'left', width: 300, collapsed: false } },
    });
    await surfaces.clicked(TAB);
    expect(done).toEqual(['inject 7', 'opened 7 left']);
  });

  it.each(['opened', 'closed'] as const)('toggles a script that is there already: %s', async (inTab) => {
    const { surfaces, done } = setUp({ inTab });
    await surfaces.clicked(TAB);
    expect(done).toEqual([`${inTab} 7 right`]);
  });

  const overlaid: readonly [string, string | null, boolean][] = [
    ['a page', 'https://tallow.example/', true],
    ['a page without encryption', 'http://tallow.example/', true],
    ['a page in capital letters', 'HTTPS://TALLOW.EXAMPLE/', true],
    ['a file', 'file:///home/me/notes.html', false],
    ['a page of the browser', 'chrome://settings/', false],
    ['a page of Firefox', 'about:addons', false],
    ['our own page', 'chrome-extension://abc/dashboard.html', false],
    ['the source of a page', 'view-source:https://tallow.example/', false],
    ['data', 'data:text/html,hello', false],
    ['a tab whose address is not told', null, false],
  ];
  it.each(overlaid)(
    'on %s lays the review over it, or opens a tab and says why',
    async (_what, url, over) => {
      const { surfaces, done } = setUp();
      await surfaces.clicked({ ...TAB, url });
      expect(done).toEqual(over ? WITH_OVERLAY : ['dashboard /start?tab=7&why=browser-page beside 7']);
    },
  );

  it('opens a tab and says why where the browser refuses our script', async () => {
    const { surfaces, done } = setUp({ injection: 'refused' });
    await surfaces.clicked(TAB);
    expect(done).toEqual(['inject 7', 'dashboard /start?tab=7&why=injection-refused beside 7']);
  });

  it('opens a tab and says why when our script does not answer', async () => {
    const { surfaces, done } = setUp({ injection: 'works but stays silent' });
    await surfaces.clicked(TAB);
    expect(done).toEqual(['inject 7', 'dashboard /start?tab=7&why=no-answer beside 7']);
  });

  it('goes to a tab from an overlay that something of the page blocks', async () => {
    const { surfaces, done } = setUp({ inTab: 'closed', blockedBy: 'modal-dialog' });
    await surfaces.clicked(TAB);
    expect(done).toEqual([
      'closed 7 right',
      'remove 7',
      ...UNBLOCKED,
      'dashboard /start?tab=7&why=modal-dialog beside 7',
    ]);
  });

  it.each([undefined, 'opened'] as const)(
    'forgets what blocked an overlay of a page the tab has left',
    async (inTab) => {
      const { surfaces, done } = setUp({ blockedBy: 'modal-dialog', ...(inTab ? { inTab } : {}) });
      await surfaces.clicked(TAB);
      expect(done).toContain('opened 7 right');
      expect(done).toEqual(expect.arrayContaining(UNBLOCKED));
      expect(done.filter((what) => what.startsWith('dashboard'))).toEqual([]);
    },
  );
});

describe('after the first questions', () => {
  it('goes back to the page and lays the review over it', async () => {
    const { surfaces, done } = setUp();
    await surfaces.reviewTab(7);
    expect(done).toEqual(['activate 7', ...WITH_OVERLAY]);
  });

  it('stays where it is for those who review in private, and when the page is gone', async () => {
    for (const given of [{ settings: { surface: 'private' } }, { tabIsGone: true }] as const) {
      const { surfaces, done } = setUp(given);
      await surfaces.reviewTab(7);
      expect(done).toEqual([]);
    }
  });
});

describe('trouble in the page', () => {
  const toTab = (why: OverlayObstacle) => [
    'remove 7',
    ...UNBLOCKED,
    `dashboard /start?tab=7&why=${why} beside 7`,
  ];
  const blocks = (why: OverlayObstacle) => [`blocked 7 ${why}`, 'mark 7 Covered'];
  const cases: readonly [OverlayObstacle | null, 'opening' | 'open', boolean, readonly string[]][] = [
    [null, 'open', true, UNBLOCKED],
    [null, 'opening', true, UNBLOCKED],
    ['modal-dialog', 'open', true, blocks('modal-dialog')],
    ['covered', 'open', true, blocks('covered')],
    ['modal-dialog', 'opening', false, toTab('modal-dialog')],
    ['hidden', 'open', false, toTab('hidden')],
    ['removed', 'open', false, toTab('removed')],
    ['no-answer', 'open', false, toTab('no-answer')],
    ['sandboxed', 'opening', false, toTab('sandboxed')],
    ['frameset', 'opening', false, toTab('frameset')],
    ['not-html', 'opening', false, toTab('not-html')],
  ];
  it.each(cases)('%s while %s: the frame can say so %s', async (obstacle, during, tell, expected) => {
    const { surfaces, done } = setUp();
    expect(await surfaces.problem(7, obstacle, during)).toBe(tell);
    expect(done).toEqual(expected);
  });

  it('that blocks sends the next click to a tab', async () => {
    const { surfaces, done } = setUp({ inTab: 'closed' });
    await surfaces.problem(7, 'modal-dialog', 'open');
    await surfaces.clicked(TAB);
    expect(done.at(-1)).toBe('dashboard /start?tab=7&why=modal-dialog beside 7');
  });
});

describe('going on in a tab', () => {
  const cases: readonly [number | null, string | null, readonly string[]][] = [
    [7, 'abc', ['remove 7', 'dashboard /review/abc beside 7']],
    [7, null, ['remove 7', 'dashboard /start?tab=7 beside 7']],
    [null, 'abc', ['dashboard /review/abc beside null']],
    [null, null, ['dashboard /start beside null']],
  ];
  it.each(cases)('from tab %s with review %s', async (tabId, assessmentId, expected) => {
    const { surfaces, done } = setUp();
    await surfaces.openInTab(tabId, assessmentId);
    expect(done).toEqual(expected);
  });
});

it('names in its route no address, which the browser’s history would keep', () => {
  expect(startRoute(7, null)).toBe('/start?tab=7');
  expect(startRoute(7, 'hidden')).toBe('/start?tab=7&why=hidden');
});
