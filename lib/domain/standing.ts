/** How each question stands in one review: what every part of its result is counted from. */
import { type Answer, type AnswerValue, reasonMissing } from './answer';
import {
  type Applicability,
  applies,
  type ChecklistStructure,
  type Depth,
  type QuestionId,
  type QuestionStructure,
  questionsAsked,
} from './checklist';

/**
 * An answer's value; or `reason-missing`, a must-have said not to apply with no reason given, which counts as
 * not known; or why there is no answer: the review asked (`unanswered`), or its depth never did (`not-asked`).
 */
export const STANDINGS = [
  'yes',
  'partly',
  'no',
  'not-enough-information',
  'does-not-apply',
  'reason-missing',
  'unanswered',
  'not-asked',
] as const satisfies readonly (AnswerValue | 'reason-missing' | 'unanswered' | 'not-asked')[];
export type Standing = (typeof STANDINGS)[number];

/** How many questions stand in each way. */
export type StandingCounts = Readonly<Record<Standing, number>>;

/** What the result reads of an answer. */
export type GivenAnswer = Pick<Answer, 'value' | 'reason' | 'strength' | 'lived' | 'wording' | 'answeredAt'>;
export type GivenAnswers = Readonly<Record<QuestionId, GivenAnswer>>;

/** The questions that count for one product at one depth; the same for every such review, so made once. */
export type CountedQuestions = {
  readonly questions: readonly { readonly question: QuestionStructure; readonly asked: boolean }[];
  /** Where each question stands in that list. */
  readonly positions: ReadonlyMap<QuestionId, number>;
};

export type QuestionStanding = {
  readonly question: QuestionStructure;
  readonly standing: Standing;
  /** Nothing when there is no answer. */
  readonly answer: GivenAnswer | null;
};

/** Every question that counts, in the checklist's order. */
export type ReviewStandings = {
  readonly list: readonly QuestionStanding[];
  readonly positions: CountedQuestions['positions'];
};

/**
 * The questions that count: all that apply to the product, and what the review asks beside them (a quick set
 * always asks its ten; a reviewer can put a greyed question back). Whoever is asked can still say "does not
 * apply". A short review counts the questions that apply but that it never asks, as not asked: else one good
 * answer out of seven would read as all of a theme (domain research 7.1: `n` = items that apply).
 *
 * @param putBack questions the reviewer put back although the product's facts rule them out
 */
export function countedQuestions(
  structure: ChecklistStructure,
  depth: Depth,
  product: Applicability,
  putBack: readonly QuestionId[],
): CountedQuestions {
  const asked = new Set([
    ...questionsAsked(structure, depth, product).map((question) => question.id),
    ...putBack,
  ]);
  const questions = structure.questions
    .filter((question) => asked.has(question.id) || applies(question.appliesWhen, product))
    .map((question) => ({ question, asked: asked.has(question.id) }));
  return { questions, positions: new Map(questions.map(({ question }, at) => [question.id, at])) };
}

function standingOf(question: QuestionStructure, asked: boolean, answer: GivenAnswer | null): Standing {
  if (answer === null) return asked ? 'unanswered' : 'not-asked';
  return reasonMissing(answer, question.mustHave) ? 'reason-missing' : answer.value;
}

/**
 * How each question that counts stands. Answers to other questions are kept in the review and change nothing
 * here; an answer given at another depth, to a question that applies, counts.
 */
export function standingsOf(counted: CountedQuestions, answers: GivenAnswers): ReviewStandings {
  const list = counted.questions.map(({ question, asked }) => {
    const answer = answers[question.id] ?? null;
    return { question, standing: standingOf(question, asked, answer), answer };
  });
  return { list, positions: counted.positions };
}

/** One question's standing, or nothing when the checklist lacks it or it does not count for this product. */
export function standingIn(standings: ReviewStandings, id: QuestionId): QuestionStanding | null {
  const at = standings.positions.get(id);
  return at === undefined ? null : (standings.list[at] ?? null);
}

/** An answer exists; "not enough information" is one, and so is a "does not apply" that wants its reason. */
export function isAnswered(standing: Standing): boolean {
  return standing !== 'unanswered' && standing !== 'not-asked';
}

/** How many stand in each way. */
export function countStandings(list: readonly Pick<QuestionStanding, 'standing'>[]): StandingCounts {
  const counts = noStandings();
  for (const { standing } of list) addStanding(counts, standing);
  return counts;
}

/** Counts that can still be added to, all at 0. */
export function noStandings(): Record<Standing, number> {
  return {
    yes: 0,
    partly: 0,
    no: 0,
    'not-enough-information': 0,
    'does-not-apply': 0,
    'reason-missing': 0,
    unanswered: 0,
    'not-asked': 0,
  };
}

/**
 * Adds one to the count of a standing. Written out because it runs for every answer of every review of a
 * product: `counts[standing] += 1` takes twice as long.
 */
export function addStanding(counts: Record<Standing, number>, standing: Standing): void {
  switch (standing) {
    case 'yes':
      counts.yes += 1;
      break;
    case 'partly':
      counts.partly += 1;
      break;
    case 'no':
      counts.no += 1;
      break;
    case 'not-enough-information':
      counts['not-enough-information'] += 1;
      break;
    case 'does-not-apply':
      counts['does-not-apply'] += 1;
      break;
    case 'reason-missing':
      counts['reason-missing'] += 1;
      break;
    case 'unanswered':
      counts.unanswered += 1;
      break;
    case 'not-asked':
      counts['not-asked'] += 1;
      break;
  }
}
