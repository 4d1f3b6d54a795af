/**
 * Makes records small in memory as a large file is read: ids, instants and objects that repeat stand there once. Of
 * 10,000 full reviews there are a million answers and events, and what came out of the JSON of each took twice as much.
 */
import type { Answer } from '../domain/answer';
import type { AnswerEvent, AnswerTrace, Assessment } from '../domain/assessment';

/** What repeats does so nearby, within a review and its events; older texts are let go. */
const MOST_SHARED = 5_000;

/** The same records, equal in everything. */
export type Lean = {
  assessment(assessment: Assessment): Assessment;
  event(event: AnswerEvent): AnswerEvent;
};

/** Gives of equal things always the first one it was given. */
function createShared<Value>(keyOf: (value: Value) => string): (value: Value) => Value {
  const seen = new Map<string, Value>();
  return (value) => {
    const key = keyOf(value);
    const known = seen.get(key);
    if (known !== undefined) return known;
    if (seen.size >= MOST_SHARED) seen.clear();
    seen.set(key, value);
    return value;
  };
}

/** One for each file: it remembers what it has seen. */
export function createLean(): Lean {
  const text = createShared<string>((value) => value);
  const wording = createShared<Answer['wording']>(({ audience, language }) => `${audience} ${language}`);
  const trace = createShared<AnswerTrace>(
    ({ value, reason, hasNote, strength, lived }) =>
      `${value} ${Number(hasNote)} ${strength ?? '-'} ${Number(lived)} ${reason}`,
  );
  // Written field by field: an object made in one go is a third smaller than one that was filled bit by bit, as the
  // shape's reader makes them, and a field that a later format adds cannot be forgotten here without a type error.
  const answer = (given: Answer): Answer => ({
    questionId: text(given.questionId),
    value: given.value,
    note: given.note,
    helperNote: given.helperNote,
    reason: given.reason,
    strength: given.strength,
    lived: given.lived,
    wording: wording(given.wording),
    revision: given.revision,
    answeredAt: text(given.answeredAt),
  });
  return {
    assessment: (given) => ({
      ...given,
      answers: Object.fromEntries(Object.entries(given.answers).map(([id, one]) => [text(id), answer(one)])),
    }),
    event: (given) => ({
      assessmentId: text(given.assessmentId),
      seq: given.seq,
      when: text(given.when),
      questionId: text(given.questionId),
      before: given.before && trace(given.before),
      after: given.after && trace(given.after),
      noteChanged: given.noteChanged,
      role: given.role,
      visitId: text(given.visitId),
    }),
  };
}
