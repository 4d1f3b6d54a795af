// @vitest-environment happy-dom
/** All evidence of a product: which pages to open again first, and everything else by kind. */
import { render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EvidenceSummary } from '../../../components/evidence/EvidenceSummary';
import { ProductEvidenceScreen } from '../../../components/evidence/ProductEvidenceScreen';
import type { Evidence } from '../../../lib/domain/evidence';
import { evidenceOfProduct } from '../../../lib/state/evidence-of-product';
import {
  ALL_KINDS,
  CHANGED,
  checkOf,
  FORMS,
  GONE,
  PRESENT,
  pictureOf,
  quoteOf,
  sourceOf,
  timeOf,
} from '../../fixtures/evidence/builders';
import { cleanup, expectAccessible, setEnglish } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

const onPage = (number: number, path: string, checks: ReturnType<typeof checkOf>[] = []) =>
  quoteOf(number, {
    source: sourceOf({ pageKey: `https://hollyhock.example/${path}`, title: `Title of ${path}` }),
    checks,
    exact: `Words ${number}.`,
  });

const show = (evidence: readonly Evidence[]) =>
  render(
    <ProductEvidenceScreen
      product={{ name: 'Lantern' }}
      evidence={evidence}
      labelOf={(_review, question) => `Label ${question}`}
    />,
  );

describe('the screen', () => {
  it('says that there is nothing yet, and where to begin', async () => {
    show([]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('All evidence of Lantern');
    expect(screen.getByText(/Open a review to add some/)).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    await expectAccessible('part');
  });

  it('lists pages to open again, never looked at first, then the longest ago', () => {
    show([
      onPage(1, 'late', [checkOf(PRESENT, { when: timeOf(40) })]),
      onPage(2, 'early', [checkOf(GONE, { when: timeOf(10) })]),
      onPage(3, 'half', [checkOf(PRESENT, { when: timeOf(50) })]),
      onPage(4, 'half'),
    ]);
    const titles = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(titles).toEqual(['Title of half', 'Title of early', 'Title of late']);
    expect(screen.getByText(/click the Equal Say button in the browser’s toolbar there/)).toBeTruthy();
  });

  it('says of each page when it was looked at and what was found, with a link to its first quote', async () => {
    show([
      onPage(1, 'a', [checkOf(PRESENT)]),
      onPage(2, 'a', [checkOf(CHANGED)]),
      onPage(3, 'a', [checkOf(GONE)]),
    ]);
    const card = screen.getByRole('heading', { level: 3 }).closest('li');
    if (!card) throw new Error('there is a card');
    expect(card.textContent).toContain('https://hollyhock.example/a');
    expect(card.textContent).toContain('Last looked at on 2 Nov 2026.');
    expect(card.textContent).toMatch(
      /1 not on the page as it was loaded last, 1 changed,? (and )?1 on the page/,
    );
    const link = within(card).getByRole('link', { name: /Open this page at the first quote.*new tab/ });
    expect(link.getAttribute('href')).toMatch(/^https:\/\/hollyhock\.example\/a#:~:text=/);
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    expect(card.textContent).toContain('For: Label AAA1');
    await expectAccessible('part');
  });

  it('has no link to a file on a device', () => {
    show([quoteOf(1, { source: sourceOf({ pageKey: 'file:///home/lantern.html' }) })]);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(/Open it from there/)).toBeTruthy();
  });

  it('lists everything else under its kind', async () => {
    show(ALL_KINDS);
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(headings).toEqual([
      'Pages to open again',
      'Pictures',
      'Documents',
      'Web addresses',
      'Registers',
      'Conversations',
      'Looked for, and not found',
      'Own experience',
    ]);
    expect(screen.getByText('It rang all night.')).toBeTruthy();
    await expectAccessible('part');
  });

  it('shows the reviewer’s notes, and what is kept for no question', () => {
    show([{ ...(FORMS[1] ?? quoteOf(1)), note: 'See the entry', questionIds: [] }]);
    expect(screen.getByText('See the entry')).toBeTruthy();
    expect(screen.getByText(/For no question\./)).toBeTruthy();
  });

  it('judges nothing: no score, total or percentage', () => {
    const { container } = show(ALL_KINDS);
    expect(container.textContent).not.toMatch(/%|score|total|\bout of\b/i);
  });
});

describe('evidenceOfProduct', () => {
  it('counts each quote once, and holds each piece just once', () => {
    const all = evidenceOfProduct([...ALL_KINDS].reverse());
    expect(all.quotes).toEqual({ present: 0, changed: 0, gone: 0, never: 1 });
    const held = [
      ...all.pages.flatMap(({ quotes }) => quotes),
      ...all.others.flatMap(({ evidence }) => evidence),
    ];
    expect(held.map(({ id }) => id).toSorted()).toEqual(ALL_KINDS.map(({ id }) => id).toSorted());
  });

  it('takes a page for looked at since its least seen quote was', () => {
    const all = evidenceOfProduct([
      onPage(1, 'a', [checkOf(PRESENT, { when: timeOf(30) })]),
      onPage(2, 'a', [checkOf(PRESENT, { when: timeOf(10) }), checkOf(GONE, { when: timeOf(20) })]),
    ]);
    expect(all.pages).toMatchObject([{ lookedAt: timeOf(20) }]);
  });
});

describe('the summary', () => {
  it('is one line in words', () => {
    const { container, rerender } = render(<EvidenceSummary counts={{ quote: 2, picture: 1 }} />);
    expect(container.textContent).toBe('Evidence: 2 quotes, 1 picture');
    rerender(<EvidenceSummary counts={{ 'not-found': 1 }} />);
    expect(container.textContent).toBe('Evidence: 1 thing looked for and not found');
    rerender(<EvidenceSummary counts={{}} />);
    expect(container.textContent).toBe('Evidence: none yet');
  });

  it('has words for every kind', () => {
    const counts = Object.fromEntries([...ALL_KINDS, pictureOf(1)].map(({ kind }) => [kind, 2]));
    const { container } = render(<EvidenceSummary counts={counts} />);
    expect(container.textContent?.match(/\b2 [a-z]/g)).toHaveLength(8);
  });
});
