// @vitest-environment happy-dom
/** An exercise on screen: what is not equal first, then role by role side by side, and never a rank. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aProduct, aReview, idOf, opened, twoProducts } from '../../fixtures/exercise/builders';
import { expectAccessible } from '../review/set-up';
import { setEnglish, showExercise, tableText } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

const heading = (name: string | RegExp) => screen.findByRole('heading', { name });

describe('side by side', () => {
  it('has a real table for each role, with a column a product', async () => {
    showExercise();
    await heading('Reviews by: Commissioner');
    expect(screen.getByRole('link', { name: 'Change' })).toBeTruthy();
    const [head, mustHaves, coverage] = tableText('Reviews by: Commissioner. In short');
    expect(head).toEqual(['What', 'Lantern', 'Brook']);
    expect(mustHaves).toEqual([
      'Must-haves',
      expect.stringContaining(' | '),
      expect.stringContaining('1 not known'),
    ]);
    expect(coverage).toEqual([
      'How much was looked at',
      '3 of 8 that apply were answered; 1 was not enough information. | 3 of 8 that apply were answered; 0 were not enough information.',
      '2 of 8 that apply were answered; 0 were not enough information.',
    ]);
    await expectAccessible();
  });

  it('shows each review’s own range and never a middle', async () => {
    showExercise();
    await heading('Reviews by: Commissioner');
    const [, first] = tableText('Reviews by: Commissioner. Theme by theme');
    expect(first).toEqual([
      'First',
      'At least 1 of 4; at most 3 of 4. | At least 2 of 4; at most 4 of 4.',
      expect.stringContaining('At least 1 of 4; at most 4 of 4.'),
    ]);
  });

  it('draws a bar for each of few reviews, in words too, and none for a mean of them', async () => {
    showExercise();
    await heading('Reviews by: Commissioner');
    const bars = screen.getAllByRole('img', { name: /^Lantern, First \d/ });
    expect(bars.map((bar) => bar.querySelector('desc')?.textContent)).toEqual([
      expect.stringMatching(/^1 yes, /),
      expect.stringMatching(/^2 yes, /),
      expect.stringMatching(/\d/),
    ]);
  });

  it('tells how many reviews say the same', async () => {
    const [one, two] = [aProduct(1), aProduct(2)];
    const answers = { AAA1: 'no', BBB2: 'no' } as const;
    showExercise({
      opened: [
        opened(one, aReview(1, one.id, 'commissioner', answers), aReview(2, one.id, 'commissioner', answers)),
        opened(two, aReview(3, two.id, 'commissioner')),
      ],
    });
    await heading('Reviews by: Commissioner');
    expect(tableText('Reviews by: Commissioner. Must-have by must-have')).toEqual([
      ['Question', 'Lantern', 'Brook'],
      ['Label AAA1', 'Not met (2 reviews)', 'Not known. It has no answer yet.'],
      ['Label BBB2', 'Not met (2 reviews)', 'Not known. It has no answer yet.'],
    ]);
  });

  it('says that a product has no review by a role, and does not pass it over', async () => {
    const three = opened(aProduct(3), aReview(9, idOf(3), 'commissioner', { AAA1: 'yes' }));
    showExercise({
      opened: [...twoProducts(), three],
      exercise: { productIds: [idOf(1), idOf(2), idOf(3)] },
    });
    await heading('Reviews by: Care worker');
    const rows = tableText('Reviews by: Care worker. What stands behind the answers').slice(1);
    expect(rows.map((row) => row[3])).toEqual(['No review by this role', 'No review by this role']);
  });

  it('shows every question with the answer of each', async () => {
    showExercise();
    await heading('Reviews by: Care worker');
    const rows = tableText('Reviews by: Care worker. Question by question');
    expect(rows).toContainEqual(['Label AAA3', 'No', 'Yes']);
    expect(rows).toHaveLength(9);
  });

  it('shows no note, and ranks nothing', async () => {
    const { container } = showExercise();
    await heading('Reviews by: Commissioner');
    expect(container.textContent).not.toContain('Nobody asked us.');
    expect(container.textContent).not.toMatch(/\d\s?%|best|winner|★/i);
    expect(screen.getByText(/Nothing here is ranked, added up or averaged/)).toBeTruthy();
  });
});

it('says of an exercise that it is in the bin', async () => {
  showExercise({ exercise: { deletedAt: '2026-11-21T09:00:00.000Z' } });
  expect(await screen.findByText(/This exercise is in the bin/)).toBeTruthy();
});

it('tells products of one name apart by version and vendor, in every table', async () => {
  const [lantern, brook] = twoProducts();
  const again = { ...brook, product: { ...brook.product, name: lantern.product.name, version: '5' } };
  showExercise({ opened: [lantern, again] });
  await heading('Side by side');
  const names = ['Lantern (4, Vendor 1)', 'Lantern (5, Vendor 2)'];
  for (const caption of ['How each product was looked at', 'Reviews by: Commissioner. Theme by theme']) {
    expect(tableText(caption)[0]?.slice(1)).toEqual(names);
  }
});

describe('what is not equal, and what is left out', () => {
  it('is said in sentences and counted in a table, before any result', async () => {
    showExercise();
    const parity = await heading('What is not equal');
    const side = await heading('Side by side');
    expect(parity.compareDocumentPosition(side) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
    expect(screen.getByText('They do not have the same number of reviews.')).toBeTruthy();
    const rows = tableText('How each product was looked at');
    expect(rows[1]).toEqual(['Reviews that stand here', '3', '2']);
    expect(rows[2]).toEqual([
      'Who made them',
      'Commissioner: 2 | Care worker: 1',
      'Commissioner: 1 | Care worker: 1',
    ]);
    // A care worker is among them: the day could tell who.
    expect(rows).toContainEqual(['Answered', 'November 2026', 'November 2026']);
    expect(rows).toContainEqual(['Questions answered', '1 to 3, by review', '1 to 2, by review']);
  });

  it('names each review that does not stand there, and why', async () => {
    const [lantern, brook] = twoProducts();
    const id = brook.product.id;
    const others = [
      aReview(6, id, 'commissioner', {}, { depth: 'must-haves' }),
      aReview(7, id, 'family-carer', {}),
    ];
    showExercise({ opened: [lantern, opened(brook.product, ...brook.assessments, ...others)] });
    const left = (await heading('Not side by side, and why')).closest('section');
    expect(within(left ?? document.body).getByText(/Made at another depth: Must-haves/)).toBeTruthy();
    expect(
      within(left ?? document.body).getByText(
        'One review by: Family carer. No other product here has a review by this role.',
      ),
    ).toBeTruthy();
  });

  it('says that nothing can stand side by side, and shows no table then', async () => {
    showExercise({ opened: [opened(aProduct(1)), opened(aProduct(2))] });
    expect(await screen.findByText(/Nothing can stand side by side yet/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getAllByText('No review of it stands side by side.')).toHaveLength(2);
    await expectAccessible();
  });

  it('says what is in the bin, and that a checklist is not held here', async () => {
    const [lantern] = twoProducts();
    showExercise({ opened: [lantern], checklistFor: () => null });
    expect(await screen.findByText(/One product of this exercise is in the bin or gone/)).toBeTruthy();
    expect(
      screen.getByText(/The checklist of this exercise \(version 1.0.0\) is not held here/),
    ).toBeTruthy();
    expect(screen.getByText(/One product alone has nothing to stand beside/)).toBeTruthy();
  });

  it('tells where reviews of one product differ', async () => {
    const [lantern, brook] = twoProducts();
    const more = aReview(6, lantern.product.id, 'commissioner', { AAA3: { value: 'yes', strength: 3 } });
    showExercise({ opened: [opened(lantern.product, ...lantern.assessments, more), brook] });
    expect(
      await screen.findByText(/Label AAA3: Evidence that was shown or checked says yes in 1 review; lived/),
    ).toBeTruthy();
  });
});

describe('the exercise itself', () => {
  it('says what it is, when it is due, and where to go on', async () => {
    const { onExport, onPrint } = showExercise();
    await heading('Night sensors');
    expect(screen.getByText('Which to try in two homes.')).toBeTruthy();
    expect(screen.getByText('Decision by 31 January 2027')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ask all the same' }).getAttribute('href')).toBe(
      `#/exercise/${idOf(900)}/letter`,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(onExport).toHaveBeenCalledExactlyOnceWith({ kind: 'exercise', exerciseId: idOf(900) });
    expect(onPrint).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['tender', 1],
    ['market-look', 0],
    ['contract-review', 0],
  ] as const)(
    'at the stage %s warns %s times that a website is not tender evidence',
    async (stage, times) => {
      showExercise({ exercise: { stage } });
      await heading('Night sensors');
      const warned = screen.queryAllByText(
        'A website is not tender evidence. Score only what the tender documents said would be scored.',
      );
      expect(warned).toHaveLength(times);
    },
  );

  it('says why it could not be read', async () => {
    showExercise({ exerciseId: idOf(999) });
    expect((await screen.findByRole('alert')).textContent).toContain('could not be read');
  });
});

describe('closing', () => {
  it('says what it means, hands over the file, and shows its SHA-256 in full and explained', async () => {
    const { saveFile, stored } = showExercise();
    fireEvent.click(await screen.findByRole('button', { name: 'Close with a snapshot' }));
    expect(screen.getByText(/It becomes read-only/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Close and save the snapshot' }));
    expect(
      await screen.findByText(/The snapshot is in your downloads as Night sensors-v1.jsonl/),
    ).toBeTruthy();
    expect(saveFile).toHaveBeenCalledTimes(1);
    expect(await screen.findByText(stored()?.snapshots[0]?.sha256 ?? 'none')).toBeTruthy();
    expect(screen.getByText(/It does not prove when the file was made/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Change' })).toBeNull();
    expect(await screen.findByText('Closed on 22 Nov 2026')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Snapshots');
    await expectAccessible();
  });

  it('can be put off, closed again as the next version, and each snapshot handed over again', async () => {
    const { saveFile, stored } = showExercise();
    fireEvent.click(await screen.findByRole('button', { name: 'Close with a snapshot' }));
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect([saveFile.mock.calls.length, stored()?.closedAt]).toEqual([0, null]);
    for (const version of [1, 2]) {
      fireEvent.click(await screen.findByRole('button', { name: 'Close with a snapshot' }));
      fireEvent.click(screen.getByRole('button', { name: 'Close and save the snapshot' }));
      await screen.findByRole('button', { name: `Save again: version ${version}` });
      if (version === 1) fireEvent.click(await screen.findByRole('button', { name: 'Open again' }));
    }
    fireEvent.click(screen.getByRole('button', { name: 'Save again: version 1' }));
    expect(await screen.findByText(/It is the same file, byte for byte/)).toBeTruthy();
    expect(saveFile.mock.calls.map(([name]) => name)).toEqual([
      'Night sensors-v1.jsonl',
      'Night sensors-v2.jsonl',
      'Night sensors-v1.jsonl',
    ]);
  });

  it('says what went wrong, and that nothing was closed', async () => {
    const { shelf, stored } = showExercise();
    shelf.failNext('closeExercise');
    fireEvent.click(await screen.findByRole('button', { name: 'Close with a snapshot' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close and save the snapshot' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was closed or changed');
    expect(stored()?.closedAt).toBeNull();
  });
});
