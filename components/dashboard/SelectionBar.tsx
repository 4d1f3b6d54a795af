/** How many rows are chosen, the way to choose all that were found, and what can be done with them. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { MOST_CHOSEN, type SelectionStore } from '../../lib/state/selection';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { failureText } from './words';

export type SelectionBarProps = {
  readonly of: 'reviews' | 'products';
  readonly selection: SelectionStore<unknown>;
  /** Of the rows shown now. */
  readonly shownIds: readonly string[];
  /** How many rows the query finds. */
  readonly total: number;
  /** Where the focus goes when the bar goes with what had it. */
  readonly onGone: () => void;
  /** What can be done with them; not shown while the choice is in doubt. */
  readonly children: ComponentChildren;
};

export function SelectionBar(props: SelectionBarProps) {
  const { of, selection, shownIds, onGone } = props;
  const words = useRef<HTMLParagraphElement>(null);
  const chosen = selection.chosen.value;
  const gathering = selection.gathering.value;
  const onPage = shownIds.filter((id) => chosen.has(id)).length;
  const letGo = () => {
    selection.clear();
    onGone();
  };
  return (
    <>
      <News of={of} selection={selection} />
      {chosen.size === 0 && gathering.kind === 'idle' ? null : (
        <section class="es-chosen" aria-label={t(`list-chosen-name-${of}`)}>
          <p class="es-chosen__count" tabIndex={-1} ref={words}>
            <strong>{t(`list-chosen-${of}`, { count: chosen.size })}</strong>{' '}
            {chosen.size > onPage ? t('list-chosen-elsewhere', { count: chosen.size - onPage }) : null}
          </p>
          {chosen.size >= MOST_CHOSEN ? <p>{t('list-chosen-limit', { count: MOST_CHOSEN })}</p> : null}
          {gathering.kind === 'failed' ? (
            <Notice kind="error" announce>
              <p>
                {t('list-choosing-failed')} {failureText(gathering.failure)}
              </p>
            </Notice>
          ) : null}
          {selection.inDoubt.value ? (
            <Doubt
              count={chosen.size}
              onKeep={() => {
                selection.keep();
                words.current?.focus();
              }}
              onLetGo={letGo}
            />
          ) : (
            <div class="es-button-row">
              {props.children}
              <ChooseFound {...props} focusWords={() => words.current?.focus()} />
              <Button look="quiet" onClick={letGo}>
                {t('list-chosen-clear')}
              </Button>
            </div>
          )}
        </section>
      )}
    </>
  );
}

/** Stands from the start, so that screen readers notice its words change; silent until something was chosen. */
function News({ of, selection }: Pick<SelectionBarProps, 'of' | 'selection'>) {
  const ever = useRef(false);
  const count = selection.chosen.value.size;
  const lost = selection.letGo.value;
  useEffect(() => {
    if (count > 0) ever.current = true;
  }, [count]);
  const words =
    lost > 0
      ? t(`list-let-go-${of}`, { count: lost })
      : count > 0
        ? t(`list-chosen-${of}`, { count })
        : ever.current
          ? t(`list-chosen-none-${of}`)
          : '';
  return (
    <p class="es-visually-hidden" role="status">
      {words}
    </p>
  );
}

type DoubtProps = { readonly count: number; readonly onKeep: () => void; readonly onLetGo: () => void };

/** Nothing is let go in silence, and nothing is done to rows that somebody may have forgotten. */
function Doubt({ count, onKeep, onLetGo }: DoubtProps) {
  return (
    <Notice kind="warning" announce>
      <p>{t('list-chosen-doubt', { count })}</p>
      <div class="es-button-row">
        <Button look="quiet" onClick={onKeep}>
          {t('list-chosen-keep')}
        </Button>
        <Button look="quiet" onClick={onLetGo}>
          {t('list-chosen-let-go-now')}
        </Button>
      </div>
    </Notice>
  );
}

function ChooseFound({
  selection,
  shownIds,
  total,
  focusWords,
}: SelectionBarProps & { readonly focusWords: () => void }) {
  const gathering = selection.gathering.value;
  const chosen = selection.chosen.value;
  if (gathering.kind === 'reading') {
    const { read, of } = gathering;
    return (
      <>
        <span>{of === 0 ? t('list-choosing') : t('list-choosing-of', { read, of })}</span>
        <Button
          look="quiet"
          onClick={() => {
            selection.stopGathering();
            focusWords();
          }}
        >
          {t('list-choosing-stop')}
        </Button>
      </>
    );
  }
  const most = Math.min(total, MOST_CHOSEN);
  if (total <= shownIds.length || chosen.size >= most) return null;
  return (
    <Button
      look="quiet"
      onClick={() => {
        // The button goes while they are read; the focus must not go with it.
        focusWords();
        void selection.chooseAllFound();
      }}
    >
      {total > most
        ? t('list-choose-first', { count: most, total })
        : t('list-choose-found', { count: most })}
    </Button>
  );
}
