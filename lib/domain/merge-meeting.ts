/** What becomes of one meeting from a file: new, the same, added to, or held otherwise here. What is here stays. */
import type { QuestionId } from './checklist';
import type { Meeting, Voice } from './meeting';
import { trustedRevision } from './merge-counts';
import { byCodeUnits, type RecordFate } from './records';
import { sameValue } from './same-value';

export type MeetingMerge = {
  readonly fate: RecordFate;
  /** To how many questions an agreement or a show of hands is added. */
  readonly newAnswers: number;
  /** Question ids and field names that differ; see `ImportPlanItem.conflicts`. */
  readonly conflicts: readonly string[];
  /** What to store, or nothing when all of it is here. */
  readonly write: Meeting | null;
};

/** As many as a meeting's own schema allows. */
const MOST = { voices: 30, questions: 200 } as const;

/** Differences that keep all of it out: it would be about other words, or another product. */
function barriers(here: Meeting, file: Meeting): readonly string[] {
  return [
    ...(sameValue(here.checklist, file.checklist) ? [] : ['checklist']),
    ...(here.productId === file.productId ? [] : ['product']),
  ];
}

type ByQuestion<Said> = Readonly<Record<QuestionId, Said>>;
type Added<Said> = { readonly all: ByQuestion<Said>; readonly added: string[]; readonly differing: string[] };

/** Questions of which only the file says anything are added, as far as there is room; the rest is listed. */
function mergeQuestions<Said>(here: ByQuestion<Said>, file: ByQuestion<Said>): Added<Said> {
  const room = MOST.questions - Object.keys(here).length;
  const added: string[] = [];
  const differing: string[] = [];
  for (const id of Object.keys(file).sort(byCodeUnits)) {
    if (Object.hasOwn(here, id) ? !sameValue(here[id], file[id]) : added.length >= room) differing.push(id);
    else if (!Object.hasOwn(here, id)) added.push(id);
  }
  const fromFile = Object.entries(file).filter(([id]) => added.includes(id));
  return { all: { ...here, ...Object.fromEntries(fromFile) }, added, differing };
}

type Voices = { readonly all: readonly Voice[]; readonly added: number; readonly differ: boolean };

function mergeVoices(here: readonly Voice[], file: readonly Voice[]): Voices {
  const known = new Map(here.map((voice) => [voice.assessmentId, voice]));
  const more = file.filter((voice) => !known.has(voice.assessmentId));
  const fitting = more.slice(0, Math.max(0, MOST.voices - here.length));
  const changed = file.some((voice) => {
    const current = known.get(voice.assessmentId);
    return current !== undefined && !sameValue(current, voice);
  });
  return {
    all: [...here, ...fitting],
    added: fitting.length,
    differ: changed || fitting.length < more.length,
  };
}

function differingFields(here: Meeting, file: Meeting, voices: Voices): readonly string[] {
  const same = {
    title: here.title === file.title,
    depth: here.depth === file.depth,
    heldOn: here.heldOn === file.heldOn,
    people: here.people === file.people,
    voices: !voices.differ,
  };
  return Object.entries(same).flatMap(([field, isSame]) => (isSame ? [] : [field]));
}

function newcomer(file: Meeting): MeetingMerge {
  const questions = new Set([...Object.keys(file.agreed), ...Object.keys(file.hands)]);
  return { fate: 'new', newAnswers: questions.size, conflicts: [], write: file };
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function merged(here: Meeting, file: Meeting): MeetingMerge {
  const agreed = mergeQuestions(here.agreed, file.agreed);
  const hands = mergeQuestions(here.hands, file.hands);
  const voices = mergeVoices(here.voices, file.voices);
  const added = new Set([...agreed.added, ...hands.added]);
  const differing = new Set([...agreed.differing, ...hands.differing]);
  const conflicts = [...differingFields(here, file, voices), ...[...differing].sort(byCodeUnits)];
  const adds = added.size > 0 || voices.added > 0;
  const write: Meeting = {
    ...here,
    voices: [...voices.all],
    agreed: agreed.all,
    hands: hands.all,
    revision: Math.max(here.revision, file.revision) + 1,
    updatedAt: later(here.updatedAt, file.updatedAt),
  };
  const fate = conflicts.length > 0 ? 'conflict' : adds ? 'merged' : 'same';
  return { fate, newAnswers: added.size, conflicts, write: adds ? write : null };
}

/** What was agreed and shown is joined question by question, voices one by one. The bin is never changed. */
export function mergeMeeting(here: Meeting | undefined, file: Meeting): MeetingMerge {
  const incoming = { ...file, revision: trustedRevision(file.revision) };
  if (!here) return newcomer(incoming);
  const barred = barriers(here, incoming);
  if (barred.length > 0) return { fate: 'conflict', newAnswers: 0, conflicts: barred, write: null };
  return merged(here, incoming);
}
