/** What is asked of the vendor: letters as they were sent, with their replies, and what nobody has asked yet. */
import type { QuestionId } from '../domain/checklist';
import { type LetterItem, letterItems } from '../domain/letter';
import type {
  ReportGap,
  ReportGaps,
  ReportLetter,
  ReportReply,
  ReportReview,
  VendorContact,
} from './report-data';
import { placeOf, type Voice } from './report-said';
import type { NumberedReview, ReportSources } from './report-sources';

export type GapsOf = {
  readonly reviews: readonly (NumberedReview & { readonly shown: ReportReview })[];
  readonly sources: Pick<ReportSources, 'aboutOf' | 'exercises' | 'product' | 'checklistFor'>;
  readonly voice: Voice;
};

/** A question that was sent keeps its number for ever; what was not sent is numbered anew. */
export function reportGaps(of: GapsOf): ReportGaps {
  const letters = of.reviews.map((review) => ({ review, items: itemsOf(review, of) }));
  const sent = [...letters.flatMap(({ review, items }) => sentBy(review, items, of.voice)), ...toAll(of)];
  const asked = new Set(sent.flatMap(({ gaps }) => gaps.map(({ questionId }) => questionId)));
  const open = new Map<QuestionId, OpenItem[]>();
  for (const { review, items } of letters) {
    const waiting = items.sentOn === null ? items.items : items.notInSent;
    for (const item of waiting) {
      if (asked.has(item.questionId)) continue;
      const reply = replyOf(item, review.assessment.id, of.voice);
      open.set(item.questionId, [...(open.get(item.questionId) ?? []), { item, reply }]);
    }
  }
  return { sent, open: [...open.values()].flatMap((items, at) => unitedGap(items, at + 1)) };
}

/** A vendor may reply to what no letter asked; the reply stands with the question. */
type OpenItem = { readonly item: LetterItem; readonly reply: ReportReply | null };

function itemsOf({ assessment, checklist, shown }: GapsOf['reviews'][number], { sources }: GapsOf) {
  return letterItems({
    role: assessment.reviewer.role,
    checklist,
    standings: shown.standings,
    about: sources.aboutOf(checklist),
    letter: assessment.letter,
  });
}

function replyOf(item: LetterItem, reviewId: string, voice: Voice): ReportReply | null {
  if (item.reply === null) return null;
  const said = voice.said(placeOf.reply(reviewId, item.questionId), item.reply.text, null);
  return said === null ? null : { said, receivedOn: item.reply.receivedOn };
}

function sentBy(
  { number, assessment }: GapsOf['reviews'][number],
  { sentOn, items }: ReturnType<typeof letterItems>,
  voice: Voice,
): readonly ReportLetter[] {
  if (sentOn === null) return [];
  const gaps = items.map((item, at) => ({
    ...gapOf(item, item.number ?? at + 1),
    ...sentWords(item, assessment.id, voice),
    reply: replyOf(item, assessment.id, voice),
  }));
  return [{ from: { kind: 'review', number }, sentOn, gaps }];
}

const NOT_SENT = { takenOut: null, reply: null } as const;

/** A letter that went out cannot be mended: what it should not have said can be taken out of the report. */
function sentWords(
  { questionId, text }: Pick<LetterItem, 'questionId' | 'text'>,
  from: string,
  voice: Voice,
): Pick<ReportGap, 'text' | 'takenOut'> {
  const hidden = voice.hidden(placeOf.asked(from, questionId), null);
  return hidden?.kind === 'redacted' ? { text: '', takenOut: hidden.reason } : { text, takenOut: null };
}

function gapOf({ questionId, label, mustHave, text, kind }: LetterItem, number: number): ReportGap {
  return { number, questionId, label, mustHave, text, kinds: kind === null ? [] : [kind], ...NOT_SENT };
}

/** One question that several reviews would ask: in the words of the first, for the reasons of all. */
function unitedGap(items: readonly OpenItem[], number: number): readonly ReportGap[] {
  const [first] = items;
  if (first === undefined) return [];
  const kinds = [...new Set(items.flatMap(({ item }) => item.kind ?? []))];
  const reply = items.flatMap((one) => one.reply ?? [])[0] ?? null;
  return [{ ...gapOf(first.item, number), kinds, reply }];
}

/** The letter to all of an exercise, where it went to this vendor; replies stand with the reviews. */
function toAll({
  sources: { exercises, product, checklistFor },
  reviews,
  voice,
}: GapsOf): readonly ReportLetter[] {
  return exercises.flatMap(({ id, name, letter, checklist: ref }): ReportLetter[] => {
    const sentOn = letter?.sentOn[product.id];
    if (letter === null || sentOn === undefined) return [];
    const checklist = checklistFor(ref);
    const gaps = letter.sent.map(
      ({ questionId, text }, at): ReportGap => ({
        number: at + 1,
        questionId,
        label: checklist?.text.questions[questionId]?.label ?? questionId,
        mustHave: checklist?.structure.questions.find(({ id }) => id === questionId)?.mustHave ?? false,
        ...sentWords({ questionId, text }, id, voice),
        kinds: [],
        reply: replyAmong(questionId, sentOn, reviews, voice),
      }),
    );
    return [{ from: { kind: 'exercise', name }, sentOn, gaps }];
  });
}

/** The first reply to a question that came on or after the day it was sent. */
function replyAmong(
  questionId: QuestionId,
  sentOn: string,
  reviews: GapsOf['reviews'],
  voice: Voice,
): ReportReply | null {
  for (const { assessment } of reviews) {
    const reply = assessment.letter?.replies[questionId];
    if (reply === undefined || reply.receivedOn < sentOn) continue;
    const said = voice.said(placeOf.reply(assessment.id, questionId), reply.text, null);
    if (said !== null) return { said, receivedOn: reply.receivedOn };
  }
  return null;
}

/** Whether the vendor had a chance to speak: the latest day it was asked, and what came back. */
export function vendorContact({ sent }: ReportGaps, reviews: GapsOf['reviews']): VendorContact {
  const replies = reviews.flatMap(({ assessment }) => Object.values(assessment.letter?.replies ?? {}));
  const lastReply = replies
    .map(({ receivedOn }) => receivedOn)
    .toSorted()
    .at(-1);
  const days = sent.map(({ sentOn }) => sentOn).toSorted();
  const [firstAsked, lastAsked] = [days[0], days.at(-1)];
  const asked = new Set(sent.flatMap(({ gaps }) => gaps.map(({ questionId }) => questionId)));
  if (lastReply === undefined) {
    return firstAsked === undefined || lastAsked === undefined
      ? { kind: 'not-asked' }
      : { kind: 'asked', first: firstAsked, on: lastAsked, of: asked.size };
  }
  const answered = new Set(
    reviews.flatMap(({ assessment }) => Object.keys(assessment.letter?.replies ?? {})),
  );
  const of = new Set([...asked, ...answered]).size;
  return { kind: 'replied', askedOn: lastAsked ?? null, on: lastReply, answered: answered.size, of };
}
