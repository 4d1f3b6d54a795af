// @vitest-environment happy-dom
/** What the reviewer says of the ladder: who leads or owns it, and a level by hand that needs its reason. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LadderJudge } from '../../../components/result/LadderJudge';
import { type LadderJudgement, NO_LADDER_JUDGEMENTS } from '../../../lib/domain/ladder-judgement';
import { descriptionOf, expectAccessible, field, type } from '../review/set-up';
import { setEnglish } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

const NOTHING: LadderJudgement = { ledBy: null, byHand: null };

function show(people: LadderJudgement = NOTHING) {
  const onChange = vi.fn();
  render(<LadderJudge judgements={{ ...NO_LADDER_JUDGEMENTS, people }} onChange={onChange} />);
  return onChange;
}
const people = () => within(screen.getByRole('region', { name: 'The ladder for people who draw on care' }));
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
const level = () => {
  const found = people().getByLabelText('Level');
  if (found instanceof HTMLSelectElement) return found;
  throw new Error('Level is no list');
};

describe('who leads or owns it', () => {
  it('is one tick for each group, with nothing asked before it', () => {
    const onChange = show();
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    expect(screen.queryAllByRole('radio')).toHaveLength(0);
    tick('It is led or owned by care workers');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('workers', {
      ledBy: { strength: null, lived: false },
      byHand: null,
    });
  });

  it('asks what stands behind the tick, lived experience beside the four strengths', async () => {
    const byHand = { level: 6, reason: 'seen' } as const;
    const onChange = show({ ledBy: { strength: 1, lived: false }, byHand });
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ checked }) => checked)).toEqual([false, true, false, false]);
    fireEvent.click(screen.getByRole('radio', { name: 'An outside source was checked' }));
    tick('I have lived this');
    expect(onChange.mock.calls).toEqual([
      ['people', { ledBy: { strength: 3, lived: false }, byHand }],
      ['people', { ledBy: { strength: 1, lived: true }, byHand }],
    ]);
    await expectAccessible('part');
  });

  it('takes what stood behind it away with the tick', () => {
    const onChange = show({ ledBy: { strength: 3, lived: true }, byHand: null });
    tick('It is led or owned by people who draw on care');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('people', NOTHING);
  });
});

describe('a level by hand', () => {
  it('is the rule’s unless one is chosen, from the eight', () => {
    const onChange = show();
    expect(level().value).toBe('by-rule');
    expect(level().options).toHaveLength(9);
    expect(level().options[4]?.text).toBe('3: Doing for: asked');
    expect(people().queryByLabelText('Why this level?')).toBeNull();
    fireEvent.change(level(), { target: { value: '3' } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith('people', {
      ledBy: null,
      byHand: { level: 3, reason: '' },
    });
  });

  it('asks for its reason until there is one', async () => {
    const onChange = show({ ledBy: null, byHand: { level: 3, reason: ' ' } });
    const reason = field('Why this level?');
    expect([reason.required, reason.getAttribute('aria-invalid')]).toEqual([true, 'true']);
    expect(descriptionOf(reason)).toBe(
      'The rule’s own answer stays visible beside yours. Give a reason. Until then the rule’s level stands.',
    );
    await expectAccessible('part');
    type('Why this level?', 'One late survey.');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('people', {
      ledBy: null,
      byHand: { level: 3, reason: 'One late survey.' },
    });
  });

  it('is content with a reason, and keeps it when the level changes', () => {
    const onChange = show({ ledBy: null, byHand: { level: 3, reason: 'One late survey.' } });
    expect(field('Why this level?').getAttribute('aria-invalid')).toBeNull();
    fireEvent.change(level(), { target: { value: '2' } });
    fireEvent.change(level(), { target: { value: 'by-rule' } });
    expect(onChange.mock.calls).toEqual([
      ['people', { ledBy: null, byHand: { level: 2, reason: 'One late survey.' } }],
      ['people', NOTHING],
    ]);
  });
});
