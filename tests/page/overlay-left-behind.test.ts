// @vitest-environment happy-dom
/** What a dead script left in the page goes; what is the page's own stays. */
import { beforeEach, expect, it } from 'vitest';
import { removeLeftBehind } from '../../lib/page/overlay-left-behind';
import { documentOf } from './documents';

const OURS = 'moz-extension://ours/overlay-frame.html';
let page: Document;

beforeEach(() => {
  page = documentOf('<h1>A product</h1>');
});

/** An element beside the body with a frame in its closed shadow root, seen as Firefox lets an extension see it. */
function layHost(frameUrl: string, seen: boolean): Element {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const frame = page.createElement('iframe');
  frame.src = frameUrl;
  // What a frame then shows, so that nothing is loaded here.
  frame.srcdoc = '';
  root.append(frame);
  if (seen) Object.defineProperty(host, 'openOrClosedShadowRoot', { value: root });
  page.documentElement.append(host);
  return host;
}

it('removes every host that holds our frame', () => {
  const hosts = [layHost(OURS, true), layHost(OURS, true)];
  removeLeftBehind(page, OURS);
  expect(hosts.map((host) => host.parentNode)).toEqual([null, null]);
});

it('leaves elements of the page, and those of other extensions', () => {
  const plain = page.createElement('div');
  page.documentElement.append(plain);
  const other = layHost('moz-extension://another/overlay-frame.html', true);
  removeLeftBehind(page, OURS);
  expect([...page.documentElement.children]).toEqual([page.head, page.body, plain, other]);
});

it('does nothing in a browser that shows nobody a closed shadow root', () => {
  const host = layHost(OURS, false);
  removeLeftBehind(page, OURS);
  expect(host.parentNode).toBe(page.documentElement);
});
