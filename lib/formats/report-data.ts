/** What a report holds, as codes, numbers and people's own words; screens and files put it into sentences. */
import type { AnswerValue, Strength } from '../domain/answer';
import type { AnswerTrace, HelperBand, Lived, Role } from '../domain/assessment';
import type { Checklist, Depth, QuestionId, Wording } from '../domain/checklist';
import type { Evidence, PageSource } from '../domain/evidence';
import type { LadderGroup } from '../domain/ladder';
import type { AskKind } from '../domain/letter';
import type { Hands } from '../domain/meeting';
import type { Product } from '../domain/product';
import type { ChecklistSpread } from '../domain/product-result';
import type { ReportNotes } from '../domain/report-notes';
import type { ReviewResult } from '../domain/result';
import type { ReviewStandings, Standing } from '../domain/standing';

/** Parts a commissioner may leave out; the first page and the limits are always there. */
export const REPORT_SECTIONS = [
  'identity',
  'method',
  'result',
  'differences',
  'answers',
  'log',
  'gaps',
  'actions',
  'duties',
  'sign-off',
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

export type ReportChoices = {
  readonly sections: readonly ReportSection[];
  /** Reviews' own names and the owners of actions; those of private roles never. */
  readonly names: boolean;
  /** The words of private roles: notes, reasons, experience, pictures. Without it only their role stands there. */
  readonly privateWords: boolean;
};

/** Everything in, nobody named. */
export const USUAL_CHOICES: ReportChoices = { sections: REPORT_SECTIONS, names: false, privateWords: false };

/** Somebody's words, or what stands in their place. */
export type Said =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'redacted'; readonly reason: string }
  /** Of a private role, whose words were not asked for. */
  | { readonly kind: 'withheld' };

/** A moment (ISO 8601 UTC), or for private roles only its month (YYYY-MM). */
export type When =
  | { readonly kind: 'time'; readonly at: string }
  | { readonly kind: 'month'; readonly month: string };

/** The file of data that the report is about. */
export type DataFile = { readonly sha256: string; readonly bytes: number };

export type VendorContact =
  | { readonly kind: 'not-asked' }
  /** `first` and `on`: the earliest and the latest day a letter went out. */
  | { readonly kind: 'asked'; readonly first: string; readonly on: string; readonly of: number }
  /** `askedOn`: the latest day a letter went out; `on`: the day of the latest reply. */
  | {
      readonly kind: 'replied';
      readonly askedOn: string | null;
      readonly on: string;
      readonly answered: number;
      readonly of: number;
    };

export type ReportReview = {
  /** From 1, in the order of their beginning: how the report names it. */
  readonly number: number;
  readonly id: string;
  readonly role: Role;
  readonly isPrivate: boolean;
  /** Its own name, where names were asked for. */
  readonly title: string | null;
  readonly lived: Lived;
  readonly depth: Depth;
  readonly checklist: Checklist;
  readonly interestDeclared: boolean;
  readonly interests: Said | null;
  readonly settingBand: string | null;
  readonly helper: HelperBand | null;
  readonly ofMeeting: boolean;
  /** When its answers that count were given; nothing without any. */
  readonly first: When | null;
  readonly last: When | null;
  readonly result: ReviewResult;
  readonly standings: ReviewStandings;
  /** Why a level of the ladder was set by hand. */
  readonly ladderReasons: Readonly<Record<LadderGroup, Said | null>>;
  readonly oneThing: Said | null;
};

export type ReportMeeting = {
  readonly number: number;
  readonly title: string | null;
  /** A month where a voice of it is in a private role: its day would be that voice's day too. */
  readonly heldOn: When;
  readonly people: number;
  /** Numbers of the reviews that are its voices, those left out of the report left out. */
  readonly voices: readonly number[];
};

/** A page that was read, once for each state of its text. */
export type ReportPage = Pick<PageSource, 'pageKey' | 'title' | 'language' | 'textHash' | 'unread'> & {
  /** The first and the last time something was taken from this state of it. */
  readonly first: When;
  readonly last: When;
};

export type ReportDocument =
  | { readonly kind: 'document'; readonly document: Extract<Evidence, { kind: 'document' }> }
  | { readonly kind: 'redacted'; readonly reason: string };

export type ReportEvidence = {
  /** From 1, through the whole report. */
  readonly number: number;
  readonly evidence: Evidence;
  /** Nothing when its body may be shown. */
  readonly hidden: Exclude<Said, { kind: 'words' }> | null;
  readonly note: Said | null;
  readonly takenAt: When;
  /** A `data:` address of a picture's pixels, where there is one. */
  readonly pixels: string | null;
  /** It was given in full further up, under this question. */
  readonly givenUnder: QuestionId | null;
};

export type ReportReply = { readonly said: Said; readonly receivedOn: string };

/** One review's answer to one question. */
export type ReportAnswer = {
  readonly review: number;
  readonly role: Role;
  readonly standing: Standing;
  readonly value: AnswerValue | null;
  /** Language of the words that were read, where it is not the checklist's. */
  readonly audience: Wording | null;
  readonly otherLanguage: string | null;
  readonly reason: Said | null;
  readonly note: Said | null;
  readonly helperNote: Said | null;
  readonly strength: Strength | null;
  readonly lived: boolean;
  readonly answeredAt: When | null;
  readonly evidence: readonly ReportEvidence[];
  /** How often the log says it was changed after it was first given. */
  readonly changes: number;
  readonly reply: ReportReply | null;
};

export type ReportAgreed = {
  readonly meeting: number;
  readonly agreed: { readonly value: AnswerValue; readonly note: Said | null } | null;
  readonly hands: Hands | null;
};

export type ReportQuestion = {
  readonly questionId: QuestionId;
  readonly mustHave: boolean;
  /** The words that were read, each audience's once. */
  readonly wordings: readonly { readonly audience: Wording; readonly text: string }[];
  readonly answers: readonly ReportAnswer[];
  readonly together: readonly ReportAgreed[];
};

export type ReportTheme = { readonly theme: string; readonly questions: readonly ReportQuestion[] };

/** The answers given with one checklist, in its order. */
export type ReportAnswers = { readonly checklist: Checklist; readonly themes: readonly ReportTheme[] };

/** An answer as the log has it. */
export type ReportTrace = Pick<AnswerTrace, 'value' | 'strength' | 'lived'>;

/** One line of the log. */
export type ReportChange = {
  readonly review: number;
  readonly role: Role;
  readonly when: When;
  readonly questionId: QuestionId;
  readonly label: string;
  readonly before: ReportTrace | null;
  readonly after: ReportTrace | null;
  readonly reason: Said | null;
  readonly noteChanged: boolean;
};

export type ReportGap = {
  /** As in the letter that was sent, or from 1. */
  readonly number: number;
  readonly questionId: QuestionId;
  readonly label: string;
  readonly mustHave: boolean;
  /** Empty where it was taken out. */
  readonly text: string;
  /** Why its words were taken out; nothing where they were not. */
  readonly takenOut: string | null;
  /** Why it is asked, each reason once; empty where that is not known. */
  readonly kinds: readonly AskKind[];
  readonly reply: ReportReply | null;
};

export type ReportLetter = {
  /** The review it was written from, or the exercise it went to all in. */
  readonly from:
    | { readonly kind: 'review'; readonly number: number }
    | { readonly kind: 'exercise'; readonly name: string };
  readonly sentOn: string;
  readonly gaps: readonly ReportGap[];
};

export type ReportGaps = {
  readonly sent: readonly ReportLetter[];
  /** Questions that nobody has asked the vendor yet. */
  readonly open: readonly ReportGap[];
};

export type ReportEventKind = 'review' | 'meeting' | 'asked' | 'reply' | 'gone' | 'next-review';
/** What stands on the line of time. `number` is the review's or meeting's, or of the review a letter was from; else 0. */
export type ReportDay = {
  readonly on: string;
  readonly kind: ReportEventKind;
  readonly number: number;
  /** The day is only the month's first: of private roles. */
  readonly monthOnly: boolean;
  /** The exercise whose letter to all was sent; nothing for all else. */
  readonly exercise: string | null;
};

export type ReportData = {
  readonly product: Product;
  /** Owners are empty where names were not asked for. */
  readonly notes: ReportNotes;
  readonly choices: ReportChoices;
  /** As YYYY-MM-DD. */
  readonly madeOn: string;
  /** Nothing when the data is too large for one file. */
  readonly dataFile: DataFile | null;
  readonly vendor: VendorContact;
  /** Those the reviews were made with, the newest first. */
  readonly checklists: readonly Checklist[];
  readonly reviews: readonly ReportReview[];
  /** Reviews made with a checklist that is not known here: in the data file, and in no part of the report. */
  readonly leftOut: number;
  readonly meetings: readonly ReportMeeting[];
  readonly spreads: readonly ChecklistSpread[];
  readonly pages: readonly ReportPage[];
  readonly documents: readonly ReportDocument[];
  readonly answers: readonly ReportAnswers[];
  /** Kept for no question that is in the report. */
  readonly looseEvidence: readonly ReportEvidence[];
  readonly log: readonly ReportChange[];
  readonly gaps: ReportGaps;
  readonly days: readonly ReportDay[];
};
