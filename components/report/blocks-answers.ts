/** Every answer with the words that were read, its reason and its evidence; and the log of how it came to be. */
import { ANSWER_VALUES } from '../../lib/domain/answer';
import type { Role } from '../../lib/domain/assessment';
import type { Checklist } from '../../lib/domain/checklist';
import { strengthName } from '../../lib/domain/evidence-strength';
import type { Block, Inlines, TableBlock } from '../../lib/formats/report-blocks';
import type {
  ReportAgreed,
  ReportAnswer,
  ReportAnswers,
  ReportChange,
  ReportData,
  ReportQuestion,
  ReportTrace,
  Said,
} from '../../lib/formats/report-data';
import { listText, themeName } from '../result/words';
import { t } from '../ui/texts';
import { evidenceBlocks } from './blocks-evidence';
import {
  checklistInlines,
  dayText,
  heading,
  paragraph,
  questionLabel,
  reviewName,
  said,
  saidIn,
  saidInlines,
  strong,
  whenText,
} from './report-words';

export function answersBlocks(data: ReportData): readonly Block[] {
  const { answers, looseEvidence } = data;
  const labelOf = (id: string) => {
    const holder = data.checklists.find(({ text }) => text.questions[id] !== undefined);
    return holder === undefined ? id : questionLabel(holder, id);
  };
  return [
    heading(2, 'answers', t('report-section-answers')),
    ...(answers.length === 0 ? [paragraph(t('report-answers-none'))] : []),
    ...answers.flatMap((group, at) => groupBlocks(data, group, at + 1, labelOf)),
    ...(looseEvidence.length === 0
      ? []
      : [
          heading(3, 'answers-loose', t('report-loose')),
          ...looseEvidence.flatMap((one) => evidenceBlocks(one, labelOf)),
        ]),
  ];
}

function groupBlocks(
  data: ReportData,
  { checklist, themes }: ReportAnswers,
  number: number,
  labelOf: (id: string) => string,
): readonly Block[] {
  return [
    ...(data.answers.length > 1
      ? [paragraph([strong(t('report-checklist')), ': ', ...checklistInlines(checklist)])]
      : []),
    ...themes.flatMap(({ theme, questions }) => [
      heading(3, `answers-${number}-${theme}`, [saidIn(themeName(checklist, theme), checklist.ref.language)]),
      ...questions.flatMap((question) => questionBlocks(data, question, checklist, number, labelOf)),
    ]),
  ];
}

function questionBlocks(
  data: ReportData,
  { questionId, mustHave, wordings, answers, together }: ReportQuestion,
  checklist: Checklist,
  group: number,
  labelOf: (id: string) => string,
): readonly Block[] {
  const label: Inlines = [
    { kind: 'code', text: questionId },
    ' ',
    saidIn(questionLabel(checklist, questionId), checklist.ref.language),
    ...(mustHave ? [` (${t('report-must-have')})`] : []),
  ];
  const silent = answers.filter(
    ({ value, evidence, reply }) => value === null && evidence.length === 0 && reply === null,
  );
  const names = silent.map(({ review }) => reviewName(data, review)).join('; ');
  return [
    heading(4, `answers-${group}-${questionId}`, label),
    ...wordings.map(({ audience, text }) =>
      paragraph([
        wordings.length > 1 ? t(`report-wording-${audience}`) : t('report-wording'),
        ' ',
        saidIn(text, checklist.ref.language),
      ]),
    ),
    ...answers.filter((one) => !silent.includes(one)).flatMap((one) => answerBlocks(data, one, labelOf)),
    ...together.map((one) => togetherBlock(data, one)),
    ...(silent.length === 0 ? [] : [paragraph(t('report-no-answer-from', { names }), 'hint')]),
  ];
}

function answerBlocks(
  data: ReportData,
  one: ReportAnswer,
  labelOf: (id: string) => string,
): readonly Block[] {
  const spoken = (id: string, words: Said | null): readonly Block[] =>
    words === null ? [] : [paragraph([t(id), ' ', ...saidInlines(words)])];
  return [
    paragraph([strong(reviewName(data, one.review)), ': ', strong(standingText(one)), '. ', ...besides(one)]),
    ...spoken('report-reason', one.reason),
    ...spoken('report-note', one.note),
    ...spoken('report-helper-note', one.helperNote),
    ...one.evidence.flatMap((piece) => evidenceBlocks(piece, labelOf)),
    ...(one.reply === null
      ? []
      : [
          paragraph([
            t('report-vendor-replied-on', { day: dayText(one.reply.receivedOn) }),
            ' ',
            ...saidInlines(one.reply.said),
          ]),
        ]),
  ];
}

function standingText({ standing, value }: ReportAnswer): string {
  return standing === 'not-asked' && value !== null
    ? t('report-answer-not-counted', { answer: t(`answer-${value}`) })
    : t(`result-kind-${standing}`);
}

/** Strength, lived experience beside it, when, how often changed. */
function besides({
  value,
  strength,
  lived,
  evidence,
  answeredAt,
  changes,
  otherLanguage,
}: ReportAnswer): Inlines {
  if (value === null) return [];
  const parts = [
    ...(lived ? [t('report-lived')] : []),
    t('report-strength', { name: t(`result-strength-${strengthName(strength)}`) }),
    ...(evidence.length === 0 ? [t('report-no-evidence')] : []),
    ...(answeredAt === null ? [] : [t('report-answered-on', { day: whenText(answeredAt) })]),
    ...(changes > 0 ? [t('report-changed-times', { count: changes })] : []),
    ...(otherLanguage === null ? [] : [t('report-other-language', { language: otherLanguage })]),
  ];
  return [parts.join(' ')];
}

function togetherBlock(data: ReportData, { meeting, agreed, hands }: ReportAgreed): Block {
  const held = data.meetings.find(({ number }) => number === meeting);
  const people = held?.people ?? 0;
  const raised =
    hands === null
      ? []
      : ANSWER_VALUES.filter((value) => hands[value] > 0).map((value) =>
          t(`result-hands-${value}`, { count: hands[value] }),
        );
  return paragraph([
    strong(t('report-meeting-of', { number: meeting })),
    ': ',
    ...(agreed === null ? [] : [t('report-agreed', { answer: t(`answer-${agreed.value}`) }), ' ']),
    ...(agreed?.note ? [...saidInlines(agreed.note), ' '] : []),
    ...(hands === null
      ? []
      : [
          t('result-meeting-line', {
            people,
            parts: raised.length === 0 ? t('result-hands-none') : listText(raised),
          }),
        ]),
  ]);
}

/** Append-only: every change to an answer, by role and in order, with the words as they were given then. */
export function logBlocks(data: ReportData): readonly Block[] {
  return [
    heading(2, 'log', t('report-section-log')),
    paragraph(t('report-log-hint'), 'hint'),
    ...(data.log.length === 0 ? [paragraph(t('report-log-none'))] : []),
    ...data.reviews.flatMap((review) => {
      const changes = data.log.filter((one) => one.review === review.number);
      return changes.length === 0 ? [] : [logTable(reviewName(data, review.number), review.role, changes)];
    }),
  ];
}

/** The answer, and what stood behind it where that is what changed. */
function traceText(one: ReportTrace | null, other: ReportTrace | null): string {
  if (one === null) return t('report-log-nothing');
  const { value, strength, lived } = one;
  const parts = [
    ...(strength === (other?.strength ?? null)
      ? []
      : [t('report-strength', { name: t(`result-strength-${strengthName(strength)}`) })]),
    ...(lived && other?.lived !== true ? [t('report-lived')] : []),
  ];
  return parts.length === 0 ? t(`answer-${value}`) : `${t(`answer-${value}`)}. ${parts.join(' ')}`;
}

function logTable(name: string, now: Role, changes: readonly ReportChange[]): TableBlock {
  return {
    kind: 'table',
    caption: t('report-log-caption', { name }),
    columns: [
      t('report-column-number'),
      t('report-column-when'),
      t('report-column-question'),
      t('report-column-from'),
      t('report-column-to'),
      t('report-column-why'),
    ],
    rows: changes.map(({ when, role, questionId, label, before, after, reason, noteChanged }, at) => ({
      key: String(at),
      head: [String(at + 1)],
      cells: [
        // Who it was by then, where the review is by another role now.
        [[whenText(when, 'minute'), ...(role === now ? [] : [t(`role-${role}`)])].join('; ')],
        [{ kind: 'code', text: questionId }, ' ', said(label)],
        [traceText(before, after)],
        [traceText(after, before)],
        [
          ...(reason === null ? [] : saidInlines(reason)),
          ...(noteChanged ? [reason === null ? '' : ' ', t('report-log-note-changed')] : []),
        ],
      ],
    })),
  };
}
