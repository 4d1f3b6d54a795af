/** The product's name and the ways to the main screens; on a narrow screen the lesser ones open on request. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { queryFromParams } from '../../lib/state/dashboard-query';
import { hrefOf, type PlainScreen, type Route } from '../../lib/state/router';
import { t } from '../ui/texts';

type Place =
  | 'reviews'
  | 'products'
  | 'bin'
  | 'import'
  | 'welcome'
  | 'together'
  | 'paper'
  | 'typing'
  | PlainScreen;

function placeOf(route: Route): Place | null {
  switch (route.name) {
    case 'reviews':
      return queryFromParams(route.params).bin ? 'bin' : 'reviews';
    case 'meeting':
      return 'together';
    case 'exercise':
    case 'new-exercise':
      return 'exercises';
    case 'review':
    case 'product':
    case 'report':
    case 'history':
    case 'picture':
    case 'evidence':
    case 'start':
    case 'unknown':
      return null;
    case 'products':
    case 'welcome':
    case 'together':
    case 'paper':
    case 'typing':
    case 'import':
    case 'checklist':
    case 'languages':
    case 'privacy':
    case 'about':
    case 'exercises':
    case 'backup':
    case 'check-file':
      return route.name;
  }
}

type Way = { readonly place: Place; readonly route: Route };

const MAIN: readonly Way[] = [
  { place: 'reviews', route: { name: 'reviews', params: {} } },
  { place: 'products', route: { name: 'products', params: {} } },
  { place: 'exercises', route: { name: 'exercises' } },
  { place: 'import', route: { name: 'import' } },
  { place: 'backup', route: { name: 'backup' } },
];

const LESSER: readonly Way[] = [
  { place: 'together', route: { name: 'together', params: {} } },
  { place: 'paper', route: { name: 'paper', params: {} } },
  { place: 'typing', route: { name: 'typing', params: {} } },
  { place: 'bin', route: { name: 'reviews', params: { bin: '1' } } },
  { place: 'check-file', route: { name: 'check-file' } },
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
  /** The same for the list of products. */
  readonly onWholeProducts?: () => void;
};

export function PageHeader({ route, onWholeList, onWholeProducts }: PageHeaderProps) {
  const [open, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  // Whoever has gone somewhere needs the ways no longer.
  useEffect(() => setOpen(false), [route]);
  const here = placeOf(route);
  const again: Partial<Record<Place, (() => void) | undefined>> = {
    reviews: onWholeList,
    products: onWholeProducts,
  };
  const links = (ways: readonly Way[]) =>
    ways.map(({ place, route: target }) => (
      <li key={place} class={KEPT.includes(place) ? 'es-header__kept' : undefined}>
        <a
          href={hrefOf(target)}
          aria-current={place === here ? 'page' : undefined}
          onClick={place === here ? again[place] : undefined}
        >
          {t(`nav-${place}`)}
        </a>
      </li>
    ));
  const reviewing = route.name === 'review' || route.name === 'start';
  return (
    <header class={reviewing ? 'es-header es-header--review' : 'es-header'}>
      <span class="es-header__name">{t('app-name')}</span>
      <nav
        aria-label={t('nav-name')}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          setOpen(false);
          more.current?.focus();
        }}
      >
        <ul>{links(MAIN)}</ul>
        <button
          type="button"
          class="es-header__more"
          ref={more}
          aria-expanded={open}
          aria-controls="es-header-lesser"
          aria-label={t('nav-more-name')}
          onClick={() => setOpen(!open)}
        >
          {t('nav-more')}
        </button>
        <ul
          id="es-header-lesser"
          class={open ? 'es-header__lesser es-header__lesser--open' : 'es-header__lesser'}
        >
          {links(LESSER)}
        </ul>
      </nav>
    </header>
  );
}
