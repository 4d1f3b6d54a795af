// @vitest-environment happy-dom
/** The web pages of a product: each to be gone to where a browser can, and many of them folded away. */
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ProductPages } from '../../../components/product/ProductPages';
import { setTexts } from '../../../components/ui/texts';
import productTexts from '../../../locales/en-GB/product.ftl?raw';
import { expectAccessible } from '../review/set-up';

beforeEach(() => setTexts('en-GB', [productTexts]));
afterEach(cleanup);

it('leads to pages of the web without telling them where from, and only names what is none', async () => {
  render(<ProductPages pageKeys={['https://tallow.example/notes', 'file:///home/ada/offer.html']} />);
  const links = screen.getAllByRole<HTMLAnchorElement>('link');
  expect(links.map(({ href, rel }) => [href, rel])).toEqual([
    ['https://tallow.example/notes', 'noreferrer noopener'],
  ]);
  expect(screen.getByText('file:///home/ada/offer.html')).toBeTruthy();
  await expectAccessible('part');
});

it('folds away what is beyond ten, and says when there is none', () => {
  const pages = Array.from({ length: 13 }, (_, at) => `https://tallow.example/${at}`);
  const { container, rerender } = render(<ProductPages pageKeys={pages} />);
  expect(container.querySelector('summary')?.textContent).toBe('3 more web pages');
  expect(container.querySelectorAll('details li')).toHaveLength(3);
  rerender(<ProductPages pageKeys={[]} />);
  expect(screen.getByText('No web page of it is kept.')).toBeTruthy();
});
