/** A person's review in the words they choose: Easy Read or ordinary, changed at any time without losing the place. */
import { useState } from 'preact/hooks';
import type { Checklist } from '../../lib/domain/checklist';
import { EasyReadScreen } from './EasyReadScreen';
import { QuickScreen, type QuickScreenProps } from './QuickScreen';

export type PersonReviewProps = Omit<QuickScreenProps, 'words'> & {
  /** Which words to begin with. */
  readonly easy: boolean;
  /** The person changed the words; to remember it. */
  readonly onWords?: ((easy: boolean) => void) | undefined;
};

/** Does this checklist have Easy Read words at all? Those published before it did have none. */
function hasEasyRead({ text }: Checklist): boolean {
  return Object.keys(text.easyRead ?? {}).length > 0;
}

export function PersonReview({ easy: first, onWords, ...props }: PersonReviewProps) {
  const [easy, setEasy] = useState(first);
  if (!hasEasyRead(props.review.checklist)) return <QuickScreen {...props} />;
  const words = {
    easy,
    onChange(next: boolean) {
      setEasy(next);
      onWords?.(next);
    },
  };
  return easy ? <EasyReadScreen {...props} words={words} /> : <QuickScreen {...props} words={words} />;
}
