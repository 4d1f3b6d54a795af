// @vitest-environment happy-dom
/** Leaving with evidence that is not kept yet: the person is told, and it is theirs to say. */
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useLeaving } from '../../../components/review/leaving';
import { OverlayApp } from '../../../components/review/OverlayApp';
import { UnsavedNotice } from '../../../components/review/UnsavedNotice';
import type { Reviews } from '../../../lib/app/ports';
import type { Session } from '../../../lib/state/session';
import { FULL_DISK } from '../../fixtures/review/held-port';
import { begun, freshReviews } from '../../fixtures/review/open-review';
import { createSurface, PAGE, phaseOf, TAB } from '../../fixtures/review/surface';
import { announced, cleanup, expectAccessible, painted, press, setEnglish } from './set-up';
import { toolsFor } from './tools';

const NOT_KEPT = 'Some evidence is not kept yet';
const NOT_SAVED = 'Not everything is saved';

beforeEach(setEnglish);
afterEach(cleanup);

type SurfaceProps = {
  readonly session: Session;
  readonly hasUnkept: () => boolean;
  readonly go: () => void;
};

/** A surface with one way out. */
function Surface({ session, hasUnkept, go }: SurfaceProps) {
  const { leave, unsaved } = useLeaving(session, hasUnkept);
  return (
    <main>
      <h1>A review</h1>
      {unsaved ? <UnsavedNotice unsaved={unsaved} /> : null}
      <button type="button" onClick={() => leave(go)}>
        Go
      </button>
    </main>
  );
}

/** A review that is open, words that may wait, and a disk that may be full. */
async function show({ unkept = false, full = false } = {}) {
  const reviews = freshReviews();
  await begun(reviews, {}, { pageKey: PAGE });
  const now = { unkept, full };
  const port: Reviews = {
    ...reviews,
    recordAnswer: async (write) => (now.full ? { ok: false, error: FULL_DISK } : reviews.recordAnswer(write)),
  };
  const { session } = createSurface({ reviews: port });
  await session.begin(TAB);
  const { review } = phaseOf(session, 'reviewing');
  const go = vi.fn<() => void>();
  render(<Surface session={session} hasUnkept={() => now.unkept} go={go} />);
  return { session, review, now, go };
}

describe('leaving', () => {
  it('is done at once when no words wait', async () => {
    const { go } = await show();
    press('Go');
    await waitFor(() => expect(go).toHaveBeenCalledTimes(1));
    expect(screen.queryByText(NOT_KEPT)).toBeNull();
  });

  it('stays when words wait to be kept, and says what would be lost', async () => {
    const { go } = await show({ unkept: true });
    press('Go');
    await screen.findByText(NOT_KEPT);
    expect(announced().join()).toContain('wait for you to keep them');
    expect(screen.queryByText(NOT_SAVED)).toBeNull();
    expect(go).not.toHaveBeenCalled();
    await expectAccessible();
  });

  it('can be thought better of, and asks again the next time', async () => {
    const { go } = await show({ unkept: true });
    press('Go');
    await screen.findByText(NOT_KEPT);
    press('Stay');
    await waitFor(() => expect(screen.queryByText(NOT_KEPT)).toBeNull());
    press('Go');
    await screen.findByText(NOT_KEPT);
    expect(go).not.toHaveBeenCalled();
  });

  it('is done once the words were kept, and what was said is off the screen', async () => {
    const { go, now } = await show({ unkept: true });
    press('Go');
    await screen.findByText(NOT_KEPT);
    now.unkept = false;
    press('Go');
    await waitFor(() => expect(go).toHaveBeenCalledTimes(1));
    expect(screen.queryByText(NOT_KEPT)).toBeNull();
  });

  it('is done without them when the person says so', async () => {
    const { go } = await show({ unkept: true });
    press('Go');
    await screen.findByText(NOT_KEPT);
    press('Leave without saving it');
    await waitFor(() => expect(go).toHaveBeenCalledTimes(1));
    expect(screen.queryByText(NOT_KEPT)).toBeNull();
  });

  it('asks about answers that could not be saved first, and about words once those are', async () => {
    const { go, now, review } = await show({ unkept: true, full: true });
    review.choose('AAA2', 'yes');
    await waitFor(() => expect(review.saving.value).toBe('failed'));
    press('Go');
    await screen.findByText(NOT_SAVED);
    expect(screen.queryByText(NOT_KEPT)).toBeNull();
    now.full = false;
    press('Go');
    await screen.findByText(NOT_KEPT);
    expect(screen.queryByText(NOT_SAVED)).toBeNull();
    expect(go).not.toHaveBeenCalled();
  });
});

describe('the overlay', () => {
  async function showOverlay(hasUnkept: () => boolean) {
    const reviews = freshReviews();
    await begun(reviews, {}, { pageKey: PAGE });
    const { session } = createSurface({ reviews });
    const done: string[] = [];
    render(
      <OverlayApp
        session={session}
        tools={toolsFor(session, { hasUnkept })}
        layout={{ edge: 'right', width: 400, collapsed: false }}
        blockedBy={null}
        actions={{
          ready: () => done.push('ready'),
          close: () => done.push('close'),
          layOut: () => done.push('layOut'),
          openInTab: () => done.push('openInTab'),
        }}
        onHide={() => done.push('hide')}
      />,
    );
    await session.begin(TAB);
    await waitFor(() => expect(done).toEqual(['ready']));
    return { session, done };
  }

  it.each([
    ['Escape', () => fireEvent.keyDown(document.body, { key: 'Escape' })],
    ['its button', () => press('Close the review')],
    ['going on in a tab', () => press('Go on in a tab')],
  ])('is not left by %s while words wait to be kept', async (_how, leave) => {
    const { done } = await showOverlay(() => true);
    leave();
    await screen.findByText(NOT_KEPT);
    await painted();
    expect(done).toEqual(['ready']);
  });

  it('is left by Escape when none wait', async () => {
    const { done } = await showOverlay(() => false);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(done).toEqual(['ready', 'close']));
  });
});
