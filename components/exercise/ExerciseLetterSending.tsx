/** Says to which vendors the letter was sent, and when; nothing is sent from here. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { DayField } from '../letter/DayField';
import { dayInWords } from '../letter/letter-words';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import type { Addressee } from './exercise-letter-words';

export type ExerciseLetterSendingProps = {
  readonly products: readonly Addressee[];
  /** By product, as YYYY-MM-DD. */
  readonly sentOn: Readonly<Record<string, string>>;
  readonly today: string;
  readonly readOnly: boolean;
  /** Also corrects the day. */
  readonly onSent: (productId: string, day: string) => void;
  readonly onNotSent: (productId: string) => void;
};

export function ExerciseLetterSending(props: ExerciseLetterSendingProps) {
  return (
    <section aria-labelledby="exercise-sending" class="es-no-print">
      <h2 id="exercise-sending">{t('exercise-letter-sending')}</h2>
      <p>{t('exercise-letter-sending-hint')}</p>
      <ul class="es-letter-items">
        {props.products.map((product) => (
          <li key={product.id} class="es-letter-item">
            <ToOne {...props} product={product} />
          </li>
        ))}
      </ul>
      <p class="es-hint">{t('exercise-letter-replies')}</p>
    </section>
  );
}

/** Goes on at the product's name when the buttons that were there are gone. */
function useFocusOnChange(sent: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(sent);
  useEffect(() => {
    if (before.current !== sent) heading.current?.focus();
    before.current = sent;
  }, [sent]);
  return heading;
}

type ToOneProps = Omit<ExerciseLetterSendingProps, 'products'> & { readonly product: Addressee };

function ToOne(props: ToOneProps) {
  const { product, sentOn, readOnly } = props;
  const day = sentOn[product.id] ?? null;
  const heading = useFocusOnChange(day !== null);
  return (
    <>
      <h3 class="es-letter-item__name" tabIndex={-1} ref={heading}>
        <bdi>{product.name}</bdi>
      </h3>
      {product.vendor === '' ? null : (
        <p class="es-hint">
          <bdi>{product.vendor}</bdi>
        </p>
      )}
      <p>
        {day === null
          ? t('exercise-letter-not-sent-yet')
          : t('exercise-letter-sent-on', { date: dayInWords(day) })}
      </p>
      {readOnly ? null : <Marking {...props} day={day} />}
    </>
  );
}

function Marking({ product, day, today, onSent, onNotSent }: ToOneProps & { readonly day: string | null }) {
  const [chosen, setChosen] = useState(today);
  const { id, name } = product;
  const label = t(day === null ? 'exercise-letter-sent-day' : 'exercise-letter-sent-correct');
  return (
    <>
      <DayField
        key={day === null ? 'mark' : 'correct'}
        id={`exercise-sent-${id}`}
        label={label}
        name={t('exercise-letter-day-named', { label, product: name })}
        value={day ?? chosen}
        onDay={(next) => (day === null ? setChosen(next) : onSent(id, next))}
      />
      <div class="es-button-row">
        {day === null ? (
          <Button
            label={t('exercise-letter-sent-mark-named', { product: name })}
            onClick={() => onSent(id, chosen)}
          >
            {t('exercise-letter-sent-mark')}
          </Button>
        ) : (
          <Button
            look="quiet"
            label={t('exercise-letter-not-sent-named', { product: name })}
            onClick={() => onNotSent(id)}
          >
            {t('exercise-letter-not-sent')}
          </Button>
        )}
      </div>
    </>
  );
}
