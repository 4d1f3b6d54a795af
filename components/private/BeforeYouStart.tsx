/** What people who could be harmed by being seen should know before their first question. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';

export type BeforeYouStartProps = {
  /** Read to the end: it need not be shown by itself again. */
  readonly onDone: () => void;
  /** It was opened by hand, and leads back to where the person was. */
  readonly again?: boolean;
};

/** In the order in which they matter: what can still be prevented comes first. */
export function BeforeYouStart({ onDone, again }: BeforeYouStartProps) {
  return (
    <div class="es-page es-private es-private--large">
      <h1 tabIndex={-1}>{t('private-before-heading')}</h1>
      <p>{t('private-before-lead')}</p>
      <Part heading={t('private-risk-heading')}>
        <p>{t('private-risk-now')}</p>
        <p>{t('private-risk-work')}</p>
        <p>{t('private-risk-talk')}</p>
      </Part>
      <Part heading={t('private-work-heading')}>
        <p>{t('private-work-device')}</p>
        <p>{t('private-work-sees')}</p>
      </Part>
      <Part heading={t('private-who-heading')}>
        <p>{t('private-who-browser')}</p>
        <p>{t('private-who-nobody')}</p>
        <p>{t('private-who-names')}</p>
      </Part>
      <Part heading={t('private-traces-heading')}>
        <p>{t('private-traces-history')}</p>
        <p>{t('private-traces-files')}</p>
        <p>{t('private-traces-sync')}</p>
      </Part>
      <Part heading={t('private-hide-heading')}>
        <HowToHide />
      </Part>
      <Part heading={t('private-delete-heading')}>
        <p>{t('private-delete-how')}</p>
      </Part>
      <Button onClick={onDone}>{t(again ? 'private-before-back' : 'private-before-go-on')}</Button>
    </div>
  );
}

/** How to hide quickly, and what stays all the same. */
export function HowToHide() {
  return (
    <>
      <p>{t('private-hide-how')}</p>
      <p>{t('private-hide-stays')}</p>
    </>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
