/** Taking somebody's words out of the report, each with its reason, which stands where they stood. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Redaction } from '../../lib/domain/report-notes';
import type { ReportData } from '../../lib/formats/report-data';
import type { ReportPlace } from '../../lib/formats/report-places';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';
import { reviewName } from './report-words';

export type ReportRedactionsProps = {
  readonly places: readonly ReportPlace[];
  readonly data: ReportData;
  readonly redactions: readonly Redaction[];
  readonly onChange: (redactions: Redaction[]) => void;
};

/** So many at once: a product can have thousands of notes, and the field above finds the rest. */
const SHOWN = 20;

export function ReportRedactions({ places, data, redactions, onChange }: ReportRedactionsProps) {
  const [wanted, setWanted] = useState('');
  const reasons = new Map(redactions.map(({ place, reason }) => [place, reason]));
  const found = places.filter(({ text }) => text.toLowerCase().includes(wanted.trim().toLowerCase()));
  const rankOf = ({ place, name }: ReportPlace) => (reasons.has(place) ? 0 : name !== null ? 1 : 2);
  const sorted = found.toSorted((one, other) => rankOf(one) - rankOf(other));
  const named = places.filter((one) => rankOf(one) === 1).length;
  const set = (place: string, reason: string | null) => {
    const others = redactions.filter((one) => one.place !== place);
    onChange(reason === null ? others : [...others, { place, reason }]);
  };
  return (
    <details class="es-report-form">
      <summary>{t('report-screen-redactions', { count: redactions.length })}</summary>
      <p class="es-hint">{t('report-screen-redactions-hint')}</p>
      {named === 0 ? null : (
        <Notice kind="warning">
          <p>{t('report-screen-redactions-named', { count: named })}</p>
        </Notice>
      )}
      <TextField
        id="report-redaction-find"
        label={t('report-screen-redactions-find')}
        value={wanted}
        maxLength={200}
        onInput={setWanted}
      />
      <p role="status" class="es-hint">
        {t('report-screen-redactions-found', { shown: Math.min(SHOWN, sorted.length), of: sorted.length })}
      </p>
      <ul class="es-report-places">
        {sorted.slice(0, SHOWN).map((one) => (
          <Place
            key={one.place}
            one={one}
            where={placeName(one, data)}
            reason={reasons.get(one.place) ?? null}
            onReason={(reason) => set(one.place, reason)}
          />
        ))}
      </ul>
    </details>
  );
}

function placeName({ kind, review, questionId }: ReportPlace, data: ReportData): string {
  const what = t(`report-screen-place-${kind}`);
  const who = review === 0 ? null : reviewName(data, review);
  return [who, what, questionId].filter((part) => part !== null).join(', ');
}

type PlaceProps = {
  readonly one: ReportPlace;
  readonly where: string;
  readonly reason: string | null;
  /** Nothing puts the words back. */
  readonly onReason: (reason: string | null) => void;
};

function Place({ one, where, reason, onReason }: PlaceProps) {
  const [draft, setDraft] = useState('');
  const item = useRef<HTMLLIElement>(null);
  const before = useRef(reason);
  const pressed = useRef(false);
  // The button that was pressed is gone, and the words have moved in the list: the focus goes with them.
  useEffect(() => {
    if (pressed.current && before.current !== reason) item.current?.focus();
    pressed.current = false;
    before.current = reason;
  }, [reason]);
  const press = (next: string | null) => {
    pressed.current = true;
    onReason(next);
  };
  return (
    <li tabIndex={-1} ref={item}>
      <p>
        <strong>{where}</strong>
      </p>
      <blockquote>
        <bdi>{one.text}</bdi>
      </blockquote>
      {reason === null && one.name !== null ? (
        <p class="es-hint">
          {t('report-screen-redactions-holds')} <bdi>{one.name}</bdi>
        </p>
      ) : null}
      {reason === null ? (
        <>
          <TextField
            id={`report-why-${one.place}`}
            label={t('report-screen-redact-why')}
            value={draft}
            maxLength={500}
            onInput={setDraft}
          />
          <Button
            look="quiet"
            label={t('report-screen-redact-of', { where })}
            disabled={draft.trim() === ''}
            onClick={() => press(draft.trim())}
          >
            {t('report-screen-redact')}
          </Button>
        </>
      ) : (
        <>
          <p>
            {t('report-redacted')} <bdi>{reason}</bdi>
          </p>
          <Button look="quiet" label={t('report-screen-put-back-of', { where })} onClick={() => press(null)}>
            {t('report-screen-put-back')}
          </Button>
        </>
      )}
    </li>
  );
}
