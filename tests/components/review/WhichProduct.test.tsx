// @vitest-environment happy-dom
/** The first step on a new page: may it be kept, is the product known, and what does the vendor claim? */
import { render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { VendorClaims } from '../../../components/review/VendorClaims';
import { WhichProduct, type WhichProductProps } from '../../../components/review/WhichProduct';
import type { PageReading, SensitiveSign } from '../../../lib/app/page-context';
import type { OpenReview } from '../../../lib/app/ports';
import type { Role } from '../../../lib/domain/assessment';
import type { Depth } from '../../../lib/domain/checklist';
import type { PageClaims, Product } from '../../../lib/domain/product';
import type { Beginning, ProductChoice } from '../../../lib/state/session';
import { CLAIMS, idOf } from '../../contracts/world';
import { assessmentOf, productOf } from '../../fixtures/records/builders';
import { SMALL } from '../../fixtures/review/small-checklist';
import { PAGE, READING, TAB } from '../../fixtures/review/surface';
import { announced, cleanup, expectAccessible, field, press, setEnglish, type } from './set-up';

const BEGINNING: Beginning = {
  context: { kind: 'page', tabId: TAB, pageKey: PAGE, title: 'Notes – Tallow', reading: null },
  match: { exact: null, sameOrigin: [] },
  review: null,
  typed: null,
};

type Given = {
  readonly beginning?: Partial<Beginning>;
  readonly reading?: PageReading | null;
  readonly signs?: readonly SensitiveSign[];
  readonly answer?: string | null;
  readonly role?: Role;
};

function show({
  beginning,
  reading = READING,
  signs = [],
  answer = null,
  role = 'commissioner',
}: Given = {}) {
  const onChoose = vi.fn(async (_choice: ProductChoice, _keepPage: boolean, _depth: Depth) => answer);
  const props: WhichProductProps = {
    beginning: { ...BEGINNING, ...beginning },
    reading: reading && { ...reading, sensitive: [...signs] },
    text: SMALL.text,
    role,
    covered: false,
    onChoose,
  };
  render(
    <main>
      <WhichProduct {...props} />
    </main>,
  );
  return onChoose;
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const known = (number: number, name: string): Product => productOf({ id: idOf(number), name });

beforeEach(setEnglish);
afterEach(cleanup);

describe('an ordinary page', () => {
  it('proposes what it claims, and shows the claims as the vendor’s', async () => {
    show();
    expect(heading()).toBe('Which product is this?');
    expect([field('Product’s name').value, field('Vendor').value]).toEqual([
      'Harbour Notes',
      'Tallow & Wick Ltd',
    ]);
    expect(screen.getByText('These are the vendor’s claims. Nobody has checked them.')).toBeTruthy();
    expect(screen.getByText('Notes that write themselves')).toBeTruthy();
    await expectAccessible();
  });

  it('has nothing ticked and every fact "not sure", so that no question is skipped by doubt', () => {
    show();
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
    const chosen = screen.getAllByRole<HTMLInputElement>('radio', { checked: true });
    expect(chosen.map(({ value }) => value)).toEqual(['full', 'not-sure', 'not-sure', 'not-sure']);
  });

  it('is kept with the review', async () => {
    const onChoose = show();
    press('Start the review');
    await waitFor(() => expect(onChoose).toHaveBeenCalledTimes(1));
    const [choice, keepPage] = onChoose.mock.calls[0] ?? [];
    expect(choice).toMatchObject({ kind: 'new', description: { name: 'Harbour Notes' } });
    expect(keepPage).toBe(true);
  });

  it('is not kept when the person says so: no claim and no proposal is left, and none is sent', async () => {
    const onChoose = show();
    press('Keep nothing of this page');
    expect(screen.getByText(/Nothing of this page is kept, not even its address/)).toBeTruthy();
    expect(screen.queryByText('What the page says of itself')).toBeNull();
    expect(document.body.textContent).not.toContain('Notes that write themselves');
    expect([field('Product’s name').value, field('Vendor').value]).toEqual(['', '']);
    expect(screen.queryByText('Keep nothing of this page')).toBeNull();
    type('Product’s name', 'Typed Notes');
    press('Start the review');
    await waitFor(() => expect(onChoose).toHaveBeenCalledTimes(1));
    expect(onChoose.mock.calls[0]).toMatchObject([
      { description: { name: 'Typed Notes', vendor: '' } },
      false,
      'full',
    ]);
  });

  it('proposes the tab’s title where the page itself cannot be read', () => {
    show({ reading: null });
    press('It is a public page of the vendor');
    expect(field('Product’s name').value).toBe('Notes');
    expect(screen.queryByText('What the page says of itself')).toBeNull();
  });

  it('is not taken for public where it cannot be read', () => {
    show({ reading: null });
    expect(screen.getByText(/has not looked into the page/)).toBeTruthy();
    press('It is not public, or I am not sure');
    expect(field('Product’s name').value).toBe('');
  });

  it('proposes nothing where there is no page', () => {
    show({ reading: null, beginning: { context: { kind: 'none' } } });
    expect(field('Product’s name').value).toBe('');
    expect(screen.queryByText('Keep nothing of this page')).toBeNull();
  });

  it('says why the review could not be started', async () => {
    show({ answer: 'There is no room left.' });
    press('Start the review');
    await waitFor(() => expect(announced()).toEqual(['There is no room left.']));
  });
});

describe('a page that may show somebody’s account', () => {
  it('is asked about before anything of it is shown or offered', async () => {
    show({ signs: ['password-field', 'log-out-control'] });
    expect(heading()).toBe('Is this page public?');
    expect(screen.getByText('It shows a field for a password.')).toBeTruthy();
    expect(screen.getByText('It has a log-out button, so you may be logged in.')).toBeTruthy();
    expect(document.querySelectorAll('input')).toHaveLength(0);
    expect(document.body.textContent).not.toContain(CLAIMS.heading);
    await expectAccessible();
  });

  it('is reviewed like any other if it is public', () => {
    show({ signs: ['log-out-control'] });
    press('It is a public page of the vendor');
    expect([heading(), field('Product’s name').value]).toEqual(['Which product is this?', 'Harbour Notes']);
  });

  it('is not kept if it is not, or if nobody is sure', async () => {
    const onChoose = show({ signs: ['password-field'] });
    press('It is not public, or I am not sure');
    expect(document.body.textContent).not.toContain(CLAIMS.heading);
    expect(field('Product’s name').value).toBe('');
    type('Product’s name', 'Typed Notes');
    press('Start the review');
    await waitFor(() => expect(onChoose.mock.calls[0]?.[1]).toBe(false));
  });

  it('is refused without asking when it is all log-in', () => {
    show({ signs: ['password-field', 'only-log-in'] });
    expect(heading()).toBe('Which product is this?');
    expect(screen.getByText(/This page is a log-in page, so nothing of it is kept/)).toBeTruthy();
    expect(field('Product’s name').value).toBe('');
    expect(screen.queryByText('Keep nothing of this page')).toBeNull();
  });
});

describe('products met before', () => {
  const typed: OpenReview = { product: known(4, 'Typed here'), assessment: assessmentOf([]) };

  it('are offered, never guessed: of this tab, of this page, of this site', async () => {
    const onChoose = show({
      beginning: {
        typed,
        match: {
          exact: { product: known(1, 'Of this page'), assessments: [] },
          sameOrigin: [known(2, 'Rota'), known(3, 'Notes')],
        },
      },
    });
    const offers = screen.getAllByRole('button', { name: /^It is / }).map((one) => one.textContent);
    expect(offers).toEqual(['It is Typed here', 'It is Of this page', 'It is Rota', 'It is Notes']);
    expect(onChoose).not.toHaveBeenCalled();
    await expectAccessible();
    press('It is Rota');
    expect(onChoose.mock.calls).toEqual([[{ kind: 'existing', productId: idOf(2) }, true, 'full']]);
  });

  it('can be chosen without keeping the page', () => {
    const onChoose = show({
      signs: ['only-log-in'],
      beginning: { match: { exact: null, sameOrigin: [known(2, 'Rota')] } },
    });
    press('It is Rota');
    expect(onChoose.mock.calls).toEqual([[{ kind: 'existing', productId: idOf(2) }, false, 'full']]);
  });

  it('say why one could not be opened', async () => {
    show({ answer: 'Gone.', beginning: { match: { exact: null, sameOrigin: [known(2, 'Rota')] } } });
    press('It is Rota');
    await waitFor(() => expect(announced()).toEqual(['Gone.']));
  });

  it('are not spoken of where there are none', () => {
    show();
    expect(screen.queryByText('You have reviewed these here before')).toBeNull();
  });

  it('have their names shown as they are, whatever a vendor put in them', () => {
    const name = '<img src=x onerror=alert(1)>{ app-name }';
    show({ beginning: { match: { exact: null, sameOrigin: [known(2, name)] } } });
    expect(screen.getByRole('button', { name: `It is ${name}` })).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('the vendor’s claims', () => {
  const HOSTILE =
    '<script>alert(1)</script><img src=x onerror="alert(1)">&lt;b&gt; javascript:alert(1) \u202eevil';

  it('are shown as text, whatever they are, each in its own direction', () => {
    const claims: PageClaims = {
      title: HOSTILE,
      canonical: 'https://tallow.example/%3Cb%3E',
      heading: HOSTILE,
      language: 'en',
      description: HOSTILE,
      siteName: HOSTILE,
      productNames: [HOSTILE, 'second'],
      vendorNames: [HOSTILE],
      kinds: [HOSTILE],
    };
    const { container } = render(<VendorClaims claims={claims} />);
    expect(container.querySelectorAll('script, img, b, a')).toHaveLength(0);
    const said = [...container.querySelectorAll('dd')].map((one) => one.textContent);
    expect(said).toEqual([
      HOSTILE,
      HOSTILE,
      `${HOSTILE}; second`,
      HOSTILE,
      HOSTILE,
      HOSTILE,
      claims.canonical,
    ]);
    for (const one of container.querySelectorAll('dd')) expect(one.firstElementChild?.tagName).toBe('BDI');
  });

  it('name only what was said, and say nothing when nothing was', () => {
    const nothing: PageClaims = {
      title: '',
      canonical: null,
      heading: '',
      language: 'en',
      description: '',
      siteName: '',
      productNames: [],
      vendorNames: [],
      kinds: [],
    };
    const { container, rerender } = render(<VendorClaims claims={{ ...nothing, siteName: 'Tallow' }} />);
    expect([...container.querySelectorAll('dt')].map((one) => one.textContent)).toEqual(['Site']);
    rerender(<VendorClaims claims={nothing} />);
    expect(container.textContent).toBe('');
  });
});

describe('how much to answer', () => {
  it('begins with what suits the role, and asks a care worker nothing but the name', async () => {
    const onChoose = show({ role: 'care-worker' });
    const chosen = screen.getAllByRole<HTMLInputElement>('radio', { checked: true });
    expect(chosen.map(({ value }) => value)).toEqual(['quick-worker']);
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    press('Start the review');
    await waitFor(() => expect(onChoose.mock.calls[0]?.[2]).toBe('quick-worker'));
  });

  it('asks what the tool does once more than the ten are to be answered', async () => {
    show({ role: 'family-carer' });
    screen.getByRole('radio', { name: 'Must-haves' }).click();
    await waitFor(() => expect(screen.queryAllByRole('checkbox').length).toBeGreaterThan(0));
    await expectAccessible();
  });
});
