/** Evidence for the contract suites: one piece of each kind, pixels, and stores to keep them in. */
import type { EvidenceDesk, Pictures } from '../../lib/app/evidence-ports';
import type { Library, Reviews } from '../../lib/app/ports';
import type { Evidence, Picture, PictureBytes, Quote, QuoteCheck } from '../../lib/domain/evidence';
import { type Given, given, idOf, sha256Of, startOfKnown, startOfNew, valueIn } from './world';

/** The desk under test; pictures and the library over the same store; and reviewing, to have something to keep it for. */
export type EvidenceAdapter = {
  readonly desk: EvidenceDesk;
  readonly pictures: Pictures;
  readonly library: Library;
  readonly reviews: Reviews;
};

/** Gives an adapter over an empty store each time it is called. */
export type MakeEvidence = (given: Given) => Promise<EvidenceAdapter>;

/** Where a quote was taken. */
export const SOURCE = {
  pageKey: 'https://tallow.example/notes',
  title: 'Harbour Notes for care homes',
  language: 'en-GB',
  retrievedAt: '2026-02-28T09:00:00.000Z',
  textHash: 'c'.repeat(64),
  textLength: 3_000,
  unread: [],
} as const satisfies Quote['source'];

/** What each piece has: of review 1, new. */
function common(number: number) {
  return {
    id: idOf(4_000 + number),
    assessmentId: idOf(1),
    productId: idOf(1_001),
    questionIds: ['AAA1'],
    note: '',
    revision: 0,
    createdAt: '2026-01-01T09:00:00.000Z',
    updatedAt: '2026-01-01T09:00:00.000Z',
  };
}

/** Quote `number` of review 1, not kept yet. */
export function quoteOf(number: number, changes: Partial<Quote> = {}): Quote {
  const exact = 'Night staff said what it should do.';
  return {
    ...common(number),
    kind: 'quote',
    exact,
    exactHash: sha256Of(exact),
    source: { ...SOURCE, unread: [] },
    selectors: { prefix: 'How it began. ', suffix: ' Then we built it.', position: { start: 120, end: 155 } },
    lane: 'shown',
    heading: 'How it began',
    textDirective: 'text=Night%20staff%20said',
    foundBy: 'selected',
    readInContext: true,
    checks: [],
    ...changes,
  };
}

/** Bytes that begin as a PNG does, other ones for each number. No test looks at the image. */
export function pngOf(number: number): Uint8Array<ArrayBuffer> {
  const content = new TextEncoder().encode(`picture ${number}`);
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...content]);
}

/** Those bytes as a page makes them of a canvas. */
export function pixelsOf(number: number): Blob {
  return new Blob([pngOf(number)], { type: 'image/png' });
}

/** Those bytes as a file holds them. */
export function fileBytesOf(number: number): PictureBytes {
  const base64 = Buffer.from(pngOf(number)).toString('base64');
  return { evidenceId: idOf(4_000 + number), mediaType: 'image/png', base64 };
}

/** Picture `number` of review 1, not kept yet; its pixels are `pixelsOf(number)`. */
export function pictureOf(number: number, changes: Partial<Picture> = {}): Picture {
  const bytes = pngOf(number);
  return {
    ...common(number),
    kind: 'picture',
    alt: 'The price list, without prices.',
    mediaType: 'image/png',
    width: 640,
    height: 480,
    bytes: bytes.length,
    hash: sha256Of(bytes),
    blackedOut: 2,
    madeFrom: 'page',
    source: { ...SOURCE, unread: [] },
    ...changes,
  };
}

/** Something lived through, of review 1, not kept yet. */
export const EXPERIENCE: Evidence = {
  ...common(7),
  ...{ kind: 'experience', what: 'It woke her at night.', when: 'last winter' },
};

/** One piece of each kind that needs no pixels. */
export const PIECES: readonly Evidence[] = [
  quoteOf(1),
  {
    ...common(2),
    ...{ kind: 'document', name: 'Safety case', version: '3', date: '2026-02-01', from: 'the vendor' },
    ...{ access: 'seen-cannot-share', where: 'page 4' },
  },
  {
    ...common(3),
    ...{ kind: 'address', url: 'https://tallow.example/prices', title: '', seenOn: null, says: 'on request' },
  },
  {
    ...common(4),
    ...{ kind: 'register', register: 'medical devices', entry: '', lookedUpOn: null, says: 'nothing found' },
  },
  { ...common(5), kind: 'conversation', withWhom: 'the vendor’s sales lead', on: null, said: 'next year' },
  {
    ...common(6),
    kind: 'not-found',
    lookedFor: 'a data notice',
    places: ['the home page'],
    on: '2026-03-01',
  },
  EXPERIENCE,
];

/** A look at a quote, `second` seconds after nine. */
export function lookAt(second: number, finding: QuoteCheck['finding']): QuoteCheck {
  const when = new Date(Date.parse('2026-03-02T09:00:00.000Z') + second * 1_000).toISOString();
  return { when, finding, textHash: 'd'.repeat(64), unread: [] };
}

/** Reviews 1 and 2 of one product, and 3 of another. */
export async function begun(makeEvidence: MakeEvidence): Promise<EvidenceAdapter> {
  const adapter = await makeEvidence(given());
  valueIn(await adapter.reviews.start(startOfNew(1)));
  valueIn(await adapter.reviews.start(startOfKnown(2, 1)));
  valueIn(await adapter.reviews.start(startOfNew(3, { name: 'Bramble Watch' })));
  return adapter;
}

/** The ids of a review's evidence, as it is listed. */
export async function heldBy(
  { desk }: Pick<EvidenceAdapter, 'desk'>,
  number = 1,
): Promise<readonly string[]> {
  return valueIn(await desk.of(idOf(number))).map(({ id }) => id);
}

/** The bytes of an outcome that must be ok. */
export async function bytesIn(outcome: Awaited<ReturnType<Pictures['pixels']>>): Promise<Uint8Array> {
  if (!outcome.ok) throw new Error(`expected pixels, got ${JSON.stringify(outcome.error)}`);
  return new Uint8Array(await outcome.value.arrayBuffer());
}
