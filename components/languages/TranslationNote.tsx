/** Says once a screen that its words are a translation which nobody, or not everybody who should, has looked at. */
import { Notice } from '../ui/Notice';
import { reviewState } from '../ui/texts';
import { Words } from '../ui/Words';

/**
 * Stands once in the frame of a surface, not beside each message: a label at every word would be read by nobody.
 * Shows nothing for English, and for a translation that is reviewed in full.
 */
export function TranslationNote() {
  const state = reviewState();
  if (state === null || state.unreviewed === 0) return null;
  return (
    <Notice kind="warning">
      <p>
        <Words textId="languages-note" args={{ unreviewed: state.unreviewed, shown: state.shown }} />
      </p>
    </Notice>
  );
}
