/** What an answer rests on, in plain words, as one cell of a spreadsheet. */
import {
  type Evidence,
  type EvidenceKind,
  latestCheck,
  type PageSource,
  type Quote,
} from '../domain/evidence';

type Access = Extract<Evidence, { readonly kind: 'document' }>['access'];

/** The words around what the reviewers and the page say, in the language the file is to have. */
export type EvidenceWords = {
  /** What kind of evidence it is. */
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
  /** How far a document can be shown. */
  readonly access: Readonly<Record<Access, string>>;
  /** Said of quotes that nobody picked on the page by hand. */
  readonly foundBy: Readonly<Record<Exclude<Quote['foundBy'], 'selected'>, string>>;
  /** Stands for the words of a picture that nobody has described. */
  readonly undescribed: string;
  /** Said of quotes that were not on their page any more when it was opened last. */
  readonly findings: Readonly<Record<'changed' | 'gone', string>>;
};

/** Stands between two pieces. */
const BETWEEN = ' | ';

/** The details that are given, in brackets. */
function bracketed(details: readonly (string | null)[]): string {
  const given = details.filter((detail) => detail !== null && detail.trim() !== '');
  return given.length > 0 ? ` (${given.join('; ')})` : '';
}

function pageOf(source: PageSource | null): string {
  return source?.pageKey ?? '';
}

function quoteText(quote: Quote, { foundBy, findings }: EvidenceWords): string {
  const finding = latestCheck(quote)?.finding.kind ?? 'present';
  const details = [
    quote.source.pageKey,
    quote.foundBy === 'selected' ? '' : foundBy[quote.foundBy],
    finding === 'present' ? '' : findings[finding],
  ];
  return `“${quote.exact}”${bracketed(details)}`;
}

/** What it says, and what is needed to find it again. */
function essenceOf(piece: Evidence, words: EvidenceWords): string {
  switch (piece.kind) {
    case 'quote':
      return quoteText(piece, words);
    case 'picture':
      return `${piece.alt.trim() === '' ? words.undescribed : piece.alt}${bracketed([pageOf(piece.source)])}`;
    case 'document':
      return `${piece.name}${bracketed([piece.version, piece.date, piece.from, words.access[piece.access], piece.where])}`;
    case 'address':
      return `${piece.url}${bracketed([piece.title, piece.seenOn, piece.says])}`;
    case 'register':
      return `${piece.register}${bracketed([piece.entry, piece.lookedUpOn, piece.says])}`;
    case 'conversation':
      return `${piece.withWhom}${bracketed([piece.on, piece.said])}`;
    case 'not-found':
      return `${piece.lookedFor}${bracketed([...piece.places, piece.on])}`;
    case 'experience':
      return `${piece.what}${bracketed([piece.when])}`;
  }
}

/** @param pieces the evidence kept for one question, in the order it is to stand in */
export function evidenceCell(pieces: readonly Evidence[], words: EvidenceWords): string {
  return pieces.map((piece) => `${words.kinds[piece.kind]}: ${essenceOf(piece, words)}`).join(BETWEEN);
}
