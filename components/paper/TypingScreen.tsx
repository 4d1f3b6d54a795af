/** Types one filled sheet after another by single keys; every key has a button, and all that was typed is in sight. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../lib/app/ports';
import type { SheetPlace } from '../../lib/domain/typed-sheet';
import type { TypingState } from '../../lib/state/typing-state';
import { explainFailure } from '../review/explain-failure';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { DiscardSheet } from './DiscardSheet';
import { TypedList } from './TypedList';
import { Keys, Note } from './TypingKeys';
import { lineName, lineValue, placeHeading } from './typed-words';

export type TypingScreenProps = {
  readonly typing: TypingState;
  /** Leaves the typing; what was typed is saved by then. */
  readonly onLeave: () => void;
};

/** Keys are ours anywhere on this screen but in a field; space stays with the button that has the focus. */
function isOurs(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const { target } = event;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return false;
  const onControl = target instanceof HTMLElement && target.closest('button, summary, a, dialog') !== null;
  if (target instanceof HTMLElement && target.closest('dialog')) return false;
  return !(event.key === ' ' && onControl);
}

/** What the last key did, for those who do not see the list. */
function told(typing: TypingState, before: SheetPlace, did: 'typed' | 'moved' | 'note' | 'refused'): string {
  const { form } = typing;
  const sheet = typing.sheet.peek();
  switch (did) {
    case 'refused':
      return t('paper-typing-refused');
    case 'moved':
    case 'note':
      return placeHeading(form, sheet.place);
    case 'typed':
      return t('paper-typing-did', {
        label: lineName(form, before),
        value: lineValue(form, sheet, before),
        next: placeHeading(form, sheet.place),
      });
  }
}

export function TypingScreen({ typing, onLeave }: TypingScreenProps) {
  const [news, setNews] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const step = useRef<HTMLHeadingElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  const sheet = typing.sheet.value;
  useSaveOnLeave(typing);
  // Keys work from the first moment, and where the button that was pressed is gone the focus is not lost.
  useLayoutEffect(() => {
    if (sheet.noteOn !== null) document.getElementById('typing-note')?.focus();
    else if (sheet.place.at === 'end') document.getElementById('typing-next')?.focus();
    else if (!screen.current?.contains(document.activeElement)) step.current?.focus();
  }, [sheet.place, sheet.noteOn]);
  const press = (key: string): boolean => {
    const before = typing.sheet.peek().place;
    const did = typing.press(key);
    if (did) setNews(told(typing, before, did));
    return did !== null;
  };
  const finish = async (act: () => Promise<Failure | null>, done: () => void) => {
    const problem = await act();
    setFailure(problem);
    if (!problem) done();
  };
  const { number } = typing.open.value;
  const saved = () => setNews(t('paper-typing-saved', { number }));
  const closeNote = () => {
    typing.closeNote();
    step.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: every key has a button; the keys are a quicker way.
    <div
      class="es-page es-typing"
      ref={screen}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (isOurs(event) && press(event.key)) event.preventDefault();
      }}
    >
      <TypingHeader typing={typing} />
      <Unsaved typing={typing} failure={failure} />
      <div class="es-typing__parts">
        <div>
          <h2 ref={step} tabIndex={-1}>
            {placeHeading(typing.form, sheet.place)}
          </h2>
          <p class="es-hint">{t('paper-typing-keys')}</p>
          {sheet.noteOn === null ? (
            <Keys typing={typing} onPress={press} />
          ) : (
            <Note typing={typing} index={sheet.noteOn} onDone={closeNote} />
          )}
          <div class="es-button-row">
            {sheet.place.at === 'end' ? (
              <button
                type="button"
                id="typing-next"
                class="es-button"
                onClick={() => void finish(typing.next, () => backToTop(step.current, saved))}
              >
                {t('paper-typing-next')}
              </button>
            ) : null}
            <Button look="quiet" onClick={() => void finish(typing.save, saved)}>
              {t('paper-typing-save')}
            </Button>
            <DiscardSheet
              number={number}
              onDiscard={() => void finish(typing.discard, () => step.current?.focus())}
            />
            <Button look="quiet" onClick={() => void finish(typing.save, onLeave)}>
              {t('paper-typing-leave')}
            </Button>
          </div>
        </div>
        <TypedList
          form={typing.form}
          sheet={sheet}
          onGo={(place) => {
            typing.goTo(place);
            step.current?.focus();
          }}
        />
      </div>
      <p class="es-visually-hidden" role="status">
        {news}
      </p>
    </div>
  );
}

/** The next sheet begins where the last did: with the keys. */
function backToTop(step: HTMLElement | null, saved: () => void): void {
  step?.focus();
  saved();
}

/** Saves when the page is left or put aside: a note may still wait for its pause. */
function useSaveOnLeave(typing: TypingState): void {
  useEffect(() => {
    const ended = new AbortController();
    const save = () => void typing.save();
    const hidden = () => document.visibilityState === 'hidden' && save();
    window.addEventListener('pagehide', save, { signal: ended.signal });
    document.addEventListener('visibilitychange', hidden, { signal: ended.signal });
    return () => ended.abort();
  }, [typing]);
}

function TypingHeader({ typing }: { readonly typing: TypingState }) {
  const { number, saving } = typing.open.value;
  return (
    <header class="es-review__header">
      <h1 tabIndex={-1} class="es-review__title">
        {t('paper-typing-heading', { number })}
      </h1>
      <p class="es-hint es-together__facts">
        <bdi>{typing.productName}</bdi>
        <span>{t('paper-typing-form', { code: typing.form.code })}</span>
        <span>{t('paper-typing-finished', { count: typing.finished.value })}</span>
      </p>
      <p class="es-review__saving">{t(`saving-${saving.value}`)}</p>
    </header>
  );
}

function Unsaved({ typing, failure }: { readonly typing: TypingState; readonly failure: Failure | null }) {
  const { saving, failure: inStore } = typing.open.value;
  const shown = saving.value === 'failed' ? (inStore.value ?? failure) : failure;
  if (!shown || saving.value === 'saving') return null;
  return (
    <Notice kind="error" heading={t('paper-typing-failed')} announce>
      <p>{explainFailure(shown)}</p>
      <Button look="quiet" onClick={typing.retry}>
        {t('try-again')}
      </Button>
    </Notice>
  );
}
