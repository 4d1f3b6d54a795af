/** Tells people that another screen is on: the window's title, and the focus on the new screen's heading. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { queryFromParams } from '../../lib/state/dashboard-query';
import type { Route } from '../../lib/state/router';
import { t } from '../ui/texts';

type ScreenName = Route['name'] | 'bin' | 'products-bin';

function screenName(route: Route): ScreenName {
  if (route.name === 'reviews') return queryFromParams(route.params).bin ? 'bin' : 'reviews';
  // Both lists name their bin in the address alike.
  if (route.name === 'products') return route.params.bin === '1' ? 'products-bin' : 'products';
  return route.name;
}

/** The same screen keeps its key: a filter changes the address, and must not move the focus. */
function screenKey(route: Route): string {
  if (route.name === 'review') return `review ${route.assessmentId} ${route.part ?? 'questions'}`;
  if (route.name === 'history') return `history ${route.assessmentId}`;
  if (route.name === 'exercise') return `exercise ${route.exerciseId} ${route.part ?? ''}`;
  if (route.name === 'report') return `report ${route.productId}`;
  if (route.name === 'product') return `product ${route.productId}`;
  if (route.name === 'meeting') return `meeting ${route.meetingId}`;
  if (route.name === 'evidence') return `evidence ${route.productId}`;
  if (route.name === 'picture') return `picture ${route.assessmentId} ${route.questionId}`;
  return screenName(route);
}

/**
 * A title for the window. The browser's history keeps titles, also on shared computers, so that no title
 * names a product, a vendor or a review.
 */
export function titleOf(route: Route): string {
  return t('window-title', { screen: t(`screen-${screenName(route)}`) });
}

/** Follows `route`; the first screen leaves the focus where the browser puts it. */
export function useScreenChange(
  route: Route,
  main: RefObject<HTMLElement | null>,
  neutralTitle: boolean,
): void {
  const key = screenKey(route);
  const last = useRef(key);
  useEffect(() => {
    document.title = neutralTitle ? t('private-tab-title') : titleOf(route);
  }, [route, neutralTitle]);
  useEffect(() => {
    if (last.current === key || main.current === null) return;
    last.current = key;
    window.scrollTo(0, 0);
    return focusHeading(main.current);
  }, [key]);
}

/** Focuses the screen's `h1`, now or when it comes; a person who has gone elsewhere meanwhile is left there. */
function focusHeading(main: HTMLElement): (() => void) | undefined {
  const focus = () => {
    const heading = main.querySelector('h1');
    if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading?.focus();
    return heading !== null;
  };
  if (focus()) return undefined;
  main.focus();
  const observer = new MutationObserver(() => {
    if (document.activeElement !== main || focus()) observer.disconnect();
  });
  observer.observe(main, { childList: true, subtree: true });
  return () => observer.disconnect();
}
