/** The first step on a new page: may it be kept, is this a product already known, and if not, what is it? */
import { useState } from 'preact/hooks';
import type { PageReading } from '../../lib/app/page-context';
import { type Role, usualDepth } from '../../lib/domain/assessment';
import type { ChecklistText, Depth } from '../../lib/domain/checklist';
import { nameGuess } from '../../lib/domain/name-guess';
import type { Product, ProductDescription } from '../../lib/domain/product';
import type { Beginning, ProductChoice } from '../../lib/state/session';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { DepthField } from './DepthField';
import { ProductForm } from './ProductForm';
import { SensitivePage } from './SensitivePage';
import { VendorClaims } from './VendorClaims';

export type WhichProductProps = {
  readonly beginning: Beginning;
  readonly reading: PageReading | null;
  readonly text: ChecklistText;
  /** Whose usual depth is offered first. */
  readonly role: Role;
  readonly covered: boolean;
  /** @returns words for a failure, or `null` */
  readonly onChoose: (choice: ProductChoice, keepPage: boolean, depth: Depth) => Promise<string | null>;
};

const UNKNOWN_FACTS = { ai: 'not-sure', care: 'not-sure', records: 'not-sure' } as const;

/** What the form starts with: the page's claims, or the tab's title where nothing of ours is in the page. */
function proposal(props: WhichProductProps, keepPage: boolean): ProductDescription {
  const { context } = props.beginning;
  const empty = { name: '', vendor: '', version: '', useTypes: [], facts: UNKNOWN_FACTS };
  if (!keepPage || context.kind === 'none') return empty;
  const claims = props.reading?.claims ?? claimsOfTitle(context.title);
  return { ...empty, ...nameGuess(claims, context.pageKey ?? '') };
}

function claimsOfTitle(title: string): PageReading['claims'] {
  return {
    title,
    canonical: null,
    heading: '',
    language: '',
    description: '',
    siteName: '',
    productNames: [],
    vendorNames: [],
    kinds: [],
  };
}

/** May the page be kept? Yes where it shows no sign of a log-in, no where it is one; else the person is asked. */
function firstAnswer({ beginning, reading }: WhichProductProps): boolean | null {
  const { context } = beginning;
  // Beside the page and in a tab nothing of ours is in the page, so nothing is known of it: that is no "public".
  if (!reading) return context.kind === 'none' || context.pageKey === null ? true : null;
  if (reading.sensitive.includes('only-log-in')) return false;
  return reading.sensitive.length === 0 ? true : null;
}

export function WhichProduct(props: WhichProductProps) {
  const signs = props.reading?.sensitive ?? [];
  const allLogIn = signs.includes('only-log-in');
  const [keepPage, setKeepPage] = useState<boolean | null>(firstAnswer(props));
  const [depth, setDepth] = useState<Depth>(usualDepth(props.role));
  const quick = depth === 'quick-worker' || depth === 'quick-person';
  if (keepPage === null) return <SensitivePage signs={signs} onAnswer={setKeepPage} />;
  return (
    <div>
      <h1 tabIndex={-1}>{t('which-product-heading')}</h1>
      {keepPage ? null : (
        <Notice kind="warning">
          <p>{t(allLogIn ? 'page-not-kept-log-in' : 'page-not-kept')}</p>
        </Notice>
      )}
      <KnownProducts {...props} depth={depth} keepPage={keepPage} />
      {keepPage && props.reading ? <VendorClaims claims={props.reading.claims} /> : null}
      <ProductForm
        key={String(keepPage)}
        text={props.text}
        initial={proposal(props, keepPage)}
        submitLabel={t('review-start')}
        covered={props.covered}
        // A quick set asks its ten whatever the product does, so nothing of that is asked first.
        nameOnly={quick}
        onSubmit={(description) => props.onChoose({ kind: 'new', description }, keepPage, depth)}
      >
        <DepthField value={depth} onChange={setDepth} />
      </ProductForm>
      {keepPage && props.beginning.context.kind === 'page' ? (
        <Button look="quiet" onClick={() => setKeepPage(false)}>
          {t('page-do-not-keep')}
        </Button>
      ) : null}
    </div>
  );
}

/** Products met in this tab, on this origin, or this page's own without a review: offered, never guessed. */
function KnownProducts(props: WhichProductProps & { readonly keepPage: boolean; readonly depth: Depth }) {
  const [problem, setProblem] = useState<string | null>(null);
  const { match, typed } = props.beginning;
  const known: readonly Product[] = [
    ...(typed ? [typed.product] : []),
    ...(match.exact ? [match.exact.product] : []),
    ...match.sameOrigin,
  ];
  if (known.length === 0) return null;
  const choose = async (productId: string) =>
    setProblem(await props.onChoose({ kind: 'existing', productId }, props.keepPage, props.depth));
  return (
    <section aria-labelledby="known-products">
      <h2 id="known-products">{t('known-products-heading')}</h2>
      <p>{t('known-products-hint')}</p>
      {problem ? (
        <Notice kind="error" announce>
          <p>{problem}</p>
        </Notice>
      ) : null}
      <ul class="es-plain-list">
        {known.map((product) => (
          <li key={product.id}>
            <Button look="quiet" onClick={() => void choose(product.id)}>
              {t('known-product-choose', { name: product.name })}
            </Button>
          </li>
        ))}
      </ul>
      <h2>{t('another-product-heading')}</h2>
    </section>
  );
}
