/** Files that were chosen or dropped and not read, each with the reason. */
import type { LeftOut } from '../../lib/state/dashboard-import';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';

export type ImportLeftOutProps = { readonly leftOut: LeftOut };

export function ImportLeftOut({ leftOut: { passedOver, more } }: ImportLeftOutProps) {
  if (passedOver.length === 0) return null;
  return (
    <Notice kind="warning" heading={t('import-left-out', { count: passedOver.length + more })} announce>
      <details open={passedOver.length <= 5}>
        <summary>{t('import-left-out-which')}</summary>
        <ul class="es-plan">
          {passedOver.map(({ path, why }) => (
            <li key={`${why} ${path}`}>
              <bdi class="es-strong">{path}</bdi>: {t(`import-left-out-${why}`)}
            </li>
          ))}
          {more > 0 ? <li>{t('import-left-out-more', { count: more })}</li> : null}
        </ul>
      </details>
    </Notice>
  );
}
