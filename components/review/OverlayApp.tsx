/** The review in its frame over a page: the bar, the guard of the keyboard, Escape, and the layout. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { OverlayObstacle } from '../../lib/app/page-context';
import type { OverlayLayout } from '../../lib/app/settings';
import { createFocusGuard, type FocusGuard } from '../../lib/state/focus-guard';
import type { Session } from '../../lib/state/session';
import { isPrivateNow } from '../../lib/state/session-role';
import { HideNow } from '../private/HideNow';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { FocusNotice } from './FocusNotice';
import { flush, useLeaving } from './leaving';
import { CollapsedBar, OverlayBar } from './OverlayBar';
import { ReviewApp } from './ReviewApp';
import type { ReviewTools } from './review-tools';
import { UnsavedNotice } from './UnsavedNotice';
import { useLastField } from './use-last-field';

/** What the overlay asks of the page it lies over, by way of the background. */
export type OverlayActions = {
  readonly ready: () => void;
  readonly close: () => void;
  readonly layOut: (layout: OverlayLayout) => void;
  readonly openInTab: (assessmentId: string | null, part: 'questions' | 'letter') => void;
};

export type OverlayAppProps = {
  readonly session: Session;
  readonly tools: Omit<ReviewTools, 'goTo' | 'leave'>;
  readonly layout: OverlayLayout;
  readonly blockedBy: OverlayObstacle | null;
  readonly actions: OverlayActions;
  /** Hides the overlay at once; offered to roles that may be at risk. */
  readonly onHide: () => void;
};

function useGuard(session: Session): FocusGuard {
  const guard = useRef<FocusGuard | null>(null);
  const ended = useRef(new AbortController());
  guard.current ??= createFocusGuard({
    window,
    flush: () => void flush(session),
    signal: ended.current.signal,
  });
  useEffect(() => () => ended.current.abort(), []);
  return guard.current;
}

/** Escape closes the overlay, after everything typed is saved. In an open dialog Escape belongs to the dialog. */
function useEscape(close: () => void): void {
  useEffect(() => {
    const ended = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]'))
        close();
    };
    document.addEventListener('keydown', onKey, { signal: ended.signal });
    return () => ended.abort();
  }, [close]);
}

/** When the frame first gets the focus, it goes to the heading, the start of what there is to read, or to unfold it. */
function useFirstFocus(): void {
  useEffect(() => {
    // Without scrolling: a first click further down would miss what it was aimed at.
    const onFocus = () =>
      document.querySelector<HTMLElement>('.es-bar-folded, h1[tabindex]')?.focus({ preventScroll: true });
    window.addEventListener('focus', onFocus, { once: true });
    return () => window.removeEventListener('focus', onFocus);
  }, []);
}

/** Folding and unfolding take away the button that was pressed: the focus goes to the one that undoes it. */
function useFocusAfterFold(collapsed: boolean) {
  const fold = useRef<HTMLButtonElement>(null);
  const unfold = useRef<HTMLButtonElement>(null);
  const before = useRef(collapsed);
  useEffect(() => {
    if (before.current === collapsed) return;
    before.current = collapsed;
    (collapsed ? unfold : fold).current?.focus();
  }, [collapsed]);
  return { fold, unfold };
}

function useTools(
  tools: OverlayAppProps['tools'],
  session: Session,
  ways: { readonly openPart: (part: 'questions' | 'letter') => void; readonly close: () => void },
): ReviewTools {
  const latest = useRef(ways);
  latest.current = ways;
  return useMemo(
    () => ({
      ...tools,
      goTo: (part) => (part === 'letter' ? latest.current.openPart('letter') : session.goTo(part)),
      leave: () => latest.current.close(),
    }),
    [tools, session],
  );
}

export function OverlayApp({ session, tools, layout, blockedBy, actions, onHide }: OverlayAppProps) {
  const guard = useGuard(session);
  const { leave, unsaved } = useLeaving(session, tools.hasUnkept ?? (() => false));
  const backToField = useLastField();
  useFirstFocus();
  const { fold, unfold } = useFocusAfterFold(layout.collapsed);
  const close = () => leave(actions.close);
  useEscape(close);
  const openPart = (part: 'questions' | 'letter') => {
    const phase = session.phase.peek();
    const id = phase.kind === 'reviewing' ? phase.review.header.peek().id : null;
    leave(() => actions.openInTab(id, part));
  };
  const openInTab = () => openPart('questions');
  // Nothing is printed, copied or given out from inside a vendor's page.
  const here = useTools(tools, session, { openPart, close });
  const goOn = () => {
    guard.goOn();
    backToField();
  };
  const told = guard.covered.value || guard.repeated.value;
  return (
    <>
      {layout.collapsed ? (
        <CollapsedBar onExpand={() => actions.layOut({ ...layout, collapsed: false })} unfoldRef={unfold} />
      ) : null}
      <div class="es-overlay" hidden={layout.collapsed}>
        <OverlayBar
          layout={layout}
          onLayout={actions.layOut}
          onOpenInTab={openInTab}
          onClose={close}
          foldRef={fold}
        />
        <div class="es-overlay__scroll">
          {isPrivateNow(session) ? <HideNow onHide={onHide} /> : null}
          <ReviewApp
            session={session}
            tools={here}
            covered={guard.covered.value}
            onReady={actions.ready}
            notices={
              <>
                {unsaved ? <UnsavedNotice unsaved={unsaved} /> : null}
                {blockedBy ? (
                  <Notice kind="warning" announce>
                    <p>{t(blockedBy === 'modal-dialog' ? 'blocked-modal-dialog' : 'blocked-covered')}</p>
                  </Notice>
                ) : null}
                {told ? (
                  <FocusNotice repeated={guard.repeated.value} onGoOn={goOn} onOpenInTab={openInTab} />
                ) : null}
              </>
            }
          />
        </div>
      </div>
    </>
  );
}
