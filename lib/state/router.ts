/** Which screen of the full page is on: read from the address after the #, so that back, reload and bookmarks work. */
import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { QuestionId } from '../domain/checklist';
import { Id } from '../domain/scalars';
import { REVIEW_PARTS, type ReviewPart } from './review-part';

/** What stands after the question mark of a route, decoded. */
export type RouteParams = Readonly<Record<string, string>>;

/** Screens whose address says all. */
export const PLAIN_SCREENS = [
  'import',
  'checklist',
  'languages',
  'privacy',
  'about',
  /** Every exercise. */
  'exercises',
  /** Copies of everything: making, keeping and bringing back. */
  'backup',
  /** Is this file the one whose hash was printed? */
  'check-file',
] as const;
export type PlainScreen = (typeof PLAIN_SCREENS)[number];

/** A new meeting, a blank form to print, and typing what came back on paper. */
export const PRODUCT_TOOLS = ['together', 'paper', 'typing'] as const;
export type ProductTool = (typeof PRODUCT_TOOLS)[number];

/** What else there is of an exercise: its own particulars, and the letter to all. */
export const EXERCISE_PARTS = ['edit', 'letter'] as const;
export type ExercisePart = (typeof EXERCISE_PARTS)[number];

export type Route =
  /** The list; its sort, filters, page and bin are params (see `dashboard-query.ts`). */
  | { readonly name: 'reviews'; readonly params: RouteParams }
  | { readonly name: 'review'; readonly assessmentId: string; readonly part?: ReviewPart }
  /** Every product; its sort, filters, page and bin are params. */
  | { readonly name: 'products'; readonly params: RouteParams }
  | { readonly name: 'product'; readonly productId: string }
  /** The report for the file: what goes in, how it looks, and its files. */
  | { readonly name: 'report'; readonly productId: string }
  /** Every change to a review's answers. */
  | { readonly name: 'history'; readonly assessmentId: string }
  /** A new exercise; `products` among the params names products to begin with, joined by commas. */
  | { readonly name: 'new-exercise'; readonly params: RouteParams }
  /** One decision about several products; `part` is its side-by-side view when it is not given. */
  | { readonly name: 'exercise'; readonly exerciseId: string; readonly part?: ExercisePart }
  /** All evidence of a product, and which of its pages to open again. */
  | { readonly name: 'evidence'; readonly productId: string }
  | { readonly name: 'meeting'; readonly meetingId: string }
  /** Cutting, blacking out and describing a picture for a question; `shot` among the params names one that is held. */
  | {
      readonly name: 'picture';
      readonly assessmentId: string;
      readonly questionId: string;
      readonly params: RouteParams;
    }
  /** A new review; `product` among the params names the product it is of. */
  | { readonly name: 'start'; readonly params: RouteParams }
  | { readonly name: 'welcome'; readonly params: RouteParams }
  | { readonly name: PlainScreen }
  /** Screens that may be opened for one product, named by `product` among the params. */
  | { readonly name: ProductTool; readonly params: RouteParams }
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
    case '/products':
      return { name: 'products', params };
    case '/new-exercise':
      return { name: 'new-exercise', params };
  }
  return namedRoute(path, params) ?? { name: 'unknown', path };
}

function namedRoute(path: string, params: RouteParams): Route | null {
  const [, first = '', second, third, ...rest] = path.split('/');
  if (second === undefined) {
    const plain = PLAIN_SCREENS.find((name) => name === first);
    if (plain) return { name: plain };
    const tool = PRODUCT_TOOLS.find((name) => name === first);
    return tool ? { name: tool, params } : null;
  }
  const id = v.safeParse(Id, second);
  if (!id.success || rest.length > 0) return null;
  if (first === 'picture') return pictureOf(id.output, third, params);
  if (first === 'review') return reviewRoute(id.output, third);
  if (first === 'product' && third === 'evidence') return { name: 'evidence', productId: id.output };
  if (first === 'product' && third === 'report') return { name: 'report', productId: id.output };
  if (first === 'exercise') return exerciseRoute(id.output, third);
  if (third !== undefined) return null;
  if (first === 'product') return { name: 'product', productId: id.output };
  if (first === 'history') return { name: 'history', assessmentId: id.output };
  return first === 'meeting' ? { name: 'meeting', meetingId: id.output } : null;
}

function pictureOf(assessmentId: string, named: string | undefined, params: RouteParams): Route | null {
  const questionId = v.safeParse(QuestionId, named);
  return questionId.success ? { name: 'picture', assessmentId, questionId: questionId.output, params } : null;
}

function reviewRoute(assessmentId: string, named: string | undefined): Route | null {
  if (named === undefined) return { name: 'review', assessmentId };
  const part = REVIEW_PARTS.find((one) => one === named && one !== 'questions');
  return part ? { name: 'review', assessmentId, part } : null;
}

function exerciseRoute(exerciseId: string, named: string | undefined): Route | null {
  if (named === undefined) return { name: 'exercise', exerciseId };
  const part = EXERCISE_PARTS.find((one) => one === named);
  return part ? { name: 'exercise', exerciseId, part } : null;
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
      return `#/review/${route.assessmentId}${route.part && route.part !== 'questions' ? `/${route.part}` : ''}`;
    case 'products':
    case 'new-exercise':
      return withParams(`#/${route.name}`, route.params);
    case 'report':
      return `#/product/${route.productId}/report`;
    case 'history':
      return `#/history/${route.assessmentId}`;
    case 'exercise':
      return `#/exercise/${route.exerciseId}${route.part ? `/${route.part}` : ''}`;
    case 'product':
      return `#/product/${route.productId}`;
    case 'evidence':
      return `#/product/${route.productId}/evidence`;
    case 'meeting':
      return `#/meeting/${route.meetingId}`;
    case 'picture':
      return withParams(`#/picture/${route.assessmentId}/${route.questionId}`, route.params);
    case 'together':
    case 'paper':
    case 'typing':
      return withParams(`#/${route.name}`, route.params);
    case 'import':
    case 'checklist':
    case 'languages':
    case 'privacy':
    case 'about':
    case 'exercises':
    case 'backup':
    case 'check-file':
      return `#/${route.name}`;
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
