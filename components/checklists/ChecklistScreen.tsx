/** The checklists in this browser: which one new reviews use, files of them, and questions of one's own. */
import { useRef, useState } from 'preact/hooks';
import type { Failure, Outcome } from '../../lib/app/ports';
import { noOwnQuestions, type OwnQuestions, ownQuestionsOf } from '../../lib/domain/own-questions';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { ChecklistCard } from './ChecklistCard';
import type { ChecklistScreenProps, HeldChecklist } from './contract';
import { LoadChecklist } from './LoadChecklist';
import { OwnQuestionsEditor } from './OwnQuestionsEditor';
import { checklistName, storeText } from './words';

type Done = { readonly what: 'now-used' | 'removed'; readonly name: string; readonly version: string };
type Refused = { readonly what: 'choose-failed' | 'remove-failed'; readonly failure: Failure };

export function ChecklistScreen({ held, chosen, sourcesOf, actions }: ChecklistScreenProps) {
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [editing, setEditing] = useState<OwnQuestions | null>(null);
  const [published, setPublished] = useState<string | null>(null);
  const list = useRef<HTMLHeadingElement>(null);
  const ownHeading = useRef<HTMLHeadingElement>(null);

  async function run(
    one: HeldChecklist,
    act: () => Promise<Outcome<null, Failure>>,
    what: { readonly done: Done['what']; readonly refused: Refused['what'] },
  ): Promise<void> {
    // The button that was pressed may go; the focus must not go with it.
    list.current?.focus();
    setBusy(true);
    setDone(null);
    setRefused(null);
    const outcome = await act();
    setBusy(false);
    if (!outcome.ok) return setRefused({ what: what.refused, failure: outcome.error });
    setDone({ what: what.done, name: checklistName(one), version: one.checklist.ref.version });
  }

  const use = (one: HeldChecklist) =>
    void run(one, () => actions.choose(one.checklist.ref), { done: 'now-used', refused: 'choose-failed' });
  const remove = (one: HeldChecklist) =>
    void run(one, () => actions.remove(one.checklist), { done: 'removed', refused: 'remove-failed' });
  const edit = (own: OwnQuestions | null) => {
    setEditing(own);
    setPublished(null);
    ownHeading.current?.focus();
  };

  return (
    <>
      <h1 tabIndex={-1}>{t('checklists-heading')}</h1>
      <p>{t('checklists-lead')}</p>
      <Notice kind="info">
        <p>{t('checklists-not-certificate')}</p>
        <p>{t('checklists-help-change')}</p>
      </Notice>
      <section aria-labelledby="checklists-list">
        <h2 id="checklists-list" tabIndex={-1} ref={list}>
          {t('checklists-list-heading')}
        </h2>
        <p role="status">
          {done ? (
            <bdi>{t(`checklists-${done.what}`, { name: done.name, version: done.version })}</bdi>
          ) : null}
        </p>
        {refused ? <RefusedNotice {...refused} /> : null}
        <ul class="es-checklists__list">
          {held.map((one) => (
            <ChecklistCard
              key={one.checklist.ref.hash}
              held={one}
              inUse={one.checklist.ref.hash === chosen.hash}
              sources={sourcesOf(one.checklist)}
              busy={busy}
              editing={editing !== null}
              onUse={() => use(one)}
              onDownload={() => actions.download(one.checklist)}
              onRemove={() => remove(one)}
              onEditOwn={() => edit(ownQuestionsOf(one.checklist))}
            />
          ))}
        </ul>
      </section>
      <section aria-labelledby="checklists-own">
        <h2 id="checklists-own" tabIndex={-1} ref={ownHeading}>
          {t('checklists-own-heading')}
        </h2>
        <p>{t('checklists-own-lead')}</p>
        <p role="status">
          {published === null ? null : t('checklists-own-published', { version: published })}
        </p>
        {editing === null ? (
          <Button onClick={() => edit(noOwnQuestions('', ''))}>{t('checklists-own-start')}</Button>
        ) : (
          <OwnQuestionsEditor
            // Another set of questions is another form, and never a half of each.
            key={`${editing.by} ${editing.revision}`}
            start={editing}
            publish={actions.publishOwn}
            onPublished={(version) => {
              edit(null);
              setPublished(version);
            }}
            onClose={() => edit(null)}
          />
        )}
      </section>
      <LoadChecklist read={actions.read} keep={actions.keep} />
    </>
  );
}

function RefusedNotice({ what, failure }: Refused) {
  const needed = what === 'remove-failed' && failure.kind === 'refused';
  return (
    <Notice kind="error" heading={t(`checklists-${what}`)} announce>
      <p>{needed ? t('checklists-remove-needed') : storeText(failure)}</p>
    </Notice>
  );
}
