/** What to know before reading a result: how old it is, and whether its checklist has changed since. */
import type { Checklist } from '../../lib/domain/checklist';
import type { ChecklistChange, ReviewAge } from '../../lib/domain/review-age';
import { checklistTitle } from '../checklists/checklist-title';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { dayOf } from './words';

export type BannersProps = {
  readonly age: ReviewAge;
  readonly change: ChecklistChange;
  /** The checklist that the review was made with. */
  readonly made: Pick<Checklist, 'ref' | 'text'>;
};

export function Banners({ age, change, made }: BannersProps) {
  const [old, changed] = [ageText(age), changeText(change, made)];
  return (
    <>
      {old === null ? null : (
        <Notice kind="warning">
          <p>{old}</p>
        </Notice>
      )}
      {changed === null ? null : (
        <Notice kind="warning">
          <p>{changed}</p>
        </Notice>
      )}
    </>
  );
}

function ageText({ age, firstAnswered, lastAnswered }: ReviewAge): string | null {
  switch (age) {
    case 'recent':
      return null;
    case 'nothing-answered':
      return t('result-age-nothing-answered');
    case 'some-over-12-months':
      return t('result-age-some-over-12-months', { first: dayOf(firstAnswered) });
    case 'over-12-months':
      return t('result-age-over-12-months', { last: dayOf(lastAnswered) });
  }
}

function changeText(change: ChecklistChange, made: BannersProps['made']): string | null {
  const { version } = made.ref;
  switch (change) {
    case 'same':
      return null;
    case 'changed-since':
      return t('result-checklist-changed-since', { version });
    case 'newer':
      return t('result-checklist-newer', { version });
    case 'other-words':
      return t('result-checklist-other-words');
    case 'other-checklist':
      return t('result-checklist-other-checklist', { name: checklistTitle(made), version });
  }
}
