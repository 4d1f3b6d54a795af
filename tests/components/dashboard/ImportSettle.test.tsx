// @vitest-environment happy-dom
/** Two answers to one question: all of both is shown, what differs is told in words, and one is chosen. */
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportSettle } from '../../../components/dashboard/ImportSettle';
import { setTexts } from '../../../components/ui/texts';
import { differencesOf } from '../../../lib/state/import-choices';
import common from '../../../locales/en-GB/common.ftl?raw';
import importTexts from '../../../locales/en-GB/import.ftl?raw';
import { differenceOf, planOf } from '../../fixtures/fake-import-file';
import { answerOf, idOf } from '../../fixtures/records/builders';
import { cleanup, expectAccessible } from '../review/set-up';

beforeEach(() => setTexts('en-GB', [common, importTexts]));
afterEach(cleanup);

const DETAILED = answerOf('PUR1', {
  value: 'does-not-apply',
  reason: 'No camera.',
  note: 'First line\nsecond \u202egnirts',
  helperNote: 'She said so.',
  strength: 2,
  lived: true,
});

function show(
  count = 1,
  toSettle = [differenceOf('PUR1', DETAILED), differenceOf('COP1')],
  chosen: string[] = [],
) {
  const files = Array.from({ length: count }, (_, at) => ({
    name: `f${at}.json`,
    withoutPixels: 0,
    reviewers: new Map([
      [idOf(100 + at), { role: 'care-worker', since: '2026-11-03T09:00:00.000Z' } as const],
    ]),
    plan: planOf(
      { id: idOf(100 + at), name: `Lantern ${at}` },
      toSettle.map((one) => ({ ...one, assessmentId: idOf(100 + at) })),
    ),
  }));
  const onChoose = vi.fn();
  const { container } = render(
    <main>
      <h1>Bring in files</h1>
      <ImportSettle
        reviews={differencesOf(files)}
        chosen={new Set(chosen)}
        questionLabel={(id) => `Label of ${id}`}
        onChoose={onChoose}
      />
    </main>,
  );
  const sides = () =>
    [...container.querySelectorAll('.es-settle__side')].map((side) => side.textContent ?? '');
  return { onChoose, container, sides };
}

const KEY = `${idOf(100)}/PUR1`;

describe('settling', () => {
  it('says whose review it is, since several of one product have the same name', () => {
    show();
    expect(screen.getByText('Review in the file: Care worker, begun 3 Nov 2026.')).toBeTruthy();
  });

  it('shows value, reason, both notes, strength, experience and time of both answers', async () => {
    const { sides } = show();
    const [here = '', inFile = ''] = sides();
    for (const words of [
      'In the file f0.json',
      'Does not apply',
      'No camera.',
      'She said so.',
      'shown',
      'Nov 2026',
    ]) {
      expect(inFile).toContain(words);
    }
    expect(inFile).toContain('From using it or living with it (differs)yes');
    expect(here).toContain('Answer (differs)Yes');
    expect(here).toContain('Reason (differs)nothing');
    expect(here).toContain('not judged');
    await expectAccessible();
  });

  it('keeps others’ words apart, with their line breaks', () => {
    show();
    const words = screen.getByText(/First line/);
    expect([words.tagName, words.textContent]).toEqual(['BDI', DETAILED.note]);
  });

  it('leaves out words that neither has, and says what differs only where it does', () => {
    const [, , here = ''] = show().sides();
    expect(here).toContain('Answer (differs)Yes');
    expect(here).not.toContain('Note');
    expect(here).toContain('How strong the evidence isnot judged');
  });

  it('says where a question was declined here', () => {
    const { sides } = show(1, [{ ...differenceOf(), here: null }]);
    expect(sides()[0]).toBe('HereNot answered: the question was declined.');
  });

  it('keeps what is here until the file’s is chosen, one question at a time', () => {
    const { onChoose } = show();
    const group = within(screen.getByRole('group', { name: 'PUR1 Label of PUR1: which answer stays?' }));
    expect(group.getByLabelText('Keep what is here')).toHaveProperty('checked', true);
    fireEvent.click(group.getByLabelText('Take the file’s'));
    expect(onChoose).toHaveBeenCalledWith([KEY], 'file');
  });

  it('shows what is chosen, and counts it', () => {
    show(1, undefined, [KEY]);
    const group = within(screen.getByRole('group', { name: /^PUR1/ }));
    expect(group.getByLabelText('Take the file’s')).toHaveProperty('checked', true);
    expect(screen.getByText('From the file: 1 of 2')).toBeTruthy();
  });

  it.each([
    ['Keep all that is here: Lantern 0', 'here'],
    ['Take all from the file: Lantern 0', 'file'],
  ])('%s', (name, side) => {
    const { onChoose } = show();
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onChoose).toHaveBeenCalledWith([KEY, `${idOf(100)}/COP1`], side);
  });

  it('draws the questions of many reviews only when one is opened', async () => {
    const { container, sides } = show(25);
    expect(sides()).toEqual([]);
    expect(screen.getAllByRole('group')).toHaveLength(20);
    fireEvent.click(screen.getByRole('button', { name: 'Show 5 more reviews' }));
    await vi.waitFor(() => expect(container.querySelectorAll('details')).toHaveLength(25));
    // The button went with the last part: the focus is on what came.
    expect(document.activeElement).toBe(container.querySelectorAll('summary')[20]);
    const [first] = container.querySelectorAll('details');
    if (!first) throw new Error('No review.');
    first.open = true;
    fireEvent(first, new Event('toggle'));
    await vi.waitFor(() => expect(sides()).toHaveLength(4));
  });

  it('draws twenty questions of a review, and more when asked', async () => {
    const many = Array.from({ length: 23 }, (_, at) => differenceOf(`QQQ${at + 1}`));
    const { sides } = show(1, many);
    expect(sides()).toHaveLength(40);
    fireEvent.click(screen.getByRole('button', { name: 'Show 3 more questions' }));
    await vi.waitFor(() => expect(sides()).toHaveLength(46));
    expect(document.activeElement?.textContent).toBe('QQQ21 Label of QQQ21');
  });

  it('is not there when nothing differs', () => {
    const { container } = show(1, []);
    expect(container.querySelector('section')).toBeNull();
  });
});
