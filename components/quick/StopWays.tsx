/** The two ways to stop: come back later, or throw everything away, which is asked once more. */
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import type { QuickParts } from './quick-review';
import { useHeadingFocus } from './use-heading-focus';
import type { Stopping } from './use-stopping';

export type StopWaysProps = Pick<QuickParts, 'onThrowAway'> & { readonly stopping: Stopping };

export function StopWays({ stopping, onThrowAway }: StopWaysProps) {
  const [asking, setAsking] = useState(false);
  return (
    <footer class="es-quick__stop">
      {stopping.state === 'unsaved' ? (
        <Notice kind="error" heading={t('quick-unsaved-heading')} announce>
          <p>{t('quick-unsaved')}</p>
        </Notice>
      ) : null}
      <div class="es-button-row">
        <Button look="quiet" onClick={stopping.stop}>
          {stopping.state === 'saving' ? t('saving') : t('quick-stop')}
        </Button>
        {onThrowAway ? (
          <Button look="quiet" onClick={() => setAsking(true)}>
            {t('quick-throw-away')}
          </Button>
        ) : null}
      </div>
      {asking && onThrowAway ? (
        <Dialog heading={t('quick-throw-heading')} onClose={() => setAsking(false)}>
          <p>{t('quick-throw-words')}</p>
          <div class="es-button-row">
            <Button look="quiet" onClick={() => setAsking(false)}>
              {t('quick-throw-keep')}
            </Button>
            <Button look="warning" onClick={onThrowAway}>
              {t('quick-throw-yes')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </footer>
  );
}

/** Shown once all is on disk: it is safe to leave, and how to come back. */
export function Stopped({ onGoOn, onLeave }: { readonly onGoOn: () => void; readonly onLeave: () => void }) {
  const heading = useHeadingFocus('stopped');
  return (
    <section class="es-quick__question" aria-labelledby="quick-stopped">
      <h1 ref={heading} tabIndex={-1} id="quick-stopped">
        {t('quick-stopped-heading')}
      </h1>
      <p>{t('quick-stopped-saved')}</p>
      <p>{t('quick-stopped-back')}</p>
      <div class="es-quick__moves">
        <Button look="quiet" onClick={onGoOn}>
          {t('quick-stopped-go-on')}
        </Button>
        <Button onClick={onLeave}>{t('quick-stopped-leave')}</Button>
      </div>
    </section>
  );
}
