/** What a review asks of the vendor: which questions, in whose words, under which number, and what came back. */
import { type AboutTable, aboutOf, isNoAboutUseHere } from './about';
import type { AnswerValue } from './answer';
import { isPrivateRole, type Role } from './assessment';
import type { Checklist, QuestionId } from './checklist';
import { type Evidence, type QuoteCheck, quotesOf } from './evidence';
import { isClaimedOnly } from './evidence-strength';
import { type LetterRecord, NEW_LETTER, type VendorReply } from './letter-record';
import type { GivenAnswer, QuestionStanding, ReviewStandings } from './standing';

/** Why a question is asked of the vendor (domain research 7.1.8): `claimed-only` is a yes with only their word. */
export const ASK_KINDS = ['not-enough-information', 'partly', 'no', 'claimed-only'] as const;
export type AskKind = (typeof ASK_KINDS)[number];

/** A passage of the vendor's own, word for word, and where it was read. */
export type LetterQuote = { readonly text: string; readonly address: string; readonly title: string };
export type LetterQuotes = Readonly<Record<QuestionId, readonly LetterQuote[]>>;

/** A look that says what became of the words: in a page shown in translation they were not there to be found. */
function isTold({ finding, unread }: QuoteCheck): boolean {
  return finding.kind === 'present' || !unread.includes('translated');
}

/**
 * The quotes among a review's evidence, by the questions they are kept for, in the order they were kept. Words that
 * were changed or gone when their page was last looked at are left out: the vendor does not say them any more.
 */
export function letterQuotes(evidence: readonly Evidence[]): LetterQuotes {
  const quotes: Record<QuestionId, readonly LetterQuote[]> = {};
  const said = quotesOf(evidence).filter(({ checks }) => {
    const finding = checks.findLast(isTold)?.finding.kind ?? 'present';
    return finding === 'present';
  });
  for (const { questionIds, exact, source } of said) {
    const quote = { text: exact, address: source.pageKey, title: source.title };
    for (const id of questionIds) quotes[id] = [...(quotes[id] ?? []), quote];
  }
  return quotes;
}

/** One question as the letter asks it, or would. */
export type LetterItem = {
  readonly questionId: QuestionId;
  /** From 1; nothing for a question that is left out, or is not in the letter that was sent. */
  readonly number: number | null;
  /** The question's short name. */
  readonly label: string;
  readonly mustHave: boolean;
  /** Why it is asked as the answer stands now; nothing when the answer no longer asks for it. */
  readonly kind: AskKind | null;
  /** The answer as it stands; nothing when there is none. */
  readonly value: AnswerValue | null;
  /** The answer is about its use in one place, so the vendor may not be the one who can put it right. */
  readonly useHere: boolean;
  /** The words it is asked in: the checklist's, those changed by hand, or, once sent, those that went out. */
  readonly text: string;
  /** The checklist's own words. */
  readonly usualText: string;
  readonly quotes: readonly LetterQuote[];
  readonly reply: VendorReply | null;
};

export type LetterItems = {
  /** Nothing until it was sent; from then on the numbers are those of the letter sent, for ever. */
  readonly sentOn: string | null;
  /** In the letter, numbered from 1: in the checklist's order, or, once sent, in the order sent. */
  readonly items: readonly LetterItem[];
  /** The answers ask for them, and the reviewer left them out. */
  readonly leftOut: readonly LetterItem[];
  /** They came up after the letter went out, or have a reply without having been in it. */
  readonly notInSent: readonly LetterItem[];
};

/** One review, and what its letter depends on. */
export type LetterSources = {
  readonly role: Role;
  readonly checklist: Pick<Checklist, 'structure' | 'text'>;
  /** Of the questions that count, see `standingsOf`. */
  readonly standings: ReviewStandings;
  readonly about: AboutTable;
  readonly letter: LetterRecord | null;
  /** Passages by question; nothing quotes the reviewer's own notes. */
  readonly quotes?: LetterQuotes;
};

/**
 * Care workers, people who draw on care and family carers are offered no letter: what it asks could tell the
 * vendor or an employer who answered.
 */
export function mayWriteLetter(role: Role): boolean {
  return !isPrivateRole(role);
}

/** Why this answer is asked of the vendor, or nothing: silence is not, and neither is what does not apply. */
export function askKindOf({
  standing,
  answer,
}: Pick<QuestionStanding, 'standing' | 'answer'>): AskKind | null {
  switch (standing) {
    case 'not-enough-information':
    case 'partly':
    case 'no':
      return standing;
    case 'yes':
      return answer !== null && isClaimedOnly(answer) ? 'claimed-only' : null;
    case 'does-not-apply':
    case 'reason-missing':
    case 'unanswered':
    case 'not-asked':
      return null;
  }
}

/** A "no" about use here in the words for care workers or for people: theirs to raise with the service. */
function isPrivateNo(about: AboutTable, questionId: QuestionId, answer: GivenAnswer | null): boolean {
  if (answer === null) return false;
  const { audience } = answer.wording;
  return (audience === 'worker' || audience === 'person') && isNoAboutUseHere(about, questionId, answer);
}

/** All questions of a review that may be in its letter, each once. */
type Desk = {
  readonly letter: LetterRecord;
  /** The ids that the answers ask for, in the checklist's order. */
  readonly wanted: readonly QuestionId[];
  readonly item: (questionId: QuestionId, number: number | null) => LetterItem;
};

function deskOf(sources: LetterSources): Desk {
  const { checklist, standings, about, quotes } = sources;
  const letter = sources.letter ?? NEW_LETTER;
  const mustHaves = new Set(checklist.structure.questions.flatMap((q) => (q.mustHave ? [q.id] : [])));
  const standing = new Map(standings.list.map((one) => [one.question.id, one]));
  const asks = ({ question, answer }: QuestionStanding) => !isPrivateNo(about, question.id, answer);
  const item = (questionId: QuestionId, number: number | null): LetterItem => {
    const now = standing.get(questionId) ?? null;
    const answer = now?.answer ?? null;
    const words = checklist.text.questions[questionId];
    // A question that a council added may have no words for the vendor: then it is asked as it stands.
    const usualText = words?.askVendor.trim() || words?.text.commissioner || '';
    return {
      questionId,
      number,
      label: words?.label ?? questionId,
      mustHave: mustHaves.has(questionId),
      kind: now && askKindOf(now),
      value: answer?.value ?? null,
      useHere: answer !== null && aboutOf(about, questionId, answer.wording.audience) === 'use-here',
      text: letter.wording[questionId] ?? usualText,
      usualText,
      quotes: quotes?.[questionId] ?? [],
      reply: letter.replies[questionId] ?? null,
    };
  };
  const wanted = standings.list.filter((one) => askKindOf(one) !== null && asks(one));
  return { letter, wanted: wanted.map(({ question }) => question.id), item };
}

function unsentItems({ letter, wanted, item }: Desk): LetterItems {
  const left = new Set(letter.leftOut);
  const asked = wanted.filter((id) => !left.has(id));
  return {
    sentOn: null,
    items: asked.map((id, at) => item(id, at + 1)),
    leftOut: wanted.filter((id) => left.has(id)).map((id) => item(id, null)),
    notInSent: [],
  };
}

function sentItems({ letter, wanted, item }: Desk): LetterItems {
  const sent = new Set(letter.sent.map(({ questionId }) => questionId));
  const left = new Set(letter.leftOut);
  const others = new Set([...wanted, ...Object.keys(letter.replies)].filter((id) => !sent.has(id)));
  const isLeft = (id: QuestionId) => left.has(id) && letter.replies[id] === undefined;
  return {
    sentOn: letter.sentOn,
    items: letter.sent.map(({ questionId, text }, at) => ({ ...item(questionId, at + 1), text })),
    leftOut: [...others].filter(isLeft).map((id) => item(id, null)),
    notInSent: [...others].filter((id) => !isLeft(id)).map((id) => item(id, null)),
  };
}

/** What the letter of this review asks; nothing at all for a role that is offered none. */
export function letterItems(sources: LetterSources): LetterItems {
  if (!mayWriteLetter(sources.role)) return { sentOn: null, items: [], leftOut: [], notInSent: [] };
  const desk = deskOf(sources);
  return desk.letter.sentOn === null ? unsentItems(desk) : sentItems(desk);
}

/** How many of the questions in the letter the vendor has answered, of how many. */
export function repliesIn({ items }: Pick<LetterItems, 'items'>): {
  readonly answered: number;
  readonly of: number;
} {
  return { answered: items.filter(({ reply }) => reply !== null).length, of: items.length };
}
