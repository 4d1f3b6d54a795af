/** Plants a word of its own in every text of every kind of record: none of them, and no id or day, leaves in a share copy. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_VALUES } from '../../lib/domain/answer';
import { HELPER_BANDS, LIVED, ROLES } from '../../lib/domain/assessment';
import { DEPTHS, FACT_VALUES, USE_TYPES, WORDINGS } from '../../lib/domain/checklist';
import { FORM_KINDS } from '../../lib/domain/evidence';
import { STAGES } from '../../lib/domain/exercise';
import { LANES, UNREAD_PARTS } from '../../lib/domain/quote-limits';
import type { Records } from '../../lib/domain/records';
import { CONTRACT_TERMS, DUTIES, DUTY_STATES } from '../../lib/domain/report-notes';
import { createMet } from '../../lib/formats/met-records';
import { createShareMaker, shareCopyText } from '../../lib/formats/share-copy';
import { recordsArb, WIDE, type World } from '../fixtures/records/arbitraries';
import { CHECKLIST } from '../fixtures/records/builders';
import { streamed } from '../fixtures/records/streamed';

const SECRET = /zq[a-z]{12}qz/gi;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const DAY = /[+-]?\d{4,6}-\d{2}-\d{2}/;

const secret = fc.stringMatching(/^[a-z]{12}$/).map((word) => `Zq${word}Qz`);

/** Every text, every name, every address and every language is a secret, some of them with a query as people type them. */
const PLANTED: World = {
  ...WIDE,
  text: () => secret,
  name: () => secret,
  pageKeys: secret.map((word) => `https://hollyhock.example/${word.toLowerCase()}`),
};

/** What records say in the words of the program. Whatever is neither this, nor planted, id, time or hash, fails the test. */
const VOCABULARY: ReadonlySet<string> = new Set([
  ...[...ANSWER_VALUES, ...HELPER_BANDS, ...LIVED, ...ROLES, ...DEPTHS, ...FACT_VALUES, ...USE_TYPES],
  ...[...WORDINGS, ...FORM_KINDS, ...STAGES, ...LANES, ...UNREAD_PARTS, ...CONTRACT_TERMS, ...DUTIES],
  ...DUTY_STATES,
  ...['quote', 'picture', 'present', 'changed', 'gone', 'selected', 'typed', 'finder'],
  ...['page', 'clipboard', 'file', 'image/png', 'have-it', 'seen-cannot-share', 'public'],
  ...['made-here', 'imported', 'note:r1:COP1', 'evidence:e2'],
  ...[CHECKLIST.id, CHECKLIST.version, CHECKLIST.language, '0.2.0'],
]);

/** All texts in a value, and the keys of its records. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [...(key.match(UUID) ?? []), ...textsIn(one)]);
}

function isAccountedFor(text: string): boolean {
  if (VOCABULARY.has(text) || text === '') return true;
  if (/^[0-9a-f]{64}$/.test(text) || /^[A-Z]{3}[1-9]\d?$/.test(text)) return true;
  return [SECRET, UUID, DAY].some((sign) => text.search(sign) !== -1);
}

/** Pixels are no text, and a checklist's words are the checklist's. */
function ownTexts({ pictures: _pixels, checklists: _checklists, ...own }: Records): readonly string[] {
  return textsIn(own);
}

async function shared(records: Records, nameProduct: boolean): Promise<string> {
  const met = createMet(() => null);
  const maker = createShareMaker({ nameProduct }, () => crypto.randomUUID());
  for await (const part of streamed(records)) {
    met.take(part);
    maker.add(part, met);
  }
  return shareCopyText(maker.copy());
}

function found(sign: RegExp, texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(sign) ?? []).map((one) => one.toLowerCase()));
}

/** Checklists' own words: what they ask, name and explain. Ids and their version go along, as documented. */
function checklistWords({ checklists }: Records): readonly string[] {
  return checklists.flatMap(({ text }) => textsIn(text)).filter((one) => one.length > 6 && one !== 'en-GB');
}

describe('whatever records hold', () => {
  const records = recordsArb(PLANTED);

  it('is planted in every text that a person or a page gives', () => {
    fc.assert(
      fc.property(records, (all) => {
        expect(ownTexts(all).filter((text) => !isAccountedFor(text))).toEqual([]);
      }),
    );
  });

  it('leaves none of its words, ids, days or addresses in a share copy', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (all) => {
        const text = await shared(all, false);
        const planted = ownTexts(all);
        expect([...found(SECRET, [text])]).toEqual([]);
        expect([...found(UUID, [text])].filter((id) => found(UUID, planted).has(id))).toEqual([]);
        expect(text).not.toMatch(DAY);
        expect(text).not.toMatch(/\d{2}:\d{2}|:\/\/|\?|iVBOR/);
        for (const words of checklistWords(all)) expect(text).not.toContain(words);
      }),
    );
  });

  it('leaves only the product’s name, vendor, version and pages there when it is named', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (all) => {
        const text = await shared(all, true);
        const named = all.products.map(({ name, vendor, version, pageKeys }) => ({
          ...{ name, vendor, version, pageKeys },
        }));
        const allowed = found(SECRET, textsIn(named));
        expect([...found(SECRET, [text])].filter((word) => !allowed.has(word))).toEqual([]);
        expect([...found(UUID, [text])].filter((id) => found(UUID, ownTexts(all)).has(id))).toEqual([]);
        expect(text).not.toMatch(DAY);
        expect(text).not.toMatch(/\?/);
      }),
    );
  });

  it('is really planted: the same records in full hold hundreds of the words', () => {
    const many = fc.sample(records, { numRuns: 30, seed: 5 }).map((all) => found(SECRET, ownTexts(all)).size);
    expect(Math.max(...many)).toBeGreaterThan(100);
  });
});
