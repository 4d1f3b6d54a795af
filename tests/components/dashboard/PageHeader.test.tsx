// @vitest-environment happy-dom
/** The ways to the main screens, and those that stay when a narrow screen has a review on it. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageHeader } from '../../../components/dashboard/PageHeader';
import { setTexts } from '../../../components/ui/texts';
import type { Route } from '../../../lib/state/router';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboardTexts from '../../../locales/en-GB/dashboard.ftl?raw';
import listTexts from '../../../locales/en-GB/lists.ftl?raw';

setTexts('en-GB', [common, dashboardTexts, listTexts]);
afterEach(cleanup);

const REVIEW: Route = { name: 'review', assessmentId: '01920000-0000-7000-8000-000000000001' };

describe('the ways to the main screens', () => {
  it('stay whole beside a list, and say where somebody is', () => {
    render(<PageHeader route={{ name: 'reviews', params: {} }} onWholeList={() => {}} />);
    expect(screen.getByRole('banner').classList.contains('es-header--review')).toBe(false);
    expect(screen.getByRole('link', { name: 'Reviews' }).getAttribute('aria-current')).toBe('page');
  });

  it.each<[string, Route]>([
    ['a review', REVIEW],
    ['a start', { name: 'start', params: {} }],
  ])('with %s on screen, those to all reviews and to privacy are kept on a narrow one', (_, route) => {
    const { container } = render(<PageHeader route={route} onWholeList={() => {}} />);
    expect(screen.getByRole('banner').classList.contains('es-header--review')).toBe(true);
    const kept = [...container.querySelectorAll('.es-header__kept')].map((item) => item.textContent);
    expect(kept).toEqual(['Reviews', 'Privacy']);
  });

  it.each<[string, Route]>([
    ['Products', { name: 'products', params: {} }],
    ['Exercises', { name: 'new-exercise', params: {} }],
    ['Backup', { name: 'backup' }],
    ['Check a file', { name: 'check-file' }],
  ])('lead to %s, and say so there', (name, route) => {
    render(<PageHeader route={route} onWholeList={() => {}} />);
    const current = screen.getAllByRole('link').filter((link) => link.hasAttribute('aria-current'));
    expect(current.map((link) => link.textContent)).toEqual([name]);
  });

  it('put the lesser ones behind one button, which Escape closes again', async () => {
    const { rerender } = render(
      <PageHeader route={{ name: 'reviews', params: {} }} onWholeList={() => {}} />,
    );
    const more = screen.getByRole('button', { name: 'More ways' });
    const lesser = document.getElementById(more.getAttribute('aria-controls') ?? '');
    expect(lesser?.textContent).toContain('Privacy');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(lesser?.classList.contains('es-header__lesser--open')).toBe(true);
    fireEvent.keyDown(screen.getByRole('link', { name: 'Privacy' }), { key: 'Escape' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(more);
    fireEvent.click(more);
    rerender(<PageHeader route={{ name: 'about' }} onWholeList={() => {}} />);
    await waitFor(() => expect(more.getAttribute('aria-expanded')).toBe('false'));
  });

  it('end a search of the list that is on, and of no other', () => {
    const onWholeList = vi.fn();
    const onWholeProducts = vi.fn();
    render(
      <PageHeader
        route={{ name: 'products', params: {} }}
        onWholeList={onWholeList}
        onWholeProducts={onWholeProducts}
      />,
    );
    fireEvent.click(screen.getByRole('link', { name: 'Products' }));
    fireEvent.click(screen.getByRole('link', { name: 'Reviews' }));
    expect([onWholeList, onWholeProducts].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  });
});
