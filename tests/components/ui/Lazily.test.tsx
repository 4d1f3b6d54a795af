// @vitest-environment happy-dom
/** Screens that are fetched when they are first wanted. */
import { cleanup, render, screen } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Lazily } from '../../../components/ui/Lazily';

afterEach(cleanup);

type OneProps = { readonly one: { readonly name: string } };
type OtherProps = { readonly other: { readonly name: string } };

const One = ({ one }: OneProps) => <p>One: {one.name}</p>;
const Other = ({ other }: OtherProps) => <p>Other: {other.name}</p>;
const loadOne = async (): Promise<ComponentType<OneProps>> => One;
const loadOther = async (): Promise<ComponentType<OtherProps>> => Other;

describe('a screen that is fetched', () => {
  it('is shown with what it is given, then and later', async () => {
    const { rerender } = render(<Lazily load={loadOne} props={{ one: { name: 'first' } }} />);
    expect(screen.getByRole('status')).toBeDefined();
    await screen.findByText('One: first');
    rerender(<Lazily load={loadOne} props={{ one: { name: 'second' } }} />);
    expect(screen.getByText('One: second')).toBeDefined();
  });

  it('gives its place to another that is fetched, and is never drawn with what that one is given', async () => {
    const { rerender } = render(<Lazily load={loadOne} props={{ one: { name: 'first' } }} />);
    await screen.findByText('One: first');
    rerender(<Lazily load={loadOther} props={{ other: { name: 'next' } }} />);
    await screen.findByText('Other: next');
    expect(screen.queryByText(/^One/)).toBeNull();
  });

  it('says so when its files are gone', async () => {
    const gone = async (): Promise<ComponentType<OneProps>> => {
      throw new Error('no such file');
    };
    render(<Lazily load={gone} props={{ one: { name: 'first' } }} />);
    expect(await screen.findByRole('alert')).toBeDefined();
  });
});
