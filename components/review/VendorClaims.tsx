/** What the vendor's page says of itself, shown as the vendor's claims and never as facts. */
import type { PageClaims } from '../../lib/domain/product';
import { t } from '../ui/texts';

export function VendorClaims({ claims }: { readonly claims: PageClaims }) {
  const rows: readonly (readonly [string, string])[] = [
    ['claims-title', claims.title],
    ['claims-heading', claims.heading],
    ['claims-products', claims.productNames.join('; ')],
    ['claims-vendors', claims.vendorNames.join('; ')],
    ['claims-site', claims.siteName],
    ['claims-description', claims.description],
    ['claims-canonical', claims.canonical ?? ''],
  ];
  const said = rows.filter(([, words]) => words !== '');
  if (said.length === 0) return null;
  return (
    <details class="es-help">
      <summary>{t('claims-summary')}</summary>
      <p class="es-hint">{t('claims-hint')}</p>
      <dl>
        {said.map(([label, words]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>
              <bdi>{words}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
