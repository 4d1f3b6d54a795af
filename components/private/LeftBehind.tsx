/** What is left after everything was deleted, as it was read back, and what no extension can take away. */
import type { Ref } from 'preact';
import type { DeletionFailure, WhatIsLeft } from '../../lib/app/delete-everything';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';

export type LeftBehindProps = {
  readonly left: WhatIsLeft;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onAgain: () => void;
};

export function LeftBehind({ left, headingRef, onAgain }: LeftBehindProps) {
  const { databases, keys, failures } = left;
  const clean = databases.length + keys.length + failures.length === 0;
  return (
    <div class="es-page es-private">
      <h1 tabIndex={-1} ref={headingRef}>
        {t(clean ? 'private-gone-heading' : 'private-left-heading')}
      </h1>
      <p>{t('private-left-looked')}</p>
      <Found textId="private-left-databases" names={databases} sure={failures.length === 0} />
      <Found textId="private-left-keys" names={keys} sure={failures.length === 0} />
      {clean ? <p>{t('private-gone-next')}</p> : <Trouble failures={failures} onAgain={onAgain} />}
      <NoPromise />
    </div>
  );
}

/** How many there are of one kind, and which. That there is none is said only when all could be deleted and read. */
function Found(props: {
  readonly textId: 'private-left-databases' | 'private-left-keys';
  readonly names: readonly string[];
  readonly sure: boolean;
}) {
  const { names } = props;
  if (names.length === 0 && !props.sure) return null;
  return (
    <>
      <p class="es-private__found">{t(props.textId, { count: names.length })}</p>
      {names.length > 0 ? (
        <ul>
          {names.map((name) => (
            <li key={name}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Trouble(props: { readonly failures: readonly DeletionFailure[]; readonly onAgain: () => void }) {
  return (
    <>
      <Notice kind="error">
        {props.failures.length === 0 ? <p>{t('private-left-again')}</p> : null}
        {props.failures.map((failure) => (
          <p key={`${failure.kind} ${failure.what}`}>
            {failure.what === '' ? null : (
              <>
                <bdi>{failure.what}</bdi>:{' '}
              </>
            )}
            {t(`private-trouble-${failure.kind}`)}
            {failure.kind === 'held' ? null : (
              <>
                {' '}
                <bdi class="es-hint">{failure.detail}</bdi>
              </>
            )}
          </p>
        ))}
      </Notice>
      <p>{t('private-left-remove')}</p>
      <Button onClick={props.onAgain}>{t('private-left-try-again')}</Button>
    </>
  );
}

function NoPromise() {
  return (
    <section aria-labelledby="private-no-promise">
      <h2 id="private-no-promise">{t('private-promise-heading')}</h2>
      <ul>
        <li>{t('private-promise-history')}</li>
        <li>{t('private-promise-files')}</li>
        <li>{t('private-promise-sync')}</li>
        <li>{t('private-promise-installed')}</li>
        <li>{t('private-promise-disk')}</li>
      </ul>
    </section>
  );
}
