/** News of changes: told to every window, heard by those who want to, believed only when it is ours and whole. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { hearNews, tellEverywhere, tellNews } from '../../lib/messaging/news';
import type { NewsOf } from '../../lib/messaging/protocol-types';
import { idOf } from '../contracts/world';

const OURS = { id: fakeBrowser.runtime.id, url: `${fakeBrowser.runtime.getURL('')}dashboard.html` };
const NEWS: NewsOf<'recordsChanged'> = { assessmentIds: [idOf(1)], productIds: [], revision: 3 };

/** A message as it arrives from another context. */
async function arrives(type: string, data: unknown, sender: object = OURS): Promise<void> {
  await fakeBrowser.runtime.onMessage.trigger({ id: 1, type, data, timestamp: 0 }, sender);
}

const stops: (() => void)[] = [];
function hear() {
  const heard: NewsOf<'recordsChanged'>[] = [];
  const stop = hearNews('recordsChanged', (news) => void heard.push(news));
  stops.push(stop);
  return { heard, stop };
}

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
});

describe('hearing news', () => {
  it('hears what another window of ours tells, in every part of this window', async () => {
    const [one, other] = [hear(), hear()];
    await arrives('recordsChanged', NEWS);
    expect([one.heard, other.heard]).toEqual([[NEWS], [NEWS]]);
  });

  it('hears which exercises changed', async () => {
    const { heard } = hear();
    const news = { assessmentIds: [], productIds: [], exerciseIds: [idOf(9)] };
    await arrives('recordsChanged', news);
    expect(heard).toEqual([news]);
  });

  it('hears no more once it has stopped, while others still do', async () => {
    const [one, other] = [hear(), hear()];
    one.stop();
    await arrives('recordsChanged', NEWS);
    expect([one.heard, other.heard]).toEqual([[], [NEWS]]);
  });

  const foreign: readonly [string, object][] = [
    ['the script in a vendor’s page', { id: OURS.id, url: 'https://tallow.example/' }],
    ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
    ['a page that looks like ours', { id: OURS.id, url: `https://tallow.example/${OURS.url}` }],
    ['nobody it can name', {}],
  ];
  it.each(foreign)('does not believe %s', async (_who, sender) => {
    const { heard } = hear();
    await arrives('recordsChanged', NEWS, sender);
    expect(heard).toEqual([]);
  });

  const damaged: readonly [string, unknown][] = [
    ['nothing', undefined],
    ['no ids', { assessmentIds: [], productIds: 'all' }],
    ['an id that is none', { ...NEWS, assessmentIds: ['everything'] }],
    ['a revision that is none', { ...NEWS, revision: -1 }],
    ['an exercise that is none', { ...NEWS, exerciseIds: ['all'] }],
  ];
  it.each(damaged)('drops news that holds %s', async (_what, data) => {
    const { heard } = hear();
    await arrives('recordsChanged', data);
    expect(heard).toEqual([]);
  });

  it('tells kinds of news apart', async () => {
    const { heard } = hear();
    const moved: number[] = [];
    stops.push(hearNews('tabMoved', ({ tabId }) => void moved.push(tabId)));
    await arrives('tabMoved', { tabId: 7 });
    expect([heard, moved]).toEqual([[], [7]]);
  });
});

describe('telling news', () => {
  it('sends it to every other context', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ res: undefined });
    await tellNews('recordsChanged', NEWS);
    expect(send.mock.calls.map(([message]) => message)).toEqual([
      expect.objectContaining({ type: 'recordsChanged', data: NEWS }),
    ]);
  });

  it('is sent to every tab as well where frames do not hear what is told to all', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ res: undefined });
    const toTab = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody there'));
    const open = [await fakeBrowser.tabs.create({}), await fakeBrowser.tabs.create({})];
    await tellNews('recordsChanged', NEWS, false);
    const told = toTab.mock.calls.map(([tabId, message]) => [tabId, Object(message).type]);
    expect(told).toEqual(expect.arrayContaining(open.map(({ id }) => [id, 'recordsChanged'])));
  });

  it('is sent to no other tab than its own when it is of one', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ res: undefined });
    const toTab = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ res: undefined });
    await fakeBrowser.tabs.create({});
    await tellNews('tabMoved', { tabId: 7 }, false);
    expect(toTab.mock.calls.map(([tabId]) => tabId)).toEqual([7]);
  });

  it('is no failure when nobody hears', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(
      new Error('Could not establish connection. Receiving end does not exist.'),
    );
    await expect(tellNews('tabMoved', { tabId: 7 })).resolves.toBeUndefined();
  });
});

describe('telling news everywhere', () => {
  it('reaches the other parts of this very page, which no message of its own does, and every other context', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ res: undefined });
    const [one, other] = [hear(), hear()];
    other.stop();
    await tellEverywhere('recordsChanged', NEWS);
    expect([one.heard, other.heard]).toEqual([[NEWS], []]);
    expect(send.mock.calls.map(([message]) => message)).toEqual([
      expect.objectContaining({ type: 'recordsChanged', data: NEWS }),
    ]);
  });

  it('reaches this page at once, before any other has answered', () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockReturnValue(new Promise(() => undefined));
    const { heard } = hear();
    void tellEverywhere('recordsChanged', NEWS);
    expect(heard).toEqual([NEWS]);
  });

  it('is heard by those alone who listen for that kind', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ res: undefined });
    const { heard } = hear();
    await tellEverywhere('evidenceChanged', { assessmentIds: [idOf(1)] });
    expect(heard).toEqual([]);
  });

  it('is another thing than telling all others, which this page does not hear', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ res: undefined });
    const { heard } = hear();
    await tellNews('recordsChanged', NEWS);
    expect(heard).toEqual([]);
  });
});
