/** A blank form as it is printed, black on white: a compact list, large print, or cards to cut. */
import type { ComponentChildren } from 'preact';
import type { FormLayout, PaperForm } from '../../lib/domain/paper-form';
import { t } from '../ui/texts';
import {
  AboutYou,
  ChecklistMark,
  type DrawPicture,
  FormMark,
  Line,
  PageMark,
  QuestionOnForm,
} from './FormParts';

export type BlankFormProps = {
  readonly form: PaperForm;
  readonly layout: FormLayout;
  /** Printed where it is known; else there is a line to write it on. */
  readonly productName: string;
  readonly drawPicture?: DrawPicture;
};

/** Four to a sheet of A4. */
const CARDS_A_PAGE = 4;

export function BlankForm(props: BlankFormProps) {
  return props.layout === 'cards' ? <Cards {...props} /> : <Sheet {...props} />;
}

/** The head and the foot are groups of a table in print, which browsers repeat on every page. */
function Sheet({ form, layout, productName, drawPicture }: BlankFormProps) {
  return (
    <article class={`es-form es-form--${layout}`}>
      <div class="es-form__head">
        <PageMark form={form} />
      </div>
      <div class="es-form__body">
        <h2>{t('paper-form-title')}</h2>
        <ChecklistMark form={form} />
        <FormTop form={form} productName={productName} />
        <AboutYou audience={form.audience} />
        <h3>{t('paper-form-questions')}</h3>
        <p>{howTo(form)}</p>
        {form.items.map((item) => (
          <QuestionOnForm
            key={item.questionId}
            item={item}
            audience={form.audience}
            language={form.checklist.language}
            thing={productName}
            drawPicture={drawPicture}
          />
        ))}
      </div>
    </article>
  );
}

function howTo({ audience }: PaperForm): string {
  return audience === 'easy-read' ? t('paper-form-how-easy') : t('paper-form-how');
}

/** What is written once a sheet: the product, the day, the sheet's number, and what happens with it. */
function FormTop({ form, productName }: Pick<BlankFormProps, 'form' | 'productName'>) {
  return (
    <>
      <div class="es-form__lines">
        <Line label={t('paper-form-product')} filled={productName} />
        <Line label={t('paper-form-date')} />
        <Line label={t('paper-form-sheet-number')} />
      </div>
      {form.audience === 'easy-read' ? <p>{t('paper-form-easy-not-checked')}</p> : null}
      <p>
        <strong>{t('paper-form-no-names')}</strong> {t('paper-form-what-happens')}
      </p>
    </>
  );
}

/** The first card asks who; then a question a card. A card by itself still says which form it is of. */
function Cards({ form, productName, drawPicture }: BlankFormProps) {
  const count = form.items.length + 1;
  const cards = [
    <Card key="about" form={form} number={1} count={count} productName={productName}>
      <h3>{t('paper-form-about-you')}</h3>
      <AboutYou audience={form.audience} />
      <p>
        <strong>{t('paper-form-no-names')}</strong> {t('paper-form-what-happens')}
      </p>
    </Card>,
    ...form.items.map((item, at) => (
      <Card key={item.questionId} form={form} number={at + 2} count={count} productName={productName}>
        <QuestionOnForm
          item={item}
          audience={form.audience}
          language={form.checklist.language}
          thing={productName}
          drawPicture={drawPicture}
        />
      </Card>
    )),
  ];
  const pages = Array.from({ length: Math.ceil(cards.length / CARDS_A_PAGE) }, (_, page) =>
    cards.slice(page * CARDS_A_PAGE, (page + 1) * CARDS_A_PAGE),
  );
  return (
    <article class="es-form es-form--cards">
      <h2 class="es-visually-hidden">{t('paper-form-title')}</h2>
      {pages.map((page) => (
        <div class="es-cards" key={page[0]?.key}>
          {page}
        </div>
      ))}
    </article>
  );
}

function Card(props: {
  readonly form: PaperForm;
  readonly number: number;
  readonly count: number;
  readonly productName: string;
  readonly children: ComponentChildren;
}) {
  const { form, number, count } = props;
  return (
    <section class="es-card">
      <p class="es-card__top">
        <span>{t('paper-form-card', { number, count })}</span> <Blank label={t('paper-form-sheet-number')} />
      </p>
      <p class="es-card__top">
        <Blank label={t('paper-form-product')} filled={props.productName} />{' '}
        <Blank label={t('paper-form-date')} />
      </p>
      {props.children}
      <FormMark form={form} />
    </section>
  );
}

function Blank({ label, filled }: { readonly label: string; readonly filled?: string }) {
  return (
    <span class="es-line">
      <span>{label}:</span> <bdi class="es-line__space">{filled ?? ''}</bdi>
    </span>
  );
}
