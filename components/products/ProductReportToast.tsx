/** Says what was just done to products (made one, in the bin, gone), with the way back; stays until it is dismissed. */

import type { BinReport } from '../../lib/state/product-bin';
import type { ProductListStore } from '../../lib/state/product-list';
import { Toast } from '../ui/Toast';
import { t } from '../ui/texts';
import { binProblemText, mergeProblemText } from './product-words';

export type ProductReportToastProps = {
  readonly products: Pick<ProductListStore, 'report' | 'dismissReport' | 'unmerge' | 'restore'>;
  /** Where the focus goes: the button that was pressed goes with the report. */
  readonly onGone: () => void;
};

export function ProductReportToast({ products, onGone }: ProductReportToastProps) {
  const report = products.report.value;
  if (report === null) return null;
  const shared = {
    dismissLabel: t('dismiss'),
    onDismiss: () => {
      onGone();
      products.dismissReport();
    },
  };
  switch (report.kind) {
    case 'merged': {
      const { into, from } = report;
      return (
        <Toast
          {...shared}
          message={t('products-merged', { into: into.name, from: from.name })}
          actionLabel={t('undo')}
          onAction={() => {
            onGone();
            void products.unmerge(into, from);
          }}
        />
      );
    }
    case 'unmerged':
      return (
        <Toast
          {...shared}
          message={t('products-unmerged', { into: report.into.name, from: report.from.name })}
        />
      );
    case 'binned':
      return (
        <Toast
          {...shared}
          message={saidText(report)}
          actionLabel={t('undo')}
          onAction={() => {
            onGone();
            void products.restore(report.products);
          }}
        />
      );
    case 'restored':
    case 'removed':
      return <Toast {...shared} message={saidText(report)} />;
    case 'not-moved':
      return (
        <Toast
          {...shared}
          message={`${t('products-not-moved', { name: report.name })} ${binProblemText(report.problem)}`}
        />
      );
    case 'not-unmerged':
      return (
        <Toast {...shared} message={`${t('products-unmerge-failed')} ${mergeProblemText(report.problem)}`} />
      );
  }
}

/** One is called by its name, several are counted. */
function saidText({ kind, products }: Exclude<BinReport, { readonly kind: 'not-moved' }>): string {
  return t(`products-${kind}`, { count: products.length, name: products[0]?.product.name ?? '' });
}
