/** All that was typed of a sheet so far, a line a thing, so that a mistake is seen and can be gone to. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PaperForm } from '../../lib/domain/paper-form';
import { type SheetPlace, type TypedSheet, wasReached } from '../../lib/domain/typed-sheet';
import { t } from '../ui/texts';
import { lineName, lineValue, placesOf, samePlace } from './typed-words';

export type TypedListProps = {
  readonly form: PaperForm;
  readonly sheet: TypedSheet;
  readonly onGo: (place: SheetPlace) => void;
};

export function TypedList({ form, sheet, onGo }: TypedListProps) {
  const current = useRef<HTMLLIElement>(null);
  // Fifty lines are longer than the window: the one that is typed stays in sight, without moving the page.
  useLayoutEffect(() => {
    const list = current.current?.parentElement;
    if (list && current.current) list.scrollTop = current.current.offsetTop - list.clientHeight / 2;
  }, [sheet.place]);
  return (
    <section class="es-typing__list" aria-labelledby="typing-list">
      <h3 id="typing-list">{t('paper-typing-list')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keys. */}
      <ol tabIndex={0} aria-labelledby="typing-list">
        {placesOf(form).map((place) => (
          <li
            key={lineName(form, place)}
            ref={samePlace(place, sheet.place) ? current : null}
            class="es-typing__line"
          >
            <button
              type="button"
              class="es-link-button"
              aria-current={samePlace(place, sheet.place) ? 'step' : undefined}
              disabled={!wasReached(sheet, place) && !samePlace(place, sheet.place)}
              onClick={() => onGo(place)}
            >
              {lineInWords(form, sheet, place)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function lineInWords(form: PaperForm, sheet: TypedSheet, place: SheetPlace): string {
  const [label, value] = [lineName(form, place), lineValue(form, sheet, place)];
  const noted = place.at === 'question' && (sheet.notes[place.index] ?? '') !== '';
  return noted ? t('paper-typing-line-note', { label, value }) : t('paper-typing-line', { label, value });
}
