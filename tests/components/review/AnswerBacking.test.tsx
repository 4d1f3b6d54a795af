// @vitest-environment happy-dom
/** What stands behind an answer: strength and lived experience, kept apart from the answer and from each other. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnswerBacking, hasBacking } from '../../../components/review/AnswerBacking';
import { NoBasis } from '../../../components/review/NoBasis';
import { ANSWER_VALUES, type AnswerContent, plainContent } from '../../../lib/domain/answer';
import { expectAccessible, press, setEnglish, type } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

function show(changes: Partial<AnswerContent> = {}) {
  const onJudge = vi.fn();
  const content = { ...plainContent('yes', false), ...changes };
  const { container } = render(<AnswerBacking id="q" label="Fair" content={content} onJudge={onJudge} />);
  const details = container.querySelector('details');
  if (details) details.open = true;
  const summary = () => container.querySelector('summary')?.textContent ?? '';
  return { onJudge, summary };
}

describe('what stands behind an answer', () => {
  it('is asked only of answers that say something of the tool', () => {
    const asked = ANSWER_VALUES.filter((value) => hasBacking({ value }));
    expect(asked).toEqual(['yes', 'partly', 'no']);
  });

  it('gives the four strengths and the one not judged yet, each with what it means', async () => {
    const { onJudge } = show();
    expect(screen.getAllByRole('radio')).toHaveLength(5);
    fireEvent.click(screen.getByRole('radio', { name: 'Shown' }));
    expect(onJudge).toHaveBeenCalledExactlyOnceWith({ strength: 2 });
    await expectAccessible('part');
  });

  it('can be taken back to not judged', () => {
    const { onJudge } = show({ strength: 3 });
    fireEvent.click(screen.getByRole('radio', { name: 'Not judged yet' }));
    expect(onJudge).toHaveBeenCalledExactlyOnceWith({ strength: null });
  });

  it('keeps lived experience beside the strength', () => {
    const { onJudge } = show({ strength: 1 });
    fireEvent.click(screen.getByRole('checkbox'));
    expect(onJudge).toHaveBeenCalledExactlyOnceWith({ lived: true });
  });

  it.each([
    ['a yes with nothing behind it', { strength: 0 }, true],
    ['a yes with the vendor’s word', { strength: 1 }, true],
    ['a yes nobody judged', { strength: null }, true],
    ['a yes that was shown', { strength: 2 }, false],
    ['a yes from life', { strength: null, lived: true }, false],
    ['a no with the vendor’s word', { value: 'no', strength: 1 }, false],
  ] as const)('marks %s as claimed: %3$s', (_what, changes, claimed) => {
    expect(show(changes).summary().includes('Claimed')).toBe(claimed);
  });
});

describe('the “no” of somebody who only read about it', () => {
  it('asks what it rests on, and offers “not enough information” until it is said', async () => {
    const [onReason, onNotEnough] = [vi.fn(), vi.fn()];
    const { rerender } = render(
      <NoBasis id="q" label="Fair" reason="" onReason={onReason} onNotEnough={onNotEnough} />,
    );
    type('What does this “no” rest on?', 'A tribunal’s decision');
    expect(onReason).toHaveBeenCalledExactlyOnceWith('A tribunal’s decision');
    press(/not enough information/);
    expect(onNotEnough).toHaveBeenCalledOnce();
    await expectAccessible('part');
    rerender(
      <NoBasis id="q" label="Fair" reason="It is said" onReason={onReason} onNotEnough={onNotEnough} />,
    );
    expect(screen.queryByRole('button')).toBeNull();
  });
});
