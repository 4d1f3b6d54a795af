/** What a screen sees of an open meeting: its record, its voices, and everything that can be done to them. */
import type { ReadonlySignal } from '@preact/signals';
import type { Failure, RecordsChanged } from '../app/ports';
import type { AnswerContent, AnswerValue } from '../domain/answer';
import type { Checklist, QuestionStructure } from '../domain/checklist';
import type { Meeting, Voice } from '../domain/meeting';
import type { Product } from '../domain/product';
import type { RecordStatus } from './meeting-record';
import type { VoiceDraft } from './meeting-start';
import type { ReviewState } from './review-state';
import type { UndoStep } from './undo';

/** A voice as the screen shows it. Without a review when that is in the bin, gone, or not yet read. */
export type OpenVoice = { readonly voice: Voice; readonly review: ReviewState | null };

/** What was done on a question so far. */
export type QuestionProgress = {
  readonly answeredBy: number;
  readonly voices: number;
  readonly agreed: boolean;
  readonly hands: number;
};

/** The last step that can be taken back, with whose it was. */
export type VoiceStep = UndoStep & { readonly voice: Voice };

export type MeetingState = {
  readonly checklist: Checklist;
  readonly meeting: ReadonlySignal<Meeting>;
  readonly product: ReadonlySignal<Product>;
  readonly voices: ReadonlySignal<readonly OpenVoice[]>;
  readonly asked: ReadonlySignal<readonly QuestionStructure[]>;
  /** Questions of which something was said: by a voice, by all, or by hands. */
  readonly begun: ReadonlySignal<number>;
  readonly recordStatus: ReadonlySignal<RecordStatus>;
  /** The record and every voice together: the worst that holds for any. */
  readonly saving: ReadonlySignal<RecordStatus['kind']>;
  readonly undoNext: ReadonlySignal<VoiceStep | null>;
  readonly redoNext: ReadonlySignal<VoiceStep | null>;
  progressOf(questionId: string): QuestionProgress;
  visit(assessmentId: string, questionId: string): void;
  choose(assessmentId: string, questionId: string, value: AnswerValue): void;
  clear(assessmentId: string, questionId: string): void;
  /** How strong a voice's evidence is, and whether the answer is lived. */
  judge(
    assessmentId: string,
    questionId: string,
    backing: Partial<Pick<AnswerContent, 'strength' | 'lived'>>,
  ): void;
  /** A voice does not want to answer. A failure leaves its answer as it was. */
  decline(assessmentId: string, questionId: string, on: boolean): Promise<Failure | null>;
  /** A voice's note, or why a must-have does not apply; where there is no answer nothing is written. */
  write(assessmentId: string, questionId: string, field: 'note' | 'reason', text: string): void;
  /** Settles a conflict over a voice's answer; taking the other window's drops the step that would overwrite it. */
  resolveAnswer(assessmentId: string, questionId: string, choice: 'mine' | 'theirs'): void;
  undo(): void;
  redo(): void;
  agree(questionId: string, value: AnswerValue | null): void;
  /** A note goes with an agreement; without one nothing is written. */
  noteAgreed(questionId: string, note: string): void;
  count(questionId: string, value: AnswerValue, hands: number): void;
  clearHands(questionId: string): void;
  describe(part: Partial<Pick<Meeting, 'title' | 'heldOn' | 'people'>>): void;
  /** @returns `refused` when the meeting is full, else why the voice's review could not be begun */
  addVoice(draft: VoiceDraft): Promise<Failure | null>;
  /** The voice's review takes the name too: an old one, such as a person's, is to be nowhere. */
  nameVoice(assessmentId: string, name: string): void;
  /** Takes a voice out of the meeting; its review stays among the reviews, or goes to the bin with it. */
  removeVoice(assessmentId: string, review: 'stays' | 'to-the-bin'): Promise<Failure | null>;
  resolve(choice: 'mine' | 'theirs'): void;
  retryFailed(): void;
  flush(): Promise<void>;
  recordsChanged(news: RecordsChanged): Promise<void>;
};
