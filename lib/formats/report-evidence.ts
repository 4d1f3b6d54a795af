/** The evidence of a report: numbered once, given in full once, and the pages and documents it comes from. */
import type { Role } from '../domain/assessment';
import type { QuestionId } from '../domain/checklist';
import type { Evidence, PageSource } from '../domain/evidence';
import { byCodeUnits } from '../domain/records';
import type { ReportDocument, ReportEvidence, ReportPage, When } from './report-data';
import { placeOf, type Voice, whenOf } from './report-said';

/** Whose it is to hide: a quote is the vendor's words; all else says what somebody saw, was told or wrote. */
function ownerOf({ kind }: Evidence, role: Role): Role | null {
  return kind === 'quote' ? null : role;
}

export type EvidenceShelf = {
  /** The evidence kept for a question of a review; each is given in full the first time. */
  readonly forQuestion: (assessmentId: string, questionId: QuestionId) => readonly ReportEvidence[];
  /** What no question has asked for so far. */
  readonly rest: () => readonly ReportEvidence[];
};

export type EvidenceOf = {
  readonly evidence: readonly Evidence[];
  readonly pixels: ReadonlyMap<string, string>;
  /** Of the review it belongs to; nothing for a review that is not in the report. */
  readonly roleOf: (assessmentId: string) => Role | null;
};

/** Numbers are given in the order in which the evidence is asked for. */
export function createShelf({ evidence, pixels, roleOf }: EvidenceOf, voice: Voice): EvidenceShelf {
  const sorted = inTime(evidence);
  const given = new Map<string, { readonly shown: ReportEvidence; readonly under: QuestionId | null }>();
  const take = (one: Evidence, under: QuestionId | null): readonly ReportEvidence[] => {
    const role = roleOf(one.assessmentId);
    if (role === null) return [];
    const before = given.get(one.id);
    if (before !== undefined) return [{ ...before.shown, givenUnder: before.under }];
    const shown: ReportEvidence = {
      number: given.size + 1,
      evidence: one,
      hidden: voice.hidden(placeOf.evidence(one.id), ownerOf(one, role)),
      note: voice.said(placeOf.evidenceNote(one.id), one.note, role),
      takenAt: whenOf(one.createdAt, role),
      pixels: pixels.get(one.id) ?? null,
      givenUnder: null,
    };
    given.set(one.id, { shown, under });
    return [shown];
  };
  return {
    forQuestion: (assessmentId, questionId) =>
      sorted
        .filter((one) => one.assessmentId === assessmentId && one.questionIds.includes(questionId))
        .flatMap((one) => take(one, questionId)),
    rest: () => sorted.filter(({ id }) => !given.has(id)).flatMap((one) => take(one, null)),
  };
}

function inTime(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.toSorted(
    (one, other) => byCodeUnits(one.createdAt, other.createdAt) || byCodeUnits(one.id, other.id),
  );
}

/** Pages that quotes and pictures were taken from, by address; a page whose text changed stands there twice. */
export function pagesRead(
  { evidence, roleOf }: Pick<EvidenceOf, 'evidence' | 'roleOf'>,
  voice: Voice,
): readonly ReportPage[] {
  const pages = new Map<string, ReportPage>();
  for (const one of inTime(evidence)) {
    const role = roleOf(one.assessmentId);
    const source = sourceOf(one);
    if (role === null || source === null) continue;
    if (voice.hidden(placeOf.evidence(one.id), ownerOf(one, role)) !== null) continue;
    const { pageKey, title, language, textHash, unread, retrievedAt } = source;
    const key = `${pageKey} ${textHash}`;
    const when = whenOf(retrievedAt, role);
    const known = pages.get(key);
    if (known === undefined) {
      pages.set(key, { pageKey, title, language, textHash, unread, first: when, last: when });
    } else {
      const [first, last] = [
        earlier(known.first, when),
        earlier(when, known.last) === when ? known.last : when,
      ];
      pages.set(key, { ...known, first, last });
    }
  }
  return [...pages.values()].toSorted(
    (one, other) =>
      byCodeUnits(one.pageKey, other.pageKey) || byCodeUnits(textOf(one.first), textOf(other.first)),
  );
}

function sourceOf(one: Evidence): PageSource | null {
  return one.kind === 'quote' || one.kind === 'picture' ? one.source : null;
}

/** A month comes before every moment in it. */
function textOf(when: When): string {
  return when.kind === 'time' ? when.at : when.month;
}

function earlier(one: When, other: When): When {
  return byCodeUnits(textOf(one), textOf(other)) <= 0 ? one : other;
}

/** Documents that were seen, each once however many questions it was kept for. */
export function documentsSeen(
  { evidence, roleOf }: Pick<EvidenceOf, 'evidence' | 'roleOf'>,
  voice: Voice,
): readonly ReportDocument[] {
  return inTime(evidence).flatMap((one): ReportDocument[] => {
    const role = roleOf(one.assessmentId);
    if (one.kind !== 'document' || role === null) return [];
    const hidden = voice.hidden(placeOf.evidence(one.id), ownerOf(one, role));
    if (hidden !== null) return hidden.kind === 'redacted' ? [hidden] : [];
    return [{ kind: 'document', document: one }];
  });
}
