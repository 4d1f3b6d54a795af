/** The product's name and the ways to the main screens. */
import { queryFromParams } from '../../lib/state/dashboard-query';
import { hrefOf, type Route } from '../../lib/state/router';
import { t } from '../ui/texts';

type Place = 'reviews' | 'bin' | 'import' | 'welcome';

function placeOf(route: Route): Place | null {
  if (route.name === 'import' || route.name === 'welcome') return route.name;
  if (route.name !== 'reviews') return null;
  return queryFromParams(route.params).bin ? 'bin' : 'reviews';
}

const PLACES: readonly { readonly place: Place; readonly route: Route }[] = [
  { place: 'reviews', route: { name: 'reviews', params: {} } },
  { place: 'bin', route: { name: 'reviews', params: { bin: '1' } } },
  { place: 'import', route: { name: 'import' } },
  { place: 'welcome', route: { name: 'welcome', params: {} } },
];

export function PageHeader({ route }: { readonly route: Route }) {
  const here = placeOf(route);
  return (
    <header class="es-header">
      <span class="es-header__name">{t('app-name')}</span>
      <nav aria-label={t('nav-name')}>
        <ul>
          {PLACES.map(({ place, route: target }) => (
            <li key={place}>
              <a href={hrefOf(target)} aria-current={place === here ? 'page' : undefined}>
                {t(`nav-${place}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
