/** Reviewing together and on paper, wired to the store and the router. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { GroupRoute } from '../../components/dashboard/group-route';
import { MeetingList } from '../../components/dashboard/MeetingList';
import { MeetingRoute } from '../../components/dashboard/MeetingRoute';
import { PaperScreen } from '../../components/paper/PaperScreen';
import { TypingScreen } from '../../components/paper/TypingScreen';
import { type TypingChoice, TypingStart } from '../../components/paper/TypingStart';
import { Picture } from '../../components/quick/pictures/Picture';
import { MeetingStart } from '../../components/together/MeetingStart';
import { t } from '../../components/ui/texts';
import type { Failure, Library, ListedMeeting, Outcome, RecordsChanged, Reviews } from '../../lib/app/ports';
import { clock, ids } from '../../lib/browser/clock-ids';
import { localDay } from '../../lib/browser/local-day';
import { aboutTableOf, CHECKLISTS, checklistFor } from '../../lib/checklists';
import type { Checklist } from '../../lib/domain/checklist';
import { type FormKind, paperForm } from '../../lib/domain/paper-form';
import type { Product } from '../../lib/domain/product';
import { createMeetingPage } from '../../lib/state/meeting-page';
import type { Router } from '../../lib/state/router';
import { createTypingState, nextSheetNumber, type TypingState } from '../../lib/state/typing-state';

export type GroupScreensNeeds = {
  readonly library: Library;
  readonly reviews: Reviews;
  readonly router: Router;
  readonly announce: (changed: RecordsChanged) => void;
  /** What new reviews are made with. */
  readonly current: () => Promise<Checklist>;
};

/** What these screens begin with, read anew each time one of them is gone to. */
type Given = {
  readonly products: readonly Product[];
  readonly checklist: Checklist;
  /** Every checklist known here: ours, and those kept. */
  readonly checklists: readonly Checklist[];
  readonly held: Outcome<readonly ListedMeeting[], Failure>;
};

export function createGroupScreens(needs: GroupScreensNeeds) {
  const { library, router } = needs;
  const now = clock.now;
  const meetings = createMeetingPage({ ...needs, checklistFor, aboutOf: aboutTableOf, ids, now });
  const given = signal<Given | null>(null);
  const typing = signal<TypingState | null>(null);
  /** The form that was printed last, to be typed next. */
  const printed = signal<FormKind | null>(null);

  async function load(): Promise<void> {
    const [known, checklist, kept, held] = await Promise.all([
      library.products(),
      needs.current(),
      library.checklists(),
      library.meetings(),
    ]);
    const checklists = [...CHECKLISTS, ...(kept.ok ? kept.value : [])];
    given.value = { products: known.ok ? known.value : [], checklist, checklists, held };
  }

  async function removeMeeting({ meeting }: ListedMeeting): Promise<Outcome<null, Failure>> {
    const outcome = await library.removeMeeting(meeting.id);
    if (!outcome.ok) return outcome;
    const assessmentIds = meeting.voices.map(({ assessmentId }) => assessmentId);
    needs.announce({ assessmentIds, productIds: [meeting.productId] });
    await load();
    return outcome;
  }

  async function beginTyping(choice: TypingChoice): Promise<Failure | null> {
    const { checklist, form, product, productName } = choice;
    const titleOf = (number: number) => t('paper-sheet-title', { number });
    const known = product.kind === 'existing' ? await library.product(product.productId) : null;
    if (known && !known.ok) return known.error;
    const titles = known ? known.value.assessments.map(({ title }) => title) : [];
    const firstNumber = nextSheetNumber(titles, titleOf);
    const paper = paperForm(checklist, form);
    typing.value = createTypingState({
      ...needs,
      form: paper,
      titleOf,
      ids,
      product,
      productName,
      firstNumber,
    });
    return null;
  }

  function Beginning({ route }: { readonly route: Extract<GroupRoute, { readonly params: object }> }) {
    useEffect(() => {
      typing.value = null;
      void load();
    }, [route.name]);
    const known = given.value;
    if (!known) return <p role="status">{t('screen-loading')}</p>;
    const productId = route.params.product ?? null;
    const { products, checklist } = known;
    const shared = { products, checklist, productId, newId: ids.next };
    switch (route.name) {
      case 'together':
        return (
          <MeetingStart
            {...shared}
            today={localDay()}
            onStart={async (draft) => {
              const failure = await meetings.start(draft);
              if (!failure) router.go({ name: 'meeting', meetingId: draft.id });
              return failure;
            }}
          >
            <MeetingList meetings={known.held} onRemove={removeMeeting} />
          </MeetingStart>
        );
      case 'paper':
        return (
          <PaperScreen
            checklist={known.checklist}
            productName={known.products.find(({ id }) => id === productId)?.name ?? ''}
            drawPicture={(name) => <Picture name={name} size="big" />}
            onType={(form) => {
              printed.value = form;
              router.go({ name: 'typing', params: route.params });
            }}
          />
        );
      case 'typing':
        if (typing.value) {
          return (
            <TypingScreen typing={typing.value} onLeave={() => router.go({ name: 'reviews', params: {} })} />
          );
        }
        return (
          <TypingStart {...shared} form={printed.value} checklists={known.checklists} onBegin={beginTyping} />
        );
    }
  }

  return {
    recordsChanged: meetings.recordsChanged,
    render(route: GroupRoute): ComponentChildren {
      if (route.name !== 'meeting') return <Beginning key={route.name} route={route} />;
      return (
        <MeetingRoute
          page={meetings}
          meetingId={route.meetingId}
          newId={ids.next}
          onReview={(assessmentId) => router.go({ name: 'review', assessmentId })}
          onResult={(productId) => router.go({ name: 'product', productId })}
        />
      );
    },
  };
}
