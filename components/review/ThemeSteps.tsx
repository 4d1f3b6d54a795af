/** The way to the previous and the next theme. */
import type { Place } from '../../lib/state/place';
import type { ReviewState } from '../../lib/state/review-state';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';

export function ThemeSteps({ review, place }: { readonly review: ReviewState; readonly place: Place }) {
  if (place.filter.value !== 'all') {
    return (
      <div class="es-button-row">
        <Button look="quiet" onClick={() => place.setFilter('all')}>
          {t('filter-leave')}
        </Button>
      </div>
    );
  }
  const themes = review.themes.value.map((theme) => theme.theme);
  const at = themes.indexOf(place.theme.value);
  const previous = themes[at - 1];
  const next = themes[at + 1];
  const short = (theme: string) => review.checklist.text.themes[theme]?.short ?? theme;
  return (
    <div class="es-button-row">
      {previous ? (
        <Button look="quiet" onClick={() => place.goToTheme(previous)}>
          {t('theme-previous', { theme: short(previous) })}
        </Button>
      ) : null}
      {next ? (
        <Button onClick={() => place.goToTheme(next)}>{t('theme-next', { theme: short(next) })}</Button>
      ) : null}
      {next ? null : <EndOfReview review={review} place={place} />}
    </div>
  );
}

function EndOfReview({ review, place }: { readonly review: ReviewState; readonly place: Place }) {
  const { answered, asked } = review.progress.value;
  if (answered === asked) return <p>{t('all-answered')}</p>;
  return (
    <Button onClick={() => place.setFilter('unanswered')}>
      {t('show-open', { count: asked - answered })}
    </Button>
  );
}
