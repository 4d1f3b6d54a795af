/** Which products are in an exercise: those chosen, in their order, and a search among all others. */
import { useRef, useState } from 'preact/hooks';
import { EXERCISE_PRODUCTS_MAX } from '../../lib/domain/exercise';
import type { Product } from '../../lib/domain/product';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';

/** A product as it is chosen. */
export type Choosable = Pick<Product, 'id' | 'name' | 'vendor'>;

export type ProductChooserProps = {
  /** By name; one that is chosen and not among them is gone. */
  readonly products: readonly Choosable[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** More than this are not shown at once: giving more words is quicker than reading them. */
const MOST_SHOWN = 20;

function found(products: readonly Choosable[], words: string): readonly Choosable[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return products.filter(({ name, vendor }) => {
    const text = `${name} ${vendor}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

export function ProductChooser({ products, chosen, onChange }: ProductChooserProps) {
  const [words, setWords] = useState('');
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLLegendElement>(null);
  const byId = new Map(products.map((product) => [product.id, product]));
  const nameOf = (id: string) => byId.get(id)?.name ?? t('exercise-form-gone');
  /** The button that was pressed goes with its line. */
  const change = (next: readonly string[], words: string) => {
    onChange(next);
    setSaid(words);
    heading.current?.focus();
  };
  return (
    <fieldset class="es-fieldset">
      <legend class="es-legend" tabIndex={-1} ref={heading}>
        {t('exercise-form-products')}
      </legend>
      <p role="status" class="es-visually-hidden">
        {said}
      </p>
      <Chosen
        chosen={chosen}
        nameOf={nameOf}
        onTakeOut={(id) =>
          change(
            chosen.filter((one) => one !== id),
            t('exercise-form-taken-out', { name: nameOf(id) }),
          )
        }
      />
      {products.length === 0 ? (
        <p>{t('exercise-form-no-products')}</p>
      ) : (
        <Others
          others={found(
            products.filter(({ id }) => !chosen.includes(id)),
            words,
          )}
          words={words}
          onWords={setWords}
          full={chosen.length >= EXERCISE_PRODUCTS_MAX}
          onAdd={({ id, name }) => change([...chosen, id], t('exercise-form-added', { name }))}
        />
      )}
    </fieldset>
  );
}

type ChosenProps = {
  readonly chosen: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly onTakeOut: (id: string) => void;
};

function Chosen({ chosen, nameOf, onTakeOut }: ChosenProps) {
  if (chosen.length === 0) return <p>{t('exercise-form-products-none')}</p>;
  return (
    <ol class="es-exercise__chosen">
      {chosen.map((id) => (
        <li key={id}>
          <bdi>{nameOf(id)}</bdi>{' '}
          <Button
            look="quiet"
            label={t('exercise-form-take-out-named', { name: nameOf(id) })}
            onClick={() => onTakeOut(id)}
          >
            {t('exercise-form-take-out')}
          </Button>
        </li>
      ))}
    </ol>
  );
}

type OthersProps = {
  readonly others: readonly Choosable[];
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly full: boolean;
  readonly onAdd: (product: Choosable) => void;
};

function Others({ others, words, onWords, full, onAdd }: OthersProps) {
  if (full) return <p>{t('exercise-form-products-full', { most: EXERCISE_PRODUCTS_MAX })}</p>;
  const shown = others.slice(0, MOST_SHOWN);
  const more = shown.length < others.length;
  const count = others.length;
  return (
    <>
      <TextField
        id="exercise-find"
        label={t('exercise-form-find')}
        hint={t('exercise-form-find-hint')}
        value={words}
        maxLength={200}
        onInput={onWords}
      />
      <p role="status">
        {more
          ? t('exercise-form-found-more', { shown: shown.length, count })
          : t('exercise-form-found', { count })}
      </p>
      <ul class="es-exercise__found">
        {shown.map((product) => (
          <li key={product.id}>
            <bdi>{product.name}</bdi> <bdi class="es-hint">{product.vendor}</bdi>{' '}
            <Button
              look="quiet"
              label={t('exercise-form-add-named', { name: product.name })}
              onClick={() => onAdd(product)}
            >
              {t('exercise-form-add')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
