/** Addresses and the screens they stand for. */
import { describe, expect, it } from 'vitest';
import { createRouter, hrefOf, parseRoute, type Route } from '../../lib/state/router';
import { createFakeWindow } from '../fixtures/fake-window';

const ID = '019aa000-0000-7000-8000-000000000007';

const ROUTES: readonly (readonly [hash: string, route: Route])[] = [
  ['#/', { name: 'reviews', params: {} }],
  ['#/?q=night+sensor&page=2', { name: 'reviews', params: { q: 'night sensor', page: '2' } }],
  [`#/review/${ID}`, { name: 'review', assessmentId: ID }],
  ['#/start?product=7&why=hidden', { name: 'start', params: { product: '7', why: 'hidden' } }],
  ['#/welcome?tab=3', { name: 'welcome', params: { tab: '3' } }],
  ['#/import', { name: 'import' }],
  [`#/product/${ID}/evidence`, { name: 'evidence', productId: ID }],
  [`#/picture/${ID}/PUR1`, { name: 'picture', assessmentId: ID, questionId: 'PUR1', params: {} }],
  [
    `#/picture/${ID}/OWN12?shot=s-7`,
    { name: 'picture', assessmentId: ID, questionId: 'OWN12', params: { shot: 's-7' } },
  ],
];

describe('parseRoute and hrefOf', () => {
  it.each(ROUTES)('read and write %s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(hrefOf(route)).toBe(hash);
  });

  it('take an address without a hash for the list', () => {
    expect(parseRoute('')).toEqual({ name: 'reviews', params: {} });
    expect(parseRoute('#')).toEqual({ name: 'reviews', params: {} });
  });

  it.each([
    '#/nowhere',
    '#/review/',
    '#/review/7',
    `#/review/${ID}/more`,
    '#main',
    '#/Start',
    '#/product/7/evidence',
    `#/product/${ID}/evidence/more`,
    `#/product/${ID}/picture`,
    `#/meeting/${ID}/evidence`,
    `#/picture/${ID}`,
    `#/picture/${ID}/`,
    '#/picture/7/PUR1',
    `#/picture/${ID}/__proto__`,
    `#/picture/${ID}/PUR1/more`,
  ])('know no screen for %s', (hash) => {
    expect(parseRoute(hash)).toEqual({ name: 'unknown', path: hash.slice(1) });
  });

  it('keep names that programs use for themselves as mere text', () => {
    const route = parseRoute('#/?__proto__=x&constructor=y');
    expect(route.name === 'reviews' && Object.keys(route.params)).toEqual(['__proto__', 'constructor']);
    expect({}.constructor).toBe(Object);
  });

  it('write letters of any language and signs so that they read back', () => {
    const params = { q: 'Sŵn & co = 100% #1?' };
    expect(parseRoute(hrefOf({ name: 'reviews', params }))).toEqual({ name: 'reviews', params });
  });
});

describe('createRouter', () => {
  it('starts where the address is', () => {
    expect(createRouter(createFakeWindow('#/import')).route.value).toEqual({ name: 'import' });
  });

  it('goes to a screen, and back again', () => {
    const window_ = createFakeWindow('#/');
    const router = createRouter(window_);
    router.go({ name: 'import' });
    expect(router.route.value).toEqual({ name: 'import' });
    window_.back();
    expect(router.route.value).toEqual({ name: 'reviews', params: {} });
  });

  it('changes the address in place without a step for the back button', () => {
    const window_ = createFakeWindow('#/');
    const router = createRouter(window_);
    router.replace({ name: 'reviews', params: { q: 'x' } });
    expect(router.route.value).toEqual({ name: 'reviews', params: { q: 'x' } });
    expect(window_.entries()).toEqual(['#/?q=x']);
  });

  it('follows no address once it is stopped', () => {
    const window_ = createFakeWindow('#/');
    const stop = new AbortController();
    const router = createRouter(window_, stop.signal);
    stop.abort();
    window_.location.hash = '#/import';
    expect(router.route.value).toEqual({ name: 'reviews', params: {} });
  });
});
