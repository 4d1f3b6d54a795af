/** Around every screen of one question: what is above it, troubles elsewhere, and the ways to stop. */
import type { ComponentChildren } from 'preact';
import { t } from '../ui/texts';
import { OtherTroubles } from './OtherTroubles';
import { QuickTop } from './QuickTop';
import type { QuickParts } from './quick-review';
import { Stopped, StopWays } from './StopWays';
import { useStopping } from './use-stopping';

export type QuickFrameProps = QuickParts & {
  /** Easy Read has larger type and more room. */
  readonly easy: boolean;
  readonly children: ComponentChildren;
};

export function QuickFrame(props: QuickFrameProps) {
  const { review, place, easy } = props;
  const stopping = useStopping(review);
  const spot = place.at.value;
  const onScreen = spot.kind === 'question' ? spot.questionId : null;
  const look = easy ? 'es-quick es-easy' : 'es-quick';
  if (stopping.state === 'saved') {
    return (
      <div class={look}>
        <Stopped onGoOn={stopping.goOn} onLeave={props.onStop} />
      </div>
    );
  }
  return (
    <div class={look}>
      {spot.kind === 'start' ? null : <QuickTop review={review} place={place} words={props.words} />}
      {props.notices}
      <OtherTroubles review={review} onScreen={onScreen} />
      {props.children}
      <StopWays stopping={stopping} onThrowAway={props.onThrowAway} />
      <p class="es-hint es-standing">{t('checklist-status', { version: review.checklist.ref.version })}</p>
    </div>
  );
}
