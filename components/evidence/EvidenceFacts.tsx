/** Names and what stands under them, in other people's words; what was not said is left out. */
import { Fragment } from 'preact';
import { t } from '../ui/texts';

export type Fact = { readonly labelId: string; readonly words: string };

export function EvidenceFacts({ facts }: { readonly facts: readonly Fact[] }) {
  const said = facts.filter(({ words }) => words !== '');
  if (said.length === 0) return null;
  return (
    <dl class="es-evidence__facts">
      {said.map(({ labelId, words }) => (
        <Fragment key={labelId}>
          <dt>{t(labelId)}</dt>
          <dd>
            <bdi>{words}</bdi>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
