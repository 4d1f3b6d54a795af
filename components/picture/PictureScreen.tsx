/** A picture as evidence: the warning, the picture itself, what is blacked out and cropped, its words, and keeping it. */
import { useEffect, useRef } from 'preact/hooks';
import type { PicturePhase } from '../../lib/state/picture-phase';
import type { PictureState } from '../../lib/state/picture-state';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { t } from '../ui/texts';
import { PictureDescribe } from './PictureDescribe';
import { PictureEditor } from './PictureEditor';
import { PictureRefused } from './PictureRefused';
import { PictureSaved } from './PictureSaved';
import { PictureSource } from './PictureSource';
import { PictureWarning } from './PictureWarning';
import { useGivenPictures } from './use-given-pictures';
import { useLeaveGuard } from './use-leave-guard';

export type PictureScreenProps = {
  /** One state for each visit to this screen; the screen closes it when it goes. */
  readonly state: PictureState;
  readonly productName: string;
  /** The short name of the question it is evidence for, or nothing. */
  readonly questionLabel: string | null;
  /** Goes to the review that the picture belongs to; asked first where work would be lost. */
  readonly onBack: () => void;
};

export function PictureScreen({ state, productName, questionLabel, onBack }: PictureScreenProps) {
  const guard = useLeaveGuard(state.unsaved.value);
  const step = useRef<HTMLDivElement>(null);
  const phase = state.phase.value;
  useGivenPictures(state);
  useStepFocus(phase, step);
  useEffect(() => () => state.close(), [state]);
  const isSaved = phase.kind === 'saved';
  return (
    <div class="es-picture">
      <h1 tabIndex={-1}>{t('picture-heading')}</h1>
      <p>
        {t('picture-of-product')} <bdi class="es-strong">{productName}</bdi>
        {questionLabel === null ? null : (
          <>
            {'. '}
            {t('picture-for-question')} <bdi class="es-strong">{questionLabel}</bdi>
          </>
        )}
      </p>
      <PictureRefused refusal={state.refusal.value} />
      <div ref={step}>
        <Step state={state} phase={phase} onBack={onBack} />
      </div>
      {isSaved ? null : (
        <div class="es-button-row es-picture__leave">
          <Button look="quiet" onClick={() => guard.leave(onBack)}>
            {t('picture-leave')}
          </Button>
        </div>
      )}
      {guard.asked ? <LeaveDialog {...guard.asked} /> : null}
      {state.replacement.value && phase.kind !== 'saving' ? <ReplaceDialog state={state} /> : null}
      <p class="es-visually-hidden" role="status">
        {newsOf(phase)}
      </p>
    </div>
  );
}

type StepProps = {
  readonly state: PictureState;
  readonly phase: PicturePhase;
  readonly onBack: () => void;
};

function Step({ state, phase, onBack }: StepProps) {
  switch (phase.kind) {
    case 'warning':
      return <PictureWarning hasPicture={state.waiting.value} onGoOn={state.goOn} />;
    case 'choosing':
      return <PictureSource state={state} />;
    case 'reading':
      return <p>{t('picture-reading')}</p>;
    case 'editing':
    case 'making':
      return (
        <PictureEditor
          state={state}
          picture={phase.picture}
          problem={phase.kind === 'editing' ? phase.problem : null}
          isMaking={phase.kind === 'making'}
        />
      );
    case 'describing':
    case 'saving':
      return (
        <PictureDescribe
          state={state}
          made={phase.made}
          askedForWords={phase.kind === 'describing' && phase.askedForWords}
          failure={phase.kind === 'describing' ? phase.failure : null}
          isSaving={phase.kind === 'saving'}
        />
      );
    case 'saved':
      return <PictureSaved stored={phase.stored} onBack={onBack} onAnother={state.another} />;
  }
}

/** The screen's steps; what only goes on behind a step is not one of its own. */
function stepOf(phase: PicturePhase): string {
  if (phase.kind === 'making') return 'editing';
  return phase.kind === 'saving' ? 'describing' : phase.kind;
}

/** The button that led to a step goes with it; the focus goes to the new step's heading. */
function useStepFocus(phase: PicturePhase, step: { readonly current: HTMLElement | null }): void {
  const name = stepOf(phase);
  const last = useRef(name);
  useEffect(() => {
    if (last.current === name) return;
    last.current = name;
    step.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [name, step]);
}

/** Read out as it changes; a new step's heading is read by its focus. */
function newsOf({ kind }: PicturePhase): string {
  switch (kind) {
    case 'reading':
      return t('picture-reading');
    case 'making':
      return t('picture-making');
    case 'saving':
      return t('picture-saving');
    case 'saved':
      return t('picture-saved-news');
    case 'warning':
    case 'choosing':
    case 'editing':
    case 'describing':
      return '';
  }
}

function LeaveDialog({ leave, stay }: { readonly leave: () => void; readonly stay: () => void }) {
  return (
    <Dialog heading={t('picture-leave-heading')} onClose={stay}>
      <p>{t('picture-leave-words')}</p>
      <div class="es-button-row">
        <Button onClick={stay}>{t('picture-leave-stay')}</Button>
        <Button look="warning" onClick={leave}>
          {t('picture-leave-anyway')}
        </Button>
      </div>
    </Dialog>
  );
}

function ReplaceDialog({ state }: { readonly state: PictureState }) {
  return (
    <Dialog heading={t('picture-replace-heading')} onClose={() => void state.replace(false)}>
      <p>{t('picture-replace-words')}</p>
      <div class="es-button-row">
        <Button onClick={() => void state.replace(false)}>{t('picture-replace-keep')}</Button>
        <Button look="warning" onClick={() => void state.replace(true)}>
          {t('picture-replace-new')}
        </Button>
      </div>
    </Dialog>
  );
}
