// @ts-check
/** Holds the exported records of all reviews of the product against what was played on screen. */
import { REPLY } from './demo-letter.mjs';
import { HELPER_NOTE } from './demo-person.mjs';
import { same } from './demo-same.mjs';
import { HANDS, PEOPLE, VOICE_COUNT } from './demo-together.mjs';
import { WORKER_NOTE } from './demo-worker.mjs';

/** @typedef {{ value: string, note: string, helperNote: string, strength: number | null }} AnswerRecord */

/**
 * @typedef {object} ReviewRecord what is looked at of an assessment
 * @property {string} id
 * @property {string} depth
 * @property {string | null} meetingId
 * @property {{ role: string, helper: string | null }} reviewer
 * @property {string[]} declined
 * @property {Record<string, AnswerRecord>} answers
 * @property {{ sentOn: string | null, sent: { questionId: string, text: string }[],
 *   replies: Record<string, { text: string }> } | null} letter
 *
 * @typedef {object} MeetingRecord
 * @property {string} id
 * @property {number} people
 * @property {{ assessmentId: string, role: string }[]} voices
 * @property {Record<string, Record<string, number>>} hands
 * @property {Record<string, { value: string }>} agreed
 *
 * @typedef {{ assessments: ReviewRecord[], meetings: MeetingRecord[] }} ProductFile
 * @typedef {{ reviews: number, workerAnswers: number, personAnswers: number, strengths: number, asked: number }} Counted
 */

/**
 * @param {string} text the product's file, as exported
 * @param {readonly import('./demo-result.mjs').Judged[]} judged
 * @returns {Counted}
 * @throws naming the first thing that is not as it was played
 */
export function checkRecords(text, judged) {
  /** @type {ProductFile} */
  const file = JSON.parse(text);
  const worker = only(file, 'care-worker', 'quick-worker');
  const person = only(file, 'person-who-draws-on-care', 'quick-person');
  const full = only(file, 'commissioner', 'full');
  checkWorker(worker);
  checkPerson(person);
  for (const { id, strength } of judged)
    same(`the strength behind ${id}`, full.answers[id]?.strength, strength);
  checkMeeting(file);
  return {
    reviews: file.assessments.length,
    workerAnswers: Object.keys(worker.answers).length,
    personAnswers: Object.keys(person.answers).length,
    strengths: judged.length,
    asked: checkLetter(full),
  };
}

/**
 * The one review of this role and depth that is no voice of a meeting.
 * @param {ProductFile} file @param {string} role @param {string} depth
 */
function only(file, role, depth) {
  const found = file.assessments.filter(
    (one) => one.meetingId === null && one.reviewer.role === role && one.depth === depth,
  );
  const [first] = found;
  if (!first || found.length > 1)
    throw new Error(`One ${depth} review of a ${role} was made, ${found.length} found`);
  return first;
}

/** @param {ReviewRecord} worker */
function checkWorker({ answers, declined }) {
  const given = Object.values(answers);
  same('the worker’s answers', given.length, 9);
  same('what the worker declined', declined.length, 1);
  same(
    'the worker’s “I don’t know”',
    given.filter(({ value }) => value === 'not-enough-information').length,
    1,
  );
  same('the worker’s notes', given.map(({ note }) => note).join(''), WORKER_NOTE);
}

/** @param {ReviewRecord} person */
function checkPerson({ answers, reviewer }) {
  const given = Object.values(answers);
  same('the person’s answers', given.length, 10);
  same('the helper’s band', reviewer.helper, 'does-not');
  same('what the helper added', given.map(({ helperNote }) => helperNote).join(''), HELPER_NOTE);
  same('the person’s own notes', given.map(({ note }) => note).join(''), '');
}

/** @param {ProductFile} file */
function checkMeeting({ meetings, assessments }) {
  same('the meetings', meetings.length, 1);
  const [meeting] = meetings;
  if (!meeting) return;
  same('the people at the meeting', meeting.people, PEOPLE);
  same('its voices', meeting.voices.length, VOICE_COUNT);
  const voices = assessments.filter(({ meetingId }) => meetingId === meeting.id);
  same('the reviews of its voices', voices.length, VOICE_COUNT);
  const [hands, ...more] = Object.values(meeting.hands);
  same('questions with hands', more.length, 0);
  for (const [value, count] of Object.entries(HANDS)) same(`hands for ${value}`, hands?.[value], count);
  same(
    'what was agreed',
    Object.values(meeting.agreed)
      .map(({ value }) => value)
      .join(),
    'no',
  );
}

/** @param {ReviewRecord} full @returns {number} how many questions the letter asks */
function checkLetter({ letter }) {
  if (!letter?.sentOn) throw new Error('The letter was marked as sent, and the file does not say so');
  const [first] = letter.sent;
  same('the vendor’s replies', Object.keys(letter.replies).join(), first?.questionId);
  same('the vendor’s reply', first && letter.replies[first.questionId]?.text, REPLY);
  return letter.sent.length;
}
