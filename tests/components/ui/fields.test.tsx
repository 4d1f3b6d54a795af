// @vitest-environment happy-dom
/** Fields and choices: each with its name, its hint and its error, and a change told as the value it is. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RadioGroup, TickGroup } from '../../../components/ui/ChoiceGroup';
import { SelectField } from '../../../components/ui/SelectField';
import { TextField } from '../../../components/ui/TextField';
import { descriptionOf, expectAccessible } from '../review/set-up';

afterEach(cleanup);

const CHOICES = [
  { value: 'a', label: 'Apples' },
  { value: 'b', label: 'Bread', hint: 'of any kind' },
  { value: 'c', label: 'Cheese' },
] as const;

describe('TextField', () => {
  const base = { id: 'f', label: 'Name', value: 'Ada', maxLength: 5, onInput: () => {} };

  it('is found by its label, and says its hint and its error', async () => {
    render(<TextField {...base} hint="As on the box." error="Type a name" required />);
    const input = screen.getByLabelText<HTMLInputElement>('Name');
    expect([input.value, input.maxLength, input.required]).toEqual(['Ada', 5, true]);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(input)).toBe('As on the box. Type a name');
    await expectAccessible('part');
  });

  it('speaks of no hint and no error where there is none', () => {
    render(<TextField {...base} />);
    const input = screen.getByLabelText('Name');
    expect([input.getAttribute('aria-describedby'), input.getAttribute('aria-invalid')]).toEqual([
      null,
      null,
    ]);
  });

  it.each(['one', 'many'] as const)('tells what is typed, in a field of %s lines', (lines) => {
    const [onInput, onBlur] = [vi.fn(), vi.fn()];
    render(<TextField {...base} lines={lines} onInput={onInput} onBlur={onBlur} />);
    const input = screen.getByLabelText('Name');
    expect(input.tagName).toBe(lines === 'many' ? 'TEXTAREA' : 'INPUT');
    fireEvent.input(input, { target: { value: 'Ann' } });
    fireEvent.blur(input);
    expect([onInput.mock.calls, onBlur.mock.calls.length]).toEqual([[['Ann']], 1]);
  });

  it('is never filled in by the browser: what was typed elsewhere is nobody’s business', () => {
    render(<TextField {...base} />);
    expect(screen.getByLabelText('Name').getAttribute('autocomplete')).toBe('off');
  });
});

describe('RadioGroup', () => {
  it('shows which is chosen, and tells which is chosen next', async () => {
    const onChange = vi.fn();
    render(
      <RadioGroup name="food" legend="Food" hint="One." choices={CHOICES} value="b" onChange={onChange} />,
    );
    expect(descriptionOf(screen.getByRole('group', { name: 'Food' }))).toBe('One.');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Bread' }).checked).toBe(true);
    expect(descriptionOf(screen.getByRole('radio', { name: 'Bread' }))).toBe('of any kind');
    fireEvent.click(screen.getByRole('radio', { name: 'Cheese' }));
    expect(onChange.mock.calls).toEqual([['c']]);
    await expectAccessible('part');
  });

  it('says what is wrong with the whole group', () => {
    render(
      <RadioGroup
        name="food"
        legend="Food"
        error="Choose one"
        choices={CHOICES}
        value={null}
        onChange={() => {}}
      />,
    );
    expect(descriptionOf(screen.getByRole('group'))).toBe('Choose one');
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  });
});

describe('TickGroup', () => {
  function tick(values: readonly ('a' | 'b' | 'c')[], name: string) {
    const onChange = vi.fn();
    render(<TickGroup name="food" legend="Food" choices={CHOICES} values={values} onChange={onChange} />);
    fireEvent.click(screen.getByRole('checkbox', { name }));
    return onChange.mock.calls;
  }

  it('adds a tick in the order of the choices, whichever came first', () => {
    expect(tick(['c'], 'Apples')).toEqual([[['a', 'c']]]);
  });

  it('takes a tick off', () => {
    expect(tick(['a', 'c'], 'Apples')).toEqual([[['c']]]);
  });
});

describe('SelectField', () => {
  it('shows and tells one of its values, and nothing that is none', () => {
    const onChange = vi.fn();
    render(<SelectField id="s" label="Food" choices={CHOICES} value="b" onChange={onChange} />);
    const select = screen.getByLabelText<HTMLSelectElement>('Food');
    expect(select.value).toBe('b');
    fireEvent.change(select, { target: { value: 'c' } });
    const foreign = document.createElement('option');
    foreign.value = 'gravel';
    select.append(foreign);
    fireEvent.change(select, { target: { value: 'gravel' } });
    expect(onChange.mock.calls).toEqual([['c']]);
  });
});
