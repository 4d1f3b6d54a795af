/** The button that hides what is on screen at once. It stays in sight while the page is scrolled. */
import { useId } from 'preact/hooks';
import { t } from '../ui/texts';

export type HideNowProps = { readonly onHide: () => void };

export function HideNow({ onHide }: HideNowProps) {
  const hint = useId();
  return (
    <section class="es-hide" aria-label={t('private-hide-now')}>
      <button type="button" class="es-button es-hide__button" aria-describedby={hint} onClick={onHide}>
        {t('private-hide-now')}
      </button>
      <span class="es-hide__hint" id={hint}>
        {t('private-hide-key')}
      </span>
    </section>
  );
}
