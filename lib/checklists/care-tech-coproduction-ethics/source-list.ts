/**
 * The sources of the checklist as data: what each is, and how far it was checked (domain research 0 and 2).
 *
 * The mark is the research's own, and where the research marks parts of one source differently the lower one
 * is given: confirmed in part and seen second-hand in part is `second-hand`. What is kept from memory beside
 * something that was read (a year, a principle) is left out here, and the rest counts as `second-hand`; a
 * source of which nothing was read is `from-memory` and is never shown. A document that was read in the words
 * of another publisher is `second-hand` too. Marks on terms of re-use play no part: none are shown.
 * Addresses are those that were read, without `https://`. A year stands only where it was read.
 */
import type { Source } from '../../domain/sources';
import { CARE_SOURCES } from './source-rows-care';
import { RULE_SOURCES } from './source-rows-rules';

/** Every source that a question or theme names; a test holds that none is missing. */
export const SOURCE_LIST: readonly Source[] = [...CARE_SOURCES, ...RULE_SOURCES].map(
  ([code, title, publisher, year, address, trust]) => ({
    code,
    title,
    publisher,
    year,
    address,
    trust,
  }),
);
