/** The dialogs over the list of reviews: names, exports, and removing for good. */
import type { ReviewListItem } from '../../lib/app/ports';
import type { QuestionId } from '../../lib/domain/checklist';
import type { Dashboard } from '../../lib/state/dashboard';
import type { ReviewRef } from '../../lib/state/dashboard-list';
import { ExportDialog } from './ExportDialog';
import type { ExportSubject } from './export-request';
import { RemoveDialog } from './RemoveDialog';
import { RemoveManyDialog } from './RemoveManyDialog';
import { RenameDialog } from './RenameDialog';

/** Which dialog is open, and over what. */
export type OpenDialog =
  | { readonly kind: 'rename' | 'remove'; readonly item: ReviewListItem }
  /** No item: all reviews. */
  | { readonly kind: 'export'; readonly item: ReviewListItem | null }
  | { readonly kind: 'export-many'; readonly reviews: readonly ReviewRef[] }
  | { readonly kind: 'remove-many'; readonly reviews: readonly ReviewRef[] };

export type ListDialogsProps = {
  readonly dialog: OpenDialog;
  readonly dashboard: Dashboard;
  /** A question's short name, to read a share copy by. */
  readonly questionLabel?: ((id: QuestionId) => string) | undefined;
  readonly onClose: () => void;
};

export function ListDialogs({ dialog, dashboard, questionLabel, onClose }: ListDialogsProps) {
  const { actions, exports, today, list } = dashboard;
  const shared = { exports, today: today(), ...(questionLabel ? { questionLabel } : {}) };
  switch (dialog.kind) {
    case 'rename':
      return <RenameDialog item={dialog.item} onSave={actions.rename} onClose={onClose} />;
    case 'remove':
      return <RemoveDialog item={dialog.item} onRemove={actions.remove} onClose={onClose} />;
    case 'remove-many':
      return (
        <RemoveManyDialog
          reviews={dialog.reviews}
          onRemove={actions.removeMany}
          onClose={(gone) => {
            list.selection.set(dialog.reviews.slice(0, gone), false);
            onClose();
          }}
        />
      );
    case 'export':
    case 'export-many':
      return <ExportDialog {...shared} subject={subjectOf(dialog)} onClose={onClose} />;
  }
}

function subjectOf(dialog: Extract<OpenDialog, { readonly kind: 'export' | 'export-many' }>): ExportSubject {
  if (dialog.kind === 'export-many')
    return { kind: 'reviews', assessmentIds: dialog.reviews.map(({ id }) => id) };
  return dialog.item ? { kind: 'row', item: dialog.item } : { kind: 'everything' };
}
