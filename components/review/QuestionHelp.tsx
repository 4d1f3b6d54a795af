/** Plain help with one question: why it matters, what good evidence looks like, what to ask, and where it comes from. */
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { QuestionText } from '../../lib/domain/checklist';
import type { PlainTerm } from '../../lib/domain/plain-terms';
import type { ShownSource } from '../../lib/domain/sources';
import { t } from '../ui/texts';

/** What may be shown of the sources with these codes; nothing until they are fetched, then it draws again. */
export type SourcesOf = (codes: readonly string[]) => readonly ShownSource[];

export type QuestionHelpProps = {
  readonly text: QuestionText;
  /** Codes of what the question comes from; they are looked up when somebody opens the help. */
  readonly sources: readonly string[];
  readonly sourcesOf: SourcesOf;
  /** Hard words of the question or its help, in plain words. */
  readonly terms: readonly PlainTerm[];
};

export function QuestionHelp({ text, sources, sourcesOf, terms }: QuestionHelpProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="es-help" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        {t('help-summary')}
        <span class="es-visually-hidden">: {text.label}</span>
      </summary>
      <dl>
        <dt>{t('help-why')}</dt>
        <dd>{text.why}</dd>
        <dt>{t('help-evidence')}</dt>
        <dd>{text.evidence}</dd>
        <dt>{t('help-ask')}</dt>
        <dd>{text.askVendor}</dd>
        {terms.map(({ term, meaning }) => (
          <Fragment key={term}>
            <dt>{t('help-term', { term })}</dt>
            <dd>{meaning}</dd>
          </Fragment>
        ))}
        {opened ? <Sources codes={sources} sourcesOf={sourcesOf} /> : null}
      </dl>
    </details>
  );
}

function Sources({ codes, sourcesOf }: { readonly codes: readonly string[]; readonly sourcesOf: SourcesOf }) {
  const sources = sourcesOf(codes);
  if (sources.length === 0) return null;
  return (
    <>
      <dt>{t('help-sources')}</dt>
      <dd>
        <ul class="es-help__sources">
          {sources.map((shown) => (
            <li key={shown.source.code}>
              <SourceLine {...shown} />
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

/** Title, publisher and year; what was read only in somebody else's words says so. */
function SourceLine({ source, notConfirmed }: ShownSource) {
  const { title, publisher, year } = source;
  return (
    <>
      {year === null
        ? t('help-source', { title, publisher })
        : t('help-source-year', { title, publisher, year: String(year) })}
      {notConfirmed ? <span class="es-hint"> {t('help-source-not-confirmed')}</span> : null}
    </>
  );
}
