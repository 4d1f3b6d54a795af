/** What a review surface shows, moment by moment: loading, which product, the review, or why it cannot be shown. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Beginning, Phase, Session } from '../../lib/state/session';
import { isPrivateNow } from '../../lib/state/session-role';
import { TranslationNote } from '../languages/TranslationNote';
import { BeforeYouStart } from '../private/BeforeYouStart';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { explainFailure } from './explain-failure';
import { useFlushOnLeave } from './leaving';
import { Reviewing } from './Reviewing';
import type { ReviewTools } from './review-tools';
import { useKeptPlace } from './use-kept-place';
import { WhichProduct } from './WhichProduct';
import { WhoAreYou } from './WhoAreYou';

export type ReviewAppProps = {
  readonly session: Session;
  readonly tools: ReviewTools;
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
      <TranslationNote />
      {screen(phase, props)}
    </main>
  );
}

/** What is filled in for one page is not offered for the next. */
function pageOf({ context }: Beginning): string {
  return context.kind === 'page' ? (context.pageKey ?? '') : '';
}

function screen(phase: Phase, props: ReviewAppProps) {
  const { session, tools } = props;
  if (isPrivateNow(session) && tools.warning.due()) {
    return <BeforeYouStart onDone={tools.warning.done} />;
  }
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
            text={phase.checklist.text}
            role={phase.role}
            covered={props.covered}
            onChoose={async (choice, keepPage, depth) => {
              const failure = await session.choose(choice, keepPage, depth);
              return failure && explainFailure(failure);
            }}
          />
        </>
      );
    case 'reviewing':
      return <Reviewing {...props} phase={phase} />;
  }
}
