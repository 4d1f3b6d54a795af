/** Brings the events of a file into the log that is here: nothing twice, nothing lost, no number used twice. */
import type { AnswerEvent, AnswerTrace } from './assessment';

function traceFields(trace: AnswerTrace | null): readonly unknown[] | null {
  return trace && [trace.value, trace.reason, trace.hasNote, trace.strength, trace.lived];
}

/** Everything an event says, without its place in the log. */
function contentKey(event: AnswerEvent): string {
  const { when, questionId, noteChanged, role, visitId } = event;
  const traces = [traceFields(event.before), traceFields(event.after)];
  return JSON.stringify([when, questionId, traces, noteChanged, role, visitId]);
}

function placeKey(event: AnswerEvent): string {
  return `${event.seq} ${event.visitId}`;
}

/**
 * The events to add, for one assessment. An event is here already when the same visit has the same place in
 * the log, or when the log holds the same event at another place (it was renumbered by an earlier import).
 * If a place is taken by another visit, all events to add go after the log's end, in their own order, so
 * that the order within the file is kept.
 *
 * @param here the log here, in order
 * @param file the file's events for the same assessment, in order
 */
export function eventsToAdd(
  here: readonly AnswerEvent[],
  file: readonly AnswerEvent[],
): readonly AnswerEvent[] {
  const places = new Set(here.map(placeKey));
  const contents = new Set(here.map(contentKey));
  const missing = file.filter((event) => !places.has(placeKey(event)) && !contents.has(contentKey(event)));
  const taken = new Set(here.map((event) => event.seq));
  if (!missing.some((event) => taken.has(event.seq))) return missing;
  const end = here.at(-1)?.seq ?? 0;
  return missing.map((event, index) => ({ ...event, seq: end + 1 + index }));
}
