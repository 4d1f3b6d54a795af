/** The page went on to another address under an open review: stay, say it is the same product, or turn to it. */
import { useState } from 'preact/hooks';
import type { Beginning, Session } from '../../lib/state/session';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { explainFailure } from './explain-failure';

export function MovedNotice({ session }: { readonly session: Session }) {
  const [failed, setFailed] = useState<{ readonly at: Beginning; readonly words: string } | null>(null);
  const moved = session.moved.value;
  if (!moved) return null;
  // What went wrong at another address is no news of this one.
  const problem = failed?.at === moved ? failed.words : null;
  const other = moved.match.exact?.product.name;
  const same = async () => {
    const failure = await session.sameProduct();
    setFailed(failure && { at: moved, words: explainFailure(failure) });
  };
  return (
    <Notice kind="info" heading={t('moved-heading')} announce>
      {problem ? <p class="es-error-text">{problem}</p> : null}
      <p>{other ? t('moved-known', { name: other }) : t('moved-unknown')}</p>
      <div class="es-button-row">
        <Button look="quiet" onClick={session.stay}>
          {t('moved-stay')}
        </Button>
        {other ? null : (
          <Button look="quiet" onClick={() => void same()}>
            {t('moved-same')}
          </Button>
        )}
        <Button look="quiet" onClick={session.follow}>
          {t('moved-follow')}
        </Button>
      </div>
    </Notice>
  );
}
