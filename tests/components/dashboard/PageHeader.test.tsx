// @vitest-environment happy-dom
/** The ways to the main screens, and those that stay when a narrow screen has a review on it. */
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { PageHeader } from '../../../components/dashboard/PageHeader';
import { setTexts } from '../../../components/ui/texts';
import type { Route } from '../../../lib/state/router';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboardTexts from '../../../locales/en-GB/dashboard.ftl?raw';

setTexts('en-GB', [common, dashboardTexts]);
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
});
