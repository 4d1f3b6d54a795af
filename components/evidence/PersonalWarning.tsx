/** A gentle word when what is about to be kept may name or lead to a person, with what was seen. It stops nobody. */
import { PERSONAL_SIGNS, personalSigns } from '../../lib/domain/personal-signs';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';

export type PersonalWarningProps = {
  /** Each is looked at by itself: two fields side by side make no name. */
  readonly texts: readonly string[];
};

export function PersonalWarning({ texts }: PersonalWarningProps) {
  const seen = new Set(texts.flatMap(personalSigns));
  const signs = PERSONAL_SIGNS.filter((sign) => seen.has(sign));
  // The place for it is there from the start: news is read out only where a screen reader knows the place.
  return (
    <div role="status" class="es-evidence__personal">
      {signs.length === 0 ? null : (
        <Notice kind="warning" heading={t('evidence-personal')}>
          <ul>
            {signs.map((sign) => (
              <li key={sign}>{t(`evidence-personal-${sign}`)}</li>
            ))}
          </ul>
          <p>{t('evidence-personal-hint')}</p>
        </Notice>
      )}
    </div>
  );
}
