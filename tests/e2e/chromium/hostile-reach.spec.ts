/** What a page, its process, and another extension can reach of ours: one empty element, and nothing behind it. */

import { HostilePage } from '../support/hostile-page';
import { openContentWorld } from '../support/hostile-process';
import { hasOverlay } from '../support/overlay-page';
import { expect, test } from '../support/test';

// The recorder of traces works in the page too.
test.use({ trace: 'off' });

test.beforeEach(async ({ equalSay }) => {
  await equalSay.sayWho('Commissioner');
});

test('the page sees one element with one attribute: no frame, no address, no text, no style, no message', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hostile/?do=pry,upgrade-hosts,message-frames`);
  const hostile = new HostilePage(page);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  const question = overlay.review.question('PUR1');
  await question.answer('Partly');
  await question.writeNote('Quillbramble was promised in the spring');

  const look = await hostile.look();
  expect(look.strangers).toEqual([
    expect.objectContaining({
      name: 'DIV',
      html: '<div popover="manual"></div>',
      text: '',
      children: 0,
      shadowRoot: 'null',
      openOrClosed: 'undefined',
      frameSource: 'undefined',
    }),
  ]);
  expect(look.frames).toEqual([]);
  expect(look.entries).toEqual([]);
  expect(look.highlights).toEqual({});
  expect(look.adoptedSheets).toEqual([]);
  expect(look.newGlobals).toEqual([]);
  expect(look.runtime).toBe('[]');
  expect(look.selection).toBe('');
  expect(look.storage).toBe('[]');
  const words = ['Quillbramble', 'Not enough information', 'Partly', 'Equal Say'];
  for (const text of words) expect(await hostile.finds(text), text).toBe(false);
  // The search does find what is in the page.
  expect(await hostile.finds('the fox claps harder')).toBe(true);

  const seen = await hostile.seen();
  expect(seen.messages).toEqual([]);
  expect(seen.pried.filter(({ how, attached }) => how === 'pry' && attached === 'yes')).toEqual([]);
  expect(seen.violations).toEqual([]);
  const { protocol, host } = new URL(await equalSay.addressOf(''));
  expect(JSON.stringify(seen)).not.toContain(host);
  expect(JSON.stringify(seen)).not.toContain(protocol);
});

test('no event names the extension, and none that a page sends ends the script', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hostile/`);
  const id = new URL(await equalSay.addressOf('')).host;
  // The names by which content scripts of the build tool announce themselves, for each script of ours.
  const names = ['overlay', 'content', 'overlay.content'].flatMap((script) => [
    `${id}:${script}:wxt:content-script-started`,
    `${id}:${script}:wxt:locationchange`,
  ]);
  await page.evaluate((types) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of [...types, 'wxt:content-script-started', 'error', 'unhandledrejection', 'storage']) {
      for (const place of [window, document]) {
        place.addEventListener(type, () => heard.push(type), { capture: true });
      }
    }
    // The browser's own reports name the script they are about.
    const Observer = Reflect.get(window, 'ReportingObserver');
    new Observer((reports: readonly object[]) => heard.push(JSON.stringify(reports)), {
      buffered: true,
    }).observe();
  }, names);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  expect(await page.evaluate(() => Object(window).heard)).toEqual([]);

  await page.evaluate(
    ({ types, extension }) => {
      for (const type of types) {
        const detail = { contentScriptName: 'overlay', messageId: 'forged', extensionId: extension };
        document.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
        window.postMessage({ type, ...detail }, '*');
      }
    },
    { types: [...names, 'wxt:content-script-started'], extension: id },
  );
  await overlay.review.question('PUR1').answer('Yes');
  expect(hasOverlay(page)).toBe(true);
  // The script still listens: the button closes what it laid.
  await equalSay.click(page);
  await overlay.gone();
});

test('a page cannot frame or fetch our pages by their address, nor send the extension a message', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hostile/`);
  await equalSay.clickForOverlay(page);
  for (const name of ['overlay-frame.html', 'dashboard.html', 'sidepanel.html', 'background.js']) {
    const address = await equalSay.addressOf(name);
    const fetched = page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'read',
          () => 'refused',
        ),
      address,
    );
    expect(await fetched, name).toBe('refused');
    await page.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.name = 'forged';
      frame.src = url;
      return new Promise((loaded) => {
        frame.onload = loaded;
        document.body.append(frame);
      });
    }, address);
    const forged = page.frames().find((frame) => frame.name() === 'forged');
    expect(forged?.url(), name).not.toContain(name);
    expect(await page.evaluate(() => document.querySelector('iframe')?.remove())).toBeUndefined();
  }
  const reachable = await page.evaluate(() => {
    const { chrome, browser } = Object(globalThis);
    return [typeof chrome?.runtime?.sendMessage, typeof chrome?.runtime?.connect, typeof browser];
  });
  expect(reachable).toEqual(['undefined', 'undefined', 'undefined']);
});

test('taken over, the page’s whole process may report trouble with its own tab and no more: it reads no answer, no setting, no database', async ({
  equalSay,
  site,
}) => {
  const page = await equalSay.visit(`${site.url}hostile/`);
  const world = await openContentWorld(page);
  const overlay = await equalSay.clickForOverlay(page);
  await overlay.review.start();
  await overlay.review.question('PUR1').answer('Partly');

  const base = await equalSay.addressOf('');
  const forged = { id: new URL(base).host, url: `${base}dashboard.html`, frameId: 0 };
  const refused = [
    'begin',
    'readPage',
    'match',
    'start',
    'open',
    'recordAnswer',
    'updateProduct',
    'frameReady',
  ].concat(['closeOverlay', 'layOverlay', 'openInTab', 'reviewTab']);
  for (const type of refused) {
    const answer = await world.send({ id: 1, type, data: { tabId: null }, timestamp: 1, sender: forged });
    expect(answer, type).toEqual({ res: { kind: 'refused', detail: `${type} is not for content` } });
  }
  expect(await world.send({ id: 1, type: 'pageMoved', data: { tabId: 1 }, timestamp: 1 })).toEqual({
    res: { kind: 'answer', answer: null },
  });
  for (const area of ['local', 'session']) {
    expect(await world.run(`chrome.storage.${area}.get(null)`), area).toMatch(/^failed: /);
  }
  expect(await world.run('indexedDB.databases()')).toBe('[]');
  // News is for our own pages, from our own pages: the review does not stir.
  await world.send({ id: 1, type: 'tabBlocked', data: { tabId: 1, obstacle: 'covered' }, timestamp: 1 });
  await overlay.review.question('PUR1').answer('No');
  await expect(overlay.frame.getByText(/lies over this review/)).toHaveCount(0);
});
