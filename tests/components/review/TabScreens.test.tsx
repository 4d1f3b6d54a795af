// @vitest-environment happy-dom
/** The review in a tab of its own: what its address may say, and what becomes of it. */
import { render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  TabReview,
  TabStart,
  type TabStartProps,
  TabWelcome,
  tabParam,
  WhyNotice,
  whyParam,
} from '../../../components/review/TabScreens';
import { OVERLAY_OBSTACLES } from '../../../lib/app/page-context';
import { parseRoute } from '../../../lib/state/router';
import { idOf, startOfNew, valueIn } from '../../contracts/world';
import { ASKS_ALL, begun } from '../../fixtures/review/open-review';
import { COMMISSIONER, createSurface, PAGE, phaseOf, TAB } from '../../fixtures/review/surface';
import { cleanup, expectAccessible, painted, press, setEnglish } from './set-up';
import { toolsFor } from './tools';

const onOther = vi.fn();
const title = () => screen.queryByRole('heading', { level: 1 })?.textContent;
const shows = (words: string) => waitFor(() => expect(title()).toBe(words));

beforeEach(setEnglish);
afterEach(cleanup);

describe('the address', () => {
  const tabs: readonly [string, number | null][] = [
    ['7', 7],
    ['0', 0],
    ['999999999999999', 999_999_999_999_999],
    ['', null],
    ['-1', null],
    ['7.5', null],
    ['1e3', null],
    ['0x7', null],
    [' 7', null],
    ['7\n', null],
    ['٧', null],
    ['9999999999999999', null],
    ['Infinity', null],
    ['<script>', null],
  ];
  it.each(tabs)('names with tab=%j the tab %s', (tab, expected) => {
    expect(tabParam({ tab })).toBe(expected);
  });

  it.each(OVERLAY_OBSTACLES)('names the obstacle "%s", for which there are words', (why) => {
    expect(whyParam({ why })).toBe(why);
    const { container } = render(<WhyNotice why={why} />);
    expect(container.textContent).not.toContain(`why-${why}`);
    expect(container.textContent).toMatch(/in (a|this) tab/);
  });

  it.each(['', 'Hidden', 'toString', '__proto__', 'hidden ', '<b>'])('knows no obstacle "%s"', (why) => {
    expect(whyParam({ why })).toBeNull();
  });

  it('names neither where it is silent, whatever every object inherits', () => {
    const route = parseRoute('#/start?__proto__=1&constructor=2');
    expect(route.name).toBe('start');
    const params = route.name === 'start' ? route.params : {};
    expect([tabParam(params), whyParam(params)]).toEqual([null, null]);
  });
});

describe('a review by its id', () => {
  it('is opened, with why it is in a tab', async () => {
    const { session, reviews } = createSurface({ besidePage: false });
    await begun(reviews);
    render(
      <TabReview
        session={session}
        tools={toolsFor(session)}
        part="questions"
        onOther={onOther}
        assessmentId={idOf(1)}
        why="sandboxed"
      />,
    );
    await shows('Harbour Notes');
    expect(screen.getByText(/locked in a sandbox/)).toBeTruthy();
    await expectAccessible();
  });

  it('is not opened anew when it is on screen already', async () => {
    const { session, reviews } = createSurface({ besidePage: false });
    await begun(reviews);
    await session.open(idOf(1));
    const before = session.phase.value;
    render(
      <TabReview
        session={session}
        tools={toolsFor(session)}
        part="questions"
        onOther={onOther}
        assessmentId={idOf(1)}
        why={null}
      />,
    );
    await painted();
    expect(session.phase.value).toBe(before);
  });

  it('is followed by another when the address changes', async () => {
    const { session, reviews } = createSurface({ besidePage: false });
    await begun(reviews);
    valueIn(await reviews.start(startOfNew(2, { name: 'Rota' })));
    const tab = (id: string) => (
      <TabReview
        session={session}
        tools={toolsFor(session)}
        part="questions"
        onOther={onOther}
        assessmentId={id}
        why={null}
      />
    );
    const { rerender } = render(tab(idOf(1)));
    await shows('Harbour Notes');
    rerender(tab(idOf(2)));
    await shows('Rota');
  });

  it('says when it is not there', async () => {
    const { session } = createSurface({ besidePage: false });
    render(
      <TabReview
        session={session}
        tools={toolsFor(session)}
        part="questions"
        onOther={onOther}
        assessmentId={idOf(1)}
        why={null}
      />,
    );
    await shows('The review cannot be shown');
  });
});

describe('the start of a review', () => {
  function show(
    params: TabStartProps['params'],
    audience: TabStartProps['audience'] = async () => COMMISSIONER,
  ) {
    const surface = createSurface({ besidePage: false });
    const [onNobodyYet, onReviewing] = [vi.fn(), vi.fn()];
    const props = {
      session: surface.session,
      tools: toolsFor(surface.session),
      params,
      audience,
      onNobodyYet,
      onReviewing,
    };
    return { ...surface, onNobodyYet, onReviewing, render: () => render(<TabStart {...props} />) };
  }

  it('asks first who is reviewing', async () => {
    const started = show({ tab: String(TAB) }, async () => null);
    started.render();
    await waitFor(() => expect(started.onNobodyYet).toHaveBeenCalledTimes(1));
    expect(started.kind()).toBe('loading');
  });

  it('goes on with the review of the page in the tab that it names', async () => {
    const started = show({ tab: String(TAB), why: 'hidden' });
    await begun(started.reviews, {}, { pageKey: PAGE });
    started.render();
    await waitFor(() =>
      expect(started.onReviewing).toHaveBeenCalledExactlyOnceWith(idOf(1), 'hidden', false),
    );
  });

  it('asks which product it is, says why it is in a tab, and goes to the review once it is begun', async () => {
    const started = show({ tab: String(TAB), why: 'frameset' });
    started.render();
    await shows('Which product is this?');
    expect(screen.getByText(/several framed pages/)).toBeTruthy();
    expect(started.onReviewing).not.toHaveBeenCalled();
    press('Start the review');
    await waitFor(() => expect(started.onReviewing).toHaveBeenCalledTimes(1));
    const { review } = phaseOf(started.session, 'reviewing');
    expect(started.onReviewing.mock.calls).toEqual([[review.header.value.id, 'frameset', false]]);
  });

  it('asks for the product by name where no tab is named', async () => {
    const started = show({});
    started.render();
    await shows('Which product is this?');
    expect(phaseOf(started.session, 'which-product').beginning.context.kind).toBe('none');
  });

  it('begins another review of the product that it names', async () => {
    const started = show({ product: idOf(1_001) });
    await begun(started.reviews, ASKS_ALL);
    started.render();
    await waitFor(() => expect(started.onReviewing).toHaveBeenCalledTimes(1));
    const { review } = phaseOf(started.session, 'reviewing');
    expect([review.product.value.id, review.header.value.id === idOf(1)]).toEqual([idOf(1_001), false]);
    expect(started.onReviewing.mock.calls).toEqual([[review.header.value.id, null, true]]);
  });

  it.each(['', 'all', "' or 1=1", '../review'])('takes "%s" for no product', async (product) => {
    const started = show({ product });
    started.render();
    await shows('Which product is this?');
  });

  it('lets go of a review that was on screen before', async () => {
    const started = show({});
    await begun(started.reviews);
    await started.session.open(idOf(1));
    started.render();
    await shows('Which product is this?');
    expect(started.onReviewing).not.toHaveBeenCalled();
  });

  it('begins once', async () => {
    const started = show({ product: idOf(1_001) });
    await begun(started.reviews, {}, { pageKey: PAGE });
    const { rerender } = started.render();
    const { session, onNobodyYet, onReviewing } = started;
    const props = {
      session,
      tools: toolsFor(session),
      onNobodyYet,
      onReviewing,
      audience: async () => COMMISSIONER,
    };
    rerender(<TabStart {...props} params={{ product: idOf(1_001) }} />);
    await waitFor(() => expect(onReviewing).toHaveBeenCalled());
    rerender(<TabStart {...props} params={{ product: idOf(1_001) }} />);
    await painted();
    expect(valueIn(await started.reviews.match(PAGE)).exact?.assessments).toHaveLength(2);
  });
});

it('welcomes, and shows what was said before once that is known', () => {
  const onDone = vi.fn();
  const { rerender } = render(<TabWelcome initial={null} surface="page" onDone={onDone} />);
  expect(title()).toBe('Who is reviewing?');
  rerender(<TabWelcome initial={COMMISSIONER} surface="private" onDone={onDone} />);
  press('Save and go on');
  expect(onDone.mock.calls).toEqual([[COMMISSIONER, 'private']]);
});
