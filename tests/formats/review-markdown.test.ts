import { describe, expect, it } from 'vitest';
import { aboutTableOf, CURRENT_CHECKLIST, checklistFor } from '../../lib/checklists';
import { PUBLISHED_HASHES } from '../../lib/checklists/structures';
import { NEW_LETTER } from '../../lib/domain/letter-record';
import type { Records } from '../../lib/domain/records';
import { markdownParts } from '../../lib/formats/review-markdown';
import { answerOf, assessmentOf, idOf, productOf, reviewerOf, reviewOf } from '../fixtures/records/builders';
import { formEvidence, quoteOf } from '../fixtures/records/evidence';
import { MARKDOWN_WORDS } from '../fixtures/records/export-words';
import { streamed, textOf } from '../fixtures/records/streamed';

const OPTIONS = {
  words: MARKDOWN_WORDS,
  checklistFor,
  judging: { aboutOf: aboutTableOf, published: PUBLISHED_HASHES },
};
const current = { checklist: CURRENT_CHECKLIST.ref };

const markdownOf = (records: Partial<Records>) =>
  textOf(markdownParts(streamed(reviewOf({ events: [], ...records })), OPTIONS));

describe('the text to paste', () => {
  it('has one heading for a product, one for each of its reviews, and ends on what it is not', async () => {
    const assessments = [100, 101].map((number) =>
      assessmentOf([answerOf('COP1')], { id: idOf(number), ...current }),
    );
    const text = await markdownOf({ assessments });
    expect(text.match(/^# Lantern Night Sensor$/gm)).toHaveLength(1);
    expect(text.match(/^## heading review$/gm)).toHaveLength(2);
    expect(text.endsWith('## heading limits\n\nThis is no certificate.\n')).toBe(true);
  });

  it('says who, how much was looked at and the outcome as a sentence, and no total', async () => {
    const reviewer = reviewerOf({ role: 'family-carer', interests: 'my sister works there' });
    const review = assessmentOf([answerOf('COP1', { value: 'no' })], {
      ...current,
      reviewer,
      title: 'Second look',
    });
    const text = await markdownOf({ assessments: [review] });
    expect(text).toContain('## heading review: Second look');
    expect(text).toContain('- **fact reviewer:** role family-carer');
    expect(text).toContain('- **fact interests:** my sister works there');
    expect(text).toContain('- **fact outcome:** outcome not-met');
    expect(text).toMatch(/\*\*fact coverage:\*\* 1 of \d+/);
    expect(text).toContain('- **fact started:** 2026-11-02');
    expect(text).not.toMatch(/%|score|total/i);
  });

  it('has a table of must-haves, one met on the vendor’s word marked as that', async () => {
    const answers = [answerOf('COP1', { value: 'yes', strength: 1 }), answerOf('COP2', { value: 'no' })];
    const text = await markdownOf({ assessments: [assessmentOf(answers, current)] });
    const label = (id: string) => CURRENT_CHECKLIST.text.questions[id]?.label;
    expect(text).toContain(`| column mustHave | column standing |\n| --- | --- |`);
    expect(text).toContain(`| COP1 ${label('COP1')} | state met (claimed only) |`);
    expect(text).toContain(`| COP2 ${label('COP2')} | state not-met |`);
  });

  it('says every answer in the checklist’s order, with its wording, note, reply and evidence', async () => {
    const answers = [
      answerOf('COP1', { note: 'first line\nsecond | line', strength: 2, lived: true }),
      answerOf('PUR1'),
    ];
    const reply = {
      text: 'We will ask them.',
      receivedOn: '2026-11-20',
      recordedAt: '2026-11-20T10:00:00.000Z',
    };
    const review = assessmentOf(answers, { ...current, letter: { ...NEW_LETTER, replies: { COP1: reply } } });
    const evidence = [quoteOf(400, { note: 'Bold.' }), formEvidence(401).document];
    const text = await markdownOf({ assessments: [review], evidence });
    const rows = text.split('\n').filter((line) => /^\| (PUR1|COP1) /.test(line));
    expect(rows.slice(-2).map((row) => row.slice(2, 6))).toEqual(['PUR1', 'COP1']);
    expect(rows.at(-1)).toContain('| Partly | Shown | yes |');
    expect(text).toContain('> first line\\\n> second \\| line');
    expect(text).toContain('**says vendorReply**\n\n> We will ask them.');
    expect(text).toContain(
      '- Quote: “Co-produced with residents.” (https://hollyhock.example/lantern) - Bold.',
    );
    expect(text).toContain('- Document: Data protection impact assessment');
    expect(text).toMatch(/^#### COP1 /m);
  });

  it('leaves out nothing that was kept or replied before there was an answer', async () => {
    const reply = {
      ...{ text: 'We will ask them.', receivedOn: '2026-11-20' },
      recordedAt: '2026-11-20T10:00:00.000Z',
    };
    const letter = { ...NEW_LETTER, replies: { COP2: reply } };
    const reviewer = reviewerOf({ role: 'care-worker', helper: 'does-not' });
    const review = assessmentOf([answerOf('COP1')], { ...current, letter, reviewer });
    const evidence = [
      quoteOf(400, { questionIds: ['PUR1'] }),
      quoteOf(401, { exact: 'For nothing yet.', questionIds: [] }),
    ];
    const text = await markdownOf({ assessments: [review], evidence });
    const words = (id: string) => CURRENT_CHECKLIST.text.questions[id]?.text.worker;
    const details = text.slice(text.indexOf('heading details'));
    expect(details.match(/^#### \w+/gm)).toEqual(['#### PUR1', '#### COP2']);
    expect(details).toContain(
      `${words('COP2')}\n\nnot answered\n\n**says vendorReply**\n\n> We will ask them.`,
    );
    expect(details).toMatch(
      /not answered\n\n\*\*says evidence\*\*\n\n- Quote: “Co-produced with residents\.”/,
    );
    expect(details).toMatch(/### heading otherEvidence\n\n- Quote: “For nothing yet\.”/);
    expect(text).toContain('- **fact helper:** helper does-not');
    // It is in no table of answers: silence is not an answer.
    expect(text.match(/^\| \w+ .*Partly.*$/gm)).toHaveLength(1);
  });

  it('says the one thing that should change, when there is one', async () => {
    const text = await markdownOf({ assessments: [assessmentOf([], { oneThing: '# Ask us' })] });
    expect(text).toContain('### heading oneThing\n\n> \\# Ask us');
    expect(await markdownOf({ assessments: [assessmentOf([])] })).not.toContain('heading oneThing');
  });

  it('leaves reviews in the bin out, and their products', async () => {
    const binned = assessmentOf([answerOf('COP1')], { deletedAt: '2026-11-05T09:00:00.000Z' });
    expect(await markdownOf({ assessments: [binned], products: [productOf()] })).not.toContain('Lantern');
  });
});
