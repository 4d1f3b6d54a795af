/** What can be done with the reviews that are chosen: export, the bin and back, and in the bin removing for good. */
import type { ActionStore } from '../../lib/state/dashboard-actions';
import type { ListStore, ReviewRef, ShownList } from '../../lib/state/dashboard-list';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { SelectionBar } from './SelectionBar';

export type ChosenReviewsProps = {
  readonly list: Pick<ListStore, 'selection'>;
  readonly shown: ShownList;
  readonly actions: Pick<ActionStore, 'bin' | 'restore'>;
  readonly onExport: (reviews: readonly ReviewRef[]) => void;
  readonly onRemove: (reviews: readonly ReviewRef[]) => void;
  /** Where the focus goes when the buttons go with what was chosen. */
  readonly onGone: () => void;
};

export function ChosenReviews({ list, shown, actions, onExport, onRemove, onGone }: ChosenReviewsProps) {
  const { selection } = list;
  const reviews = [...selection.chosen.value.values()];
  const move = async (doIt: ActionStore['bin']): Promise<void> => {
    if (!(await doIt(reviews))) return;
    selection.clear();
    onGone();
  };
  return (
    <SelectionBar
      of="reviews"
      selection={selection}
      shownIds={shown.list.items.map(({ assessment }) => assessment.id)}
      total={shown.list.total}
      onGone={onGone}
    >
      {reviews.length === 0 ? null : (
        <>
          <Button look="quiet" onClick={() => onExport(reviews)}>
            {t('list-many-export')}
          </Button>
          {shown.query.bin ? (
            <>
              <Button look="quiet" onClick={() => void move(actions.restore)}>
                {t('list-many-restore')}
              </Button>
              <Button look="quiet" onClick={() => onRemove(reviews)}>
                {t('list-many-remove')}
              </Button>
            </>
          ) : (
            <Button look="quiet" onClick={() => void move(actions.bin)}>
              {t('list-many-bin')}
            </Button>
          )}
        </>
      )}
    </SelectionBar>
  );
}
