/** A meeting that reviews a product together: its record, and one review for each voice. */
import { computed, signal } from '@preact/signals';
import type { Failure, Ids, Library, OpenMeeting, RecordsChanged, Reviews } from '../app/ports';
import type { AboutTable } from '../domain/about';
import { sameContent } from '../domain/answer';
import { type Checklist, questionsAsked } from '../domain/checklist';
import { handsRaised, NO_HANDS } from '../domain/meeting';
import {
  MOST_VOICES,
  withAgreement,
  withCount,
  withoutHands,
  withoutVoice,
  withVoice,
} from '../domain/meeting-changes';
import { rememberable } from '../domain/private-words';
import { createMeetingRecord, type RecordStatus } from './meeting-record';
import type { MeetingState, QuestionProgress, VoiceStep } from './meeting-shape';
import { startVoice, type VoiceDraft } from './meeting-start';
import { createReviewState, type ReviewState } from './review-state';
import { settled } from './settled';
import { createUndo, type UndoStep } from './undo';
import { createVoiceTitles } from './voice-titles';

export type { MeetingState, OpenVoice, QuestionProgress } from './meeting-shape';

export type MeetingNeeds = {
  readonly open: OpenMeeting;
  readonly checklist: Checklist;
  readonly about: AboutTable;
  readonly reviews: Reviews;
  readonly library: Pick<Library, 'meeting' | 'saveMeeting' | 'setBinned' | 'renameReview'>;
  readonly ids: Ids;
  readonly now: () => string;
  /** Tells every window of what was changed here, this one's other screens as well. */
  readonly announce: (changed: RecordsChanged) => void;
};

const WORST: readonly RecordStatus['kind'][] = ['conflict', 'failed', 'saving', 'saved', 'idle'];

/** Undo is of the meeting's order, over all voices: a question of one voice goes by this name there. */
function undoKey(assessmentId: string, questionId: string): string {
  return `${assessmentId} ${questionId}`;
}

/** The state of one open meeting; it reads and writes only through the ports. */
export function createMeetingState(needs: MeetingNeeds): MeetingState {
  const { open, checklist, reviews, library, ids } = needs;
  const product = signal(open.product);
  const told = (assessmentIds: readonly string[]) =>
    needs.announce({ assessmentIds, productIds: [product.peek().id] });
  const record = createMeetingRecord({
    stored: open.meeting,
    saveMeeting: library.saveMeeting,
    onSaved: () => told([]),
  });
  const { meeting } = record;

  const reviewOf = (assessment: OpenMeeting['voices'][number]) =>
    createReviewState({
      open: { assessment, product: product.peek() },
      checklist,
      reviews,
      ids,
      about: needs.about,
    });
  const opened = signal<ReadonlyMap<string, ReviewState>>(
    new Map(open.voices.map((assessment) => [assessment.id, reviewOf(assessment)])),
  );
  const visits = new Map<string, string>();
  /** How often this window changed each question of each voice: what else changes is another window's doing. */
  const ownChanges = new Map<string, number>();
  const countOwn = (key: string) => void ownChanges.set(key, (ownChanges.get(key) ?? 0) + 1);

  const voices = computed(() =>
    meeting.value.voices.map((voice) => ({ voice, review: opened.value.get(voice.assessmentId) ?? null })),
  );
  const asked = computed(() => questionsAsked(checklist.structure, meeting.value.depth, product.value));

  const contentIn = (assessmentId: string, questionId: string) =>
    opened.peek().get(assessmentId)?.saverOf(questionId).content.peek() ?? null;
  /** What the meeting's undo may hold of an answer: of a private role never the words. */
  const remembered = (assessmentId: string, questionId: string) => {
    const review = opened.peek().get(assessmentId);
    return review
      ? rememberable(review.header.peek().reviewer.role, contentIn(assessmentId, questionId))
      : null;
  };
  const parts = (key: string) => {
    const [assessmentId = '', questionId = ''] = key.split(' ');
    return { assessmentId, questionId };
  };

  const undo = createUndo({
    current(key) {
      const { assessmentId, questionId } = parts(key);
      return remembered(assessmentId, questionId);
    },
    apply(key, content) {
      const { assessmentId, questionId } = parts(key);
      const review = opened.peek().get(assessmentId);
      visits.delete(key);
      countOwn(key);
      review?.visit(questionId);
      if (!content) return review?.clear(questionId);
      review?.choose(questionId, content.value);
      review?.judge(questionId, { strength: content.strength, lived: content.lived });
    },
  });

  /** Does something to one voice's answer, as one step of the meeting's undo. */
  function change(assessmentId: string, questionId: string, act: (review: ReviewState) => void): void {
    const review = opened.peek().get(assessmentId);
    if (!review) return;
    const done = beginStep(assessmentId, questionId);
    act(review);
    done();
  }

  /** @returns what is called when the change is made, and remembers it */
  function beginStep(assessmentId: string, questionId: string): () => void {
    const key = undoKey(assessmentId, questionId);
    const visit = visits.get(key) ?? ids.next();
    visits.set(key, visit);
    const before = remembered(assessmentId, questionId);
    countOwn(key);
    return () =>
      undo.remember({ questionId: key, visit, before, after: remembered(assessmentId, questionId) });
  }

  async function decline(assessmentId: string, questionId: string, on: boolean): Promise<Failure | null> {
    const review = opened.peek().get(assessmentId);
    if (!review) return { kind: 'not-found' };
    const done = beginStep(assessmentId, questionId);
    const failure = await review.decline(questionId, on);
    if (failure === null) done();
    return failure;
  }

  const titles = createVoiceTitles({ library, onSaved: (assessmentId) => told([assessmentId]) });

  function stepOf(step: UndoStep | null): VoiceStep | null {
    if (!step) return null;
    const { assessmentId, questionId } = parts(step.questionId);
    const voice = meeting.value.voices.find((one) => one.assessmentId === assessmentId);
    return voice ? { ...step, questionId, voice } : null;
  }

  function forgetSteps(assessmentId: string): void {
    for (const { id } of checklist.structure.questions) undo.forget(undoKey(assessmentId, id));
  }

  function progressOf(questionId: string): QuestionProgress {
    const answered = voices.value.filter(({ review }) => review?.saverOf(questionId).content.value);
    return {
      answeredBy: answered.length,
      voices: voices.value.length,
      agreed: meeting.value.agreed[questionId] !== undefined,
      hands: handsRaised(meeting.value.hands[questionId] ?? NO_HANDS),
    };
  }

  const begun = computed(
    () =>
      asked.value.filter(({ id }) => {
        const { answeredBy, agreed, hands } = progressOf(id);
        return answeredBy > 0 || agreed || hands > 0;
      }).length,
  );

  async function addVoice(draft: VoiceDraft): Promise<Failure | null> {
    if (meeting.peek().voices.length >= MOST_VOICES) return { kind: 'refused', detail: 'too many voices' };
    const { id: meetingId, checklist: ref, depth } = meeting.peek();
    const started = await startVoice(needs, {
      draft,
      product: { kind: 'existing', productId: product.peek().id },
      meetingId,
      checklist: ref,
      depth,
    });
    if (!started.ok) return started.error;
    const { assessmentId, name, role } = draft;
    opened.value = new Map([...opened.peek(), [assessmentId, reviewOf(started.value.assessment)]]);
    record.change((before) => withVoice(before, { assessmentId, name, role }));
    told([assessmentId]);
    await record.flush();
    return null;
  }

  async function removeVoice(assessmentId: string, review: 'stays' | 'to-the-bin'): Promise<Failure | null> {
    await opened.peek().get(assessmentId)?.flush();
    if (review === 'to-the-bin') {
      const binned = await settled(library.setBinned([assessmentId], true));
      if (!binned.ok && binned.error.kind !== 'not-found') return binned.error;
    }
    forgetSteps(assessmentId);
    record.change((before) => withoutVoice(before, assessmentId));
    told([assessmentId]);
    await record.flush();
    return null;
  }

  async function refreshVoice(review: ReviewState, revision: number | undefined): Promise<void> {
    const { id } = review.header.peek();
    const seen = checklist.structure.questions.map(({ id: questionId }) => {
      const key = undoKey(id, questionId);
      return { questionId, key, content: contentIn(id, questionId), own: ownChanges.get(key) };
    });
    await review.refresh(revision);
    for (const { questionId, key, content, own } of seen) {
      // A step that would overwrite another window's answer is no step of this one's any more.
      const moved = !sameContent(content, contentIn(id, questionId));
      if (moved && own === ownChanges.get(key)) undo.forget(key);
    }
  }

  /** Reads the meeting again: its record, and the reviews of voices that another window added. */
  async function readAgain(): Promise<void> {
    const again = await settled(library.meeting(open.meeting.id));
    if (!again.ok) return;
    product.value = again.value.product;
    const known = opened.peek();
    const added = again.value.voices.filter(({ id }) => !known.has(id));
    if (added.length > 0)
      opened.value = new Map([...known, ...added.map((one) => [one.id, reviewOf(one)] as const)]);
    record.take(again.value.meeting);
  }

  return {
    checklist,
    meeting,
    product,
    voices,
    asked,
    begun,
    recordStatus: record.status,
    saving: computed(() => {
      const kinds = new Set([record.status.value.kind]);
      for (const { review } of voices.value) if (review) kinds.add(review.saving.value);
      for (const kind of titles.statuses.value) kinds.add(kind);
      return WORST.find((kind) => kinds.has(kind)) ?? 'idle';
    }),
    undoNext: computed(() => stepOf(undo.next.value)),
    redoNext: computed(() => stepOf(undo.undone.value)),
    progressOf,
    visit(assessmentId, questionId) {
      visits.delete(undoKey(assessmentId, questionId));
      opened.peek().get(assessmentId)?.visit(questionId);
    },
    choose: (id, questionId, value) => change(id, questionId, (review) => review.choose(questionId, value)),
    judge: (id, questionId, backing) => change(id, questionId, (review) => review.judge(questionId, backing)),
    decline,
    clear: (id, questionId) => change(id, questionId, (review) => review.clear(questionId)),
    write(id, questionId, field, text) {
      countOwn(undoKey(id, questionId));
      opened.peek().get(id)?.write(questionId, field, text);
    },
    resolveAnswer(id, questionId, choice) {
      opened.peek().get(id)?.resolve(questionId, choice);
      if (choice === 'theirs') undo.forget(undoKey(id, questionId));
    },
    undo: () => void undo.undo(),
    redo: () => void undo.redo(),
    agree(questionId, value) {
      record.change((before) => {
        const note = before.agreed[questionId]?.note ?? '';
        return withAgreement(before, questionId, value && { value, note, agreedAt: needs.now() });
      });
    },
    noteAgreed(questionId, note) {
      const agreed = meeting.peek().agreed[questionId];
      if (agreed) record.change((before) => withAgreement(before, questionId, { ...agreed, note }));
    },
    count: (questionId, value, hands) =>
      record.change((before) => withCount(before, questionId, value, hands)),
    clearHands: (questionId) => record.change((before) => withoutHands(before, questionId)),
    describe: (part) => record.change((before) => ({ ...before, ...part })),
    addVoice,
    nameVoice(assessmentId, name) {
      const voice = meeting.peek().voices.find((one) => one.assessmentId === assessmentId);
      if (!voice || name.trim() === '') return;
      record.change((before) => withVoice(before, { ...voice, name: name.trim() }));
      const title = opened.peek().get(assessmentId)?.header.peek().title ?? '';
      titles.rename(assessmentId, title, name.trim());
    },
    removeVoice,
    resolve: record.resolve,
    retryFailed() {
      record.retry();
      for (const review of opened.peek().values()) review.retryFailed();
      titles.retry();
    },
    async flush() {
      const parts = [record, titles, ...opened.peek().values()];
      await Promise.all(parts.map((part) => part.flush()));
    },
    async recordsChanged(news) {
      const touched = [...opened.peek()].filter(([id]) => news.assessmentIds.includes(id));
      await Promise.all(touched.map(([, review]) => refreshVoice(review, news.revision)));
      if (news.productIds.includes(product.peek().id)) await readAgain();
    },
  };
}
