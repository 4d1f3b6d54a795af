/** A report's data: what goes in, whose words, what is taken out, and what is asked of the vendor. */
import { describe, expect, it } from 'vitest';
import { NEW_EXERCISE_LETTER } from '../../lib/domain/exercise';
import { askedQuestions } from '../../lib/formats/report-asked';
import { buildReport } from '../../lib/formats/report-build';
import { namesLeftOut } from '../../lib/formats/report-names';
import { reportPlaces } from '../../lib/formats/report-places';
import { placeOf } from '../../lib/formats/report-said';
import { checkOf, GONE, quoteOf } from '../fixtures/evidence/builders';
import { answerOf, assessmentOf, eventOf, idOf, reviewerOf, traceOf } from '../fixtures/records/builders';
import {
  COMMISSIONER,
  commissionersReview,
  notesOf,
  REF,
  reportProduct,
  sourcesOf,
  WORKER,
  workersReview,
} from '../fixtures/report/sources';

const answersTo = (questionId: string, data: ReturnType<typeof buildReport>) =>
  data.answers.flatMap(({ themes }) =>
    themes.flatMap(({ questions }) => questions.find((one) => one.questionId === questionId)?.answers ?? []),
  );

describe('names and private words', () => {
  it('numbers reviews by when they were begun and names nobody', () => {
    const { reviews, notes } = buildReport(sourcesOf());
    expect(reviews.map(({ number, role, title }) => [number, role, title])).toEqual([
      [1, 'commissioner', null],
      [2, 'care-worker', null],
    ]);
    expect([...notes.actions, ...notes.terms].map(({ owner }) => owner)).toEqual(['', '']);
  });

  it('gives names and owners when they are asked for, but no private role’s name or kind of setting', () => {
    const { reviews, notes } = buildReport(sourcesOf({}, { names: true, privateWords: true }));
    expect(reviews.map(({ title, settingBand }) => [title, settingBand])).toEqual([
      ['Review by J. Named', null],
      [null, null],
    ]);
    expect(notes.actions[0]?.owner).toBe('A. Owner');
  });

  it('withholds a private role’s words unless they are asked for, and gives only months', () => {
    const note = (privateWords: boolean) =>
      answersTo('AAA1', buildReport(sourcesOf({}, { privateWords }))).find(({ review }) => review === 2);
    expect(note(false)).toMatchObject({
      note: { kind: 'withheld' },
      value: 'no',
      answeredAt: { kind: 'month', month: '2026-11' },
    });
    expect(note(true)?.note).toEqual({ kind: 'words', text: 'No paid time on my ward.' });
    expect(JSON.stringify(buildReport(sourcesOf({}, { names: true })))).not.toContain('21:40');
  });

  it('gives only the month of a meeting where a voice is in a private role', () => {
    const [meeting] = sourcesOf().meetings;
    if (meeting === undefined) throw new Error('no meeting');
    const held = (role: 'care-worker' | 'provider') => {
      const voices = [{ assessmentId: WORKER, role, name: 'Voice' }];
      const { meetings, days } = buildReport(sourcesOf({ meetings: [{ ...meeting, voices }] }));
      const day = days.find(({ kind }) => kind === 'meeting');
      return [meetings[0]?.heldOn, day?.on, day?.monthOnly];
    };
    expect(held('care-worker')).toEqual([{ kind: 'month', month: '2026-11' }, '2026-11-01', true]);
    expect(held('provider')).toEqual([{ kind: 'time', at: '2026-11-03' }, '2026-11-03', false]);
  });

  it('withholds a private role’s evidence but for what it quotes of the vendor', () => {
    const evidence = sourcesOf().evidence.map((one) => ({ ...one, assessmentId: WORKER }));
    const own = answersTo('AAA1', buildReport(sourcesOf({ evidence }))).find(({ review }) => review === 2);
    const hidden = Object.fromEntries(
      (own?.evidence ?? []).map((one) => [one.evidence.kind, one.hidden?.kind ?? null]),
    );
    expect(hidden).toEqual({
      quote: null,
      document: 'withheld',
      address: 'withheld',
      register: 'withheld',
      conversation: 'withheld',
      'not-found': 'withheld',
      experience: 'withheld',
    });
  });
});

/** Evidence of the commissioner's review. */
const ofCommissioner = () => sourcesOf().evidence.map((one) => ({ ...one, assessmentId: COMMISSIONER }));

describe('what is taken out', () => {
  it('shows the reason in the place of words, and takes a reason out of the log too', () => {
    const redactions = [
      { place: placeOf.note(COMMISSIONER, 'AAA1'), reason: 'Names a colleague.' },
      { place: placeOf.reason(COMMISSIONER, 'AAA1'), reason: 'Personal.' },
      { place: placeOf.evidence(idOf(21)), reason: 'Not ours to give.' },
      { place: placeOf.reply(COMMISSIONER, 'BBB1'), reason: 'In confidence.' },
    ];
    const data = buildReport(
      sourcesOf({ product: reportProduct({ report: notesOf({ redactions }) }), evidence: ofCommissioner() }),
    );
    const [answer] = answersTo('AAA1', data);
    expect(answer?.note).toEqual({ kind: 'redacted', reason: 'Names a colleague.' });
    expect(data.log.map(({ reason }) => reason)).toEqual([null, { kind: 'redacted', reason: 'Personal.' }]);
    expect(data.documents).toEqual([{ kind: 'redacted', reason: 'Not ours to give.' }]);
    expect(answer?.evidence.find(({ evidence }) => evidence.id === idOf(21))?.hidden?.kind).toBe('redacted');
    expect(data.gaps.sent[0]?.gaps[0]?.reply?.said).toEqual({ kind: 'redacted', reason: 'In confidence.' });
  });

  it('offers a reason that only the log still has, as it was and as it is, and takes all of them out', () => {
    const wordsOf = (answer: Parameters<typeof answerOf>[1]) => {
      const review = commissionersReview();
      const assessments = [
        { ...review, answers: { ...review.answers, AAA1: answerOf('AAA1', { value: 'yes', ...answer }) } },
      ];
      return reportPlaces(sourcesOf({ assessments }))
        .filter(({ kind, questionId }) => kind === 'reason' && questionId === 'AAA1')
        .map(({ place, text }) => [place, text]);
    };
    const place = placeOf.reason(COMMISSIONER, 'AAA1');
    expect(wordsOf({ reason: '' })).toEqual([[place, 'The document came.']]);
    expect(wordsOf({ reason: 'It came.' })).toEqual([[place, 'It came.\nThe document came.']]);
    const redactions = [{ place, reason: 'Personal.' }];
    const data = buildReport(sourcesOf({ product: reportProduct({ report: notesOf({ redactions }) }) }));
    expect(JSON.stringify(data)).not.toContain('The document came.');
  });

  it('takes out words a question was sent in, which nobody can mend any more, in the letter to all too', () => {
    const exercise = {
      id: idOf(500),
      name: 'Night care',
      letter: {
        ...NEW_EXERCISE_LETTER,
        sent: [
          { questionId: 'BBB1', text: 'Jo asks: how is BBB1 done?' },
          { questionId: 'AAA2', text: 'How is AAA2 done?' },
        ],
        sentOn: { [idOf(1)]: '2026-11-06' },
      },
      checklist: REF,
    };
    const offered = reportPlaces(sourcesOf({ exercises: [exercise] })).filter(({ kind }) => kind === 'asked');
    // The checklist's own words are nobody's.
    expect(offered.map(({ review, text }) => [review, text])).toEqual([
      [1, 'How is BBB1 done here?'],
      [1, 'And BBB2?'],
      [0, 'Jo asks: how is BBB1 done?'],
    ]);
    const redactions = [{ place: placeOf.asked(idOf(500), 'BBB1'), reason: 'Names Jo.' }];
    const product = reportProduct({ report: notesOf({ redactions }) });
    const { sent } = buildReport(sourcesOf({ exercises: [exercise], product })).gaps;
    expect(JSON.stringify(sent)).not.toContain('Jo asks');
    const [asked] = askedQuestions(sent);
    expect(asked?.wordings.map(({ text, takenOut }) => [text, takenOut])).toEqual([
      ['How is BBB1 done here?', null],
      ['', 'Names Jo.'],
    ]);
  });

  it('points to words that hold a name the report leaves out elsewhere, and to no part of a word', () => {
    const named = (note: string, choices: Parameters<typeof sourcesOf>[1] = {}) => {
      const review = commissionersReview({ title: 'Jo (night)' });
      const answers = { AAA1: answerOf('AAA1', { value: 'yes', note }) };
      return reportPlaces(sourcesOf({ assessments: [{ ...review, answers }] }, choices))
        .filter(({ kind }) => kind === 'note')
        .map(({ name }) => name);
    };
    expect(named('A. OWNER has it.')).toEqual(['A. OWNER']);
    expect(named('Asked jo (night), who knows.')).toEqual(['jo (night)']);
    expect(named('A. Ownership.')).toEqual([null]);
    expect(named('A. Owner has it.', { names: true })).toEqual([null]);
    expect(
      namesLeftOut(sourcesOf({ assessments: [commissionersReview({ title: '' })], meetings: [] })),
    ).toEqual(['A. Owner', 'B. Owner']);
  });

  it('offers every place that has words, those of private roles only when they are shown', () => {
    const kinds = (privateWords: boolean) =>
      reportPlaces(sourcesOf({ evidence: ofCommissioner() }, { privateWords })).map(
        ({ kind, review }) => `${kind} ${review}`,
      );
    expect(new Set(kinds(false))).toEqual(
      new Set(['interests 1', 'note 1', 'reason 1', 'reply 1', 'evidence 1', 'agreed 0', 'asked 1']),
    );
    expect(kinds(true)).toContain('note 2');
  });

  it('names places in a form that notes may hold', () => {
    const places = reportPlaces(sourcesOf({ evidence: ofCommissioner() }, { privateWords: true }));
    expect(places.filter(({ place }) => !/^[a-z-]+(:[A-Za-z0-9-]+)+$/.test(place))).toEqual([]);
    expect(new Set(places.map(({ place }) => place)).size).toBe(places.length);
  });
});

describe('the vendor', () => {
  it('is not asked, asked, or has replied', () => {
    const { letter } = commissionersReview();
    const contact = (part: Partial<NonNullable<typeof letter>>) =>
      buildReport(
        sourcesOf({ assessments: [commissionersReview({ letter: letter && { ...letter, ...part } })] }),
      ).vendor;
    expect(contact({ sentOn: null, sent: [], replies: {} })).toEqual({ kind: 'not-asked' });
    expect(contact({ replies: {} })).toEqual({
      kind: 'asked',
      first: '2026-11-05',
      on: '2026-11-05',
      of: 2,
    });
    expect(contact({})).toEqual({
      kind: 'replied',
      askedOn: '2026-11-05',
      on: '2026-11-09',
      answered: 1,
      of: 2,
    });
  });

  it('has the reply to a question that no letter asked beside that question', () => {
    const { letter } = commissionersReview();
    const reply = { text: 'Here it is.', receivedOn: '2026-11-09', recordedAt: '2026-11-09T10:00:00.000Z' };
    const sent = [{ questionId: 'BBB2', text: 'And BBB2?' }];
    const part = letter && { ...letter, sent, replies: { BBB1: reply } };
    const data = buildReport(sourcesOf({ assessments: [commissionersReview({ letter: part })] }));
    expect(data.gaps.open.map(({ questionId, reply: own }) => [questionId, own?.said])).toEqual([
      ['BBB1', { kind: 'words', text: 'Here it is.' }],
    ]);
  });

  it('keeps the numbers and words of what was sent, and numbers what was not asked yet on its own', () => {
    const other = assessmentOf(
      [answerOf('AAA1', { value: 'partly' }), answerOf('BBB1', { value: 'partly' })],
      {
        id: idOf(12),
        checklist: REF,
        reviewer: reviewerOf({ role: 'charity-reviewer' }),
      },
    );
    const { sent, open } = buildReport(
      sourcesOf({ assessments: [commissionersReview(), workersReview(), other] }),
    ).gaps;
    expect(sent.map(({ gaps }) => gaps.map(({ number, text }) => [number, text]))).toEqual([
      [
        [1, 'How is BBB1 done here?'],
        [2, 'And BBB2?'],
      ],
    ]);
    expect(open.map(({ number, questionId, kinds }) => [number, questionId, kinds])).toEqual([
      [1, 'AAA1', ['partly']],
    ]);
  });

  it('was asked too when the letter to all of an exercise went to it', () => {
    const letter = {
      ...NEW_EXERCISE_LETTER,
      sent: [{ questionId: 'AAA2', text: 'Asked of all.' }],
      sentOn: { [idOf(1)]: '2026-11-12' },
    };
    const exercises = [{ id: idOf(500), name: 'Night care', letter, checklist: REF }];
    const data = buildReport(sourcesOf({ exercises, assessments: [workersReview()] }));
    expect(data.vendor).toEqual({ kind: 'asked', first: '2026-11-12', on: '2026-11-12', of: 1 });
    expect(data.gaps.sent[0]?.from).toEqual({ kind: 'exercise', name: 'Night care' });
  });
});

describe('the log', () => {
  it('has what stood behind an answer, the role it was given in, and of a private one only the month', () => {
    const event = eventOf(1, {
      assessmentId: COMMISSIONER,
      questionId: 'AAA1',
      before: traceOf('yes', { strength: 1, reason: 'Once.' }),
      after: traceOf('yes', { strength: 3, lived: true }),
      role: 'care-worker',
    });
    const [line] = buildReport(sourcesOf({ events: [event] })).log;
    expect(line).toMatchObject({ role: 'care-worker', when: { kind: 'month', month: '2026-11' } });
    expect([line?.before, line?.after]).toEqual([
      { value: 'yes', strength: 1, lived: false },
      { value: 'yes', strength: 3, lived: true },
    ]);
  });
});

describe('what stands in a report', () => {
  it('gives each piece of evidence in full once and refers to it after that', () => {
    const data = buildReport(sourcesOf({ evidence: ofCommissioner() }));
    const quotes = ['AAA1', 'BBB1'].map((id) =>
      answersTo(id, data)
        .flatMap(({ evidence }) => evidence)
        .find(({ evidence }) => evidence.kind === 'quote'),
    );
    expect(quotes.map((one) => [one?.number, one?.givenUnder])).toEqual([
      [quotes[0]?.number, null],
      [quotes[0]?.number, 'AAA1'],
    ]);
    expect(data.looseEvidence).toEqual([]);
    expect(data.pages.map(({ pageKey }) => pageKey)).toEqual(['https://hollyhock.example/lantern']);
  });

  it('counts a review with an unknown checklist as left out', () => {
    const stranger = workersReview({ id: idOf(13), checklist: { ...REF, hash: 'e'.repeat(64) } });
    const data = buildReport(sourcesOf({ assessments: [commissionersReview(), stranger] }));
    expect([data.leftOut, data.reviews.length]).toEqual([1, 1]);
  });

  it('shows every question that counts, answered or not, and what a meeting agreed', () => {
    const data = buildReport(sourcesOf());
    const questions = data.answers.flatMap(({ themes }) => themes.flatMap((theme) => theme.questions));
    expect(questions.map(({ questionId }) => questionId)).toEqual(['AAA1', 'AAA2', 'BBB1', 'BBB2']);
    expect(questions[0]?.together[0]?.agreed?.value).toBe('partly');
    expect(questions[0]?.wordings.map(({ audience }) => audience)).toEqual(['commissioner', 'worker']);
  });

  it('puts reviews, meetings, letters, replies, what is gone and the next review on one line of time', () => {
    const gone = quoteOf(40, { assessmentId: COMMISSIONER, checks: [checkOf(GONE)] });
    const { days } = buildReport(sourcesOf({ evidence: [gone] }));
    expect(days.map(({ on, kind, monthOnly }) => [on, kind, monthOnly])).toEqual([
      ['2026-11-01', 'review', true],
      ['2026-11-02', 'gone', false],
      ['2026-11-02', 'review', false],
      ['2026-11-03', 'meeting', false],
      ['2026-11-05', 'asked', false],
      ['2026-11-09', 'reply', false],
      ['2027-05-01', 'next-review', false],
    ]);
  });
});
