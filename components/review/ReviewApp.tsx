/** What a review surface shows, moment by moment: loading, which product, the review, or why it cannot be shown. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Checklist } from '../../lib/domain/checklist';
import type { ReviewState } from '../../lib/state/review-state';
import type { Beginning, Phase, Session } from '../../lib/state/session';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { explainFailure } from './explain-failure';
import { useFlushOnLeave } from './leaving';
import { MovedNotice } from './MovedNotice';
import { ProductForm } from './ProductForm';
import { ReviewScreen } from './ReviewScreen';
import { useKeptPlace } from './use-kept-place';
import { WhichProduct } from './WhichProduct';
import { WhoAreYou } from './WhoAreYou';

export type ReviewAppProps = {
  readonly session: Session;
  readonly current: Checklist;
  /** Fields of text are covered while the page may be listening. */
  readonly covered: boolean;
  readonly notices?: ComponentChildren;
  /** Called when the first real screen is drawn. */
  readonly onReady?: () => void;
};

export function ReviewApp(props: ReviewAppProps) {
  const phase = props.session.phase.value;
  const ready = phase.kind !== 'loading';
  const { onReady } = props;
  useEffect(() => {
    if (ready) onReady?.();
  }, [ready, onReady]);
  const main = useRef<HTMLElement>(null);
  useKeptPlace(main);
  useFlushOnLeave(props.session);
  return (
    <main class="es-main" ref={main}>
      {screen(phase, props)}
    </main>
  );
}

/** What is filled in for one page is not offered for the next. */
function pageOf({ context }: Beginning): string {
  return context.kind === 'page' ? (context.pageKey ?? '') : '';
}

function screen(phase: Phase, props: ReviewAppProps) {
  const { session } = props;
  switch (phase.kind) {
    case 'loading':
      return <p role="status">{t('loading')}</p>;
    case 'failed':
      return (
        <>
          <h1 tabIndex={-1}>{t('failed-heading')}</h1>
          <Notice kind="error" announce>
            <p>{explainFailure(phase.failure)}</p>
          </Notice>
        </>
      );
    case 'no-page':
      return (
        <>
          <h1 tabIndex={-1}>{t('no-page-heading')}</h1>
          <p>{t('no-page-explain')}</p>
        </>
      );
    case 'unknown-checklist':
      return (
        <>
          <h1 tabIndex={-1}>
            <bdi>{phase.open.product.name}</bdi>
          </h1>
          <Notice kind="warning">
            <p>{t('unknown-checklist', { version: phase.open.assessment.checklist.version })}</p>
          </Notice>
        </>
      );
    case 'who-are-you':
      return (
        <WhoAreYou
          initial={null}
          surface="page"
          onDone={(audience, surface) => void session.introduce(audience, surface)}
        />
      );
    case 'which-product':
      return (
        <>
          {props.notices}
          <WhichProduct
            key={pageOf(phase.beginning)}
            beginning={phase.beginning}
            reading={phase.reading}
            text={props.current.text}
            covered={props.covered}
            onChoose={async (choice, keepPage) => {
              const failure = await session.choose(choice, keepPage);
              return failure && explainFailure(failure);
            }}
          />
        </>
      );
    case 'reviewing':
      return <Reviewing {...props} phase={phase} />;
  }
}

function Reviewing(props: ReviewAppProps & { readonly phase: Extract<Phase, { kind: 'reviewing' }> }) {
  const { review, place } = props.phase;
  const [editing, setEditing] = useState(false);
  const notices = (
    <>
      {props.notices}
      <MovedNotice session={props.session} />
    </>
  );
  const shown = { review, covered: props.covered, notices };
  if (editing) return <EditProduct {...shown} onDone={() => setEditing(false)} />;
  return <ReviewScreen {...shown} place={place} onEditProduct={() => setEditing(true)} />;
}

function EditProduct(props: {
  readonly review: ReviewState;
  readonly covered: boolean;
  readonly notices: ComponentChildren;
  readonly onDone: () => void;
}) {
  const { review, onDone } = props;
  const save = async (description: Parameters<ReviewState['describe']>[0]) => {
    const failure = await review.describe(description);
    if (failure?.kind === 'product-conflict')
      return t('product-changed-elsewhere', { name: failure.current.name });
    if (failure) return explainFailure(failure);
    onDone();
    return null;
  };
  return (
    <>
      <h1 tabIndex={-1}>{t('product-edit-heading')}</h1>
      {props.notices}
      <p class="es-hint">{t('product-edit-hint')}</p>
      <ProductForm
        text={review.checklist.text}
        initial={review.product.value}
        submitLabel={t('product-save')}
        covered={props.covered}
        onSubmit={save}
        onCancel={onDone}
      />
    </>
  );
}
