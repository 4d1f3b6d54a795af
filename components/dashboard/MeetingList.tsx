/** The meetings there are: each with a way to go on with it, and a way to take it away for good. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, ListedMeeting, Outcome } from '../../lib/app/ports';
import { hrefOf } from '../../lib/state/router';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { t } from '../ui/texts';
import { FailureNotice } from './FailureNotice';
import { heldOnText, meetingName } from './words';

export type MeetingListProps = {
  /** The last held first; or why they could not be read. */
  readonly meetings: Outcome<readonly ListedMeeting[], Failure>;
  /** Takes it away for good; what is listed is without it then. */
  readonly onRemove: (listed: ListedMeeting) => Promise<Outcome<null, Failure>>;
};

export function MeetingList({ meetings, onRemove }: MeetingListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<ListedMeeting | null>(null);
  const [removed, setRemoved] = useState(0);
  // The button that was pressed goes with its row.
  useEffect(() => {
    if (removed > 0) heading.current?.focus();
  }, [removed]);
  if (!meetings.ok) return <FailureNotice heading={t('meeting-list-failed')} failure={meetings.error} />;
  if (meetings.value.length === 0 && removed === 0) return null;
  return (
    <section aria-labelledby="meeting-list">
      <h2 id="meeting-list" tabIndex={-1} ref={heading}>
        {t('meeting-list')}
      </h2>
      <p role="status">{removed > 0 ? t('meeting-removed') : ''}</p>
      <ul>
        {meetings.value.map((listed) => (
          <MeetingRow key={listed.meeting.id} listed={listed} onAsk={() => setAsked(listed)} />
        ))}
      </ul>
      {asked ? (
        <RemoveMeeting
          listed={asked}
          onRemove={async () => {
            const outcome = await onRemove(asked);
            if (!outcome.ok) return outcome.error;
            setAsked(null);
            setRemoved((count) => count + 1);
            return null;
          }}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </section>
  );
}

function MeetingRow(props: { readonly listed: ListedMeeting; readonly onAsk: () => void }) {
  const { meeting, product } = props.listed;
  const name = meetingName(meeting);
  return (
    <li>
      <a href={hrefOf({ name: 'meeting', meetingId: meeting.id })}>
        <bdi>{name}</bdi>
      </a>{' '}
      <bdi>{product.name}</bdi>{' '}
      <span class="es-hint">
        {t('meeting-list-of', { day: heldOnText(meeting), people: meeting.people })}
      </span>{' '}
      <Button
        look="quiet"
        label={t('meeting-remove-named', { meeting: name, product: product.name })}
        onClick={props.onAsk}
      >
        {t('remove')}
      </Button>
    </li>
  );
}

type RemoveMeetingProps = {
  readonly listed: ListedMeeting;
  /** @returns why it could not be removed, or nothing */
  readonly onRemove: () => Promise<Failure | null>;
  readonly onClose: () => void;
};

function RemoveMeeting({ listed: { meeting, product }, onRemove, onClose }: RemoveMeetingProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(await onRemove());
    setBusy(false);
  };
  return (
    <Dialog heading={t('meeting-remove-heading')} onClose={onClose}>
      <p>
        {t('meeting-remove-what')} <bdi class="es-strong">{meetingName(meeting)}</bdi>,{' '}
        <bdi>{product.name}</bdi>
      </p>
      <p>{t('meeting-remove-stays')}</p>
      {failure ? <FailureNotice heading={t('meeting-remove-failed')} failure={failure} /> : null}
      <div class="es-button-row">
        <Button look="quiet" onClick={onClose}>
          {t('meeting-remove-keep')}
        </Button>
        <Button look="warning" onClick={() => void remove()}>
          {t('meeting-remove-confirm')}
        </Button>
      </div>
    </Dialog>
  );
}
