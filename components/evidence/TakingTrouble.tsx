/** Nothing could be taken from the page: why, and what to do instead. */
import type { ComponentChildren } from 'preact';
import type { SensitivePage } from '../../lib/app/evidence-ports';
import type { TakingTrouble as Trouble } from '../../lib/state/evidence-taking';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { explainPage } from './evidence-words';
import { UnreadNotes } from './UnreadNotes';

export type TakingTroubleProps = {
  readonly trouble: Trouble;
  readonly what: 'words' | 'picture';
  /** Takes the words all the same, as the person says that the page is public; nothing where that cannot be said. */
  readonly onPublic: (() => void) | null;
  readonly onPicture: (() => void) | null;
  readonly onType: (() => void) | null;
  readonly onDismiss: () => void;
};

export function TakingTrouble(props: TakingTroubleProps) {
  const { trouble, what, onDismiss } = props;
  return (
    <Notice kind="warning" heading={t(`evidence-not-taken-${what}`)} announce>
      <Reason {...props} />
      <div class="es-button-row">
        {trouble.kind === 'sensitive' && !trouble.refused && what === 'words' && props.onPublic ? (
          <Button look="quiet" onClick={props.onPublic}>
            {t('evidence-public')}
          </Button>
        ) : null}
        <Instead {...props} />
        <Button look="quiet" onClick={onDismiss}>
          {t('dismiss')}
        </Button>
      </div>
    </Notice>
  );
}

function Reason({ trouble }: TakingTroubleProps): ComponentChildren {
  switch (trouble.kind) {
    case 'nothing-selected':
    case 'field':
    case 'too-long':
    case 'unreadable':
      return (
        <>
          <p>{t(`evidence-nothing-${trouble.kind}`)}</p>
          <UnreadNotes unread={trouble.unread} />
        </>
      );
    case 'sensitive':
      return <Sensitive page={trouble} />;
    case 'page-closed':
    case 'storage':
    case 'unreachable':
    case 'not-found':
    case 'refused':
      return <p>{explainPage(trouble)}</p>;
  }
}

function Sensitive({ page }: { readonly page: SensitivePage }) {
  return (
    <>
      <p>{t(page.refused ? 'evidence-log-in-page' : 'evidence-behind-log-in')}</p>
      {page.refused ? null : (
        <ul>
          {page.signs.map((sign) => (
            <li key={sign}>{t(`evidence-sign-${sign}`)}</li>
          ))}
        </ul>
      )}
      <p>{t('evidence-log-in-why')}</p>
    </>
  );
}

/** Where no words can be taken at all, a picture or typing is left. */
function Instead({ trouble, what, onPicture, onType }: TakingTroubleProps) {
  const unreadable = trouble.kind === 'unreadable' || ('unread' in trouble && trouble.unread.length > 0);
  const closed = trouble.kind === 'page-closed' && trouble.why === 'no-script';
  if (what === 'picture' || !(unreadable || closed)) return null;
  return (
    <>
      {onPicture ? (
        <Button look="quiet" onClick={onPicture}>
          {t('evidence-add-picture')}
        </Button>
      ) : null}
      {onType ? (
        <Button look="quiet" onClick={onType}>
          {t('evidence-add-typed')}
        </Button>
      ) : null}
    </>
  );
}
