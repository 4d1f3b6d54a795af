// @vitest-environment happy-dom
/** What a file would bring: evidence is counted for reviews that are here, and named where it differs. */
import { render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImportPlanView } from '../../../components/dashboard/ImportPlanView';
import { setTexts } from '../../../components/ui/texts';
import type { ImportPlanItem } from '../../../lib/app/ports';
import common from '../../../locales/en-GB/common.ftl?raw';
import importTexts from '../../../locales/en-GB/import.ftl?raw';
import { idOf } from '../../fixtures/records/builders';
import { cleanup, expectAccessible } from '../review/set-up';

beforeEach(() => setTexts('en-GB', [common, importTexts]));
afterEach(cleanup);

const reviewItem = (number: number, changes: Partial<ImportPlanItem> = {}): ImportPlanItem => ({
  record: 'assessment',
  id: idOf(number),
  name: `Lantern ${number}`,
  fate: 'merged',
  newAnswers: 0,
  newEvidence: 0,
  conflicts: [],
  inBin: false,
  ...changes,
});

function show(...items: readonly ImportPlanItem[]) {
  return showWithout(0, ...items);
}

function showWithout(withoutPixels: number, ...items: readonly ImportPlanItem[]) {
  const { container } = render(
    <main>
      <h1>Bring in files</h1>
      <ImportPlanView
        plan={{ items, toSettle: [] }}
        withoutPixels={withoutPixels}
        done={false}
        questionLabel={(id) => `Label of ${id}`}
      />
    </main>,
  );
  const lines = [...container.querySelectorAll('main > .es-plan > li')].map((line) => line.textContent);
  const named = (number: number) => screen.getByText(`Lantern ${number}`).closest('li')?.textContent;
  return { lines, named };
}

describe('evidence in a file', () => {
  it('is counted over the reviews that are here', async () => {
    const { lines } = show(
      reviewItem(1, { newEvidence: 2 }),
      reviewItem(2, { newEvidence: 1, newAnswers: 4 }),
    );
    expect(lines).toEqual([
      '2 reviews here are added to',
      '4 answers are added to reviews that are here',
      '3 new pieces of evidence, for reviews that are here',
    ]);
    await expectAccessible();
  });

  it('is one piece in words for one', () => {
    expect(show(reviewItem(1, { newEvidence: 1 })).lines).toContain(
      '1 new piece of evidence, for reviews that are here',
    );
  });

  it('of a review that is new is not counted again: it comes with it', () => {
    expect(show(reviewItem(1, { fate: 'new', newEvidence: 5 })).lines).toEqual(['1 review is new']);
  });

  it('is in no line when there is none', () => {
    expect(show(reviewItem(1, { newAnswers: 1 })).lines.join()).not.toContain('evidence');
  });

  it('is what the review is said to get, when it gets nothing else', () => {
    const { named } = show(
      reviewItem(1, { newEvidence: 1 }),
      reviewItem(2, { newEvidence: 3 }),
      reviewItem(3, { newEvidence: 3, newAnswers: 2 }),
      reviewItem(4),
    );
    expect([1, 2, 3, 4].map(named)).toEqual([
      'Lantern 1 review, 1 piece of evidence is added',
      'Lantern 2 review, 3 pieces of evidence are added',
      'Lantern 3 review, 2 answers are added',
      'Lantern 4 review, its history is added to',
    ]);
  });

  it('that is held otherwise here is named among what differs', () => {
    show(reviewItem(1, { fate: 'conflict', newEvidence: 1, conflicts: ['evidence', 'PUR1'] }));
    expect(screen.getByText('Some of its evidence')).toBeTruthy();
    expect(screen.getByText('PUR1 Label of PUR1: the answer here stays')).toBeTruthy();
    expect(screen.getByText(/What is here stays as it is/)).toBeTruthy();
  });
});

describe('exercises in a file', () => {
  it('are counted and named, with what differs in their own words', async () => {
    const exercise = { record: 'exercise', fate: 'conflict' } as const;
    const { lines, named } = show(
      reviewItem(1, { ...exercise, conflicts: ['name', 'letter'] }),
      reviewItem(2, { ...exercise, fate: 'new' }),
      reviewItem(3, { ...exercise, fate: 'same' }),
      reviewItem(4, { ...exercise, fate: 'merged' }),
    );
    expect(lines).toEqual([
      '1 exercise is new',
      '1 exercise gets something new',
      '1 exercise is different here',
    ]);
    expect(screen.getByText('The exercise’s name')).toBeTruthy();
    expect(screen.getByText('The letter to all vendors')).toBeTruthy();
    expect([2, 3, 4].map(named)).toEqual([
      'Lantern 2 exercise, new',
      'Lantern 3 exercise, here already',
      'Lantern 4 exercise, something is added',
    ]);
    await expectAccessible();
  });
});

describe('pictures a file names and does not hold', () => {
  it('are counted, and said to be left out', async () => {
    showWithout(3, reviewItem(1));
    expect(screen.getByText(/^3 pictures are only named in this file/).textContent).toContain(
      'They are left out; those that are here already stay.',
    );
    await expectAccessible();
  });

  it('are not spoken of when there are none', () => {
    show(reviewItem(1));
    expect(screen.queryByText(/only named/)).toBeNull();
  });
});
