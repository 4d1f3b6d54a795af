/** What is asked of the vendor: each question once, who asked it when, and its replies or room to write one. */

import { type AskedQuestion, type Asking, askedQuestions } from '../../lib/formats/report-asked';
import type { Block, Inlines } from '../../lib/formats/report-blocks';
import type { ReportData, ReportGap, ReportReply } from '../../lib/formats/report-data';
import { t } from '../ui/texts';
import { vendorText } from './blocks-front';
import { dayText, heading, paragraph, reviewName, said, saidInlines, strong } from './report-words';

/** Lines to write a reply on by hand. */
const ROOM = 2;

export function gapsBlocks(data: ReportData): readonly Block[] {
  const { sent, open } = data.gaps;
  const asked = askedQuestions(sent);
  return [
    heading(2, 'gaps', t('report-section-gaps')),
    paragraph(vendorText(data.vendor, 'here')),
    paragraph(t('report-gaps-hint'), 'hint'),
    ...(asked.length === 0
      ? []
      : [
          heading(3, 'gaps-asked', t('report-gaps-asked')),
          ...asked.flatMap((one, at) => askedBlocks(data, one, `gap-${at + 1}`)),
        ]),
    ...(open.length === 0
      ? [paragraph(t(asked.length === 0 ? 'report-gaps-none' : 'report-gaps-all-asked'))]
      : [heading(3, 'gaps-open', t('report-gaps-open')), ...open.flatMap(openBlocks)]),
  ];
}

function askedBlocks(data: ReportData, one: AskedQuestion, id: string): readonly Block[] {
  return [
    heading(4, id, nameOf(one)),
    ...one.wordings.flatMap(({ text, takenOut, askings }) => [
      paragraph(takenOut === null ? [said(text)] : saidInlines({ kind: 'redacted', reason: takenOut })),
      ...askings.map((asking) => paragraph(askingInlines(data, asking), 'hint')),
    ]),
    ...whyBlocks(one),
    ...one.replies.map(replyBlock),
    ...(one.waiting ? [room()] : []),
  ];
}

function askingInlines(data: ReportData, { from, sentOn, number, added }: Asking): Inlines {
  const day = dayText(sentOn);
  const more: Inlines = added === '' ? [] : [' ', t('report-asked-added'), ' ', said(added)];
  switch (from.kind) {
    case 'review':
      return [t('report-asked-from', { day, number, name: reviewName(data, from.number) }), ...more];
    case 'exercise':
      return [t('report-asked-of-all', { day, number }), ' ', said(from.name), '.', ...more];
  }
}

function openBlocks(gap: ReportGap): readonly Block[] {
  const { number, text, reply } = gap;
  return [
    heading(4, `gap-open-${number}`, [t('report-gap-number', { number }), ' ', ...nameOf(gap)]),
    paragraph([said(text)]),
    ...whyBlocks(gap),
    reply === null ? room() : replyBlock(reply),
  ];
}

function nameOf({
  label,
  questionId,
  mustHave,
}: Pick<ReportGap, 'label' | 'questionId' | 'mustHave'>): Inlines {
  return [
    said(label),
    ' ',
    { kind: 'code', text: questionId },
    ...(mustHave ? [` (${t('report-must-have')})`] : []),
  ];
}

function whyBlocks({ kinds }: Pick<ReportGap, 'kinds'>): readonly Block[] {
  return kinds.length === 0
    ? []
    : [paragraph(kinds.map((kind) => t(`report-gap-${kind}`)).join(' '), 'hint')];
}

function replyBlock({ said: words, receivedOn }: ReportReply): Block {
  return paragraph([
    strong(t('report-vendor-replied-on', { day: dayText(receivedOn) })),
    ' ',
    ...saidInlines(words),
  ]);
}

function room(): Block {
  return { kind: 'room', label: t('report-reply-room'), lines: ROOM };
}
