/** Says what a question is about, as this reader is asked it: the product, its use here, or both. */
import type { About } from '../../lib/domain/about';
import { t } from '../ui/texts';

export function QuestionAbout({ about }: { readonly about: About }) {
  return <p class="es-hint es-question__about">{t(`about-${about}`)}</p>;
}
