// @vitest-environment happy-dom
/** Findings of quotes in a page that was read, each with its lane and place. */
import { describe, expect, it } from 'vitest';
import type { QuoteToFind } from '../../../lib/domain/quote-limits';
import { findInPage } from '../../../lib/page/evidence/find-in-page';
import { readPageText } from '../../../lib/page/evidence/read-text';
import { documentOf } from '../documents';
import { AT_ONCE, attributeEyes } from './page-eyes';

const WORDS = 'People who draw on care were asked first, and what they said changed the product.';
const MARKUP = (words: string, hidden = '') =>
  `<p>The lamp was made in a workshop by two sisters.</p><p ${hidden}>${words}</p><p>Doors are left alone at night.</p>`;

const QUOTE: QuoteToFind = {
  id: 'q',
  exact: WORDS,
  prefix: 'n a workshop by two sisters.\n',
  suffix: '\nDoors are left alone at night.',
  position: null,
  lane: 'shown',
};

async function findIn(markup: string, quotes: readonly QuoteToFind[]) {
  const read = await readPageText(documentOf(markup), { eyes: attributeEyes().eyes, turns: AT_ONCE });
  return findInPage(read, quotes, AT_ONCE);
}

describe('findInPage', () => {
  it('says in which lane a quote is present now', async () => {
    const [shown] = await findIn(MARKUP(WORDS), [QUOTE]);
    expect(shown).toMatchObject({ id: 'q', finding: { kind: 'present', lane: 'shown' } });
    expect(shown?.place).toEqual({ stream: 'visible', start: 48, end: 48 + WORDS.length });
    const [closed] = await findIn(MARKUP(WORDS, 'hidden'), [QUOTE]);
    expect(closed).toMatchObject({
      finding: { kind: 'present', lane: 'not-shown' },
      place: { stream: 'hidden' },
    });
  });

  it('has one finding for each quote, in their order', async () => {
    const other = { ...QUOTE, id: 'other', exact: 'Nobody is ever filmed in their own room at night.' };
    const findings = await findIn(MARKUP(WORDS), [other, QUOTE]);
    expect(findings.map(({ id, finding }) => [id, finding.kind])).toEqual([
      ['other', 'gone'],
      ['q', 'present'],
    ]);
    expect(findings[0]?.place).toBeNull();
  });
});
