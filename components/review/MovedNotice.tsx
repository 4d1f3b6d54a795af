/** The page went on to another address under an open review: stay, say it is the same product, or turn to it. */
import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import type { Beginning, SensitiveAddress, Session } from '../../lib/state/session';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { explainFailure } from './explain-failure';

/** What came of saying "it is the same product", and at which address. */
type Answered = { readonly at: Beginning; readonly what: Failure | SensitiveAddress };

export function MovedNotice({ session }: { readonly session: Session }) {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const moved = session.moved.value;
  if (!moved) return null;
  // What was said of another address is no news of this one.
  const what = answered?.at === moved ? answered.what : null;
  const same = async (isPublic: boolean) => {
    const problem = await session.sameProduct(isPublic);
    setAnswered(problem && { at: moved, what: problem });
  };
  return (
    <Notice kind="info" heading={t('moved-heading')} announce>
      {what?.kind === 'sensitive' ? (
        <SensitiveMove refused={what.refused} onPublic={() => void same(true)} onStay={session.stay} />
      ) : (
        <>
          {what ? <p class="es-error-text">{explainFailure(what)}</p> : null}
          <Ways session={session} other={moved.match.exact?.product.name} onSame={() => void same(false)} />
        </>
      )}
    </Notice>
  );
}

function Ways(props: {
  readonly session: Session;
  readonly other: string | undefined;
  readonly onSame: () => void;
}) {
  const { session, other } = props;
  return (
    <>
      <p>{other ? t('moved-known', { name: other }) : t('moved-unknown')}</p>
      <div class="es-button-row">
        <Button look="quiet" onClick={session.stay}>
          {t('moved-stay')}
        </Button>
        {other ? null : (
          <Button look="quiet" onClick={props.onSame}>
            {t('moved-same')}
          </Button>
        )}
        <Button look="quiet" onClick={session.follow}>
          {t('moved-follow')}
        </Button>
      </div>
    </>
  );
}

/** The address may be behind a log-in: the person says whether it is public, and a log-in page is never kept. */
function SensitiveMove(props: {
  readonly refused: boolean;
  readonly onPublic: () => void;
  readonly onStay: () => void;
}) {
  return (
    <>
      <p>{t(props.refused ? 'moved-only-log-in' : 'moved-sensitive')}</p>
      <div class="es-button-row">
        {props.refused ? null : (
          <Button look="quiet" onClick={props.onPublic}>
            {t('sensitive-public')}
          </Button>
        )}
        <Button look="quiet" onClick={props.onStay}>
          {t('moved-stay')}
        </Button>
      </div>
    </>
  );
}
