/** The product's name and the ways to the main screens. */
import { queryFromParams } from '../../lib/state/dashboard-query';
import { hrefOf, type PlainScreen, type Route } from '../../lib/state/router';
import { t } from '../ui/texts';

type Place = 'reviews' | 'bin' | 'import' | 'welcome' | 'together' | 'paper' | 'typing' | PlainScreen;

function placeOf(route: Route): Place | null {
  switch (route.name) {
    case 'reviews':
      return queryFromParams(route.params).bin ? 'bin' : 'reviews';
    case 'meeting':
      return 'together';
    case 'review':
    case 'product':
    case 'picture':
    case 'evidence':
    case 'start':
    case 'unknown':
      return null;
    case 'welcome':
    case 'together':
    case 'paper':
    case 'typing':
    case 'import':
    case 'checklist':
    case 'languages':
    case 'privacy':
    case 'about':
      return route.name;
  }
}

const PLACES: readonly { readonly place: Place; readonly route: Route }[] = [
  { place: 'reviews', route: { name: 'reviews', params: {} } },
  { place: 'together', route: { name: 'together', params: {} } },
  { place: 'paper', route: { name: 'paper', params: {} } },
  { place: 'typing', route: { name: 'typing', params: {} } },
  { place: 'bin', route: { name: 'reviews', params: { bin: '1' } } },
  { place: 'import', route: { name: 'import' } },
  { place: 'checklist', route: { name: 'checklist' } },
  { place: 'languages', route: { name: 'languages' } },
  { place: 'welcome', route: { name: 'welcome', params: {} } },
  { place: 'privacy', route: { name: 'privacy' } },
  { place: 'about', route: { name: 'about' } },
];

/** What stays in sight when a narrow screen has a review on it. */
const KEPT: readonly Place[] = ['reviews', 'privacy'];

export type PageHeaderProps = {
  readonly route: Route;
  /** Shows the list without its filters: words searched for are in no address, so that no link could end them. */
  readonly onWholeList: () => void;
};

export function PageHeader({ route, onWholeList }: PageHeaderProps) {
  const here = placeOf(route);
  const reviewing = route.name === 'review' || route.name === 'start';
  return (
    <header class={reviewing ? 'es-header es-header--review' : 'es-header'}>
      <span class="es-header__name">{t('app-name')}</span>
      <nav aria-label={t('nav-name')}>
        <ul>
          {PLACES.map(({ place, route: target }) => (
            <li key={place} class={KEPT.includes(place) ? 'es-header__kept' : undefined}>
              <a
                href={hrefOf(target)}
                aria-current={place === here ? 'page' : undefined}
                onClick={place === 'reviews' && here === 'reviews' ? onWholeList : undefined}
              >
                {t(`nav-${place}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
