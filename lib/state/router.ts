/** Which screen of the full page is on: read from the address after the #, so that back, reload and bookmarks work. */
import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { Id } from '../domain/scalars';

/** What stands after the question mark of a route, decoded. */
export type RouteParams = Readonly<Record<string, string>>;

export type Route =
  /** The list; its sort, filters, page and bin are params (see `dashboard-query.ts`). */
  | { readonly name: 'reviews'; readonly params: RouteParams }
  | { readonly name: 'review'; readonly assessmentId: string }
  /** A new review; `product` among the params names the product it is of. */
  | { readonly name: 'start'; readonly params: RouteParams }
  | { readonly name: 'welcome'; readonly params: RouteParams }
  | { readonly name: 'import' }
  /** An address that no screen answers to. */
  | { readonly name: 'unknown'; readonly path: string };

function paramsOf(search: string): RouteParams {
  return Object.fromEntries(new URLSearchParams(search));
}

/** The route of an address's hash, with or without its `#`; never throws. */
export function parseRoute(hash: string): Route {
  const text = hash.startsWith('#') ? hash.slice(1) : hash;
  const mark = text.indexOf('?');
  const path = mark < 0 ? text : text.slice(0, mark);
  const params = paramsOf(mark < 0 ? '' : text.slice(mark + 1));
  switch (path) {
    case '':
    case '/':
      return { name: 'reviews', params };
    case '/start':
      return { name: 'start', params };
    case '/welcome':
      return { name: 'welcome', params };
    case '/import':
      return { name: 'import' };
  }
  const id = v.safeParse(Id, /^\/review\/([^/]+)$/.exec(path)?.[1]);
  return id.success ? { name: 'review', assessmentId: id.output } : { name: 'unknown', path };
}

function withParams(path: string, params: RouteParams): string {
  const search = new URLSearchParams(params).toString();
  return search === '' ? path : `${path}?${search}`;
}

/** The address of a route, for links: `#/...`. */
export function hrefOf(route: Route): string {
  switch (route.name) {
    case 'reviews':
      return withParams('#/', route.params);
    case 'start':
      return withParams('#/start', route.params);
    case 'welcome':
      return withParams('#/welcome', route.params);
    case 'review':
      return `#/review/${route.assessmentId}`;
    case 'import':
      return '#/import';
    case 'unknown':
      return `#${route.path}`;
  }
}

export type Router = {
  readonly route: ReadonlySignal<Route>;
  /** Goes to a screen; back returns. */
  go(route: Route): void;
  /** Changes the address of the screen that is on, without a step for the back button. */
  replace(route: Route): void;
};

/** What the router needs of a window. */
export type RouterWindow = Pick<Window, 'location' | 'history' | 'addEventListener'>;

/** Follows the window's hash until `stop` is aborted. */
export function createRouter(window_: RouterWindow, stop?: AbortSignal): Router {
  const route = signal(parseRoute(window_.location.hash));
  const follow = () => {
    route.value = parseRoute(window_.location.hash);
  };
  window_.addEventListener('hashchange', follow, stop ? { signal: stop } : {});
  return {
    route,
    go: (next) => {
      window_.location.hash = hrefOf(next);
    },
    replace: (next) => {
      // replaceState fires no hashchange, so the signal is told here.
      window_.history.replaceState(null, '', hrefOf(next));
      route.value = next;
    },
  };
}
