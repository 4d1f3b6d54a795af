/** Words of reviews as they are searched: which words of an answer or of evidence, and how they are folded. */
import type { Answer } from '../domain/answer';
import type { Evidence } from '../domain/evidence';
import type { TextRow } from './schema';

/** Printable ASCII and line ends have no accents: most names and notes are no more than that. */
const PLAIN = /^[\n\r\t -~]*$/;

/** Text as it is searched: no capitals, no accents. */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words somebody looks for, folded, each once; none when only space was typed. */
export function wordsIn(text: string): readonly string[] {
  return [...new Set(folded(text).split(/\s+/u).filter(Boolean))];
}

/** What the reviewer and whoever helped wrote beside an answer. */
type Said = Pick<Answer, 'note' | 'helperNote' | 'reason'>;

/** What a person gave with evidence, and quoted words; never what looks at a quote found later. */
function evidenceWords(evidence: Evidence): readonly string[] {
  const { note } = evidence;
  switch (evidence.kind) {
    case 'quote':
      return [evidence.exact, evidence.heading, note];
    case 'picture':
      return [evidence.alt, note];
    case 'document':
      return [evidence.name, evidence.version, evidence.from, evidence.where, note];
    case 'address':
      return [evidence.title, evidence.url, evidence.says, note];
    case 'register':
      return [evidence.register, evidence.entry, evidence.says, note];
    case 'conversation':
      return [evidence.withWhom, evidence.said, note];
    case 'not-found':
      return [evidence.lookedFor, ...evidence.places, note];
    case 'experience':
      return [evidence.what, evidence.when, note];
  }
}

function rowOf(assessmentId: string, part: string, words: readonly string[]): TextRow | null {
  const all = words.filter((text) => text.trim() !== '');
  return all.length === 0 ? null : { assessmentId, part, folded: folded(all.join('\n')) };
}

/** The searched words of an answer, or `null` when it has none. */
export function answerText(assessmentId: string, questionId: string, said: Said): TextRow | null {
  return rowOf(assessmentId, questionId, [said.note, said.helperNote, said.reason]);
}

/** The searched words of a piece of evidence, or `null` when it has none. */
export function evidenceText(evidence: Evidence): TextRow | null {
  return rowOf(evidence.assessmentId, evidence.id, evidenceWords(evidence));
}

/** The part of a review's own title: neither a question nor evidence is called so. */
const TITLE = 'title';

/** The searched words of a review's title, or `null` when it has none. */
export function titleText(assessmentId: string, title: string): TextRow | null {
  return rowOf(assessmentId, TITLE, [title]);
}

/** The key of a review's title among the texts. */
export function titleKey(assessmentId: string): [string, string] {
  return [assessmentId, TITLE];
}
