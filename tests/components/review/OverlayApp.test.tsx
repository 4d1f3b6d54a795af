// @vitest-environment happy-dom
/** The review in its frame: left only when all is saved, covered when the keyboard is taken, laid as it was. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OverlayApp } from '../../../components/review/OverlayApp';
import type { OverlayObstacle } from '../../../lib/app/page-context';
import type { Reviews } from '../../../lib/app/ports';
import type { OverlayLayout } from '../../../lib/app/settings';
import { content, idOf } from '../../contracts/world';
import { createGate } from '../../fixtures/review/gate';
import { FULL_DISK } from '../../fixtures/review/held-port';
import { answerElsewhere, begun, freshReviews, storedAnswers } from '../../fixtures/review/open-review';
import { createSurface, PAGE, TAB } from '../../fixtures/review/surface';
import {
  announced,
  cleanup,
  expectAccessible,
  field,
  painted,
  press,
  setEnglish,
  type,
  windowHears,
} from './set-up';
import { toolsFor } from './tools';

const LAYOUT: OverlayLayout = { edge: 'right', width: 400, collapsed: false };

type Given = {
  readonly reviews?: Reviews;
  readonly layout?: OverlayLayout;
  readonly blockedBy?: OverlayObstacle | null;
};

/** The overlay over a page whose review has answers to give. */
async function show({ reviews = freshReviews(), layout = LAYOUT, blockedBy = null }: Given = {}) {
  await begun(reviews, {}, { pageKey: PAGE });
  const { session } = createSurface({ reviews });
  const tools = toolsFor(session);
  const done: string[] = [];
  const overlay = (now: OverlayLayout) => (
    <OverlayApp
      session={session}
      tools={tools}
      layout={now}
      blockedBy={blockedBy}
      actions={{
        ready: () => done.push('ready'),
        close: () => done.push('close'),
        layOut: (next) => done.push(`layOut ${JSON.stringify(next)}`),
        openInTab: (id) => done.push(`openInTab ${id}`),
      }}
      onHide={() => done.push('hide')}
    />
  );
  const { rerender, unmount } = render(overlay(layout));
  await session.begin(TAB);
  await waitFor(() => expect(document.querySelector('.es-question')).toBeTruthy());
  await waitFor(() => expect(done).toEqual(['ready']));
  return { reviews, session, done, unmount, layOut: (next: OverlayLayout) => rerender(overlay(next)) };
}

const card = () => {
  const found = document.getElementById('question-AAA2');
  if (!found) throw new Error('The question is not on screen');
  return found;
};
const answer = (name: string) => fireEvent.click(within(card()).getByLabelText(name));
const saved = () => waitFor(() => expect(within(card()).getByText('Saved')).toBeTruthy());
const pressEscape = (target: Element = document.body) => fireEvent.keyDown(target, { key: 'Escape' });

/** Answers, and types a note that still waits for its pause. */
async function typeNote(note: string): Promise<void> {
  answer('Yes');
  await saved();
  press(/^Add a note/);
  type(/^Note/, note);
}

/** The page takes the focus while keys are typed in the frame. */
function keyboardTaken(): void {
  fireEvent.keyDown(field(/^Note/), { key: 'x' });
  windowHears('blur');
}

beforeEach(setEnglish);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('says once that it is ready, and is accessible', async () => {
  const { done } = await show();
  expect(done).toEqual(['ready']);
  await expectAccessible();
});

describe('Escape', () => {
  it('closes, after what was typed is on disk', async () => {
    const { reviews, done } = await show();
    await typeNote('half a sen');
    pressEscape(field(/^Note/));
    expect(done).toEqual(['ready']);
    await waitFor(() => expect(done).toEqual(['ready', 'close']));
    expect((await storedAnswers(reviews)).AAA2?.note).toBe('half a sen');
  });

  it('closes once, however often it is pressed while it is saving', async () => {
    const reviews = freshReviews();
    const slow = createGate();
    const port: Reviews = {
      ...reviews,
      async recordAnswer(write) {
        await slow.passed;
        return reviews.recordAnswer(write);
      },
    };
    const { done } = await show({ reviews: port });
    answer('Yes');
    pressEscape();
    await waitFor(() => expect(within(card()).getByText('Saving…')).toBeTruthy());
    pressEscape();
    pressEscape();
    expect(done).toEqual(['ready']);
    slow.open();
    await waitFor(() => expect(done).toEqual(['ready', 'close']));
  });

  it('closes from the first screen too', async () => {
    const { session } = createSurface();
    const close = vi.fn();
    const actions = { ready: vi.fn(), close, layOut: vi.fn(), openInTab: vi.fn() };
    render(
      <OverlayApp
        session={session}
        tools={toolsFor(session)}
        layout={LAYOUT}
        blockedBy={null}
        actions={actions}
        onHide={vi.fn()}
      />,
    );
    pressEscape();
    await waitFor(() => expect(close).toHaveBeenCalledTimes(1));
  });

  it('belongs to an open dialog, and to whoever dealt with it already', async () => {
    const { done } = await show();
    const dialog = document.createElement('dialog');
    dialog.setAttribute('open', '');
    document.body.append(dialog);
    pressEscape();
    dialog.remove();
    const dealt = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    dealt.preventDefault();
    document.body.dispatchEvent(dealt);
    fireEvent.keyDown(document.body, { key: 'x' });
    await painted();
    expect(done).toEqual(['ready']);
  });

  it('is heard no more once the overlay is gone', async () => {
    const { done, unmount } = await show();
    unmount();
    await painted();
    pressEscape();
    await painted();
    expect(done).toEqual(['ready']);
  });
});

describe('leaving with something that cannot be saved', () => {
  async function unsaved() {
    const reviews = freshReviews();
    const disk = { full: true };
    const port: Reviews = {
      ...reviews,
      recordAnswer: async (write) =>
        disk.full ? { ok: false, error: FULL_DISK } : reviews.recordAnswer(write),
    };
    const shown = await show({ reviews: port });
    answer('Yes');
    await waitFor(() => expect(within(card()).getByText('Try again')).toBeTruthy());
    return { ...shown, disk };
  }
  const asked = () => waitFor(() => expect(screen.getByText('Not everything is saved')).toBeTruthy());

  it('stays and says so', async () => {
    const { done } = await unsaved();
    pressEscape();
    await asked();
    expect(done).toEqual(['ready']);
    await expectAccessible();
    press('Stay');
    await waitFor(() => expect(screen.queryByText('Not everything is saved')).toBeNull());
    expect(done).toEqual(['ready']);
  });

  it('leaves all the same when the person says so', async () => {
    const { done } = await unsaved();
    press('Close the review');
    await asked();
    press('Leave without saving it');
    await waitFor(() => expect(done).toEqual(['ready', 'close']));
  });

  it('tries once more first, and leaves when that works', async () => {
    const { done, disk, reviews } = await unsaved();
    disk.full = false;
    pressEscape();
    await waitFor(() => expect(done).toEqual(['ready', 'close']));
    expect((await storedAnswers(reviews)).AAA2?.value).toBe('yes');
  });

  it('stays too when another window’s answer wants a choice', async () => {
    const reviews = freshReviews();
    const { done } = await show({ reviews });
    await answerElsewhere(reviews, 'AAA2', content({ value: 'no' }));
    answer('Yes');
    await waitFor(() => expect(within(card()).getByText('Keep what is here')).toBeTruthy());
    press('Go on in a tab');
    await asked();
    expect(done).toEqual(['ready']);
  });
});

describe('going on in a tab', () => {
  it('names the review, after what was typed is on disk', async () => {
    const { reviews, done } = await show();
    await typeNote('half a sen');
    press('Go on in a tab');
    await waitFor(() => expect(done).toEqual(['ready', `openInTab ${idOf(1)}`]));
    expect((await storedAnswers(reviews)).AAA2?.note).toBe('half a sen');
  });

  it('names none where none is open', async () => {
    const { session } = createSurface();
    const openInTab = vi.fn();
    const actions = { ready: vi.fn(), close: vi.fn(), layOut: vi.fn(), openInTab };
    render(
      <OverlayApp
        session={session}
        tools={toolsFor(session)}
        layout={LAYOUT}
        blockedBy={null}
        actions={actions}
        onHide={vi.fn()}
      />,
    );
    press('Go on in a tab');
    await waitFor(() => expect(openInTab).toHaveBeenCalledExactlyOnceWith(null, 'questions'));
  });
});

describe('a page that takes the keyboard', () => {
  it('finds the fields covered, and what was typed saved', async () => {
    const { reviews } = await show();
    await typeNote('half a sen');
    keyboardTaken();
    await waitFor(() => expect(document.querySelectorAll('textarea')).toHaveLength(0));
    expect(announced().join()).toMatch(/Typing is paused/);
    await waitFor(async () => expect((await storedAnswers(reviews)).AAA2?.note).toBe('half a sen'));
    await expectAccessible();
  });

  it('is answered by going on: the fields are back, and the caret is where it was', async () => {
    await show();
    await typeNote('half a sen');
    keyboardTaken();
    await waitFor(() => expect(screen.getByText('Typing is paused')).toBeTruthy());
    press('Go on typing here');
    await waitFor(() => expect(field(/^Note/).value).toBe('half a sen'));
    await waitFor(() => expect(document.activeElement).toBe(field(/^Note/)));
    expect(screen.queryByText('Typing is paused')).toBeNull();
  });

  it('is told of while the product is corrected, with the way to go on', async () => {
    await show();
    await typeNote('x');
    press('Correct the product');
    await waitFor(() => expect(screen.getByText('Cancel')).toBeTruthy());
    fireEvent.keyDown(field('Product’s name'), { key: 'x' });
    windowHears('blur');
    await waitFor(() => expect(screen.queryByLabelText('Product’s name')).toBeNull());
    press('Go on typing here');
    await waitFor(() => expect(field('Product’s name').value).toBe('Harbour Notes'));
  });
});

it.each([
  ['modal-dialog', /The page has opened a window of its own/],
  ['covered', /over this review/],
] as const)('says what blocks it: %s', async (blockedBy, words) => {
  await show({ blockedBy });
  expect(announced().join()).toMatch(words);
});

describe('folded', () => {
  it('shows one button, and keeps the review as it was', async () => {
    const { done, layOut } = await show();
    await typeNote('half a sen');
    screen.getByRole('button', { name: 'Fold to the edge' }).focus();
    press('Fold to the edge');
    const folded = { ...LAYOUT, collapsed: true };
    expect(done.at(-1)).toBe(`layOut ${JSON.stringify(folded)}`);
    layOut(folded);
    const unfold = screen.getByRole('button', { name: 'Equal Say: unfold the review' });
    await waitFor(() => expect(document.activeElement).toBe(unfold));
    expect(document.querySelector('.es-overlay')?.hasAttribute('hidden')).toBe(true);
    press('Equal Say: unfold the review');
    expect(done.at(-1)).toBe(`layOut ${JSON.stringify(LAYOUT)}`);
    layOut(LAYOUT);
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Fold to the edge'));
    expect(field(/^Note/).value).toBe('half a sen');
  });
});

it('gives its heading the focus when the frame first gets it, and not again', async () => {
  await show();
  windowHears('focus');
  expect(document.activeElement?.textContent).toBe('Harbour Notes');
  within(card()).getByLabelText('Yes').focus();
  windowHears('focus');
  expect(document.activeElement).toBe(within(card()).getByLabelText('Yes'));
});
