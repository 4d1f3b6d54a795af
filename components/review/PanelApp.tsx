/** The review in a panel beside the page, bound to the tab it was opened on. */
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../lib/state/session';
import { isPrivateNow } from '../../lib/state/session-role';
import { HideNow } from '../private/HideNow';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { ReviewApp } from './ReviewApp';
import type { ReviewTools } from './review-tools';

export type PanelAppProps = {
  readonly session: Session;
  readonly tools: ReviewTools;
  /** Hides the panel at once; offered to roles that may be at risk. */
  readonly onHide: () => void;
  /** Tells which tab is in front, whenever that or its page changes. @returns stops telling */
  readonly watchActiveTab: (listener: (tabId: number | null) => void) => () => void;
};

export function PanelApp({ session, tools, watchActiveTab, onHide }: PanelAppProps) {
  const [front, setFront] = useState<number | null>(null);
  useEffect(
    () =>
      watchActiveTab((tabId) => {
        setFront(tabId);
        // A panel with nothing open turns to whatever page it may now see; an open review stays.
        const open = session.phase.peek().kind === 'reviewing';
        if (tabId !== null && tabId === session.tabId.peek()) void session.pageMoved(tabId);
        else if (!open) void session.begin(tabId);
      }),
    [session, watchActiveTab],
  );
  const bound = session.tabId.value;
  const elsewhere = front !== null && bound !== null && front !== bound;
  return (
    <>
      {isPrivateNow(session) ? <HideNow onHide={onHide} /> : null}
      <ReviewApp
        session={session}
        tools={tools}
        covered={false}
        notices={
          elsewhere ? (
            <Notice kind="info">
              <p>{t('panel-elsewhere')}</p>
              <Button look="quiet" onClick={() => void session.begin(front)}>
                {t('panel-turn')}
              </Button>
            </Notice>
          ) : null
        }
      />
    </>
  );
}
