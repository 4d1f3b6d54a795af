/** Whether what was typed for the report is on disk; and both versions where another window changed it too. */
import type { Failure } from '../../lib/app/ports';
import type { ReportNotes } from '../../lib/domain/report-notes';
import { sameValue } from '../../lib/domain/same-value';
import type { NotesSaver } from '../../lib/state/report-notes-saver';
import { dayInWords } from '../evidence/evidence-words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';

export type NotesSavingLineProps = {
  readonly notes: NotesSaver;
  readonly explain: (failure: Failure) => string;
};

export function NotesSavingLine({ notes, explain }: NotesSavingLineProps) {
  const saving = notes.saving.value;
  switch (saving.kind) {
    case 'idle':
      return null;
    case 'saving':
      return <p class="es-hint">{t('report-screen-saving')}</p>;
    case 'saved':
      return <p class="es-save--done">{t('report-screen-saved')}</p>;
    case 'failed':
      return (
        <Notice kind="error" heading={t('report-screen-not-saved')} announce>
          <p>{explain(saving.failure)}</p>
          <Button look="quiet" onClick={() => void notes.flush()}>
            {t('report-screen-try-again')}
          </Button>
        </Notice>
      );
    case 'conflict':
      return <Conflict mine={notes.notes.value} theirs={saving.theirs} notes={notes} />;
  }
}

const FIELDS = [
  'legalName',
  'companyNumber',
  'setting',
  'people',
  'decision',
  'reference',
  'actions',
  'terms',
  'duties',
  'redactions',
] as const satisfies readonly (keyof ReportNotes)[];

type ConflictProps = { readonly mine: ReportNotes; readonly theirs: ReportNotes; readonly notes: NotesSaver };

function Conflict({ mine, theirs, notes }: ConflictProps) {
  const differing = FIELDS.filter((field) => !sameValue(mine[field], theirs[field]));
  return (
    <Notice kind="warning" heading={t('report-screen-conflict')} announce>
      <dl>
        {differing.map((field) => (
          <div key={field}>
            <dt>{t(`report-screen-field-${field}`)}</dt>
            <dd>
              {t('report-screen-mine')} <bdi>{shortOf(mine, field)}</bdi>
            </dd>
            <dd>
              {t('report-screen-theirs')} <bdi>{shortOf(theirs, field)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <div class="es-button-row">
        <Button look="quiet" onClick={() => void notes.settle('mine')}>
          {t('report-screen-keep-mine')}
        </Button>
        <Button look="quiet" onClick={() => void notes.settle('theirs')}>
          {t('report-screen-take-theirs')}
        </Button>
      </div>
    </Notice>
  );
}

function told(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

/** All of it: the two sides may differ in an owner or a day alone. */
function actionText({ text, condition, owner, dueOn, done }: ReportNotes['actions'][number]): string {
  const parts = [
    condition ? t('report-screen-action-condition') : '',
    owner,
    dueOn === null ? '' : dayInWords(dueOn),
    done ? t('report-screen-action-done') : '',
  ];
  return told([text, ...parts]);
}

/** A text as it is, a list by its lines. */
function shortOf(notes: ReportNotes, field: (typeof FIELDS)[number]): string {
  switch (field) {
    case 'actions':
      return notes.actions.map(actionText).join('; ') || t('report-not-said');
    case 'terms':
      return (
        notes.terms.map(({ term, owner }) => told([t(`report-term-${term}`), owner])).join('; ') ||
        t('report-not-said')
      );
    case 'duties':
      return (
        notes.duties
          .map(({ duty, state, why }) =>
            told([`${t(`report-duty-${duty}`)}: ${t(`report-duty-state-${state}`)}`, why]),
          )
          .join('; ') || t('report-not-said')
      );
    case 'redactions':
      return told([
        t('report-screen-redactions-count', { count: notes.redactions.length }),
        ...notes.redactions.map(({ reason }) => reason),
      ]);
    case 'legalName':
    case 'companyNumber':
    case 'setting':
    case 'people':
    case 'decision':
    case 'reference':
      return notes[field] || t('report-not-said');
  }
}
