// @vitest-environment happy-dom
/** Every word around evidence can be translated: in a made-up language nothing of it is left in English. */
import { render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { EvidencePanel } from '../../../components/evidence/EvidencePanel';
import { PageChangedBanner } from '../../../components/evidence/PageChangedBanner';
import { PaintToggle } from '../../../components/evidence/PaintToggle';
import { ProductEvidenceScreen } from '../../../components/evidence/ProductEvidenceScreen';
import { DRAFT_KINDS } from '../../../lib/state/evidence-forms';
import {
  ALL_KINDS,
  CHANGED,
  checkOf,
  GONE,
  PRESENT,
  quoteOf,
  takenOf,
} from '../../fixtures/evidence/builders';
import { evidenceState, QUESTIONS } from '../../fixtures/evidence/state';
import { leftInEnglish, showIn, TAGS, tidy } from '../pseudo/left-in-english';

afterEach(tidy);

/** What the tests put on screen: a product's and questions' names, and words of pages in names of buttons. */
const DATA = [
  ...QUESTIONS.map(({ label }) => label),
  ...ALL_KINDS.flatMap((one) =>
    Object.values(one).flatMap((part) => (typeof part === 'string' ? [part] : [])),
  ),
  'Lantern for care homes https://hollyhock.example/lantern Words one Mrs',
];
const LOOKED = [PRESENT, CHANGED, GONE].map((finding, at) =>
  quoteOf(at + 1, { checks: [checkOf(GONE, { unread: ['canvas', 'moved'] }), checkOf(finding)] }),
);

describe.each(TAGS)('in %s', (tag) => {
  it('the panel has no English of ours', async () => {
    const { state } = await evidenceState([...ALL_KINDS, ...LOOKED]);
    await state.take('AAA1', false);
    state.receive({ kind: 'sensitive', refused: false, signs: ['password-field', 'log-out-control'] });
    state.receive(
      takenOf({ lane: 'not-shown', exact: 'Words one', heading: 'Mrs Words 020 7946 0123 a@b.example' }),
    );
    showIn(tag);
    const { container } = render(
      <EvidencePanel evidence={state} questionId="AAA1" label="Made together" covered={false} />,
    );
    expect(container.textContent?.length).toBeGreaterThan(500);
    expect(leftInEnglish(container, DATA)).toEqual([]);
  });

  it.each(DRAFT_KINDS)('the form for %s has none', async (kind) => {
    const { state } = await evidenceState();
    state.openForm('AAA1', kind);
    await state.submitForm('AAA1');
    showIn(tag);
    const { container } = render(
      <EvidencePanel evidence={state} questionId="AAA1" label="Made together" covered={false} />,
    );
    expect(container.querySelector('form')).not.toBeNull();
    expect(leftInEnglish(container, DATA)).toEqual([]);
  });

  it('what is said of the page, and of the product, has none', async () => {
    const { state } = await evidenceState(LOOKED);
    showIn(tag);
    const { container } = render(
      <>
        <PageChangedBanner evidence={state} />
        <PaintToggle evidence={state} />
        <ProductEvidenceScreen
          product={{ name: 'Lantern' }}
          evidence={[...ALL_KINDS, ...LOOKED]}
          labelOf={() => 'Made together'}
        />
      </>,
    );
    expect(container.querySelectorAll('h2').length).toBeGreaterThan(5);
    expect(leftInEnglish(container, DATA)).toEqual([]);
  });
});
