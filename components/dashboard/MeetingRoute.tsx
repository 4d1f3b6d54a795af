/** A meeting by its id: being read, not to be shown, or on screen. */
import { useEffect } from 'preact/hooks';
import type { MeetingPage } from '../../lib/state/meeting-page';
import { MeetingScreen } from '../together/MeetingScreen';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { failureText } from './words';

export type MeetingRouteProps = {
  readonly page: MeetingPage;
  readonly meetingId: string;
  readonly newId: () => string;
  readonly onReview: (assessmentId: string) => void;
  readonly onResult: (productId: string) => void;
};

export function MeetingRoute({ page, meetingId, newId, onReview, onResult }: MeetingRouteProps) {
  useEffect(() => void page.open(meetingId), [page, meetingId]);
  const phase = page.phase.value;
  switch (phase.kind) {
    case 'loading':
      return (
        <>
          <h1>{t('screen-meeting')}</h1>
          <p role="status">{t('screen-loading')}</p>
        </>
      );
    case 'failed':
      return <NotShown words={failureText(phase.failure)} />;
    case 'unknown-checklist':
      return <NotShown words={t('unknown-checklist', { version: phase.version })} />;
    case 'open':
      return <MeetingScreen state={phase.state} newId={newId} onReview={onReview} onResult={onResult} />;
  }
}

function NotShown({ words }: { readonly words: string }) {
  return (
    <>
      <h1>{t('screen-meeting')}</h1>
      <Notice kind="error" announce>
        <p>{words}</p>
      </Notice>
    </>
  );
}
