/** Delete everything, in two taps; then what was found when it was looked for again, and what no browser can promise. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WhatIsLeft } from '../../lib/app/delete-everything';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { LeftBehind } from './LeftBehind';

export type DeleteEverythingProps = {
  /** The first tap was made elsewhere (the button of `PrivacyPanel`): only the second is asked for. */
  readonly asked?: boolean;
  /** Deletes, and reads back. From this call on nothing else of ours may read or write in this window. */
  readonly onDelete: () => Promise<WhatIsLeft>;
  readonly onCancel: () => void;
};

type Stage =
  | { readonly kind: 'first' }
  | { readonly kind: 'second' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly left: WhatIsLeft };

/** A bug is no reason to say that all is gone. */
function unknownLeft(thrown: unknown): WhatIsLeft {
  return { databases: [], keys: [], failures: [{ kind: 'not-read', what: '', detail: String(thrown) }] };
}

export function DeleteEverything({ asked, onDelete, onCancel }: DeleteEverythingProps) {
  const [stage, setStage] = useState<Stage>({ kind: asked ? 'second' : 'first' });
  const heading = useHeadingFocus(stage.kind, asked === true);
  const run = () => {
    setStage({ kind: 'working' });
    onDelete().then(
      (left) => setStage({ kind: 'done', left }),
      (thrown) => setStage({ kind: 'done', left: unknownLeft(thrown) }),
    );
  };
  switch (stage.kind) {
    case 'first':
    case 'second':
      return (
        <div class="es-page es-private">
          <h1 tabIndex={-1} ref={heading}>
            {t(stage.kind === 'first' ? 'private-delete-all' : 'private-delete-sure')}
          </h1>
          <WhatGoes />
          <div class="es-button-row">
            {/* First in the row: a second click of a double click lands here, and does no harm. */}
            <Button look="quiet" onClick={onCancel}>
              {t('private-delete-keep')}
            </Button>
            {stage.kind === 'first' ? (
              <Button look="warning" onClick={() => setStage({ kind: 'second' })}>
                {t('private-delete-all')}
              </Button>
            ) : (
              <Button look="warning" onClick={run}>
                {t('private-delete-yes')}
              </Button>
            )}
          </div>
        </div>
      );
    case 'working':
      return (
        <div class="es-page es-private">
          <h1 tabIndex={-1} ref={heading}>
            {t('private-delete-working')}
          </h1>
          <p role="status">{t('private-delete-wait')}</p>
        </div>
      );
    case 'done':
      return <LeftBehind left={stage.left} headingRef={heading} onAgain={run} />;
  }
}

function WhatGoes() {
  return (
    <>
      <p>{t('private-delete-what')}</p>
      <p>{t('private-delete-final')}</p>
    </>
  );
}

/**
 * Each stage is a screen of its own, whose heading is read out.
 * @param atOnce the first stage was made elsewhere: whoever comes is told what they are asked
 */
function useHeadingFocus(stage: Stage['kind'], atOnce: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(atOnce ? null : stage);
  useLayoutEffect(() => {
    if (shown.current !== stage) heading.current?.focus();
    shown.current = stage;
  }, [stage]);
  return heading;
}
