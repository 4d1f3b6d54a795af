// @vitest-environment happy-dom
/** The way back from a review that one press began: there while nothing is answered, and no longer. */
import { render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JustBegun } from '../../../components/review/JustBegun';
import { TabReview } from '../../../components/review/TabScreens';
import { setTexts } from '../../../components/ui/texts';
import type { Failure } from '../../../lib/app/ports';
import common from '../../../locales/en-GB/common.ftl?raw';
import productTexts from '../../../locales/en-GB/product.ftl?raw';
import reviewTexts from '../../../locales/en-GB/review.ftl?raw';
import summaryTexts from '../../../locales/en-GB/summary.ftl?raw';
import { idOf } from '../../contracts/world';
import { FULL } from '../../fixtures/fake-library';
import { begun } from '../../fixtures/review/open-review';
import { createSurface, phaseOf } from '../../fixtures/review/surface';
import { cleanup, expectAccessible, press } from './set-up';
import { toolsFor } from './tools';

beforeEach(() => setTexts('en-GB', [common, reviewTexts, summaryTexts, productTexts]));
afterEach(cleanup);

const words = () => screen.queryByText('This is a new review, and nothing is answered in it yet.');

async function opened() {
  const surface = createSurface({ besidePage: false });
  await begun(surface.reviews);
  await surface.session.open(idOf(1));
  return surface;
}

describe('a review that one press began', () => {
  it('can be taken back from its screen, and one that was opened otherwise cannot', async () => {
    const { session } = await opened();
    const onTakeBack = vi.fn(async () => null);
    const props = {
      session,
      tools: toolsFor(session),
      part: 'questions',
      onOther: vi.fn(),
      assessmentId: idOf(1),
      why: null,
    } as const;
    const { rerender } = render(<TabReview {...props} />);
    expect(words()).toBeNull();
    rerender(<TabReview {...props} onTakeBack={onTakeBack} />);
    expect(words()).not.toBeNull();
    await expectAccessible();
    press('Undo: do not begin it');
    expect(onTakeBack).toHaveBeenCalledOnce();
  });

  it('offers it no more once something is answered', async () => {
    const { session } = await opened();
    render(<JustBegun session={session} onTakeBack={async () => null} />);
    expect(words()).not.toBeNull();
    phaseOf(session, 'reviewing').review.choose('AAA1', 'yes');
    await vi.waitFor(() => expect(words()).toBeNull());
    await phaseOf(session, 'reviewing').review.flush();
  });

  it('says why it could not be taken back', async () => {
    const { session } = await opened();
    render(<JustBegun session={session} onTakeBack={async (): Promise<Failure> => FULL} />);
    press('Undo: do not begin it');
    expect((await screen.findByRole('alert')).textContent).toMatch(/\S/);
    expect(words()).not.toBeNull();
  });
});
