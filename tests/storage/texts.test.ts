/** Searched words are kept beside what they are of, and go with it: nothing of them outlives it. */
import { describe, expect, it } from 'vitest';
import { createEvidenceDesk } from '../../lib/storage/evidence-desk';
import { createLibrary } from '../../lib/storage/library';
import { sortKey } from '../../lib/storage/list-query';
import { createPictures } from '../../lib/storage/pictures';
import { createReviews } from '../../lib/storage/reviews';
import { evidenceText, folded, wordsIn } from '../../lib/storage/texts';
import type { Store } from '../../lib/storage/transaction';
import { pictureOf, pixelsOf, quoteOf } from '../contracts/evidence-world';
import { content, idOf, startOfKnown, startOfNew, valueIn, write } from '../contracts/world';
import { formEvidence } from '../fixtures/records/evidence';
import { freshStore } from './fresh-store';

async function kept({ database }: Store) {
  const rows = await (await database.connection()).getAll('texts');
  return rows.map(({ part, folded: text }) => [part, text]);
}

describe('the words of a review', () => {
  it('are kept with an answer that has some, changed with it, and gone with it', async () => {
    const store = freshStore();
    const reviews = createReviews(store);
    valueIn(await reviews.start(startOfNew(1)));
    valueIn(await reviews.recordAnswer(write(1, 'AAA1')));
    expect(await kept(store)).toEqual([]);
    const said = content({ note: 'Élan!', helperNote: 'He said', reason: 'No camera' });
    const { answer } = valueIn(await reviews.recordAnswer(write(1, 'AAA2', { content: said })));
    expect(await kept(store)).toEqual([['AAA2', 'elan!\nhe said\nno camera']]);
    const seenRevision = answer?.revision ?? 0;
    const bare = content({ value: 'no' });
    valueIn(await reviews.recordAnswer(write(1, 'AAA2', { seenRevision, content: bare })));
    expect(await kept(store)).toEqual([]);
  });

  it('are kept with evidence, and gone with it, with its review, and of nothing else', async () => {
    const store = freshStore();
    const [reviews, library, desk] = [createReviews(store), createLibrary(store), createEvidenceDesk(store)];
    valueIn(await reviews.start(startOfNew(1)));
    valueIn(await reviews.start(startOfKnown(2, 1)));
    valueIn(await reviews.recordAnswer(write(2, 'AAA1', { content: content({ note: 'stays' }) })));
    valueIn(await reviews.recordAnswer(write(1, 'AAA1', { content: content({ note: 'goes' }) })));
    const quote = quoteOf(1, { note: 'Page 2' });
    valueIn(await desk.keep(quote, 0));
    await createPictures(store).keep(pictureOf(2), pixelsOf(2));
    expect((await kept(store)).map(([part]) => part)).toEqual([quote.id, pictureOf(2).id, 'AAA1', 'AAA1']);
    valueIn(await desk.remove(idOf(1), quote.id));
    expect((await kept(store)).map(([part]) => part)).toEqual([pictureOf(2).id, 'AAA1', 'AAA1']);
    valueIn(await library.setBinned([idOf(1)], true));
    valueIn(await library.removeForGood(idOf(1)));
    expect(await kept(store)).toEqual([['AAA1', 'stays']]);
  });

  it('are those a person gave with any kind of evidence, and never what a later look found', () => {
    for (const piece of Object.values(formEvidence(404))) {
      expect(evidenceText({ ...piece, note: 'MARKED' })?.folded).toContain('marked');
    }
    expect(evidenceText(quoteOf(1, { exact: 'Fé', heading: '', note: '' }))?.folded).toBe('fe');
    const looked = { exact: 'a', heading: ' ', note: '', checks: [] };
    expect(evidenceText({ ...quoteOf(1), ...looked })?.folded).toBe('a');
  });
});

describe('folding', () => {
  it('takes capitals and accents off, and finds each word once', () => {
    expect(folded('ÉLAN Ŵy ﬁn')).toBe('elan wy fin');
    expect(wordsIn('  Harbour  HARBOUR notes\n')).toEqual(['harbour', 'notes']);
    expect(wordsIn(' \t')).toEqual([]);
  });
});

describe('sortKey', () => {
  it('orders names by code unit nearly as people do, numbers as numbers, and no name last', () => {
    const names = ['eager', 'Émile', 'Fern', ' Module  2', 'module 10', 'Module 010 b', 'Zephyr', ''];
    const shuffled = names.toReversed().sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
    expect(shuffled).toEqual(names);
  });
});
