/** Each question that the vendor was asked, once: in which letters, in which words, and what came back. */
import { sameValue } from '../domain/same-value';
import type { ReportGap, ReportLetter, ReportReply } from './report-data';

/** One letter that it stood in. */
export type Asking = Pick<ReportLetter, 'from' | 'sentOn'> & {
  /** The question's number in that letter. */
  readonly number: number;
  /** What that letter says after the words of the question, such as why it is asked; empty where nothing. */
  readonly added: string;
};

export type AskedQuestion = Pick<ReportGap, 'questionId' | 'label' | 'mustHave' | 'kinds'> & {
  /** The words it was asked in, each once, with the letters that had them, or them and some more. */
  readonly wordings: readonly {
    readonly text: string;
    /** Why the words were taken out, which are empty then. */
    readonly takenOut: string | null;
    readonly askings: readonly Asking[];
  }[];
  /** Each once, the earliest first. */
  readonly replies: readonly ReportReply[];
  /** No reply came on or after the day it was last asked. */
  readonly waiting: boolean;
};

type Sent = { readonly gap: ReportGap; readonly letter: Pick<ReportLetter, 'from' | 'sentOn'> };

/** In the order in which the letters first ask them. */
export function askedQuestions(letters: readonly ReportLetter[]): readonly AskedQuestion[] {
  const asked = new Map<string, Sent[]>();
  for (const { from, sentOn, gaps } of letters) {
    for (const gap of gaps) {
      // Two checklists may have a question each by one id: then its label says which is meant.
      const key = `${gap.questionId} ${gap.label}`;
      const sent = { gap, letter: { from, sentOn } };
      asked.set(key, [...(asked.get(key) ?? []), sent]);
    }
  }
  return [...asked.values()].flatMap(united);
}

function united(sent: readonly Sent[]): readonly AskedQuestion[] {
  const [first] = sent;
  if (first === undefined) return [];
  const { questionId, label, mustHave } = first.gap;
  const replies = repliesAmong(sent);
  const lastAsked = sent
    .map(({ letter }) => letter.sentOn)
    .reduce((one, other) => (one > other ? one : other));
  return [
    {
      questionId,
      label,
      mustHave,
      kinds: [...new Set(sent.flatMap(({ gap }) => gap.kinds))],
      wordings: wordingsOf(sent),
      replies,
      waiting: replies.every(({ receivedOn }) => receivedOn < lastAsked),
    },
  ];
}

/** Words that another letter goes on from, on a new line, are the same words. */
function wordingsOf(all: readonly Sent[]): AskedQuestion['wordings'] {
  const sent = all.filter(({ gap }) => gap.takenOut === null);
  const texts = [...new Set(sent.map(({ gap }) => gap.text))];
  const startOf = (text: string) => texts.find((one) => text.startsWith(`${one}\n`)) ?? text;
  const shown = [...new Set(texts.map(startOf))].map((text) => ({
    text,
    takenOut: null,
    askings: sent
      .filter(({ gap }) => startOf(gap.text) === text)
      .map(({ gap, letter }) => ({
        ...letter,
        number: gap.number,
        added: gap.text.slice(text.length).trim(),
      })),
  }));
  const hidden = all.flatMap(({ gap: { number, takenOut }, letter }) =>
    takenOut === null ? [] : [{ text: '', takenOut, askings: [{ ...letter, number, added: '' }] }],
  );
  return [...shown, ...hidden];
}

/** A reply that stands under a review's letter is the answer to the letter to all too: it is one reply. */
function repliesAmong(sent: readonly Sent[]): readonly ReportReply[] {
  const replies = sent.flatMap(({ gap }) => gap.reply ?? []);
  return replies
    .filter((one, at) => replies.findIndex((other) => sameValue(one, other)) === at)
    .toSorted((one, other) =>
      one.receivedOn < other.receivedOn ? -1 : Number(one.receivedOn > other.receivedOn),
    );
}
