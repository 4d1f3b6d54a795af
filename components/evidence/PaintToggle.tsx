/** Lights the reviewer's quotes on the page, when they ask for it and know that the page could read which they are. */
import { useId } from 'preact/hooks';
import type { Lit } from '../../lib/state/evidence-on-page';
import type { EvidenceState } from '../../lib/state/evidence-state';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { explainPage } from './evidence-words';

export type PaintToggleProps = {
  readonly evidence: Pick<EvidenceState, 'canPaint' | 'lit' | 'paint' | 'pageLook'>;
};

function litWords(lit: Lit): string {
  switch (lit.kind) {
    case 'off':
      return '';
    case 'working':
      return t('evidence-looking');
    case 'painted':
      return t('evidence-lit', { count: lit.count });
    case 'unsupported':
      return t('evidence-lit-unsupported');
    case 'trouble':
      return explainPage(lit.trouble);
  }
}

/** Nothing in private roles, beside the page, and where no quote is of this page. */
export function PaintToggle({ evidence }: PaintToggleProps) {
  const id = useId();
  if (!evidence.canPaint || evidence.pageLook.value.kind === 'no-quotes') return null;
  const lit = evidence.lit.value;
  const on = lit.kind === 'painted';
  return (
    <div class="es-evidence-paint">
      <Button look="quiet" pressed={on} onClick={() => void evidence.paint(!on)} describedBy={`${id}-hint`}>
        {t('evidence-paint')}
      </Button>
      <p class="es-hint" id={`${id}-hint`}>
        {t('evidence-paint-warning')}
      </p>
      <p role="status">{litWords(lit)}</p>
    </div>
  );
}
