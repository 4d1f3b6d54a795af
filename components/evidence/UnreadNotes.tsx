/** What of a page was not read, in plain words, so that "not there" is never taken for more than it is. */
import type { UnreadPart } from '../../lib/domain/evidence';
import { t } from '../ui/texts';

export function UnreadNotes({ unread }: { readonly unread: readonly UnreadPart[] }) {
  if (unread.length === 0) return null;
  return (
    <div class="es-evidence__unread">
      <p>{t('evidence-unread')}</p>
      <ul>
        {unread.map((part) => (
          <li key={part}>{t(`evidence-unread-${part}`)}</li>
        ))}
      </ul>
    </div>
  );
}
