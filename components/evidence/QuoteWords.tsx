/** The words of a quote as a quotation: the heading above them, the page they are from, and who meets them there. */
import type { Lane, PageSource } from '../../lib/domain/evidence';
import { textDirection } from '../../lib/domain/translation';
import { t } from '../ui/texts';

export type QuoteWordsProps = {
  readonly exact: string;
  readonly heading: string;
  readonly source: Pick<PageSource, 'title' | 'pageKey' | 'language'>;
  readonly lane: Lane;
};

/** The page's own language, so that its words are read out as they should be; a page may claim anything. */
function languageOf(tag: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag) ? { lang: tag, dir: textDirection(tag) } : {};
}

export function QuoteWords({ exact, heading, source, lane }: QuoteWordsProps) {
  return (
    <figure class="es-evidence__quote">
      {heading === '' ? null : (
        <p class="es-hint">
          {t('evidence-under-heading')} <bdi>{heading}</bdi>
        </p>
      )}
      <blockquote {...languageOf(source.language)}>
        <bdi>{exact}</bdi>
      </blockquote>
      <figcaption class="es-hint">
        {source.title === '' ? null : (
          <>
            <bdi>{source.title}</bdi>
            <br />
          </>
        )}
        <bdi class="es-evidence__address">{source.pageKey}</bdi>
      </figcaption>
      {lane === 'shown' ? null : <p class="es-evidence__lane">{t(`evidence-lane-${lane}`)}</p>}
    </figure>
  );
}
