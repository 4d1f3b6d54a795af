/** Hiding, deleting everything, reading aloud and neutral titles, wired to this page. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { BeforeYouStart } from '../../components/private/BeforeYouStart';
import { DeleteEverything } from '../../components/private/DeleteEverything';
import { EverythingDeleted } from '../../components/private/EverythingDeleted';
import { PrivacyPanel } from '../../components/private/PrivacyPanel';
import { ReadAloudButton } from '../../components/private/ReadAloudButton';
import { language, t } from '../../components/ui/texts';
import { deleteEverything } from '../../lib/app/delete-everything';
import type { Settings } from '../../lib/app/settings';
import { deletePorts } from '../../lib/browser/delete-everything';
import { createQuickHide, leaveTab } from '../../lib/browser/quick-hide';
import { browserSpeech } from '../../lib/browser/speech';
import { isPrivateRole } from '../../lib/domain/assessment';
import { hearNews, tellNews } from '../../lib/messaging/news';
import { onceSafe } from '../../lib/state/once-safe';
import { createReadAloud } from '../../lib/state/read-aloud';
import type { Session } from '../../lib/state/session';
import { isPrivateNow } from '../../lib/state/session-role';
import type { Database } from '../../lib/storage/database';
import { DATABASE_NAME } from '../../lib/storage/schema';

export type PrivacyNeeds = {
  readonly database: Database;
  readonly session: Session;
  readonly settings: { readonly value: Settings };
  /** Ends whatever follows the address or the news and would read the store. */
  readonly endReading: () => void;
};

type Page = 'panel' | 'warnings' | 'delete';

export function createPrivacy({ database, session, settings, endReading }: PrivacyNeeds) {
  const { signal: stop } = new AbortController();
  const readAloud = createReadAloud({ speech: browserSpeech(), window, signal: stop });
  const page = signal<Page>('panel');
  const deleted = signal<ComponentChildren>(null);
  const isPrivate = () => {
    const role = settings.value.audience?.role;
    // A worker's review may be on screen in a browser that is a commissioner's.
    return isPrivateNow(session) || (role !== undefined && isPrivateRole(role));
  };
  /** A review is read in the language it was asked in, whatever the screens are in. */
  const spoken = () => {
    const phase = session.phase.value;
    return phase.kind === 'reviewing' ? phase.review.checklist.ref.language : language.value;
  };
  const letGo = () => {
    endReading();
    session.clear();
    database.close();
  };
  const hide = createQuickHide({
    window,
    isOn: isPrivate,
    title: t('private-tab-title'),
    afterBlank() {
      readAloud.stop();
      const phase = session.phase.peek();
      if (phase.kind === 'reviewing') void phase.review.flush();
    },
    leave: () => void leaveTab(),
    signal: stop,
  });
  hearNews('everythingDeleted', () => {
    letGo();
    deleted.value = <EverythingDeleted />;
  });

  /** From the second tap on this page shows nothing that would read the store and so make it anew. */
  async function onDelete() {
    const tellOthers = () => tellNews('everythingDeleted', {});
    endReading();
    return deleteEverything(deletePorts({ knownDatabases: [DATABASE_NAME], tellOthers, letGo }));
  }

  const back = () => {
    page.value = 'panel';
    deleted.value = null;
  };
  /** @param isSafe asked after the last word; when it says no, this page goes back and nothing is deleted */
  const askDelete = (isSafe: () => Promise<boolean> = async () => true) => {
    const deleteIfSafe = onceSafe(isSafe, onDelete, back);
    deleted.value = <DeleteEverything asked onDelete={deleteIfSafe} onCancel={back} />;
  };

  return {
    /** Before anybody has said who they are, nobody knows what the browser's history may tell of them. */
    neutralTitle: () => settings.value.audience === null || isPrivate(),
    deleted,
    /** Asks for the last word, and then deletes everything. */
    askDelete,
    onHide: () => (isPrivate() ? hide.hide : null),
    readAloud: (text: string) => <ReadAloudButton readAloud={readAloud} text={text} language={spoken()} />,
    render(): ComponentChildren {
      if (page.value === 'warnings') return <BeforeYouStart again onDone={back} />;
      return (
        <>
          <h1 tabIndex={-1}>{t('screen-privacy')}</h1>
          <PrivacyPanel
            hideKey={isPrivate()}
            onWarnings={() => {
              page.value = 'warnings';
            }}
            onDeleteEverything={() => askDelete()}
          />
        </>
      );
    },
  };
}
