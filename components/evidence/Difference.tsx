/** What changed in a quote: what was taken out and what was added, told by words and lines and not by colour alone. */
import { type QuotePart, quoteDifference } from '../../lib/domain/quote-difference';
import { t } from '../ui/texts';

export type DifferenceProps = {
  /** The words as they were kept. */
  readonly before: string;
  /** The words at their place now. */
  readonly after: string;
};

export function Difference({ before, after }: DifferenceProps) {
  return (
    <figure class="es-difference" aria-label={t('evidence-difference')}>
      {quoteDifference(before, after).map((part, at) => (
        <DifferencePart key={`${at} ${part.kind}`} part={part} />
      ))}
    </figure>
  );
}

function DifferencePart({ part }: { readonly part: QuotePart }) {
  switch (part.kind) {
    case 'same':
      return <bdi>{part.text}</bdi>;
    case 'added':
      return (
        <ins>
          <span class="es-difference__word">{t('evidence-difference-added')}</span> <bdi>{part.text}</bdi>
        </ins>
      );
    case 'removed':
      return (
        <del>
          <span class="es-difference__word">{t('evidence-difference-removed')}</span> <bdi>{part.text}</bdi>
        </del>
      );
  }
}
